// What the desk builds its screen from: templates of the page, words in the person’s language, icons.

window.casebook ??= {};

{
  const ICONS = {
    empty: "radio-empty",
    draft: "edit",
    translated: "check",
    "needs-work": "resubmit",
    approved: "success",
    outdated: "history",
  };
  const SVG = "http://www.w3.org/2000/svg";

  class DeskWords {
    constructor(words) {
      this.words = words;
      this.plural = new Intl.PluralRules(document.documentElement.lang || "en");
    }

    // a sentence by its name; one with forms takes the form for `count`
    say(name, values = {}) {
      const found = this.words[name];
      const sentence = typeof found === "object" ? found[this.plural.select(values.count)] : found;
      return sentence.replace(/%\((\w+)\)s/g, (whole, key) => values[key] ?? whole);
    }
  }

  // a copy of a template of the page, with its slots filled: a text, or nodes
  function part(name, slots = {}) {
    const template = document.querySelector(`template[data-desk-part="${name}"]`);
    const node = template.content.firstElementChild.cloneNode(true);
    for (const [slot, content] of Object.entries(slots)) {
      const place = node.dataset.slot === slot ? node : node.querySelector(`[data-slot="${slot}"]`);
      place.replaceChildren(...(Array.isArray(content) ? content : [content]));
    }
    return node;
  }

  function icon(name) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", `icon icon-${name}`);
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(SVG, "use");
    use.setAttribute("href", `#icon-${name}`);
    svg.append(use);
    return svg;
  }

  // a state is a shape and a word before it is a colour
  const stateIcon = (state) => icon(ICONS[state]);

  // a button that cannot be pressed now stays in reach, and says why beside itself
  function allow(button, isAllowed) {
    if (isAllowed) button.removeAttribute("aria-disabled");
    else button.setAttribute("aria-disabled", "true");
  }

  const isAllowed = (button) => button.getAttribute("aria-disabled") !== "true";

  const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  // the words of a text in string form, letter by letter as the server reads them: 10<sup>9</sup> is 10⁹
  function plain(html) {
    if (!/[<&]/.test(html)) return html; // most texts: a parser for each of them takes its time
    const { body } = new DOMParser().parseFromString(html.replace(/<br\s*\/?>/gi, "\n"), "text/html");
    for (const [tag, digits] of [["sup", RAISED], ["sub", LOWERED]]) {
      for (const mark of body.querySelectorAll(tag)) {
        mark.textContent = mark.textContent.replace(/\d/g, (digit) => digits[digit]);
      }
    }
    return body.textContent;
  }

  Object.assign(window.casebook, { DeskWords, part, icon, stateIcon, allow, isAllowed, plain });
}
