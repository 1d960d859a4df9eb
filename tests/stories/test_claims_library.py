"""The claims library: what a claim says of few and of many people, what contradicts it, where it is shown."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from cms.publishing.gate import NotPublishable
from cms.publishing.models import PackSwitch
from cms.publishing.preview import is_running
from stories.guards import columns
from stories.models import EfficacyClaim
from tests import builders
from tests.builders import a_claim, a_source, a_story, codes
from tests.editor import text_of

pytestmark = pytest.mark.django_db
NBSP = "\u00a0"


@pytest.fixture
def admin(client):
    client.force_login(builders.an_admin())
    return client


@pytest.fixture
def editor(client):
    client.force_login(builders.an_editor())
    return client


def refused(**fields) -> list[str]:
    with pytest.raises(NotPublishable) as refusal:
        a_claim(**fields)
    return codes(refusal.value.obstacles)


def shown(language: str = "en", **fields) -> str:
    """The claim as readers see it, in one line."""
    with translation.override(language):
        claim = a_claim(language, **fields)
        html = render_to_string("components/claim.html", {"claim": claim, "level": 2})
    return " ".join(html.replace(NBSP, " ").split())


SURVIVAL = {"endpoint": "OS", "numerator": None, "percent": Decimal("54.9"), "months": 27}


# --- by the size of the cohort


@pytest.mark.parametrize("people", [1, 4])
def test_fewer_than_five_people_are_never_shown(people):
    assert refused(numerator=1, denominator=people) == ["figure-of-too-few"]


def test_a_site_that_keeps_the_older_rules_decides_itself_when_the_new_ones_begin():
    PackSwitch.objects.create(pack="2026.11")
    assert a_claim(numerator=1, denominator=4).live
    PackSwitch.objects.create(pack="2026.12")
    assert refused(numerator=1, denominator=4) == ["figure-of-too-few"]


def test_five_people_are_shown():
    assert "4 of 5 people responded" in shown(numerator=4, denominator=5)


@pytest.mark.parametrize(("numerator", "denominator"), [(5, 6), (8, 9)])
@pytest.mark.parametrize("language", ["en", "ru", "zh-hans"])
def test_fewer_than_ten_people_are_a_count_without_a_percentage(language, numerator, denominator):
    html = shown(language, numerator=numerator, denominator=denominator)
    share = f"{100 * numerator / denominator:.1f}"
    assert share not in html.replace(",", ".")
    with translation.override("en"):
        claim = EfficacyClaim(endpoint="ORR", numerator=numerator, denominator=denominator)
        assert claim.figure == f"{numerator} of {denominator}"


def test_a_few_people_have_an_interval_though():
    assert "between 35.9 and 99.6 in 100" in shown(numerator=5, denominator=6)


@pytest.mark.parametrize(("denominator", "has_percentage"), [(9, False), (10, True), (29, True), (30, False)])
def test_ten_to_twenty_nine_people_have_a_percentage_and_their_interval(denominator, has_percentage):
    html = shown(numerator=denominator // 2, denominator=denominator)
    assert ("That is" in html) is has_percentage
    assert "(95% interval)" in html


def test_the_figure_of_a_small_cohort_says_all_three():
    claim = EfficacyClaim(endpoint="ORR", numerator=18, denominator=24)
    with translation.override("en"):
        assert claim.figure == "18 of 24 (75.0%, 95% interval 53.3–90.2)"
    assert EfficacyClaim(endpoint="ORR", percent=None).figure == ""


def test_a_large_cohort_is_told_as_before():
    html = shown(numerator=95, denominator=97)
    assert "95 of 97 people responded" in html
    assert "The true share may lie between 92.7 and 99.7 in 100 (95% interval)." in html
    assert "That is" not in html


def test_survival_of_a_few_people_would_be_a_percentage():
    assert refused(**SURVIVAL, denominator=9) == ["figure-percentage-of-few"]
    assert refused(**SURVIVAL, denominator=10) == ["figure-interval-missing"]
    stated = {"stated_low": Decimal("30.1"), "stated_high": Decimal("75.0")}
    assert refused(**SURVIVAL, denominator=29, **stated, stated_level=90) == ["figure-interval-missing"]
    assert "between 30.1 and 75.0 in 100" in shown(**SURVIVAL, denominator=29, **stated)
    assert a_claim(**SURVIVAL, denominator=30).live


# --- the interval that a source states


def test_the_interval_of_the_source_is_shown_in_place_of_the_calculated_one():
    stated = {"stated_low": Decimal("93.0"), "stated_high": Decimal("99.5")}
    assert "between 93.0 and 99.5 in 100 (95% interval)" in shown(**stated)
    assert "between 93.0 and 99.5 in 100 (90% interval)" in shown(**stated, stated_level=90)


def test_survival_has_the_interval_that_is_stated_and_no_other():
    assert "interval__words" not in shown(**SURVIVAL)
    html = shown(**SURVIVAL, stated_low=Decimal("44.0"), stated_high=Decimal("64.6"))
    assert "between 44.0 and 64.6 in 100" in html


@pytest.mark.parametrize(
    ("low", "high", "level"),
    [
        ("99.0", "93.0", 95),  # the wrong way round
        ("98.0", "99.0", 95),  # the figure, 97.9, lies below it
        ("90.0", "97.8", 95),  # and above it
        ("93.0", None, 95),
        (None, "99.0", 95),
        ("93.0", "99.0", 49),
        ("93.0", "101.0", 95),
    ],
)
def test_an_interval_that_cannot_be_is_refused_in_the_form_and_by_the_gate(low, high, level):
    stated = {
        "stated_low": low and Decimal(low),
        "stated_high": high and Decimal(high),
        "stated_level": level,
    }
    assert refused(**stated) == ["figure-interval-wrong"]
    claim = a_claim(live=False, status="draft", **stated)
    with pytest.raises(ValidationError) as refusal:
        claim.full_clean()
    assert set(refusal.value.message_dict) & {"stated_low", "stated_high", "stated_level"}


@pytest.mark.parametrize(("low", "high"), [("97.9", "99.7"), ("92.7", "97.9")])
def test_an_interval_may_end_at_the_figure_as_it_is_rounded(low, high):
    assert a_claim(stated_low=Decimal(low), stated_high=Decimal(high)).live
    assert "interval__point" in shown(stated_low=Decimal(low), stated_high=Decimal(high))


# --- what is recorded about it


def test_readers_are_told_the_kind_of_study_and_not_who_looks_after_it():
    owner = builders.a_user("marta")
    html = shown(evidence_level="single-arm", owner=owner, review_by=date(2027, 1, 31))
    assert "Single-arm trial" in html
    assert "marta" not in html
    assert "2027" not in html


def test_the_database_seals_what_readers_see_and_not_the_rest():
    sealed = set(columns(EfficacyClaim))
    assert {"stated_low", "stated_high", "stated_level", "evidence_level", "status"} <= sealed
    assert not {"owner_id", "review_by", "superseded_by_id"} & sealed


def test_every_new_column_is_translated_or_kept_the_same():
    known = {field.field_name for field in EfficacyClaim.translatable_fields}
    new = "stated_low stated_high stated_level evidence_level status superseded_by review_by owner".split()
    assert set(new) <= known


@pytest.mark.parametrize("status", ["withdrawn", "superseded", "retracted"])
def test_a_claim_that_has_ended_takes_its_pages_down(client, status):
    story = a_story(slug="anna")
    claim = story.expected_results
    claim.status = status
    claim.save_revision().publish()
    assert client.get("/en/stories/anna/").status_code == 410


@pytest.mark.parametrize("status", ["withdrawn", "superseded", "retracted"])
def test_a_page_with_a_claim_that_has_ended_is_told_so(status):
    story = a_story(live=False, expected_results=a_claim(status=status, live=False))
    with pytest.raises(NotPublishable) as refusal:
        story.save_revision().publish()
    assert codes(refusal.value.obstacles) == ["claim-ended"]


def test_a_claim_does_not_supersede_itself():
    claim = a_claim()
    claim.status, claim.superseded_by = "superseded", claim
    with pytest.raises(ValidationError, match="cannot supersede itself"):
        claim.full_clean()
    claim.superseded_by = a_claim()
    claim.full_clean()


# --- figures about the same people


@pytest.fixture
def source():
    return a_source()


@pytest.mark.parametrize(("pfs", "passes"), [("54.9", True), ("70.4", True), ("70.5", False)])
def test_progression_free_survival_is_never_above_survival(source, pfs, passes):
    a_claim(**{**SURVIVAL, "percent": Decimal("70.4"), "source": source, "slug": "os"})
    other = {**SURVIVAL, "endpoint": "PFS", "percent": Decimal(pfs), "source": source}
    if passes:
        assert a_claim(**other).live
    else:
        assert refused(**other) == ["figure-survival-contradiction"]


def test_survival_is_compared_at_the_same_month_only(source):
    a_claim(**{**SURVIVAL, "months": 36, "source": source})
    assert a_claim(**{**SURVIVAL, "endpoint": "PFS", "percent": Decimal(80), "source": source}).live


@pytest.mark.parametrize(
    ("deeper", "wider"), [("SCR", "CR"), ("CR", "VGPR"), ("VGPR", "ORR"), ("SCR", "ORR"), ("CR", "ORR")]
)
def test_a_deeper_response_is_never_more_frequent(source, deeper, wider):
    a_claim(endpoint=wider, numerator=50, source=source)
    assert a_claim(endpoint=deeper, numerator=50, source=source).live
    assert refused(endpoint=deeper, numerator=51, source=source) == ["figure-cohort-contradiction"]


def test_the_wider_response_is_held_against_the_deeper_one_too(source):
    a_claim(endpoint="SCR", numerator=80, source=source, slug="scr")
    with pytest.raises(NotPublishable) as refusal:
        a_claim(endpoint="ORR", numerator=79, source=source)
    assert "“scr”" in str(refusal.value.message_dict["numerator"])


@pytest.mark.parametrize(
    "apart",
    [
        {"population": builders.WORDS["en"] * 2},
        {"regimen": "Another medicine"},
        {"source": "another"},
        {"status": "draft", "live": False},
        {"status": "withdrawn"},
    ],
)
def test_other_people_other_sources_and_drafts_contradict_nothing(source, apart):
    apart = {**apart, **({"source": a_source()} if "source" in apart else {"source": source})}
    a_claim(endpoint="ORR", numerator=10, **apart)
    assert a_claim(endpoint="CR", numerator=90, source=source).live


def test_spaces_and_capitals_do_not_make_another_cohort(source):
    a_claim(endpoint="ORR", numerator=10, source=source)
    same = builders.WORDS["en"].upper().replace(" ", "  ")
    assert refused(endpoint="CR", numerator=90, source=source, population=same) == [
        "figure-cohort-contradiction"
    ]


def test_a_claim_can_be_saved_again_beside_its_siblings(source):
    claim = a_claim(endpoint="CR", numerator=50, source=source)
    a_claim(endpoint="ORR", numerator=60, source=source)
    claim.numerator = 60
    claim.save()
    claim.numerator = 61
    with pytest.raises(NotPublishable):
        claim.save()


# --- where it is shown


def own_page(claim: EfficacyClaim) -> str:
    return reverse("wagtailsnippets_stories_efficacyclaim:inspect", args=[claim.pk])


def form_page(claim: EfficacyClaim) -> str:
    return reverse("wagtailsnippets_stories_efficacyclaim:edit", args=[claim.pk])


def test_a_claim_names_its_public_pages_in_every_language_with_what_would_fail(admin):
    english = a_claim(slug="trial-orr")
    russian = a_claim("ru", slug="trial-orr", translation_key=english.translation_key)
    a_story(slug="anna", expected_results=english, title="A long road of one person")
    a_story(language="ru", slug="anna", expected_results=russian, title="Долгая дорога одного человека")
    a_story(slug="clara", body=[("claim", {"claim": english})], title="A figure inside the text")
    a_story(slug="berta", title="Somebody else entirely")
    html = text_of(admin.get(own_page(english)))
    for told in (
        "A long road of one person",
        "Долгая дорога",
        "/ru/stories/anna/",
        "A figure inside the text",
    ):
        assert told in html
    assert "Somebody else entirely" not in html
    assert "3 public pages would leave the site" in html
    assert html.count("has been withdrawn, superseded or retracted") == 3
    assert not is_running()
    assert EfficacyClaim.objects.get(pk=english.pk).status == "approved"
    assert admin.get("/en/stories/anna/").status_code == 200


def test_a_claim_that_is_shown_nowhere_says_so_in_words(admin):
    claim = a_claim()
    assert "No public page shows this claim. Editors choose it" in text_of(admin.get(own_page(claim)))
    assert "No public page shows this claim" in text_of(admin.get(form_page(claim)))


def test_a_claim_that_shows_in_its_own_page_who_looks_after_it(admin):
    owner = builders.a_user("marta", first_name="Marta", last_name="Weiss")
    newer = a_claim(slug="newer")
    claim = a_claim(
        status="superseded", live=False, superseded_by=newer, owner=owner, review_by=date(2020, 1, 31)
    )
    html = text_of(admin.get(own_page(claim)))
    assert "Marta Weiss" in html
    assert f'href="{own_page(newer)}"' in html
    assert "due" in html


def test_before_an_approved_claim_is_edited_its_pages_are_named(admin):
    claim = a_claim()
    for number in range(7):
        a_story(slug=f"story-{number}", expected_results=claim)
    html = text_of(admin.get(form_page(claim)))
    assert "7 public pages show this claim" in html
    assert "/en/stories/story-4/" in html
    assert "/en/stories/story-5/" not in html
    assert "and 2 more" in html
    assert own_page(claim) in html


def test_a_draft_is_edited_without_such_a_notice(admin):
    assert "data-where-shown" not in text_of(admin.get(form_page(a_claim(status="draft", live=False))))


def test_the_list_leads_to_where_a_claim_is_shown(admin):
    claim = a_claim(owner=builders.a_user("marta"))
    html = text_of(admin.get(reverse("wagtailsnippets_stories_efficacyclaim:list")))
    assert own_page(claim) in html
    assert "Where it is shown" in html
    assert "marta" in html
