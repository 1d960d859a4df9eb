// The list of segments: one stop for the Tab key, arrows inside, filters and a search above it.

window.casebook ??= {};

{
  const { part, stateIcon, icon, plain } = window.casebook;
  const OPEN = new Set(["empty", "draft", "needs-work", "outdated"]);
  const BETWEEN = " › ";

  const hasError = (row) => row.findings.some((each) => each.severity === "error") && !row.override_reason;

  class DeskList {
    // onOpen(id): somebody chose a segment
    constructor(element, { may, me, words, onOpen }) {
      Object.assign(this, { element, may, me, words, onOpen });
      this.options = new Map();
      this.rows = new Map();
      this.filter = "all";
      this.query = "";
      element.addEventListener("click", (event) => this.clicked(event));
      element.addEventListener("keydown", (event) => this.key(event));
    }

    tests = {
      all: () => true,
      mine: (row) => this.needsMe(row),
      outdated: (row) => row.state === "outdated",
      figures: (row) => row.findings.length > 0 && !row.override_reason,
      review: (row) => row.state === "translated",
    };

    needsMe(row) {
      if (this.may.translate && OPEN.has(row.state)) return true;
      return this.may.approve && row.state === "translated" && row.author_id !== this.me.id;
    }

    // --- building

    show(rows) {
      const groups = [];
      for (const row of rows) {
        const title = this.group(row);
        if (groups.at(-1)?.title !== title) groups.push({ title, rows: [] });
        groups.at(-1).rows.push(row);
      }
      this.element.replaceChildren(...groups.map((group, number) => this.section(group, number)));
    }

    // “Body › Treatment step › Text” stands in the group “Body › Treatment step”
    group({ field }) {
      const labels = field.split(BETWEEN);
      return labels.length > 1 ? labels.slice(0, 2).join(BETWEEN) : this.words.say("page-fields");
    }

    section({ title, rows }, number) {
      const section = part("group", { title, number: String(rows.length) });
      const heading = section.querySelector("[data-slot=title]");
      heading.id = `desk-group-${number}`;
      section.setAttribute("aria-labelledby", heading.id);
      section.append(...rows.map((row) => this.option(row)));
      return section;
    }

    option(row) {
      const option = part("option", { number: String(row.number) });
      option.id = `desk-segment-${row.id}`;
      option.dataset.id = row.id;
      this.options.set(row.id, option);
      this.update(row);
      return option;
    }

    update(row) {
      const option = this.options.get(row.id);
      this.rows.set(row.id, row);
      const slot = (name) => option.querySelector(`[data-slot="${name}"]`);
      option.dataset.state = row.state;
      slot("icon").replaceChildren(stateIcon(row.state));
      slot("text").textContent = plain(row.text || row.source).slice(0, 120);
      slot("text").lang = row.text ? this.words.words.tag : "en";
      const isWrong = hasError(row);
      slot("flag").replaceChildren(...(isWrong ? [icon("warning")] : []));
      const said = [this.words.say(`state-${row.state}`), ...(isWrong ? [this.words.say("figure-differs")] : [])];
      slot("state").textContent = said.join(", ");
      option.title = `${row.number}. ${said.join(", ")}`;
    }

    // --- filtering

    get visible() {
      return [...this.options].filter(([, option]) => !option.hidden).map(([id]) => id);
    }

    count(name) {
      return [...this.rows.values()].filter(this.tests[name]).length;
    }

    sift(filter, query = this.query) {
      this.filter = filter;
      this.query = query;
      const words = query.trim().toLowerCase();
      for (const [id, row] of this.rows) {
        const isFound = !words || plain(`${row.source} ${row.text}`).toLowerCase().includes(words);
        this.options.get(id).hidden = !(isFound && this.tests[filter](row));
      }
      for (const group of this.element.children) {
        group.hidden = !group.querySelector("[role=option]:not([hidden])");
      }
      this.keepOneStop();
    }

    // --- moving

    mark(id) {
      this.options.get(this.current)?.setAttribute("aria-selected", "false");
      this.current = id;
      const option = this.options.get(id);
      option.setAttribute("aria-selected", "true");
      this.keepOneStop();
      option.scrollIntoView({ block: "nearest" });
    }

    keepOneStop() {
      const stop = this.options.get(this.current);
      const first = stop && !stop.hidden ? this.current : this.visible[0];
      for (const [id, option] of this.options) option.tabIndex = id === first ? 0 : -1;
    }

    // the segment so many steps away in the filter, or the nearest after one that is filtered out by now
    step(by, test = () => true) {
      const ids = [...this.options.keys()];
      const isGood = (id) => !this.options.get(id).hidden && test(this.rows.get(id));
      for (let at = ids.indexOf(this.current) + by; at >= 0 && at < ids.length; at += by) {
        if (isGood(ids[at])) return ids[at];
      }
      return undefined;
    }

    nextOpen(test) {
      return this.step(1, test) ?? [...this.rows.values()].find((row) => test(row) && row.id !== this.current)?.id;
    }

    clicked(event) {
      const option = event.target.closest("[role=option]");
      if (option) this.onOpen(Number(option.dataset.id), { isClicked: true });
    }

    key(event) {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const { visible } = this;
      const moves = { ArrowDown: this.step(1), ArrowUp: this.step(-1), Home: visible[0], End: visible.at(-1) };
      if (event.code === "Enter") this.onOpen(this.current, { isClicked: true });
      else if (event.code in moves) this.go(moves[event.code]);
      else return;
      event.preventDefault();
    }

    go(id) {
      if (id === undefined) return;
      this.onOpen(id, {});
      this.focus();
    }

    focus() {
      this.element.querySelector("[role=option][tabindex='0']")?.focus();
    }
  }

  Object.assign(window.casebook, { DeskList, hasError });
}
