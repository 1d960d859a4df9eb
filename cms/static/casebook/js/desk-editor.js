// The text that is being worked on: its source, the field, and what may be done with it now.

window.casebook ??= {};

{
  const { DeskFieldMarking, DeskSourceMarking, rendered, part, stateIcon, allow, plain, hasError } = window.casebook;
  const IN_REVIEW = new Set(["translated", "approved"]);
  const DONE = new Set(["translated", "approved"]);

  class DeskEditor {
    // desk: the controller, for its targets; hooks: { onInput, unsaved(id) }
    constructor(desk, { words, may, me, language, onInput }) {
      Object.assign(this, { desk, words, may, me, language, onInput });
    }

    // `text` is what stands in the field: what was typed may be newer than the row
    open(row, { text, neighbours }) {
      const { desk } = this;
      this.close();
      this.row = row;
      desk.numberTarget.textContent = row.number;
      desk.placeTarget.textContent = row.field;
      desk.nearTarget.replaceChildren(...neighbours.map((each) => this.near(each)));
      desk.sourceTarget.replaceChildren(...rendered(row.source));
      this.source = new DeskSourceMarking(desk.sourceTarget, desk.sourceMarksTarget);
      this.fill(text);
      this.show(row);
    }

    near(row) {
      return part("near", { source: plain(row.source), text: plain(row.text) || "—" });
    }

    close() {
      this.source?.stop();
      this.target?.stop();
      this.field?.destroy();
      this.field = undefined;
    }

    fill(text) {
      const { desk, row } = this;
      const place = document.createElement("div");
      place.className = "desk-text desk-field";
      place.lang = this.language.tag;
      desk.fieldTarget.replaceChildren(place);
      if (this.may.translate) {
        place.setAttribute("aria-label", this.words.say("target-label", { number: row.number }));
        place.setAttribute("aria-describedby", "desk-findings");
        const multiline = row.source.includes("<br") || row.source.length > 60;
        const options = { source: row.source, value: text, multiline, lang: this.language.tag };
        this.field = new window.casebook.DeskText(place, { ...options, onInput: () => this.typed() });
      } else {
        place.replaceChildren(...rendered(text));
      }
      this.target = new DeskFieldMarking(place, desk.fieldMarksTarget, this.field);
      this.place = place;
    }

    typed() {
      this.onInput(this.row, this.field.value);
      this.mayDo();
    }

    get value() {
      return this.field ? this.field.value : this.row.text;
    }

    // --- what the server says of it

    show(row) {
      const { desk, words } = this;
      this.row = row;
      desk.segmentTarget.dataset.state = row.state;
      desk.segmentTarget.classList.toggle("desk-segment--own", this.isOwn && row.state === "translated");
      desk.stateTarget.replaceChildren(stateIcon(row.state), words.say(`state-${row.state}`));
      desk.authorTarget.textContent = row.author ? words.say("by", { name: row.author, time: this.time(row) }) : "";
      this.tell(desk.commentTarget, row.state === "needs-work" ? row.comment : "");
      this.tell(desk.overriddenTarget, row.override_reason);
      this.showChange(row);
      this.mayDo();
    }

    tell(note, words) {
      note.hidden = !words;
      note.querySelector("p").textContent = words;
    }

    time({ changed_at: at }) {
      const format = { dateStyle: "medium", timeStyle: "short" };
      return at ? new Intl.DateTimeFormat(document.documentElement.lang || "en", format).format(new Date(at)) : "";
    }

    showChange(row) {
      const { changeTarget } = this.desk;
      changeTarget.hidden = !row.difference;
      if (!row.difference) return;
      changeTarget.querySelector("[data-slot=difference]").replaceChildren(...this.difference(row.difference));
      changeTarget.querySelector("[data-slot=before]").replaceChildren(...rendered(row.source_before));
    }

    // word by word: kind is same, inserted or deleted; a figure that changed is framed as well
    difference(pieces, only = ["same", "inserted", "deleted"]) {
      return pieces
        .filter(([kind]) => only.includes(kind))
        .map(([kind, text, isFigure]) => {
          if (kind === "same") return document.createTextNode(text);
          const piece = document.createElement(kind === "inserted" ? "ins" : "del");
          piece.textContent = text;
          piece.classList.toggle("desk-difference__figure", isFigure);
          return piece;
        });
    }

    // --- what may be done

    get isOwn() {
      return this.row.author_id === this.me.id;
    }

    get missing() {
      return this.field?.missingMarks() ?? [];
    }

    // `findings` are of the text in the field, the row’s of the text that is saved
    mayDo(findings = this.findings ?? this.row.findings) {
      this.findings = findings;
      const { desk, row } = this;
      const errors = findings.filter((each) => each.severity === "error").length;
      const isEmpty = this.field ? !plain(this.value).trim() : !row.text;
      const isTyped = this.value !== row.text;
      const accepted = row.override_reason && !isTyped;
      const stands = this.standing({ isEmpty, errors: accepted ? 0 : errors });
      const mayJudge = row.state === "translated" && !this.isOwn;
      if (desk.hasTranslateTarget) {
        allow(desk.translateTarget, !stands);
        desk.translateTarget.hidden = DONE.has(row.state) && !isTyped;
      }
      if (desk.hasApproveTarget) {
        desk.approveTarget.hidden = row.state !== "translated";
        allow(desk.approveTarget, mayJudge && !stands && !isTyped);
        desk.sendBackTarget.hidden = !IN_REVIEW.has(row.state);
      }
      if (desk.hasOverrideTarget) desk.overrideTarget.hidden = !errors || isEmpty || Boolean(accepted);
      if (desk.hasKeepMeaningTarget) {
        desk.keepMeaningTarget.hidden = row.state !== "outdated";
        allow(desk.keepMeaningTarget, !row.figures_changed);
      }
      const mayHandOn = this.may.translate || this.may.approve;
      desk.whyTarget.textContent = (mayHandOn && stands) || this.reason();
    }

    // what stands in the way of handing it on, in numbers
    standing({ isEmpty, errors }) {
      if (isEmpty && this.field) return this.words.say("empty");
      if (errors) return this.words.say("stands", { count: errors });
      const count = this.field?.missingLinks().length;
      return count ? this.words.say("links-missing", { count }) : "";
    }

    reason() {
      const { row, may, words } = this;
      if (row.state === "translated" && may.approve && this.isOwn) return words.say("own-work");
      if (row.state === "outdated" && row.figures_changed && may.keep_meaning) return words.say("keep-stands");
      if (!may.translate && !may.approve) return words.say(may.locked ? "not-yours" : "read-only");
      return "";
    }

    get isBlocked() {
      return hasError({ findings: this.findings, override_reason: this.row.override_reason });
    }

    jump({ target, source }) {
      if (this.field && target) this.field.select(...target);
      else if (this.field) this.field.focusEnd();
      else this.desk.sourceTarget.scrollIntoView({ block: "nearest" });
      return source;
    }

    focus() {
      if (this.field) this.field.focusEnd();
      else this.desk.listTarget.querySelector("[role=option][tabindex='0']")?.focus();
    }
  }

  window.casebook.DeskEditor = DeskEditor;
}
