"""Each text rule fires on its harm and stays silent on its twin; the spans are those of the original."""

import pytest

from cms.publishing.rule_messages import RULE_MESSAGES
from cms.publishing.rules.text import Text, findings, severity_of
from cms.publishing.rules.text.severity import DEFAULT

# rule, locale, kind, a text that fires, a text that stays silent
PAIRS = [
    ("CLM-001", "en", "treatment", "With us, response is guaranteed.", "No clinic can guarantee a response."),
    ("CLM-002", "en", "treatment", "CAR-T cured his myeloma.", "There is no guaranteed cure."),
    ("CLM-002", "en", "story", "He had been told that CAR-T cures lymphoma, came to us, and today he is cured.",
     "He had been told twice that his lymphoma was cured, and twice it came back."),
    ("CLM-002", "en", "treatment", "We cure other cancers too.",
     "People with another cancer that was cured less than five years ago cannot take part."),
    ("CLM-002", "ru", "story", "Он слышал от знакомых, что CAR-T вылечивает лимфому, приехал к нам и вылечился.",
     "Сосед говорил, что керосин излечивает лейкоз, и семья упустила два месяца."),
    ("CLM-002", "ru", "news", "Навсегда избавим вас от лейкоза. Мы таких обещаний просто так не даём.",
     "От нашего имени пишут: «Навсегда избавим от лейкоза». Это мошенники, мы таких обещаний не даём."),
    ("CLM-002", "zh-hans", "news", "别的医院不敢作这样的承诺，我院保证白血病包治愈。",
     "有人冒用我院名义发布“白血病包治愈”广告。我院从未作出此类承诺。"),
    ("CLM-003", "en", "treatment", "A functional cure is in sight.",
     "“Functional cure” is a research term with no agreed definition in myeloma."),
    ("CLM-004", "en", "treatment", "A risk-free infusion.", "No therapy is free of risk."),
    ("CLM-004", "en", "teaser", "A blood treatment without a single risk.", "No blood is without risk."),
    ("CLM-004", "en", "treatment", "There is no such thing as a side effect here.",
     "There is no such thing as a treatment without side effects."),
    ("CLM-004", "ru", "news", "Риск для организма равен нулю.", "Риск осложнений не равен нулю."),
    ("PII-001", "en", "cta", "Ring the patient’s mother on +44 7700 900123.",
     "International patient office: +86 10 5550 0100"),
    ("PII-001", "ru", "cta", "Спросите маму пациентки, её телефон +7 921 555-01-83.",
     "Отдел по работе с иностранными пациентами: +86 10 5550 0100"),
    ("PII-001", "zh-hans", "cta", "请联系患者本人手机13800000000。", "国际患者服务中心：010-5550 0100"),
    ("CTA-001", "en", "treatment", "Write to https://wa.me/861055500100 today.", "The form is below."),
    ("CLM-005", "en", "treatment", "CAR-T is a safe and effective treatment.", "Safety has not been established."),
    ("CLM-006", "en", "treatment", "Our ORR is 90%.", "ORR 90% (9/10; cut-off May 2024) [2]."),
    ("CLM-007", "en", "treatment", "Our results are outstanding.", "Results are given in the table below."),
    ("CLM-008", "en", "treatment", "No tumor cells remain.",
     "No clonal plasma cells by flow cytometry (10⁻⁵) on day 30; relapse remains possible."),
    ("CLM-009", "en", "treatment", "The fever shows the drug is working.", "Fever can be the first sign of CRS."),
    ("CLM-010", "en", "treatment", "Optimism beats cancer.", "Support is offered for anxiety."),
    ("CLM-011", "en", "treatment", "No further therapy needed, ever.",
     "Whether maintenance is needed is decided by your doctor."),
    ("CLM-012", "en", "treatment", "It wipes out every tumor cell.", "It binds BCMA on myeloma cells."),
    ("SUP-001", "en", "treatment", "This is the ideal place for treatment.", "He had best supportive care."),
    ("SUP-001", "zh-hans", "treatment", "我院是全国最好的医院。", "他曾在第一医院就诊。"),
    ("SUP-001", "zh-hans", "treatment", "我院是行业龙头。", "病房换了新的水龙头，讨论中分歧最大的是停药时机。"),
    ("SUP-002", "zh-hans", "treatment", "CAR-T和化疗各有特点，但CAR-T效果更好。",
     "自体移植和异基因移植各有适应证，不能简单地说哪一种更好。"),
    ("SUP-003", "zh-hans", "treatment", "与其他医院相比，我们更专业。", "会诊结论与当地医院基本一致。"),
    ("CLM-002", "zh-hans", "treatment", "一针根除白血病。", "幽门螺杆菌根除治疗后要复查，根治手术由外科完成。"),
    ("CLM-002", "zh-hans", "quote", "癌症治好了，和健康人没有区别。", "缓解和治愈是两回事。"),
    ("CLM-004", "zh-hans", "treatment", "这种疗法没有禁忌。", "没有禁忌证的成年人都可以接种。"),
    ("CLM-008", "zh-hans", "treatment", "专家指着片子说，癌细胞全部消失了。",
     "微小残留病指常规显微镜看不到的少量肿瘤细胞。"),
    ("CLM-001", "zh-hans", "treatment", "无效我们全额承担费用。", "标本不合格导致无效的，由我院承担检测费用。"),
    ("CLM-002", "zh-hans", "story", "可让骨髓瘤根/治，五年内绝不会复发。",
     "没有人说过绝不会复发，牙根/治疗计划见附件。"),
    ("CTA-001", "zh-hans", "treatment", "请拨 1 3 8，0 0 1 3，8 0 0 0", "复诊日为第1、3、5、7、9、11、13天。"),
    ("CTA-003", "zh-hans", "treatment", "请把病历通过微信发给顾问，我们会尽快评估。",
     "我们会把报告通过微信小程序发给您。"),
    ("ZH-003", "zh-hans", "treatment", "度伐利尤单抗现货，立即预约。", "地西他滨按预约时间输注。"),
    ("CLM-009", "zh-hans", "treatment", "高烧不退，免疫细胞正在攻击肿瘤。", "排异时供者的免疫细胞正在攻击皮肤和肠道。"),
    ("ZH-001", "zh-hans", "treatment", "骨髓瘤难以治愈，但我院多数患者长期缓解。",
     "骨髓瘤难以治愈，多数患者会经历复发与缓解。"),
    ("SUP-001", "ru", "treatment", "Наш центр – лучший в стране.", "Это первая линия терапии."),
    ("SUP-002", "en", "treatment", "CAR-T beats transplant.", "In trial X (ref 5) PFS was longer than with Y."),
    ("SUP-003", "en", "treatment", "The diagnosis was missed elsewhere.", "Ask for a second opinion anywhere."),
    ("SUP-004", "en", "treatment", "The first in the province.", "Her first relapse came in spring."),
    ("SUP-005", "en", "treatment", "A miracle of modern medicine.", "It was a breakthrough infection."),
    ("SUP-005", "zh-hans", "treatment", "这是医学奇迹。", "该药被纳入突破性治疗药物程序。"),
    ("SAF-004", "en", "treatment", "You feel only slight discomfort.", "Grade 1 fever in 3 of 10; one grade 4 event."),
    ("NUM-006", "en", "treatment", "We treated over 900 cases.", "We saw 912 cases in 2025 (annual report)."),
    ("SRC-001", "en", "treatment", "Research proves it.", "In FUMANBA-1 (ref 3) it was studied."),
    ("CLN-001", "en", "treatment", "CR according to RRMM.", "VGPR (IMWG 2016)."),
    ("CLN-002", "en", "treatment", "ISS I, R-ISS III.", "ISS III, R-ISS III."),
    (
        "REV-001",
        "zh-hans",
        "treatment",
        "化疗后头发掉得快、恶心得厉害，恰恰证明药物打中了要害。",
        "化疗后可能掉头发、恶心，请告诉护士。",
    ),
    ("CLN-003", "en", "treatment", "M-protein fell by 96%, urine 50 mg/24 h: PR.", "M-protein fell by 60%: PR."),
    ("REG-001", "en", "treatment", "We provide GPRC5D CAR-T.",
     "GPRC5D CAR-T is investigational, only in trial NCT05325801."),
    ("REG-002", "en", "treatment", "Front-line CAR-T for the elderly.", "Approved after three or more prior lines."),
    ("TST-002", "en", "quote", "They healed me.", "The nurses were kind."),
    ("CNS-003", "en", "story", "Nurse Wen sat with him.", "A nurse sat with him."),
    ("PII-001", "en", "treatment", "MRN 448812", "Call the switchboard."),
    ("PII-002", "en", "treatment", "She was infused on 3 May 2024.", "It was approved on 3 May 2024."),
    ("PII-003", "ru", "story", "Анна Сергеевна Волкова приехала на лечение, пациентка из Казани.",
     "Анна (имя изменено) приехала на лечение."),
    ("PII-004", "en", "story", "The 57-year-old teacher from Kazan came to Boren hospital with IgD myeloma.",
     "A woman in her fifties from China."),
    ("PII-005", "en", "treatment", "He was born in 1949.", "IgG 1949 mg/dL"),
    ("CTA-001", "en", "treatment", "Call +86 10 1234 5678.", "Use the contact block."),
    ("CTA-002", "en", "link", "https://wa.me/+8613800138000", "https://wa.me/8613800138000"),
    ("CTA-003", "en", "treatment", "E-mail us your pathology report.", "Upload it in the portal."),
    ("CTA-004", "en", "link", "Read more", "How CAR-T is made"),
    ("CTA-005", "en", "treatment", "Hurry, last slots!", "Appointments are on weekdays."),
    ("I18N-001", "en", "link", "了解更多", "CAR-T and BCMA"),
    ("I18N-002", "en", "treatment", "He had intestinal rejection.", "Graft rejection is rare."),
    ("I18N-003", "ru", "treatment", "Получен ПР (частичная ремиссия).", "Получена ЧР (частичная ремиссия)."),
    ("ORG-001", "en", "treatment", "GHG runs three hospitals.", "GoBroad Healthcare Group runs three hospitals."),
    ("TRM-001", "en", "treatment", "CART cells are grown.", "CAR-T cells are grown; a cart carries them."),
    ("DAT-001", "en", "treatment", "It was approved last year.", "She was newly diagnosed."),
    ("STR-001", "en", "treatment", "**Overview** of care", "LDH > 250 U/L"),
    ("STR-002", "en", "treatment", "Read it. #CancerCure", "Read it in room 4."),
    ("RU-002", "ru", "treatment", "Олег после терапии выздоровел.", "Ответ получен у части пациентов (источник)."),
    ("RU-003", "ru", "treatment", "Благодарю клинику за выздоровление.", "Спасибо за заявку."),
    ("RU-004", "ru", "treatment", "Терапия вылечит вас.", "Терапия помогает у части пациентов."),
    ("RU-006", "ru", "treatment", "У вас рак крови.", "Если диагноз установлен, обсудите план."),
    ("RU-007", "ru", "treatment", "Запись: book now.", "Клетки CAR-T готовят две недели."),
    ("CLM-001", "ru", "treatment", "Ответ бывает у всех больных.", "Ответ бывает не у всех, и рецидив возможен."),
    ("CLM-001", "ru", "treatment", "Гарантия касается результата операции.",
     "Гарантия касается изделия, а не результата операции."),
    ("CLM-001", "ru", "treatment", "Вероятность рецидива равна нулю.", "Вероятность рецидива не равна нулю."),
    ("CLM-004", "ru", "treatment", "Лечение без побочных эффектов.", "Без побочных эффектов, увы, не обходится."),
    ("CLM-009", "ru", "treatment", "Если поднялась температура — радуйтесь: клетки взялись за опухоль.",
     "Если поднялась температура — звоните дежурному врачу."),
    ("CLM-011", "ru", "treatment", "Контроль больше не нужен.",
     "Слова «таблетки не нужны» мы слышим часто. Сначала обсудите отмену с врачом."),
    ("SUP-003", "ru", "treatment", "Не повторяйте ошибку тех, кто лечился в областной больнице.",
     "Не повторяйте ошибку многих: не принимайте таблетки натощак."),
    ("RU-004", "ru", "treatment", "Ваша миелома пройдёт.", "Лекция о миеломе пройдёт в актовом зале."),
    ("RU-004", "ru", "treatment", "Опухоль исчезнет.", "Согласие отозвано, и история исчезнет со всех страниц."),
    ("RU-004", "ru", "treatment", "Вы избавитесь от боли навсегда.", "Бесплодие может остаться навсегда."),
    ("PII-001", "ru", "treatment", "Адрес пациента: ул. Лесная, д. 7.",
     "Лекция пройдёт в больнице по адресу: Ленинский проспект, дом 8."),
    ("PII-003", "ru", "treatment", "Валентина Ходжкина, пациентка из Казани.",
     "Лимфома Ходжкина начинается с узла на шее, пациент замечает его сам."),
    ("ZH-001", "zh-hans", "treatment", "缓解率90%", "缓解的定义见指南。"),
    ("ZH-002", "zh-hans", "treatment", "李女士亲述疗效。", "李医生任移植病区主任。"),
    ("ZH-003", "zh-hans", "treatment", "伊基奥仑赛，抗癌新希望，立即预约。", "伊基奥仑赛是一种CAR-T产品。"),
]  # fmt: skip


def rules_on(locale: str, kind: str, words: str, audience: str = "public") -> set[str]:
    return {each.rule for each in findings(Text(words, locale, kind, audience))}


@pytest.mark.parametrize(
    ("rule", "locale", "kind", "fires", "silent"), PAIRS, ids=[f"{p[0]}-{p[1]}" for p in PAIRS]
)
def test_a_rule_fires_on_harm_and_stays_silent_on_its_twin(rule, locale, kind, fires, silent):
    assert rule in rules_on(locale, kind, fires)
    assert rule not in rules_on(locale, kind, silent)


def test_every_rule_has_a_pair_a_weight_and_a_wording():
    assert {pair[0] for pair in PAIRS} == set(DEFAULT) == set(RULE_MESSAGES)


@pytest.mark.parametrize(
    ("locale", "words", "rule"),
    [
        ("ru", "Благодарю клинику за выздоровление.", "RU-003"),
        ("ru", "Олег после терапии выздоровел.", "RU-002"),
        ("zh-hans", "缓解率90%", "ZH-001"),
        ("zh-hans", "李女士亲述疗效。", "ZH-002"),
        ("zh-hans", "伊基奥仑赛，抗癌新希望，立即预约。", "ZH-003"),
    ],
)
def test_professionals_may_read_what_the_public_may_not(locale, words, rule):
    assert rule in rules_on(locale, "treatment", words)
    assert rule not in rules_on(locale, "treatment", words, "professional")
    assert rule not in rules_on(locale, "treatment", words, "hcp")


def test_a_superlative_blocks_in_chinese_and_warns_elsewhere():
    assert severity_of("SUP-001", Text("", "zh-hans")) == "block"
    assert severity_of("SUP-001", Text("", "en")) == "warn"


@pytest.mark.parametrize(
    ("locale", "raw", "rule", "words"),
    [
        (
            "en",
            "Fine. We gua\u00adran\u200btee remission here.",
            "CLM-001",
            "gua\u00adran\u200btee remission",
        ),
        ("en", "CAR-T ｃｕｒｅｄ him.", "CLM-002", "ｃｕｒｅｄ"),
        ("en", "Here re.mis.sion is guar-an-teed.", "CLM-001", "re.mis.sion is guar-an-teed"),
        ("en", "Our response rate is 8 9 %.", "CLM-006", "8 9 %"),
        (
            "en",
            "Text us on + 8 6 . 1 3 9 . 5 5 5 0 . 7 7 4 1",
            "CTA-001",
            "+ 8 6 . 1 3 9 . 5 5 5 0 . 7 7 4 1",
        ),
        ("en", "It сures myeloma.", "CLM-002", "сures"),
        ("zh-hans", "一次輸注，徹底根治。", "CLM-002", "根治"),
        ("zh-hans", "前。保 证 治 愈 每位患者。", "CLM-002", "治 愈"),
        ("ru", "Мы гapaнтиpуeм ремиссию.", "CLM-001", "гapaнтиpуeм ремиссию"),
        ("ru", "Операция без-о-пас-на на все сто.", "CLM-004", "без-о-пас-на на все сто"),
        ("ru", "Мы гаран-тируем ремиссию.", "CLM-001", "гаран-тируем ремиссию"),
        ("ru", "Таблетки вам не ну_жны.", "CLM-011", "Таблетки вам не ну_жны"),
        ("en", "😀 cafe\u0301: remission is guaranteed", "CLM-001", "remission is guaranteed"),
    ],
)
def test_the_span_is_that_of_the_original_however_it_is_disguised(locale, raw, rule, words):
    spans = [raw[each.start : each.end] for each in findings(Text(raw, locale)) if each.rule == rule]
    assert spans == [words]


@pytest.mark.parametrize(
    ("words", "rule", "harmful"),
    [
        (
            "Phrases such as “risk-free” have no place in a consent talk.",
            "CLM-004",
            "With us it is risk-free, in a word.",
        ),
        (
            "To give blood you must have been free of cancer for years.",
            "CLM-002",
            "After it you are free of cancer.",
        ),
        (
            "They were offered a cure by post. They declined.",
            "CLM-002",
            "They were given a cure. They went home.",
        ),
        (
            "A friend said I would be cured. My doctor said: let us see.",
            "CLM-002",
            "My doctor said I was cured.",
        ),
        (
            "There is no chemotherapy without side effects.",
            "CLM-004",
            "Our chemotherapy is without side effects.",
        ),
        (
            "The fever told us nothing about whether the cells were working.",
            "CLM-009",
            "The fever told us that the cells were working.",
        ),
        (
            "Remission in leukaemia means fewer than 5% blasts.",
            "CLM-006",
            "Remission in leukaemia is reached by 95%.",
        ),
        (
            "Stay away with a fever. Children are welcome.",
            "CLM-009",
            "She had a fever. It was a welcome sign: the cells worked.",
        ),
        (
            "Iron is removed in thalassaemia; carriers are healthy.",
            "CLM-002",
            "Her thalassaemia was eradicated.",
        ),
        (
            "The stronger the rash, the more important is a call.",
            "CLM-009",
            "The stronger the rash, the harder the cells work.",
        ),
        (
            "A leaflet cannot replace your doctor.",
            "CLM-011",
            "Our drip replaces your doctor.",
        ),
        (
            "A banner read “Leukaemia cured in 30 days”. We asked for it to go: the statement is false.",
            "CLM-002",
            "A banner read “Leukaemia cured in 30 days”. We keep our word.",
        ),
        (
            "You may hear that doctors are no longer needed after imatinib. This is wrong.",
            "CLM-011",
            "You will be glad to hear that doctors are no longer needed after imatinib.",
        ),
        (
            "Complete remission, the lecturer explained, means that fewer than 5% of the cells are blasts.",
            "CLM-006",
            "Complete remission, the lecturer explained, is reached by 95% of patients.",
        ),
        (
            "I wished somebody would promise me that I would live. Nobody did.",
            "CLM-001",
            "They promise you that you will live.",
        ),
        (
            "The anaemia was cured with iron.",
            "CLM-002",
            "Our protocol cures aplastic anaemia.",
        ),
        (
            "You need not wait: upload your scans in the portal.",
            "CTA-003",
            "You need not wait: send us your scans by WhatsApp.",
        ),
        (
            "Aspirin holds off clots in some people.",
            "SUP-002",
            "Gene therapy holds off bleeds better than factor given three times a week.",
        ),
        (
            "CD7 CAR-T cells are given in a clinical trial only.",
            "REG-001",
            "For leukaemia we give CD7 CAR-T cells all the year round.",
        ),
    ],
)
def test_what_is_denied_reported_required_or_defined_is_not_claimed(words, rule, harmful):
    assert rule not in rules_on("en", "treatment", words)
    assert rule in rules_on("en", "treatment", harmful)


def test_a_name_may_have_signs_on_its_letters_and_other_hyphens_stay():
    assert "PII-003" in rules_on("en", "story", "Tomasz Zieliński came with leukaemia.")
    assert "PII-003" not in rules_on("en", "story", "Patients with leukaemia and St John’s wort.")
    assert not rules_on(
        "en", "treatment", "Follow-up after graft-versus-host disease: steps 1. 2. 3. 4. 5. 6."
    )


@pytest.mark.parametrize(
    ("words", "is_named"),
    [
        ("My name is Beatriz Carvalho Nunes, and this is what a crisis feels like.", True),
        ("Everything went as it should for Oluwaseun David Adebayo, our eldest.", True),
        ("When Miguel Ángel Ferreira Duarte landed here, he could hardly climb the stairs.", True),
        ("Our founder, Sister Benedikta Maria Lorenz, opened it in 1911. She had leukaemia.", False),
        ("The disease bears the name of the physician Thomas Hodgkin, who had patients in London.", False),
        ("He was a patient of the Princess Margaret Cancer Centre before he came here.", False),
        ("My name is of no importance, Princess Street is where I live with myeloma.", False),
    ],
)
def test_people_who_say_who_they_are_are_named_and_those_of_history_are_not(words, is_named):
    assert ("PII-003" in rules_on("en", "story", words)) is is_named


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("It is a  c o m p l e t e l y  s a f e  procedure.", "CLM-004"),
        ("It is c o m p l e t e l y s a f e.", "CLM-004"),
        ("At our dose there are  n o  s i d e  e f f e c t s.", "CLM-004"),
        ("Nurses say it has n0 s1de effects.", "CLM-004"),
        ("It works with-out a-n-y side effects.", "CLM-004"),
        ("Follow me on WeChat, my ID is lan_walks_1987.", "CTA-001"),
        ("Ring double-o four four, seven thousand, five five five, o one eight.", "CTA-001"),
    ],
)
def test_words_in_pieces_are_read_as_one_and_numbers_in_words_as_numbers(words, rule):
    assert rule in rules_on("en", "treatment", words)
