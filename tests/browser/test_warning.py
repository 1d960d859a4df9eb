"""The warning that the law asks for on Russian pages that promote: large enough, and on the first screen."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

LEAST = 5  # per cent of the area (38-ФЗ ст. 24 ч. 7)
PATHS = ("/ru/", "/ru/treatments/multiple-myeloma/", "/ru/stories/yuri/", "/ru/news/")
SHARE = """warning => {
  const box = warning.getBoundingClientRect();
  const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
  const height = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  return 100 * Math.max(width, 0) * Math.max(height, 0) / (innerWidth * innerHeight);
}"""


def set_purpose(admin: Page, purpose: str) -> None:
    admin.goto("/admin/language-policies/")
    admin.get_by_role("link", name="Русский").first.click()
    admin.locator("select[name=purpose]").select_option(purpose)
    admin.get_by_role("button", name="Save", exact=True).click()
    admin.wait_for_url(re.compile(r"/admin/language-policies/$"))


@pytest.fixture
def promoting(log_in: Callable[..., Page]) -> Iterator[None]:
    """For as long as the test runs, Russian pages promote."""
    admin = log_in("compliance")
    set_purpose(admin, "promotion")
    yield
    set_purpose(admin, "information")


def test_the_warning_is_large_enough_on_the_first_screen(promoting, visit: Callable[..., Page]):
    for width in (1280, 320):
        for path in PATHS:
            page = visit(path, width=width)
            warning = page.locator("[data-fixed-warning]")
            assert warning.count() == 1, path
            share = warning.evaluate(SHARE)
            assert share >= LEAST, f"{path} at {width} px: {share:.1f} % of the first screen"
            assert warning.inner_text().strip()
            overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert overflow <= 0, f"{path} at {width} px scrolls sideways by {overflow} px"


def test_pages_that_inform_do_not_open_with_it(visit: Callable[..., Page]):
    assert visit("/ru/").locator("[data-fixed-warning]").count() == 0
