"""A real server with the demo site, and a real browser that may not leave this machine."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser import site as demo
from tests.browser.chromium import find_chromium
from tests.shared import made_once

HERE = Path(__file__).parent
HEIGHTS = {320: 640, 768: 1024, 1280: 900}
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is a browser test."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")


def missing(what: str) -> None:
    """Fail where every check must run, skip on a machine that cannot."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}, and in CI nothing is skipped.", pytrace=False)
    pytest.skip(f"{what}.")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[demo.Site]:
    """The demo site, freshly made, on a port of its own."""
    folder = tmp_path_factory.mktemp("site")
    demo.copy(made_once(tmp_path_factory, "demo-site", demo.fill), folder)
    port = demo.free_port()
    server = demo.serve(folder, port)
    yield demo.Site(f"http://127.0.0.1:{port}", folder)
    server.terminate()
    server.wait(timeout=20)


# not for the session: while playwright’s loop runs, Django refuses the database to other tests
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """A Chromium."""
    if not (chromium := find_chromium()):
        missing("No Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def open_context(browser: Browser, site: demo.Site) -> Iterator[Callable[..., BrowserContext]]:
    """Make a visitor: a context of some width, watched for foreign requests and broken answers."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def watch(context: BrowserContext) -> None:
        def foreign(request) -> None:
            address = urlsplit(request.url)
            if address.scheme in {"http", "https", "ws", "wss"} and address.hostname != "127.0.0.1":
                wrong.append(f"asked a foreign host: {request.url}")

        def broken(response) -> None:
            if response.status >= 500:
                wrong.append(f"{response.status}: {response.url}")

        context.on("request", foreign)
        context.on("response", broken)
        context.on("weberror", lambda error: wrong.append(f"script error: {error.error}"))

    def open_one(width: int = 1280, **options) -> BrowserContext:
        context = browser.new_context(
            base_url=site.url,
            viewport={"width": width, "height": HEIGHTS[width]},
            reduced_motion="reduce",
            **options,
        )
        context.set_default_timeout(60_000)
        watch(context)
        contexts.append(context)
        return context

    yield open_one
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture
def visit(open_context: Callable[..., BrowserContext]) -> Callable[..., Page]:
    """Open an address as a visitor: `visit("/en/", width=320)`."""

    def visit_one(path: str, *, width: int = 1280, status: int = 200, **options) -> Page:
        page = open_context(width, **options).new_page()
        answer = page.goto(path)
        assert answer is not None
        assert answer.status == status, f"{path} answered {answer.status}, not {status}"
        return page

    return visit_one


@pytest.fixture
def log_in(open_context: Callable[..., BrowserContext], site: demo.Site) -> Callable[..., Page]:
    """Open the admin as one of the demo’s people: `log_in("editor")`."""

    def log_in_one(username: str, *, width: int = 1280) -> Page:
        page = open_context(width).new_page()
        page.goto("/admin/login/")
        page.locator("input[name=username]").fill(username)
        page.locator("input[name=password]").fill(site.password)
        page.locator("button[type=submit]").first.click()
        page.wait_for_url("**/admin/")
        return page

    return log_in_one
