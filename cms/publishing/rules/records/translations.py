# ruff: noqa: E501 – a list of names reads best on one line
"""I18N-002, I18N-003 and the “some” of I18N-007: a translation keeps terms and limits.

Its figures, negations and hedges are compared by the guard of the desk (`cms.translation.figures`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cms.publishing.rules.records.diseases import BY_CODE, DISEASES, are_related
from cms.publishing.rules.records.facts import Translation
from cms.publishing.rules.records.finding import Finding
from cms.publishing.rules.text import Text
from cms.publishing.rules.text.clinical import pr_in_russian_is_complete_remission, the_glossary_is_kept


def the_glossary_is_kept_in_translation(pair: Translation) -> Iterator[Finding]:
    """I18N-002 and I18N-003: the terms that no text may hold, whatever the source says."""
    text = Text(pair.target, pair.locale)
    for rule in (the_glossary_is_kept, pr_in_russian_is_complete_remission):
        for found in rule(text):
            yield Finding(found.rule, found.rule, found.message_args, found.start, found.end)


@dataclass(frozen=True)
class Term:
    """An English term, what it must not become in each language, and what it is there.

    `unless` in the source asks for the other word as well; a translation may hold it then.
    """

    english: re.Pattern
    wrong: dict[str, re.Pattern]
    right: dict[str, str]
    unless: re.Pattern = re.compile(r"(?!)")


def _term(english: str, ru: tuple[str, str], zh: tuple[str, str], unless: str = r"(?!)") -> Term:
    wrong = {"ru": re.compile(ru[0], re.IGNORECASE), "zh-hans": re.compile(zh[0], re.IGNORECASE)}
    return Term(re.compile(english, re.IGNORECASE), wrong, {"ru": ru[1], "zh-hans": zh[1]}, re.compile(unless, re.IGNORECASE))  # fmt: skip


TERMS: tuple[Term, ...] = (
    _term(r"\bgvhd\b|graft[- ]versus[- ]host", (r"отторжени\w*", "РТПХ"), ("排异(?:反应)?|排斥(?:反应)?", "移植物抗宿主病"), r"reject|graft failure"),
    _term(r"(?:transplant(?:ation)?|laminar[- ]flow) (?:ward|unit)", (r"(?<!\w)склад(?:а|е|у|ом)?(?!\w)|хранилищ\w*", "отделение трансплантации"), ("仓库", "移植仓"), r"warehouse|storage"),
    _term(r"cytokine release syndrome|\bcrs\b", (r"цитокинов\w+ шторм\w*|цитокинов\w+ бур\w+", "синдром высвобождения цитокинов"), ("(?:细胞|炎症)?因子风暴", "细胞因子释放综合征"), r"storm"),
    _term(r"maintenance (?:therapy|treatment)", (r"сопроводительн\w+ (?:терапи\w+|лечени\w+)", "поддерживающая терапия"), ("支持(?:治疗|疗法)", "维持治疗"), r"supportive"),
    _term(r"(?<!best )supportive (?:care|therapy|treatment)", (r"поддерживающ\w+ (?:терапи\w+|лечени\w+)", "сопроводительная терапия"), ("维持治疗", "支持治疗"), r"maintenance"),
    _term(r"\bautologous\b|\bauto-?hsct\b", (r"алл?оген\w*|аллотгск", "аутологичная"), ("异基因|同种异体|异体", "自体"), r"allogen|\ballo-|donor"),
    _term(r"\ballogen[ei]+c\b|\ballo-?hsct\b", (r"аутолог\w*|аутотгск", "аллогенная"), ("自体", "异基因"), r"autolog|\bauto-"),
    _term(r"\bremissions?\b|\brespon(?:se|ses|ded|der)\b", (r"(?<!не)(?<!не )(?:излечен\w*|вылеч\w*|исцел\w*|выздоров\w*)", "ремиссия, ответ"), ("(?<!无法)(?<!未)(?<!不)(?:治愈|痊愈|根治)", "缓解"), r"\bcur(?:e|ed|es|able|ative)\b|incurable|heal|recover"),
    _term(r"\brelaps\w*", (r"(?<!без )ремисси\w*", "рецидив"), ("(?<!不)缓解", "复发"), r"remission|respon"),
    _term(r"\bconditioning\b", (r"кондиционер\w*", "кондиционирование"), ("空调|护发", "预处理")),
)  # fmt: skip


def terms_are_the_right_ones(pair: Translation) -> Iterator[Finding]:
    """I18N-002: GVHD is no rejection, a ward no warehouse, a remission no cure."""
    for term in TERMS:
        if pair.locale not in term.wrong or not (ours := term.english.search(pair.source)):
            continue
        theirs = term.wrong[pair.locale].search(pair.target)
        if theirs and not term.unless.search(pair.source):
            yield _differs(ours.group(), theirs, term.right[pair.locale])


# Each drug by its English, Russian and Chinese names; a brand is the same drug.
DRUGS: tuple[tuple[str, str, str], ...] = (
    ("cilta-?cel|ciltacabtagene(?: autoleucel)?|carvykti", "цилта-?сел|цилтакабтаген", "西达基奥仑赛|卡卫荻"),
    (
        "eque-?cel|equecabtagene(?: autoleucel)?|fucaso",
        "эквекабтаген|эке-?сел|экве-?сел",
        "伊基奥仑赛|福可苏",
    ),
    ("zevor-?cel|zevorcabtagene(?: autoleucel)?", "зеворкабтаген|зевор-?сел", "泽沃基奥仑赛|赛恺泽"),
    ("ide-?cel|idecabtagene(?: vicleucel)?|abecma", "идекабтаген|иде-?сел", "艾基维仑赛"),
    ("axi-?cel|axicabtagene(?: ciloleucel)?|yescarta", "аксикабтаген|акси-?сел", "阿基仑赛|奕凯达"),
    ("relma-?cel|relmacabtagene(?: autoleucel)?", "релмакабтаген", "瑞基奥仑赛|倍诺达"),
    ("tisa-?cel|tisagenlecleucel|kymriah", "тисагенлеклейсел", "替沙仑赛|司利弗明|tisagenlecleucel"),
    ("tocilizumab", "тоцилизумаб", "托珠单抗"),
    ("dexamethasone", "дексаметазон", "地塞米松"),
    ("prednis(?:ol)?one", "преднизолон|преднизон", "泼尼松龙?"),
    ("bortezomib|velcade", "бортезомиб", "硼替佐米|万珂"),
    ("carfilzomib|kyprolis", "карфилзомиб", "卡非佐米"),
    ("ixazomib", "иксазомиб", "伊沙佐米"),
    ("lenalidomide|revlimid", "леналидомид", "来那度胺"),
    ("pomalidomide", "помалидомид", "泊马度胺"),
    ("thalidomide", "талидомид", "沙利度胺"),
    ("daratumumab|darzalex", "даратумумаб", "达雷妥尤单抗"),
    ("isatuximab", "изатуксимаб", "艾沙妥昔单抗"),
    ("teclistamab", "теклистамаб", "特立妥单抗|特立妥米单抗"),
    ("talquetamab", "талкветамаб", "塔奎妥单抗"),
    ("cyclophosphamide", "циклофосфамид|циклофосфан", "环磷酰胺"),
    ("fludarabine", "флударабин", "氟达拉滨"),
    ("bendamustine", "бендамустин", "苯达莫司汀"),
    ("melphalan", "мелфалан", "美法仑|马法兰"),
    ("rituximab", "ритуксимаб", "利妥昔单抗"),
    ("venetoclax", "венетоклакс", "维奈克拉"),
    ("azacitidine", "азацитидин", "阿扎胞苷"),
    ("decitabine", "децитабин", "地西他滨"),
)
_DRUGS = tuple(
    {
        locale: re.compile(f"{names[0]}|{names[at]}", re.IGNORECASE)
        for at, locale in enumerate(("en", "ru", "zh-hans"))
    }
    for names in DRUGS
)


def drugs_are_the_same(pair: Translation) -> Iterator[Finding]:
    """I18N-002: a drug of the source that is missing, and another one in its place."""
    if pair.locale not in ("ru", "zh-hans"):
        return
    lost, added = [], []
    for names, spelt in zip(_DRUGS, DRUGS, strict=True):
        ours, theirs = names["en"].search(pair.source), names[pair.locale].search(pair.target)
        if ours and not theirs:
            lost.append((ours.group(), spelt[1 if pair.locale == "ru" else 2].split("|")[0]))
        elif theirs and not ours:
            added.append(theirs)
    for (ours, right), theirs in zip(lost, added, strict=False):
        yield _differs(ours, theirs, re.sub(r"-\?", "-", right).replace("?", ""))


def diseases_are_the_same(pair: Translation) -> Iterator[Finding]:
    """I18N-002: a disease of the source that is missing, and an unrelated one in its place: «меланома»."""
    if pair.locale not in ("ru", "zh-hans"):
        return
    ours, theirs = _diseases_where(pair.source), _diseases_where(pair.target)
    lost = [code for code in ours if not any(are_related(code, other) for other in theirs)]
    added = [code for code in theirs if not any(are_related(code, other) for other in ours)]
    for code, other in zip(lost, added, strict=False):
        yield _differs(ours[code].group(), theirs[other], "")


def _diseases_where(text: str) -> dict[str, re.Match]:
    """The diseases a text names, each with its first place. Wide words such as “solid tumour” stay out."""
    left, found = text.lower() if len(text.lower()) == len(text) else text, {}
    for disease in DISEASES:
        if matches := list(disease.names.finditer(left)):
            left = disease.names.sub(lambda match: "\n" * len(match.group()), left)
            found[disease.code] = matches[0]
    return {code: match for code, match in found.items() if BY_CODE[code].wider or code == "solid tumour"}


_SOME = re.compile(
    r"\b(?:in |of |for )?(?:some|certain|a few|selected|a (?:part|subset|minority) of)(?: of the)? (?:patients?|people|persons|cases|women|men)\b|\bnot all\b|\bnot every\w*",
    re.IGNORECASE,
)
_SOME_IN = {
    "ru": re.compile(r"некотор|отдельн|част[ьи](?!ч)|(?<!\w)ряд[аеу]?(?!\w)|нескольк|не (?:все|всем|всех|каждый|каждого|у всех|у каждого|для всех)|иногда|порой|кто-то|меньшинств|определенн|определённ|единичн|одни|редк", re.IGNORECASE),
    "zh-hans": re.compile("部分(?!缓解|反应|应答|代谢)|有些|一些|某些|有的|少数|个别|若干|几[名位例个]|并非|不是所有|不是每|未必|有时|一部分|特定"),
}  # fmt: skip


def the_limit_to_some_survives(pair: Translation) -> Iterator[Finding]:
    """I18N-007: what holds “in some patients” does not become what holds."""
    if pair.locale not in _SOME_IN or not pair.target.strip():
        return
    if (ours := _SOME.search(pair.source)) and not _SOME_IN[pair.locale].search(pair.target):
        yield Finding("I18N-007", "limit-lost", {"ours": ours.group()})


def _differs(ours: str, theirs: re.Match, right: str) -> Finding:
    told = {"ours": ours, "theirs": theirs.group(), "right": right}
    code = "term-differs" if right else "disease-differs"
    return Finding("I18N-002", code, told, *theirs.span())
