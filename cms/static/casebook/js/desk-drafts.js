// Every text that the server does not have yet, on this computer: one entry a person, page and segment.

window.casebook ??= {};

{
  class DeskDrafts {
    constructor(translation, user) {
      this.prefix = `casebook-desk:${translation}:${user}:`;
      this.isKept = true;
    }

    // `base` is the version that the text was written on, `sent` what of it was sent and perhaps never answered
    keep(id, { text, base, sent = [] }) {
      try {
        localStorage.setItem(this.prefix + id, JSON.stringify({ text, base, sent, at: Date.now() }));
        this.isKept = true;
      } catch {
        this.isKept = false; // full, or forbidden by the browser: the desk asks before it is left
      }
    }

    // only what the server has by now: another tab may have kept a newer text in the meantime
    forget(id, text) {
      if (this.find(id)?.text === text) this.drop(id);
    }

    drop(id) {
      try {
        localStorage.removeItem(this.prefix + id);
      } catch {
        this.isKept = false;
      }
    }

    find(id) {
      try {
        const kept = JSON.parse(localStorage.getItem(this.prefix + id));
        return typeof kept?.text === "string" && Number.isInteger(kept.base) ? { sent: [], ...kept } : null;
      } catch {
        return null;
      }
    }

    get ids() {
      try {
        const names = Object.keys(localStorage).filter((name) => name.startsWith(this.prefix));
        return names.map((name) => Number(name.slice(this.prefix.length))).filter(Number.isInteger);
      } catch {
        return [];
      }
    }
  }

  window.casebook.DeskDrafts = DeskDrafts;
}
