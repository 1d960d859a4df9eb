// How far the page is, in numbers and as a bar, and what may be done to all of it.

window.casebook ??= {};

{
  const { plain, allow } = window.casebook;
  const ORDER = ["approved", "translated", "needs-work", "draft", "outdated", "empty"];

  class DeskOverview {
    constructor(desk, { words: say, may, me }) {
      Object.assign(this, { desk, say, may, me });
      this.lengths = new Map();
    }

    // the words of a source, counted once
    length({ id, source }) {
      if (!this.lengths.has(id)) this.lengths.set(id, plain(source).split(/\s+/).filter(Boolean).length);
      return this.lengths.get(id);
    }

    show(rows, list) {
      const { desk, say } = this;
      const filled = rows.filter((row) => row.state !== "empty");
      const done = filled.reduce((sum, row) => sum + this.length(row), 0);
      const all = rows.reduce((sum, row) => sum + this.length(row), 0);
      desk.filledTarget.textContent = say.say("filled", { filled: filled.length, count: rows.length });
      desk.wordsTarget.textContent = say.say("words", { done, count: all });
      this.bar(rows);
      for (const filter of desk.filterTargets) {
        filter.querySelector("b").textContent = list.count(filter.dataset.filter);
      }
      this.whole(rows);
    }

    bar(rows) {
      const counts = ORDER.map((state) => [state, rows.filter((row) => row.state === state).length]);
      const there = counts.filter(([, count]) => count);
      const parts = there.map(([state, count]) => {
        const part = document.createElement("i");
        part.dataset.state = state;
        part.style.flexGrow = count;
        return part;
      });
      this.desk.barTarget.replaceChildren(...parts);
      const said = there.map(([state, count]) => `${this.say.say(`state-${state}`)}: ${count}`);
      this.desk.barTarget.setAttribute("aria-label", said.join(", "));
    }

    isClean(row) {
      return (
        row.state === "translated" &&
        row.author_id !== this.me.id &&
        !row.findings.length &&
        !row.override_reason
      );
    }

    whole(rows) {
      const { desk, say } = this;
      if (desk.hasApproveCleanTarget) {
        const count = rows.filter((row) => this.isClean(row)).length;
        desk.approveCleanTarget.querySelector("span").textContent = say.say("approve-clean", { count });
        allow(desk.approveCleanTarget, count > 0);
      }
      const left = rows.filter((row) => row.state !== "approved").length;
      desk.whyNotTarget.textContent = left ? say.say("left", { count: left }) : say.say("all-approved");
      if (desk.hasPublishTarget) allow(desk.publishTarget, !left);
    }
  }

  window.casebook.DeskOverview = DeskOverview;
}
