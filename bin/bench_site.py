"""What people wait for, on a real server and in a real browser (`make bench`): wall time on a quiet machine."""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser import site as demo  # noqa: E402
from tests.browser.chromium import find_chromium  # noqa: E402
from tests.browser.desk_pages import a_desk  # noqa: E402
from tests.browser.test_desk import sign_in  # noqa: E402
from tests.browser.test_panel import open_story  # noqa: E402
from tests.browser.test_withdrawal import REFERENCE, STORY, listings, pictures_on, still_seen, text  # noqa: E402

CAN_BE_WORKED_AT = """
new MutationObserver((_, observer) => {
  if (!document.querySelector(".desk-field[contenteditable]")) return;
  observer.disconnect();
  setTimeout(() => { window.readyAt = performance.now(); });
}).observe(document, { childList: true, subtree: true });
"""
KEYS = """() => {
  const started = performance.now();
  for (let turn = 0; turn < 30; turn += 1) document.execCommand("insertText", false, "я");
  return (performance.now() - started) / 30;
}"""


def report(name: str, times: list[float], *, bar: float, unit: str = "s") -> None:
    print(
        f"{name:<44} median {statistics.median(times):8.2f} {unit}   worst {max(times):8.2f} {unit}   bar {bar}"
    )


def measure_panel(page: Page, site: demo.Site) -> list[float]:
    """From the last key of a date to the panel’s word about it. The panel waits for a pause of half a second."""
    panel = open_story(page, "Room for an easel")
    times = []
    for day in ("3 May 2024", "4 May 2024", "5 May 2024"):
        page.get_by_role("textbox", name="Lead").press_sequentially(f"He was infused on {day}. ")
        started = time.monotonic()
        expect(panel).to_contain_text(f"“{day}”", timeout=30_000)
        times.append(time.monotonic() - started)
    return times


def measure_desk(page: Page, site: demo.Site) -> list[float]:
    """Until a page of 300 texts can be written in."""
    address = a_desk(site, {f"On day {day} she walked <b>far</b>.": "" for day in range(1, 300)})
    page.add_init_script(CAN_BE_WORKED_AT)
    times = []
    for _ in range(5):
        page.goto(site.url + address)
        page.wait_for_function("window.readyAt")
        times.append(page.evaluate("window.readyAt") / 1000)
    return times


def measure_long_text(page: Page, site: demo.Site) -> list[float]:
    """A key in a text of 20,000 characters, in milliseconds."""
    address = a_desk(
        site, {"After 26 days he felt well. " * 700: "Через 26 дней он чувствовал себя хорошо. " * 500}
    )
    page.goto(f"{site.url}{address}")
    page.locator(".desk-option").filter(has_text="26").first.click()
    page.locator(".desk-field").press("Control+End")
    return [page.evaluate(KEYS) for _ in range(5)]


def measure_takedown(page: Page, site: demo.Site) -> list[float]:
    """From the click to the moment from which nothing of the story can be had from outside."""
    addresses = [f"/{code}/stories/{STORY}/" for code in demo.LANGUAGES]
    elsewhere = set().union(*(pictures_on(text(site, path)) for path in listings(site) if path.endswith("/")))
    pictures = set().union(*(pictures_on(text(site, path)) for path in addresses)) - elsewhere
    named = [path for path in listings(site) if f"/stories/{STORY}/" in text(site, path)]
    page.goto(f"{site.url}/admin/consents/")
    page.get_by_role("link", name=REFERENCE).click()
    page.get_by_role("link", name="Withdraw consent…").click()
    page.get_by_label("How did the wish reach us?").fill("By letter.")
    started = time.monotonic()
    page.get_by_role("button", name="Withdraw and take down").click()
    expect(page.locator(".consent-outcome")).to_be_visible()
    took = time.monotonic() - started
    if seen := still_seen(site, named, pictures):
        sys.exit(f"Still to be had: {seen}")
    return [took]


MEASURES: list[tuple[str, str, Callable[[Page, demo.Site], list[float]], float, str]] = [
    ("the panel answers after a pause", "editor", measure_panel, 1.5, "s"),
    ("a desk of 300 texts can be worked at", "translator-ru", measure_desk, 1.5, "s"),
    ("a key in a text of 20,000 characters", "translator-ru", measure_long_text, 50, "ms"),
    ("a withdrawn consent is off every surface", "compliance", measure_takedown, 5, "s"),
]


def main() -> None:
    if not (chromium := find_chromium()):
        sys.exit("No Chromium found.")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        started = time.monotonic()
        demo.fill(folder)
        report("the demo site is made", [time.monotonic() - started], bar=60)
        port = demo.free_port()
        server = demo.serve(folder, port)
        site = demo.Site(f"http://127.0.0.1:{port}", folder)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        try:
            for what, who, measured, bar, unit in MEASURES:
                page = browser.new_context(base_url=site.url).new_page()
                page.set_default_timeout(60_000)
                page.goto("/admin/login/")
                sign_in(page, who, site)
                page.wait_for_url("**/admin/")
                report(what, measured(page, site), bar=bar, unit=unit)
        finally:
            browser.close()
            server.terminate()
            server.wait(timeout=20)


if __name__ == "__main__":
    main()
