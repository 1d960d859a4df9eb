// What was written for texts that are on the page no longer: read, copied, or put into the text that is open.

window.casebook ??= {};

{
  const { part, plain, stateIcon, icon } = window.casebook;

  class DeskRetired {
    // tab, place: of the aids; pointer: at the end of the list; onInsert(text), onNews(words)
    constructor({ tab, place, pointer, words, drafts, mayWrite, onInsert, onNews }) {
      Object.assign(this, { tab, place, pointer, words, drafts, mayWrite, onInsert, onNews });
      this.texts = [];
      this.ids = new Set();
    }

    // texts: as the server tells them; ids: of the segments that the page has
    show(texts = this.texts, ids = this.ids) {
      Object.assign(this, { texts, ids });
      const kept = this.drafts.ids.filter((id) => !ids.has(id)).map((id) => [id, this.drafts.find(id)]);
      const shown = [...kept.filter(([, draft]) => draft).map((one) => this.kept(...one)), ...texts.map((one) => this.text(one))];
      this.place.replaceChildren(...shown);
      for (const way of [this.tab, this.pointer]) {
        way.hidden = !shown.length;
        way.querySelector("b").textContent = shown.length;
      }
    }

    text({ field, source, text, state, author, changed_at: at }) {
      const said = author ? this.words.say("by", { name: author, time: this.time(at) }) : this.time(at);
      const shown = this.entry(text, { field, source: plain(source), said });
      shown.querySelector("[data-slot=state]").append(stateIcon(state), this.words.say(`state-${state}`));
      return shown;
    }

    // typed here and never sent: the segment left the page before
    kept(id, { text, at }) {
      const shown = this.entry(text, { said: this.time(at) });
      shown.querySelector("[data-slot=state]").append(icon("warning"), this.words.say("kept-here"));
      const drop = shown.querySelector("[data-desk-drop]");
      drop.hidden = false;
      drop.addEventListener("click", () => {
        this.drafts.drop(id);
        this.show();
      });
      return shown;
    }

    entry(text, { field = "", source = "", said }) {
      const shown = part("retired", { field, source, text: plain(text), said });
      const insert = shown.querySelector("[data-desk-insert]");
      insert.hidden = !this.mayWrite;
      insert.addEventListener("click", () => this.onInsert(text));
      shown.querySelector("[data-desk-copy]").addEventListener("click", () => this.copy(plain(text)));
      return shown;
    }

    async copy(text) {
      await navigator.clipboard.writeText(text);
      this.onNews(this.words.say("copied"));
    }

    time(at) {
      const format = { dateStyle: "medium", timeStyle: "short" };
      return new Intl.DateTimeFormat(document.documentElement.lang || "en", format).format(new Date(at));
    }
  }

  window.casebook.DeskRetired = DeskRetired;
}
