// What people do at the desk: its buttons and its keys.

{
  const { DeskScreen, deskKeys, isAllowed, part, plain, MENU_KEYS } = window.casebook;
  const SHORTEST_REASON = 10;
  const NARROW = 1024; // pixels: below that the list and the page lie over the text

  class DeskController extends DeskScreen {
    // --- keys

    key(event) {
      if (this.menu.isOpen || document.querySelector("dialog[open]")) return;
      if (this.backTarget.contains(event.target)) return this.keyInComment(event);
      if (this.conflict.key(event)) return event.preventDefault();
      const isInList = this.listTarget.contains(document.activeElement);
      const meaning = deskKeys.meaning(event, { isInList, takesLetters: this.lettersValue });
      if (!meaning || event.defaultPrevented) return undefined;
      event.preventDefault();
      return this[meaning]();
    }

    keyInComment(event) {
      const meaning = deskKeys.meaning(event, {});
      if (meaning === "done") this.sendBack(event);
      else if (event.code === "Escape") this.cancelBack();
      else return;
      event.preventDefault();
    }

    keyInPage({ code, shiftKey }) {
      if (code === "Escape") return this.editor.focus();
      const [next, previous] = code === "F6" ? ["nextRegion", "previousRegion"] : ["nextFinding", "previousFinding"];
      return this[shiftKey ? previous : next]();
    }

    // Ctrl+Enter: whatever is the next step for this person
    async done() {
      if (!(await this.links.commit())) return undefined;
      if (this.saving.conflict(this.current.id)) return this.settle(this.editor.value);
      if (this.hasTranslateTarget && !this.translateTarget.hidden) return this.translate();
      if (this.hasApproveTarget && isAllowed(this.approveTarget) && !this.approveTarget.hidden) return this.approve();
      return this.goOn();
    }

    save() {
      this.saveNow();
    }

    nextRegion() {
      deskKeys.moveRegion(this.element, 1);
    }

    previousRegion() {
      deskKeys.moveRegion(this.element, -1);
    }

    nextFinding() {
      this.moveFinding(1);
    }

    previousFinding() {
      this.moveFinding(-1);
    }

    // within the text first, then on to the next text with a finding
    moveFinding(by) {
      const { findings } = this.figures;
      const isHere = this.finding?.id === this.current?.id;
      const at = isHere ? this.finding.at + by : by > 0 ? 0 : findings.length - 1;
      if (findings[at]) {
        this.finding = { id: this.current.id, at };
        this.editor.jump(findings[at]);
        this.news(`${findings[at].letter}: ${findings[at].message}`);
        return;
      }
      const id = this.list.step(by, (row) => row.findings.length > 0);
      if (id === undefined) return;
      this.finding = undefined;
      this.open(id, { isClicked: true });
      this.moveFinding(by);
    }

    // --- acts

    async translate() {
      if (!isAllowed(this.translateTarget)) return this.news(this.whyTarget.textContent);
      const { id } = this.current;
      const isDone = await this.do("translate", { text: this.editor.value }, "translated");
      if (isDone && this.current.id === id) this.goOn();
      return undefined;
    }

    async approve() {
      if (!this.hasApproveTarget || this.approveTarget.hidden) return;
      if (!isAllowed(this.approveTarget)) return this.news(this.whyTarget.textContent);
      const isInList = this.listTarget.contains(document.activeElement);
      const { id } = this.current;
      const isDone = await this.do("approve", {}, "approved");
      if (isDone && this.current.id === id) this.goOn(isInList);
    }

    // to the next text that waits for this person
    goOn(isInList = false) {
      const id = this.list.nextOpen((row) => this.list.needsMe(row));
      if (id === undefined) return this.news(this.words.say("nothing-open"));
      return isInList ? this.list.go(id) : this.open(id, { isClicked: true });
    }

    askWhy() {
      if (!this.hasSendBackTarget || this.sendBackTarget.hidden) return;
      this.opener = document.activeElement;
      this.backTarget.hidden = false;
      this.reasonTarget.focus();
    }

    cancelBack() {
      this.backTarget.hidden = true;
      this.opener?.focus();
    }

    async sendBack(event) {
      event.preventDefault();
      const comment = this.reasonTarget.value.trim();
      if (!comment) return this.reasonTarget.focus();
      const wasInList = this.listTarget.contains(this.opener);
      if (!(await this.do("send-back", { comment }, "sent-back"))) return;
      this.reasonTarget.value = "";
      this.backTarget.hidden = true;
      this.goOn(wasInList);
    }

    keepMeaning() {
      if (!isAllowed(this.keepMeaningTarget)) return this.news(this.whyTarget.textContent);
      return this.do("keep-meaning", {}, "approved");
    }

    async restore(version) {
      if (await this.do("restore", { version: version.id }, "put-back")) this.reopen();
    }

    // why the target of a link was refused, or nothing
    async setLink({ address }, target) {
      return (await this.do("link", { address, target }, "link-set")) ? "" : this.whyTarget.textContent;
    }

    askOverride() {
      const dialog = this.overrideDialogTarget;
      const errors = this.figures.errors.map((each) => this.line(each.message));
      dialog.querySelector("[data-slot=findings]").replaceChildren(...errors);
      this.ask(dialog);
    }

    line(words) {
      const line = document.createElement("li");
      line.textContent = words;
      return line;
    }

    ask(dialog) {
      dialog.querySelector("[role=alert]")?.replaceChildren();
      dialog.showModal();
      dialog.querySelector("h2").focus();
    }

    closeDialog(event) {
      event.currentTarget.closest("dialog").close();
    }

    async override(event) {
      event.preventDefault();
      const reason = this.overrideDialogTarget.querySelector("textarea");
      if (reason.value.trim().length < SHORTEST_REASON) return reason.focus();
      if (await this.do("override", { comment: reason.value }, "saved")) {
        reason.value = "";
        this.overrideDialogTarget.close();
        this.editor.focus();
      } else {
        this.overrideDialogTarget.querySelector("[role=alert]").textContent = this.whyTarget.textContent;
      }
      return undefined;
    }

    // --- acts on the whole page

    approveClean() {
      if (!this.hasApproveCleanTarget) return undefined;
      if (!isAllowed(this.approveCleanTarget)) return this.news(this.words.say("no-clean"));
      return this.tried(
        this.server.post("approve-clean/", {}).then(({ done, segments }) => {
          this.refresh(segments);
          this.news(this.words.say("clean-approved", { count: done }));
        }),
      );
    }

    refresh(segments) {
      for (const row of segments) {
        this.rows.set(row.id, row);
        this.list.update(row);
      }
      this.overview.show(this.all, this.list);
      if (!this.saving.has(this.current.id)) this.open(this.current.id, { isQuiet: true });
    }

    async publish() {
      if (!isAllowed(this.publishTarget)) return this.news(this.whyNotTarget.textContent);
      try {
        const { segments } = await this.server.post("publish/", {});
        this.refresh(segments);
        this.whyNotTarget.textContent = this.words.say("published");
        this.news(this.words.say("published"));
      } catch (refusal) {
        if (!refusal.answer?.reasons) return this.tried(Promise.reject(refusal));
        const reasons = refusal.answer.reasons.map((each) => this.line(each));
        this.refusedDialogTarget.querySelector("[data-slot=reasons]").replaceChildren(...reasons);
        this.ask(this.refusedDialogTarget);
      }
      return undefined;
    }

    // --- what can be inserted

    insert() {
      if (!this.editor.field) return undefined;
      const copy = { label: this.words.say("copy-source"), act: () => this.copySource() };
      const items = [
        ...this.figures.fixes.map((fix) => ({
          label: this.words.say("put", { text: fix.text }),
          act: () => this.fix(fix),
        })),
        ...this.missingMarks(),
        ...[...this.terms.found(this.current.source).keys()].map((term) => ({
          label: term.en,
          text: term.target,
          lang: this.language.tag,
          act: () => this.editor.field.insertText(term.target),
        })),
        // only into an empty field: nothing that was written is replaced by one key
        ...(plain(this.editor.value).trim() ? [] : [copy]),
      ];
      if (!items.length) return this.news(this.words.say("nothing-to-insert"));
      return this.menu.open(items, this.editor.place);
    }

    missingMarks() {
      return this.editor.missing.map((number) => ({
        label: this.words.say("mark-missing", { mark: this.words.say("mark", { number }) }),
        act: () => this.editor.field.insertMark(number),
      }));
    }

    // into an empty field as it is, else its words where the caret is
    insertText(text) {
      if (!this.editor.field) return;
      if (plain(this.editor.value).trim()) {
        this.editor.field.insertText(plain(text));
      } else {
        this.editor.field.value = text;
        this.editor.typed();
      }
      this.editor.focus();
    }

    copySource() {
      this.editor.field.value = this.current.source;
      this.editor.typed();
      this.editor.focus();
    }

    fix({ text, start, end }) {
      this.editor.field.select(start, end);
      this.editor.field.insertText(text);
      this.editor.field.select(start, start + [...text].length);
    }

    showTerms(row) {
      const found = this.terms.found(row.source);
      this.termCountTarget.textContent = found.size || "";
      const target = plain(this.saving.text(row.id) ?? row.text).toLowerCase();
      const shown = [...found.keys()].map((term, number) => {
        const button = part("term", { key: MENU_KEYS[number] ?? "", en: term.en, target: term.target });
        button.title = term.note;
        button.querySelector("kbd").hidden = true;
        button.classList.toggle("desk-term--used", target.includes(term.target.toLowerCase()));
        button.addEventListener("click", () => this.editor.field?.insertText(term.target));
        return button;
      });
      this.termsTarget.replaceChildren(...(shown.length ? shown : [part("no-terms")]));
      this.editor.source.show({ term: [...found.values()].flat() });
    }

    // --- the list, the aids and the page

    sift(event) {
      for (const filter of this.filterTargets) filter.setAttribute("aria-pressed", filter === event.currentTarget);
      this.list.sift(event.currentTarget.dataset.filter);
      this.showNothing();
    }

    search(event) {
      window.clearTimeout(this.searching);
      const { value } = event.currentTarget;
      this.searching = window.setTimeout(() => {
        this.list.sift(this.list.filter, value);
        this.showNothing();
      }, 150);
    }

    showNothing() {
      const isNothing = this.list.visible.length === 0;
      this.nothingTarget.hidden = !isNothing;
      this.nothingTarget.textContent = isNothing ? this.words.say("find-nothing") : "";
    }

    tab(event) {
      for (const tab of event.currentTarget.parentElement.children) {
        const isThis = tab === event.currentTarget;
        tab.setAttribute("aria-selected", isThis);
        tab.tabIndex = isThis ? 0 : -1;
        document.getElementById(tab.getAttribute("aria-controls")).hidden = !isThis;
      }
      if (!this.historyTarget.hidden) this.versions.show(this.current, this.may.translate);
    }

    showRetired() {
      this.retiredTabTarget.click();
      this.retiredTabTarget.focus();
      this.closePanels();
      this.retiredTabTarget.scrollIntoView({ block: "nearest" });
    }

    tabKey(event) {
      if (!["ArrowLeft", "ArrowRight"].includes(event.code)) return;
      const tabs = [...event.currentTarget.parentElement.children].filter((tab) => !tab.hidden);
      const at = tabs.indexOf(event.currentTarget) + (event.code === "ArrowRight" ? 1 : -1);
      const other = tabs.at(at % tabs.length);
      other.focus();
      other.click();
    }

    toggle(event) {
      const { panel } = event.currentTarget.dataset;
      const name = `desk__columns--${window.innerWidth < NARROW ? "with" : "without"}-${panel}`;
      const isOn = this.columnsTarget.classList.toggle(name);
      this.showToggles();
      if (isOn && panel === "list" && window.innerWidth < NARROW) this.list.focus();
    }

    showToggles() {
      for (const toggle of this.element.querySelectorAll(".desk__toggle[data-panel]")) {
        const panel = this.element.querySelector(`[data-desk-panel="${toggle.dataset.panel}"]`);
        toggle.setAttribute("aria-expanded", panel.checkVisibility());
      }
      this.page.fit();
    }

    closePanels() {
      this.columnsTarget.classList.remove("desk__columns--with-list", "desk__columns--with-page");
      this.showToggles();
    }

    width(event) {
      for (const button of event.currentTarget.parentElement.children) {
        button.setAttribute("aria-pressed", button === event.currentTarget);
      }
      this.page.width(event.currentTarget.dataset.width);
    }

    heard(event) {
      this.page.heard(event);
    }

    showOthers() {
      const here = this.presence?.here.filter((each) => each.segment === this.current?.id) ?? [];
      const said = here.map(({ name, writing }) => this.words.say(writing ? "writing-here" : "is-here", { name }));
      this.keptAtTarget.textContent = said.join(" ");
    }
  }

  window.wagtail.app.register("desk", DeskController);
}
