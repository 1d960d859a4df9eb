"""Whether a story’s record can be true: its response by the criteria of its disease, its stages beside each other."""

from collections.abc import Iterator

from cms.publishing.rules.candidate import Candidate, Obstacle
from cms.publishing.rules.records import findings

# What the record rules find, and the form field that it stands beside.
FIELDS = {
    "disease-as-criteria": "outcome_criteria",
    "criteria-unknown": "outcome_criteria",
    "criteria-of-another-disease": "outcome_criteria",
    "category-not-of-criteria": "outcome_category",
    "category-unknown": "outcome_category",
    "stage-unknown": "staging",
    "stages-contradict": "staging",
}


def the_record_can_be_true(page: Candidate) -> Iterator[Obstacle]:
    """CLN-001 and CLN-002, of what the story’s form holds."""
    for record in page.records:
        for found in findings(record):
            if field := FIELDS.get(found.code):
                named = tuple((name, str(value)) for name, value in found.about.items())
                yield Obstacle(
                    found.code, field=field, about=", ".join(value for _, value in named), named=named
                )
