// Nothing is lost: a text is kept on this computer with every key, and sent after a moment of rest.

window.casebook ??= {};

{
  const REST = 1000; // milliseconds without a key
  const LONGEST = 30000; // milliseconds between two attempts
  const MANY = 20; // texts whose answer never came

  // One segment with a text that the server does not have.
  class Unsaved {
    constructor(text, base) {
      this.text = text;
      this.base = base;
      this.sent = []; // on this base, and not answered
      this.tries = 0;
    }
  }

  // whether the server’s text is one that was sent from here, whose answer never came
  const isOwn = (sent, { text }) => sent.some((each) => each.trim() === text);

  class DeskSaving {
    // onRow(row): the server has it; onConflict(id, answer): two texts; onLeft(id): the page has no such text any more;
    // onState(state, refusal): for the header
    constructor({ server, drafts, onRow, onConflict, onLeft, onState }) {
      Object.assign(this, { server, drafts, onRow, onConflict, onLeft, onState });
      this.unsaved = new Map();
      this.queues = new Map();
      this.refusals = new Map();
      this.left = new Set();
    }

    has(id) {
      return this.unsaved.has(id);
    }

    text(id) {
      return this.unsaved.get(id)?.text;
    }

    typed(row, text) {
      if (this.left.has(row.id)) return this.drafts.keep(row.id, { text, base: row.version });
      const entry = this.unsaved.get(row.id) ?? new Unsaved(text, row.version);
      entry.text = text;
      this.unsaved.set(row.id, entry);
      this.refusals.delete(row.id);
      this.drafts.keep(row.id, entry);
      this.later(row.id, REST);
      return this.tell();
    }

    later(id, delay) {
      const entry = this.unsaved.get(id);
      window.clearTimeout(entry?.timer);
      if (entry && !entry.conflict) entry.timer = window.setTimeout(() => this.save(id), delay);
    }

    // what was typed, now; an act that follows waits for it
    save(id) {
      return this.next(id, async () => {
        const entry = this.unsaved.get(id);
        if (!entry || entry.conflict) return;
        await this.send(id, entry, { act: "save" }).catch((refusal) => this.failed(id, entry, refusal));
      });
    }

    // anything else that is done to a segment, with its text as it stands; raises the refusal
    act(row, act, more = {}) {
      return this.next(row.id, async () => {
        const entry = this.unsaved.get(row.id) ?? new Unsaved(more.text ?? row.text, more.base ?? row.version);
        try {
          return await this.send(row.id, entry, { act, ...more });
        } catch (refusal) {
          if (this.unsaved.has(row.id) || ["conflict", "left"].includes(refusal.kind)) this.failed(row.id, entry, refusal);
          throw refusal;
        }
      });
    }

    // one question at a time about one segment
    next(id, task) {
      const done = (this.queues.get(id) ?? Promise.resolve()).catch(() => {}).then(task);
      this.queues.set(id, done);
      return done;
    }

    async send(id, entry, asked) {
      window.clearTimeout(entry.timer);
      const { text } = entry;
      if (this.unsaved.has(id)) {
        entry.sent = [...entry.sent.filter((each) => each !== text), text].slice(-MANY);
        this.drafts.keep(id, entry);
      }
      this.busy = id;
      this.tell();
      try {
        const { row } = await this.server.post(`segments/${id}/`, { text, base: entry.base, ...asked });
        this.arrived(id, entry, text, row);
        return row;
      } finally {
        this.busy = undefined;
        this.tell();
      }
    }

    arrived(id, entry, text, row) {
      Object.assign(entry, { base: row.version, sent: [], tries: 0 });
      this.refusals.delete(id);
      this.drafts.forget(id, text);
      if (entry.text === text) {
        this.unsaved.delete(id);
      } else {
        this.drafts.keep(id, entry); // typed on while it was sent
        this.later(id, REST);
      }
      this.savedAt = new Date();
      this.onRow(row);
    }

    failed(id, entry, refusal) {
      if (refusal.kind === "conflict" && isOwn(entry.sent, refusal.answer.theirs)) {
        this.goOnFrom(id, entry, refusal.answer.theirs);
      } else if (refusal.kind === "conflict") {
        entry.conflict = refusal.answer;
        this.unsaved.set(id, entry);
        this.drafts.keep(id, entry);
        this.onConflict(id, refusal.answer);
      } else if (refusal.kind === "offline") {
        entry.tries += 1;
        this.refusals.set(id, refusal);
        this.later(id, Math.min(LONGEST, REST * 2 ** entry.tries));
      } else {
        this.refusals.set(id, refusal);
        if (refusal.kind === "left") this.leftThePage(id, entry);
      }
      this.tell();
    }

    // the server had taken it before the line broke
    goOnFrom(id, entry, row) {
      Object.assign(entry, { base: row.version, sent: [] });
      this.drafts.keep(id, entry);
      this.later(id, 0);
    }

    // what this computer kept when it was last left, written on what the server has of it
    putBack(row, { text, base, sent }) {
      this.typed({ ...row, version: isOwn(sent, row) ? row.version : base }, text);
    }

    // it cannot be sent any more, and waits on this computer for whoever typed it
    leftThePage(id, entry) {
      if (this.unsaved.has(id)) this.drafts.keep(id, entry);
      this.unsaved.delete(id);
      this.left.add(id);
      this.onLeft(id);
    }

    conflict(id) {
      return this.unsaved.get(id)?.conflict;
    }

    // a text that is being merged from two is kept here, and sent when the person says that it is done
    merging(id, text) {
      this.drafts.keep(id, { text, base: this.unsaved.get(id).base });
    }

    // the person has seen both texts and has chosen one: it is written on top of the other
    settle(row, text) {
      const entry = new Unsaved(text, row.version);
      this.unsaved.set(row.id, entry);
      this.drafts.keep(row.id, entry);
      return this.act(row, "merge");
    }

    giveUp(id) {
      this.unsaved.delete(id);
      this.refusals.delete(id);
      this.drafts.drop(id);
      this.tell();
    }

    retry() {
      for (const [id, entry] of this.unsaved) if (!entry.conflict) this.later(id, 0);
    }

    // the page goes: what is on its way may still arrive, and is kept here either way
    leave() {
      for (const [id, { text, base, conflict }] of this.unsaved) {
        if (conflict) continue;
        this.server.post(`segments/${id}/`, { act: "save", text, base }, { keepalive: true }).catch(() => {});
      }
    }

    tell() {
      const kinds = [...this.refusals.values()];
      const worst = (kind) => kinds.find((each) => each.kind === kind);
      const refusal = worst("signed-out") ?? worst("offline") ?? worst("left") ?? kinds[0];
      const waiting = [...this.unsaved.values()];
      if (refusal) this.onState(refusal.kind, refusal);
      else if (this.busy || waiting.some((entry) => !entry.conflict)) this.onState("saving");
      else this.onState(waiting.length ? "conflict" : "saved");
    }
  }

  window.casebook.DeskSaving = DeskSaving;
}
