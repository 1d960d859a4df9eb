// A field for one text: its words, with a numbered chip at each end of a mark or link, and no raw tags.
//
// What is typed goes into the page as in any field, so input methods and the spell-check are not disturbed;
// everything else (deleting, pasting, undoing) is done on the string of `DeskTextForm` and then drawn.
// Positions are those of `plain` in cms/translation/markup.py: letters as Python counts them, chips are none.

window.casebook ??= {};

{
  const { DeskTextForm, DeskTextPage, deskLetters } = window.casebook;
  const { isChip, isClosing, partner, seen } = deskLetters;
  const OWN = "application/x-casebook-text";
  const CHIPS = /[\ue000-\uefff]/g;
  const HERE = "\uf8ff"; // where the caret is, while chips are put in order
  const HOLD = "\u200b";
  const PAUSE = 1000; // milliseconds without a key, after which undoing makes a step
  const STEPS = 500;
  const REACH = 80; // letters that are looked at for the one before the caret
  const RUNNING = new Set(["typed", "deleted"]); // many keys, one step
  const HANDLED = new Set(["deleteByDrag", "deleteByCut"]);
  const TELLING = /<su[pb]|vertical-align|mso-|<del/i; // markup without which the words would say something else
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const visible = (text) => text.replace(CHIPS, "");

  class DeskText extends DeskTextPage {
    constructor(element, { source, value = "", multiline = true, lang = "", onInput = () => {} }) {
      super();
      Object.assign(this, { element, onInput, form: new DeskTextForm(source, { multiline }) });
      this.dress(lang);
      this.value = value;
      this.listen();
    }

    dress(lang) {
      const { element } = this;
      const attributes = { contenteditable: "true", role: "textbox", "aria-multiline": "true", spellcheck: "true" };
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (lang) element.lang = lang;
      element.style.whiteSpace = "pre-wrap"; // a space is a space, and a line is a letter
    }

    listen() {
      this.listening = new AbortController();
      const { signal } = this.listening;
      const on = (name, act, where = this.element) => where.addEventListener(name, act, { signal });
      on("keydown", (event) => this.key(event));
      on("beforeinput", (event) => this.before(event));
      on("input", () => this.isComposing || this.typed());
      on("compositionstart", () => this.compose());
      on("compositionend", () => this.composed());
      on("copy", (event) => this.copy(event));
      on("cut", (event) => this.cut(event));
      on("paste", (event) => this.paste(event, event.clipboardData));
      on("dragstart", (event) => this.drag(event));
      on("dragend", () => (this.dragged = undefined));
      on("drop", (event) => this.drop(event));
      on("selectionchange", () => this.look(), document);
    }

    destroy() {
      this.listening.abort();
      this.highlight([]);
    }

    // --- the text

    get value() {
      return this.form.write(this.isComposing ? this.inPage : this.text);
    }

    set value(html) {
      this.text = this.form.read(html);
      this.caret = [this.text.length, this.text.length];
      [this.past, this.future] = [[], []];
      this.found = [];
      this.draw();
    }

    missingMarks() {
      return this.form.missing(this.text);
    }

    missingLinks() {
      return this.form.missing(this.text, { only: "link" });
    }

    insertText(words) {
      this.replace(...this.ordered, this.form.fitting(words), "inserted");
    }

    // the nth mark or link of the source, around what is selected
    insertMark(number) {
      const mark = this.form.marks[number - 1];
      if (!mark || !this.form.places.has(mark.key)) return;
      const [from, to] = this.ordered;
      const [open, close] = this.form.pair(mark.key);
      const inside = this.text.slice(from, to);
      const text = this.text.slice(0, from) + open + inside + HERE + close + this.text.slice(to);
      this.put(text, "mark");
    }

    look() {
      if (this.isComposing) return;
      const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection();
      if (!this.element.contains(anchorNode) || !this.element.contains(focusNode)) return;
      this.caret = [this.indexOf(anchorNode, anchorOffset), this.indexOf(focusNode, focusOffset)];
    }

    // --- changing

    // put words in place of others. Half a mark that was written over stays around what is left of its words;
    // a chip that was deleted by itself takes its other end along.
    replace(from, to, words, kind) {
      const taken = this.text.slice(from, to);
      const halves = this.halves(taken);
      const isChipsOnly = taken && !visible(taken);
      const kept = isChipsOnly ? "" : halves.map(({ chip }) => chip).join("");
      let [before, after] = [this.text.slice(0, from), this.text.slice(to)];
      for (const { chip } of isChipsOnly ? halves : []) {
        const other = partner(chip);
        const at = isClosing(chip) ? before.lastIndexOf(other) : after.indexOf(other);
        if (at < 0) continue;
        if (isClosing(chip)) before = before.slice(0, at) + before.slice(at + 1);
        else after = after.slice(0, at) + after.slice(at + 1);
      }
      this.put(before + words + HERE + kept + after, kind);
    }

    // chips of which the other end is elsewhere
    halves(text) {
      const alone = [];
      for (const chip of text.match(CHIPS) ?? []) {
        const at = isClosing(chip) ? alone.findLastIndex((each) => each.chip === partner(chip)) : -1;
        if (at < 0) alone.push({ chip });
        else alone.splice(at, 1);
      }
      return alone;
    }

    // a text with the place of the caret in it
    put(marked, kind) {
      const tidied = this.form.tidy(marked);
      const at = tidied.indexOf(HERE);
      const text = seen(tidied.replace(HERE, ""));
      const caret = Math.min(seen(tidied.slice(0, at)).length, text.length);
      this.keep(text, [caret, caret], kind);
      this.draw();
      this.setCaret(caret);
      this.tell();
    }

    keep(text, caret, kind) {
      const now = Date.now();
      const isSameStep = RUNNING.has(kind) && this.lastKind === kind && now - this.lastAt < PAUSE;
      if (!isSameStep || !this.past.length) this.past.push({ text: this.text, caret: this.was ?? this.caret });
      this.was = undefined;
      if (this.past.length > STEPS) this.past.shift();
      this.future = [];
      [this.lastKind, this.lastAt] = [kind, now];
      this.shift(this.text, text);
      [this.text, this.caret] = [text, caret];
    }

    tell() {
      this.onInput(this.value);
    }

    undo() {
      this.step(this.past, this.future);
    }

    redo() {
      this.step(this.future, this.past);
    }

    step(back, forth) {
      const before = back.pop();
      if (!before) return;
      forth.push({ text: this.text, caret: this.caret });
      this.lastKind = undefined;
      this.shift(this.text, before.text);
      this.text = before.text;
      this.draw();
      this.setCaret(...before.caret);
      this.tell();
    }

    // the browser has typed: take over what it did, and draw only if that is not what would be drawn
    typed(kind = "typed") {
      const text = this.inPage;
      const isAsTyped = text === this.lettersIn(this.element);
      const { focusNode, focusOffset } = document.getSelection();
      const caret = this.element.contains(focusNode) ? this.indexOfTyped(focusNode, focusOffset) : text.length;
      if (text !== this.text) this.keep(text, [caret, caret], kind);
      this.element.normalize();
      const wanted = document.createElement("div");
      wanted.append(this.drawn(text));
      if (isAsTyped && this.isDrawnAs(wanted)) this.paint();
      else {
        this.draw();
        this.setCaret(Math.min(caret, text.length));
      }
      this.tell();
    }

    // --- keys and input methods

    compose() {
      this.look();
      this.was = this.caret;
      this.isComposing = true;
      const [from, to] = this.caret;
      const around = this.text.slice(Math.max(0, from - 1), from + 1);
      if (from === to && (!around || isChip(around))) this.giveHold(from);
    }

    // beside a chip, Chromium 150 loses what is composed unless there is a letter to hold on to; it goes with `typed`
    giveHold(index) {
      const [node, offset] = this.placeOf(index);
      const hold = document.createTextNode(HOLD);
      const range = document.createRange();
      range.setStart(node, offset);
      range.insertNode(hold);
      document.getSelection().collapse(hold, HOLD.length);
    }

    composed() {
      this.isComposing = false;
      this.typed("composed");
    }

    // by the key’s place on the keyboard, so that Ctrl+Z is the same key on a Cyrillic one
    key(event) {
      if (event.isComposing || event.defaultPrevented) return;
      if (event.keyCode === 229) return this.makeWay(); // an input method is about to begin
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
      const act = isCommand && { KeyZ: event.shiftKey ? "redo" : "undo", KeyY: "redo" }[event.code];
      if (act) this[act]();
      else if (isCommand || event.altKey || !this.passChip(event)) return;
      event.preventDefault();
    }

    // an input method writes over what is selected, and would take chips with it
    makeWay() {
      const [from, to] = this.ordered;
      if (isChip(this.text.slice(from, to))) this.replace(from, to, "", "deleted");
    }

    passChip({ code, shiftKey }) {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[code];
      const [anchor, focus] = this.caret;
      if (!by || (!shiftKey && anchor !== focus)) return false;
      if (!isChip(this.text[by < 0 ? focus - 1 : focus] ?? "")) return false;
      this.setCaret(shiftKey ? anchor : focus + by, focus + by);
      return true;
    }

    before(event) {
      const { inputType: type } = event;
      if (this.isComposing || type === "insertCompositionText" || !event.cancelable) return;
      this.look();
      if (type === "insertText" && this.isPlain(event.data)) {
        this.was = this.caret;
        return;
      }
      event.preventDefault();
      if (type === "historyUndo") this.undo();
      else if (type === "historyRedo") this.redo();
      else if (type === "insertText") this.replace(...this.ordered, this.form.fitting(event.data ?? ""), "typed");
      else if (type === "insertParagraph" || type === "insertLineBreak") this.breakLine();
      else if (type === "insertReplacementText") this.correct(event);
      else if (type.startsWith("delete") && !HANDLED.has(type)) this.remove(event);
    }

    // letters within words, which the browser may put in by itself
    isPlain(words) {
      const [from, to] = this.ordered;
      const around = this.text.slice(Math.max(0, from - 1), to + 1);
      return Boolean(words && around && !/\n/.test(words) && !isChip(around) && !this.text.endsWith("\n"));
    }

    breakLine() {
      if (this.form.hasLines) this.replace(...this.ordered, "\n", "line");
    }

    targetOf(event) {
      const [range] = event.getTargetRanges();
      if (!range) return this.ordered;
      return [
        this.indexOf(range.startContainer, range.startOffset),
        this.indexOf(range.endContainer, range.endOffset),
      ];
    }

    // what the spell-check puts in place of a word
    correct(event) {
      const words = event.dataTransfer?.getData("text/plain") || event.data || "";
      this.replace(...this.targetOf(event), this.form.fitting(words), "corrected");
    }

    remove(event) {
      let [from, to] = this.ordered;
      if (from === to) {
        const isBackward = event.inputType.endsWith("Backward");
        const [first, last] = /^deleteContent/.test(event.inputType) ? [from - REACH, to + REACH] : this.targetOf(event);
        const isOne = event.inputType.startsWith("deleteContent");
        if (isBackward) from -= this.reach(this.text.slice(Math.max(0, first), from), -1, isOne);
        else to += this.reach(this.text.slice(to, last), 0, isOne);
      }
      if (from !== to) this.replace(from, to, "", "deleted");
    }

    // how much of these letters goes: one as a reader counts, or all up to a chip; a chip goes alone
    reach(letters, at, isOne) {
      if (!letters) return 0;
      if (isChip(letters.at(at))) return 1;
      const free = letters.split(/[\ue000-\uefff]/).at(at);
      return isOne ? [...graphemes.segment(free)].at(at).segment.length : free.length;
    }

    // --- pieces that come and go

    // a selection, with the other ends of its marks where they stand right beside it
    get piece() {
      let [from, to] = this.ordered;
      const has = (chip) => isChip(chip ?? "") && this.text.slice(from, to).includes(partner(chip));
      while (from < to && has(this.text[to])) to += 1;
      while (from < to && has(this.text[from - 1])) from -= 1;
      return [from, to];
    }

    // half a mark is carried as a mark around the words that are taken
    carry(data, [from, to]) {
      const taken = this.text.slice(from, to);
      const ends = this.halves(taken).map(({ chip }) => chip);
      const begun = ends.filter(isClosing).map(partner).reverse().join("");
      const html = this.form.html(this.form.tidy(begun + taken));
      data.setData(OWN, html);
      data.setData("text/plain", this.form.plain(html));
    }

    copy(event) {
      const [from, to] = this.piece;
      if (from === to) return false;
      event.preventDefault();
      this.carry(event.clipboardData, [from, to]);
      return true;
    }

    cut(event) {
      if (this.copy(event)) this.replace(...this.piece, "", "cut");
    }

    paste(event, data) {
      event.preventDefault();
      if (!this.isComposing) this.replace(...this.ordered, this.brought(data), "pasted");
    }

    // a piece of a field keeps its chips; from elsewhere come words, of which figures above the line stay there
    brought(data) {
      const own = data.getData(OWN);
      if (own) return this.form.read(own);
      const html = data.getData("text/html");
      return this.form.fitting(TELLING.test(html) ? this.form.words(html) : data.getData("text/plain"));
    }

    drag(event) {
      this.dragged = this.piece;
      this.carry(event.dataTransfer, this.dragged);
    }

    drop(event) {
      event.preventDefault();
      const at = this.indexAt(event);
      if (this.dragged) return this.move(this.dragged, at);
      this.caret = [at, at];
      return this.paste(event, event.dataTransfer);
    }

    indexAt({ clientX, clientY }) {
      const place = document.caretPositionFromPoint?.(clientX, clientY);
      if (place) return this.indexOf(place.offsetNode, place.offset);
      const range = document.caretRangeFromPoint(clientX, clientY);
      return this.indexOf(range.startContainer, range.startOffset);
    }

    move([from, to], at) {
      this.dragged = undefined;
      if (at >= from && at <= to) return;
      const { text } = this;
      const moved = text.slice(from, to) + HERE;
      if (at < from) this.put(text.slice(0, at) + moved + text.slice(at, from) + text.slice(to), "moved");
      else this.put(text.slice(0, from) + text.slice(to, at) + moved + text.slice(at), "moved");
    }
  }

  window.casebook.DeskText = DeskText;
}
