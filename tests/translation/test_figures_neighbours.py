"""Neighbours: what holds of one sign, case, unit or letter holds of all that are like it."""

import pytest

from cms.translation.figures import compare

NBSP = "\u00a0"
DAYS = ("день", "дню", "дне", "дни", "дням", "днями", "днях")
TIMES = {
    "day": DAYS,
    "week": ("неделя", "недели", "неделе", "неделю", "неделей"),
    "month": ("месяц", "месяцу", "месяце"),
    "hour": ("час", "часу", "часе"),
    "cycle": ("цикл", "циклу", "цикле"),
}
UNITS = [
    ("mmHg", f"мм{NBSP}рт.{NBSP}ст.", "毫米汞柱"),
    ("percentage points", f"п.{NBSP}п.", "个百分点"),
    ("μg", "мкг", "微克"),
    ("mg/kg", "мг/кг", "毫克/千克"),
    ("mmol/L", "ммоль/л", "毫摩尔/升"),
    ("kg", "кг", "千克"),
    ("pmol/L", "пмоль/л", "皮摩尔/升"),
    ("cGy", "сГр", "cGy"),
    ("MBq", "МБк", "MBq"),
    ("nanograms per millilitre", "нанограммов на миллилитр", "纳克每毫升"),
]
SPACES = "\u2000\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u00a0"


def refused(source: str, target: str, locale: str) -> bool:
    return compare(source, target, locale).verdict == "error"


def verdict(source: str, target: str, locale: str) -> str:
    return compare(source, target, locale).verdict


@pytest.mark.parametrize(("english", "form"), [(en, form) for en, forms in TIMES.items() for form in forms])
@pytest.mark.parametrize("number", ["+9", "9"])
@pytest.mark.parametrize("space", [" ", NBSP])
def test_a_numbered_day_is_a_day_in_every_case(english, form, number, space):
    source = f"It was given at {english} {number} with tocilizumab."
    assert not refused(source, f"Это дали к {form}{space}{number} вместе с тоцилизумабом.", "ru")
    assert refused(source, f"Это дали к {form}{space}{number}0 вместе с тоцилизумабом.", "ru")


@pytest.mark.parametrize(("english", "russian", "chinese"), UNITS)
@pytest.mark.parametrize("sign", ["/", "–"])
def test_two_figures_of_one_unit_have_it_both(english, russian, chinese, sign):
    source = f"The value was 14{sign}23 {english} then."
    for space in (" ", NBSP):
        assert not refused(source, f"Показатель был 14{sign}23{space}{russian}.", "ru")
    assert not refused(source, f"当时数值为14{sign}23{chinese}。", "zh-hans")
    assert refused(source, f"Показатель был 14{sign}32 {russian}.", "ru")


@pytest.mark.parametrize("sign", "∶ː꞉：﹕")
def test_every_sign_of_a_ratio_is_one(sign):
    source = "The ratio was 99:1 on day 28 and 97:3 on day 60."
    assert not refused(source, f"供者与受者之比第28天为99{sign}1，第60天为97{sign}3。", "zh-hans")
    assert refused(source, f"供者与受者之比第28天为99{sign}1，第60天为3{sign}97。", "zh-hans")


@pytest.mark.parametrize("sign", "-‐‑‒–—―－﹘~～〜∼⁓−÷…")
def test_every_sign_of_a_range_is_one(sign):
    assert not refused("for 3–5 days", f"3{sign}5 дней", "ru")
    assert not refused("for 3–5 days", f"为期3{sign}5天", "zh-hans")
    assert refused("for 3–5 days", f"5{sign}3 дней", "ru")


@pytest.mark.parametrize("sign", "⁄∕⧸／")
def test_every_stroke_is_one(sign):
    assert not refused("120/80 mmHg", f"120{sign}80 мм рт. ст.", "ru")
    assert refused("120/80 mmHg", f"80{sign}120 мм рт. ст.", "ru")


@pytest.mark.parametrize("sign", "×xхXХ·⋅∙✕⨯✖")
def test_every_sign_of_a_power_is_one(sign):
    assert not refused("2.5 × 10⁶ cells/kg", f"2,5{sign}10⁶ клеток/кг", "ru")
    assert refused("2.5 × 10⁶ cells/kg", f"2,5{sign}10⁷ клеток/кг", "ru")


@pytest.mark.parametrize("space", SPACES)
def test_every_space_groups_digits_and_stands_before_a_unit(space):
    assert not refused("12,345 mg", f"12{space}345{space}мг", "ru")


@pytest.mark.parametrize("space", ["", " ", NBSP])
def test_a_sum_sets_no_limit_however_it_is_spaced(space):
    target = "Сумма по Глисону — {}{s}+{s}{}{s}={s}7."
    assert not refused("The Gleason score was 4+3=7.", target.format(4, 3, s=space), "ru")
    assert refused("The Gleason score was 4+3=7.", target.format(3, 4, s=space), "ru")


@pytest.mark.parametrize(
    ("square", "unit"), [("㎎", "mg"), ("㎏", "kg"), ("㎡", "m²"), ("㎖", "mL"), ("㎎/㎗", "mg/dL")]
)
def test_a_unit_in_one_square_is_that_unit(square, unit):
    assert not refused(f"5 {unit}", f"5{square}", "zh-hans")
    assert refused(f"5 {unit}", f"6{square}", "zh-hans")


@pytest.mark.parametrize(
    "target", ["I/II фазы", "фазы I/II", "I–II фазы", "фаз I и II", "I и II фаз", "фаза 1/2", "фазы Ⅰ/Ⅱ"]
)
def test_roman_numbers_share_their_word(target):
    assert not refused("A phase I/II trial", f"Исследование {target}", "ru")
    assert refused("A phase II/III trial", f"Исследование {target}", "ru")


@pytest.mark.parametrize(
    ("name", "written"),
    [("p53", "р53"), ("del(17p)", "del(17р)"), ("1p36", "1р36"), ("CD19", "СD19"), ("IgA", "IgА"), ("IgG-κ", "IgG-к"),
     ("BCMA", "ВСMA"), ("KRAS", "КRAS")],
)  # fmt: skip
def test_a_look_alike_letter_is_a_notice_in_every_name(name, written):
    assert verdict(f"The test found {name}.", f"Анализ выявил {written}.", "ru") == "notice"
    assert verdict(f"The test was {name} positive.", f"检测为{written}阳性。", "zh-hans") == "notice"


@pytest.mark.parametrize(
    ("source", "locale", "right", "wrong"),
    [
        ("A year of treatment", "zh-hans", "1年治疗", "1个月治疗"),
        ("It takes an hour.", "ru", "Нужен 1 час.", "Нужна 1 неделя."),
        ("After a sleepless night or two", "zh-hans", "一两个不眠之夜后", "三四个晚上后"),
        ("in a week or two", "ru", "через одну-две недели", "через один-два месяца"),
        ("The dose was increased by half.", "ru", "Дозу увеличили в полтора раза.", "Дозу увеличили в два раза."),
        ("The dose was increased by half.", "zh-hans", "剂量增加了50%。", "剂量减少了一半。"),
        ("The dose was cut by half.", "ru", "Дозу уменьшили в два раза.", "Дозу увеличили вдвое."),
        ("1½ tablets", "ru", "полторы таблетки", "две с половиной таблетки"),
        ("½ tablet", "ru", "полтаблетки", "две таблетки"),
        ("0.75 million cells per kilogram", "zh-hans", "每千克75万个细胞", "每千克7.5万个细胞"),
        ("a few kilograms", "zh-hans", "几千克", "5千克"),
        ("a few thousand tests", "ru", "несколько тысяч анализов", "5 анализов"),
        ("two decades", "ru", "два десятилетия", "три десятилетия"),
        ("two dozen", "ru", "две дюжины", "три дюжины"),
        ("in the 1990s", "ru", "в девяностые", "в восьмидесятые"),
        ("at a quarter to ten", "ru", "без четверти десять", "без четверти девять"),
        ("at 9:30 am", "ru", "в 9.30", "в 9.20"),
        ("at 9:30 am", "zh-hans", "上午九点三十分", "上午九点二十分"),
        ("three times a week", "ru", "3 р/нед", "2 р/нед"),
        ("every 12 hours", "ru", "каждые 12 ч", "каждые 8 ч"),
        ("twice a year", "zh-hans", "半年一次", "两年一次"),
        ("on days −5, −4 and −3", "zh-hans", "第-5、-4和-3天", "第-5、-4和-2天"),
        ("cycle 2, day 15", "ru", "день 15 цикла 2", "день 16 цикла 2"),
        ("3 per 1,000", "zh-hans", "千分之三", "百分之三"),
        ("9 days and 1 infusion", "ru", "9 дней и одна инфузия", "9 дней и две инфузии"),
        ("32 single rooms on two floors", "zh-hans", "共两层，有32间单人病房", "共32层，有两间单人病房"),
        ("12,480 transplants in 3 hospitals", "ru", "в трёх больницах 12 480 трансплантаций",
         "в 12 480 больницах три трансплантации"),
        ("for 4 weeks 40 mg, then for 4 weeks 20 mg", "ru", "4 недели по 40 мг, затем 4 недели по 20 мг",
         "4 недели по 20 мг, затем 4 недели по 40 мг"),
    ],
)  # fmt: skip
def test_the_same_figure_in_other_words(source, locale, right, wrong):
    assert not refused(source, right, locale)
    assert refused(source, wrong, locale)


@pytest.mark.parametrize(
    "target",
    ["36 часов и больше не возвращалась", "36 часов и больше никогда не возвращалась", "36 часов, и более её не было"],
)  # fmt: skip
def test_what_does_not_come_back_sets_no_limit(target):
    assert not refused(
        "The fever lasted 36 hours and did not return.", f"Лихорадка держалась {target}.", "ru"
    )


@pytest.mark.parametrize(
    ("source", "locale", "target"),
    [
        ("1,000 IU of vitamin D", "zh-hans", "维生素D 25微克"),
        ("1,000 IU of vitamin D", "ru", "25 мкг витамина D"),
        ("Glucose was 5.5 mmol/L.", "ru", "Глюкоза — 99 мг/дл."),
        ("He had a temperature of 101 °F.", "ru", "Температура была 38,3 °C."),
        ("She lost 11 pounds.", "ru", "Она похудела на 5 кг."),
    ],
)
def test_a_conversion_by_table_is_a_notice(source, locale, target):
    assert verdict(source, target, locale) == "notice"


def test_a_wrong_conversion_is_refused():
    assert refused("1,000 IU of vitamin D", "维生素D 250微克", "zh-hans")
    assert refused("1,000 IU of insulin", "25 мкг инсулина", "ru")


@pytest.mark.parametrize(
    ("source", "locale", "right", "wrong"),
    [
        ("More than 1,200 patients came.", "zh-hans", "来了1200多名患者。", "来了近1200名患者。"),
        ("More than 1,200 patients came.", "ru", "Приехали более 1200 пациентов.", "Приехали почти 1200 пациентов."),
        ("Nearly 60% came.", "ru", "Приехали почти 60 %.", "Приехали более 60 %."),
        ("He is in his early fifties.", "zh-hans", "他五十出头。", "他年近五十。"),
        ("None of them was a full match.", "zh-hans", "他们都不是全相合。", "他们不都是全相合。"),
        ("None of them relapsed.", "ru", "Ни у кого из них не было рецидива.", "Не у всех был рецидив."),
        ("Not all of them relapsed.", "ru", "Рецидив был не у всех.", "Рецидива не было ни у одного."),
        ("Both sisters were tested, and neither was a match.", "ru", "Обследовали обеих сестёр, ни одна не подошла.",
         "Обследовали обеих сестёр, и одна подошла."),
        ("No one was harmed.", "ru", "Никто не пострадал.", "Все пострадали."),
    ],
)  # fmt: skip
def test_a_limit_is_not_turned_round_and_nobody_is_not_somebody(source, locale, right, wrong):
    assert not refused(source, right, locale)
    assert refused(source, wrong, locale)


@pytest.mark.parametrize(
    ("source", "locale", "target"),
    [
        ("In two minds, both of us agreed.", "ru", "Подумав, мы согласились."),
        ("Half of it was luck.", "ru", "Во многом это была удача."),
        ("We have been married for over seven years.", "ru", "Мы женаты семь лет."),
    ],
)
def test_small_words_for_one_two_and_a_half_are_at_most_a_notice(source, locale, target):
    assert not refused(source, target, locale)


def test_what_is_taken_is_counted_in_words_as_well():
    assert refused("Take half a tablet at night.", "Принимайте на ночь.", "ru")
    assert refused("At least three prior lines are required.", "Нужны три предшествующие линии.", "ru")


@pytest.mark.parametrize(
    ("source", "locale", "right", "wrong"),
    [
        ("−20 °C or below", "zh-hans", "−20℃或更低", "−20℃或更高"),
        ("in the second and third month", "zh-hans", "第二、三个月", "第二、四个月"),
        ("weeks 1–4, 10 minutes a day", "zh-hans", "第1～4周每天10分钟", "第1～5周每天10分钟"),
        ("88 beats per minute", "zh-hans", "每分钟88次", "每分钟98次"),
        ("88 bpm", "ru", "88 уд/мин", "98 уд/мин"),
        ("1,300 patients a week", "zh-hans", "每周接诊1300名患者", "每月接诊1300名患者"),
        ("12,500 people", "zh-hans", "1万2500人", "12万500人"),
        ("1.2 million doses", "ru", "1 млн 200 тыс. доз", "1 млн 300 тыс. доз"),
        ("70% recovered", "zh-hans", "7成康复", "6成康复"),
        ("half a tablet twice daily", "zh-hans", "一天两次，一次半片", "一天两次，一次一片半"),
        ("half a tablet", "ru", "0,5 таблетки", "0,25 таблетки"),
        ("two thirds of the cost", "zh-hans", "费用的2/3", "费用的1/3"),
        ("two thirds of the cost", "ru", "2/3 стоимости", "3/4 стоимости"),
        ("twice a week", "zh-hans", "每周二次", "每周三次"),
        ("four times a year", "zh-hans", "一年四次", "一年三次"),
        ("a year and a half later", "zh-hans", "一年半后", "一年后"),
        ("an hour and ten minutes", "ru", "70 минут", "80 минут"),
        ("a seven-month-old baby", "zh-hans", "7月龄婴儿", "9月龄婴儿"),
        ("Friday afternoon (1:30–5 pm)", "zh-hans", "周五下午（1:30—5:00）", "周五下午（1:30—6:00）"),
        ("The bed came free at midnight.", "ru", "Место освободилось в полночь.", "Место освободилось в полдень."),
        ("I am pushing eighty.", "zh-hans", "我快八十了。", "我八十多了。"),
        ("Both were over sixty.", "ru", "Обоим было за шестьдесят.", "Обоим было за семьдесят."),
        ("two years earlier", "ru", "двумя годами ранее", "двумя месяцами ранее"),
        ("a six-month course", "ru", "полугодовым курсом", "двухгодичным курсом"),
        ("two in the morning, one at noon, none in the evening", "zh-hans", "早晨2片，中午1片，晚上不服",
         "早晨1片，中午2片，晚上不服"),
        ("A partial response, not a complete one", "zh-hans", "是部分缓解，而不是完全缓解",
         "是完全缓解，而不是部分缓解"),
        ("Not a single day did I regret it.", "ru", "Я ни дня об этом не жалел.", "Я жалел об этом один день."),
        ("A level of 2 is not a reason to stop treatment.", "ru", "Уровень 2 — не повод прекращать лечение.",
         "Уровень 2 — повод прекращать лечение."),
        ("The risk doubled.", "zh-hans", "风险增加了100%。", "风险减半。"),
        ("3,000 steps a day", "zh-hans", "每天3000步", "每周3000步"),
        ("3,000 steps a day", "ru", "по 3000 шагов ежедневно", "по 3000 шагов еженедельно"),
        ("2 mg/kg per day", "zh-hans", "每日2毫克/公斤", "每日2毫克"),
        ("once in three years", "ru", "раз в три года", "три раза в год"),
        ("a Grade III, Class A hospital", "zh-hans", "三级甲等医院", "二级甲等医院"),
    ],
)  # fmt: skip
def test_rows_of_the_table_in_other_forms(source, locale, right, wrong):
    assert not refused(source, right, locale)
    assert refused(source, wrong, locale)


@pytest.mark.parametrize(
    ("source", "locale", "target"),
    [
        ("He is twenty-something.", "zh-hans", "他二十岁。"),
        ("She is 5 foot 3.", "zh-hans", "她身高160厘米。"),
        ("Potassium was 5.6 mmol/L.", "ru", "Калий — 5,6 мЭкв/л."),
    ],
)
def test_what_is_nearly_or_equally_said_is_a_notice(source, locale, target):
    assert verdict(source, target, locale) == "notice"


@pytest.mark.parametrize(
    ("source", "locale", "right", "wrong"),
    [
        ("One parent may stay day and night.", "zh-hans", "可由一位家长昼夜陪护。", "可由两位家长昼夜陪护。"),
        ("It is safe above 50 but not below 20.", "zh-hans", "高于50安全，低于20则不安全。",
         "低于50安全，高于20则不安全。"),
        ("Most were diagnosed within a year; a fifth waited more than three.", "zh-hans",
         "多数在一年内确诊，五分之一等了三年以上。", "多数在一年内确诊，五分之一等了不到三年。"),
        ("Before 2010 there was one such ward; now there are nine.", "zh-hans",
         "2010年前只有一个这样的病区，如今有九个。", "2010年后只有一个这样的病区，如今有九个。"),
        ("Mean follow-up was 26 months.", "zh-hans", "平均随访26个月。", "中位随访26个月。"),
        ("the last Friday of the month", "zh-hans", "每月最后一个周五", "每月第一个周五"),
        ("Treatment was delayed by three weeks.", "zh-hans", "治疗推迟了三周。", "治疗提前了三周。"),
        ("every evening at nine", "zh-hans", "每晚九点", "每早九点"),
        ("The annual check-up costs 900 yuan.", "zh-hans", "年度体检费900元。", "每月体检费900元。"),
        ("the upper limit of normal", "zh-hans", "正常值上限", "正常值下限"),
        ("more than twice the upper limit of normal", "zh-hans", "超过正常值上限的两倍", "超过正常值下限的两倍"),
        ("The drug is given by mouth.", "zh-hans", "口服给药。", "静脉给药。"),
        ("in the left arm", "zh-hans", "左臂", "右臂"),
        ("unless the count is below 50", "zh-hans", "除非计数低于50", "如果计数低于50"),
        ("He needed no transfusions after day 60.", "zh-hans", "第60天后他不再需要输血。",
         "第60天前他不再需要输血。"),
        ("every 3 to 4 weeks", "zh-hans", "每3～4周一次", "每3～4天一次"),
        ("by 30 June", "zh-hans", "6月30日前", "6月30日后"),
        ("from 1 July", "zh-hans", "7月1日起", "7月1日止"),
        ("until 31 December", "zh-hans", "至12月31日", "自12月31日起"),
        ("over the next six months", "zh-hans", "未来六个月内", "过去六个月内"),
        ("over the past six months", "zh-hans", "过去六个月内", "未来六个月内"),
        ("last year 40 patients", "zh-hans", "去年40例", "今年40例"),
        ("The dose was raised to 20 mg.", "zh-hans", "剂量增至20 mg。", "剂量减至20 mg。"),
        ("early-stage disease", "zh-hans", "早期疾病", "晚期疾病"),
        ("high-dose melphalan 200 mg/m²", "zh-hans", "大剂量美法仑200 mg/m²", "小剂量美法仑200 mg/m²"),
        ("newly diagnosed patients (n=40)", "zh-hans", "新诊断患者（n=40）", "复发患者（n=40）"),
        ("Ward 7B", "zh-hans", "7B病区", "7A病区"),
        ("triplets", "zh-hans", "三胞胎", "双胞胎"),
        ("half a century", "zh-hans", "半个世纪", "一个世纪"),
        ("half a dozen", "zh-hans", "六个", "十二个"),
    ],
)  # fmt: skip
def test_a_pole_without_a_figure_of_its_own_is_not_turned_round(source, locale, right, wrong):
    assert not refused(source, right, locale)
    assert refused(source, wrong, locale)
