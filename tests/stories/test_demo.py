import io

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from PIL import Image
from wagtail.models import Page, Revision

from cms.delivery.models import PublicPage
from cms.publishing.models import Clearance
from stories.demo import art
from stories.demo.catalogue import PAGES
from stories.demo.load import load
from stories.models import CasebookImage, EfficacyClaim, OutcomeDisclaimer, StoryPage

LANGUAGES = {"en", "ru", "zh-hans"}


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """The demo site, loaded once for all tests here; with plain tiles, since drawing takes its time."""
    tile = io.BytesIO()
    Image.new("RGB", (160, 140), "#185055").save(tile, "JPEG")
    with pytest.MonkeyPatch.context() as patch, django_db_blocker.unblock(), transaction.atomic():
        patch.setattr(art, "draw", lambda key: tile.getvalue())
        load(say=lambda line: None)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def site(demo, db):
    """The demo site, as it was loaded."""


def languages_of(slug: str) -> set[str]:
    pages = Page.objects.filter(slug=slug, depth__gt=2)
    return set(PublicPage.objects.filter(page__in=pages).values_list("language", flat=True))


@pytest.mark.parametrize("slug", [plan.slug for plan in PAGES if plan.goes_live])
def test_a_visitor_can_read_each_live_page_in_three_languages(site, slug):
    assert languages_of(slug) == LANGUAGES


@pytest.mark.parametrize("slug", [plan.slug for plan in PAGES if not plan.goes_live])
def test_no_visitor_can_read_a_draft(site, slug):
    assert languages_of(slug) == set()


def test_each_language_has_its_home_page(site):
    assert set(PublicPage.objects.filter(kind="home").values_list("path", flat=True)) == {
        "/en/",
        "/ru/",
        "/zh-hans/",
    }


def test_everything_public_was_cleared_and_names_who_let_it(site):
    assert {row.clearance.cleared_by.username for row in PublicPage.objects.all()} == {"admin"}


def test_a_story_stands_on_snippets_of_its_own_language(site):
    for page in StoryPage.objects.live():
        chosen = [page.outcome_disclaimer, page.expected_results, page.condition, page.reviewed_by]
        chosen += [
            block.value for name in ("therapies", "hospitals", "physicians") for block in getattr(page, name)
        ]
        assert {row.locale_id for row in chosen} == {page.locale_id}


def test_disclaimers_are_approved_by_a_compliance_officer_in_each_language(site):
    for disclaimer in OutcomeDisclaimer.objects.all():
        assert disclaimer.approved.approved_by.username == "compliance"
        assert not disclaimer.awaits_approval


def test_a_figure_without_a_source_is_not_live(site):
    unsourced = EfficacyClaim.objects.filter(slug__endswith="-draft")
    assert unsourced.count() == 9
    assert not unsourced.filter(live=True).exists()


def test_loading_again_changes_nothing(site):
    def state():
        return [
            list(Page.objects.order_by("pk").values_list("pk", "latest_revision", "live")),
            *(
                model.objects.count()
                for model in (Revision, Clearance, PublicPage, CasebookImage, EfficacyClaim)
            ),
        ]

    before = state()
    load(say=pytest.fail)
    assert state() == before


def test_loading_again_keeps_what_an_editor_changed(site):
    story = StoryPage.objects.get(slug="yuri", locale__language_code="en")
    story.title = "Forty days"
    story.save_revision().publish()
    load(say=pytest.fail)
    assert StoryPage.objects.get(pk=story.pk).title == "Forty days"


def test_a_test_site_has_as_many_stories_in_each_language(site):
    call_command("load_test_site", stories=2, stdout=io.StringIO())
    rows = PublicPage.objects.filter(path__contains="/stories/test-")
    assert sorted(rows.values_list("language", flat=True)) == ["en", "en", "ru", "ru", "zh-hans", "zh-hans"]


def test_a_site_of_real_patients_refuses_the_demo(settings, db):
    settings.DEMO_ALLOWED = False
    with pytest.raises(CommandError, match="public password"):
        call_command("demo")


def test_a_drawing_is_the_same_every_time():
    assert art.draw("cell-wang") == art.draw("cell-wang")
