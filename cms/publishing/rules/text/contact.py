# ruff: noqa: E501 – a pattern reads best on one line
"""CTA-001 to CTA-005: how a page may ask its readers to get in touch."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.disguised import disguised
from cms.publishing.rules.text.finding import Finding, finding
from cms.publishing.rules.text.matching import Pattern, across, matches, patterns
from cms.publishing.rules.text.persons import CONTACT_KINDS, EMAIL, contacts
from cms.publishing.rules.text.reading import Text

_MESSENGERS = Pattern(
    r"(?:微信|wechat|whats ?app|telegram|телеграм|viber|вайбер|ватсап|вотсап|вацап|line|qq|skype|加v|电报)(?:号|群| id)?[: ]{0,3}(?=[+@]?[a-z0-9_]*\d)[+@]?[a-z0-9_]{4,24}|(?<![\w.])(?:t\.me|wa\.me)/\S{2,40}|(?<![\w@.])@[a-z][\w]{4,31}(?![\w.])"
    r"|(?:wechat|whats ?app|telegram|viber|signal|skype|line|instagram|facebook|tiktok)\b[^\n.!?]{0,24}?\b(?:id|handle|user ?name|nick(?:name)?|account)\b(?: (?:is|name|there is|:)| ?:)* ?[“\"@]?(?=[a-z0-9._-]*[\d_.])[a-z][\w.-]{4,30}"
    r"|(?:微信|v信|薇信|威信|vx|加v|qq|企微)(?:号|群)?(?:码)?(?:为|是|搜索?|添加)?[: ]{0,2}(?!wechat|whatsapp|telegram|app)[a-z][a-z0-9_-]{5,19}"
)


def contact_stands_in_its_block(text: Text) -> Iterator[Finding]:
    """CTA-001: a phone number, a messenger or an address in running text."""
    if text.kind in CONTACT_KINDS:
        return
    for start, end in (*contacts(text), *disguised(text)):
        if not _OTHER_NUMBERS.search(text.lower[max(start - 24, 0) : start]):
            yield finding("CTA-001", text, start, end)
    for match in _MESSENGERS.within(text):
        yield finding("CTA-001", text, *match.span())


_OTHER_NUMBERS = re.compile(
    r"(?:nct|isbn|issn|pmid|doi|orcid|chictr|mrn|passport|паспорт|снилс|полис|no\.|№|住院号|病历号|身份证(?:号码?)?|登记号|证第|备案号?|licen[cs]e|number of|protocol|registration|registered as|invoice|order|isrctn|eudract|протокол\w*|зарегистрирован\w*|编号|注册号|方案)[^\n]{0,14}$"
)


_WA_LINK = re.compile(
    r"(?:https?://)?(?:api\.)?(?:wa\.me/|whatsapp\.com/send/?\?phone=)(?P<number>[^\s?&#<>\"'»”)。,;]{0,40})",
    re.IGNORECASE,
)
_TEL_LINK = re.compile(r"(?<![\w])tel:(?P<number>[^\s<>\"'»”]{0,40}(?: \d{2,4}){0,4})", re.IGNORECASE)
_MAIL_LINK = re.compile(r"(?<![\w])mailto:(?P<address>\S{0,80}(?: \S+)?)", re.IGNORECASE)
_BROKEN_SCHEME = re.compile(
    r"(?<![\w])(?:https?:(?!//)\S+|https?:/(?!/)\S+|https?;//\S+|htt?p?s?//\S+|(?:HTTPS?|Https?|MAILTO|Mailto|TEL|Tel|WA\.ME|Wa\.me)[:/]\S*|https?://\s+\S+|https?://https?\S+|hxxps?:\S+|htp://\S+|https?://www,\S+)"
)


def links_are_well_formed(text: Text) -> Iterator[Finding]:
    """CTA-002: wa.me with a plus sign, spaces or dashes, an upper-case scheme, broken mailto and tel."""
    for found in _broken_links(text.plain):
        yield finding("CTA-002", text, *found)


_MAY_LINK = re.compile(r":/|tel:|mailto:|wa\.me|whatsapp\.com|ttps?|//", re.IGNORECASE)


def _broken_links(plain: str) -> Iterator[tuple[int, int]]:
    if not _MAY_LINK.search(plain):
        return
    seen = set()
    for match in _WA_LINK.finditer(plain):
        followed = re.match(r"[ -]\d", plain[match.end() :])
        number = match["number"].rstrip(".,!)/")
        if not re.fullmatch(r"[1-9]\d{6,14}", number) or followed:
            if number.startswith(("message/", "qr/")):
                continue
            seen.add(match.start())
            yield match.span()
    for match in _TEL_LINK.finditer(plain):
        if not re.fullmatch(r"\+?[\d-]{5,20}\.?", match["number"].strip()):
            yield match.span()
    for match in _MAIL_LINK.finditer(plain):
        address = match["address"].split(" ")[0].rstrip(".,;!)")
        if not re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?\S*)?", address):
            yield match.span()
    for match in _BROKEN_SCHEME.finditer(plain):
        if match.start() not in seen:
            yield match.span()


_RECORDS = {
    "en": r"(?:records?|discharge (?:letters?|notes?|papers)|letters? from your|blood (?:counts?|work|values)|lab (?:values|work)|diagnosis letter|reports?|results?|scans?|mri|cts?|pet-?ct|images?|biops\w+|patholog\w+|histor(?:y|ies)|documents?|tests|discharge summar\w+|films|x-rays?|papers|diagnos\w+|medical files?|laboratory|slides|discs?|pet\b|passport|case summar\w+|summary)",
    "ru": r"(?:выпис(?:ок|к\w+)|снимк\w+|анализ\w*|миелограмм\w*|документ\w*|истори\w+ болезни|заключени\w+|результат\w*|мрт|кт|пэт\w*|биопси\w+|медкарт\w+|карт\w+|справк\w+|обследовани\w+|эпикриз\w*|гистологи\w+|стекла|диагноз\w*|паспорт\w*)",
    "zh": r"(?:病历|病理|报告|影像|片子|检查(?:结果|单|报告)|化验单?|资料|检验|诊断(?:书|证明)|出院(?:小结|记录|证明|单)|ct|核磁|pet-?ct|材料|病史|病案|身份证|骨穿|基因检测|流式结果|血象|用药记录|病情(?:介绍|描述|摘要))",
}
_CHANNEL = {
    "en": rf"(?:whats ?app|wechat|telegram|viber|e-?mail\w*|g-?mail|outlook|hotmail|yahoo|messenger|sms|text message|mms|signal|skype|direct message|dm\b|facebook|instagram|inbox|(?<!secure )(?<!encrypted )(?:our|the|this|live|online|web|support|group) chat\b|chat ?bot|chat window|comments|dms\b|line app|imo\b|cloud link|google drive|dropbox|private message|pm\b|{EMAIL}|wa\.me|t\.me|our number|mailbox)",
    "ru": rf"(?:whats ?app|wechat|telegram|viber|[вw]атс\w*|вотс\w*|вацап\w*|телег\w*|(?<!\w)тг(?!\w)|(?<!\w)лс(?!\w)|вайбер\w*|вибер\w*|чат(?:е|а|у|ом)?(?!\w)|бот(?:у|а|ом|е)?(?!\w)|мессенджер\w*|почт\w+|e-?mail|имейл\w*|смс|(?:обычн|электронн|ответн)\w+ письм\w+|{EMAIL}|директ\w*|личк\w+|личные сообщения|вк(?!\w)|вконтакте|одноклассник\w*|инстаграм\w*|wa\.me|t\.me)",
    "zh": rf"(?:微信|whats ?app|wechat|telegram|邮箱|邮件|电子邮件|e-?mail|短信|qq|私信|电报|公众号后台|企微|钉钉|抖音|小红书|网盘|(?:病友|咨询|交流|微信)群|群(?:里|内|聊)|进群|聊天窗口|朋友圈|{EMAIL}|wa\.me|line)",
}
_SENDS = {
    "en": r"\b(?:send|e-?mail|forward|share|message|mail|text|submit|drop|pop|slip|snap|zap|whizz|beam|fax|whack|bung|copy|paste|dump|toss|fire|shoot|ping|throw|put|stick|photograph|accept|receive|collects?|gathers?|take|come to us|reach us|get to us|hand|post|attach|upload|transmit|sending|emailing|(?:can|may|could|should|must|need to)(?: \w+){0,2} be (?:sent|shared|forwarded|e-?mailed|mailed|texted|messaged|submitted|posted))\b",
    "ru": r"(?:бросьте|бросайте|загружайте|грузите|сбрасывайте|принима(?:ем|ют)|жд[её]м|кидайте|киньте|закиньте|загрузите|пришлите|присылайте|отправ\w+|направ(?:ьте|ляйте)|перешлите|скиньте|сбросьте|вышлите|высылайте|шлите|прикреп(?:ите|ить)|прилож(?:ите|ить)|вложи(?:те|ть)|передайте|прислать|выслать|напишите|пришлют|сфотографируйте|скинуть|сбросить|отправить|переслать|направить|закинуть|кинуть|бросить)",
    "zh": r"(?:发(?:送|到|至|给|来|过来)?|寄|传(?:给|到|至|送)?|提交|上传|转发|投递|递交|拍(?:张|个|下|了)?照?|提供|扔(?:到|进|给)?|丢(?:到|进|给)?|甩(?:到|进|给)?|推(?:到|给)|贴(?:到|在)|导入|粘贴|附(?:上|带)|交(?:到|给)|塞(?:到|进))",
}
_ASKED = {
    language: Pattern(
        rf"{_SENDS[language]}[^\n;]{{0,70}}?{_RECORDS[language]}[^\n;]{{0,60}}?{_CHANNEL[language]}"
        rf"|{_CHANNEL[language]}[^\n;]{{0,40}}?{_SENDS[language]}[^\n;]{{0,50}}?{_RECORDS[language]}"
        rf"|{_RECORDS[language]}[^\n;]{{0,50}}?{_SENDS[language]}[^\n;]{{0,40}}?{_CHANNEL[language]}"
        + (
            rf"|\b(?:e-?mail|mail|whats ?app|wechat|telegram|viber|text|message|dm|sms) (?:us|me|them|our \w+)? ?(?:(?:a |the )?(?:copy|copies|photos?|pictures?|photographs?|scans?|screenshots?|files?|pdfs?) (?:of|with) )?(?:your |the |all )?(?:\w+ ){{0,2}}?{_RECORDS['en']}"
            rf"|\b{_CHANNEL['en']}[^\n;]{{0,20}}?\bwith\b[^\n;]{{0,60}}?\b{_RECORDS['en']}[^\n;]{{0,25}}?\b(?:attached|enclosed)\b"
            rf"|\b{_RECORDS['en']}\b[^\n;]{{0,30}}?\b(?:over|by|through|via|on) {_CHANNEL['en']}[^\n]{{0,120}}?\b(?:you|anyone|everybody|others) (?:can|may|could|should) (?:do|try) (?:likewise|the same|so too|as (?:i|we) did)"
            if language == "en"
            else rf"|{_SENDS[language]}[^\n;]{{0,40}}?{_CHANNEL[language]}[^\n;]{{0,40}}?{_RECORDS[language]}"
        )
        + (
            rf"|{_RECORDS[language]}[^\n;]{{0,24}}?{_CHANNEL[language]}[^\n;,]{{0,8}}?{_SENDS[language]}"
            if language == "zh"
            else ""
        )
    )
    for language in ("en", "ru", "zh")
}
_NEVER_SEND = {
    "en": re.compile(
        r"\b(?:do not|don't|never|not|cannot|no|rather than|instead of|will be sent|we will (?:send|e-?mail)|we (?:send|e-?mail)|you will receive|avoid|are sent to you|sends you|your doctor will|is sent to you)\b"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:не|небезопасн\w*|опасно|рискованно|запрещен\w*|через (?:личный кабинет|защищенн\w+)|нельзя|никогда|вместо|избегайте|мы (?:отправим|пришлем|вышлем)|вам (?:отправят|пришлют|придут|вышлют)|вы получите|придут)(?!\w)"
    ),
    "zh": re.compile(
        r"请勿|不要|切勿|不得|不接受|不能|勿|我们(?:会|将)[^\n,;。]{0,14}(?:发|寄|送|传|回复|通知)|将(?:通过|以|发)|您(?:将|会)收到|不会(?:要求|向|索|通过)|不向|不通过|避免"
    ),
}


_ANOTHER_CLAUSE = re.compile(
    r"^[^\n:]{0,120}\bneed not [^\n:]{0,90}[:;] |^[^\n:]{0,60}(?<!\w)не (?:нужно|надо|требуется|обязательно|придется) (?!присылать|отправлять|пересылать)[^\n:]{0,60}[:;–] "
)

# “Got your CT on a disc? Film the screen and send it to us on Viber.”
_ASKED_NEXT = patterns(
    en=(
        rf"\b{_RECORDS['en']}\b[^\n]{{0,60}}¶[^\n;]{{0,60}}?{_SENDS['en']} (?:it|them|those|these|everything|that|this|one|photos?|pictures?|copies)\b[^\n;]{{0,40}}?\b{_CHANNEL['en']}",
    ),
)


def records_come_by_the_secure_form(text: Text) -> Iterator[Finding]:
    """CTA-003: records asked for by messenger or e-mail."""
    for match in across(text, _ASKED_NEXT):
        if not _NEVER_SEND["en"].search(match.group()):
            yield finding("CTA-003", text, *match.span())
    for match in _ASKED[text.language].within(text):
        words = text.words_of(text.sentence_at(match.start()))
        words = _ANOTHER_CLAUSE.sub("", words)  # “You need not wait: send us your scans”
        if not _NEVER_SEND[text.language].search(words):
            yield finding("CTA-003", text, *match.span())


_EMPTY_LINK = {
    "en": re.compile(
        r"\s*(?:please )?(?:click|tap|press)?\s?(?:here|this link|click|read (?:more|on|the full (?:story|text|article))|(?:learn|find out|discover|see|view|show|know|get) more|more|more (?:info(?:rmation)?|details|about (?:this|it))|details|continue(?: reading)?|see (?:details|all)|full (?:text|story|article)|link|go|this page|download|info|view|open|next)\s*[.!…>»→-]*\s*"
    ),
    "ru": re.compile(
        r"\s*(?:подробнее|(?:нажмите|кликните|жмите|нажать|смотрите|читайте) (?:здесь|сюда|тут|далее)|здесь|тут|сюда|читать (?:далее|дальше|полностью|еще|подробнее)|узнать (?:больше|подробнее)|далее|еще|больше|детали|ссылка|по ссылке|перейти|смотреть|полный текст|подробности|эта страница|скачать|открыть)\s*[.!…>»→-]*\s*"
    ),
    "zh": re.compile(
        r"\s*(?:请)?(?:点击|点|戳|点此|猛戳|按)?(?:这里|此处|这儿|查看|阅读全文|阅读更多|了解更多|了解详情|查看(?:更多|详情|全文)|更多|详情|详细|继续阅读|全文|链接|此链接|进入|下载|打开|点击|看更多|更多信息|更多内容)\s*[.!…>»→-]*\s*"
    ),
}
_CLICK_HERE = {
    "en": re.compile(r"\b(?:click|tap|press) (?:here|this link|below|on this)\b"),
    "ru": re.compile(r"(?:нажмите|кликните|жмите) (?:здесь|сюда|тут|по ссылке)"),
    "zh": re.compile(r"点击(?:这里|此处|链接|下方|这儿)|点这里|戳这里"),
}


def links_say_where_they_go(text: Text) -> Iterator[Finding]:
    """CTA-004: a link text without meaning."""
    whole = _EMPTY_LINK[text.language].fullmatch(text.lower[:120]) if len(text.lower) < 60 else None
    if whole and text.kind in {"link", "cta", "treatment", "news", "story"} and text.lower.strip():
        yield finding("CTA-004", text, 0, len(text.lower))
        return
    for match in _CLICK_HERE[text.language].finditer(text.lower):
        yield finding("CTA-004", text, *match.span())


_PRESSURE = patterns(
    en=(
        r"\b(?:hurry(?: up)?|act now|don't (?:miss|wait|delay)|do not (?:miss (?:out|this|your)|wait any longer|delay any)|last (?:chance|slots?|places?|spots?|few)|only (?:\w+ )?(?:\w+ )?(?:places?|slots?|spots?|beds?|appointments?) (?:are )?(?:left|remain\w*|available)|limited (?:time|places|slots|offer|spots|availability|number of (?:places|slots|spots))|while (?:places|slots|stocks?|spots) last|book (?:now|today) (?:and|before|to (?:get|save|secure))|before it is too late|before it's too late|time is running out|today only|special offer|discount|\d+ ?% off|free (?:evaluation|gift)|offer ends|every (?:day|minute|second|hour) counts|your last hope|one[- ]time offer|sign up now)\b",
    ),
    ru=(
        r"(?<!\w)(?:торопитесь|спешите|поспешите|успейте|не (?:упустите|медлите|откладывайте|теряйте)|последн\w+ (?:шанс|места|возможность)|осталось (?:всего |только |лишь )?(?:\w+ )?(?:мест\w*|окн\w*)|количество мест ограничен\w*|число мест ограничен\w*|места ограничены|только (?:сегодня|до конца|сейчас)|пока не поздно|специальное предложение|скидк\w+|акци[яи](?!\w)|запишитесь прямо сейчас|дорога каждая (?:минута|секунда)|звоните прямо сейчас|ограниченн\w+ (?:предложение|время))(?!\w)",
    ),
    zh=(
        r"名额(?:有限|仅|不多|紧张|只剩|所剩)|速来|抢约|抢先|赶快|赶紧|快来|抓紧(?:时间)?(?:预约|报名)|机不可失|失不再来|不要错过|切莫错过|勿失良机|最后(?:机会|名额|[一二三四五六七八九十\d]+(?:个|位|席)?名额)|限时|限量|限额|优惠|折扣|特价|仅剩|仅限今日|立减|先到先得|欲购从速|马上抢|秒杀|免费(?:送|赠)|速抢|即刻(?:抢|锁定)|莫等|不再等待|火热(?:报名|预约)",
    ),
)
_CELEBRATION = re.compile(
    "[\U0001f389\U0001f38a\U0001f973\U0001f525\U0001f4a5\U0001f386\U0001f387\U0001f37e\U0001f942\U0001f3c6\U0001f947\U0001f38a\U0001f64c\U0001f4aa\U0001f680\u2728\U0001f31f\U0001f389\U0001f44f\u2b50\U0001f4af\U0001f91e\U0001f64f\u2764\U0001f496\U0001f381\U0001f4e3\u26a1\u23f0\U0001f449\U0001f4f2\u2b50]"
)


def nobody_is_hurried(text: Text) -> Iterator[Finding]:
    """CTA-005: celebration, pressure or scarcity."""
    for match in matches(text, _PRESSURE):
        sentence = text.words_of(text.sentence_at(match.start()))
        if not re.search(
            r"911|112|120|emergency|ambulance|скорую|сразу (?:же )?(?:звоните|обратитесь|сообщите)|急诊|fever|температур|发热",
            sentence,
        ):
            yield finding("CTA-005", text, *match.span())
    for match in _CELEBRATION.finditer(text.plain):
        yield finding("CTA-005", text, *match.span())
