"""Numbers written in English words."""

import re
from fractions import Fraction

from cms.translation.figures.figure import Number

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
GREAT = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_IRREGULAR = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
}  # fmt: skip
ORDINALS = {
    **_IRREGULAR,
    **{word[:-1] + "ieth": value for word, value in TENS.items()},
    "hundredth": 100,
    "thousandth": 1000,
}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
          "ninth": 9, "tenth": 10}  # fmt: skip

_tens = "|".join(TENS)
_digits = "|".join(list(ONES)[1:10])
_small = rf"(?:(?:{_tens})(?:[- ](?:{_digits})(?![a-z]))?|{'|'.join(sorted(ONES, key=len, reverse=True))})"
_below_thousand = rf"(?:(?:{_small}|an?)[ -]hundred(?:(?: and |[- ]){_small}(?![a-z]))?|{_small})"
_great = "thousand|million|billion|trillion"
_ordinal = "|".join(sorted(ORDINALS, key=len, reverse=True))

WORDS = (
    # never figures
    r"(?P<lexical>double[- ](?:blind|vision|check\w*|expressor)|second[- ]hand"
    r"|next-generation|one another|once (?:the|he|she|it|they|we|you|her|his|this|that|again|more|all|treatment|"
    r"remission|in(?! (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve))|a(?= (?:patient|person|doctor)))\b|at once|for once|someone|anyone|one's|oneself"
    r"|first[- ]hand|first aid|first names?|at first|first of all|half-li[fv]es?|(?<=no )one(?!-)|one-size(?:-fits-all)?"
    r"|half-(?!(?:hour|day|year|month|week|minute|century|decade|dose|tablet|pill|capsule|vial|ampoule|cup|glass|lit|kilo|gram|mile|met|price|cost|strength|size|spoon|tea|table|turn|million|billion|thousand|dozen|portion|pint|pack|an?(?![a-z])|the|share|point|inch|full|and|of))[a-z]+(?:-[a-z]+)?"
    r"|half[- ](?:marathon|brother|sister|board|moon|term|heart\w*|asleep)|half(?:way)\b|on the one hand"
    r"|one day(?=[ ,])|one-off|one-sided|(?:in|of) two minds|(?:on )?second thoughts?|second (?:opinion|nature|to none|wind|home|chance)"
    r"|(?:at|on|of) (?:sixes and sevens|cloud nine|all fours)|one by one|one after (?:the other|another)|one and (?:only|the same)"
    r"|one (?:way|thing|step at a time)|step one|one-on-one|day by day|one-way|two-way|three-way|first (?:of|and foremost)|first-(?:rate|class|ever)"
    r"|firstly|secondly|thirdly|in the first place|in the second place|for the first time|third part(?:y|ies)|third[- ]world|at the eleventh hour"
    r"|once in a while|once (?:or twice )?upon|all at once"
    r"|half[- ]time(?! (?:score|break))|once and for all|two of a kind|one of a kind|half the battle"
    r"|half-(?:open|empty|full|hour(?=ly)|dead|joking\w*|smil\w+|awake|way)|second-guess\w*"
    r"|[Zz]ero[- ]tolerance|two-sided|one-to-one|square one|day one|quarter(?:ly)?(?= (?:note|final)))(?![a-z])"
    r"|(?P<multiple>(?:double|dual|triple|quadruple|penta)(?=[- ](?:class|refractory|exposed|drug|agent|target|negative|hit|antibod|combination|therap|regimen|immuno))"
    r"|(?:doublet|triplet|quadruplet)s?(?![a-z]))"
    r"|(?P<loose>one-in-an?-(?:hundred|thousand|million)(?!s)(?= |[.,;]|$)|(?:a|one) (?:hundred|thousand|million) (?:times over|thanks|reasons|questions|and one)|fifty-fifty|umpteenth|(?:think|thought|thinking) twice)(?![a-z])"
    rf"|(?P<scaled>(?:(?:{_digits}) and (?:a half|a quarter|three quarters)|half an?|(?:a |three[- ])?quarters? of an?|(?:a|one|two)[- ]thirds? of an?) (?:{_great}))(?![a-z])"
    r"|(?P<decade>(?:past|last|next|previous|first|coming|whole|full|entire|another|the|an?) decade)(?![a-z])"
    rf"|(?P<part>(?:remaining|a further) (?:third|quarter|fifth|sixth|eighth|tenth)(?![a-z])(?! (?!of\b|were\b|was\b|had\b|did\b|have\b)[a-z])|(?:(?:{_digits}|a|an|another)[- ](?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?"
    r"|ninths?|tenths?)(?![a-z])(?=s?(?: and (?:an? |one |two |three )?(?:half|third|quarter|fifth|sixth|tenth)| of\b| and [a-z]+ in\b| \w+ed\b(?! \w)| (?:waited|relapsed|stayed|reported|survived|recovered|improved|responded|worsened|progressed|refused|declined|stopped|took|came|left|lost|needed|developed|received|achieved|experienced|required|died|was|is|are|has|felt|got|went|in|who|lower|higher|longer|shorter|after|by|at|on|over|during|within|since|for|from|before|between|among|compared|versus|than|with|when|while|because|if|but|per|each|every|this|last|a|an|the|their|his|her|our|its)\b| (?:more|less|to|have|had|were|did|respond\w*|relaps\w*|as)\b"
    rf"|\s*[,.;:)]|\s*$))|(?:{_digits})[- ](?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)"
    r"|one[- ](?:half|third|quarter|fourth|fifth|sixth|eighth|ninth|tenth)"
    r"|(?:top|bottom|highest|lowest|oldest|youngest|richest|poorest|best|worst)(?:-[a-z]+)? (?:third|quarter|fifth|tenth)))(?![a-z])"
    r"|(?P<article>(?<!half )(?<!quarter of )(?<!quarters of )(?<!once )(?<!twice )(?<!times )an?(?= (?:year|month|week|day|hour|minute|decade)(?![a-z]|ly))"
    r"(?:(?= \w+ (?:later?|ago|apart|away|off|before|after|earl(?:y|ier)|and a half|and [a-z0-9-]+ (?:minutes?|hours?|days?|weeks?|months?)(?![a-z])))|(?:(?<=in a)|(?<=in an)|(?<=for a)|(?<=for an)|(?<=after a)"
    r"|(?<=after an)|(?<=within a)|(?<=within an)|(?<=than a)|(?<=than an)|(?<=about a)"
    r"|(?<=about an)|(?<=least a)|(?<=nearly a)|(?<=almost a)|(?<=lasted a)|(?<=lasted an)|(?<=takes a)|(?<=takes an)|(?<=took a)|(?<=took an)|(?<=of a)|(?<=every a))))"
    rf"|(?P<life>(?:(?<=his )|(?<=her )|(?<=their )|(?<=my ))(?:{'|'.join(list(ORDINALS)[1:10])}) decade)(?![a-z])"
    r"|(?P<age>(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)(?![a-z])"
    r"|(?P<under>(?<=under-)(?:twos|threes|fours|fives|sixes|sevens|eights|nines|tens|twelves|sixteens|eighteens))(?![a-z])"
    r"|(?P<again>half as (?:much|many|long|large|big|high|great) again|half again as (?:much|many|long|large|big|high|great)(?: as)?)(?![a-z])"
    r"|(?P<rest>other half)(?![a-z])"
    r"|(?P<half>half)(?![a-z])(?!(?:[- ]an?)?[- ]dozen)"
    r"|(?P<fortnight>(?:(?:a|one|another) )?fortnight)(?![a-z])"
    r"|(?P<fold>doubl(?:ed|ing|es|e)|tripl(?:ed|ing|es|e)|quadrupl(?:ed|ing|es)|halv(?:ed|ing|es|e))(?![a-z-])"
    rf"|(?P<ordinal>(?:(?:an?|{_small})[- ])?(?:hundred|thousand)(?:th|(?: and |[- ])(?:(?:{_tens})[- ])?(?:{_ordinal}))(?![a-z])"
    rf"|(?:(?:{_tens})[- ])?(?:{_ordinal}))(?![a-z])"
    r"|(?P<occurrence>once|twice|thrice)(?![a-z])"
    r"|(?P<both>both|a couple of|a pair of)(?![a-z])"
    r"|(?P<vague>(?:(?<=for )|(?<=after )|(?<=in )|(?<=over )|(?<=take )|(?<=took )|(?<=many )|(?<=several ))decades(?![a-z])|(?:tens|dozens|hundreds) of (?:thousands|millions)(?![a-z])|(?:tens|dozens|hundreds|thousands|millions|billions)(?= of\b| more\b)"
    r"|(?:(?<=few )|(?<=several )|(?<=many ))(?:dozen|hundred|thousand|million|billion)(?![a-z]))"
    rf"|(?P<cardinal>(?:{_below_thousand}[ -](?:{_great})|an? (?:{_great}))(?:(?: and |,? ){_below_thousand}"
    rf"(?: (?:{_great}))?)?(?![a-z])|(?:{_digits}) dozen(?![a-z])|{_below_thousand}(?=fold|(?![a-z]))|(?:(?:an?|{_digits}) )?(?:dozen|hundred)(?![a-z])"
    r"|half(?:[- ]an?)?[- ]dozen)"
    r"(?=fold|(?![a-z]))"
)
_MULTIPLE = {"doub": 2, "dual": 2, "trip": 3, "quad": 4, "penta": 5}
_FOLD = {"doub": 2, "trip": 3, "quad": 4}
_VAGUE = {
    "tens": 10,
    "decades": 10,
    "dozens": 10,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
}


_LOOSE = {"hundred": 100, "umpteenth": 100, "thousand": 1000, "million": 10**6, "fifty": 50}
_ONE_WAY = frozenset({"one way"})  # halved is never doubled; “twofold” may be said of a fall
_FIXED = {
    "fortnight": (Fraction(2), "fortnight", False), "article": (Fraction(1), "article", True),
    "rest": (Fraction(1, 2), "half", True),
    "half": (Fraction(1, 2), "half", False), "both": (Fraction(2), "word", True),
}  # fmt: skip


# “needed a second dose; nobody needed a third”
_COUNTED = re.compile(r"(?<![a-z])(?:second|third|fourth|another)(?! of)[^.!?]{3,60}$", re.IGNORECASE)


_ANEW = re.compile(r"[,;:—–] ?(?:(?:and|but|while|whereas) )?$", re.IGNORECASE)
_ONE_LESS = {
    word: re.compile(rf"(?<![a-z])(?:{next(one for one, n in ONES.items() if n == value - 1)}|(?<![\d.,]){value - 1})(?![a-z\d])[^.!?]*$", re.IGNORECASE)
    for word, value in _IRREGULAR.items() if 2 < value < 13
}  # fmt: skip


def _is_one_more(word: str, before: str, after: str) -> bool:
    """“Needed a second dose; nobody needed a third”, “in six languages; a seventh, Kazakh, is paid for”."""
    if after[:1] in ".;" and _COUNTED.search(before):
        return True
    if after[:1] not in ",.;" or word not in _ONE_LESS or not _ANEW.search(before):
        return False
    return bool(_ONE_LESS[word].search(before))


_WHICH_HALF = re.compile(r"\b(?:first|second|latter|better|other) $", re.IGNORECASE)


def read(kind: str, found: str, start: int, before: str = "", after: str = "") -> Number | None:
    """The number that the words stand for between what surrounds them; None where they are an idiom."""
    end = start + len(found)
    found = found.lower()
    if kind == "lexical":
        return None
    if kind in _FIXED:
        value, form, soft = _FIXED[kind]
        soft = soft or (kind == "half" and bool(_WHICH_HALF.search(before)))
        return Number(value, start, end, form, soft=soft)
    if kind == "loose":  # said in passing: not missed where it is not said
        value = next((_LOOSE[word] for word in re.findall("[a-z]+", found) if word in _LOOSE), 2)
        if found == "fifty-fifty":
            return Number(Fraction(1, 2), start, end, "half", soft=True)
        return Number(Fraction(value), start, end, "word", soft=True, ordinal=found == "umpteenth")
    if kind in ("decade", "scaled", "multiple"):
        return _whole_word(kind, found, start)
    if kind == "again":
        return Number(Fraction(3, 2), start, end, "fold", also=(Fraction(1, 2),), marks=_ONE_WAY)
    if kind == "part":
        if found.startswith("a ") and found[2:] in ORDINALS and _is_one_more(found[2:], before, after):
            return Number(Fraction(ORDINALS[found[2:]]), start, end, "word", ordinal=True)
        head, *_, tail = re.split("[- ]", found)
        above = ONES.get(head, 1)  # “another”, “a further”, “the remaining”
        return Number(Fraction(above, _PARTS[tail.rstrip("s")]), start, end, "part")
    if kind == "under":  # “the under-fives”
        return Number(
            Fraction(cardinal(found.removesuffix("es" if found == "sixes" else "s"))), start, end, "word"
        )
    if kind == "life":  # “in her ninth decade” is past eighty
        value = Fraction(10 * ORDINALS[found.split()[0]] - 10)
        return Number(value, start, end, "word", marks=frozenset({"decade of life"}))
    if kind == "age":
        value = Fraction(TENS[found[:-3] + "y"])
        early_or_late = re.search("(late|mid)[ -]$", before.lower())
        more = (
            {"late": 10, "mid": 5}[early_or_late[1]] if early_or_late else 0
        )  # «под шестьдесят», 四十五岁上下
        also = (value + more,) if more else ()
        return Number(value, start, end, "word", also=also, marks=frozenset({"decade of life"}))
    if kind == "fold":
        if found.startswith("halv"):
            return Number(Fraction(1, 2), start, end, "fold", marks=_ONE_WAY | {"by half"})
        is_plain = found in ("double", "triple")
        marks = frozenset() if is_plain else _ONE_WAY
        return Number(Fraction(_FOLD[found[:4]]), start, end, "fold", soft=is_plain, marks=marks)
    if kind == "ordinal":
        head, _, last = found.replace("-", " ").rpartition(" ")
        before_last = cardinal(head)
        is_great = last in ("hundredth", "thousandth")  # “the two-hundredth”, “the hundred and first”
        value = (before_last or 1) * ORDINALS[last] if is_great else before_last + ORDINALS[last]
        return Number(Fraction(value), start, end, "word", ordinal=True, soft=value < 3)
    if kind == "occurrence":
        value = {"once": 1, "twice": 2, "thrice": 3}[found]
        return Number(Fraction(value), start, end, "occurrence", soft=value == 1)
    if kind == "vague":
        several, _, great = found.partition(" of ")
        value = _VAGUE[several.rstrip("s") + "s"] * _VAGUE.get(great, 1)
        return Number(Fraction(value), start, end, "vague", soft=several == "decades")
    value = cardinal(found)
    return Number(Fraction(value), start, end, "word", soft=value in (0, 1))


def _whole_word(kind: str, found: str, start: int) -> Number:
    """“The past decade”, “half a million”, “triple-class”."""
    end = start + len(found)
    if kind == "decade":
        return Number(Fraction(1), start, end, "decade", soft=True)
    if kind == "scaled":
        return Number(_scaled(found), start, end, "word")
    value = next(value for start_of, value in _MULTIPLE.items() if found.startswith(start_of))
    return Number(Fraction(value), start, end, "word", soft=True)


def _scaled(found: str) -> Fraction:
    """“Half a million”, “a quarter of a million”, “two and a half thousand”."""
    whole, _, part = found.rpartition(" and ")
    words = re.split(r"[ -]", part)
    name = next(word.rstrip("s") for word in words if word.rstrip("s") in _PARTS)
    above = ONES.get(words[0], 1)
    return (ONES.get(whole, 0) + Fraction(above, _PARTS[name])) * GREAT[words[-1]]


def cardinal(found: str) -> int:
    """The value of “a hundred and twenty thousand”."""
    total = group = 0
    for word in re.split(r"[\s,-]+", found):
        if word in ONES:
            group += ONES[word]
        elif word in TENS:
            group += TENS[word]
        elif word in ("hundred", "dozen"):
            group = (group or 1) * (100 if word == "hundred" else 12)
        elif word in GREAT:
            total += (group or 1) * GREAT[word]
            group = 0
    if found.startswith("half"):
        return 6
    return total + group
