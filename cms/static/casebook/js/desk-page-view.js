// The page beside the text: follows what is typed, leads to its text on a click, and shows the text that is open.

window.casebook ??= {};

{
  const REST = 400; // milliseconds without a key
  const WIDE = 1280; // pixels of a wide screen

  // the text comes first: it can be worked at while the page beside it is still made
  const whenIdle = window.requestIdleCallback ?? ((act) => window.setTimeout(act, REST));

  class DeskPageView {
    // frame: holds the iframe; onState("updated" | "updating" | "not-updated"); onClick(id); onKey({ code, shiftKey })
    constructor({ frame, server, address, onState, onClick, onKey }) {
      Object.assign(this, { frame, server, address, onState, onClick, onKey });
      this.iframe = frame.querySelector("iframe");
      this.texts = new Map();
      this.iframe.addEventListener("load", () => this.loaded());
      this.watching = new ResizeObserver(() => this.fit());
      this.watching.observe(frame);
    }

    get isShown() {
      return this.frame.checkVisibility();
    }

    loaded() {
      if (!this.isAsked) return;
      this.isLoaded = true;
      this.onState("updated");
      this.show(this.id, this.number);
      if (this.texts.size) this.later();
    }

    // asked for when somebody sees it
    fit() {
      if (this.isShown && !this.isAsked) {
        this.isAsked = true;
        this.onState("updating");
        whenIdle(() => (this.iframe.src = `${this.address}page/`));
      }
      const scale = this.isWide ? Math.min(1, this.frame.clientWidth / WIDE) : 1;
      this.iframe.style.inlineSize = this.isWide ? `${WIDE}px` : "100%";
      this.iframe.style.blockSize = `${100 / scale}%`;
      this.iframe.style.transform = scale < 1 ? `scale(${scale})` : "none";
    }

    width(name) {
      this.isWide = name === "desktop";
      this.fit();
    }

    tell(message) {
      if (this.isLoaded) this.iframe.contentWindow.postMessage(message, window.location.origin);
    }

    show(id, number) {
      Object.assign(this, { id, number });
      this.tell({ type: "casebook:show", id, number });
    }

    heard({ source, origin, data }) {
      if (source !== this.iframe.contentWindow || origin !== window.location.origin) return;
      if (data?.type === "casebook:ready") this.show(this.id, this.number);
      else if (data?.type === "casebook:segment") this.onClick(Number(data.id));
      else if (data?.type === "casebook:key") this.onKey(data);
    }

    typed(id, text) {
      this.texts.set(String(id), text);
      this.later();
    }

    // the server’s own text is as good now
    saved(id) {
      this.texts.delete(String(id));
      this.later();
    }

    later() {
      window.clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.update(), REST);
    }

    async update() {
      if (!this.isLoaded || !this.isShown) return;
      this.asking?.abort();
      const asking = (this.asking = new AbortController());
      this.onState("updating");
      try {
        const texts = Object.fromEntries(this.texts);
        const html = await this.server.post("page/", { texts }, asking);
        if (asking.signal.aborted) return;
        this.tell({ type: "casebook:replace", html });
        this.show(this.id, this.number);
        this.onState("updated");
      } catch {
        if (!asking.signal.aborted) this.onState("not-updated");
      }
    }
  }

  window.casebook.DeskPageView = DeskPageView;
}
