"""Names that hold digits and are no figures: CD19, IL-6, t(4;14), del(17p), IgD-λ, COVID-19."""

import re

PATTERN = (
    r"(?<![A-Za-zА-Яа-яЁё0-9])(?:"
    r"https?://[^\s<>\"，。；）)]{1,300}"
    r"|\+\d[\d\u00a0 ()-]{7,20}\d"
    r"|(?!(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d))(?:\d[ \u00a0-])?(?:\(\d{3,5}\)|\d{3,4})[ \u00a0-]\d{2,4}-\d{2,4}(?:-\d{2,4})?(?!\d)"
    r"|(?:t|inv|der|ins) ?\(\d{1,2}(?:; ?\d{1,2}){0,2}\)(?:\([pq]\d+(?:\.\d+)?(?:;[pq]\d+(?:\.\d+)?)?\))?"
    r"|(?:d[eе]l|[aа]dd|dup|gain|amp) ?\(\d{1,2}[pqр]?\d{0,2}(?:\.\d{1,2})?\)"
    r"|[IІ]g[GADMEАМЕ](?:[-– ]?(?:[κкk]|λ|[Kk]appa|[Ll]ambda|каппа|лямбда)(?![A-Za-zа-яё]))?(?![A-Za-zА-Яа-яё])"
    r"|(?:CA|СА)[ \u00a0-]?\d{2,3}(?:-\d{1,2})?(?!\d)|(?:CD|IL)[ \u00a0]\d{1,3}(?!\d)"
    r"|[1-9]-(?:FU|ФУ|MP|МП|HT|OH|ASA|АСК)(?![A-Za-zА-Яа-я])"
    r"|\d{1,2}[pq](?:\d{1,2}(?:\.\d{1,2})?)?(?![A-Za-z])|(?:[1-9]|1\d|2[0-2])р\d{2}(?:\.\d{1,2})?(?!\d)"
    r"|(?<=делеци[яиейю] )(?:[1-9]|1\d|2[0-2])р(?![А-Яа-яё])|(?:[1-9]|1\d|2[0-2])р(?=[-–]дел)"
    r"|(?:白细胞介素|白介素|[Ии]нтерлейкин[а-я]{0,3}|[Ii]nterleukin)[- ]?\d{1,2}"
    r"|(?:HIV|ВИЧ)[ \u00a0-]?[12](?:/2)?(?!\d)"
    r"|(?:COVID|Covid|КОВИД|ковид)[- ]?19|新冠(?:病毒|肺炎|感染)?|[Кк]оронавирус[а-я]*|[Cc]oronavirus"
    r"|(?:[Aa]lpha|[Bb]eta|[Gg]amma|[Аа]льфа|[Бб]ета|[Гг]амма)[- ]?\d(?!\d)|[α-ωΑ-Ω][- ]?\d(?!\d)|[pр]\d{2,3}(?!\d)"
    r"|(?![DДQ][+−-]?\d{1,3}(?![\w-]))(?!(?:Day|Grade|Stage|Phase|Week|Level|Table|Figure|Page|Section|Cycle|Vol|No|Month|Year|Type|US|OS|CR|PR)s?-?\d)"
    r"[A-ZА-ЯЁ][A-Za-zА-Яа-яЁё]{0,11}(?:-[A-Za-zА-ЯЁ]{1,5})?[-/]?\d{1,8}(?:(?:[A-Za-zА-ЯЁ]\d{0,3}){1,4}(?![a-zа-яё]))?"
    r"(?:-\d{1,3}(?!\d))?(?![0-9])"
    r")"
)
ADDRESS = r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|"
_ALIKE = str.maketrans("АВЕКМНОРСТУХасеорхукіІ", "ABEKMHOPCTYXaceopxykiI")
_ALIKE_SMALL = str.maketrans("авекмнорстухі", "abekmhopctyxi")
_TRANSLITERATED = (
    ("интерлейкин", "il"), ("interleukin", "il"), ("白细胞介素", "il"), ("白介素", "il"), ("каппа", "κ"), ("лямбда", "λ"),
    ("kappa", "κ"), ("lambda", "λ"), ("иф", "if"), ("ил", "il"), ("фу", "fu"), ("мп", "mp"), ("фно", "tnf"), ("гпп", "glp"),
    ("аск", "asa"), ("вич", "hiv"), ("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("альфа", "α"), ("бета", "β"), ("гамма", "γ"), ("ковид", "covid"),
)  # fmt: skip
_LIGHT_CHAIN = re.compile("ig[gadme]k")  # of IgG-к, with a letter that looks like a kappa
_COVID = re.compile(r"(?:covid|ковид)(?![- ]?(?!19)\d)|新冠|коронавирус|coronavirus", re.IGNORECASE)
# Names without digits that one slip turns into another. Only their exchange is found: they may be spelt out.
NAMES = re.compile(
    r"(?<![A-Za-z])(?:BCMA|EGFR|VEGFR?|ALK|BRAF|[KNH]RAS|ROS|RET|MET|NTRK|PSA|CEA|AFP|CAR-T|CAR-NK|CART|TCR"
    r"|GPRC[A-Z]|FcRH|TACI|CLL|ALL|AML|CML|MDS|MGUS|HLH|ICANS|CRS|GVHD|LDH|ALT|AST|NGS|NGF|MICM|IMWG|CTCAE|ASTCT"
    r"|EBV|CMV|HBV|HCV|HIV|HPV|MRI|ECG|EEG)(?![A-Za-z])"
)


def comparable(name: str) -> str:
    """The name without what may differ between languages: script, hyphens, spaces, case."""
    if _COVID.search(name):
        return "covid19"
    if name.startswith("http"):
        return name
    folded = name.casefold()
    for there, here in _TRANSLITERATED:
        folded = folded.replace(there, here)
    bare = re.sub(r"[\s()\u00a0–-]", "", folded.translate(_ALIKE_SMALL))
    return f"{bare[:-1]}κ" if _LIGHT_CHAIN.fullmatch(bare) else bare


def in_latin(name: str) -> str:
    """The name with Latin letters in place of the Cyrillic ones that look like them."""
    return name.translate(_ALIKE)


def is_homoglyph(name: str) -> bool:
    """Do Cyrillic letters stand among Latin ones, or in place of Latin ones that they look like?"""
    cyrillic = re.findall("[А-Яа-яЁёіІ]", name)
    if not cyrillic:
        return False
    return all(ord(letter) in _ALIKE for letter in cyrillic)
