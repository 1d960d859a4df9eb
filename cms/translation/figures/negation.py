"""Is something denied, and is something hedged? Compared sentence by sentence, where sentences answer each other.

Languages deny in different words (“fail to”, «отсутствует», “无法”), so a denial is only called lost where the
other sentence holds nothing that could carry it, and only called added where nothing could have asked for it.
"""

import re
from functools import lru_cache

# Strong: surely a denial. Weak: may carry one, or may ask for one in the other language.
_STRONG = {
    "en": r"(?<![a-z])(?:no(?! (?:more|less|fewer|later|older|younger|higher|lower|greater|larger|earlier|(?:longer|shorter|bigger|heavier|further) than|sooner|doubt|matter|\.))|not(?! (?:without|un(?:common|usual)\w*|infrequent\w*|only|just|less|more|fewer|later|least|exceed))"
    r"|ineligible|failed(?= (?:to|at least|on|all|every|any|both|previous|prior|other|earlier|standard|first|multiple|several|conventional|chemo\w*|treatment|therap\w*|\ue000))|(?<!to )(?:be )?(?:excluded from|barred from|closed to|off limits)|cannot|n't(?! exceed)|never|none|nobody|nothing|neither|nor|(?<!not )(?<!with or )without(?! delay| or with\b)|incurable|unable|forbidden|prohibited)(?![a-z])|n't(?![a-z])(?! exceed)",
    "ru": r"(?<![а-яё])(?:не(?! (?:без|покладая|смыкая|раз|зря|иначе|считая|спеша|мешк[а-яё]+|отход[а-яё]+|сомнев[а-яё]+|прочь|раздумыв[а-яё]+|за горами|[а-яё]+ ли|возник[а-яё]+ ли|за что|менее|более|меньше|больше|только|просто|позднее|позже|ранее|раньше|свыше|выше|ниже|старше|моложе|дольше"
    r"|дальше|далее|превы|столько))|нет(?! ли|,| —)|нельзя|(?<!не )без(?! (?:\ue000|малого|выходн|перерыв|останов|устали|конца|труда|сомнен|промедлен|проблем|передыш|умолку|отрыва))|никто|ничто|ничего|никого|никому|никогда|никак[а-яё]*|нигде|ни|невозможн[а-яё]*"
    r"|неизлечим[а-яё]*|отсутств[а-яё]*)(?![а-яё])",
    "zh-hans": r"(?<!有)(?<!非)(?<!不是)(?<!不)没有(?!不适|大碍)|(?<!有)没(?![收有事大]|什么(?:不适|大碍|问题))|未(?![来成婚满知必超])|(?<!进行)(?<!不得)(?!(?<=要)不要|(?<=是)不是|(?<=能)不能|(?<=会)不会|(?<=好)不好|(?<=可)不可|(?<=想)不想|(?<=行)不行|(?<=敢)不敢|(?<=该)不该|(?<=对)不对)不(?!(?:得|能|可|应|宜|要)(?:超|多于|少于|低于|高于|大于|小于|早于|晚于)|得不|得了|\ue002|分昼夜|谋而合|计其数|胜|亚于|省人事|约而同|远万里|远千里|遗余力|屑|惜|由|愧|停|时|幸|料|安|便|等|绝|解|耐|决|已|易|知不觉|好意思|一定|一样|一而足|至|敢当|辞|顾|厌|懈|屈|凡|朽|菲|妙|祥|测|孕|(?<=功能不)全|(?<=关闭不)全|同(?!意)|[堪育舒孕适断少超足良锈适仅但只过论管到低多高大小满久妨禁])|(?<!有)无(?!微不至|时无刻|比|私|意中|奈|偿|痛|影|尽|进展|事件|病生存|复发生存|论|数|菌|创|锡|线|锋|关节)"
    r"|尚未|并非|绝非|(?<![是能可])否(?!则|认)|毫无|非(?=[典传处小])",
}
_WEAK = {
    "en": r"(?<![a-z])(?:un\w{3,}|in(?:ab|ad|cap|com|cor|cur|def|eff|el|evit|op|suf|tol|vis|act)\w+|im(?:poss|mob|mat)\w+|ir\w{4,}|non\w*|dis\w{3,}|\w+less"
    r"|-free|free|only|until|unless|fail\w*|lack\w*|absen\w+|rather|instead|too|negativ\w+|hardly|barely|rarely|seldom|few\w*|less|different\w*|other\w*|anyone"
    r"|prevent\w*|avoid\w*|refus\w*|stop\w*|adverse\w*|except\w*|despite|although|though|before|yet|still|deni\w*|declin\w*|contraind\w*|any|ever|whether|if"
    r"|stay\w*|linger\w*|persist\w*|stuck|held|hold(?:s|ing)?|last(?:ed|s|ing)|no|not|nor|out of|away|off|lost|los\w+|miss\w*|refractor\w*|end\w*|discontin\w*|poor\w*|exclud\w*|rule\w* out|weak\w*|discomfort|constant\w*|contin\w*"
    r"|keep\w*|mild\w*|small\w*|minor|soon|at most|at least|more than|exceed\w*|within|rare\w*|without|beyond|little|low\w*|apart|besides|as well|also|safe\w*"
    r"|steril\w*|wireless|painless|dead|death\w*|fals\w+|wrong\w*|over\b|just|moreover|inevit\w*|aseptic|remain\w*|depend\w*|several|many|un\w+|simple|simply|vary|var\w+"
    r"|progression-free|event-free|minim\w+|sever\w+|serious\w*|abnormal\w*|insuffic\w*|failure|alone|none|regardless|silen\w+|infertil\w*|wait\w*|investigational|conceal\w*|hid\w*|forg\w+|left|clos\w+|matter|unknown|impair\w*|dysfunction"
    r"|hesita\w*|in two minds|doubt\w*|hard|difficult\w*|struggl\w*|worr\w*|afraid|scar\w+|fear\w*|reluctan\w*|ill|sick|unwell|tired|short\w*|empty|halt\w*|ceas\w*|quit\w*"
    r"|skip\w*|paus\w*|suspend\w*|withh\w+|withdr\w+|clear\w*|same|unchanged|steady|stead\w+|single|merely|mere|bare|slight\w*|late|delay\w*|sudden\w*|unexpect\w*|surpris\w*"
    r"|nevertheless|however|otherwise|against|resist\w*|exempt\w*|ineligib\w*|outside|gone|vanish\w*|disappear\w*|resolv\w*|reject\w*|forbid\w*|ban\w*|prohibit\w*|restrict\w*"
    r"|limit\w*|hate\w*|dislike\w*|secret\w*|stranger\w*|patien(?:ce|tly)|endless\w*|forever|always|everything|exhaust\w*|drop\w* out|pass\w* over|spar\w+|held back|could hardly"
    r"|leave\w*|leaving|cloud\w*|open|omit\w*|gap\w*|neglect\w*|forgo\w*|escap\w*|blank|broke\w*|interfer\w*|hinder\w*|strange\w*|excus\w*|silence|mystery|guess\w*|instead"
    r"|overlook\w*|conflict\w*|contradict\w*|dispens\w*|do(?:es)? away|relie(?:f|v\w*)|rid\b|skeptic\w*|sceptic\w*|half-\w+|premature\w*|beyond|excess\w*|exceed\w*|ignor\w*|nowhere|spent|expired"
    r"|room air|further|drained|confus\w*|sad\w*|upset|uneasy|anxi\w*|bother\w*|pain\w*|embarrass\w*|fine|smooth\w*|healthy|normal\w*|unfamiliar|too \w+ to|\ue000(?: [a-z]+){0,4} since)(?![a-z])|n't",
    "ru": r"(?<![а-яё])(?:рефрактерн[а-яё]+|резистентн[а-яё]+|устойчив[а-яё]+|провал[а-яё]*|исчерп[а-яё]+|тщетн[а-яё]+|не(?!рв|дел|котор|йр|фр|скольк|обходим|го(?![а-я])|й(?![а-я])|е(?![а-я])|ё|му|м(?![а-я]))[а-яё]*|ни(?!х(?![а-яё])|ми?(?![а-яё])|т[ьи])[а-яё]*|без[а-яё]*|бес[а-яё]+|лиш(?!ь)[а-яё]+|нет|отказ[а-яё]*|избе[гж][а-яё]+|предотвра[а-яё]+|отриц[а-яё]+|негатив[а-яё]+"
    r"|кроме|помимо|исключ[а-яё]+|прекра[тщ][а-яё]+|потер[а-яё]+|утрат[а-яё]+|перестал[а-яё]*|противопоказ[а-яё]+|пока|едва|мало|редк[а-яё]+|отсутств[а-яё]+"
    r"|наруш[а-яё]+|меша[а-яё]+|друг(?:ом|ое|ой|ого|ому|им|ая|ую)|расстр[а-яё]+|затруд[а-яё]+|умалч[а-яё]+|молч[а-яё]+|скры[а-яё]+|избав[а-яё]+|пропус[а-яё]+|пропущ[а-яё]+|упущ[а-яё]+|пробел[а-яё]*|чужд[а-яё]*|останов[а-яё]+|замен[а-яё]+"
    r"|занят[ыао]?|норм(?:а|ы|е|у|альн[а-яё]+)|здоров[а-яё]*|отлич[а-яё]+|разн(?:ые|ых|ым|ое|ая|ятся)|хуже|слаб[а-яё]+|анти[а-яё]+|прош[её]л[а-яё]*|прошла|исчез[а-яё]+|нуле[а-яё]+|против[а-яё]*|вряд|инач[а-яё]+|запре[тщ][а-яё]+|воздерж[а-яё]+|тщетн[а-яё]+|трудно|сомн[а-яё]+|прочь|вычер[а-яё]+|отмен[а-яё]+|обош[а-яё]+|самостоятельн[а-яё]*|оста[лё][а-яё]*|иной|ограничен[а-яё]*|сразу|меньш[а-яё]+|менее)(?![а-яё])",
    "zh-hans": r"功能不全|关闭不全|不良(?:反应|事件)|(?:[未不]满|不[足到]|未达)(?=[^，。；]{0,3}\ue000)|免疫|非霍奇金|无(?:进展|事件|病|复发)生存|消[化毒]|清除率|干扰素|缺乏症|不[适孕育]|失眠|避孕|败|难治|耐药|[不没无未非否别莫勿免禁缺失阴拒避除停消绝难独忌戒止慎欠乏弃失障扰漏瞒隐错误]|差(?!异)|外(?![科周源用国])|少(?!年)|异常|已满|[住客订全]满|正常|健康|平安|安然|良好|完好|清醒|如常|如初|持平|平稳|稳定|以前|之前|罕|零|负|退(?!出)",
}
_HEDGE = {
    "en": r"(?<![A-Za-z])(?:may(?! not| (?:also )?(?:stay|enter|bring|visit|park|ask|choose|leave|return|go|eat|drink|drive|shower|swim|travel|resume|accompany|contact|call|book|pay)| (?:affect|occur in) (?:up to|more|fewer|less|at))|might|possibl[ey]|perhaps|probabl[ey]|(?<!as )(?<!more )(?<!less )likely|may be)(?![a-z])(?! (?:\ue000|in \ue000|not only))",
    "ru": r"(?<![а-яё])(?:мо(?:жет|гут|жно|г|гла|гло|гли|жем)|возможн[а-яё]+|вероятн[а-яё]*|по-видимому|наверное|пожалуй|иногда|способ[а-яё]+|бывает|бывают|не исключ[а-яё]+"
    r"|удаётся|удается|порой|подчас|предполож[а-яё]+|случается|если|бы|не всегда|риск[а-яё]*|допуст[а-яё]+|шанс[а-яё]*|зачастую|разреш[а-яё]+|нередко|удастся"
    r"|ожида[а-яё]+|понадоб[а-яё]+|потребу[а-яё]+|выясн[а-яё]+|позволя[а-яё]+|мож)(?![а-яё])",
    "zh-hans": r"可能|或许|也许|可|或|有望|能(?!力|量|源)|会(?!议|诊|员|所|面|场)|有时|大概|估计|不一定|未必|恐|似乎|若|如果|是否|不妨|准|机会|风险|允许|要|需|则",
}
_SPLIT = {
    "en": re.compile(
        r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bvs)(?<!\be\.g)(?<!\bi\.e)(?<!\bNo)(?<!\bMrs)(?<!\bProf)(?<!\b[A-Z])[.!?]+[”’\"')]*(?:\s+|$)|\n+"
    ),
    "ru": re.compile(
        # an abbreviation goes on with a small letter or a number, a name with its surname
        r"(?<!\s[А-ЯЁA-Z])(?<![ \u00a0(]им)(?<![ \u00a0(]ул)(?<!проф)[.!?…]+[»“\"')]*(?:\s+(?![а-яё\ue000(])|$)|\n+"
    ),
    "zh-hans": re.compile(r"[。！？!?]+[”’」』\"')]*\s*|\n+"),
}
# Sayings that deny in their words and not in what they say.
_SAYINGS = {
    "en": r"(?:hardly|scarcely|barely|rarely|not|never|no)\b[^.;,]{0,20}\b(?:days?|weeks?|months?|years?|nights?|hours?)\b[^.;,]{0,30}\bwithout|no wonder|no time at all|in no time|not (?:at all )?(?:a )?bad|nothing short of|no mean|nothing but|none other than|if nothing else|never mind|no way round|last but not least|needless to say|not to mention|nothing if not",
    "ru": r"ничего себе|не то что|не говоря|ни с того ни с сего|во что бы то ни стало|так или иначе|не по себе|как ни (?:странно|крути|парадоксально|удивительно)|что ни на есть|не на шутку|не в силах|тем не менее|чуть не|едва не|не по дням|ни много ни мало|как ни в чём не бывало|не покладая|не жалея|не кто ин|не что ин|не прочь",
    "zh-hans": r"[生痛]不(?:如死|欲生)|迫不及待|目不转睛|爱不释手|[滔络][滔绎]不绝|坚持不懈|锲而不舍|毫不(?:犹豫|夸张|费力|吝啬)|依依不舍|念念不忘|层出不穷|川流不息|奋不顾身|[坐忐惴][立忑惴]不安|措手不及"
    r"|无忧无虑|无动于衷|不由自主|不可思议|了不起|忍不住|禁不住|止不住|说不定|差不多|来不及|想不到|没想到|料不到|受不了|吃不消|对不起|舍不得|恨不得|巴不得|怪不得|免不了|少不了|离不开|不可避免|不言而喻"
    r"|寸步不离|形影不离|百思不得其解|不(?:屑|光|止|单)|无(?:意间|可奈何|话不谈|所不)|再好不过|再[也]?不过|不可或缺|必不可少|不分|迟迟不|不亦乐乎|不言不语|不紧不慢|不折不扣|不慌不忙|三番五次",
}
_DENIES = {
    language: re.compile(rf"(?P<saying>{_SAYINGS[language]})|(?:{_STRONG[language]})", re.IGNORECASE)
    for language in _STRONG
}
_STRONG_C = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _STRONG.items()}
_WEAK_C = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _WEAK.items()}
_HEDGE_C = {language: re.compile(pattern) for language, pattern in _HEDGE.items()}

Piece = tuple[int, int]


def sentences(text: str, language: str) -> list[Piece]:
    """Where the sentences of a shadow stand."""
    found, start = [], 0
    for match in _SPLIT[language].finditer(text):
        if text[start : match.start()].strip():
            found.append((start, match.start()))
        start = match.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found


@lru_cache(maxsize=4)  # several checks ask of the same two texts in turn
def pairs(source: str, target: str, language: str) -> tuple[tuple[Piece, Piece], ...]:
    """Sentences that answer each other: one by one where there are as many, else the texts as wholes."""
    ours, theirs = sentences(source, "en"), sentences(target, language)
    if len(ours) == len(theirs):
        return tuple(zip(ours, theirs, strict=True))
    return (((0, len(source)), (0, len(target))),)


def denied(text: str, piece: Piece, language: str) -> re.Match | None:
    """The first sure denial of a sentence."""
    found = _DENIES[language].finditer(text, *piece)
    return next((match for match in found if not match["saying"]), None)


def denials(text: str, piece: Piece, language: str) -> int:
    """How many sure denials a sentence holds."""
    return sum(1 for _ in _STRONG_C[language].finditer(text, *piece))


def may_deny(text: str, piece: Piece, language: str) -> bool:
    """Could anything in the sentence carry a denial, or have asked for one?"""
    return bool(_STRONG_C[language].search(text, *piece) or _WEAK_C[language].search(text, *piece))


# “Not until noon” is «только в полдень»; “did not reach 60 %” is not “only 41 %”
_RESTRICTS = {
    "ru": re.compile(r"(?<![а-яё])(?:только|лишь|вместо|всего)(?![а-яё])", re.IGNORECASE),
    "zh-hans": re.compile("[只仅才]"),
}


def restricted(text: str, piece: Piece, language: str) -> bool:
    """Does the sentence say “only”?"""
    return bool(_RESTRICTS[language].search(text, *piece)) if language in _RESTRICTS else False


# “not a reason to stop” is not «повод прекратить»: what only says the source's own word again denies nothing
_OWN_WORDS: tuple[tuple[re.Pattern, dict[str, re.Pattern]], ...] = tuple(
    (re.compile(english, re.IGNORECASE), {"ru": re.compile(russian, re.IGNORECASE), "zh-hans": re.compile(chinese)})
    for english, russian, chinese in (
        (r"\b(?:stop|discontin|interrupt|halt|ceas|quit|paus|suspend)", r"прекра|останов|перестал", r"[停止断]"),
        (r"\b(?:refus|declin|reject)", r"отказ", r"拒"),
        (r"\bavoid", r"избе", r"避"), (r"\b(?:los[est]|loss)", r"потер|утрат", r"失"),
        (r"\b(?:miss|skip|omit)", r"пропу", r"[漏缺]"), (r"\b(?:replac|substitut)", r"замен", r"(?!)"),
        (r"\bprevent", r"предотвра", r"(?!)"), (r"\b(?:refractor|resist)", r"рефрактер|резистент|устойчив", r"难治|耐药"),
        (r"normal|\b(?:health|fine|good|well|clear|clean|unremark)", r"норм|здоров|чист", r"正常|健康|良好|平安|完好"),
        (r"abnormal|unusual", r"атипич|аномал|патолог", r"异常"),
        (r"\bexclu|\brul\w+ out", r"исключ", r"除"), (r"\bsmall|\bfew|\bless|\blow", r"мало|меньш|менее", r"少"),
        (r"impair|insuffic|failure|incompet", r"недостаточ|наруш", r"(?:功能|关闭)不全"),
        (r"adverse|side[- ]effect", r"нежелат|побочн", r"不良"), (r"\bunder\b|\bbelow|\bless|\bfew|young|short of", r"(?!)", r"[未不]满|不足|不到|未达"),
        (r"immun", r"иммун", r"免疫"), (r"non-hodgkin", r"неходж", r"非霍"), (r"-free|without", r"(?!)", r"无(?:进展|事件|病|复发)生存"),
        (r"digest|steril|disinfect", r"(?!)", r"消[化毒]"), (r"clearance", r"клиренс", r"清除率"), (r"interferon", r"интерферон", r"干扰素"),
        (r"deficien", r"дефицит|недостат", r"缺乏症"), (r"discomfort|unwell|infertil", r"(?!)", r"不[适孕育]"), (r"insomnia|sleepless", r"бессон", r"失眠"),
        (r"contracep", r"контрацеп", r"避孕"),
        (r"\bdiffer|\bother|\banother", r"друг|отлич|разн|ин[оы]й", r"(?!)"),
    )
)  # fmt: skip


def only_repeats(text: str, piece: Piece, language: str, source: str) -> bool:
    """Is everything that could carry a denial here a word that the source itself says?"""
    weak = [match.group() for match in _WEAK_C[language].finditer(text, *piece)]
    said = [words[language] for english, words in _OWN_WORDS if language in words and english.search(source)]
    return all(any(words.match(word) for words in said) for word in weak)


_EMPHATIC = re.compile(r"not (?:a single|once)\b|never once\b", re.IGNORECASE)


def emphatic(text: str, at: int) -> bool:
    """“Not a single day”: the sentence is about what it denies."""
    return bool(_EMPHATIC.match(text, at))


_MAY_RESTRICT = re.compile(
    r"\b(?:until|unless|but|except|other than|more than|beyond|before|any(?:one|thing|where)?|till|further)\b|n't need|not need",
    re.IGNORECASE,
)
_REPLACES = re.compile(r"\b(?:substitut|replac)", re.IGNORECASE)  # «заменяет» denies nothing then
_INSTEAD = re.compile(r"\b(?:rather than|instead of)\b", re.IGNORECASE)


# “Do not stop” is 继续
_DO_NOT_STOP = re.compile(
    r"(?:not|n't|never) (?:[a-z]+ )?(?:stop|interrupt|discontinu\w*|skip|miss|pause|give up|halt|break off|quit|forget|delay|hesitate)\b",
    re.IGNORECASE,
)
_GOES_ON = {
    "ru": re.compile(r"продолж|как обычно|регулярно|вовремя|обязательно|немедленно|сразу", re.IGNORECASE),
    "zh-hans": re.compile("继续|坚持|照常|照旧|务必|按时|接着|记得|立即|及时|尽快"),
}


def goes_on(source: str, target: str, language: str) -> bool:
    """Does the translation say “go on” where the source says “do not stop”?"""
    words = _GOES_ON.get(language)
    return bool(words and _DO_NOT_STOP.search(source) and words.search(target))


def may_answer(text: str, piece: Piece, language: str, source: str) -> bool:
    """Could anything in the sentence carry the denial of the source? A restriction can, where one was meant."""
    if goes_on(source, text[slice(*piece)], language):
        return True
    if _REPLACES.search(source) and language == "ru":
        return any(
            not match.group().lower().startswith("замен") for match in _WEAK_C["ru"].finditer(text, *piece)
        )
    if _STRONG_C[language].search(text, *piece) or not only_repeats(text, piece, language, source):
        return True
    restricts = _RESTRICTS[language].search(text, *piece) if language in _RESTRICTS else None
    if not restricts:
        return False
    return (
        not _INSTEAD.search(source)
        if restricts.group().lower() == "вместо"
        else bool(_MAY_RESTRICT.search(source))
    )


_PROHIBITS = {
    "ru": re.compile(
        r"(?<![а-яё])(?:не (?:следует|должн[а-яё]+|рекоменду[а-яё]+|разреша[а-яё]+|допуска[а-яё]+)|нельзя|запрещ[а-яё]+)(?! (?:более|больше|превы))",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile(
        r"(?:不[应得宜可](?!不)|禁止|切勿|严禁|请勿)(?![超低高少多大小晚早或避])(?<!不得不)"
    ),
}
# What can ask for a prohibition: “only”, “until”, “keep out”; “within an hour” cannot.
_NO_REASON = re.compile(
    r"(?:within|over|just|also|still|soon|any|ever|whether|if|other\w*|many|several|before|few\w*|remain\w*|contin\w*|small\w*|mild\w*|pain\w*|low\w*)$",
    re.IGNORECASE,
)


_MUST_NOT = re.compile(
    r"\b(?:must|may|should) (?:never|not)\b|\b(?:do not|don't|never) (?:take|give|use|drive|drink|eat|stop|share|crush|chew|open|touch|inject|lift|leave|store|freeze|start|skip)\b"
    r"|(?:^|[.;:,] |\b(?:and|but|or|please) )(?:do not|don't|never) (?!hesitate|worry|exceed|forget|be\b|have|need|know|delay|wait|give|lose|let\b)[a-z]+"
    r"|\b(?:forbidden|prohibited|contraindicated)\b|\bnot allowed\b",
    re.IGNORECASE,
)
_MAY_FORBID = {
    "ru": re.compile(
        r"(?<![а-яё])(?:не|ни|нельзя|нет|без)(?![а-яё])|запре|противопоказ|избега|избеж|воздерж|исключ|недопуст|невозмож|отказ|только|лишь|обход|никогда|опасн|небезоп|не[а-я]{3,}|вне(?![а-я])|кроме|прекра",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile(r"[不勿禁忌莫别戒非无未没拒避免停谢只仅除才]|方可|谨|慎|防|[^一]切记"),
}


def prohibition_lost(source: str, target: str, language: str) -> bool:
    """“Must never be given” that became a thing to do: what only hints at a denial does not forbid."""
    return bool(
        language in _MAY_FORBID
        and _MUST_NOT.search(source)
        and not _MAY_FORBID[language].search(target)
        and not goes_on(source, target, language)
    )


# “Avoid crowds” that became «не избегайте»: the verb denies already.
_TWICE_DENIED = {
    "ru": re.compile(
        r"(?<![а-яё])не (?:избега|воздержив|запрещ|прекращ|отказыв|исключа)[а-яё]+(?! от)", re.IGNORECASE
    ),
    "zh-hans": re.compile(r"(?:不[必要用]|无[需须]|毋须)(?:避免|避开|禁止|停[药用止])"),
}


def prohibited(text: str, piece: Piece, language: str, source: str) -> re.Match | None:
    """A prohibition of the sentence for which the source holds nothing that asks for it."""
    if language not in _PROHIBITS or _STRONG_C["en"].search(source):
        return None
    if twice := _TWICE_DENIED[language].search(text, *piece):
        return twice
    if any(not _NO_REASON.match(match.group()) for match in _WEAK_C["en"].finditer(source)):
        return None
    return _PROHIBITS[language].search(text, *piece)


_CLAUSE = re.compile(r"[.,;:，。；：\n]\s|[，。；：\n]")


def clause(text: str, start: int, end: int) -> Piece:
    """The clause in which a place stands."""
    begins = max((cut.end() for cut in _CLAUSE.finditer(text, 0, start)), default=0)
    ends = _CLAUSE.search(text, end)
    return begins, ends.start() if ends else len(text)


def denied_beside(text: str, start: int, end: int, language: str) -> bool:
    """Is something denied in the clause of this place?"""
    return bool(denied(text, clause(text, start, end), language))


_FORBIDS = re.compile(r"谢绝|禁|拒|勿|запрещ|нельзя")


def forbidden_beside(text: str, start: int, end: int) -> bool:
    """Is something forbidden in the clause of this place, in words that are not a plain “not”?"""
    return bool(_FORBIDS.search(text, *clause(text, start, end)))


_FORBIDS_AFTER = re.compile(r"[^.!?;\n]{0,60}(?:нельзя|запрещ|не (?:следует|рекоменд|допуска|должн|стоит))")


def denied_before(text: str, at: int, language: str) -> bool:
    """Is something denied on the way to this place? “Do not take more than 4” is «не более 4»."""
    start = max((piece.end() for piece in _SPLIT[language].finditer(text, 0, at)), default=0)
    if denied(text, (start, at), language):
        return True
    return language == "ru" and bool(_FORBIDS_AFTER.match(text, at))


def weak_denials(text: str, piece: Piece, language: str) -> int:
    """Everything in the sentence that could carry a denial."""
    return sum(1 for _ in _WEAK_C[language].finditer(text, *piece))


def hedged(text: str, piece: Piece, language: str) -> re.Match | None:
    """The first word that says “perhaps”."""
    return _HEDGE_C[language].search(text, *piece)
