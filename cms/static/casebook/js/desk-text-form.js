// String form (inline tags, no attributes but the ids of links) read into chips and written again.
//
// A text is a string in which every end of a mark or link is one letter, a chip, as in cms/translation/markup.py:
// so a chip is moved and deleted as one character, and nesting is put right the same way on both sides.

window.casebook ??= {};

{
  const FAMILIES = {
    a: ["link", "↗"],
    b: ["bold", "B"],
    strong: ["bold", "B"],
    i: ["italic", "I"],
    em: ["italic", "I"],
    sup: ["sup", "↑"],
    sub: ["sub", "↓"],
    code: ["code", "C"],
    abbr: ["abbr", "A"],
    acronym: ["abbr", "A"],
  };
  const [FIRST, LAST] = [0xe000, 0xe800]; // of the chips that open, and of those that close
  const CHIP = /[\ue000-\uefff]/;
  const CHIPS = /[\ue000-\uefff]/g;
  const EMPTY = /[\ue000-\ue7ff](\s*)[\ue800-\uefff]/g;
  const EDGES = /^[\s\ue000-\uefff]+|[\s\ue000-\uefff]+$/g;
  const GAP = /(?<=[\n\ue000-\uefff]) {2,}(?=[\n\ue000-\uefff])/g; // of which the store leaves one
  const EMOJI =
    "\\u203c\\u2049\\u2122\\u2139\\u2190-\\u21ff\\u2300-\\u27bf\\u2934\\u2935\\u2b00-\\u2bff\\u3030\\u303d\\u3297\\u3299©®\\u24c2\\u{1f000}-\\u{1faff}";
  const AFTER_EMOJI = "\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}";
  // the same as in cms/translation/letters.py
  const UNSEEN = new RegExp(
    "[\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff\\u{f0000}-\\u{10ffff}]" +
      "|[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e]" +
      "|[\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffc]" +
      `|(?<![${EMOJI}${AFTER_EMOJI}])\\u200d|\\u200d(?![${EMOJI}])` +
      `|(?<![${EMOJI}])(?<![0-9#*](?=\\ufe0f\\u20e3))[\\ufe00-\\ufe0f]` +
      "|(?<![\\u{1f3f4}\\u{e0020}-\\u{e007e}])[\\u{e0000}-\\u{e007f}]+" +
      "|(?<![\\u3400-\\u9fff\\u{20000}-\\u{3ffff}])[\\u{e0100}-\\u{e01ef}]",
    "gu",
  );
  const PILED = /(\p{M}{8})\p{M}+/gu;
  const BULLETS = /^\s*[·•o§Øüvq▪–\uf0b7\uf0a7\uf0d8\uf0fc-]?\s*$/;
  const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  const isChip = (letter) => CHIP.test(letter);
  const isClosing = (chip) => chip.charCodeAt(0) >= LAST;
  const placeOf = (chip) => chip.charCodeAt(0) - (isClosing(chip) ? LAST : FIRST);
  const partner = (chip) => String.fromCharCode(chip.charCodeAt(0) + (isClosing(chip) ? FIRST - LAST : LAST - FIRST));
  const body = (html) => new DOMParser().parseFromString(html, "text/html").body;

  // letters of somebody’s typing or pasting: what nobody sees is gone, and each is written in one way
  function seen(text) {
    let before;
    do {
      before = text;
      text = text.replace(UNSEEN, "");
    } while (text !== before);
    return text.normalize("NFC").replace(PILED, "$1");
  }

  // … in which private letters have no place, because the chips are there
  const foreign = (text) => seen(text.replace(/[\ue000-\uf8ff]/g, ""));

  function raised(text, tag) {
    if (tag === "SUB") return text.replace(/\d/g, (digit) => LOWERED[digit]);
    return text
      .replace(/^[-−–+](?=\d)/, (sign) => (sign === "+" ? "⁺" : "⁻"))
      .replace(/\d/g, (digit) => RAISED[digit]);
  }

  class DeskTextForm {
    // source: the text in string form that decides which marks and lines there may be
    constructor(source, { multiline = true } = {}) {
      const found = body(source);
      this.hasLines = multiline && found.querySelector("br") !== null;
      this.marks = []; // of the source, in its order: the numbers of the chips
      this.written = [];
      this.places = new Map();
      for (const element of found.querySelectorAll(Object.keys(FAMILIES).join())) {
        const tag = element.localName;
        this.allow(tag, this.keyOf(element));
        this.marks.push({ tag, key: this.keyOf(element), number: this.marks.length + 1 });
      }
      if (this.marks.length) for (const tag of ["sup", "sub"]) this.allow(tag, tag);
    }

    keyOf(element) {
      const [family] = FAMILIES[element.localName];
      return family === "link" ? `link ${element.id}` : family;
    }

    allow(tag, key) {
      if (this.places.has(key) || key === "link ") return;
      this.places.set(key, this.written.length);
      this.written.push({ tag, key });
    }

    mark(chip) {
      return this.written[placeOf(chip)];
    }

    pair(key) {
      const place = this.places.get(key);
      return [String.fromCharCode(FIRST + place), String.fromCharCode(LAST + place)];
    }

    // --- reading and writing

    read(html) {
      return this.tidy(this.inside(body(html)));
    }

    inside(parent) {
      return [...parent.childNodes].map((node) => this.node(node)).join("");
    }

    node(node) {
      if (node.nodeType === Node.TEXT_NODE) return foreign(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE) return "";
      if (node.localName === "br") return this.hasLines ? "\n" : " ";
      const text = this.inside(node);
      const key = node.localName in FAMILIES ? this.keyOf(node) : "";
      if (this.places.has(key)) return this.pair(key).join(text);
      return ["SUP", "SUB"].includes(node.tagName) ? raised(text, node.tagName) : text;
    }

    // as it is stored: no mark around nothing, no space at the ends
    write(text) {
      for (let before; text !== before; ) {
        before = text;
        text = text.replace(EMPTY, "$1");
      }
      return this.html(text.replace(EDGES, (edge) => (edge.match(CHIPS) ?? []).join("")).replace(GAP, " "));
    }

    html(text) {
      return text
        .replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign])
        .replace(CHIPS, (chip) => this.tag(chip))
        .replace(/\n/g, "<br/>");
    }

    tag(chip) {
      const { tag, key } = this.mark(chip);
      if (isClosing(chip)) return `</${tag}>`;
      return tag === "a" ? `<a id="${key.slice("link ".length)}">` : `<${tag}>`;
    }

    // every mark closed, none inside its like, none crossed
    tidy(text) {
      const opened = [];
      const passed = []; // opened within their like, and so not opened
      const close = (opener) => {
        let closed = "";
        for (let chip; chip !== opener; closed += partner(chip)) chip = opened.pop();
        return closed;
      };
      const family = (chip) => this.mark(chip).key.split(" ")[0];
      const tidied = text.replace(CHIPS, (chip) => {
        if (!this.mark(chip)) return "";
        const at = isClosing(chip) ? passed.lastIndexOf(partner(chip)) : -1;
        if (at >= 0) {
          passed.splice(at, 1);
          return "";
        }
        if (isClosing(chip)) return opened.includes(partner(chip)) ? close(partner(chip)) : "";
        const like = opened.find((each) => family(each) === family(chip));
        if (like && (like === chip || family(chip) !== "link")) {
          passed.push(chip);
          return "";
        }
        const before = like ? close(like) : "";
        opened.push(chip);
        return before + chip;
      });
      return tidied + (opened.length ? close(opened[0]) : "");
    }

    // --- numbers

    // what each opening chip shows, in their order: the number of its like in the source, or the next free one
    numbers(text) {
      const free = Map.groupBy(this.marks, ({ key }) => key);
      const used = new Map();
      let following = this.marks.length;
      return (text.match(/[\ue000-\ue7ff]/g) ?? []).map((chip) => {
        const { key, tag } = this.mark(chip);
        const at = key.startsWith("link") ? 0 : (used.get(key) ?? 0);
        used.set(key, at + 1);
        const number = free.get(key)?.[at]?.number ?? (following += 1);
        const [family, sign] = FAMILIES[tag];
        return { number, family, label: `${sign}${number}` };
      });
    }

    // numbers of what the source has and the text lacks; an empty mark is none
    missing(text, { only } = {}) {
      const there = new Set(this.numbers(this.read(this.write(text))).map(({ number }) => number));
      const isAsked = ({ tag, key }) => this.places.has(key) && (!only || FAMILIES[tag][0] === only);
      return this.marks.filter((mark) => isAsked(mark) && !there.has(mark.number)).map(({ number }) => number);
    }

    // --- pieces from elsewhere

    // the words of a page, a table or a document: 10<sup>9</sup> stays 10⁹, a paragraph is a line
    words(html) {
      const found = body(html);
      for (const each of found.querySelectorAll("script, style, title, xml, svg, del, [style*='mso-hide:all'], .msocomanchor")) {
        each.remove();
      }
      for (const each of found.querySelectorAll("[style*='mso-list:Ignore' i]")) {
        if (BULLETS.test(each.textContent)) each.remove();
      }
      for (const each of found.querySelectorAll("sup, sub, [style*='vertical-align:super'], [style*='vertical-align: super']")) {
        each.replaceWith(raised(each.textContent, each.tagName));
      }
      for (const each of found.querySelectorAll("br")) each.replaceWith("\u2028");
      for (const each of found.querySelectorAll("p, div, li, tr, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote")) {
        each.before("\u2029");
        each.after("\u2029");
      }
      for (const each of found.querySelectorAll("td, th")) each.after(" ");
      const text = found.textContent.replace(/[ \t\n\r\f]+/g, " ");
      return text.replace(/ *\u2029[\u2029 ]*/g, "\n").replace(/ *\u2028 */g, "\n").trim();
    }

    // for other programs: no marks, but figures above the line stay there
    plain(html) {
      const found = body(html.replaceAll("<br/>", "\n"));
      for (const each of found.querySelectorAll("sup, sub")) each.replaceWith(raised(each.textContent, each.tagName));
      return found.textContent;
    }

    // words as they may stand here
    fitting(text) {
      const lines = text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n").replace(/\t/g, " ");
      return foreign(this.hasLines ? lines : lines.replace(/ *\n\s*/g, " "));
    }
  }

  Object.assign(window.casebook, { DeskTextForm, deskLetters: { isChip, isClosing, partner, seen } });
}
