"""A compliance officer withdraws a consent, and once it is said to be done nothing of it can be had from outside.

That this takes less than five seconds is measured by `make bench`.
"""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.browser import site as demo
from tests.browser.site import LANGUAGES

STORY = "woman-64"
REFERENCE = "CR-2026-007"
WORD = {"en": "spinal", "ru": "мозг", "zh-hans": "脊髓"}


@pytest.fixture(scope="module")
def site(site: demo.Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[demo.Site]:
    """A copy of the demo site with a server of its own: what is taken down here is missed nowhere else."""
    folder = tmp_path_factory.mktemp("withdrawal")
    demo.copy(site.folder, folder)
    port = demo.free_port()
    server = demo.serve(folder, port)
    yield demo.Site(f"http://127.0.0.1:{port}", folder)
    server.terminate()
    server.wait(timeout=20)


def pictures_on(html: str) -> set[str]:
    """The addresses of all sizes of all pictures in a page."""
    return set(re.findall(r"/media/images/[^\s\",)]+", html))


def text(site: demo.Site, path: str, status: int = 200) -> str:
    found, body = site.fetch(path)
    assert found == status, f"{path} answered {found}, not {status}"
    return body.decode()


def listings(site: demo.Site) -> list[str]:
    """Every public page that could name the story: all of the sitemap but the story itself, search, feeds."""
    addresses = re.findall(r"<loc>[^<]*?(/(?:en|ru|zh-hans)/[^<]*)</loc>", text(site, "/sitemap.xml"))
    others = [path for path in addresses if f"/stories/{STORY}/" not in path]
    found = [f"/{code}/search/?q={demo.urllib.parse.quote(WORD[code])}" for code in LANGUAGES]
    feeds = [f"/{code}/stories/feed/" for code in LANGUAGES]
    return [*others, *found, *feeds, "/sitemap.xml"]


def still_seen(site: demo.Site, lists: list[str], pictures: set[str]) -> list[str]:
    """What can still be had of the story, as an address and what is wrong with it."""
    wrong = [
        path for path in (f"/{code}/stories/{STORY}/" for code in LANGUAGES) if site.fetch(path)[0] != 410
    ]
    wrong += [path for path in lists if f"/stories/{STORY}/" in text(site, path)]
    return wrong + [path for path in sorted(pictures) if site.fetch(path)[0] != 404]


def test_two_clicks_take_a_story_off_every_surface(site: demo.Site, log_in: Callable) -> None:
    stories = {code: text(site, f"/{code}/stories/{STORY}/") for code in LANGUAGES}
    others = set().union(*(pictures_on(text(site, path)) for path in listings(site) if path.endswith("/")))
    pictures = set().union(*(pictures_on(html) for html in stories.values())) - others
    assert pictures, "the story has no picture of its own"
    lists = listings(site)
    named = [path for path in lists if f"/stories/{STORY}/" in text(site, path)]
    for code in LANGUAGES:
        assert f"/{code}/stories/" in named
        assert f"/{code}/stories/feed/" in named
        assert any(path.startswith(f"/{code}/search/") for path in named)
        assert f'hreflang="{"zh-Hans" if code == "zh-hans" else code}"' in stories[code]
    assert all(site.fetch(path)[0] == 200 for path in pictures)

    page = log_in("compliance")
    page.goto("/admin/consents/")
    page.get_by_role("link", name=REFERENCE).click()
    page.get_by_role("link", name="Withdraw consent…").click()
    expect(page.get_by_role("heading", name=f"Withdraw consent {REFERENCE}?")).to_be_focused()
    for code in LANGUAGES:
        expect(page.get_by_role("table")).to_contain_text(f"/{code}/stories/{STORY}/")
    page.get_by_label("How did the wish reach us?").fill("By letter.")

    page.get_by_role("button", name="Withdraw and take down").click()
    assert still_seen(site, named, pictures) == []
    expect(page.locator(".consent-outcome")).to_contain_text("Withdrawn, and nothing is public any more.")
    expect(page.get_by_role("table").first).to_contain_text("410 Gone")
    # nothing else has left with it
    assert still_seen(site, lists, pictures) == []


def test_esc_keeps_the_consent(site: demo.Site, log_in: Callable) -> None:
    page = log_in("compliance")
    page.goto("/admin/consents/")
    page.get_by_role("link", name="CR-2025-003").click()
    record = page.url
    page.get_by_role("link", name="Withdraw consent…").click()
    expect(page.locator("#withdraw-title")).to_be_focused()
    page.keyboard.press("Tab")
    assert "serious" not in (page.evaluate("document.activeElement.className") or "")
    with page.expect_navigation():
        page.keyboard.press("Escape")
    assert page.url == record
    expect(page.locator(".consent-state")).to_contain_text("holds until")


def test_the_record_and_its_withdrawal_fit_a_phone(site: demo.Site, log_in: Callable) -> None:
    page = log_in("compliance", width=320)
    for path in ("", "new/"):
        page.goto(f"/admin/consents/{path}")
    page.goto("/admin/consents/")
    page.get_by_role("link", name="CR-2025-003").click()
    for _ in range(2):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        if withdraw := page.get_by_role("link", name="Withdraw consent…").all():
            withdraw[0].click()
            expect(page.locator("#withdraw-title")).to_be_visible()
