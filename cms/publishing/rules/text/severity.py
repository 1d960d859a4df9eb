"""How much each text rule weighs by default: what the catalogue says, by language and audience.

`LocalePolicy` may say otherwise; this is what holds where it says nothing.
"""

from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.weights import Severity

_BLOCK, _WARN, _OFF = Severity.BLOCK, Severity.WARN, Severity.OFF

DEFAULT: dict[str, Severity] = {
    "CLM-001": _BLOCK, "CLM-002": _BLOCK, "CLM-003": _WARN, "CLM-004": _BLOCK, "CLM-005": _WARN,
    "CLM-006": _BLOCK, "CLM-007": _WARN, "CLM-008": _BLOCK, "CLM-009": _BLOCK, "CLM-010": _WARN,
    "CLM-011": _BLOCK, "CLM-012": _WARN,
    "SUP-001": _WARN, "SUP-002": _BLOCK, "SUP-003": _BLOCK, "SUP-004": _WARN, "SUP-005": _WARN,
    "SAF-004": _WARN, "NUM-006": _WARN, "SRC-001": _WARN,
    "CLN-001": _BLOCK, "CLN-002": _BLOCK, "CLN-003": _WARN, "REG-001": _BLOCK, "REG-002": _WARN,
    "TST-002": _WARN, "CNS-003": _WARN, "REV-001": _BLOCK,
    "PII-001": _BLOCK, "PII-002": _WARN, "PII-003": _BLOCK, "PII-004": _WARN, "PII-005": _WARN,
    "CTA-001": _BLOCK, "CTA-002": _BLOCK, "CTA-003": _BLOCK, "CTA-004": _WARN, "CTA-005": _WARN,
    "I18N-001": _BLOCK, "I18N-002": _BLOCK, "I18N-003": _BLOCK,
    "ORG-001": _WARN, "TRM-001": _WARN, "DAT-001": _WARN, "STR-001": _BLOCK, "STR-002": _WARN,
    "RU-002": _BLOCK, "RU-003": _BLOCK, "RU-004": _BLOCK, "RU-006": _WARN, "RU-007": _WARN,
    "ZH-001": _BLOCK, "ZH-002": _BLOCK, "ZH-003": _BLOCK,
}  # fmt: skip

IN_LANGUAGE: dict[str, dict[str, Severity]] = {
    "CLM-003": {"zh-hans": _BLOCK},
    "SUP-001": {"zh-hans": _BLOCK},
    "SRC-001": {"zh-hans": _BLOCK},
    "SUP-003": {"en": _WARN},
}

NOT_FOR_PROFESSIONALS = frozenset({"RU-002", "RU-003", "ZH-001", "ZH-002", "ZH-003"})
# Those and the rules that do not look at a text for professionals in the first place.
PUBLIC_ONLY = NOT_FOR_PROFESSIONALS | {"RU-006", "RU-007"}


def severity_of(rule: str, text: Text) -> Severity:
    """What a finding of this rule does to this text."""
    if rule in NOT_FOR_PROFESSIONALS and not text.is_public:
        return _OFF
    return IN_LANGUAGE.get(rule, {}).get(text.locale, DEFAULT[rule])
