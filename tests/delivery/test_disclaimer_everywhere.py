"""A crawler reads the whole demo site in three languages: no outcome and no rate stands without its disclaimer.

It goes where a visitor or a machine can go: the sitemap, every link, filter and page of a list, the search, the
feeds, what share previews and search engines read of a page.
"""

import html
import io
import json
import re
from collections import deque
from dataclasses import dataclass
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup, Tag
from django.db import transaction
from django.test import Client
from django.utils import translation
from PIL import Image

from cms.delivery.models import PublicPage
from stories.demo import art
from stories.demo.load import load
from stories.models import DisclaimerApproval, EfficacyClaim, StoryPage

LANGUAGES = ("en", "ru", "zh-hans")
SEARCHES = {
    "en": ["myeloma", "response", "CAR-T", "transplantation", "people"],
    "ru": ["миелома", "ответ", "ремиссия", "CAR-T", "человек"],
    "zh-hans": ["骨髓瘤", "缓解", "CAR-T", "移植", "患者"],
}
# What can hold an outcome with its disclaimer as one thing to look at. Anything larger is not “beside”.
BLOCKS = "li, .entry__result, .pair, .evidence, .outcome, figure, td"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
TELLING = "[data-outcome], [data-claim]"
OPINION = {"Review", "AggregateRating", "Rating", "EndorseAction", "ClaimReview"}


@dataclass(frozen=True)
class Site:
    """Everything the crawler was served, by address, and what it knows of outcomes from the records."""

    pages: dict[str, BeautifulSoup]
    feeds: dict[str, str]
    outcomes: dict[str, set[str]]
    disclaimers: dict[str, set[str]]


def spaced(text: str) -> str:
    """With single ordinary spaces: the typography of a page puts no-break ones."""
    return re.sub(r"\s+", " ", html.unescape(text)).strip()


@pytest.fixture(scope="module")
def crawled(django_db_setup, django_db_blocker):
    """The demo site, loaded and read once for all tests here; with plain tiles, since drawing takes its time."""
    tile = io.BytesIO()
    Image.new("RGB", (160, 140), "#185055").save(tile, "JPEG")
    with pytest.MonkeyPatch.context() as patch, django_db_blocker.unblock(), transaction.atomic():
        patch.setattr(art, "draw", lambda key: tile.getvalue())
        load(say=lambda line: None)
        pages, feeds = crawl(Client())
        yield Site(pages, feeds, outcomes(), disclaimers())
        transaction.set_rollback(True)


@pytest.fixture
def site(crawled, db) -> Site:
    """What the crawler was served."""
    return crawled


def crawl(client: Client) -> tuple[dict[str, BeautifulSoup], dict[str, str]]:
    """From the sitemap, the three home pages and the searches, along every link of our own."""
    found = re.findall(r"<loc>http://testserver([^<]*)</loc>", client.get("/sitemap.xml").content.decode())
    starts = [f"/{code}/search/?q={word}" for code in LANGUAGES for word in SEARCHES[code]]
    queue = deque([*found, *(f"/{code}/" for code in LANGUAGES), *starts])
    queue.extend(f"/{code}/stories/feed/" for code in LANGUAGES)
    pages, feeds, seen = {}, {}, set(queue)
    while queue:
        address = queue.popleft()
        response = client.get(address)
        assert response.status_code in {200, 404}, f"{address}: {response.status_code}"
        if "xml" in response.headers["Content-Type"]:
            feeds[address] = response.content.decode()
            continue
        pages[address] = BeautifulSoup(response.content, "html.parser")
        for leads_to in links(pages[address], address) - seen:
            seen.add(leads_to)
            queue.append(leads_to)
    return pages, feeds


def links(page: BeautifulSoup, address: str) -> set[str]:
    """Where a visitor can go from here on this site: by links, and by the choices of a form."""
    found = {urljoin(address, a["href"]) for a in page.select("a[href]")}
    for form in page.select("form[method=get]"):
        target = urljoin(address, form.get("action", ""))
        for choice in form.select("select"):
            values = [option.get("value") for option in choice.select("option") if option.get("value")]
            found |= {f"{target}?{choice['name']}={value}" for value in values}
    addresses = {link.partition("#")[0].removeprefix("http://testserver") for link in found}
    return {link for link in addresses if link.startswith(tuple(f"/{code}/" for code in LANGUAGES))}


def outcomes() -> dict[str, set[str]]:
    """By language: every outcome of a story and every figure of a claim, as a reader would be told it."""
    found: dict[str, set[str]] = {code: set() for code in LANGUAGES}
    for row in PublicPage.objects.exclude(outcome=""):
        found[row.language].add(spaced(row.outcome))
    for claim in EfficacyClaim.objects.select_related("locale"):
        with translation.override(claim.locale.language_code):
            found[claim.locale.language_code].add(spaced(claim.statement))
    for story in StoryPage.objects.live().exclude(outcome_category="").select_related("locale"):
        with translation.override(story.locale.language_code):
            found[story.locale.language_code].add(spaced(str(story.get_outcome_category_display())))
    return found


def disclaimers() -> dict[str, set[str]]:
    """By language: the texts that are approved, in full and in short."""
    found: dict[str, set[str]] = {code: set() for code in LANGUAGES}
    for approval in DisclaimerApproval.objects.filter(withdrawn_at=None).select_related("disclaimer__locale"):
        texts = {spaced(f"{approval.lead} {approval.text}"), spaced(approval.short)}
        found[approval.disclaimer.locale.language_code] |= texts
    return found


def language_of(address: str) -> str:
    return address.split("/")[1]


def is_hidden(element: Tag) -> bool:
    """Whether something keeps it from eyes or from a screen reader, here or further out."""
    return any(
        each.name in {"details", "dialog", "template", "noscript"}
        or each.has_attr("hidden")
        or each.get("aria-hidden") == "true"
        or each.get("role") == "tooltip"
        or {"visually-hidden", "tooltip"} & set(each.get("class", []))
        for each in (element, *element.parents)
    )


def block_of(element: Tag) -> Tag | None:
    """The closest block around it that bears a disclaimer; None where no block does."""
    for around in (element, *element.parents):
        if around.select_one("[data-outcome-disclaimer]"):
            return around if around.css.match(BLOCKS) else None
    return None


def said_of(page: BeautifulSoup) -> list[str]:
    """What search engines and share previews read of a page, apart from its title."""
    tags = page.select('meta[name=description], meta[property="og:description"], meta[property="og:title"]')
    tags += page.select('meta[name^="twitter:"]')
    return [spaced(tag["content"]) for tag in tags]


def structured(page: BeautifulSoup) -> list[dict]:
    return [json.loads(script.string) for script in page.select('script[type="application/ld+json"]')]


def types_in(data: object) -> set[str]:
    if isinstance(data, dict):
        own = data.get("@type", [])
        return {own} if isinstance(own, str) else set(own) | set().union(*map(types_in, data.values()), set())
    return set().union(*map(types_in, data), set()) if isinstance(data, list) else set()


# --- the crawler itself


def test_it_has_been_everywhere(site):
    rows = PublicPage.objects.in_force()
    assert {row.path for row in rows} <= site.pages.keys()
    assert set(site.feeds) == {f"/{code}/stories/feed/" for code in LANGUAGES}
    for code in LANGUAGES:
        own = [address for address in site.pages if language_of(address) == code]
        assert any("/stories/?" in address for address in own)
        assert any("/search/?q=" in address and site.pages[address].select(TELLING) for address in own)


def test_it_would_notice():
    """An outcome alone, one beside a hidden disclaimer, and one in another block than its disclaimer."""
    says = "<li><p data-outcome>Cured</p>{}</li>"
    assert block_of(BeautifulSoup(says.format(""), "html.parser").p) is None
    hidden = "<details><p data-outcome-disclaimer>One person.</p></details>"
    block = block_of(BeautifulSoup(says.format(hidden), "html.parser").p)
    assert is_hidden(block.select_one("[data-outcome-disclaimer]"))
    apart = f"<main>{says.format('')}<p data-outcome-disclaimer>One person.</p></main>"
    assert block_of(BeautifulSoup(apart, "html.parser").p) is None


# --- what people see


def test_every_outcome_and_rate_has_its_disclaimer_in_the_same_visible_block(site):
    told = 0
    for address, page in site.pages.items():
        for element in page.select(TELLING):
            block = block_of(element)
            assert block is not None, f"{address}: {spaced(element.get_text())[:80]}"
            shown = block.select_one("[data-outcome-disclaimer]")
            assert not is_hidden(shown), address
            assert spaced(shown.get_text(" ")) in site.disclaimers[language_of(address)], address
            told += 1
    assert told > 200


def test_no_outcome_or_rate_is_told_outside_such_a_block(site):
    """Also where a template forgot to mark it: the words are known from the records."""
    for address, page in site.pages.items():
        words = site.outcomes[language_of(address)]
        for text in page.find_all(string=True):
            if text.find_parent(["script", "style", "title"]) or text.find_parent("meta"):
                continue
            if spaced(text) in words:
                assert block_of(text.parent) is not None, f"{address}: {spaced(text)}"


# --- what machines read


def test_a_page_on_outcomes_is_described_beginning_with_its_limitation(site):
    for row in PublicPage.objects.in_force().exclude(disclaimer_short=""):
        page = site.pages[row.path]
        for tag in page.select('meta[name=description], meta[property="og:description"]'):
            assert spaced(tag["content"]).startswith(spaced(row.disclaimer_short)), row.path
        assert page.select_one('meta[property="og:description"]'), row.path


def test_no_preview_of_a_page_tells_an_outcome_without_its_disclaimer(site):
    for address, page in site.pages.items():
        words, limits = site.outcomes[language_of(address)], site.disclaimers[language_of(address)]
        for said in [*said_of(page), spaced(page.title.string)]:
            if any(word in said for word in words):
                assert any(limit in said for limit in limits), f"{address}: {said}"


def test_every_item_of_a_feed_tells_the_disclaimer_before_the_outcome(site):
    for address, feed in site.feeds.items():
        entries = ET.fromstring(feed).findall("a:entry", ATOM)
        assert entries
        for entry in entries:
            said = spaced(entry.find("a:summary", ATOM).text)
            limit = max((said.find(text) for text in site.disclaimers[language_of(address)]), default=-1)
            assert limit == 0, said
            title = spaced(entry.find("a:title", ATOM).text)
            assert not any(word in title for word in site.outcomes[language_of(address)])


def test_structured_data_calls_a_story_an_article_and_nothing_a_review(site):
    stories = 0
    for address, page in site.pages.items():
        row = PublicPage.objects.filter(path=address).first()
        for data in structured(page):
            assert not types_in(data) & OPINION, address
            assert not {"reviewRating", "aggregateRating", "review"} & set(
                re.findall(r'"(\w+)":', json.dumps(data))
            )
            if row.kind == "story":
                assert data["@type"] == "Article"
                stories += 1
        if row and row.kind in {"story", "treatment", "article"}:
            assert len(structured(page)) == 1, address
    assert stories == PublicPage.objects.in_force().of_kind("story").count()


def test_structured_data_says_no_outcome_and_begins_with_the_limitation(site):
    for row in PublicPage.objects.in_force().exclude(disclaimer_short=""):
        for data in structured(site.pages[row.path]):
            assert spaced(data["description"]).startswith(spaced(row.disclaimer_short))
            rest = {key: value for key, value in data.items() if key != "description"}
            said = spaced(json.dumps(rest, ensure_ascii=False))
            assert not [word for word in site.outcomes[row.language] if word in said], row.path


def test_structured_data_names_a_review_only_where_one_took_place(site):
    for row in PublicPage.objects.in_force().of_kind("story", "treatment", "article").select_related("page"):
        page = row.page.specific
        for data in structured(site.pages[row.path]):
            inner = data.get("mainEntityOfPage", data)
            is_reviewed = bool(page.reviewed_on and page.reviewed_by)
            assert ("lastReviewed" in inner, "reviewedBy" in inner) == (is_reviewed, is_reviewed), row.path
            if is_reviewed:
                assert inner["lastReviewed"] == page.reviewed_on.isoformat()
                assert inner["reviewedBy"]["name"] == page.reviewed_by.name
