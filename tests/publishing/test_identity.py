"""Which dates in a text make its patient recognisable, in each language, and which do not."""

import pytest

from cms.publishing.rules import identity


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "She was infused on 3 May 2024 in the morning.", "3 May 2024"),
        ("en", "The infusion was on the 21st of March.", "21st of March"),
        ("en", "They came home on May 3 and slept.", "on May 3"),
        ("en", "Collected on Sept. 12, 2024.", "Sept. 12, 2024"),
        ("en", "First admitted 2024-05-03.", "2024-05-03"),
        ("en", "First admitted 03.05.2024.", "03.05.2024"),
        ("ru", "Клетки ввели 3 мая 2024 года.", "3 мая 2024"),
        ("ru", "Домой он вернулся 21 марта.", "21 марта"),
        ("ru", "Поступил 03.05.2024.", "03.05.2024"),
        ("zh-hans", "2024年5月3日回输细胞。", "2024年5月3日"),
        ("zh-hans", "他于5月3号出院。", "5月3号"),
    ],
)
def test_a_day_of_the_calendar_is_found(language, text, words):
    assert identity.dates_in(text, language) == {"day": [words]}
    assert identity.date_traits(text, language) == ["day"]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "In May 2024 she flew home.", "May 2024"),
        ("en", "It began in Sept. 2023.", "Sept. 2023"),
        ("ru", "В июле 2024 года он вернулся домой.", "июле 2024"),
        ("ru", "Май 2024: первая госпитализация.", "Май 2024"),
        ("zh-hans", "2024年7月，她回到家中。", "2024年7月"),
    ],
)
def test_a_month_with_its_year_is_found(language, text, words):
    assert identity.dates_in(text, language) == {"month": [words]}
    assert identity.date_traits(text, language) == ["month"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2024 she flew home, in the spring of 2025 she walked again."),
        ("en", "She may 3 times a day take a walk; it may take 12 weeks."),
        ("en", "On day 12 after the infusion, in May, she stood up."),
        ("en", "In May 12 patients were seen."),
        ("en", "The dose was 3.5 mg, and 10 of 12 people marched 5 km."),
        ("ru", "В 2024 году, весной, на 12-й день после введения."),
        ("ru", "Через 7 месяцев, в мае, после 3 курсов; 12 маршей по лестнице."),
        ("ru", "Ремиссия наступила через 12 месяцев наблюдения."),
        ("zh-hans", "2024年春天，回输后第12天，历时7个月。"),
        ("zh-hans", "治疗后3个月，7月的一个早晨。"),
    ],
)
def test_years_seasons_and_days_of_treatment_stay_quiet(language, text):
    assert identity.dates_in(text, language) == {}
    assert identity.date_traits(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The therapy was approved on 3 May 2024."),
        ("en", "The study was published in May 2024."),
        ("ru", "Препарат одобрен 3 мая 2024 года."),
        ("zh-hans", "该药于2024年5月3日获批。"),
    ],
)
def test_a_date_of_approval_or_publication_says_nothing_of_the_patient(language, text):
    assert identity.dates_in(text, language) == {}


def test_only_the_sentence_about_the_approval_is_left_out():
    text = "The therapy was approved in May 2023. She received it on 3 May 2024."
    assert identity.dates_in(text, "en") == {"day": ["3 May 2024"]}
    russian = "Препарат одобрен в мае 2023 г. Она получила его 3 мая 2024 г."
    assert identity.dates_in(russian, "ru") == {"day": ["3 мая 2024"]}


def test_a_day_counts_with_its_month_and_once():
    text = "On 3 May 2024 and again on 3 May 2024, then in June 2024."
    assert identity.dates_in(text, "en") == {"day": ["3 May 2024"], "month": ["June 2024"]}
    assert identity.date_traits(text, "en") == ["day"]


def test_markup_and_hard_spaces_hide_no_date():
    html = "<p>Infused on <b>3</b>&nbsp;May\u00a02024</p><p>Home again.</p>"
    assert identity.dates_in(html, "en") == {"day": ["3 May 2024"]}
    assert identity.dates_in("２０２４年５月３日回输", "zh-hans") == {"day": ["2024年5月3日"]}


def test_every_trait_that_a_text_adds_has_a_weight():
    assert identity.points(["day", "month"]) == 3
