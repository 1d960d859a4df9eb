// “Before you publish”: asks the gate about the form as it stands, a moment after the last change.

const { placesOf, replaceIn } = window.casebook.words;
const REST = 600; // milliseconds without a change
const PATIENCE = 15000; // milliseconds until a check counts as unanswered
const FRAMES = 60; // how long a tab may take to open
const INPUTS = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"]';
const NOT_CONTENT = ["csrfmiddlewaretoken", "next", "loaded_revision_id", "loaded_revision_created_at"];

class BeforePublishController extends window.StimulusModule.Controller {
  static targets = ["report", "news", "problem", "failure", "state", "here"];
  static wasHere = false;
  static values = { url: String, decideUrl: String, cookie: { type: String, default: "csrftoken" } };

  connect() {
    this.form = document.querySelector("form[data-edit-form]");
    this.pill = document.querySelector("[data-before-publish-pill]");
    this.at = -1;
    this.mark(this.report);
    this.show(this.report);
    if (!this.form) return;
    this.listening = new AbortController();
    const { signal } = this.listening;
    const later = () => this.later();
    this.form.addEventListener("input", later, { signal });
    this.form.addEventListener("change", later, { signal });
    // what a script changes (a chooser, a block added or removed) fires no event of the form
    document.addEventListener("w-unsaved:add", () => this.waiting || this.later(), { signal });
    document.addEventListener("w-autosave:success", () => this.saved(), { signal });
    this.pill?.addEventListener("click", () => this.open(), { signal });
    this.form.addEventListener("focusin", () => this.underline(), { signal });
    this.watching = new MutationObserver(() => this.waiting || this.later());
    // the first save of a new page brings a new panel, which knows nothing of what was written meanwhile
    if (BeforePublishController.wasHere) this.later();
    BeforePublishController.wasHere = true;
    window.setTimeout(() => this.remember(), REST); // the form’s own scripts have filled it by then
  }

  disconnect() {
    this.listening?.abort();
    this.watching?.disconnect();
    this.asking?.abort();
    this.asking = undefined;
    window.clearTimeout(this.waiting);
  }

  get report() {
    return this.reportTarget.firstElementChild;
  }

  // --- asking

  // what the panel showed at first; unless somebody was quicker, who is answered like any other
  remember() {
    if (!this.waiting) this.asked ??= this.content();
    this.watching.observe(this.form, { childList: true, subtree: true });
  }

  content() {
    const data = new FormData(this.form);
    for (const name of NOT_CONTENT) data.delete(name);
    for (const name of [...data.keys()]) if (name.startsWith("comments-")) data.delete(name);
    return new URLSearchParams(data).toString();
  }

  later() {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.changed(), REST);
  }

  changed() {
    this.waiting = undefined;
    if (this.content() !== this.asked) this.ask();
  }

  // sign-offs hold for saved text, so a save may change what can be signed
  saved() {
    if (this.report.querySelector("[data-signatures]")) this.ask();
  }

  retry() {
    this.ask();
  }

  async ask() {
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    const patience = window.setTimeout(() => asking.abort("unanswered"), PATIENCE);
    this.asked = this.content();
    this.say("busy");
    try {
      const answer = await this.send(this.urlValue, new FormData(this.form), asking.signal);
      if (!answer.ok) throw new Error(this.kind(answer.status));
      this.replace(await answer.text());
    } catch (error) {
      if (asking !== this.asking) return; // a newer question is on its way
      this.fail(["signed-out", "gone", "unreadable"].includes(error.message) ? error.message : "unanswered");
    } finally {
      window.clearTimeout(patience);
    }
  }

  kind(status) {
    return { 400: "unreadable", 401: "signed-out", 403: "signed-out", 404: "gone" }[status] ?? "unanswered";
  }

  send(url, data, signal) {
    data.delete("csrfmiddlewaretoken"); // the cookie’s is the newer one after signing in again elsewhere
    const cookie = document.cookie.split("; ").find((each) => each.startsWith(`${this.cookieValue}=`));
    const headers = { "X-Requested-With": "XMLHttpRequest", "X-CSRFToken": cookie?.split("=")[1] ?? "" };
    return fetch(url, { method: "POST", body: data, headers, signal });
  }

  // --- showing

  replace(html) {
    const focused = document.activeElement;
    const fresh = document.createRange().createContextualFragment(html).firstElementChild;
    this.mark(fresh);
    // an obstacle that has not changed stays the same element, with what somebody is typing into it
    const before = [...this.reportTarget.querySelectorAll("[data-key]")];
    for (const item of fresh.querySelectorAll("[data-key]")) {
      const same = before.find((each) => each.source === item.source);
      if (same) item.replaceWith(same);
    }
    this.reportTarget.replaceChildren(fresh);
    if (focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
    this.problemTarget.replaceChildren();
    this.say("now");
    this.show(fresh);
  }

  mark(report) {
    for (const item of report.querySelectorAll("[data-key]")) item.source = item.outerHTML;
  }

  show(report) {
    const total = Number(report.dataset.total);
    const words = report.querySelector("[data-summary]").textContent.trim().replace(/\s+/g, " ");
    if (this.hasNewsTarget && this.told !== undefined && this.told !== words) {
      this.newsTarget.textContent = words;
    }
    this.told = words;
    const counter = document.querySelector(
      '[data-side-panel-toggle="before-publish"] [data-side-panel-toggle-counter]',
    );
    if (counter) {
      counter.textContent = total;
      counter.hidden = total === 0;
    }
    if (this.hasHereTarget) {
      const count = report.querySelector("template[data-count]");
      this.hereTarget.replaceChildren(count.content.cloneNode(true));
    }
    if (this.pill) {
      this.pill.querySelector("span").textContent = report.dataset.pill;
      this.pill.hidden = total === 0;
    }
    this.underline();
  }

  // --- marking the words that obstacles quote

  // rich text is underlined where it stands; a plain field can only be selected when somebody goes there
  underline() {
    if (!this.form || !window.CSS?.highlights) return;
    const ranges = { block: [], warn: [] };
    for (const link of this.reportTarget.querySelectorAll("[data-words]")) {
      const place = this.place(link);
      for (const text of place?.querySelectorAll('[contenteditable="true"]') ?? []) {
        ranges[link.dataset.severity].push(...this.found(text, link.dataset));
      }
    }
    for (const [severity, found] of Object.entries(ranges)) {
      CSS.highlights.set(`casebook-${severity}`, new Highlight(...found));
    }
  }

  // the words may run through bold and italic letters, each with a text node of its own
  found(root, { words, which }) {
    const nodes = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let whole = "";
    while (walker.nextNode()) {
      nodes.push([walker.currentNode, whole.length]);
      whole += walker.currentNode.data;
    }
    const ranges = [];
    for (const [start, end] of placesOf(words, whole, which)) {
      const range = document.createRange();
      for (const [node, offset] of nodes) {
        const last = offset + node.data.length;
        if (start >= offset && start < last) range.setStart(node, start - offset);
        if (end > offset && end <= last) range.setEnd(node, end - offset);
      }
      ranges.push(range);
    }
    return ranges;
  }

  // the innermost field on the way to the words: a block may have been moved or folded since
  place(link) {
    let place = null;
    for (const name of (link.dataset.at || link.dataset.jump).split(".")) {
      const next = (place ?? this.form).querySelector(`[data-contentpath="${CSS.escape(name)}"]`);
      if (!next) break;
      place = next;
    }
    return place;
  }

  say(state) {
    this.stateTarget.textContent = this.stateTarget.dataset[state];
    this.reportTarget.setAttribute("aria-busy", state === "busy");
    this.element.classList.toggle("before-publish--stale", state === "stale");
  }

  fail(kind) {
    const template = this.failureTargets.find((each) => each.dataset.kind === kind);
    this.problemTarget.replaceChildren(template.content.cloneNode(true));
    this.say("stale");
  }

  open() {
    document.querySelector('[data-side-panel="before-publish"]')?.dispatchEvent(new Event("open"));
  }

  // --- going to the place of an obstacle

  get places() {
    return [...this.reportTarget.querySelectorAll("[data-jump]")];
  }

  // F8 and Shift+F8; by the key’s place on the keyboard, and never while an input method composes
  step(event) {
    if (event.code !== "F8" || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!this.places.length) return;
    event.preventDefault();
    this.move(event.shiftKey ? -1 : 1);
  }

  next() {
    this.at = -1;
    this.move(1);
  }

  move(by) {
    const { places } = this;
    this.at = this.at < 0 && by < 0 ? places.length - 1 : (this.at + by + places.length) % places.length;
    this.reach(places[this.at]);
  }

  go(event) {
    event.preventDefault();
    this.at = this.places.indexOf(event.currentTarget);
    this.reach(event.currentTarget);
  }

  async reach(link) {
    const field = this.form && this.place(link);
    if (!field) return;
    this.uncover(field);
    for (let frame = 0; frame < FRAMES && !field.checkVisibility(); frame += 1) {
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
    }
    const visible = (what) => [...field.querySelectorAll(what)].find((each) => each.checkVisibility());
    // what somebody writes in, before the buttons that move a block
    const input = visible(INPUTS) ?? visible("button, a[href]");
    field.scrollIntoView({ block: "center" });
    this.stepAside(field);
    (input ?? field).focus({ preventScroll: true });
    this.select(input, link.dataset.words);
    const what = link.closest("article").querySelector("h4").textContent.trim();
    this.newsTarget.textContent = what;
  }

  select(input, words) {
    if (!words || !input?.matches('textarea, input[type="text"]')) return;
    const [first] = placesOf(words, input.value);
    if (first) input.setSelectionRange(...first);
  }

  // the right words in the place of the wrong ones; the editor’s own undo takes them back
  async putRight({ currentTarget: button }) {
    const article = button.closest("article");
    const link = article.querySelector("[data-jump]");
    const { wrong, instead, which, done, failed } = button.dataset;
    await this.reach(link);
    const field = this.form && this.place(link);
    if (!field || !replaceIn(field, { words: wrong, instead, which })) {
      return this.refuse(article, failed);
    }
    button.hidden = true;
    this.newsTarget.textContent = done;
  }

  // on a phone the side panels lie over the form
  stepAside(field) {
    const { left, top, width, height } = field.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + Math.min(height, window.innerHeight) / 2);
    if (seen?.closest("[data-form-side]")) document.querySelector("[data-form-side-close-button]")?.click();
  }

  // open everything that hides a field: its tab, its panel and its block
  uncover(field) {
    const tab = field.closest('[role="tabpanel"]');
    if (tab?.hidden) document.querySelector(`[role="tab"][aria-controls="${tab.id}"]`)?.click();
    for (let panel = field.closest("[data-panel]"); panel; panel = panel.parentElement.closest("[data-panel]")) {
      const toggle = panel.querySelector("[data-panel-toggle]");
      if (toggle?.getAttribute("aria-expanded") === "false") toggle.click();
    }
  }

  // --- deciding

  async decide(event) {
    event.preventDefault();
    const source = event.currentTarget;
    const data = source instanceof HTMLFormElement ? new FormData(source) : new FormData();
    for (const name of ["act", "role", "number", "digest"]) {
      if (source.dataset[name]) data.set(name, source.dataset[name]);
    }
    const place = source.matches("form") ? source : source.parentElement;
    try {
      const answer = await this.send(this.decideUrlValue, data);
      const isTold = answer.headers.get("Content-Type")?.startsWith("application/json");
      if (!isTold) return this.fail(this.kind(answer.status));
      const { told } = await answer.json();
      if (!answer.ok) return this.refuse(place, told);
      await this.ask();
      this.newsTarget.textContent = told;
    } catch {
      this.fail("unanswered");
    }
  }

  refuse(place, words) {
    const refused = place.querySelector("[data-refused]");
    refused.textContent = words;
    refused.hidden = false;
  }
}

window.wagtail.app.register("before-publish", BeforePublishController);
