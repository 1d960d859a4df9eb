// Two texts for one segment: both are shown, and the person chooses one or merges them in the field.

window.casebook ??= {};

{
  const { part } = window.casebook;

  class DeskConflict {
    // place: where it is shown; editor: for its field; onMine(row), onTheirs(row), onMerged(row)
    constructor(place, { editor, words, onMine, onTheirs, onMerged }) {
      Object.assign(this, { place, editor, words, onMine, onTheirs, onMerged });
    }

    show(answer) {
      this.answer = answer;
      this.place.hidden = !answer;
      if (!answer) return this.place.replaceChildren();
      const { theirs, difference } = answer;
      const view = part("conflict", {
        mine: this.editor.difference(difference, ["same", "inserted"]),
        theirs: this.editor.difference(difference, ["same", "deleted"]),
        who: theirs.author,
      });
      view.querySelector("[data-desk-keep]").addEventListener("click", () => this.onMine(theirs));
      view.querySelector("[data-desk-take]").addEventListener("click", () => this.onTheirs(theirs));
      view.querySelector("[data-desk-merge]").addEventListener("click", () => this.onMerged(theirs));
      return this.place.replaceChildren(view);
    }

    // 1 and 2, while one of its buttons has focus
    key(event) {
      const name = { Digit1: "[data-desk-keep]", Digit2: "[data-desk-take]" }[event.code];
      if (!this.answer || !name || !this.place.contains(document.activeElement)) return false;
      this.place.querySelector(name).click();
      return true;
    }
  }

  window.casebook.DeskConflict = DeskConflict;
}
