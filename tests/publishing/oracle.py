"""What may be public, written down a second time and by hand: it asks the tables and never the gate.

Only what must hold is here, in the plainest words; that the gate refuses more than this is its own affair.
"""

from datetime import date

from django.db.models import F
from wagtail.models import Page

from cms.publishing.models import LocalePolicy
from stories.models import (
    CasebookImage,
    ConsentRecord,
    DisclaimerApproval,
    EfficacyClaim,
    OutcomeDisclaimer,
    Source,
    StoryPage,
    TreatmentPage,
)

LETTERS = {
    "en": (0.6, lambda char: char.isascii()),
    "ru": (0.5, lambda char: "\u0400" <= char <= "\u04ff"),
    "zh-hans": (0.3, lambda char: "\u4e00" <= char <= "\u9fff"),
}


def address_of(page: dict) -> str:
    return f"/{page['language']}/{page['url_path'].split('/', 2)[2]}"


def pages() -> list[dict]:
    """Every story and treatment page there is, as its rows say."""
    types = ["storypage", "treatmentpage"]
    found = Page.objects.filter(content_type__model__in=types).order_by("pk")
    return list(
        found.values(
            "pk", "live", "title", "url_path", "alias_of", "depth", language=F("locale__language_code")
        )
    )


def may_be_public(page: dict, today: date) -> bool:
    """Whether readers may be shown this page on this day."""
    story = StoryPage.objects.filter(pk=page["pk"]).values().first()
    content = story or TreatmentPage.objects.filter(pk=page["pk"]).values().first()
    return (
        page["live"]
        and page["alias_of"] is None
        and content is not None
        and _is_in(page["language"], f"{page['title']} {content['lead']}")
        and _disclaimer_may_be_shown(content["outcome_disclaimer_id"], page["language"])
        and _picture_may_be_shown(content["cover_id"], page["language"], today)
        and (story is None or _story_may_be_told(story, page["language"], today))
    )


def _story_may_be_told(story: dict, language: str, today: date) -> bool:
    policy = LocalePolicy.objects.filter(locale__language_code=language).values().first()
    return (
        (policy is None or policy["audience"] == "professional" or policy["stories_may_appear"])
        and _claim_may_be_shown(story["expected_results_id"], language)
        and _consent_covers(story["consent_id"], language, today, _shown(story))
        and story["origin"] != ""
    )


def _shown(story: dict) -> set[str]:
    shown = {"clinical_details"}
    if story["name_use"] == "real":
        shown.add("display_name")
    if story["age"] or story["age_band"]:
        shown.add("age")
    if story["country"]:
        shown.add("nationality")
    return shown


def _is_in(language: str, text: str) -> bool:
    least, is_own = LETTERS[language]
    letters = [char for char in text if char.isalpha()]
    return len(letters) < 20 or sum(map(is_own, letters)) / len(letters) >= least


def _disclaimer_may_be_shown(number: int | None, language: str) -> bool:
    return (
        OutcomeDisclaimer.objects.filter(pk=number, live=True, locale__language_code=language).exists()
        and DisclaimerApproval.objects.filter(disclaimer=number, withdrawn_at=None).exists()
    )


def _claim_may_be_shown(number: int | None, language: str) -> bool:
    claim = EfficacyClaim._base_manager.filter(pk=number, locale__language_code=language).values().first()
    return (
        claim is not None
        and claim["live"]
        and claim["status"] == "approved"
        and claim["locator"] != ""
        and claim["data_cutoff"] is not None
        and Source.objects.filter(pk=claim["source_id"], status="current").exists()
        and bool(claim["denominator"])
        and (claim["numerator"] is not None or claim["percent"] is not None)
    )


def _consent_covers(number: int | None, language: str, today: date, shown: set[str]) -> bool:
    consent = ConsentRecord.objects.filter(pk=number).values().first()
    return (
        consent is not None
        and consent["signed_on"] is not None
        and consent["signed_on"] <= today
        and (consent["expires_on"] is None or consent["expires_on"] >= today)
        and (consent["withdrawn_on"] is None or consent["withdrawn_on"] > today)
        and language in consent["languages"]
        and "website" in consent["channels"]
        and shown <= {what for what in consent["covers"] if f"{what}:{language}" not in consent["excluded"]}
    )


def _picture_may_be_shown(number: int | None, language: str, today: date) -> bool:
    picture = CasebookImage.objects.filter(pk=number).values().first()
    if picture is None or not picture["shows_a_person"]:
        return True
    return _consent_covers(picture["consent_id"], language, today, {"image"})
