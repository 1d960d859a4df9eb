"""What a record rule answers: which rule of the catalogue, which of its wordings, and what it is about."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from cms.publishing.rules.weights import Severity


@dataclass(frozen=True)
class Finding:
    """One doubt about a record. `code` names the wording and is for life; `about` is what the wording may name.

    In `about` a text is quoted as it stands, an int is a count, and a Fraction is a share of one.
    `start` and `end` are code points of the text it lies in, where it lies in one.
    """

    rule: str
    code: str
    about: Mapping[str, str | int | Fraction] = field(default_factory=dict, hash=False)
    start: int | None = None
    end: int | None = None


SEVERITIES: dict[str, Severity] = {
    "NUM-001": Severity.BLOCK,
    "NUM-002": Severity.BLOCK,
    "NUM-003": Severity.BLOCK,
    "NUM-004": Severity.WARN,
    "NUM-005": Severity.BLOCK,
    "SRC-002": Severity.BLOCK,
    "SRC-003": Severity.BLOCK,
    "CLN-001": Severity.BLOCK,
    "CLN-002": Severity.BLOCK,
    "CLN-003": Severity.WARN,
    "CLN-006": Severity.WARN,
    "CLN-007": Severity.WARN,
    "I18N-002": Severity.BLOCK,
    "I18N-003": Severity.BLOCK,
    "I18N-004": Severity.BLOCK,
    "I18N-007": Severity.BLOCK,
}
_OF_CODE = {"too-few-people": Severity.BLOCK}


def severity_of(found: Finding) -> Severity:
    """What a finding does by the catalogue, which weighs the rules for records alike in every language."""
    return _OF_CODE.get(found.code, SEVERITIES[found.rule])
