"""The rules of the gate: plain functions over plain facts. The whole law is the list below.

To add a rule, write a function that yields obstacles, add it to the list, and give its code a line in
`law.py`, with the version of the rules it comes with (`packs.py`), and its wording in
`cms/publishing/messages.py`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cms.publishing.rules.candidate import Candidate, Obstacle, Role, Severity
from cms.publishing.rules.case import its_days_have_come, the_record_can_be_true
from cms.publishing.rules.clinic import (
    a_clinician_has_reviewed_it,
    an_outcome_is_told_whole,
    benefits_stand_beside_their_risks,
    the_risks_of_a_class_are_all_named,
    what_went_wrong_is_recorded,
)
from cms.publishing.rules.conditions import (
    every_cohort_has_the_condition,
    every_story_is_about_the_condition,
    the_record_is_about_one_disease,
)
from cms.publishing.rules.law import LAW
from cms.publishing.rules.obligations import (
    a_story_says_what_patients_can_expect,
    a_translation_keeps_its_figures,
    every_block_is_finished,
    every_claim_can_be_shown,
    every_outcome_has_its_disclaimer,
    the_page_is_in_its_own_language,
    the_patient_has_consented,
)
from cms.publishing.rules.packs import NEWEST, holds
from cms.publishing.rules.policies import (
    its_review_is_not_overdue,
    promotion_carries_what_the_law_asks_for,
    the_language_allows_it,
    the_right_people_have_signed_it_off,
)
from cms.publishing.rules.privacy import (
    a_pseudonym_is_not_undone_by_details,
    every_picture_of_a_person_has_its_consent,
    the_story_says_where_it_comes_from,
)
from cms.publishing.rules.prose import every_word_can_be_stood_by
from cms.publishing.rules.regions import no_offer_goes_where_the_law_bars_it

__all__ = ["Candidate", "Examination", "Obstacle", "Role", "Severity", "examine", "obstacles"]

Rule = Callable[[Candidate], Iterator[Obstacle]]

RULES: tuple[Rule, ...] = (
    every_outcome_has_its_disclaimer,
    a_story_says_what_patients_can_expect,
    every_claim_can_be_shown,
    every_cohort_has_the_condition,
    benefits_stand_beside_their_risks,
    the_risks_of_a_class_are_all_named,
    an_outcome_is_told_whole,
    the_record_can_be_true,
    its_days_have_come,
    the_record_is_about_one_disease,
    every_story_is_about_the_condition,
    what_went_wrong_is_recorded,
    the_patient_has_consented,
    every_picture_of_a_person_has_its_consent,
    the_story_says_where_it_comes_from,
    a_pseudonym_is_not_undone_by_details,
    the_page_is_in_its_own_language,
    a_translation_keeps_its_figures,
    every_block_is_finished,
    every_word_can_be_stood_by,
    the_language_allows_it,
    promotion_carries_what_the_law_asks_for,
    no_offer_goes_where_the_law_bars_it,
    a_clinician_has_reviewed_it,
    its_review_is_not_overdue,
    the_right_people_have_signed_it_off,
)


@dataclass(frozen=True)
class Examination:
    """What the rules say of a page: what blocks, what needs a waiver, and what has been waived.

    `last_day` is the last one on which that holds, as far as is known: then a consent ends, or a certificate, a
    waiver, or the time for a review.
    """

    blocking: tuple[Obstacle, ...] = ()
    findings: tuple[Obstacle, ...] = ()
    waived: tuple[Obstacle, ...] = ()
    last_day: date | None = None
    pack: str = NEWEST

    @property
    def obstacles(self) -> list[Obstacle]:
        """Everything that stands in the way: a finding does so until it is waived."""
        return [*self.blocking, *self.findings]


def examine(page: Candidate, found: Iterable[Obstacle]) -> Examination:
    """Weigh what the rules found by the policy of the language and by the waivers that hold today."""
    blocking, findings, waived = [], [], []
    for obstacle in found:
        weighed = replace(obstacle, severity=severity_of(obstacle.code, page))
        if weighed.severity is Severity.OFF or not holds(LAW[obstacle.code].since, page.pack):
            continue
        if _is_waived(weighed, page):
            waived.append(weighed)
        else:
            (blocking if weighed.severity is Severity.BLOCK else findings).append(weighed)
    return Examination(tuple(blocking), tuple(findings), tuple(waived), pack=page.pack)


def severity_of(code: str, page: Candidate) -> Severity:
    """What a code does in the page’s language. No policy makes lighter what nobody may waive."""
    return severity_by(page.policy.severities, code, page.language)


def severity_by(severities: Mapping[str, str], code: str, language: str) -> Severity:
    """The same for what a policy says of its language."""
    law = LAW[code]
    usual = law.severity_in(language)
    return usual if law.waived_by is None else Severity(severities.get(code, usual))


def _is_waived(obstacle: Obstacle, page: Candidate) -> bool:
    return LAW[obstacle.code].waived_by_at(obstacle.severity) is not None and any(
        (waiver.code, waiver.about) == (obstacle.code, obstacle.about)
        and (waiver.until is None or waiver.until >= page.today)
        for waiver in page.waivers
    )


def obstacles(page: Candidate) -> list[Obstacle]:
    """Everything that stands in the way of this page, in the order of the rules."""
    return examine(page, (found for rule in RULES for found in rule(page))).obstacles


def last_day(page: Candidate, ask: Callable[[Candidate], Iterable[Obstacle]] = obstacles) -> date | None:
    """The last day before something stands in the way of this page, which is free today, as far as is known."""
    for day in page.last_days():
        if day >= page.today and list(ask(replace(page, today=day + timedelta(days=1)))):
            return day
    return None
