# ruff: noqa: E501 – a pattern reads best on one line
"""Telephone numbers and addresses that are written so that nobody but a reader recognises them."""

import re
from collections.abc import Iterator

from cms.publishing.rules.text.matching import Pattern
from cms.publishing.rules.text.reading import Text

_AT = r"(?: ?[\[({<] ?(?:at|@|a|собака|собачка|эт|圈a|艾特|花a) ?[\])}>] ?| (?:at|собака|собачка|圈a|艾特|@) | ?(?:艾特|圈a|花a) ?| ?# ?| @ ?| ?@ )"
_DOT = r"(?: ?[\[({<] ?(?:dot|\.|точка|点) ?[\])}>] ?| (?:dot|точка) | ?点 ?)"
_TAIL = r"(?:com|org|net|ru|cn|info|health|clinic|example|ком|ру|орг|рф|инфо)(?!\w)"
_ADDRESS = Pattern(
    rf"(?<![\w.])[\w.+-]{{2,40}}(?:{_AT}[\w-]{{2,30}}(?:(?: ?\. ?|{_DOT})[\w-]{{2,20}}){{0,2}}{_DOT}{_TAIL}"
    rf"|[, ]{{1,2}}(?:and )?(?:then )?(?:the |an? )?at[- ]sign[, ]{{1,2}}(?:and )?(?:then )?[\w-]{{2,30}}(?: (?:dot|point|full stop) [\w-]{{2,20}}){{1,3}}"
    rf"| ?[\[({{<] ?(?:at|@|собака|圈a|艾特) ?[\])}}>] ?[\w-]{{2,30}}(?:\.[\w-]{{2,20}}){{0,2}}\.[a-z]{{2,10}}(?!\w)"
    rf"|(?: ?# ?| ?(?:艾特|圈a|花a) ?| собака | @ ?|@ )[\w-]{{2,30}}(?:\.[\w-]{{2,20}}){{0,2}} ?\. ?[a-z]{{2,10}}(?!\w))"
)
_DIGIT_EN = r"(?:zero|oh|o|(?:one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand)|double[- ]o|one|two|three|four|five|six|seven|eight|nine|double|triple)"
_DIGIT_RU = r"(?:ноль|нуль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|\w{3,7}надцать|двадцать|тридцать|сорок|\w{4,6}десят|девяносто|сто|двести|триста|четыреста|\w{4,6}сот)"
_NUMBER = {
    "en": Pattern(
        rf"(?<!\w){_DIGIT_EN}(?:[ ,.–-]{{1,3}}{_DIGIT_EN}){{5,}}(?!\w)"
        rf"|\bplus {_DIGIT_EN}(?:[ ,.–-]{{1,3}}(?:{_DIGIT_EN}|\d{{1,5}})(?!\w)){{3,}}"
        r"|\b(?:call(?: us)?|phone|telephone|tel\.?|ring(?: us)?|dial|hotline|helpline|mobile|text(?: us)?)\b[^\n\d;]{0,24}(?<![\d.,/])\+?\d{2,4}[ .-]?\d{3,4}(?:[ .-]?\d{2,4})?(?![\d/%.,-]|\d| ?(?:times|patients|people|beds|mg|days|hours|euros?))"
        r"|\b(?:viber|whats ?app|telegram|signal|wechat|mobile|phone)\b[^\n\d;]{0,14}(?<![\d.,/])\+?\d{9,14}(?![\d/])"
        r"|\b(?:viber|whats ?app|telegram|signal|wechat|weixin|skype|line|instagram|facebook)(?:,? (?:(?:id|handle|account|user ?name|nickname|name)\b:?|under|as)|:) ?[“@]?(?!(?:the|our|we|you|it|a|this|please|for|not|is|and)\b)[a-z][\w.-]{4,24}"
    ),
    "ru": Pattern(
        r"(?<!\w)(?:телеграм|ватсап|вотсап|вайбер|вконтакте|инстаграм|скайп)\w*[:, –]{1,3}(?:ник |логин |– )?@?(?!car-|telegram|whats)[a-z][a-z\d_.-]{4,24}|"
        rf"(?<!\w){_DIGIT_RU}(?:[ ,.–-]{{1,3}}{_DIGIT_RU}){{4,}}(?!\w)"
        r"|(?<!\w)(?:тел(?:\.|ефон\w*)?|звоните|позвоните|наберите|горячая линия|моб\w*\.?)(?!\w)[^\n\d;]{0,24}(?<![\d.,/])\+?\d{1,4}[ .-]?\d{2,4}[ .-]?\d{2}(?:[ .-]?\d{2,4})?(?![\d/%.,-])"
    ),
    "zh": Pattern(
        r"[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖](?:[,·.\- ]?[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]){6,}"
        r"|(?<!\d)0\d{2,3} ?[-–)] ?\d{7,8}(?!\d)|(?<!\d)[48]00[- ]?\d{3}[- ]?\d{4}(?!\d)"
        r"|(?:电话|热线|致电|拨打|手机|来电|专线|座机|小灵通|联系方式|打给我们?)[^\n\d;。]{0,6}(?<!\d)\d{3,4}[- ]?\d{4}(?!\d)"
    ),
}
_DIGIT_BY_DIGIT = re.compile(
    r"(?<![\d/.,])\d(?:[ .·*_-]\d){7,14}(?![\d/])|\+ ?\d(?:[ .·*_-]{1,3}\d){7,14}(?![\d/])"
    r"|(?<![\d/.,])1[ .·*_-]{1,2}[3-9](?:[ .·*_,/–~|+-]{1,3}\d){9}(?![\d/])"
    r"|(?<![\d/.,])\d(?: \d){1,4}(?: ?[.·*_-] ?\d(?: \d){1,4}){2,5}(?![\d/]| \d)"
)
_HANDLE = r"(?:号|群|id|客服)?(?:码)?(?:为|是|搜索?|请?加|:| ){0,3}(?!wechat|whatsapp|telegram|app)[a-z0-9][a-z0-9_-]{4,19}"
_MESSENGER_ZH = Pattern(
    rf"(?:[v薇微葳威徽维][信❤♥心]|(?<![a-z])wx|(?<![a-z])vx|扣扣|企鹅|绿泡泡|小飞机|(?<![a-z])qq|(?<![a-z])v(?=[:号])|加(?:一下|我|个|上|下)?(?:们)?(?:的)?(?:客服)?[v薇微葳威]){_HANDLE}"
)


def disguised(text: Text) -> Iterator[tuple[int, int]]:
    """Where an address stands with a word for @, a number in words, or a messenger under another name."""
    for match in _DIGIT_BY_DIGIT.finditer(text.plain):
        yield match.span()
    for pattern in (_ADDRESS, _MESSENGER_ZH, _NUMBER[text.language]):
        for match in pattern.within(text):
            yield match.span()
