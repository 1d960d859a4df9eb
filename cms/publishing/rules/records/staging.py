"""CLN-002: stages of myeloma that exist, and that can be true together."""

import re
from collections.abc import Iterator

from cms.publishing.rules.records.facts import Staging
from cms.publishing.rules.records.finding import Finding
from cms.publishing.rules.records.spelling import latin

# read after `latin`, so that the C, T and A of «СТАДИЯ» are Latin ones
_AROUND = re.compile(r"(?:R-?ISS|ISS|DS|DURIE-SALMON|STAGE|CTAДИ[ЯИ]|CT\.|分期|[期:=().第]|\s)+")
_LEVELS = {"I": 1, "II": 2, "III": 3, "1": 1, "2": 2, "3": 3, "一": 1, "二": 2, "三": 3}
_LETTERED = re.compile(r"(?:III|II|I|[123])-?[ABБ]?")
_UNKNOWN = frozenset(
    latin(words)
    for words in "- ? N/A NA NONE UNKNOWN NOTASSESSED NOTAVAILABLE НЕТ НЕИЗВЕСТНО НЕИЗВЕСТНА Н/Д 不详 未知 无".split()
)


def stages_can_be_true_together(staging: Staging) -> Iterator[Finding]:
    """CLN-002: R-ISS I needs ISS I, and R-ISS III needs ISS III (Palumbo et al., J Clin Oncol 2015;33:2863).

    R-ISS I: ISS I, no high-risk cytogenetics, normal LDH. R-ISS III: ISS III with either. R-ISS II: the rest.
    """
    iss, r_iss = _level(staging.iss), _level(staging.r_iss)
    if (r_iss == 1 and iss in (2, 3)) or (r_iss == 3 and iss in (1, 2)):
        yield Finding("CLN-002", "stages-contradict", {"iss": staging.iss, "r_iss": staging.r_iss})


def stages_exist(staging: Staging) -> Iterator[Finding]:
    """CLN-002: ISS and R-ISS have I to III; Durie and Salmon (Cancer 1975;36:842) I to III with A or B."""
    for system, stage in (("ISS", staging.iss), ("R-ISS", staging.r_iss)):
        if _is_said(stage) and _level(stage) is None:
            yield Finding(
                "CLN-002", "stage-unknown", {"stage": stage, "system": system, "allowed": "I, II, III"}
            )
    if _is_said(staging.durie_salmon) and not _LETTERED.fullmatch(_bare(staging.durie_salmon)):
        allowed = "IA, IB, IIA, IIB, IIIA, IIIB"
        told = {"stage": staging.durie_salmon, "system": "Durie–Salmon", "allowed": allowed}
        yield Finding("CLN-002", "stage-unknown", told)


def _bare(stage: str) -> str:
    """The stage without the words around it: “stage II”, «II стадия», “Ⅱ期”."""
    return _AROUND.sub("", latin(stage.upper()))


def _is_said(stage: str) -> bool:
    return bool(stage) and _bare(stage) not in _UNKNOWN


def _level(stage: str) -> int | None:
    return _LEVELS.get(_bare(stage))
