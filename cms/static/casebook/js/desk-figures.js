// Asks the figure guard about a text a moment after the last key, and shows what it says on both sides.

window.casebook ??= {};

{
  const { part, icon, plain } = window.casebook;
  const REST = 200; // milliseconds after the last key
  const CALM = 800; // a figure that is being written turns red no sooner
  const POLITE = 1000; // and nobody is told before that
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const DIGITS = /\d[\d\s\u00a0\u202f.,]*\d|\d/g;

  // the words of a place; the server counts signs, a browser halves of the rare ones
  const cut = (text, place) => (place ? [...text].slice(...place).join("").trim() : "—");

  // a place without the spaces at its ends
  function trimmed(text, place) {
    if (!place) return null;
    const signs = [...text];
    let [start, end] = place;
    while (start < end && !signs[start].trim()) start += 1;
    while (end > start && !signs[end - 1].trim()) end -= 1;
    return [start, end];
  }

  class DeskFigures {
    // field, source: the two DeskMarkings; ledger, list: elements; onFound(findings) when something has been said
    constructor({ server, words, language, ledger, list, news, onFound, onFix, onJump }) {
      Object.assign(this, { server, words, language, ledger, list, news, onFound, onFix, onJump });
      this.findings = [];
    }

    open(row, { text, field, source }) {
      this.asking?.abort();
      window.clearTimeout(this.waiting);
      this.told = undefined;
      Object.assign(this, { row, field, source, text });
      this.take({ findings: row.text === text ? row.findings : [], matched: [] });
      this.render();
      this.ask(text);
    }

    // `wanted` are the figures of the source, as long as there is no text that could say them
    take({ findings, matched, wanted = [] }) {
      const [ours, theirs] = [plain(this.row.source), plain(this.text)];
      this.wanted = wanted.map((one) => trimmed(ours, one));
      this.matched = matched.map(([one, other]) => [trimmed(ours, one), trimmed(theirs, other)]);
      this.findings = findings.map((each) => {
        return { ...each, source: trimmed(ours, each.source), target: trimmed(theirs, each.target) };
      });
    }

    typed(text) {
      this.text = text;
      this.field?.frame();
      this.typedAt = performance.now();
      window.clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.ask(text), REST);
    }

    async ask(text) {
      this.asking?.abort();
      const asking = (this.asking = new AbortController());
      try {
        const answer = await this.server.post("check/", { segment: this.row.id, text }, asking);
        if (asking.signal.aborted) return;
        this.take(answer);
        this.render();
      } catch {
        // whether it may be marked as translated, the server says anyway
      }
    }

    get errors() {
      return this.findings.filter((each) => each.severity === "error");
    }

    // --- showing

    render() {
      this.findings.forEach((each, number) => (each.letter = LETTERS[number] ?? String(number + 1)));
      this.ledger.replaceChildren(...this.entries());
      const focused = this.list.contains(document.activeElement) && document.activeElement.id;
      this.list.replaceChildren(...this.findings.map((each, number) => this.item(each, number)));
      if (focused) document.getElementById(focused)?.focus();
      this.list.hidden = !this.findings.length;
      this.mark();
      this.tell();
      this.onFound(this.findings);
    }

    mark() {
      window.clearTimeout(this.calming);
      const early = performance.now() - (this.typedAt ?? 0) < CALM;
      if (early && this.errors.some(({ target }) => target && this.field?.isAt(target))) {
        this.calming = window.setTimeout(() => this.mark(), CALM);
        return;
      }
      const wrong = (side) =>
        this.findings
          .filter((each) => each[side])
          .map(({ letter, severity, [side]: place }) => ({ place, letter, severity }));
      this.source?.show({ matched: this.matched.map(([ours]) => ours), wrong: wrong("source") });
      this.field?.show({ matched: this.matched.map(([, theirs]) => theirs), wrong: wrong("target") });
    }

    entries() {
      const ours = plain(this.row.source);
      const theirs = plain(this.text);
      const right = this.matched.map(([one, other]) => this.pair(cut(ours, one), "=", cut(theirs, other)));
      const wrong = this.errors
        .filter((each) => each.source || each.target)
        .map((each) => this.pair(cut(ours, each.source), "≠", cut(theirs, each.target), each));
      if (this.wanted.length && !theirs.trim()) return this.wanted.map((one) => this.still(cut(ours, one)));
      if (!right.length && !wrong.length) return [this.words.say(this.findings.length ? "no-match" : "no-figures")];
      return [...right, ...wrong];
    }

    pair(ours, sign, theirs, finding) {
      const entry = part("ledger", { source: ours, sign: ` ${sign} `, target: theirs });
      entry.classList.toggle("desk-ledger__pair--wrong", Boolean(finding));
      entry.prepend(finding ? this.letter(finding) : icon("check"));
      return entry;
    }

    still(ours) {
      const entry = part("ledger", { source: ours, sign: " = ", target: "…" });
      entry.prepend(icon("radio-empty"));
      return entry;
    }

    letter({ letter, severity }) {
      const badge = part("letter", { letter });
      badge.dataset.severity = severity;
      return badge;
    }

    item(finding, number) {
      const item = part("finding", { message: finding.message });
      item.dataset.severity = finding.severity;
      item.prepend(this.letter(finding));
      const blocks = finding.severity === "error";
      item.querySelector("[data-slot=severity]").append(
        icon(blocks ? "lock" : "info-circle"),
        this.words.say(blocks ? "blocks" : "notice"),
      );
      const go = item.querySelector("[data-desk-go]");
      go.addEventListener("click", () => this.onJump(finding));
      go.id = `desk-finding-${number}`;
      const fix = this.fix(finding);
      const button = item.querySelector("[data-desk-fix]");
      button.hidden = !fix;
      if (fix) {
        button.textContent = this.words.say("put", { text: fix.text });
        button.addEventListener("click", () => this.onFix(fix));
      }
      return item;
    }

    // where only the digits differ, the right ones can be put in their place; the word after them stays the writer’s
    fix({ source, target, code }) {
      if (!source || !target || code !== "figure-differs") return null;
      const ours = cut(plain(this.row.source), source).match(DIGITS);
      const found = [...cut(plain(this.text), target).matchAll(DIGITS)];
      if (ours?.length !== 1 || found.length !== 1) return null;
      const text = this.localised(ours[0]);
      const start = target[0] + found[0].index;
      return { text, start, end: start + found[0][0].length };
    }

    localised(digits) {
      if (this.language !== "ru") return digits;
      return digits.replace(/,(?=\d{3})/g, "\u00a0").replace(/(\d)\.(?=\d)/, "$1,");
    }

    get fixes() {
      return this.findings.map((each) => this.fix(each)).filter(Boolean);
    }

    // --- telling, once, after a rest, and only what is new

    tell() {
      window.clearTimeout(this.telling);
      const words = this.findings.map((each) => `${each.letter}: ${each.message}`).join(" ");
      const isFirst = this.told === undefined;
      if (isFirst) this.told = words;
      if (this.told === words) return;
      this.telling = window.setTimeout(() => {
        this.told = words;
        this.news(words || this.words.say("no-findings"));
      }, POLITE);
    }
  }

  window.casebook.DeskFigures = DeskFigures;
}
