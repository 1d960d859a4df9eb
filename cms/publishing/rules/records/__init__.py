"""The rules for records: claims, staging, outcomes, timelines, translations. Pure, and all are listed here.

`read` makes facts of the JSON of a record, `findings` asks the rules of its type. To add a rule, write a
function that yields findings, add it to its type below, and give its code a wording in
`cms/publishing/record_messages.py`.
"""

from collections.abc import Callable, Iterator
from typing import Any

from cms.publishing.rules.records import claims, outcomes, staging, timelines, translations
from cms.publishing.rules.records.facts import (
    Claim,
    ClaimPair,
    ClaimSet,
    Outcome,
    Record,
    Staging,
    Timeline,
    Translation,
)
from cms.publishing.rules.records.finding import Finding, severity_of
from cms.publishing.rules.records.reading import Unreadable, read

__all__ = [
    "RECORD_RULES",
    "Finding",
    "Record",
    "Translation",
    "Unreadable",
    "findings",
    "read",
    "severity_of",
]

RecordRule = Callable[[Any], Iterator[Finding]]  # each takes the facts of its type

RECORD_RULES: dict[type, tuple[RecordRule, ...]] = {
    Claim: (
        claims.counts_are_possible,
        claims.the_displayed_rate_is_the_counted_one,
        claims.the_displayed_counts_are_those_of_the_record,
        claims.the_displayed_interval_is_that_of_the_counts,
        claims.a_small_cohort_is_shown_as_counts,
        claims.the_cohort_is_of_the_condition,
        claims.a_claim_has_its_source,
        claims.a_claim_still_holds,
    ),
    ClaimPair: (claims.nobody_survives_without_being_alive,),
    ClaimSet: (claims.responses_nest,),
    Staging: (staging.stages_exist, staging.stages_can_be_true_together),
    Outcome: (
        outcomes.criteria_are_those_of_the_disease,
        outcomes.the_category_is_one_of_the_criteria,
        outcomes.the_category_fits_the_protein,
        outcomes.a_complete_response_leaves_no_plasmacytoma,
    ),
    Timeline: (
        timelines.every_date_is_one,
        timelines.nothing_lies_ahead,
        timelines.events_are_in_order,
        timelines.nobody_is_treated_after_death,
    ),
    Translation: (
        translations.the_glossary_is_kept_in_translation,
        translations.terms_are_the_right_ones,
        translations.drugs_are_the_same,
        translations.diseases_are_the_same,
        translations.the_limit_to_some_survives,
    ),
}


def findings(record: Record) -> Iterator[Finding]:
    """Every doubt about a record, in the order of the rules."""
    for rule in RECORD_RULES[type(record)]:
        yield from rule(record)
