# ruff: noqa: E501 – a pattern reads best on one line
"""What others said and the text takes back: a neighbour’s cure, a quack’s promise, an advertisement in our name.

“Had been told twice that it was cured, and twice it came back” claims no cure. What is reported must come first, and
what takes it back behind it, in the same sentence or in the next; where the good end is then told of us, nothing is
taken back.
"""

import re

from cms.publishing.rules.text.reading import Sentence, Text

# “My neighbour said: you’ll be cured. My doctor said: let us see.”
_HEARSAY = {
    "en": re.compile(
        r"\b(?:(?:been|was|were|being) (?:offered|sold|promised|shown)|(?:neighbours?|neighbors?|cousin|friend|uncle|aunt|nephew|niece|brother(?:-in-law)?|sister(?:-in-law)?|colleague|hairdresser|barber|taxi driver|stranger|internet|forum|healer|agent|salesman|(?:someone|somebody|a (?:man|woman|lady|mother|father)) (?:\w+ ){0,4}?)(?: (?:\w+ ){0,4}?)?(?:said|says|told|wrote|writes|swore|swears|promised|promises|claimed|insisted|believed|offered|kept saying))\b"
        r"|\b(?:(?:i|we|he|she|they|you|one) (?:had|have|has|may|might|will|often|sometimes|once)(?: \w+)? (?:read|heard?|hear|seen|found)|they said|was (?:quite |so )?sure|typed|search(?:ed|ing)? (?:for|bar)|(?:banners?|posters?|headlines?|adverts?|advertisements?|leaflets?|letters?|websites?|web ?pages?|agenc(?:y|ies)|e-?mails?|posts?|videos?|slogans?|sentences?)\b)"
        r"|[“\"][^”\"\n]{4,90}[”\"]"
    ),
}
_TAKEN_BACK = {
    "en": re.compile(
        r"\b(?:(?:is|are|was|were) (?:\w+ )?(?:wrong|false|untrue|not true|incorrect|a lie|lies|invented|nonsense|an? (?:\w+ )?(?:misunderstanding|forgery|fake|myth|hoax|rumou?r))\b|prov(?:es|ed|e) nothing|(?:has|have|had)? ?asked (?:\w+ ){1,3}to (?:remove|take|delete|withdraw|stop|drop|correct)|no such (?:treatment|thing|cure|therapy|method|offer|claim|promise)|(?:do|does|did) not come from us|(?:of|in) what, in how many|lost (?:\w+ )?(?:\w+ )?(?:savings|money)|why (?:that|this|it|they) (?:was|is|were) wrong"
        r"|(?:doctors?|h\w*matologist|oncologist|consultant|professor|nurse) (?:, who |\w+ )?(?:sighed|frowned|winced|shook (?:his|her|their) head)|none of (?:it|them|those|that)|(?:declined|refused|ignored|deleted|turned (?:it|them|him|her) down)(?= *(?:$|[,.!\n]|it|them|him|her|the (?:offer|message)))|walked (?:out|away)|hung up|did(?: not|n't) (?:believe|buy|try|reply|answer) (?:it|them|him|her|any|a word)|(?:he|she|they|it|that|this) (?:was|were|is) (?:\w+ )?(?:wrong|not true|untrue|nonsense|mistaken)"
        r"|(?:doctors?|h\w*matologist|oncologist|consultant|professor|nurse|team) (?:said|says|told|tells|explained|answered|smiled|shook|corrected)\b[^\n]{0,60}?\b(?:let us (?:see|wait)|wait and see|see what|not(?! worry)|no(?! doubt| question)|nobody|depends|whether|too early|perhaps|may|might|could|nonsense|wrong))\b"
    ),
}
# Somebody was told, heard or believed it …
_BELIEVED = {
    "en": re.compile(
        r"\b(?:(?:been|was|were|being) (?:\w+ )?(?:told|assured|informed|persuaded|convinced|led to believe)|(?:had|has|have|once|first|long|they|she|he|who|family|parents) (?:\w+ )?(?:heard|read|believed|thought|trusted|hoped|listened)|(?:quacks?|healers?|herbalists?|acquaintances?|relatives|people online|the internet|a website|an? advert\w*) (?:\w+ ){0,3}?(?:told|said|says|promised|swore|assured|persuaded|convinced|claimed))\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:(?:на|у)?слыша\w+|услыша\w+|сказа(?:л|ли|ла)|говорил\w*|увер(?:я|и)л\w*|убежда\w+|убедил\w*|внуш\w+|прочита\w+|читал\w*|повери\w+|верил\w*|думал\w*|считал\w*|советовал\w*|посоветовал\w*|обещал\w*|пообещал\w*|нашептал\w*|объявлял\w*|заявлял\w*|сообщал\w*)(?!\w)"
    ),
    "zh": re.compile(
        r"听(?:人|别人|亲戚|邻居|朋友|老乡|网上|病友|同乡|熟人|街坊)?[^\n,。]{0,4}(?:说|讲)|被(?:人|[^\n,。]{0,6})?告知|(?:曾|一直|起初|原本|还)?以为|相信(?:了)?|信了|曾?被[^\n,。]{0,8}(?:忽悠|劝|说服|哄)|(?:两|多|几|数)(?:次|度)[^\n,。]{0,6}(?:被(?:告知|宣布)|说)|(?:邻居|亲戚|朋友|熟人|郎中|网友|老乡|有人)[^\n,。]{0,6}(?:说|称|讲|打包票|拍胸脯|告诉)"
    ),
}
# … and the illness came back, or time, money or health was lost.
_LOST = {
    "en": re.compile(
        r"\b(?:and|but|yet|only|then|before|each time|every time|both times|twice|later|until)\b[^\n;]{0,24}?\b(?:(?:it|the (?:\w+ )?(?:disease|illness|cancer|lymphoma|leuk\w+|myeloma|tumou?r|lump)) (?:\w+ ){0,2}?(?:came back|had come back|returned|relapsed|recurred|grew back|grew on|to (?:return|come back))|(?:came|come) back(?= *(?:$|[.,;\n]|each|every|twice))|relapsed)"
        r"|\b(?:los[et]|loses|wasted?|wastes|gave away|spent) (?:\w+ ){0,3}?(?:(?:precious |valuable )?time|weeks?|months?|years?|savings|money)\b|\b(?:put(?:ting|s)? off|postpon(?:ed?|es|ing)|delay(?:ed|s|ing)?|miss(?:ed|es)|skip(?:s|ped)?|stop(?:s|ped)|refuse[sd]?|broke off) (?:\w+ ){0,3}?(?:visits?|appointments?|check-?ups?|treatment|chemo\w*|tests?|biops\w+|doctors?|h\w*matologist|diagnos\w+|going|seeing|starting|coming)|\bcame (?:to us )?(?:too |very )?late\b|\bpaid (?:dearly|with)\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:откладывал\w*|отложил\w*|потерял\w* (?:\w+ ){0,2}?(?:врем|месяц|недел|год|деньг|полгода)\w*|упустил\w*|упущен\w*|затянул\w*|тянул\w*|пропуст\w+|отказал(?:ся|ась|ись) от|бросил\w* (?:лечени|химио|таблет)\w*|не пошел|не пошла|опоздал\w*|слишком поздно|обманул\w*|обману\w+|впустую|зря|напрасно|стало (?:\w+ )?хуже|ухудш\w+|запущен\w*)(?!\w)"
        r"|(?<!\w)(?:она|он|оно|болезн\w+|опухол\w+|лимфом\w+|лейкоз\w*|миелом\w+|рак|дважды|трижды|снова|опять|вновь|каждый раз) (?:\w+ ){0,2}?(?:возвраща\w+|вернул(?:ась|ся|ось)|рецидивировал\w*|дала рецидив|возобновил\w*)(?! (?:к|в|домой|на работ)(?!\w))|(?<!\w)(?:следовал|наступал|случал|развил|возник)\w* рецидив"
    ),
    "zh": re.compile(
        r"耽误|耽搁|延误|贻误|错过|错失|拖(?:了|延|到|成)|白花|花光|上当|受骗|被骗|病情(?:加重|恶化|进展)|(?<!不)(?<!没)(?<!没有)(?<!未)(?<!再)(?<!防)复发|又(?:回来|犯|长|来)了|卷土重来|才(?:来|到|去)(?:就|看|做|医|我|检)|后悔|停(?:了|掉)(?:药|治疗|化疗)|放弃(?:了)?(?:正规|化疗|治疗)|推迟|一再拖"
    ),
}
# But then the good end is told of us.
_GOOD_END_HERE = {
    "en": re.compile(
        r"\b(?:until|but|then|now|today|since|after) (?:\w+ ){0,2}?(?:we|our|us|here|car-?t|you|she|he|they)\b[^\n]{0,60}?\b(?:cured?|healed|healthy|gone|for good|remission|beat|recovered|never (?:came|come)|well again|free of)\b"
    ),
    "ru": re.compile(
        r"(?:у нас|мы|наш\w*|здесь|после car-?t|теперь|сегодня|сейчас)(?!\w)[^\n]{0,60}?(?<!\w)(?:вылечил|излечил|исцел|здоров|победил|избавил|навсегда|выздоров|ремисси|ушл|исчезл)\w*"
    ),
    "zh": re.compile(
        r"(?:我们|我院|本院|这里|car-?t|如今|现在|回输)[^\n]{0,24}?(?:治好|治愈|痊愈|康复|根治|消失|缓解|断根|健康|好了|见效)"
    ),
}
# An advertisement, a promise or a call that is none of ours.
_DISOWNED = {
    "en": re.compile(
        r"\b(?:(?:this|that|it|these|they|such (?:messages|adverts?|offers|posts)|the (?:message|advert\w*|post|offer|caller|page|text)s?) (?:is|are|was|were) (?:(?!not )\w+ )?(?:scams?|fraud\w*|a? ?fakes?|forger\w+|a hoax|false|not (?:from )?(?:us|ours|our hospital)|not (?:written|sent|published|authorised|placed) by)"
        r"|(?:we|the hospital|our (?:hospital|doctors|group)|this hospital) (?:\w+ ){0,2}?(?:do not|does not|don't|did not|never|has never|have never|has not|have not) (?:\w+ )?(?:made?|makes?|gave|given?|gives?|publish\w*|placed?|sent|sends?|posts?|posted|says?|said|offer\w*|issued?) (?:any )?(?:such|promises like|claims like|anything like)(?! (?:\w+ ){0,2}(?:lightly|without))"
        r"|(?:we|the hospital|this hospital|our hospital) (?:make|makes|made|give|gives|gave|published|publishes) no such (?:promises?|claims?|offers?|statements?|guarantees?)"
        r"|no such (?:promises?|claims?|offers?|statements?|guarantees?|adverts?) (?:was|were|is|are|has|have) (?:\w+ )?(?:been )?(?:made|given|published|issued) by (?:us|our|this|the hospital))"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:это (?!не )(?:\w+ )?(?:мошенни|обман|подделк|фальшив|ложь|неправд|выдумк|фейк)\w*"
        r"|(?:мы|больниц\w|клиник\w|центр|отделени\w|наши врачи|врачи|администраци\w)(?!\w)[^\n;,]{0,24}? ?(?:таких|подобных|этих|никаких таких|ничего (?:такого|подобного)|такого|такой|подобной|этого)(?: (?:обещани|объявлени|заявлени|гаранти|реклам|предложени|слов|сообщени|рассыл|текст|писем|пост)\w*)? (?:\w+ )?не (?:да[её]|дава|дел|размещ|публик|рассыл|посыл|отправ|говор|писа|выпуск|обещ|произнос|распростран)\w*(?! (?:зря|просто|без|всем|каждому|легко|впустую))"
        r"|(?:к|с) (?:ним|ней|нему|этим|этому|этой|таким|подобным)[^\n;,.]{0,30}? (?:отношения не име|никак не связан|не имеет отношени)\w*|не имеет (?:\w+ )?(?:к нам |к больнице |к клинике )?отношения|(?:текст|объявлени|реклам|сообщени|рассылк|пост|ролик)\w*[^\n;,.]{0,20} (?:подделан|поддельн|подложн|фальшив|не наш)\w*)"
    ),
    "zh": re.compile(
        r"(?:大夫|医生|主任|教授|她|他)[^\n,。]{0,6}(?:摇了?[两二几一]?[次回下]?头|没(?:有)?(?:答应|应声|点头))|(?:我院|本院|我们|医院|科室|我科)[^\n,;]{0,6}?(?:从未|从来没有|没有|并未|不曾|未曾|绝不|绝不会|不会|不)(?:作出|做出|作|做|发布|发|有|给|给出|刊登|授权|委托)?(?:过)?(?:任何)?(?:此类|这类|这种|这样|类似|上述|该类|该|这些)(?:的)?[^\n,;。]{0,4}?(?:承诺|保证|宣传|广告|内容|说法|信息|消息|话|业务|活动)"
        r"|(?:该|此|上述|这类|以上|相关|这条|这些|这则)(?:广告|信息|内容|说法|宣传|言论|消息|视频|帖子|短信)[^\n,;。]{0,4}(?:系|为|均为|是|属|纯属|与)[^\n,;。]{0,4}(?:假冒|伪造|虚假|谣言|冒用|不实|我院无关|医院无关|诈骗|骗)"
    ),
}
_ANOTHERS_NAME_ZH = re.compile(r"冒用|假冒|盗用|(?<!感)冒充|假借|打着[^\n,。]{2,10}(?:旗号|幌子|名义)|听信")
# “There is no such thing as a treatment without side effects.”
_NO_SUCH_THING = re.compile(
    r"\b(?:no such (?:thing|therapy|treatment|drug|medicine|operation|method|procedure)s?(?: (?:exists|known|yet|in \w+|on earth))? (?:as|that|which|called) (?!side|risk|adverse|complication|relapse|harm)(?!(?:an? )?(?:\w+ )?(?:side[- ]effects?|complications?|relapses?|risks?|setbacks?|downsides?|incurable|hopeless|untreatable|lost)\b(?!-free))"
    r"|(?:nobody|no one) has (?:ever |yet )?(?:found|built|invented|made|seen|developed) an? )(?![^\n]*\b(?:but|except|until|elsewhere|only|before|apart from|here|our|ours|we|us)\b)"
)


def is_taken_back(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence reports what others said, and it or the next one says that this was not so."""
    words, behind = text.words_of(sentence), text.after(sentence)
    return (
        _is_disowned(text.language, words, behind)
        or _is_hearsay(text.language, words, behind)
        or _was_believed_in_vain(text.language, words, behind)
    )


def _is_disowned(language: str, words: str, behind: str) -> bool:
    if language == "en" and _NO_SUCH_THING.search(words):
        return True
    if language == "zh" and _ANOTHERS_NAME_ZH.search(words):
        return True
    return any(_DISOWNED[language].search(each) for each in (words, behind))


def _is_hearsay(language: str, words: str, behind: str) -> bool:
    heard = language in _HEARSAY and _HEARSAY[language].search(words)
    return bool(heard and _TAKEN_BACK[language].search(f"{words[heard.end() :]} {behind}"))


def _was_believed_in_vain(language: str, words: str, behind: str) -> bool:
    believed = _BELIEVED[language].search(words)
    if believed is None:
        return False
    rest = f"{words[believed.end() :]} {behind}"
    return bool(_LOST[language].search(rest)) and not _GOOD_END_HERE[language].search(rest)
