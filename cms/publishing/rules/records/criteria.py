# ruff: noqa: E501 – a list of names reads best on one line
"""Response criteria as data: which sets there are, for which diseases, and with which categories.

A disease name is no criteria set: “VGPR by RRMM” says by nothing. Category codes are those of the papers.
"""

import re
from dataclasses import dataclass

from cms.publishing.rules.records.diseases import are_related, diseases_in
from cms.publishing.rules.records.spelling import alternatives, latin, plain


@dataclass(frozen=True)
class CriteriaSet:
    """A published set of response criteria. `name` is what editors choose, `source` the paper."""

    name: str
    source: str
    diseases: tuple[str, ...]
    categories: tuple[str, ...]
    names: re.Pattern

    def fits(self, diseases: frozenset[str]) -> bool:
        """Is it for one of these diseases, or for a kind of it?"""
        return any(are_related(one, other) for one in self.diseases for other in diseases)


_MYELOMA = ("multiple myeloma", "smouldering myeloma", "plasma cell leukaemia", "plasmacytoma")
_METABOLIC = ("CMR", "PMR", "NMR", "PMD")
_IWG = r"iwg(?![- ]?(?:mds|mrt|aml))"  # a group that wrote criteria for several diseases

CRITERIA: tuple[CriteriaSet, ...] = (
    CriteriaSet("IMWG", "Kumar et al., Lancet Oncol 2016;17:e328", _MYELOMA,
                ("sCR", "CR", "VGPR", "PR", "MR", "SD", "PD", "relapse", "MRD-negative"),
                alternatives("imwg", "international myeloma working group", r"(?:международн\w+ )?рабоч\w+ групп\w+ по (?:изучению )?(?:множественн\w+ )?миелом\w*", "国际骨髓瘤工作组")),
    CriteriaSet("EBMT", "Bladé et al., Br J Haematol 1998;102:1115", _MYELOMA,
                ("CR", "nCR", "PR", "MR", "SD", "PD", "relapse"), alternatives("ebmt", "blad[eé]")),
    CriteriaSet("Lugano", "Cheson et al., J Clin Oncol 2014;32:3059", ("lymphoma",),
                (*_METABOLIC, "CR", "PR", "SD", "PD"), alternatives("lugano", "лугано", "卢加诺", "鲁加诺", "lyric", "deauville")),
    CriteriaSet("IWG 2007 (lymphoma)", "Cheson et al., J Clin Oncol 2007;25:579", ("lymphoma",),
                ("CR", "CRu", "PR", "SD", "PD", "relapse"), alternatives("cheson", _IWG, "international working group", "чесон")),
    CriteriaSet("iwCLL", "Hallek et al., Blood 2018;131:2745", ("CLL", "SLL"),
                ("CR", "CRi", "nPR", "PR", "PR-L", "SD", "PD", "MRD-negative"), alternatives(r"iw-?cll")),
    CriteriaSet("IWG-MDS", "Cheson et al., Blood 2006;108:419; Zeidan et al., Blood 2023;141:2047", ("MDS", "MDS/MPN", "CMML"),
                ("CR", "CRL", "CRh", "mCR", "PR", "HI", "CCyR", "PCyR", "SD", "NR", "PD", "relapse"),
                alternatives(r"iwg-?mds", _IWG, "international working group", r"международн\w+ рабоч\w+ групп\w+(?! по)", "国际工作组")),
    CriteriaSet("ELN (AML)", "Döhner et al., Blood 2022;140:1345", ("AML",),
                ("CR", "CRh", "CRi", "MLFS", "PR", "NR", "SD", "PD", "relapse", "MRD-negative"),
                alternatives("eln", r"european leuk[ae]+mia ?net", "欧洲白血病网")),
    CriteriaSet("IWG-AML", "Cheson et al., J Clin Oncol 2003;21:4642", ("AML",),
                ("CR", "CRi", "MLFS", "CCyR", "PR", "NR", "relapse"), alternatives(r"iwg-?aml", _IWG, "international working group")),
    CriteriaSet("ELN (CML)", "Hochhaus et al., Leukemia 2020;34:966", ("CML",),
                ("CHR", "CCyR", "PCyR", "MMR", "DMR", "NR", "relapse"), alternatives("eln", r"european leuk[ae]+mia ?net", "欧洲白血病网")),
    CriteriaSet("NCCN (ALL)", "NCCN Guidelines, Acute Lymphoblastic Leukemia", ("ALL",),
                ("CR", "CRh", "CRi", "PR", "NR", "PD", "relapse", "MRD-negative"), alternatives("nccn")),
    CriteriaSet("IWG-MRT", "Tefferi et al., Blood 2013;122:1395", ("myelofibrosis", "MPN"),
                ("CR", "PR", "CI", "SD", "PD", "relapse"), alternatives(r"iwg-?mrt", "eln", "international working group")),
    CriteriaSet("IWWM", "Owen et al., Br J Haematol 2013;160:171", ("Waldenström macroglobulinaemia",),
                ("CR", "VGPR", "PR", "MR", "SD", "PD"), alternatives(r"iwwm(?:-?\d+)?", "international workshop on waldenstr\\w+")),
    CriteriaSet("ISA (amyloidosis)", "Palladini et al., J Clin Oncol 2012;30:4541", ("amyloidosis",),
                ("CR", "VGPR", "PR", "NR", "PD"), alternatives("isa", "palladini", "international society of amyloidosis")),
    CriteriaSet("Camitta", "Camitta, Acta Haematol 2000;103:16", ("aplastic anaemia",),
                ("CR", "PR", "NR", "relapse"), alternatives("camitta")),
    CriteriaSet("RECIST 1.1", "Eisenhauer et al., Eur J Cancer 2009;45:228", ("solid tumour",),
                ("CR", "PR", "SD", "PD"), alternatives(r"[im]?recist", "choi", "rano")),
    CriteriaSet("PERCIST", "Wahl et al., J Nucl Med 2009;50:122S", ("solid tumour",),
                ("CMR", "PMR", "NMR", "PMD"), alternatives("percist")),
)  # fmt: skip
NOT_EVALUABLE = "NE"  # may be said by any of them

# The longer before the shorter: what one has taken is not read again.
_CATEGORIES: tuple[tuple[str, re.Pattern], ...] = tuple(
    (code, alternatives(*spelt))
    for code, *spelt in (
        ("MRD-negative", r"(?:sustained |imaging[- ]plus )?(?:flow |ngs |sequencing )?u?mrd[- ]?(?:neg(?:ative)?(?:ity)?|阴性|-|отрицательн\w*|негативн\w*)", r"undetectable mrd|umrd", r"(?:minimal|measurable) residual disease[- ]neg\w+", r"моб[- ]?(?:негативн\w+|отрицательн\w+|-)(?: статус\w*)?", "(?:微小|可测量)残留病(?:灶|变)?(?:转?阴性?|阴转)", "mrd转阴"),
        ("sCR", r"s-? ?cr", r"stringent (?:complete (?:response|remission)|cr)", r"строг\w+ полн\w+ (?:ответ\w*|ремисси\w+)", "с(?:пр|по)", "严格(?:意义)?(?:上)?的?完全(?:缓解|反应|应答)"),
        ("CRi", "cri", r"(?:complete (?:response|remission)|cr) with incomplete (?:ha?ematologic\w*|blood count|count|marrow|platelet)?\w* ?(?:recovery)?", r"полн\w+ (?:ремисси\w+|ответ\w*) с неполн\w+ (?:гематологическ\w+ )?восстановлени\w+", "(?:血液学|血细胞)(?:未|不)完全恢复的?完全缓解", "完全缓解伴(?:血液学|血细胞)(?:未|不)完全恢复"),
        ("CRh", "crh", r"complete (?:response|remission) with partial ha?ematologic\w* recovery", r"полн\w+ (?:ремисси\w+|ответ\w*) с частичн\w+ (?:гематологическ\w+ )?восстановлени\w+", "完全缓解伴部分血液学恢复"),
        ("CRL", "crl", r"complete (?:response|remission) with limited count recovery"),
        ("CRu", "cru", r"complete (?:response|remission)[,/ ]*\(?unconfirmed\)?"),
        ("nCR", r"n-?cr", r"near[- ](?:complete (?:response|remission)|cr)", r"почти полн\w+ (?:ответ\w*|ремисси\w+)", "接近完全缓解"),
        ("mCR", r"m-?cr", r"marrow (?:complete (?:response|remission)|cr)", r"костномозгов\w+ (?:полн\w+ )?(?:ответ\w*|ремисси\w+)", "骨髓(?:完全)?缓解"),
        ("CMR", "cmr", r"complete metabolic (?:response|remission)", r"metabolic cr", r"полн\w+ метаболическ\w+ (?:ответ\w*|ремисси\w+)", "пмо", "完全代谢(?:缓解|应答)"),
        ("PMR", "pmr", r"partial metabolic (?:response|remission)", r"частичн\w+ метаболическ\w+ (?:ответ\w*|ремисси\w+)", "чмо", "部分代谢(?:缓解|应答)"),
        ("NMR", "nmr", r"(?:no metabolic response|stable metabolic disease|smd)", r"отсутстви\w+ метаболическ\w+ ответ\w*", "无代谢(?:缓解|应答)"),
        ("PMD", "pmd", r"progressive metabolic disease", r"метаболическ\w+ прогрессировани\w+(?: заболевания)?", "代谢进展"),
        ("CHR", "chr", r"complete ha?ematolog\w+ (?:response|remission)", r"полн\w+ гематологическ\w+ (?:ответ\w*|ремисси\w+)", "完全血液学(?:缓解|反应)"),
        ("CCyR", "ccyr", r"complete cytogenetic (?:response|remission)", r"полн\w+ цитогенетическ\w+ (?:ответ\w*|ремисси\w+)", "完全细胞遗传学(?:缓解|反应)"),
        ("PCyR", "pcyr", r"partial cytogenetic (?:response|remission)", r"частичн\w+ цитогенетическ\w+ (?:ответ\w*|ремисси\w+)", "部分细胞遗传学(?:缓解|反应)"),
        ("DMR", "dmr", r"mr ?4(?:[.,]5|[.,]0)?|mr ?5", r"deep molecular response", r"глубок\w+ молекулярн\w+ ответ\w*", "深度分子学反应"),
        ("MMR", "mmr", r"major molecular response", r"больш\w+ молекулярн\w+ ответ\w*", "бмо", "主要分子学(?:缓解|反应)"),
        ("VGPR", "vgpr", r"very[- ]good partial (?:response|remission)", "о(?:хчр|хчо|чр|чо)", r"очень хорош\w+ частичн\w+ (?:ответ\w*|ремисси\w+)", "(?:非常好的?|很好的|良好的)部分(?:缓解|反应|应答)"),
        ("PR-L", r"pr-l", r"partial (?:response|remission) with lymphocytosis"),
        ("nPR", r"n-?pr", r"nodular partial (?:response|remission)"),
        ("MLFS", "mlfs", r"morphologic\w* leuk[ae]+mia[- ]free state", "形态学无白血病状态"),
        ("HI", r"hi(?:-[enp])?", r"ha?ematolog\w+ improvement", r"гематологическ\w+ улучшени\w+", "血液学改善"),
        ("CI", r"clinical improvement"),
        ("CR", "cr", r"complete (?:response|remission|responder)", r"полн\w+ (?:ответ\w*|ремисси\w+)", "пр", "完全(?:缓解|反应|应答)"),
        ("PR", "pr", r"partial (?:response|remission|responder)", r"частичн\w+ (?:ответ\w*|ремисси\w+)", "чр", "чо", "部分(?:缓解|反应|应答)"),
        ("MR", "mr", r"(?:minimal|minor) (?:response|remission)", r"минимальн\w+ (?:ответ\w*|ремисси\w+)", "мо", "(?:微小|轻微|最小)(?:缓解|反应|应答)"),
        ("NR", "nr", r"no response|non-?responder|treatment failure|refractory(?: disease)?|failure", r"нет ответа|отсутстви\w+ ответа|без ответа", "无(?:缓解|反应|应答|效)|未缓解"),
        ("SD", "sd", r"stable disease", r"стабилизаци\w+(?: (?:заболевания|болезни|процесса))?|стабильн\w+ (?:заболевани\w+|болезн\w+)", "сз", "疾病稳定|病情稳定|稳定"),
        ("PD", "pd", r"progressi(?:ve disease|on)|disease progression", r"прогресси(?:ровани|я|и)\w*(?: (?:заболевания|болезни))?", "пз", "疾病进展|病情进展|进展"),
        ("relapse", r"(?:clinical )?relapsed?(?: disease)?(?: from (?:cr|complete response))?", r"рецидив\w*", "(?:临床)?复发"),
        ("NE", "ne", r"not evaluable|not assessed|inevaluable", r"не оценен\w*|не оценивал\w+", "(?:不|无法)可?评估|未评估"),
    )
)  # fmt: skip
_WHOLE = {"по": "CR", "ci": "CI", "stable": "SD"}  # too short to be looked for inside a text


def sets_named(words: str) -> tuple[CriteriaSet, ...]:
    """The criteria sets that these words name; “IWG” alone names several."""
    shown = plain(words)
    exact = tuple(each for each in CRITERIA if shown == each.name.lower())
    return exact or tuple(each for each in CRITERIA if each.names.search(shown))


def sets_for(diseases: frozenset[str]) -> tuple[CriteriaSet, ...]:
    """The criteria sets for any of these diseases."""
    return tuple(each for each in CRITERIA if each.fits(diseases))


def categories_in(words: str) -> tuple[str, ...]:
    """The codes of the categories that these words name, the deepest first."""
    shown = plain(words)
    if shown in _WHOLE:
        return (_WHOLE[shown],)
    return _found(shown) or _found(latin(words).lower())


def _found(shown: str) -> tuple[str, ...]:
    found = []
    for code, pattern in _CATEGORIES:
        shown, count = pattern.subn(" ; ", shown)
        if count:
            found.append(code)
    return tuple(found)


def is_only_a_disease(words: str) -> bool:
    """Does it name a disease and no criteria?"""
    return bool(diseases_in(words)) and not sets_named(words)
