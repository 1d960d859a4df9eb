# ruff: noqa: E501 – a list of names reads best on one line
"""Diseases by all their names, and which belongs to which: a cohort of DLBCL is one of lymphoma, not of myeloma."""

import re
from dataclasses import dataclass

from cms.publishing.rules.records.spelling import alternatives, plain, tidy


@dataclass(frozen=True)
class Disease:
    """A disease, the wider one it belongs to, and its names in English, Russian and Chinese."""

    code: str
    wider: str
    names: re.Pattern


def _disease(code: str, wider: str, latin: str, cyrillic: str = "", han: str = "") -> Disease:
    words = alternatives(*(each for each in (latin, cyrillic) if each))
    return Disease(code, wider, re.compile(f"{words.pattern}|{han}") if han else words)


# The narrower before the wider: what one has taken is not read again.
DISEASES: tuple[Disease, ...] = (
    _disease("smouldering myeloma", "plasma cell disorder", r"smou?ldering (?:multiple |plasma cell )?myeloma|smm|asymptomatic myeloma", r"тлеющ\w+ (?:множественн\w+ )?миелом\w*", "(?:冒烟|无症状)型?(?:多发性?)?骨髓瘤"),
    _disease("MGUS", "plasma cell disorder", r"mgus|monoclonal gammopathy\w*(?: of \w+ significance)?", r"моноклональн\w+ гаммапати\w*", "意义未明的?单克隆(?:丙种)?球蛋白(?:血症|病)"),
    _disease("plasma cell leukaemia", "plasma cell disorder", r"(?:primary |secondary )?plasma[- ]cell leuk\w+|[ps]?pcl", r"плазмоклеточн\w+ лейк\w+|пкл", "浆细胞(?:性)?白血病"),
    _disease("plasmablastic lymphoma", "non-Hodgkin lymphoma", r"plasmablastic lymphomas?|pbl", r"плазмобластн\w+ лимфом\w*", "浆母细胞(?:性)?淋巴瘤"),
    _disease("multiple myeloma", "plasma cell disorder", r"(?:multiple |plasma[- ]cell |plasmablastic )?myelomas?|(?<!\d )(?:rr|nd|te|r/r |r/r|r-r )?mm", r"(?:множественн\w+ |плазмоклеточн\w+ |плазмобластн\w+ )?миелом\w*|рр ?мм|р/р ?мм|(?<!\d )мм", "(?:多发性?|浆母?细胞性?)?骨髓瘤"),
    _disease("plasmacytoma", "plasma cell disorder", r"plasm[ao]cytomas?", r"плазмоцитом\w*", "浆细胞瘤"),
    _disease("amyloidosis", "plasma cell disorder", r"(?:al |light[- ]chain )?amyloidosis", r"(?:al-)?амилоидоз\w*", "淀粉样变(?:性)?"),
    _disease("POEMS", "plasma cell disorder", r"poems(?: syndrome)?", "", "POEMS综合征"),
    _disease("Waldenström macroglobulinaemia", "non-Hodgkin lymphoma", r"waldenstr(?:o|ö|oe)m\w*(?:'s)?(?: macroglobulin\w+)?|lymphoplasmacytic lymphoma|wm", r"(?:макроглобулинеми\w+ )?вальденстрем\w*|лимфоплазмоцитарн\w+ лимфом\w*", "华氏巨球蛋白血症|巨球蛋白血症|淋巴浆细胞(?:性)?淋巴瘤"),
    _disease("DLBCL", "non-Hodgkin lymphoma", r"diffuse large b[- ]?cell lymphomas?|d?lbcl|large b[- ]?cell lymphomas?", r"диффузн\w+ (?:b|в)-?(?:крупно)?клеточн\w+(?: крупноклеточн\w+)? лимфом\w*|крупноклеточн\w+ (?:b|в)-клеточн\w+ лимфом\w*|дв?ккл", "弥漫性?大b细胞淋巴瘤|大b细胞淋巴瘤"),
    _disease("follicular lymphoma", "non-Hodgkin lymphoma", r"follicular lymphomas?|fl", r"фолликулярн\w+ лимфом\w*", "滤泡性?淋巴瘤"),
    _disease("mantle cell lymphoma", "non-Hodgkin lymphoma", r"mantle[- ]cell lymphomas?|mcl", r"мантийноклеточн\w+ лимфом\w*|лимфом\w* (?:из клеток )?(?:зоны )?мантии|лкзм", "套细胞淋巴瘤"),
    _disease("marginal zone lymphoma", "non-Hodgkin lymphoma", r"marginal[- ]zone lymphomas?|mzl|malt lymphomas?", r"лимфом\w* (?:из клеток )?маргинальн\w+ зоны|маргинальн\w+ лимфом\w*", "边缘区(?:b细胞)?淋巴瘤"),
    _disease("Burkitt lymphoma", "non-Hodgkin lymphoma", r"burkitt(?:'s)?(?: lymphomas?)?", r"лимфом\w* беркитта", "伯基特淋巴瘤"),
    _disease("primary mediastinal lymphoma", "non-Hodgkin lymphoma", r"primary mediastinal (?:large )?(?:b[- ]?cell )?lymphomas?|pmb?cl|pmbl", r"первичн\w+ медиастинальн\w+ (?:(?:b|в)-(?:крупно)?клеточн\w+ )?лимфом\w*", "原发性?纵隔(?:大?b细胞)?淋巴瘤"),
    _disease("T-cell lymphoma", "non-Hodgkin lymphoma", r"(?:peripheral |cutaneous )?t[- ]?cell lymphomas?|ptcl|ctcl|aitl|alcl", r"(?:периферическ\w+ )?(?:t|т)-клеточн\w+ лимфом\w*", "(?:外周|皮肤)?t细胞淋巴瘤"),
    _disease("non-Hodgkin lymphoma", "lymphoma", r"non[- ]?hodgkin(?:'s)?(?: lymphomas?)?|(?:b-)?nhl|b[- ]?cell lymphomas?", r"неходжкинск\w+ лимфом\w*|нхл|(?:b|в)-клеточн\w+ лимфом\w*", "非霍奇金淋巴瘤|b细胞(?:非霍奇金)?淋巴瘤"),
    _disease("Hodgkin lymphoma", "lymphoma", r"(?:classical )?hodgkin(?:'s)?(?: (?:lymphomas?|disease))?|c?hl", r"(?:классическ\w+ )?лимфом\w* ходжкина|лимфогранулематоз\w*", "(?:经典型?)?霍奇金(?:淋巴瘤|病)"),
    _disease("CLL", "leukaemia", r"chronic lymphocytic leuk\w+(?: ?/ ?small lymphocytic lymphoma)?|cll(?:/sll)?", r"хроническ\w+ лимфоцитарн\w+ лейк\w+|хроническ\w+ лимфолейкоз\w*|хлл", "慢性淋巴细胞(?:性)?白血病(?:/小淋巴细胞(?:性)?淋巴瘤)?|慢淋"),
    _disease("SLL", "non-Hodgkin lymphoma", r"small lymphocytic lymphomas?|sll", r"лимфом\w* из малых лимфоцитов|лмл", "小淋巴细胞(?:性)?淋巴瘤"),
    _disease("lymphoma", "blood cancer", r"lymphomas?", r"лимфом\w*", "淋巴瘤"),
    _disease("APL", "AML", r"acute promyelocytic leuk\w+|apl", r"остр\w+ промиелоцитарн\w+ лейк\w+|опл", "急性早幼粒细胞白血病|急早幼"),
    _disease("AML", "leukaemia", r"acute myel(?:oid|ogenous|oblastic|ocytic) leuk\w+|aml", r"остр\w+ миел(?:оидн|областн)\w+ лейк\w+|омл", "急性髓(?:系|性|细胞性?|系细胞)?白血病|急髓"),
    _disease("ALL", "leukaemia", r"acute lympho(?:blastic|cytic|id) leuk\w+|[bt]-?(?:cell )?-?all|ph\+ ?all", r"остр\w+ лимфобластн\w+ лейк\w+|(?:[bвtт]-?)?олл", "急性淋巴(?:细胞|母细胞)?(?:性)?白血病|急淋"),
    _disease("CMML", "MDS/MPN", r"chronic myelomonocytic leuk\w+|cmml", r"хроническ\w+ миеломоноцитарн\w+ лейк\w+|хммл", "慢性粒-?单核细胞(?:性)?白血病"),
    _disease("CML", "leukaemia", r"chronic myel(?:oid|ogenous|ocytic) leuk\w+|cml", r"хроническ\w+ миел(?:оидн|олейк)\w+(?: лейк\w+)?|хмл", "慢性(?:髓|粒)(?:系|性|细胞性?)?白血病|慢粒"),
    _disease("MDS/MPN", "blood cancer", r"mds/mpn", r"мдс/мпн", ""),
    _disease("MDS", "blood cancer", r"myelodysplas\w+(?: (?:syndromes?|neoplasms?))?|mds", r"миелодиспла\w+(?: синдром\w*)?|мдс", "骨髓增生异常(?:综合征|综合症|肿瘤)?"),
    _disease("myelofibrosis", "MPN", r"(?:primary )?myelofibrosis|pmf", r"(?:первичн\w+ )?миелофиброз\w*", "骨髓纤维化"),
    _disease("MPN", "blood cancer", r"myeloproliferative (?:neoplasms?|disorders?|disease)|mpn|polycyth\w+(?: vera)?|essential thrombocyth\w+", r"миелопролифератив\w+ (?:новообразован|заболеван|неоплаз)\w+|мпн|истинн\w+ полицитеми\w*|эссенциальн\w+ тромбоцитеми\w*", "骨髓增殖性?肿瘤|真性红细胞增多症|原发性血小板增多症"),
    _disease("leukaemia", "blood cancer", r"leuk[ae]+mias?", r"лейкоз\w*|лейкеми\w*", "白血病"),
    _disease("aplastic anaemia", "", r"aplastic an[ae]+mia|saa", r"апластическ\w+ анеми\w*", "再生障碍性贫血|再障"),
    _disease("thalassaemia", "", r"(?:beta-|β-)?thalass[ae]+mia", r"(?:бета-|β-)?талассеми\w*", "(?:β-?)?地中海贫血"),
    _disease("plasma cell disorder", "blood cancer", r"plasma[- ]cell (?:disorders?|dyscrasias?|neoplasms?)", r"плазмоклеточн\w+ (?:дискрази|новообразован|опухол|неоплаз)\w+", "浆细胞(?:疾病|病|肿瘤)"),
    _disease("blood cancer", "", r"ha?ematolog\w+ (?:malignanc\w+|cancers?|neoplasms?|tumou?rs?|diseases?)|blood cancers?|b[- ]?cell malignanc\w+|lymphoid malignanc\w+", r"гемобластоз\w*|(?:онко)?гематологическ\w+ (?:злокачественн\w+ )?(?:новообразован|опухол|заболеван)\w+|опухол\w+ (?:системы )?крови|рак\w* крови|(?:b|в)-клеточн\w+ опухол\w+", "血液(?:系统|学)?(?:恶性)?(?:肿瘤|疾病)|血癌|b细胞(?:恶性)?肿瘤"),
    _disease("autoimmune disease", "", r"(?:systemic )?lupus\w*(?: erythematosus)?|sle|systemic sclerosis|multiple sclerosis|myasthenia gravis|autoimmune diseases?", r"(?:системн\w+ )?(?:красн\w+ )?волчанк\w+|рассеянн\w+ склероз\w*|миастени\w+|аутоиммунн\w+ заболеван\w+", "系统性红斑狼疮|红斑狼疮|多发性硬化|重症肌无力|自身免疫(?:性)?疾?病"),
    _disease("solid tumour", "", r"solid tumou?rs?|(?:\w+ ){0,2}carcinomas?|(?:breast|lung|colon|colorectal|gastric|liver|pancreatic|ovarian|prostate|kidney|renal|bladder|cervical|brain|oesophageal|esophageal) cancers?|(?:\w+ )?sarcomas?|melanomas?|neuroblastomas?|glioblastomas?|gliomas?|gist|gastrointestinal stromal tumou?rs?", r"солидн\w+ опухол\w*|\w*карцином\w*|рак\w* (?:молочной железы|легк\w+|желудка|печени|толстой кишки|поджелудочной железы|яичник\w+|предстательной железы|почки|шейки матки)|\w*саркома?\w*|меланом\w*|нейробластом\w*|глиобластом\w*|глиом\w*|гисо", "实体(?:肿)?瘤|(?:乳腺|肺|结直肠|结肠|直肠|胃|肝|胰腺|卵巢|前列腺|肾|膀胱|宫颈|食管|鼻咽)癌|肉瘤|黑色素瘤|神经母细胞瘤|胶质(?:母细胞)?瘤|胃肠道?间质瘤"),
)  # fmt: skip
BY_CODE = {disease.code: disease for disease in DISEASES}
WIDEST = "blood cancer"

# “all” is an English word: only capitals name the disease.
_ALL = re.compile(r"(?<![A-Za-z-])ALL(?![A-Za-z])")
_LEFT_OUT = re.compile(
    r"(?:(?<![a-zа-я])(?:exclud\w+|without|except(?: for)?|other than|not including|never had|no (?:prior |previous |history of )"
    r"|исключая|за исключением|не включая|кроме|без)|不包括|不含|排除|除外?)[^,;.()]*"
)
_NARROWED = re.compile(
    r"(?<![a-zа-я])(?:including|incl\.?|such as|в том числе|включая)(?![a-zа-я])|包括|包含|其中"
)
_NEW = re.compile(
    r"newly[- ]diagnosed|(?<![a-z])ndmm|untreated|treatment-naive|впервые (?:выявлен|диагностир)|初诊|新诊断|初治"
)
_AGAIN = re.compile(
    r"relaps|refractory|(?<![a-z])rrmm|(?<![a-z])r/r|previously treated|рецидив|рефрактер|рр ?мм|р/р|复发|难治"
)


def diseases_in(words: str) -> frozenset[str]:
    """The codes of the diseases that these words name."""
    shown = tidy(words)
    left = _LEFT_OUT.sub(" ", shown.lower())
    found = {"ALL"} if _ALL.search(shown) else set()
    for disease in DISEASES:
        left, count = disease.names.subn(" ; ", left)
        if count:
            found.add(disease.code)
    if "multiple myeloma" in found:
        found.discard("plasmacytoma")  # a place where myeloma grows, then
    return frozenset(found)


def is_within(code: str, wider: str) -> bool:
    """Is this disease the other one, or a kind of it?"""
    while code:
        if code == wider:
            return True
        code = BY_CODE[code].wider
    return False


def are_related(one: str, other: str) -> bool:
    return is_within(one, other) or is_within(other, one)


def are_kin(one: str, other: str) -> bool:
    """Are both kinds of one disease? That both are cancers of the blood makes them none."""
    return bool(_family(one) & _family(other))


def _family(code: str) -> set[str]:
    """The disease and the wider ones it belongs to."""
    found = set()
    while code and code != WIDEST:
        found.add(code)
        code = BY_CODE[code].wider
    return found or {WIDEST}


def _named_by(population: str) -> frozenset[str]:
    """The diseases of a cohort: in “lymphoma (DLBCL)” the wider name only introduces the narrower one."""
    found = diseases_in(population)
    if _NARROWED.search(plain(population)):
        return found
    return frozenset(
        code for code in found if not any(code != other and is_within(other, code) for other in found)
    )


def belonging(population: str, condition: str) -> str:
    """How a cohort stands to a condition: it is “same”, “mixed” with others, or “other”."""
    people, page = _named_by(population), diseases_in(condition)
    if not people or not page:
        ours, theirs = plain(population), plain(condition)
        return "same" if ours == theirs or (not page and theirs in ours) else "other"
    inside = {code for code in people if any(is_within(code, wanted) for wanted in page)}
    if inside == people:
        return "other" if _are_of_other_lines(plain(population), plain(condition)) else "same"
    holds_it = inside or any(is_within(wanted, code) for code in people for wanted in page)
    return "mixed" if holds_it else "other"


def _are_of_other_lines(population: str, condition: str) -> bool:
    """People treated for the first time are not those who relapsed, where both texts say which they mean."""
    lines = [(bool(_NEW.search(words)), bool(_AGAIN.search(words))) for words in (population, condition)]
    return sorted(lines) == [(False, True), (True, False)]
