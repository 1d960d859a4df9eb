// Who else is here, in which text, and who is writing.

window.casebook ??= {};

{
  const { part } = window.casebook;
  const EVERY = 10000; // milliseconds

  class DeskPresence {
    // where(): the text that is open; onNumber(id): its number; onOthers(people);
    // onVersions({ id: version })
    constructor({ server, people, words, where, onNumber, onOthers, onVersions }) {
      Object.assign(this, { server, people, words, where, onNumber, onOthers, onVersions });
      this.here = [];
      this.wrote = false;
      this.timer = window.setInterval(() => this.say(), EVERY);
      this.say();
    }

    stop() {
      window.clearInterval(this.timer);
    }

    typed() {
      this.wrote = true;
    }

    async say() {
      if (document.visibilityState === "hidden") return;
      const { wrote } = this;
      this.wrote = false;
      try {
        const { here, versions } = await this.server.post("presence/", { segment: this.where()?.id ?? 0, wrote });
        this.show(here);
        await this.onVersions(versions);
      } catch {
        this.wrote ||= wrote; // said again in ten seconds
      }
    }

    show(here) {
      this.here = here;
      this.people.hidden = !here.length;
      this.people.replaceChildren(...here.map((person) => this.person(person)));
      this.onOthers(here);
    }

    person({ name, segment, writing }) {
      const number = this.onNumber(segment);
      const key = number ? (writing ? "writes-segment" : "in-segment") : "is-here";
      const said = this.words.say(key, { name, number });
      const initials = (name.match(/(?<!\p{L})\p{L}/gu) ?? []).slice(0, 2).join("");
      const person = part("person", { initials, name: said });
      person.classList.toggle("desk-person--writing", writing);
      person.title = said;
      return person;
    }
  }

  window.casebook.DeskPresence = DeskPresence;
}
