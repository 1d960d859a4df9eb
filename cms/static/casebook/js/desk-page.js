// Runs in the page beside the desk: a click on a text leads to it at the desk, and the desk leads back to it here.
//
// To the desk: casebook:ready, casebook:segment {id}, casebook:key {code, shiftKey}.
// From the desk: casebook:show {id, number}, casebook:replace {html}.

const KEYS_OF_THE_DESK = new Set(["F6", "F8", "Escape"]);
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

const badge = document.createElement("span");
badge.className = "desk-badge";
badge.setAttribute("aria-hidden", "true");

let shown = null;
let entry = null;

const texts = () => [...document.querySelectorAll("[data-segment]")];

function tell(message) {
  if (window.parent !== window) window.parent.postMessage(message, window.location.origin);
}

// A heading also stands in the contents and in the box for search engines; its own place is in the telling.
function placeOf(id) {
  const places = texts().filter((text) => text.dataset.segment === String(id) && text.checkVisibility());
  const inMain = places.filter((text) => text.closest("main") && !text.closest("nav"));
  return inMain[0] ?? places[0] ?? null;
}

// The page is one stop of the Tab key; arrows go on from there, and nothing else on it takes the focus.
function enterAt(text) {
  entry?.setAttribute("tabindex", "-1");
  entry = text;
  entry?.setAttribute("tabindex", "0");
}

function prepare() {
  const others = "a, button, input, select, textarea, summary, [tabindex]";
  for (const other of document.querySelectorAll(others)) other.setAttribute("tabindex", "-1");
  for (const text of texts()) text.setAttribute("tabindex", "-1");
  enterAt(texts().find((text) => text.closest("main")) ?? texts()[0] ?? null);
}

function placeBadge() {
  if (!shown || !badge.textContent) return badge.remove();
  document.body.append(badge);
  const box = shown.getBoundingClientRect();
  const left = Math.max(box.left + window.scrollX - badge.offsetWidth - 6, 0);
  const top = Math.max(box.top + window.scrollY - 4, 0);
  badge.style.left = `${left}px`;
  badge.style.top = `${top}px`;
}

function outline(text, number) {
  shown?.classList.remove("desk-shown");
  shown = text;
  shown?.classList.add("desk-shown");
  badge.textContent = number ?? "";
  placeBadge();
  if (shown) enterAt(shown);
}

function show({ id, number }) {
  const text = placeOf(id);
  outline(text, number);
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  text?.scrollIntoView({ block: "center", behavior: isStill ? "auto" : "smooth" });
}

function replace({ html }) {
  const { scrollX, scrollY } = window;
  const focused = document.activeElement?.dataset.segment;
  const [id, number] = [shown?.dataset.segment, badge.textContent];
  const fresh = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...fresh.body.childNodes);
  shown = entry = null;
  prepare();
  if (id) outline(placeOf(id), number);
  if (focused) placeOf(focused)?.focus({ preventScroll: true });
  window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}

function choose(text) {
  outline(text, "");
  tell({ type: "casebook:segment", id: Number(text.dataset.segment) });
}

// A link leads nowhere from here, but with Ctrl or ⌘ into a tab of its own.
function click(event) {
  const link = event.target.closest("a[href], area[href]");
  if (link && (event.ctrlKey || event.metaKey)) return;
  const text = event.target.closest("[data-segment]");
  if (link) event.preventDefault();
  event.stopPropagation();
  if (text) choose(text);
  else if (link?.hash) document.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView();
}

function press(event) {
  if (event.isComposing) return;
  if (KEYS_OF_THE_DESK.has(event.code)) {
    event.preventDefault();
    tell({ type: "casebook:key", code: event.code, shiftKey: event.shiftKey });
    return;
  }
  const text = document.activeElement?.closest("[data-segment]");
  if (!text || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.code === "Enter" || event.code === "NumpadEnter" || event.code === "Space") {
    event.preventDefault();
    choose(text);
  } else if (event.code in STEPS) {
    const next = texts()[texts().indexOf(text) + STEPS[event.code]];
    if (!next) return;
    event.preventDefault();
    enterAt(next);
    next.focus();
  }
}

const ANSWERS = { "casebook:show": show, "casebook:replace": replace };

window.addEventListener("message", (event) => {
  if (event.origin !== window.location.origin || event.source !== window.parent) return;
  ANSWERS[event.data?.type]?.(event.data);
});
document.addEventListener("click", click, true);
document.addEventListener("submit", (event) => event.preventDefault(), true);
document.addEventListener("keydown", press);
new ResizeObserver(placeBadge).observe(document.body);

prepare();
tell({ type: "casebook:ready" });
