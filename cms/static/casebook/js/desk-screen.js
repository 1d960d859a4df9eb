// The desk’s screen: joins the list, the text that is open, what is saved, and the page beside it.

window.casebook ??= {};

{
  const { DeskWords, DeskServer, DeskDrafts, DeskSaving, DeskList, DeskEditor } = window.casebook;
  const { DeskFigures, DeskConflict, DeskTerms, DeskHistory, DeskMenu, DeskPageView, DeskPresence } = window.casebook;
  const { DeskOverview, DeskOthers, DeskRetired, DeskLinks, deskKeys, part, icon } = window.casebook;
  const NEEDS_A_WORD = new Set(["signed-out", "offline", "forbidden", "locked", "refused", "gone", "left"]);
  const SAVED_ICONS = { saved: "success", saving: "rotate" };

  class DeskScreen extends window.StimulusModule.Controller {
    static targets = [
      ..."banner news columns list nothing updated frame saved people filled words bar filter whyNot".split(" "),
      ..."approveClean publish near segment state number place author comment change conflict source".split(" "),
      ..."sourceMarks keptAt field fieldMarks ledger findings overridden translate save approve sendBack".split(" "),
      ..."override keepMeaning why back reason numberOf termCount terms history editor menu".split(" "),
      ..."overrideDialog refusedDialog links retired retiredTab retiredPointer".split(" "),
    ];
    static values = { base: String, cookie: String, letters: Boolean };

    connect() {
      const data = JSON.parse(document.getElementById("desk-data").textContent);
      const { segments, may, me, language, terms } = data;
      Object.assign(this, { may, me, language, signIn: data.sign_in, words: new DeskWords(data.words) });
      this.rows = new Map(segments.map((row) => [row.id, row]));
      this.server = new DeskServer(this.baseValue, this.cookieValue);
      this.drafts = new DeskDrafts(this.baseValue, me.id);
      this.terms = new DeskTerms(terms);
      this.makeSaving();
      this.makeEditor();
      this.makeMemory();
      this.makeSurroundings();
      this.list.show(segments);
      this.overview.show(segments, this.list);
      this.putBack();
      this.retired.show(data.retired, new Set(this.rows.keys()));
      const first = this.rows.get(this.asked) ?? this.firstOpen;
      if (first) this.open(first.id, { isQuiet: true });
      deskKeys.nameKeys(this.element);
      window.setTimeout(() => deskKeys.listKeys());
    }

    makeSaving() {
      this.saving = new DeskSaving({
        server: this.server,
        drafts: this.drafts,
        onRow: (row) => this.arrived(row),
        onConflict: (id, answer) => this.disagreed(id, answer),
        onLeft: (id) => this.left(id),
        onState: (state, refusal) => this.showState(state, refusal),
      });
    }

    makeEditor() {
      const { words, may, me, language, server } = this;
      this.list = new DeskList(this.listTarget, { may, me, words, onOpen: (id, how) => this.open(id, how) });
      this.overview = new DeskOverview(this, { words, may, me });
      this.editor = new DeskEditor(this, { words, may, me, language, onInput: (row, text) => this.typed(row, text) });
      this.links = new DeskLinks(this.linksTarget, { words, may, onSet: (link, target) => this.setLink(link, target) });
      this.figures = new DeskFigures({
        server,
        words,
        language: language.code,
        ledger: this.ledgerTarget,
        list: this.findingsTarget,
        news: (said) => this.news(said),
        onFound: (findings) => this.editor.mayDo(findings),
        onFix: (fix) => this.fix(fix),
        onJump: (finding) => this.editor.jump(finding),
      });
      this.conflict = new DeskConflict(this.conflictTarget, {
        editor: this.editor,
        words,
        onMine: () => this.settle(this.saving.conflict(this.current.id).mine),
        onTheirs: (theirs) => this.takeTheirs(theirs),
        onMerged: () => this.settle(this.editor.value),
      });
    }

    makeSurroundings() {
      const { words, server } = this;
      this.versions = new DeskHistory(this.historyTarget, { server, words, onRestore: (one) => this.restore(one) });
      this.menu = new DeskMenu(this.menuTarget, { onClose: () => this.editor.place.focus() });
      this.page = new DeskPageView({
        frame: this.frameTarget,
        server,
        address: this.baseValue,
        onState: (state) => (this.updatedTarget.textContent = words.say(state)),
        onClick: (id) => this.rows.has(id) && this.open(id, { isClicked: true }),
        onKey: (key) => this.keyInPage(key),
      });
      this.presence = new DeskPresence({
        server,
        words,
        people: this.peopleTarget,
        where: () => this.current,
        onNumber: (id) => this.rows.get(id)?.number,
        onOthers: () => this.showOthers(),
        onVersions: (versions) => this.others.heard(versions),
      });
    }

    makeMemory() {
      const { words, server, rows, drafts } = this;
      this.others = new DeskOthers({
        server,
        rows,
        isBusy: (id) => this.saving.has(id) || (this.current?.id === id && Boolean(this.editor.field?.isComposing)),
        onRow: (row) => this.changed(row),
        onSource: () => this.sourceChanged(),
      });
      this.retired = new DeskRetired({
        words,
        drafts,
        tab: this.retiredTabTarget,
        place: this.retiredTarget,
        pointer: this.retiredPointerTarget,
        mayWrite: this.may.translate,
        onInsert: (text) => this.insertText(text),
        onNews: (said) => this.news(said),
      });
    }

    disconnect() {
      this.presence.stop();
      this.editor.close();
    }

    get current() {
      return this.editor.row;
    }

    get all() {
      return [...this.rows.values()];
    }

    get asked() {
      return Number(/^#segment=(\d+)$/.exec(window.location.hash)?.[1]);
    }

    get firstOpen() {
      return this.all.find((row) => this.list.needsMe(row)) ?? this.all[0];
    }

    news(words) {
      this.newsTarget.textContent = words;
    }

    // --- opening a text

    open(id, { isClicked = false, isQuiet = false } = {}) {
      const row = this.rows.get(id);
      if (!row) return;
      if (this.current && this.current.id !== id) this.saving.save(this.current.id);
      const isHere = this.saving.has(id) || this.saving.left.has(id);
      const text = (isHere && this.drafts.find(id)?.text) || (this.saving.text(id) ?? row.text);
      const at = this.all.indexOf(row);
      this.editor.findings = undefined;
      this.editor.open(row, { text, neighbours: this.all.slice(Math.max(0, at - 1), at) });
      this.links.show(row);
      this.figures.open(row, { text, field: this.editor.target, source: this.editor.source });
      this.conflict.show(this.saving.conflict(id));
      this.backTarget.hidden = true;
      this.numberOfTarget.textContent = this.words.say("number-of", { number: row.number, count: this.rows.size });
      this.showTerms(row);
      if (!this.historyTarget.hidden) this.versions.show(row, this.may.translate);
      this.list.mark(id);
      this.page.show(id, row.number);
      this.showOthers();
      window.history.replaceState(null, "", `#segment=${id}`);
      if (isQuiet) return;
      this.closePanels();
      if (isClicked) this.editor.focus();
    }

    placed() {
      if (this.asked && this.asked !== this.current?.id) this.open(this.asked, { isClicked: true });
    }

    next() {
      this.move(this.list.step(1));
    }

    previous() {
      this.move(this.list.step(-1));
    }

    move(id) {
      if (id !== undefined) this.open(id, { isClicked: true });
    }

    nextInList() {
      this.list.go(this.list.step(1));
    }

    previousInList() {
      this.list.go(this.list.step(-1));
    }

    // --- writing and saving

    typed(row, text) {
      this.figures.typed(text);
      this.presence.typed();
      if (this.saving.conflict(row.id)) return this.saving.merging(row.id, text);
      this.saving.typed(row, text);
      return this.page.typed(row.id, text);
    }

    saveNow() {
      if (this.current) this.saving.save(this.current.id);
    }

    // texts that this computer kept when it was last left: the server compares them with its own
    putBack() {
      let count = 0;
      for (const id of this.drafts.ids) {
        const row = this.rows.get(id);
        const kept = this.drafts.find(id);
        if (row && kept?.text === row.text) {
          this.drafts.drop(id);
        } else if (row && kept && this.may.translate) {
          this.saving.putBack(row, kept);
          count += 1;
        }
      }
      if (count) this.news(this.words.say("restored", { count }));
    }

    arrived(row) {
      const known = this.rows.get(row.id);
      const fresh = { ...row, number: known.number };
      this.rows.set(row.id, fresh);
      this.list.update(fresh);
      this.overview.show(this.all, this.list);
      this.page.saved(row.id);
      if (this.current?.id !== row.id) return;
      this.editor.show(fresh);
      this.links.show(fresh);
    }

    // another person changed it, and nobody types in it here
    changed(row) {
      const isOpen = this.current?.id === row.id;
      const isOther = row.text !== this.rows.get(row.id).text;
      const isFocused = isOpen && this.editor.place.contains(document.activeElement);
      this.arrived(row);
      if (!isOpen || !isOther) return;
      this.open(row.id, { isQuiet: true });
      if (isFocused) this.editor.focus();
      this.news(this.words.say("changed-by", { name: row.author }));
    }

    sourceChanged() {
      this.isBehind = true;
      this.saving.tell();
    }

    left(id) {
      this.retired.show(this.retired.texts, new Set([...this.retired.ids].filter((each) => each !== id)));
    }

    reload() {
      window.location.reload();
    }

    disagreed(id, answer) {
      const theirs = { ...answer.theirs, number: this.rows.get(id).number };
      this.rows.set(id, theirs);
      this.list.update(theirs);
      if (this.current?.id === id) this.conflict.show(answer);
      this.news(this.words.say("both-kept"));
    }

    async settle(text) {
      const row = this.rows.get(this.current.id);
      this.conflict.show(undefined);
      if (await this.tried(this.saving.settle(row, text))) this.reopen();
    }

    takeTheirs(theirs) {
      this.saving.giveUp(theirs.id);
      this.reopen();
    }

    reopen() {
      this.open(this.current.id, { isClicked: true });
    }

    // an act, and whether it was done; what was refused is said, and nothing is lost
    async tried(act) {
      try {
        await act;
        return true;
      } catch (refusal) {
        if (!(refusal instanceof window.casebook.DeskRefusal)) throw refusal;
        const general = { offline: "not-done", "signed-out": "sign-in-again", conflict: "both-kept" }[refusal.kind];
        const words = general ? this.words.say(general) : refusal.message;
        this.whyTarget.textContent = words;
        this.news(words);
        return false;
      }
    }

    async do(act, more, said) {
      const row = this.rows.get(this.current.id);
      await this.saving.save(row.id);
      if (this.saving.conflict(row.id)) return false;
      const done = await this.tried(this.saving.act(this.rows.get(row.id), act, more));
      if (done) this.news(this.words.say(said));
      return done;
    }

    leave() {
      this.saving.leave();
    }

    mayLeave(event) {
      if (!this.drafts.isKept && this.saving.unsaved.size) event.preventDefault();
    }

    retry() {
      this.saving.retry();
    }

    // somebody may have signed in again in another tab
    seen() {
      if (document.visibilityState === "visible") this.saving.retry();
      else this.saveNow();
    }

    showState(state, refusal) {
      const { savedAt } = this.saving;
      const time = savedAt?.toLocaleTimeString(document.documentElement.lang || "en", { timeStyle: "short" });
      const known = { saving: "saving", conflict: "both-kept", saved: time ? "saved-at" : "saved" }[state];
      this.savedTarget.dataset.state = state === "saved" || state === "saving" ? state : "kept";
      const words = this.words.say(known ?? "kept-here", { time });
      this.savedTarget.replaceChildren(icon(SAVED_ICONS[state] ?? "warning"), words);
      this.showBanner(NEEDS_A_WORD.has(state) ? state : this.isBehind ? "behind" : undefined, refusal);
    }

    showBanner(state, refusal) {
      const key = state && `${state} ${refusal?.message}`;
      if (this.banner === key) return;
      this.banner = key;
      this.bannerTarget.hidden = !state;
      if (!state) return;
      const known = ["offline", "signed-out", "behind", "left"].includes(state);
      const words = known ? this.words.say(state === "left" ? "left-the-page" : state) : this.words.say("not-saved", { reason: refusal.message });
      const way = part({ "signed-out": "sign-in", behind: "reload", left: "reload" }[state] ?? "retry");
      if (state === "signed-out") {
        const { pathname, hash } = window.location;
        way.href = `${this.signIn}?next=${encodeURIComponent(pathname + hash)}`;
      }
      this.bannerTarget.replaceChildren(icon("warning"), words, " ", way);
    }
  }

  window.casebook.DeskScreen = DeskScreen;
}
