// What the desk asks the server, and how an answer that is no success is understood.

window.casebook ??= {};

{
  const PATIENCE = 20000; // milliseconds until a question counts as unanswered
  const KINDS = {
    400: "refused",
    403: "forbidden",
    404: "gone",
    409: "conflict",
    410: "left",
    413: "refused",
    423: "locked",
  };

  // kinds: conflict, left (the page), refused, forbidden, locked, gone; signed-out and offline have no detail of the server’s
  class DeskRefusal extends Error {
    constructor(kind, answer = {}) {
      super(answer.detail ?? kind);
      this.kind = kind;
      this.answer = answer;
    }
  }

  class DeskServer {
    constructor(base, cookie) {
      this.base = base;
      this.cookie = cookie;
    }

    get(path, signal) {
      return this.ask(path, { signal });
    }

    post(path, body, { signal, keepalive = false } = {}) {
      const headers = { "Content-Type": "application/json", "X-CSRFToken": this.token };
      return this.ask(path, { method: "POST", body: JSON.stringify(body), headers, signal, keepalive });
    }

    // read anew each time: signing in again brings another one
    get token() {
      const cookie = document.cookie.split("; ").find((each) => each.startsWith(`${this.cookie}=`));
      return cookie?.slice(this.cookie.length + 1) ?? "";
    }

    async ask(path, { headers = {}, signal, ...options }) {
      const patience = AbortSignal.timeout(PATIENCE);
      let response;
      try {
        response = await fetch(this.base + path, {
          ...options,
          headers: { ...headers, "X-Requested-With": "XMLHttpRequest" },
          signal: signal ? AbortSignal.any([signal, patience]) : patience,
        });
      } catch (error) {
        if (signal?.aborted) throw error; // a newer question is on its way
        throw new DeskRefusal("offline");
      }
      return this.read(response);
    }

    async read(response) {
      const isTold = response.headers.get("Content-Type")?.startsWith("application/json");
      if (response.ok && !response.redirected) return isTold ? response.json() : response.text();
      // Wagtail answers whoever is no longer signed in with a page, or leads to one
      if (response.redirected || response.status === 401) throw new DeskRefusal("signed-out");
      if (response.status === 403 && !isTold) throw new DeskRefusal("signed-out");
      if (response.status >= 500 || response.status === 429) throw new DeskRefusal("offline");
      throw new DeskRefusal(KINDS[response.status] ?? "refused", isTold ? await response.json() : {});
    }
  }

  Object.assign(window.casebook, { DeskRefusal, DeskServer });
}
