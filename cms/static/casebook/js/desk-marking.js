// Marks places of a text where they stand: a thin line under what agrees, a frame and a letter at what does not.
// Places are those of `plain` in cms/translation/markup.py: letters as Python counts them.

window.casebook ??= {};

{
  const { part } = window.casebook;
  const WRONG = /^(error|notice)-(.+)$/;

  // a text in string form for reading, drawn as in the field beside it: with the same chips and numbers
  function rendered(html) {
    const place = document.createElement("div");
    new window.casebook.DeskText(place, { source: html, value: html }).destroy();
    return [...place.childNodes];
  }

  // the text nodes of an element, each with the place where it begins
  function letters(root) {
    const nodes = [];
    let whole = "";
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === Node.TEXT_NODE) nodes.push([node, whole.length]);
      whole += node.data ?? (node.tagName === "BR" ? "\n" : "");
    }
    return { nodes, whole };
  }

  function rangeOf(root, place) {
    const { nodes, whole } = letters(root);
    const signs = [...whole];
    const [start, end] = place.map((at) => signs.slice(0, at).join("").length);
    const range = document.createRange();
    let isStarted = false;
    for (const [node, offset] of nodes) {
      const last = offset + node.data.length;
      if (!isStarted && start < last) {
        range.setStart(node, Math.max(0, start - offset));
        isStarted = true;
      }
      if (end > offset && end <= last) {
        range.setEnd(node, end - offset);
        return isStarted ? range : null;
      }
    }
    return null;
  }

  // Frames and letters lie above the text, so that the text itself stays as it was written.
  class DeskMarking {
    constructor(text, over) {
      Object.assign(this, { text, over });
      this.watching = new ResizeObserver(() => this.frame());
      this.watching.observe(text);
    }

    stop() {
      this.watching.disconnect();
      this.over.replaceChildren();
    }

    frame() {
      const corner = this.over.getBoundingClientRect();
      const frames = this.wrong.flatMap(({ range, severity, letter }) => {
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        return rects.map((rect, number) => this.framed(rect, corner, severity, number ? "" : letter));
      });
      this.over.replaceChildren(...frames);
    }

    framed(rect, corner, severity, letter) {
      const frame = part("frame", { letter });
      frame.dataset.severity = severity;
      frame.style.insetInlineStart = `${rect.left - corner.left}px`;
      frame.style.insetBlockStart = `${rect.top - corner.top}px`;
      frame.style.inlineSize = `${rect.width}px`;
      frame.style.blockSize = `${rect.height}px`;
      return frame;
    }
  }

  // The source: it does not change while it is open.
  class DeskSourceMarking extends DeskMarking {
    places = { matched: [], term: [] };
    wrong = [];

    show({ wrong, ...places }) {
      Object.assign(this.places, places);
      for (const [kind, found] of Object.entries(this.places)) this.highlight(kind, found);
      if (!wrong) return;
      const framed = wrong.map(({ place, ...each }) => ({ ...each, range: rangeOf(this.text, place) }));
      this.wrong = framed.filter(({ range }) => range);
      this.frame();
    }

    highlight(kind, places) {
      if (!window.CSS?.highlights) return;
      const ranges = places.map((place) => rangeOf(this.text, place)).filter(Boolean);
      CSS.highlights.set(`desk-source-${kind}`, new Highlight(...ranges));
    }
  }

  // The field: it moves what was found along with the letters, until the next answer.
  class DeskFieldMarking extends DeskMarking {
    constructor(text, over, field) {
      super(text, over);
      this.field = field;
    }

    show({ matched, wrong }) {
      if (!this.field) return;
      const kinds = [
        ...matched.map((place) => [place, "matched"]),
        ...wrong.map(({ place, severity, letter }) => [place, `${severity}-${letter}`]),
      ];
      this.field.highlight(kinds.map(([[start, end], kind]) => ({ start, end, kind })));
      this.frame();
    }

    get wrong() {
      return (this.field?.found ?? []).flatMap(({ kind, span: [from, to] }) => {
        const [, severity, letter] = WRONG.exec(kind) ?? [];
        if (!severity) return [];
        const range = document.createRange();
        range.setStart(...this.field.placeOf(from));
        range.setEnd(...this.field.placeOf(to));
        return [{ range, severity, letter }];
      });
    }

    // does the caret stand in this place?
    isAt(place) {
      if (!this.field || document.activeElement !== this.text) return false;
      const [from, to] = this.field.spanOf(...place);
      const [, caret] = this.field.caret;
      return from <= caret && caret <= to;
    }
  }

  Object.assign(window.casebook, { DeskFieldMarking, DeskSourceMarking, rendered });
}
