// How a field for one text looks: words, chips, and the way between a letter of the text and its place on the page.

window.casebook ??= {};

{
  const { deskLetters } = window.casebook;
  const { isChip, isClosing, seen } = deskLetters;
  const WORDS = {
    "link-start": "link %(number)s, start",
    "link-end": "link %(number)s, end",
    "bold-start": "bold %(number)s, start",
    "bold-end": "bold %(number)s, end",
    "italic-start": "italic %(number)s, start",
    "italic-end": "italic %(number)s, end",
    "sup-start": "superscript %(number)s, start",
    "sup-end": "superscript %(number)s, end",
    "sub-start": "subscript %(number)s, start",
    "sub-end": "subscript %(number)s, end",
    "code-start": "code %(number)s, start",
    "code-end": "code %(number)s, end",
    "abbr-start": "abbreviation %(number)s, start",
    "abbr-end": "abbreviation %(number)s, end",
  };
  const visible = (text) => text.replace(/[\ue000-\uefff]/g, "");

  class DeskTextPage {
    constructor() {
      const said = document.getElementById("desk-text-words");
      this.words = said ? { ...WORDS, ...JSON.parse(said.textContent) } : WORDS;
      this.painted = [];
      this.found = [];
    }

    // --- drawing

    draw() {
      this.element.replaceChildren(this.drawn(this.text));
      this.paint();
    }

    drawn(text) {
      const top = document.createDocumentFragment();
      const numbers = this.form.numbers(text);
      const opened = [];
      let place = top;
      for (const part of text.split(/([\ue000-\uefff])/)) {
        if (!part) continue;
        if (!isChip(part)) place.append(part);
        else if (isClosing(part)) {
          place.append(this.chip(part, opened.pop(), "end"));
          place = place.parentNode;
        } else {
          opened.push(numbers.shift());
          const run = document.createElement("span");
          run.className = `desk-text__run desk-text__run--${opened.at(-1).family}`;
          run.append(this.chip(part, opened.at(-1), "start"));
          place.append(run);
          place = run;
        }
      }
      // a caret is only seen behind a letter: not behind a chip, nor in an empty line
      if (!text || isChip(text.at(-1)) || text.endsWith("\n")) top.append(document.createElement("br"));
      return top;
    }

    chip(letter, { family, number, label }, edge) {
      const chip = document.createElement("span");
      chip.className = `desk-text__chip desk-text__chip--${edge}`;
      chip.contentEditable = "false";
      chip.setAttribute("role", "img");
      chip.setAttribute("aria-label", this.words[`${family}-${edge}`].replace("%(number)s", number));
      Object.assign(chip.dataset, { chip: letter, label });
      return chip;
    }

    // what stands in the page now, whatever the browser made of it
    get inPage() {
      return this.form.tidy(this.lettersOf(this.element));
    }

    lettersOf(node) {
      if (node.nodeType === Node.TEXT_NODE) return seen(node.data.replace(/[\ue000-\uf8ff]/g, ""));
      if (node.dataset?.chip) return node.dataset.chip;
      return [...node.childNodes].map((each) => this.lettersOf(each)).join("");
    }

    // --- places: of a letter in the string, and of a node in the page

    indexOf(node, offset) {
      let index = 0;
      const visit = (each) => {
        if (each === node && each.nodeType !== Node.TEXT_NODE) {
          for (const child of [...each.childNodes].slice(0, offset)) index += this.lengthOf(child);
          return true;
        }
        if (each === node) index += offset;
        else if (each.dataset?.chip && each.contains(node)) return true;
        else if (each.nodeType === Node.TEXT_NODE || each.dataset?.chip) index += this.lengthOf(each);
        return each === node || [...each.childNodes].some(visit);
      };
      visit(this.element);
      return Math.min(index, this.text.length);
    }

    lengthOf(node) {
      if (node.nodeType === Node.TEXT_NODE) return node.data.length;
      if (node.dataset?.chip) return 1;
      return [...node.childNodes].reduce((sum, each) => sum + this.lengthOf(each), 0);
    }

    placeOf(index) {
      let left = index;
      const visit = (node) => {
        for (const [at, each] of [...node.childNodes].entries()) {
          if (each.nodeType === Node.TEXT_NODE) {
            if (left <= each.data.length) return [each, left];
            left -= each.data.length;
          } else if (left === 0) return [node, at];
          else if (each.dataset.chip) left -= 1;
          else {
            const place = visit(each);
            if (place) return place;
          }
        }
        return undefined;
      };
      const end = this.element.childNodes.length - (this.element.lastChild?.nodeName === "BR" ? 1 : 0);
      return visit(this.element) ?? [this.element, end];
    }

    get ordered() {
      return [...this.caret].sort((one, other) => one - other);
    }

    setCaret(anchor, focus = anchor) {
      this.caret = [anchor, focus];
      if (document.activeElement !== this.element) this.element.focus({ preventScroll: true });
      document.getSelection().setBaseAndExtent(...this.placeOf(anchor), ...this.placeOf(focus));
    }

    focusEnd() {
      this.setCaret(this.text.length);
    }

    // from letters of `plain` to letters of the string; the stored text has no space before its first word
    spanOf(start, end) {
      const words = visible(this.text);
      const before = words.length - words.trimStart().length;
      const units = (count) => before + [...words.slice(before, before + 2 * count)].slice(0, count).join("").length;
      const [first, last] = [units(start), units(end)];
      let [at, from, to] = [0, this.text.length, this.text.length];
      for (let index = 0; index < this.text.length; index += 1) {
        if (isChip(this.text[index])) continue;
        if (at === first) from = index;
        at += 1;
        if (at === last) {
          to = index + 1;
          break;
        }
      }
      return first === last ? [from, from] : [from, to];
    }

    select(start, end = start) {
      this.setCaret(...this.spanOf(start, end));
      document.getSelection().focusNode.parentElement?.scrollIntoView({ block: "nearest" });
    }

    // --- marking places without touching the page

    highlight(found) {
      this.found = found.map(({ start, end, kind }) => ({ kind, span: this.spanOf(start, end) }));
      this.paint();
    }

    paint() {
      if (!window.CSS?.highlights) return;
      for (const [name, range] of this.painted) CSS.highlights.get(name)?.delete(range);
      this.painted = this.found.map(({ kind, span: [from, to] }) => {
        const name = `desk-text-${kind}`;
        const range = document.createRange();
        range.setStart(...this.placeOf(from));
        range.setEnd(...this.placeOf(to));
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
        CSS.highlights.get(name).add(range);
        return [name, range];
      });
    }

    // what was found moves along with the letters, until the next answer; what was written over is no longer marked
    shift(before, after) {
      let start = 0;
      while (start < before.length && before[start] === after[start]) start += 1;
      const by = after.length - before.length;
      let end = before.length;
      while (end > start && end + by > start && before[end - 1] === after[end - 1 + by]) end -= 1;
      const moved = (at) => (at <= start ? at : at + by);
      this.found = this.found
        .filter(({ span: [from, to] }) => to <= start || from >= end)
        .map(({ kind, span }) => ({ kind, span: span[0] >= end ? [span[0] + by, span[1] + by] : span.map(moved) }));
    }

    // --- what a browser has typed

    lettersIn(node) {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      return node.dataset?.chip ?? [...node.childNodes].map((each) => this.lettersIn(each)).join("");
    }

    indexOfTyped(node, offset) {
      const range = document.createRange();
      range.setStart(this.element, 0);
      range.setEnd(node, offset);
      return this.lettersOf(range.cloneContents()).length;
    }

    isDrawnAs(wanted) {
      const [ours, theirs] = [this.element.childNodes, wanted.childNodes];
      return ours.length === theirs.length && [...ours].every((node, at) => node.isEqualNode(theirs[at]));
    }
  }

  window.casebook.DeskTextPage = DeskTextPage;
}
