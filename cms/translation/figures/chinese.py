"""Numbers written in Chinese: 一百二十, 1.5万, 三分之一, 百分之九十四点四, 九成四, 二〇二三."""

import math
import re
from dataclasses import replace
from fractions import Fraction

from cms.translation.figures.figure import Number

DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "○": 0}
PLACES = {"十": 10, "百": 100, "千": 1000}
GREAT = {"万": 10**4, "亿": 10**8}
# What may be counted: a numeral of one sign before anything else is part of a word.
MEASURES = (
    "个名位例人次天日月年周岁种项台张间片粒剂支瓶袋针组期级度线型类倍成份分秒点号家所床层步条块颗枚根杯滴轮疗克毫微"
    "楼栋届幢批任餐勺匙箱套副折页排座辆棵束所顶笔款门口"
    "处昼公千升米厘元单小国斤星代半季代场篇章节部句字封瓦里美欧英港人盒管针件只双对等阶遍趟顿重"
)
_LEXICAL = (
    "十二指肠|二尖瓣|三尖瓣|三叉神经|百日咳|二甲双胍|四环素|二氧化|三氧化|一氧化|三酰|甘油三酯|三甲医院|三级医院|三级甲等"
    "|三甲|二甲|三联|双盲|二代测序|一代测序|一代宗师|一旦|一般|一些|一样|一定|一起|一直|一切|一方面|一边|一步步|一步|一下"
    "|一致|一体|一并|一律|一点点|一点|一面|一度|一向|一带|一再|一味|一会|一共|一心|一时|一同|一线城市|统一|同一|唯一|单一|之一"
    r"|万一|第一时间|第一手|另一|某一|任一|逐一|(?<![零二两三四五六七八九十\d]点)(?<!十一点)(?<!午一点)(?<!晨一点)十分(?![之钟])|十足|千万别|千万不|万分(?!之)|万能|万物|亿万|四肢|五官|五脏|六腑|半夜(?![零一二三四五六七八九十0-9])|半身|半球"
    "|半衰期|半数以上的人|半晌|四川|六安|三亚|九江|三明|一流|两性|两极|百姓|百科|千里|百合|八角|二维|三维|四维|二级预防"
    "|三级预防|一级预防|一次性|一经|一路|一家人|一番话|不一(?!定)|专一|万一|百分比|(?<!点)一刻(?!钟)|一生|一辈子|一手|三叉|七情"
    "|成功了?一半|[二两三四]个?字(?=[。，；：！？])|半天班|半日制|半工半读|第三方|两侧|双侧|二手|零星|零食|五颜六色|乱七八糟|半途|四周围|四处|三维|二聚体|百忙"
    "|一月一日|二恶英|三七|(?<=[周拜期])[一二三四五六](?=门诊|例会|家属|次日|家长|对外|组织)|五味子|六味|四物|八珍|十全|一经|丁二|一贯|一代|一级亲属|一席|一段|一幅|一笔|一根|一头|一件"
    "|双胞胎|双手|双腿|双眼|双亲|双方|双肺|双目|双脚|双臂|双膝|四分位|三分位|五分位|十分位|百分位|两全|三心|四面|半信|二者|三者|两者|五年制|零基础|一举|一早|一眼"
)
# 七成, and not 成功
TENTHS = "成(?![功为立果熟员人本份年就长型名品套因效])"
_numeral = "[零〇○一二两三四五六七八九十百千万亿]"
# 九点三十分 is a time of day
_decimal = "(?:点(?!(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[零〇一二三四五六七八九]{1,3})[分刻])[零〇○一二三四五六七八九]{1,12})?"
WORDS = (
    rf"(?P<lexical>{_LEXICAL})"
    rf"|(?P<fold>翻了?(?:{_numeral}|\d)?番|翻倍|加倍|翻了?{_numeral}倍|减半|增加了?一倍|提高了?一倍|升高了?一倍|上升了?一倍"
    r"|增长了?一倍)"
    rf"|百分之(?P<percent>{_numeral}{{1,24}}{_decimal}|\d+(?:\.\d+)?)"
    rf"|(?P<part>(?:{_numeral}{{1,12}}|\d{{1,12}})分之(?:{_numeral}{{1,12}}|\d{{1,12}}))"
    r"|(?P<semester>[上下]半年)|(?P<trimester>孕[早中晚]期)|(?P<tens_of_years>[二三四五六七八九]旬)"
    r"|(?P<even>五五开|对半开?|一半一半)"
    r"|(?P<half>(?<=[成为])两半|(?<=近)半(?=患者|病人|病例|的?人)|(?<=[年月天岁点周])半(?![年月天价数径夜途路身])|一半|半数|大半|过半|半(?=个?(?:年|月|天|日|小时|钟头|世纪|片|剂|量|价(?!值)|周|分钟|杯|勺|瓶|支|袋|碗|粒|公斤|公里|斤|升|米|数|辈子)|[，。；,.;:)、]|$|的|前|后|以|来|多|内|里|岁))"
    r"|(?P<tenths_or>[一二三四五六七八][二三四五六七八九]成)(?![功为立果熟员人本份年就长型名品套因效])"
    r"|(?P<tenths>(?:[一二三四五六七八九两]|\d(?:\.\d)?)成(?:[一二三四五六七八九半])?(?![功为立果熟员人本份年就长型名品套因效]))"
    rf"|(?P<vague>[数几][十百千万亿]+(?![克卡焦瓦帕])|上[百千万亿]+|成[百千]上[千万])"
    r"|(?P<quarters>[一三]刻钟|(?<=点)[一三]刻)"
    r"|(?P<pair>双|俩|仨)|(?P<leading>首(?=[个次剂轮例批位名期针]))"
    r"|(?P<tall>[一二两]米[零一二三四五六七八九]{1,2}(?![十百千个名位人]))"
    rf"|(?P<han>{_numeral}{{1,24}}{_decimal})"
)
_KIN = ("兄弟", "姐妹", "姊妹", "兄妹", "姐弟")  # 四兄弟
_LEADS = "第每共约近逾余前后满超达为中至到～"
_ADJACENT = re.compile("[一二两三四五六七八九]{2}")
_one = "[一二两三四五六七八九]"
_TENS = re.compile(rf"(?:({_one})({_one})(?P<place>[十百千])|十({_one})({_one}))")
_VAGUE = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
_FOLDS = {"一": 2, "1": 2, "两": 4, "二": 4, "2": 4, "三": 8, "3": 8}


def value_of(numeral: str) -> Fraction:
    """The value of 三百二十点五, 二〇二三 or 12."""
    if re.fullmatch(r"\d+(?:\.\d+)?", numeral):
        return Fraction(numeral)
    whole, _, decimals = numeral.partition("点")
    if len(whole) > 1 and all(c in DIGITS for c in whole):
        value = Fraction("".join(str(DIGITS[c]) for c in whole))
    else:
        value = Fraction(_places(whole))
    if decimals:
        digits = "".join(str(DIGITS.get(c, 0)) for c in decimals)
        value += Fraction(int(digits), 10 ** len(digits))
    return value


def _places(numeral: str) -> int:
    total = section = digit = 0
    last = 1
    for sign in numeral:
        if sign in DIGITS:
            digit = DIGITS[sign]
            last = 10 if sign in "零〇" else last
        elif sign in PLACES:
            section += (digit or 1) * PLACES[sign]
            last, digit = PLACES[sign], 0
        else:
            # 一亿 after 三千万 multiplies all that stands before it
            total = (
                (total + section + digit) * GREAT[sign]
                if sign == "亿"
                else total + (section + digit or 1) * GREAT[sign]
            )
            last, section, digit = GREAT[sign], 0, 0
    if digit and last >= 100 and section + total and numeral[-2] not in "零〇":
        digit *= last // 10  # 一百二 is 120
    return total + section + digit


def read(kind: str, found: str, start: int, before: str, after: str) -> list[Number]:
    """The numbers that the signs stand for: two where neighbours are meant (三五天), none in an idiom."""
    end = start + len(found)
    if kind == "lexical":
        return []
    if kind == "fold":
        if found == "减半":
            return [Number(Fraction(1, 2), start, end, "fold", marks=frozenset({"one way"}))]
        sign = next((c for c in found if c in _FOLDS), "一")
        value = _FOLDS[sign] if "番" in found else 2
        return [Number(Fraction(value), start, end, "fold", marks=frozenset({"one way"}))]
    if kind == "percent":
        return [Number(value_of(found.removeprefix("百分之")), start, end, "percent")]
    if kind == "part":
        below, above = found.split("分之")
        denominator = value_of(below)
        return [Number(value_of(above) / denominator, start, end, "part")] if denominator else []
    if kind == "half":
        more = frozenset({"more"} if found in ("大半", "过半") else ())
        return [Number(Fraction(1, 2), start, end, "half", soft=bool(more), marks=more)]
    if kind == "even":
        return [Number(Fraction(1, 2), start, end, "half", soft=True)]
    if kind == "trimester":
        return [Number(Fraction("早中晚".index(found[1]) + 1), start, end, "han", ordinal=True)]
    if kind == "tens_of_years":  # 年近六旬
        return [Number(Fraction(DIGITS[found[0]] * 10), start, end, "han")]
    if kind == "semester":
        return [Number(Fraction("上下".index(found[0]) + 1), start, end, "semester")]
    if kind == "tenths_or":  # 六七成
        middle = start + 1
        return [
            Number(Fraction(DIGITS[found[0]] * 10), start, middle, "percent"),
            Number(Fraction(DIGITS[found[1]] * 10), middle, end, "percent"),
        ]
    if kind == "tenths":
        whole, _, rest = found.partition("成")
        value = value_of(whole) * 10 + (5 if rest == "半" else value_of(rest) if rest else 0)
        return [Number(value, start, end, "percent")]
    if kind == "vague":
        if found[0] == "成":  # 成千上万 is “thousands”, or tens of them
            return [
                Number(Fraction(_VAGUE[found[1]]), start, end, "vague", also=(Fraction(_VAGUE[found[3]]),))
            ]
        value = math.prod(_VAGUE[sign] for sign in found if sign in _VAGUE)
        return [Number(Fraction(value), start, end, "vague")]
    if kind == "pair":
        return [Number(Fraction(3 if found == "仨" else 2), start, end, "pair", soft=True)]
    if kind == "leading":  # 首个周期
        return [Number(Fraction(1), start, end, "han", soft=True, ordinal=True)]
    if kind == "quarters":
        return [Number(DIGITS[found[0]] * Fraction(15), start, end, "quarters")]
    if kind == "tall":  # 一米九二
        metres, _, rest = found.partition("米")
        value = DIGITS[metres] + value_of(rest) / 10 ** len(rest)
        return [Number(value, start, end, "tall")]
    return _han(found, start, before, after)


def _neighbours(found: re.Match, start: int) -> list[Number]:
    """二三十 is twenty or thirty, 十七八 seventeen or eighteen."""
    first, second = (DIGITS[found[n] or found[n + 2]] for n in (1, 2))
    times, more = (PLACES.get(found["place"] or "", 1), 0) if found["place"] else (1, 10)
    middle = start + (1 if found["place"] else 2)
    return [
        Number(Fraction(first * times + more), start, middle, "han"),
        Number(Fraction(second * times + more), middle, start + len(found.group()), "han"),
    ]


def _may_be_left_out(found: str, after: str) -> bool:
    """“Either”, “both” and “neither” are 两种, 两者; “they” may be 两人; 两次用药间隔 is between doses."""
    if found not in ("两", "二"):
        return False
    if re.match("人(?![份次间])", after):
        return True
    return found == "两" and bool(
        after[:1] in tuple("种期类端边条项份处组者")
        or re.match("(?:次|个(?:周期|疗程))[^，。；]{0,6}间", after)
    )


def _han(found: str, start: int, before: str, after: str) -> list[Number]:
    end = start + len(found)
    if after.startswith("分点") or (found in ("千", "百") and after[:1] and after[:1] in "克米卡焦瓦帕"):
        return []  # 2千克 are two kilograms, and 每千克 is of one
    if len(found) > 1 and found.endswith("千") and after[:1] and after[:1] in "克卡焦瓦帕":
        return _han(found[:-1], start, before, "千" + after)
    counted = after[1:] if after[:1] in ("多", "余", "几", "来") else after  # 十多年
    counts = bool(counted) and (counted[0] in MEASURES or counted[:2] in _KIN)
    if _ADJACENT.fullmatch(found) and counts and (after[:1] != "年" or "两" in found):
        first, second = (Fraction(DIGITS[c]) for c in found)
        if second > first:
            return [
                Number(first, start, start + 1, "han", soft=first == 1),
                Number(second, start + 1, end, "han"),
            ]
    if neighbours := _TENS.fullmatch(found):
        return _neighbours(neighbours, start)
    led = before[-1:] in _LEADS and before[-1:] != ""
    if len(found) == 1:
        if found == "一" and before.endswith(("无", "没有")):
            return []  # 无一例 is nobody, and not one of ten
        if found == "一":
            return [Number(Fraction(1), start, end, "han", soft=True, ordinal=before[-1:] == "第")]
        ranged = re.match(r"[至到～~—–-][零一二两三四五六七八九十百\d]", after)
        if (
            not counts
            and not (ranged and before[-1:] not in ("周", "期", "拜"))
            and before[-1:] != "第"
            and not (led and re.match(r"[，。；、～~—–至到]|$", after))
        ):
            # in a word that is not known here it may count all the same: it can answer, and is not missed
            inside = found in "百千万亿零〇十" or before[-1:] in "周期拜初十" or not before
            return [] if inside else [Number(value_of(found), start, end, "han", soft=True)]
        if found in "百千万亿" and not counts:
            return []
    value, ordinal = (
        value_of(found),
        before[-1:] == "第"
        or (found == "二" and after[:1] in ("次", "胎") and before[-1:] not in tuple("日天周月年")),
    )
    soft = _may_be_left_out(found, after) or (ordinal and value == 2)
    dozen = (Fraction(12),) if found == "十" and after[:1] in ("来", "几", "多") else ()  # 十来个
    return [Number(value, start, end, "han", soft=soft, ordinal=ordinal, also=dozen)]


def joined(numbers: list[Number], text: str) -> list[Number]:
    """The numbers, with 1万2500 and 3亿5000万 made one."""
    result: list[Number] = []
    for number in numbers:
        last = result[-1] if result else None
        great = GREAT.get(text[last.end - 1]) if last and last.form == number.form == "digits" else None
        if great and last.end == number.start and number.value < great:
            result[-1] = replace(last, value=last.value + number.value, end=number.end)
        else:
            result.append(number)
    return result
