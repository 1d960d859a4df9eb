// Where the links of a text lead in this language, each beside where it leads in the source.

window.casebook ??= {};

{
  const { part } = window.casebook;

  class DeskLinks {
    // onSet(link, target): promises what was refused, or nothing
    constructor(place, { words, may, onSet }) {
      Object.assign(this, { place, words, may, onSet });
      this.fields = [];
    }

    // what somebody is writing here stays as it is
    show(row) {
      const key = JSON.stringify([row.id, row.links]);
      if (key === this.key || (row.id === this.id && this.pending)) return;
      Object.assign(this, { key, id: row.id });
      this.place.hidden = row.links.length === 0;
      this.fields = row.links.map((link, at) => this.field(link, at + 1));
      this.place.querySelector("[data-slot=links]").replaceChildren(...this.fields.map(({ node }) => node));
    }

    field(link, number) {
      const node = part("link", { address: link.address });
      const input = node.querySelector("input");
      const label = this.words.say("link-leads", { number });
      input.setAttribute("aria-label", `${label} ${link.address}`);
      input.value = link.target === link.address ? "" : link.target;
      input.placeholder = link.address;
      input.readOnly = !this.may.translate;
      const field = { node, input, link, known: input.value };
      input.addEventListener("change", () => this.set(field));
      return field;
    }

    get pending() {
      return this.fields.find(({ input, known }) => input.value.trim() !== known);
    }

    async set(field) {
      const { input, link, node } = field;
      if (input.value.trim() === field.known) return;
      const target = input.value.trim();
      const refusal = node.querySelector("[role=alert]");
      refusal.textContent = "";
      input.removeAttribute("aria-invalid");
      const why = await this.onSet(link, target);
      if (why) {
        input.setAttribute("aria-invalid", "true");
        refusal.textContent = why;
      } else {
        field.known = target;
      }
    }

    // whatever is done next waits for an address that was typed and not left yet
    async commit() {
      if (this.pending) await this.set(this.pending);
      return !this.pending;
    }
  }

  window.casebook.DeskLinks = DeskLinks;
}
