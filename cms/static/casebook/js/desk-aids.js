// What helps while writing: the terms of the glossary, the history, and one menu for all that can be inserted.

window.casebook ??= {};

{
  const { part, plain } = window.casebook;
  const KEYS = [..."123456789abcdefghijklmnopqrstuvwxyz"];
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

  // The glossary: the longest terms first, and never inside a word.
  class DeskTerms {
    constructor(terms) {
      this.byName = new Map(terms.map((term) => [term.en.toLowerCase(), term]));
      const names = [...this.byName.keys()].sort((one, other) => other.length - one.length).map(escaped);
      this.pattern = names.length
        ? new RegExp(`(?<![\\p{L}\\p{N}])(${names.join("|")})(s|es)?(?![\\p{L}\\p{N}])`, "giu")
        : null;
    }

    // each term once, with the places where it stands
    found(source) {
      const found = new Map();
      const words = plain(source);
      const signs = (length) => [...words.slice(0, length)].length;
      for (const match of this.pattern ? words.matchAll(this.pattern) : []) {
        const term = this.byName.get(match[1].toLowerCase());
        const places = found.get(term) ?? [];
        places.push([signs(match.index), signs(match.index + match[0].length)]);
        found.set(term, places);
      }
      return found;
    }
  }

  class DeskHistory {
    constructor(place, { server, words, onRestore }) {
      Object.assign(this, { place, server, words, onRestore });
    }

    async show(row, mayRestore) {
      this.asking?.abort();
      const asking = (this.asking = new AbortController());
      try {
        const { versions } = await this.server.get(`segments/${row.id}/history/`, asking.signal);
        if (asking.signal.aborted) return;
        const shown = versions.map((version) => this.version(version, row, mayRestore));
        this.place.replaceChildren(...(shown.length ? shown : [part("no-versions")]));
      } catch {
        if (!asking.signal.aborted) this.place.replaceChildren(part("no-history"));
      }
    }

    version(version, row, mayRestore) {
      const format = new Intl.DateTimeFormat(document.documentElement.lang || "en", {
        dateStyle: "medium",
        timeStyle: "short",
      });
      const { act, who, comment } = version;
      const at = format.format(new Date(version.at));
      const shown = part("version", { act, who, comment, at, text: plain(version.text) });
      const button = shown.querySelector("[data-desk-restore]");
      button.hidden = !mayRestore || version.text === row.text || !version.text;
      button.addEventListener("click", () => this.onRestore(version));
      return shown;
    }
  }

  // Alt+Enter: corrections, terms, missing marks and the source itself; a digit or a letter takes one.
  class DeskMenu {
    constructor(element, { onClose }) {
      Object.assign(this, { element, onClose });
      element.addEventListener("keydown", (event) => this.key(event));
      element.addEventListener("focusout", (event) => {
        if (!element.contains(event.relatedTarget)) this.close(false);
      });
    }

    // items: { label, text, lang, act }
    open(items, beside) {
      this.items = items.slice(0, KEYS.length);
      const shown = this.items.map(({ label, text = "", lang }, number) => {
        const item = part("item", { key: KEYS[number], label, text });
        if (lang) item.querySelector("[data-slot=text]").lang = lang;
        item.addEventListener("click", () => this.take(number));
        return item;
      });
      this.element.replaceChildren(...shown);
      this.element.hidden = false;
      const { left, bottom, top } = beside.getBoundingClientRect();
      const { offsetHeight: height, offsetWidth: width } = this.element;
      const below = bottom + height < window.innerHeight;
      this.element.style.insetInlineStart = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
      this.element.style.insetBlockStart = `${Math.max(8, below ? bottom : top - height)}px`;
      shown[0]?.focus();
    }

    get isOpen() {
      return !this.element.hidden;
    }

    take(number) {
      const item = this.items[number];
      this.close(true);
      item.act();
    }

    close(isBack) {
      if (!this.isOpen) return;
      this.element.hidden = true;
      if (isBack) this.onClose();
    }

    key(event) {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      const shown = [...this.element.children];
      const at = shown.indexOf(document.activeElement);
      const letter = event.code.replace(/^(Digit|Key|Numpad)/, "").toLowerCase();
      const to = { ArrowDown: (at + 1) % shown.length, ArrowUp: (at - 1 + shown.length) % shown.length }[event.code];
      if (to !== undefined) shown[to].focus();
      else if (event.code === "Escape" || event.code === "Tab") this.close(true);
      else if (KEYS.indexOf(letter) in this.items && letter.length === 1) this.take(KEYS.indexOf(letter));
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
  }

  Object.assign(window.casebook, { DeskHistory, DeskMenu, DeskTerms, MENU_KEYS: KEYS });
}
