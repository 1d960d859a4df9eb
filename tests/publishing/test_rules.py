"""What a public page must have."""

from datetime import timedelta

from cms.publishing.rules import obstacles
from tests.builders import (
    TODAY,
    WORDS,
    a_candidate,
    a_claim_fact,
    a_consent_fact,
    a_disclaimer_fact,
    codes,
)

DAY = timedelta(days=1)


def found(**changes) -> list[str]:
    return codes(obstacles(a_candidate(**changes)))


def test_a_story_that_has_everything_passes():
    assert found() == []
    assert found(language="ru") == []
    assert found(language="zh-hans") == []


def test_a_story_and_a_treatment_page_need_a_disclaimer():
    assert found(disclaimer=None) == ["disclaimer-missing"]
    assert found(kind="treatment", disclaimer=None) == ["disclaimer-missing"]


def test_a_plain_page_needs_a_disclaimer_only_when_it_shows_a_claim():
    assert found(kind="article", disclaimer=None) == []
    assert found(kind="article", disclaimer=None, claims=(a_claim_fact(),)) == ["disclaimer-missing"]


def test_a_disclaimer_counts_only_live_approved_and_in_the_language_of_the_page():
    assert found(language="ru", disclaimer=a_disclaimer_fact(language="en")) == ["disclaimer-other-language"]
    assert found(disclaimer=a_disclaimer_fact(is_live=False)) == ["disclaimer-not-live"]
    assert found(disclaimer=a_disclaimer_fact(is_approved=False)) == ["disclaimer-not-approved"]


def test_a_story_says_what_patients_can_expect_and_a_treatment_page_need_not():
    assert found(expected_results=None) == ["expected-results-missing"]
    assert found(kind="treatment", expected_results=None) == []


def test_a_claim_needs_its_language_a_source_a_count_and_approval():
    assert found(expected_results=a_claim_fact(language="ru")) == ["claim-other-language"]
    assert found(expected_results=a_claim_fact(has_source=False)) == ["claim-unsourced"]
    assert found(expected_results=a_claim_fact(has_count=False)) == ["claim-without-count"]
    assert found(claims=(a_claim_fact(is_approved=False),)) == ["claim-not-approved"]
    assert found(claims=(a_claim_fact(is_live=False),)) == ["claim-not-approved"]


def test_no_consent_no_story():
    assert found(consent=None) == ["consent-missing"]
    assert found(kind="treatment", consent=None) == []


def test_a_consent_holds_through_its_last_day():
    assert found(consent=a_consent_fact(expires_on=TODAY)) == []
    assert found(consent=a_consent_fact(expires_on=TODAY - DAY)) == ["consent-expired"]
    assert found(consent=a_consent_fact(expires_on=None)) == []


def test_a_consent_holds_from_the_day_of_its_signature():
    assert found(consent=a_consent_fact(signed_on=TODAY)) == []
    assert found(consent=a_consent_fact(signed_on=TODAY + DAY)) == ["consent-not-signed"]
    assert found(consent=a_consent_fact(signed_on=None)) == ["consent-not-signed"]


def test_a_withdrawn_consent_ends_on_the_day_of_withdrawal():
    assert found(consent=a_consent_fact(withdrawn_on=TODAY)) == ["consent-withdrawn"]
    assert found(consent=a_consent_fact(withdrawn_on=TODAY + DAY)) == []


def test_a_story_appears_only_where_the_patient_agreed():
    russian_only = a_consent_fact(languages=frozenset({"ru"}))
    assert found(language="ru", consent=russian_only) == []
    assert found(language="zh-hans", consent=russian_only) == ["consent-other-language"]
    assert found(consent=a_consent_fact(channels=frozenset({"print"}))) == ["consent-other-channel"]


def test_a_story_shows_only_what_the_patient_agreed_to():
    shows = frozenset({"clinical_details", "display_name"})
    assert found(shows=shows) == ["consent-does-not-cover"]
    covered = a_consent_fact(covers=shows)
    assert found(shows=shows, consent=covered) == []


def test_a_page_is_never_a_mirror_of_another():
    assert found(is_alias=True) == ["page-mirrors-another"]


def test_a_translation_is_finished_before_it_is_public():
    assert found(language="ru", untranslated=1) == ["translation-unfinished"]
    assert found(language="ru", untranslated=0) == []


def test_english_text_never_stands_under_another_language():
    assert found(language="ru", text=WORDS["en"]) == ["text-in-another-language"]
    assert found(language="zh-hans", text=WORDS["en"]) == ["text-in-another-language"]
    assert found(language="en", text=WORDS["ru"]) == ["text-in-another-language"]


def test_names_of_drugs_in_latin_letters_do_not_make_a_text_english():
    assert found(language="ru", text=f"CAR-T, BCMA: {WORDS['ru']}") == []
    assert found(language="zh-hans", text=f"CAR-T（BCMA）{WORDS['zh-hans']}") == []


def test_a_page_with_an_unfinished_block_is_refused():
    assert found(unfinished_blocks=("body",)) == ["blocks-unfinished"]
