"""The queue of the desk in a browser: in each language, on a phone and on a desk, and without scripts."""

import pytest

from tests.browser.conftest import missing
from tests.browser.desk_pages import a_desk
from tests.browser.site import Site
from tests.browser.test_axe import AXE, RUN, TAGS

QUEUE = "/admin/translation/queue/"
ADDRESSES = (QUEUE, f"{QUEUE}?state=done", f"{QUEUE}coverage/")
# their admin is in English, Russian and Chinese
PEOPLE = ("editor", "reviewer-ru", "reviewer-zh")
# what a person on a phone would have to scroll sideways for; the matrix scrolls in a frame of its own
BEYOND_THE_EDGE = """[...document.querySelectorAll(".desk-queue *")]
  .filter((each) => !each.closest(".desk-queue__scroll, .w-sr-only"))
  .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1 && each.checkVisibility())
  .map((each) => each.outerHTML.slice(0, 200))"""


@pytest.fixture(scope="module")
def every_state(site: Site) -> None:
    """Beside the approved texts of the demo: one that was sent back, one in review, one outdated, one to be written."""
    a_desk(site, {"On day 3 she walked.": "На 3-й день она ходила."}, "send_back(translation)")
    a_desk(site, {"On day 4 she walked.": "На 4-й день она ходила.", "On day 5 she ran.": ""})
    changed = "approve(translation)\nchange(translation, 'day 6', 'day 7')"
    a_desk(site, {"On day 6 she walked.": "На 6-й день она ходила."}, changed)


@pytest.mark.usefixtures("every_state")
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("person", PEOPLE)
def test_the_queue_has_no_barrier_that_axe_can_find_and_fits_a_phone(log_in, person, width):
    if not AXE.exists():
        missing("axe-core is not installed (npm ci)")
    page = log_in(person, width=width)
    for address in ADDRESSES:
        page.goto(address)
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found = page.evaluate(RUN, {"type": "tag", "values": TAGS})
        page.emulate_media(color_scheme="dark")
        found += page.evaluate(RUN, {"type": "rule", "values": ["color-contrast"]})
        page.emulate_media(color_scheme="light")
        assert not found, "\n".join(found)
        assert page.evaluate(BEYOND_THE_EDGE) == [], address


def test_a_translator_narrows_the_queue_and_opens_the_desk_without_scripts(log_in, open_context):
    signed_in = log_in("translator-ru").context
    context = open_context(1280, java_script_enabled=False, storage_state=signed_in.storage_state())
    page = context.new_page()
    page.goto(ADDRESSES[0])
    page.locator("select[name=state]").select_option("done")
    page.locator(".desk-queue__filter button").click()
    assert "state=done" in page.url
    page.locator(".desk-queue__table a.button").first.click()
    page.wait_for_url("**/admin/translation/desk/*/")
