"""Every page type, in each language, on a phone and on a desk, as someone with a disability meets it."""

import pytest

from tests.browser.conftest import missing
from tests.browser.site import ADDRESSES, ROOT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = """async (only) => {
  const { violations } = await axe.run(document, { runOnly: only, resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\\n${failureSummary}`));
}"""

everywhere = pytest.mark.parametrize("address", ADDRESSES, ids=str)


@pytest.fixture(scope="session")
def axe_source() -> str:
    if not AXE.exists():
        missing("axe-core is not installed (npm ci)")
    return AXE.read_text(encoding="utf-8")


@everywhere
@pytest.mark.parametrize("width", [320, 1280])
def test_a_page_fits_and_has_no_barrier_that_axe_can_find(visit, axe_source, address, width):
    page = visit(address.path, width=width, status=address.status, bypass_csp=True)
    reach = page.evaluate("[document.scrollingElement.scrollWidth, window.innerWidth]")
    assert reach[0] <= reach[1], "it needs sideways scrolling"
    page.evaluate(axe_source)
    found = page.evaluate(RUN, {"type": "tag", "values": TAGS})
    page.emulate_media(color_scheme="dark")
    found += page.evaluate(RUN, {"type": "rule", "values": ["color-contrast"]})
    assert not found, "\n".join(found)
