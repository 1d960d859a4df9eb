"""Where each text rule comes from, and who may say that a finding is fine.

Sources are cited as lawyers do, the same in every language (rule catalogue, “Law and codes”). A rule without one is
the house’s own.
"""

from cms.publishing.rules.weights import Role

_DIRECTIVE = "2001/83/EC art. 90"
_CHINA = "广告法第16条"

SOURCES: dict[str, str] = {
    "CLM-001": f"{_DIRECTIVE}; {_CHINA}; 38-ФЗ ст. 24 ч. 1 п. 8",
    "CLM-002": f"{_DIRECTIVE}; {_CHINA}; FTC Health Products Compliance Guidance (2022)",
    "CLM-003": f"{_DIRECTIVE}; {_CHINA}",
    "CLM-004": f"{_DIRECTIVE}; {_CHINA}; 38-ФЗ ст. 24 ч. 1 п. 8",
    "CLM-005": "21 CFR 202.1(e)(6)",
    "CLM-006": "16 CFR 255.2(a); 广告法第11条第2款",
    "CLM-007": "16 CFR 255.2(a)",
    "CLM-008": f"{_DIRECTIVE}; {_CHINA}",
    "CLM-009": _DIRECTIVE,
    "CLM-011": f"{_DIRECTIVE}; 38-ФЗ ст. 24 ч. 1 п. 7",
    "CLM-012": "16 CFR 255.2(a)",
    "SUP-001": "38-ФЗ ст. 5 ч. 3; 广告法第9条第3项",
    "SUP-002": f"{_DIRECTIVE}; {_CHINA}",
    "SUP-003": f"38-ФЗ ст. 5; {_CHINA}; 医疗广告管理办法第7条",
    "SUP-004": "38-ФЗ ст. 5 ч. 3; 广告法第11条第2款",
    "SAF-004": "21 CFR 202.1(e)(6)",
    "NUM-006": "广告法第11条第2款",
    "SRC-001": "广告法第11条第2款; 16 CFR 255.2(a)",
    "CLN-001": "IMWG (2016); Lugano (2014)",
    "CLN-002": "R-ISS (2015); ISS (2005)",
    "CLN-003": "IMWG (2016)",
    "REG-001": "21 CFR 312.7(a); 国务院令第818号",
    "REG-002": "21 CFR 202.1(e)(6)",
    "TST-002": "16 CFR 255.2(b); CAP Code 3.45–3.48",
    "CNS-003": "CAP Code 12.18; 152-ФЗ ст. 10.1",
    "PII-001": "45 CFR 164.514(b); 152-ФЗ ст. 10; 个人信息保护法第29条",
    "PII-002": "45 CFR 164.514(b)(2)",
    "PII-003": "45 CFR 164.514(b); 323-ФЗ ст. 13; 个人信息保护法第29条",
    "PII-004": "45 CFR 164.514(b); GDPR rec. 26",
    "PII-005": "45 CFR 164.514(b)(2)",
    "CTA-003": "GDPR art. 32; 152-ФЗ ст. 19",
    "I18N-001": "168-ФЗ; 广告法第2条",
    "RU-002": "38-ФЗ ст. 24 ч. 1 п. 2, ч. 3",
    "RU-003": "38-ФЗ ст. 24 ч. 1 п. 3, ч. 3",
    "RU-004": "38-ФЗ ст. 24 ч. 1 п. 8",
    "RU-006": "38-ФЗ ст. 24 ч. 1 п. 5",
    "RU-007": "168-ФЗ",
    "ZH-001": "广告法第16条第1款第2项; 医疗广告管理办法第7条",
    "ZH-002": "广告法第16条第1款第4项; 医疗广告管理办法第7条",
    "ZH-003": "广告法第15条",
}

CLINICAL = frozenset(
    "CLM-003 CLM-005 CLM-007 CLM-012 SAF-004 CLN-001 CLN-002 CLN-003 REG-001 REG-002 REV-001".split()
)
# What no policy makes lighter and nobody waives: harm is done by the words themselves.
ABSOLUTE = frozenset(
    "CLM-001 CLM-002 CLM-004 CLM-006 CLM-008 CLM-009 CLM-011 PII-001 PII-003 STR-001 I18N-001 I18N-002 I18N-003 "
    "CTA-001 CTA-002 CTA-003".split()
)
# Blocks that a clinician may override with a reason (catalogue, “Clinical consistency”; and what may be mistaken).
OVERRIDABLE = frozenset({"CLN-002", "REV-001"})


def waived_by(rule: str) -> Role | None:
    """Who may waive a finding of this rule."""
    if rule in ABSOLUTE:
        return None
    return Role.MEDICAL if rule in CLINICAL else Role.COMPLIANCE
