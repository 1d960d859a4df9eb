"""Names that must survive a translation: CD19 stays CD19, and BCMA does not become BMCA."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from cms.translation.figures import identifiers
from cms.translation.figures.figure import Figure, Span
from cms.translation.figures.reading import Reading

_FEW = 100  # names without an exact answer: a segment has one or two, and a hostile text must not cost more
Doubt = tuple[str, Figure | None, Figure | None]


def doubts(source: Reading, target: Reading) -> Iterator[Doubt]:
    """Names that are lost, added or changed: a code and the name on each side. One may be spelt out."""
    free = dict(enumerate(target.names))
    by_name: dict[str, list[int]] = defaultdict(list)
    for j in reversed(free):
        by_name[free[j].name].append(j)
    lost = []
    for ours in source.names:
        if by_name[ours.name]:
            answer = by_name[ours.name].pop()
        else:
            answer = next((j for j in islice(free, _FEW) if _transliterated(ours, free[j])), None)
        if answer is None:
            lost.append(ours)
            continue
        theirs = free.pop(answer, ours)
        if identifiers.is_homoglyph(theirs.form) and not identifiers.is_homoglyph(ours.form):
            yield "homoglyph", ours, theirs
    known_source = {name.name for name in source.names}
    for ours in lost:
        if by_name.keys() & {ours.name} and ours.name in {name.name for name in target.names[:_FEW]}:
            continue
        answer = next((j for j in islice(free, _FEW) if free[j].name not in known_source), None)
        theirs = free.pop(answer) if answer is not None else None
        yield "identifier-differs" if theirs else "identifier-missing", ours, theirs
    for theirs in free.values():
        if theirs.name not in known_source and not theirs.name.startswith("ig") and theirs.name != "covid19":
            yield "identifier-added", None, theirs


def _transliterated(ours: Figure, theirs: Figure) -> bool:
    """«ГПП-1» is GLP-1: other letters, the same digits."""
    digits = re.findall(r"\d+", ours.name)
    cyrillic = re.search("[а-яё]", theirs.name)
    return bool(digits and cyrillic and digits == re.findall(r"\d+", theirs.name)
                and re.sub("[^α-ω]", "", ours.name) == re.sub("[^α-ω]", "", theirs.name))  # fmt: skip


_SIGNED = re.compile(
    r"(?<![A-Za-z])(?P<name>[A-Z][A-Za-z]{0,4}\d{0,3}[a-z]?)(?:(?P<plus>\+(?![\d+])|[- ]?(?:positiv|阳性|полож|позитив))"
    r"|(?P<minus>[-−–](?![A-Za-z0-9А-Яа-яё])|[- ]?(?:negativ|阴性|отриц|негатив)))"
)


def signs_turned(source: Reading, target: Reading) -> Iterator[tuple[str, Span, Span]]:
    """Where CD34+ became CD34−."""
    text = source.folded.text
    if not re.search("[+−–]|ositiv|egativ|[0-9]- ", text) or not (ours := _signed(source)):
        return
    theirs = _signed(target)
    for name in ours.keys() & theirs.keys():
        (sign, here), (other, there) = ours[name], theirs[name]
        if {sign, other} == {"plus", "minus"}:
            yield "sign-differs", source.folded.origin(*here), target.folded.origin(*there)


def _signed(reading: Reading) -> dict[str, tuple[str, Span]]:
    """The names that are said to be positive or negative, and which; “both” where it differs."""
    found: dict[str, tuple[str, Span]] = {}
    for match in _SIGNED.finditer(reading.folded.text):
        sign, span = match.lastgroup or "", match.span()
        other, _ = found.get(match["name"], (sign, span))
        found[match["name"]] = sign if sign == other else "both", span
    return found


_LETTERED = re.compile(r"(?<![A-Za-zА-Яа-яё\d.,/-])(?P<number>\d{1,3})(?P<letter>[A-F])(?![A-Za-zА-Яа-яё\d])")


def letters_changed(source: Reading, target: Reading) -> Iterator[tuple[str, Span, Span]]:
    """Where ward 7B became 7A."""
    if not (ours := _lettered(source)):
        return
    theirs = _lettered(target)
    for number, letter in ours.keys() - theirs.keys():
        other = next((key for key in theirs.keys() - ours.keys() if key[0] == number), None)
        if other:
            here, there = ours[number, letter], theirs[other]
            yield "identifier-differs", source.folded.origin(*here), target.folded.origin(*there)


def _lettered(reading: Reading) -> dict[tuple[str, ...], Span]:
    return {match.groups(): match.span() for match in _LETTERED.finditer(reading.folded.text)}


# Groups and places with a letter: group B is B组
_GROUPED = {
    "en": re.compile(
        r"\b(?:(?P<group>[Gg]roups?|[Aa]rms?|[Cc]ohorts?|[Pp]arts?)|(?P<place>[Bb]uildings?|[Bb]locks?|[Ww]ings?|[Zz]ones?)) "
        r"(?P<letters>[A-H](?![A-Za-z0-9+-])(?:(?:,? (?:and|or|to) |, ?|/)[A-H](?![A-Za-z0-9]))*)"
    ),
    "ru": re.compile(
        r"(?<![а-яё])(?:(?P<group>групп|когорт|част|рукав)|(?P<place>корпус|блок|крыл|зон))[а-яё]* "
        r"(?P<letters>[A-HАВСЕ](?![A-Za-zА-Яа-яё0-9+-])(?:(?:,? (?:и|или) |, ?|/)[A-HАВСЕ](?![A-Za-zА-Яа-яё0-9]))*)",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile(
        r"(?<![A-Za-z])(?P<letters>[A-H](?:组?[、和及与或/][A-H])*)(?:[两二三]?个?)(?:(?P<group>组|队列|臂|部分)|(?P<place>[楼栋座幢区]))"
        r"|(?:(?P<group_>队列|分组)|(?P<place_>[楼区]))(?P<after>[A-H])(?![A-Za-z0-9])"
    ),
}
_HAS_LETTER = re.compile("(?<![A-Za-z])[A-H](?![A-Za-z])")
_LATIN_LETTERS = str.maketrans("АВСЕ", "ABCE")


def grouped(reading: Reading) -> list[tuple[str, int, int]]:
    """Every lettered group or place of a text, and where it stands."""
    if not _HAS_LETTER.search(text := reading.folded.text.translate(_LATIN_LETTERS)):
        return []
    found: list[tuple[str, int, int]] = []
    for match in _GROUPED[reading.language].finditer(text):
        groups = {name: said for name, said in match.groupdict().items() if said}
        kind = next(name for name in groups if name not in ("letters", "after"))
        said = "letters" if "letters" in groups else "after"
        for letter in _HAS_LETTER.finditer(groups[said]):
            at = match.start(said) + letter.start()
            found.append((f"{kind.rstrip('_')} {letter.group()}", at, at + 1))
    return found


def groups_changed(source: Reading, target: Reading) -> Iterator[tuple[str, Span, Span]]:
    """Where group B became group A, and no group A was named."""
    if not (ours := {code: (start, end) for code, start, end in grouped(source)}):
        return
    theirs = {code: (start, end) for code, start, end in grouped(target)}
    for code in sorted(ours.keys() - theirs.keys()):
        kind = code.split()[0]
        other = next((key for key in sorted(theirs.keys() - ours.keys()) if key.startswith(kind)), None)
        if other:
            yield (
                "identifier-differs",
                source.folded.origin(*ours[code]),
                target.folded.origin(*theirs[other]),
            )
            return


# Kinds with a letter: hepatitis B is 乙型肝炎
_TYPED_EN = re.compile(
    r"\b(?i:(?P<hepatitis>hep(?:atitis)?)|(?P<flu>influenza|flu)|(?P<haemophilia>ha?emophilia)|(?P<vitamin>vitamins?)) (?:type )?"
    r"(?P<letters>[A-E](?![A-Za-z0-9])(?:(?:,? (?:and|or|to) |, ?|[/–-])[A-E](?![A-Za-z0-9]))*)"
)
_TYPED_ZH = re.compile(
    r"(?P<letters>[甲乙丙丁戊A-E](?:型?[和、或及与/至到～–-][甲乙丙丁戊A-E])*)型?(?:病毒性)?(?:(?P<hepatitis>肝炎|肝)|(?P<flu>流感|流行性感冒)|(?P<haemophilia>血友病))"
    r"|(?:(?P<vitamin_>维生素)|(?P<haemophilia_>血友病)|(?P<hepatitis_>肝炎)) ?(?P<after>[甲乙丙丁戊A-E](?:[和、或及与/][A-E])*)(?![A-Za-z0-9])"
)
_LETTER = re.compile("(?<![A-Za-z])[A-E](?![a-z])")
_STEMS = str.maketrans("甲乙丙丁戊", "ABCDE")


def types_changed(source: Reading, target: Reading) -> Iterator[tuple[str, Span, Span]]:
    """Where hepatitis B became hepatitis C."""
    if target.language != "zh-hans" or not (ours := _typed(source, _TYPED_EN)):
        return
    theirs = _typed(target, _TYPED_ZH)
    for kind, letter in sorted(ours.keys() - theirs.keys()):
        other = next((key for key in theirs.keys() - ours.keys() if key[0] == kind), None)
        if other:
            here, there = ours[kind, letter], theirs[other]
            yield "identifier-differs", source.folded.origin(*here), target.folded.origin(*there)


def _typed(reading: Reading, pattern: re.Pattern) -> dict[tuple[str, str], Span]:
    found: dict[tuple[str, str], Span] = {}
    for match in pattern.finditer(reading.folded.text):
        groups = {name: said for name, said in match.groupdict().items() if said}
        kind = next(name for name in groups if name not in ("letters", "after"))
        said = (groups.get("letters") or groups["after"]).translate(_STEMS)
        for letter in _LETTER.findall(said):
            found[kind.rstrip("_"), letter] = match.span()
    return found


# Cyrillic letters that look like Latin ones may stand among these
_CAPITALS = re.compile(r"(?<![A-Za-z-])[A-ZАВЕКМНОРСТУХ]{3,8}(?![A-Za-zА-Яа-яё])")


def exchanged(source: Reading, target: Reading) -> Iterator[tuple[str, Span, Span]]:
    """Where BCMA became BMCA, or ICANS CRS. Such names may be spelt out, so only an exchange is found."""
    ours, theirs = _capitals(source), _capitals(target)
    for name in ours.keys() & theirs.keys():
        if identifiers.is_homoglyph(theirs[name][0]) and not identifiers.is_homoglyph(ours[name][0]):
            yield "homoglyph", source.folded.origin(*ours[name][1]), target.folded.origin(*theirs[name][1])
    lost, added = sorted(ours.keys() - theirs.keys()), sorted(theirs.keys() - ours.keys())
    for name in lost[:50]:
        other = next((o for o in added[:50] if _is_slip(name, o)), None)
        if other:
            here, there = ours[name][1], theirs[other][1]
            yield "identifier-differs", source.folded.origin(*here), target.folded.origin(*there)


def _capitals(reading: Reading) -> dict[str, tuple[str, Span]]:
    """Words in capitals by their Latin form, as they are written and where; Russian ones are no names."""
    return {
        identifiers.in_latin(match.group()): (match.group(), match.span())
        for match in _CAPITALS.finditer(reading.folded.text)
        if re.search("[A-Z]", match.group())
    }


def _is_slip(one: str, other: str) -> bool:
    if len(one) != len(other):
        return len(one) >= 4 and (one in other or other in one) and bool(identifiers.NAMES.search(one))
    wrong = sum(a != b for a, b in zip(one, other, strict=True))
    return wrong == 1 or (wrong == 2 and sorted(one) == sorted(other))
