// The desk’s keys, by their place on the keyboard: the same on a Cyrillic layout and with a Chinese input method.

window.casebook ??= {};

{
  const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform);
  const FOCUSABLE = "[role=option][tabindex='0'], [contenteditable=true], textarea, input, button, iframe";

  // what a combination of keys means at the desk, or undefined
  function meaning(event, { isInList, takesLetters }) {
    if (event.isComposing || event.keyCode === 229) return undefined;
    const { code, altKey: alt, shiftKey: shift } = event;
    const mod = IS_MAC ? event.metaKey : event.ctrlKey;
    const other = IS_MAC ? event.ctrlKey : event.metaKey;
    if (other) return undefined;
    const isEnter = code === "Enter" || code === "NumpadEnter";
    if (mod && !alt && !shift) return isEnter ? "done" : { KeyS: "save" }[code];
    if (mod) return undefined;
    if (alt && !shift) return isEnter ? "insert" : { ArrowDown: "next", ArrowUp: "previous" }[code];
    if (alt) return undefined;
    if (code === "F8") return shift ? "previousFinding" : "nextFinding";
    if (code === "F6") return shift ? "previousRegion" : "nextRegion";
    if (!isInList || !takesLetters) return undefined;
    if (shift) return { KeyA: "approveClean" }[code];
    return { KeyJ: "nextInList", KeyK: "previousInList", KeyA: "approve", KeyR: "askWhy" }[code];
  }

  // the region before or after the one with the focus; one that cannot be seen is passed over
  function moveRegion(root, by) {
    const regions = [...root.querySelectorAll("[data-desk-region]")].filter((each) => each.checkVisibility());
    const here = regions.findIndex((each) => each.contains(document.activeElement));
    const start = here < 0 && by < 0 ? 0 : here;
    for (let step = 1; step <= regions.length; step += 1) {
      const region = regions[(start + by * step + regions.length * 2) % regions.length];
      const first = [...region.querySelectorAll(FOCUSABLE)].find((each) => each.checkVisibility());
      if (first) return first.focus();
    }
    return undefined;
  }

  // our keys stand above Wagtail’s in its own list
  function listKeys() {
    const table = document.querySelector("#keyboard-shortcuts-dialog table");
    if (!table || table.querySelector("[data-desk-keys]")) return;
    const keys = window.casebook.part("keys");
    keys.dataset.deskKeys = "";
    table.querySelector("tbody").before(keys);
  }

  function nameKeys(root) {
    if (!IS_MAC) return;
    for (const key of root.querySelectorAll("[data-desk-mod]")) {
      key.textContent = key.textContent.replace("Ctrl+", "⌘");
    }
  }

  Object.assign(window.casebook, { deskKeys: { meaning, moveRegion, listKeys, nameKeys } });
}
