"""What a public page must have: its disclaimer, what to expect, a consent, and its own language."""

import unicodedata
from collections.abc import Iterator

from cms.publishing.rules.candidate import Candidate, ClaimFacts, Obstacle, Role

SCRIPT_NAMES = {"Latn": "LATIN", "Cyrl": "CYRILLIC", "Hans": "CJK UNIFIED"}
# A Han character carries about as much as three Latin letters, so Chinese needs fewer of them.
LEAST_SHARE = {"Latn": 0.6, "Cyrl": 0.5, "Hans": 0.3}
FEWEST_LETTERS = 20


def every_outcome_has_its_disclaimer(page: Candidate) -> Iterator[Obstacle]:
    if not page.speaks_of_outcomes:
        return
    disclaimer = page.disclaimer
    if disclaimer is None:
        yield Obstacle("disclaimer-missing", field="outcome_disclaimer")
    elif disclaimer.language != page.language:
        yield Obstacle("disclaimer-other-language", field="outcome_disclaimer")
    elif not disclaimer.is_live:
        yield Obstacle("disclaimer-not-live", field="outcome_disclaimer")
    elif not disclaimer.is_approved:
        yield Obstacle("disclaimer-not-approved", field="outcome_disclaimer")


def a_story_says_what_patients_can_expect(page: Candidate) -> Iterator[Obstacle]:
    if not page.is_story:
        return
    if page.expected_results is None:
        yield Obstacle("expected-results-missing", field="expected_results")
    else:
        yield from _faults(page.expected_results, page, field="expected_results")


def every_claim_can_be_shown(page: Candidate) -> Iterator[Obstacle]:
    for claim in page.claims:
        yield from _faults(claim, page, field="body")


def _faults(claim: ClaimFacts, page: Candidate, *, field: str) -> Iterator[Obstacle]:
    if claim.language != page.language:
        yield Obstacle("claim-other-language", field=field, about=claim.name)
    elif claim.has_ended:
        yield Obstacle("claim-ended", field=field, about=claim.name)
    elif not claim.has_source:
        yield Obstacle("claim-unsourced", field=field, about=claim.name)
    elif not claim.has_count:
        yield Obstacle("claim-without-count", field=field, about=claim.name)
    elif not claim.is_live or not claim.is_approved:
        yield Obstacle("claim-not-approved", field=field, about=claim.name)
    elif not claim.is_fit:
        yield Obstacle("claim-unfit", field=field, about=claim.name)


def the_patient_has_consented(page: Candidate) -> Iterator[Obstacle]:
    if not page.is_story:
        return
    consent = page.consent
    if consent is None:
        yield Obstacle("consent-missing", field="consent")
    elif consent.withdrawn_on is not None and consent.withdrawn_on <= page.today:
        yield Obstacle("consent-withdrawn", field="consent")
    elif consent.signed_on is None or consent.signed_on > page.today:
        yield Obstacle("consent-not-signed", field="consent")
    elif consent.expires_on is not None and consent.expires_on < page.today:
        yield Obstacle("consent-expired", field="consent")
    else:
        if page.language not in consent.languages:
            yield Obstacle("consent-other-language", field="consent")
        if "website" not in consent.channels:
            yield Obstacle("consent-other-channel", field="consent")
        for shown in sorted(page.shows - consent.covered(page.language)):
            yield Obstacle("consent-does-not-cover", field="consent", about=shown)


def the_page_is_in_its_own_language(page: Candidate) -> Iterator[Obstacle]:
    if page.is_alias:
        yield Obstacle("page-mirrors-another", field="title")
    elif page.untranslated and page.is_kept_in_step:
        yield Obstacle("translation-unfinished", field="title", about=str(page.untranslated))
    else:
        if page.untranslated and Role.LANGUAGE not in page.signed_off:
            yield Obstacle("translation-not-reviewed", field="title", about=str(page.untranslated))
        if is_in_another_script(page.text, page.script):
            yield Obstacle("text-in-another-language", field="title")


def a_translation_keeps_its_figures(page: Candidate) -> Iterator[Obstacle]:
    """Also where nobody syncs it any more, and it is written by hand."""
    for quoted in page.figures_differ:
        yield Obstacle("translation-figures-differ", field="title", about=quoted)


def is_in_another_script(text: str, script: str) -> bool:
    """Whether most letters are not those of the language. A few words are too little to tell."""
    letters = [char for char in text if char.isalpha()]
    if len(letters) < FEWEST_LETTERS:
        return False
    name = SCRIPT_NAMES[script]
    own = sum(unicodedata.name(char, "").startswith(name) for char in letters)
    return own / len(letters) < LEAST_SHARE[script]


def every_block_is_finished(page: Candidate) -> Iterator[Obstacle]:
    for field in page.unfinished_blocks:
        yield Obstacle("blocks-unfinished", field=field)
