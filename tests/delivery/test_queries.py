"""What a page costs: the number of queries, pinned for every page type."""

from datetime import timedelta

import pytest
from django.core.files.images import ImageFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.images.tests.utils import get_test_image_file

from cms.delivery.models import PublicFacet, PublicPage
from stories.models import CasebookImage, ContactChannel, Hospital, Person, StoryPage, Therapy
from tests.builders import (
    WORDS,
    a_claim,
    a_home,
    a_standard_page,
    a_story,
    a_story_index,
    a_treatment,
    a_treatment_index,
    an_article,
    an_article_index,
    locale,
)

pytestmark = pytest.mark.django_db


def queries(client, address: str) -> list[str]:
    """What a visitor’s second visit asks of the database: by then the sizes of the pictures are made."""
    assert client.get(address).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return [query["sql"] for query in captured]


def an_image() -> CasebookImage:
    file = ImageFile(get_test_image_file(), name="cell.png")
    return CasebookImage.objects.create(title="A drawing", file=file)


def a_hospital() -> Hospital:
    return Hospital.objects.create(locale=locale(), name="First Hospital", slug="first")


def a_therapy(number: int = 1) -> Therapy:
    return Therapy.objects.create(
        locale=locale(), name=f"Therapy {number}", slug=f"therapy-{number}", therapy_class="chemotherapy"
    )


def people(count: int = 2) -> list[Person]:
    hospital = a_hospital()
    return [
        Person.objects.create(locale=locale(), name=f"Dr {n}", role="haematologist", hospital=hospital)
        for n in range(count)
    ]


def a_rich_body(staff: list[Person], *, repeated: int = 2) -> list[tuple]:
    """Each kind of block that points at something, several times over."""
    block = [
        ("claim", {"claim": a_claim()}),
        (
            "risks",
            {"title": "Risks", "items": ["Fever"], "claims": [a_claim(endpoint="CRS") for _ in range(3)]},
        ),
        ("expert_quote", {"text": WORDS["en"], "person": staff[0]}),
        ("expert_quote", {"text": WORDS["en"], "person": staff[-1]}),
        ("image", {"image": an_image(), "alt": "A cell", "caption": ""}),
        ("contact", {"title": "Ask us", "text": WORDS["en"]}),
    ]
    return block * repeated


def a_way_to_reach_us() -> None:
    ContactChannel.objects.create(locale=locale(), kind="email", label="Write", value="a@example.org")


def a_rich_story(*, repeated: int = 2):
    a_way_to_reach_us()
    staff = people(3)
    return a_story(
        body=a_rich_body(staff, repeated=repeated),
        cover=an_image(),
        cover_alt="A drawing",
        reviewed_by=staff[0],
        reviewed_on=timezone.localdate(),
        therapies=[("therapy", a_therapy(n)) for n in range(2)],
        hospitals=[("hospital", staff[0].hospital)],
        physicians=[("person", person) for person in staff],
    )


def test_a_story_that_shows_everything_asks_no_more_than_fifteen_things(client):
    story = a_rich_story()
    for _ in range(4):
        a_story()
    a_treatment()
    assert len(queries(client, story.public_row.path)) <= 15


def test_a_longer_story_asks_no_more_than_a_short_one(client):
    story = a_rich_story(repeated=1)
    short = len(queries(client, story.public_row.path))
    story.body = a_rich_body(list(Person.objects.all()), repeated=4)
    story.save()
    assert len(queries(client, story.public_row.path)) == short


def test_a_plain_story(client):
    story = a_story()
    assert len(queries(client, story.public_row.path)) == 7


# --- lists: as many queries for many rows as for few


def more_rows(row: PublicPage, *, first: int, last: int) -> None:
    """The same row of the register many times more, each of a page of its own and with its facets."""
    index = a_story_index()
    facets = list(row.facets.all())
    for number in range(first, last + 1):
        page = StoryPage(title=f"Copy {number}", slug=f"copy-{number}", live=False, locale=index.locale)
        index.add_child(instance=page)
        copy = PublicPage.objects.get(pk=row.pk)
        copy.pk, copy.page_id, copy.path = None, page.pk, f"/en/stories/copy-{number}/"
        copy.translation_key, copy.sort_date = page.translation_key, row.sort_date - timedelta(hours=number)
        copy.save()
        PublicFacet.objects.bulk_create(
            PublicFacet(row=copy, kind=f.kind, value=f.value, label=f.label) for f in facets
        )


@pytest.mark.parametrize("query", ["", "?page=2", "?condition=multiple-myeloma&country=ru"])
def test_the_story_index_costs_the_same_for_ten_and_for_two_hundred(client, query):
    a_way_to_reach_us()
    row = a_story().public_row
    more_rows(row, first=1, last=11)
    few = len(queries(client, f"/en/stories/{query}"))
    more_rows(row, first=12, last=199)
    assert PublicPage.objects.of_kind("story").count() == 200
    assert len(queries(client, f"/en/stories/{query}")) == few == 8


@pytest.mark.parametrize(
    ("address", "build", "pinned"),
    [
        ("/en/treatments/", a_treatment, 6),
        ("/en/news/", an_article, 7),
        ("/en/search/?q=treatment", a_story, 6),
        ("/en/stories/feed/", a_story, 2),
        ("/sitemap.xml", a_story, 1),
    ],
)
def test_a_list_costs_the_same_for_one_page_and_for_many(client, address, build, pinned):
    a_story_index(), a_treatment_index(), an_article_index(), a_way_to_reach_us()
    build()
    one = len(queries(client, address))
    for _ in range(12):
        build()
    assert len(queries(client, address)) == one == pinned


# --- the other page types


def test_the_home_page(client):
    a_way_to_reach_us()
    story, treatment = a_story(), a_treatment()
    an_article()
    home = a_home()
    home.cover = an_image()
    home.ways = [("way", {"name": "Way", "text": WORDS["en"], "page": page}) for page in (story, treatment)]
    home.save()
    assert len(queries(client, "/en/")) == 13


def test_a_treatment_page_that_shows_everything(client):
    a_way_to_reach_us()
    staff = people()
    other = a_treatment()
    kinds = [{"name": f"Kind {n}", "page": a_treatment()} for n in range(3)]
    option = {"name": "Cells", "about": "", "kinds": kinds}
    page = a_treatment(
        cover=an_image(),
        cover_alt="A drawing",
        reviewed_by=staff[0],
        therapies=[("therapy", a_therapy())],
        body=[
            ("treatment_options", {"title": "What can be done", "note": "", "options": [option] * 2}),
            (
                "evidence",
                {"title": "What studies found", "note": "", "claims": [a_claim() for _ in range(4)]},
            ),
            ("risks", {"title": "Risks", "items": ["Fever"], "claims": [a_claim(endpoint="CRS")]}),
            ("expert_quote", {"text": WORDS["en"], "person": staff[1]}),
            *[("link", {"label": "To the other page", "page": page}) for page in (other, other)],
        ],
    )
    assert len(queries(client, page.public_row.path)) <= 15


def test_an_article(client):
    a_way_to_reach_us()
    staff = people()
    an_article()
    page = an_article(interviewee=staff[0], cover=an_image(), cover_alt="A drawing")
    assert len(queries(client, page.public_row.path)) == 7


def test_a_plain_page(client):
    assert len(queries(client, a_standard_page().public_row.path)) == 5


def test_a_missing_page_is_cheap_too(client):
    a_story()
    with CaptureQueriesContext(connection) as captured:
        client.get("/en/stories/nobody/")
    assert len(captured) <= 10
