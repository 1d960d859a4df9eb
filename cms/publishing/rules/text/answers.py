# ruff: noqa: E501 – a pattern reads best on one line
"""Claims made over several short sentences: a question and its answer, or a row of denials."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.matching import across, head, patterns
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.scope import is_conditional, is_warned_of

# “Will it work? Yes. Always. For every patient.”
_ALWAYS = patterns(
    en=(
        r"\bhow (?:sure|certain|confident|safe is it|likely is it|reliable)\b[^\n]{0,60}?\b(?:work|help|respond|recover|well|better|cured?|remission|succe\w+|treatment|therapy|result|outcome)\b[^\n]{0,40}¶(?:yes|oh|we are|i am|very|it is)?[, ]{0,2}(?P<head>as (?:sure|certain|safe|reliable) as|(?:completely|absolutely|totally|entirely|perfectly|dead|one hundred|100|a hundred)\b|(?:very|quite|extremely) (?:sure|certain|confident)\b|beyond (?:any )?doubt|(?:no|not a shadow of a?) doubt)",
        r"\b(?:(?:will|does|do|can|is|are|did) [^\n]{0,40}?\b(?:work|help(?! (?:to|if|you to|me to)\b)|respond|recover|get (?:well|better)|be cured|effective|reach remission|achieve remission|succeed)|(?:chance|hope) of (?:remission|recovery|success))\b[^\n]{0,60}¶(?:(?:yes|of course|certainly|absolutely|definitely|indeed|it (?:does|will|is)|they do|sure)\b[, !–-]{0,3}(?:¶)?(?:and )?)?(?P<head>always|every (?:single )?time|without (?:exception|fail)|in (?:all|every|each) (?:\w+ )?cases?|(?:for|in) (?:all|every|each)(?:one|body)?\b(?: of)?|guaranteed|(?:a )?(?:100|hundred) ?(?:%|per ?cent))(?! (?:question|day|visit|test))",
    ),
    ru=(
        r"(?<!\w)(?:помога\w+|помо(?:жет|гут)|подейству\w+|действу\w+|сработа\w+|работа(?:ет|ют)|эффектив\w+|выздорове\w+|поправ\w+|вылеч\w+|(?:наступит|достиг\w+|возможна) (?:\w+ )?ремисси\w+|ремисси\w+ (?:наступит|возможна)|будет (?:ли )?(?:результат|ответ|ремисси)\w*)(?!\w)[^\n]{0,60}¶(?:(?:да|конечно|безусловно|разумеется|несомненно)(?!\w)[, !–-]{0,3}(?:¶)?(?:и |причем )?)?(?P<head>всегда|каждый раз|кажд(?:ому|ого|ой)(?!\w)|всем(?!\w)|у всех|без исключени\w+|гарантированно|во всех случаях|в каждом случае|в любом случае|обязательно|непременно|на (?:все )?сто|на 100 ?%)(?!\w)",
    ),
    zh=(
        r"(?:把握|成功|胜算|治(?:得)?好|希望|治愈|康复|效果)[^\n]{0,10}¶(?:[^\n:]{0,4}:)?[“\"]?[^\n;。]{0,12}?(?P<head>(?:不(?:用|必|需要)|无(?:需|须)|用不着|何须|还用)(?:再)?(?:多)?(?:问|怀疑|担心|说|想|猜|操心)|必须的|没有悬念|毋庸置疑|那还用说|妥了|稳了|十拿九稳|从没让人失望)(?=[,。!\n”]|$)",
        r"(?:有效|管用|见效|有用|起作用|奏效|治得好|能(?:治)?好|能(?:够)?(?:达到|获得)?缓解|会(?:好|缓解))[^\n]{0,8}¶[“\"]?(?:(?:是的|当然|有效|会|能|有|一定|可以|肯定|没错|管用|答案是肯定的)[,!]?(?:¶)?)?(?P<head>一直|永远|始终|次次|每次|每(?:一)?(?:位|个|例)|所有|全部|人人|百分(?:之)?百|100%|一定(?:会|能|有)|肯定(?:会|能|有)|必(?:定|然)|无一例外|毫无例外|都(?:有效|管用|能|会))",
    ),
)
# “And the cancer cells? Gone.”
_GONE = patterns(
    en=(
        r"(?<![^\n\"“] )(?<![\w-])(?:(?:and|but|so|what about|where (?:is|are)|how about) )*(?:the |his |her |my |their |those |any )?(?:\w+ ){0,2}?(?:{cancer}|(?:cancer|tumou?r|malignant|myeloma|leuk\w+|plasma|abnormal) cells?|lesions?)(?: (?:now|today|left|in his \w+|in her \w+))?¶(?P<head>(?:all |both |completely |simply |just |it is |they are |every one )?(?:gone|vanished|disappeared|nowhere|not (?:a|one)\b(?: single)?|no longer there|wiped out|dead|zero|history|no more)\b|none(?: left)?(?= *(?:$|[\n.,!]))|not a trace|no trace|nothing left|(?:it|that|this|they)(?:'s| is| was| were| are)? (?:just |only |all |now )?(?:a )?(?:chapter|history|over\b|past|yesterday|story|behind (?:me|him|her|us)|bad dream|memory|gone|no more|vanished|moved out|packed|left (?:me|him|her|town|for good)))",
    ),
    ru=(
        r"(?<![^\n«\"] )(?<!\w)(?:(?:а|и|но|так|ну|что|где|как|куда делась|куда делись)[ ,]+)*(?:(?:с|же|сама|сами|его|ее|эти|те|эта|та) )*(?:\w+ )?{tumour}(?: (?:теперь|сейчас|сегодня|после лечения))?¶(?P<head>(?:их |ее |его |она |он |они )?(?:(?:больше|уже|просто|теперь|совсем|полностью|все) )*(?:нет(?=\W{0,3}(?:$|\n|ни ))|исчез\w*|пропал\w*|ушл\w*|растаял\w*|испарил\w*|ни одной|ни одного|ни следа|и следа|как не бывало|не осталось|не нашли|не найдено|ноль(?!\w)))",
    ),
    zh=(
        r"(?:^|(?<=[\n\"“,]))[^\n,]{0,6}?{growth}(?:现在|如今|后来)?(?:呢|去哪(?:儿|里)?了|还(?:有|在))?(?:吗)?¶[“\"]?(?P<head>(?:全部?|都|已经?|早|彻底|完全|统统|真的)*(?:没(?:有)?了|不见了|消失|清零|归零|为零|零(?=[,。!\n]|$)|清(?:除)?(?:干净|光)|找不(?:到|着)|查不(?:到|出)|一个(?:都|也)(?:没|不|找|查)|无影无踪|荡然无存))",
    ),
)
# “No maintenance. No check-ups. Ever.”
_NEEDLESS = patterns(
    en=(
        r"\bno (?:more )?(?:\w+ )?{care}(?:, no (?:\w+ )?{care})*¶(?:and )?no (?:more )?(?:\w+ )?{care}[^\n]{0,12}¶(?P<head>(?:not )?ever\b|never again|for good|just\b|only\b|simply\b|nothing\b|that is\b|that's\b|life\b|your life|one infusion|freedom|no (?:more )?(?:\w+ )?{care}¶(?:just|only|simply|ever|that|life|one|nothing))",
    ),
    ru=(
        r"(?<!\w)(?:никак\w+|ни|без|больше никаких) (?:\w+ )?(?:таблет|лекарств|капельниц|контрол|визит|анализ|обследован|осмотр|врач|больниц|хими|терапи|поддержив|процедур)\w*[^\n]{0,30}¶(?:и )?(?:никак\w+|ни|без) (?:\w+ )?(?P<head>(?:таблет|лекарств|капельниц|контрол|визит|анализ|обследован|осмотр|врач|больниц|хими|терапи|поддержив|процедур)\w*[^\n]{0,20}¶(?:никогда|больше|навсегда|только|просто|это|вот|так|одна|жизнь|и все|свобод))(?!\w)",
    ),
    zh=(
        r"(?:不(?:用|需|再|必)|无需|没有|告别|零)[^\n,]{0,5}(?:维持|吃药|服药|用药|药|复查|随访|化疗|打针|医院|检查)[^\n]{0,4}¶(?:也)?(?P<head>(?:不(?:用|需|再|必)|无需|没有|告别|零)[^\n,]{0,5}(?:维持|吃药|服药|用药|药|复查|随访|化疗|打针|医院|检查))",
    ),
)
_DENIED = re.compile(
    r"\b(?:nobody|no one|no clinic|not yet|cannot|can't|impossible|unknown)\b|(?<!\w)(?:не у всех|не всегда|не всем|не кажд\w+|никто|неизвестно|нельзя)(?!\w)|不是|并非|不一定|谁也|不能保证|未必|不代表"
)


# “Does the lift work? Yes, always.”
_NOT_MEDICAL = re.compile(
    r"\b(?:lifts?|wi-?fi|website|app|forms?|doors?|telephone|shop|canteen|kitchen|pharmacy|interpreters?|laborator\w+|bell|visitors?)\b"
    r"|(?<!\w)(?:лифт|сайт|буфет|форм[аы]|телефон|аптек|касс|переводчик|лаборатор)|电梯|网站|食堂|电话|药房|预约|翻译"
)


def always(text: Text) -> Iterator[re.Match]:
    """Whether it works, asked and answered with “always”: frames of CLM-001."""
    yield from _told(text, across(text, _ALWAYS), asked=True)


def gone(text: Text) -> Iterator[re.Match]:
    """Where the tumour is, asked and answered with “gone”: frames of CLM-008."""
    yield from _told(text, across(text, _GONE), asked=True)


def no_more_care(text: Text) -> Iterator[re.Match]:
    """A row of denials, “No tablets. No visits. Ever.”: frames of CLM-011."""
    yield from _told(text, across(text, _NEEDLESS), asked=False)


def _told(text: Text, found: Iterator[re.Match], *, asked: bool) -> Iterator[re.Match]:
    for match in found:
        first, last = text.sentence_at(match.start()), text.sentence_at(head(match)[0])
        if asked and (not first.is_question or _NOT_MEDICAL.search(text.words_of(first))):
            continue
        if last.is_question or _DENIED.search(text.words_of(last)):
            continue
        if is_warned_of(text, last) or is_conditional(text, last, *head(match)):
            continue
        yield match
