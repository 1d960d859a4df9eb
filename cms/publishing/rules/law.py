"""The law behind each code: the catalogue’s rule, its source, how much it weighs, and who may waive it.

`rule` is the id in the rule catalogue and for life. `source` cites the statute, code or standard as lawyers
do, the same in every language. A code that nobody may waive, and no policy may lighten, has no `waived_by`; a
finding (“warn”) always has one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cms.publishing.rules.candidate import Role, Severity
from cms.publishing.rules.packs import PACKS
from cms.publishing.rules.text.severity import DEFAULT, IN_LANGUAGE
from cms.publishing.rules.text.sources import OVERRIDABLE, SOURCES, waived_by


class Group(StrEnum):
    """Under which heading people read an obstacle."""

    OUTCOME = "outcome"
    CONSENT = "consent"
    PRIVACY = "privacy"
    TRANSLATION = "translation"
    POLICY = "policy"
    SIGN_OFF = "sign-off"
    WORDS = "words"
    CONTENT = "content"


@dataclass(frozen=True)
class Law:
    rule: str
    group: Group
    source: str = ""
    severity: Severity = Severity.BLOCK
    waived_by: Role | None = None
    in_language: Mapping[str, Severity] = field(default_factory=dict)
    is_overridable: bool = False
    since: str = PACKS[0]

    def severity_in(self, language: str) -> Severity:
        """How much it weighs where the policy of the language says nothing."""
        return self.in_language.get(language, self.severity)

    def waived_by_at(self, severity: Severity) -> Role | None:
        """Who may waive it where it weighs this much: what blocks is waived only if the catalogue says so."""
        return self.waived_by if severity is Severity.WARN or self.is_overridable else None


def _of_words(rule: str) -> Law:
    """The law of a text rule, whose code is its id in the catalogue."""
    return Law(
        rule,
        Group.WORDS,
        SOURCES.get(rule, ""),
        severity=DEFAULT[rule],
        waived_by=waived_by(rule),
        in_language=IN_LANGUAGE.get(rule, {}),
        is_overridable=rule in OVERRIDABLE,
        since="2026.12",
    )


RESULTS = "16 CFR 255.2; FTC Health Products Compliance Guidance (2022)"
CRITERIA = "IMWG (2016); Lugano (2014); IWG-MDS (2006)"
STAGES = "ISS (2005); R-ISS (2015); Durie–Salmon (1975)"
CONSENT = "45 CFR 164.508; GDPR art. 9(2)(a); 152-ФЗ ст. 10, 10.1; 323-ФЗ ст. 13; 个人信息保护法第29条"


def _of_the_case(rule: str) -> Law:
    """A doubt about what a record tells, which a medical reviewer may lay to rest."""
    return Law(rule, Group.OUTCOME, severity=Severity.WARN, waived_by=Role.MEDICAL, since="2026.12")


LAW: dict[str, Law] = {
    "disclaimer-missing": Law("TST-001", Group.OUTCOME, RESULTS),
    "disclaimer-other-language": Law("TST-001", Group.OUTCOME, RESULTS),
    "disclaimer-not-live": Law("TST-001", Group.OUTCOME, RESULTS),
    "disclaimer-not-approved": Law("TST-001", Group.OUTCOME, RESULTS),
    "expected-results-missing": Law("TST-001", Group.OUTCOME, RESULTS),
    "claim-other-language": Law("I18N-001", Group.OUTCOME),
    "claim-unsourced": Law("CLM-006", Group.OUTCOME, "16 CFR 255.2(a); 广告法第11条"),
    "claim-without-count": Law("NUM-001", Group.OUTCOME, RESULTS),
    "claim-ended": Law("SRC-003", Group.OUTCOME, "16 CFR 255.2(a); 广告法第11条"),
    "claim-ended-in-source": Law("SRC-003", Group.OUTCOME, "16 CFR 255.2(a); 广告法第11条", since="2026.12"),
    "claim-not-approved": Law("CLM-006", Group.OUTCOME, RESULTS),
    "claim-unfit": Law("CLM-006", Group.OUTCOME, RESULTS),
    "snippet-text-missing": Law("TST-001", Group.OUTCOME, RESULTS),
    "snippet-in-another-language": Law("I18N-001", Group.TRANSLATION, "168-ФЗ; 广告法第2条"),
    "figure-missing": Law("NUM-001", Group.OUTCOME, RESULTS),
    "figure-contradicts-itself": Law("NUM-001", Group.OUTCOME, RESULTS),
    "figure-unsourced": Law("SRC-002", Group.OUTCOME, "16 CFR 255.2(a); 广告法第11条"),
    "figure-source-ended": Law("SRC-003", Group.OUTCOME, "16 CFR 255.2(a); 广告法第11条"),
    "figure-without-place": Law("SRC-002", Group.OUTCOME, "16 CFR 255.2(a); 广告法第11条"),
    "figure-without-cutoff": Law("SRC-002", Group.OUTCOME, "广告法第11条", since="2026.12"),
    "figure-of-too-few": Law("NUM-004", Group.OUTCOME, RESULTS, since="2026.12"),
    "figure-percentage-of-few": Law("NUM-004", Group.OUTCOME, RESULTS, since="2026.12"),
    "figure-interval-missing": Law("NUM-004", Group.OUTCOME, RESULTS, since="2026.12"),
    "figure-interval-wrong": Law("NUM-001", Group.OUTCOME, RESULTS, since="2026.12"),
    "figure-survival-contradiction": Law("NUM-002", Group.OUTCOME, RESULTS, since="2026.12"),
    "figure-cohort-contradiction": Law("NUM-003", Group.OUTCOME, RESULTS, since="2026.12"),
    "claim-of-other-people": Law("NUM-005", Group.OUTCOME, RESULTS, since="2026.12"),
    "claim-of-mixed-people": Law("NUM-005", Group.OUTCOME, RESULTS, since="2026.12"),
    "risks-missing": Law(
        "SAF-001",
        Group.OUTCOME,
        "21 CFR 202.1(e)(6); FTC Health Products Compliance Guidance (2022)",
        since="2026.12",
    ),
    "risk-not-named": Law(
        "SAF-002",
        Group.OUTCOME,
        "FDA class labelling, BCMA and CD19 CAR-T (2024)",
        waived_by=Role.MEDICAL,
        is_overridable=True,
        since="2026.12",
    ),
    "adverse-events-not-recorded": Law(
        "SAF-003",
        Group.OUTCOME,
        "ASTCT (2019)",
        severity=Severity.WARN,
        waived_by=Role.MEDICAL,
        since="2026.12",
    ),
    "outcome-incomplete": Law("CLN-004", Group.OUTCOME, "IMWG (2016); Lugano (2014)", since="2026.12"),
    "outcome-without-category": Law(
        "CLN-004",
        Group.OUTCOME,
        "IMWG (2016); Lugano (2014)",
        severity=Severity.WARN,
        waived_by=Role.MEDICAL,
        since="2026.12",
    ),
    "disease-as-criteria": Law("CLN-001", Group.OUTCOME, CRITERIA, since="2026.12"),
    "criteria-unknown": Law("CLN-001", Group.OUTCOME, CRITERIA, since="2026.12"),
    "criteria-of-another-disease": Law("CLN-001", Group.OUTCOME, CRITERIA, since="2026.12"),
    "category-not-of-criteria": Law("CLN-001", Group.OUTCOME, CRITERIA, since="2026.12"),
    "category-unknown": Law("CLN-001", Group.OUTCOME, CRITERIA, since="2026.12"),
    "stage-unknown": Law("CLN-002", Group.OUTCOME, STAGES, since="2026.12"),
    "stages-contradict": Law(
        "CLN-002", Group.OUTCOME, STAGES, waived_by=Role.MEDICAL, is_overridable=True, since="2026.12"
    ),
    "record-of-another-disease": _of_the_case("CLN-005"),
    "story-of-another-disease": _of_the_case("CLN-005"),
    "date-unreadable": _of_the_case("CLN-007"),
    "date-ahead": _of_the_case("CLN-007"),
    "order-impossible": _of_the_case("CLN-007"),
    "outcome-ahead": _of_the_case("CLN-007"),
    "review-ahead": _of_the_case("CLN-007"),
    "consent-missing": Law("CNS-001", Group.CONSENT, CONSENT),
    "consent-withdrawn": Law("CNS-002", Group.CONSENT, CONSENT),
    "consent-not-signed": Law("CNS-001", Group.CONSENT, CONSENT),
    "consent-expired": Law("CNS-002", Group.CONSENT, CONSENT),
    "consent-other-language": Law("CNS-001", Group.CONSENT, CONSENT),
    "consent-other-channel": Law("CNS-001", Group.CONSENT, CONSENT),
    "consent-does-not-cover": Law("CNS-001", Group.CONSENT, CONSENT),
    "image-without-consent": Law("PII-006", Group.CONSENT, CONSENT),
    "too-recognisable": Law(
        "PII-004",
        Group.PRIVACY,
        "45 CFR 164.514(b); GDPR rec. 26",
        severity=Severity.WARN,
        waived_by=Role.COMPLIANCE,
    ),
    "connection-not-answered": Law(
        "TST-003",
        Group.CONSENT,
        "16 CFR 255.5; 16 CFR 465.5",
        severity=Severity.WARN,
        waived_by=Role.COMPLIANCE,
    ),
    "origin-not-recorded": Law("TST-004", Group.CONSENT, "16 CFR 465.2; UCPD annex I, 23b"),
    "page-mirrors-another": Law("I18N-001", Group.TRANSLATION),
    "translation-unfinished": Law("I18N-001", Group.TRANSLATION),
    "translation-not-reviewed": Law("WRK-001", Group.TRANSLATION),
    "translation-figures-differ": Law("I18N-004", Group.TRANSLATION, "38-ФЗ ст. 5 ч. 3; 广告法第28条"),
    "text-in-another-language": Law("I18N-001", Group.TRANSLATION, "168-ФЗ; 广告法第2条"),
    "blocks-unfinished": Law("STR-001", Group.CONTENT),
    "stories-not-here": Law("ZH-002", Group.POLICY, "38-ФЗ ст. 24 ч. 1 п. 2; 广告法第16条"),
    "rates-not-here": Law("ZH-001", Group.POLICY, "广告法第16条第1款第2项"),
    "warning-missing": Law("RU-001", Group.POLICY, "38-ФЗ ст. 24 ч. 7"),
    "certificate-missing": Law("ZH-004", Group.POLICY, "医疗广告管理办法第13条"),
    "certificate-expired": Law("ZH-004", Group.POLICY, "医疗广告管理办法第13条"),
    "sign-off-missing": Law("WRK-001", Group.SIGN_OFF),
    "review-not-named": Law("STR-003", Group.SIGN_OFF, "16 CFR 465; CAP Code 12.2", since="2026.12"),
    "classification-missing": Law("RU-005", Group.POLICY, "38-ФЗ ст. 24 ч. 8", since="2026.12"),
    "offer-barred-in-britain": Law("REG-003", Group.POLICY, "Cancer Act 1939 s. 4", since="2026.12"),
    "offer-barred-in-china": Law(
        "REG-003", Group.POLICY, "广告法第46条; 医疗广告管理办法第3条", since="2026.12"
    ),
    "offer-barred-in-russia": Law("REG-003", Group.POLICY, "38-ФЗ ст. 24 ч. 8", since="2026.12"),
    "medicine-advertised": Law(
        "REG-003", Group.POLICY, "2001/83/EC art. 88; CAP Code 12.12", since="2026.12"
    ),
    "review-overdue": Law("DAT-002", Group.SIGN_OFF),
    **{rule: _of_words(rule) for rule in DEFAULT},
    "rule-failed": Law("WRK-002", Group.CONTENT),
    "cannot-be-shown": Law("WRK-002", Group.CONTENT),
}
