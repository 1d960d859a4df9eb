"""A tab, the server or the session is killed while somebody types: at most five seconds of typing are lost."""

import os
import random
import signal
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from playwright.sync_api import Error as Killed

from tests.browser import site as demo
from tests.browser.desk_pages import a_desk
from tests.browser.test_desk import SOON, is_saved, open_text, sign_in

SOURCE = "The walks grew longer with each week."
WORDS = "Прогулки с каждой неделей становились длиннее и вскоре вели уже за ворота больницы до самого пруда и обратно. "
TIMES = int(os.environ.get("DESK_KILLS", "10"))
MOST = 5.0  # seconds of typing


@dataclass
class OwnServer:
    """A second server of the site, which may be killed."""

    site: demo.Site
    port: int = field(default_factory=demo.free_port)

    def __post_init__(self) -> None:
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self.process = demo.serve(self.site.folder, self.port)

    def kill(self) -> None:
        # its worker too, which a kill of its parent alone would leave at the port
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=20)

    def end_sessions(self) -> None:
        with sqlite3.connect(self.site.folder / "site.sqlite3", timeout=30) as database:
            database.execute("DELETE FROM django_session")


@pytest.fixture
def server(site: demo.Site) -> Iterator[OwnServer]:
    running = OwnServer(site)
    yield running
    running.kill()


def come_in(context: BrowserContext, server: OwnServer, address: str) -> Page:
    """A new tab at the desk, signed in again if need be."""
    page = context.new_page()
    page.goto(server.url + address)
    if "/login/" in page.url:
        sign_in(page, "translator-ru", server.site)
        page.wait_for_url(f"**{address}*")
    return page


def type_until_killed(page: Page, before: str, dice: random.Random, kill) -> list[tuple[float, str]]:
    """Type on after `before` for a random time, then kill; what stood in the field after each key, and when."""
    end = time.monotonic() + dice.uniform(0.2, 4)
    typed, written = before, []
    while time.monotonic() < end:
        letter = WORDS[len(typed) % len(WORDS)]
        page.keyboard.type(letter)
        typed += letter
        written.append((time.monotonic(), typed))
    kill()
    return written


def crash(page: Page) -> None:
    with pytest.raises(Killed):
        page.goto("chrome://crash")


def test_whatever_is_killed_at_most_five_seconds_of_typing_are_lost(open_context, server):
    dice = random.Random(9)
    address = a_desk(server.site, {SOURCE: ""})
    context = open_context()
    page = come_in(context, server, address)
    field = open_text(page, server.url + address, SOURCE)
    kept, lost = "", []
    for number in range(TIMES):
        kind = ("close", "crash", "server", "session")[number % 4]
        kills = {
            "close": page.close,
            "crash": lambda page=page: crash(page),
            "server": server.kill,
            "session": server.end_sessions,
        }
        written = type_until_killed(page, kept, dice, kills[kind])
        killed_at = time.monotonic()
        if kind in ("server", "session"):
            page.wait_for_timeout(dice.uniform(0, 1500))
            page.close()
        elif kind == "crash":
            page.close()
        if kind == "server":
            server.start()
        page = come_in(context, server, address)
        field = open_text(page, server.url + address, SOURCE)
        expect(field).not_to_have_text("", timeout=SOON)
        is_saved(page)
        kept = field.inner_text().replace("\u200b", "")
        whole = written[-1][1]
        assert whole.startswith(kept), f"{number}, {kind}: {kept!r} is not what was typed: {whole!r}"
        missing = [at for at, text in written if len(text) > len(kept)]
        lost.append(killed_at - missing[0] if missing else 0.0)
        assert lost[-1] <= MOST, f"{number}, {kind}: {lost[-1]:.1f} s of typing are lost"
        field.press("Control+End")
        if len(kept) > 400:
            field.press("Control+a")
            field.press("Backspace")
            is_saved(page)
            kept = ""
    print(f"{TIMES} kills, at most {max(lost):.2f} s lost")
