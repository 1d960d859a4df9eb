# ruff: noqa: E501 – an example stands on one line
"""For every text rule and every language in which it applies: a sentence that it reports, and a twin that it leaves alone.

The rule book shows them, and its test puts them to the engine: an example that has come to say something else is an
error. They are sentences of a page, in the language of that page, so nobody translates them.
"""

from typing import NamedTuple


class Example(NamedTuple):
    """What is reported, what is left alone, in what kind of text, and before whom."""

    fires: str
    silent: str
    kind: str = "treatment"
    audience: str = "public"


_E = Example

EXAMPLES: dict[str, dict[str, Example]] = {
    "CLM-001": {
        "en": _E("With this treatment we guarantee remission.", "No hospital can guarantee remission."),
        "ru": _E("Мы гарантируем ремиссию каждому пациенту.", "Ни одна клиника не может гарантировать ремиссию."),
        "zh-hans": _E("我们保证每位患者都能康复。", "任何医院都无法保证康复。"),
    },
    "CLM-002": {
        "en": _E("CAR-T cured his myeloma.", "Myeloma cannot be cured at present."),
        "ru": _E("CAR-T вылечила его миелому.", "Миелома пока остаётся неизлечимой."),
        "zh-hans": _E("CAR-T治愈了他的骨髓瘤。", "骨髓瘤目前仍无法治愈。"),
    },
    "CLM-003": {
        "en": _E("A functional cure of myeloma is in sight.", "“Functional cure” is a research term with no agreed definition in myeloma."),
        "ru": _E("Функциональное излечение миеломы – наша цель.", "«Функциональное излечение» – исследовательский термин без единого определения."),
        "zh-hans": _E("骨髓瘤的功能性治愈不再是梦想。", "“功能性治愈”是研究术语，目前尚无统一定义。"),
    },
    "CLM-004": {
        "en": _E("The infusion has no side effects.", "No treatment is without side effects."),
        "ru": _E("Лечение проходит без побочных эффектов.", "Лечения без побочных эффектов не бывает."),
        "zh-hans": _E("治疗全程无副作用。", "任何治疗都可能有副作用。"),
    },
    "CLM-005": {
        "en": _E("CAR-T is a safe and effective treatment.", "The safety of CAR-T in pregnancy has not been established."),
        "ru": _E("CAR-T – безопасный и эффективный метод.", "Безопасность CAR-T при беременности не установлена."),
        "zh-hans": _E("CAR-T是一种安全有效的疗法。", "CAR-T在妊娠期的安全性尚未确定。"),
    },
    "CLM-006": {
        "en": _E("Our overall response rate is 94%.", "The overall response rate was 90% (9/10; data cut-off May 2024) [2]."),
        "ru": _E("Общий ответ получен у 94% пациентов.", "Общий ответ – 90% (9 из 10; данные на май 2024 года) [2]."),
        "zh-hans": _E("总体缓解率为94%。", "总体缓解率为90%（9/10；数据截至2024年5月）[2]。", audience="professional"),
    },
    "CLM-007": {
        "en": _E("Our results in myeloma are outstanding.", "The results are given in the table below."),
        "ru": _E("Мы добиваемся отличных результатов.", "Результаты приведены в таблице ниже."),
        "zh-hans": _E("该疗法疗效显著。", "疗效评估标准见下表。"),
    },
    "CLM-008": {
        "en": _E("Three months after the infusion he is cancer-free.", "No clonal plasma cells were found by flow cytometry (10⁻⁵) on day 30; relapse remains possible."),
        "ru": _E("После инфузии рак исчез.", "На 30-й день проточная цитометрия (10⁻⁵) не нашла клональных плазматических клеток; рецидив возможен."),
        "zh-hans": _E("治疗后癌细胞全部消失。", "第30天流式细胞术（10⁻⁵）未检出克隆性浆细胞，仍可能复发。"),
    },
    "CLM-009": {
        "en": _E("The fever shows that the cells are killing the cancer.", "Fever can be the first sign of cytokine release syndrome."),
        "ru": _E("Высокая температура говорит о том, что клетки убивают рак.", "Высокая температура может быть первым признаком синдрома высвобождения цитокинов."),
        "zh-hans": _E("发高烧说明CAR-T细胞正在杀灭癌细胞。", "发热可能是细胞因子释放综合征的首发表现。"),
    },
    "CLM-010": {
        "en": _E("Optimism beats cancer.", "A psychologist supports patients who feel anxious."),
        "ru": _E("Оптимизм побеждает рак.", "Психолог помогает тем, кто испытывает тревогу."),
        "zh-hans": _E("乐观的心态战胜了癌症。", "心理医生为焦虑的患者提供支持。"),
    },
    "REV-001": {
        "en": _E("Her neutrophils dropped to zero, clear evidence of how thoroughly the therapy was clearing out the myeloma.", "Her neutrophils dropped to zero, and she stayed in isolation until they rose again."),
        "ru": _E("Каждый, кто дисциплинированно принимает дазатиниб, обязательно получит молекулярный ответ — иначе у нас не бывает.", "Молекулярный ответ на дазатиниб бывает не у каждого; его проверяют раз в три месяца."),
        "zh-hans": _E("选择我们的中药调理方案，再障患者可以免去输血和免疫抑制治疗。", "再障患者是否需要输血和免疫抑制治疗，由血液科医生根据检查结果决定。"),
    },
    "CLM-011": {
        "en": _E("After CAR-T no maintenance therapy is needed.", "Whether maintenance therapy is needed is decided by your doctor."),
        "ru": _E("После CAR-T поддерживающая терапия больше не нужна.", "Нужна ли поддерживающая терапия, решает лечащий врач."),
        "zh-hans": _E("回输后无需再做任何治疗，也不用复查。", "是否需要维持治疗由医生决定。"),
    },
    "CLM-012": {
        "en": _E("It wipes out every tumour cell.", "It binds to BCMA on myeloma cells."),
        "ru": _E("Клетки, как ракеты, наводятся на опухоль.", "Клетки связываются с BCMA на поверхности клеток миеломы."),
        "zh-hans": _E("CAR-T细胞如导弹般精准打击肿瘤。", "CAR-T细胞与骨髓瘤细胞表面的BCMA结合。"),
    },
    "SUP-001": {
        "en": _E("Ours is the best myeloma centre in Asia.", "He was given best supportive care."),
        "ru": _E("Наш центр – лучший в стране.", "Это первая линия терапии."),
        "zh-hans": _E("我院是全国最好的骨髓瘤医院。", "他接受了最佳支持治疗。"),
    },
    "SUP-002": {
        "en": _E("CAR-T is better than transplantation.", "Whether CAR-T or transplantation suits you is a question for your doctor."),
        "ru": _E("CAR-T лучше трансплантации.", "CAR-T и трансплантация применяются при разных показаниях."),
        "zh-hans": _E("CAR-T优于移植。", "CAR-T和移植的适应证不同。"),
    },
    "SUP-003": {
        "en": _E("The diagnosis was missed elsewhere.", "You can ask for a second opinion anywhere."),
        "ru": _E("В других больницах болезнь просмотрели.", "Второе мнение можно получить в любой клинике."),
        "zh-hans": _E("在别的医院被误诊，来到我院才得到正确治疗。", "您可以向任何医院征求第二诊疗意见。"),
    },
    "SUP-004": {
        "en": _E("It was the first CAR-T infusion in the province.", "Her first relapse came two years later."),
        "ru": _E("Такая инфузия впервые в стране проведена у нас.", "Через два года возник первый рецидив."),
        "zh-hans": _E("我院完成全省首例CAR-T回输。", "两年后首次复发。"),
    },
    "SUP-005": {
        "en": _E("CAR-T is a miracle of modern medicine.", "He developed a breakthrough infection."),
        "ru": _E("CAR-T – настоящее чудо современной медицины.", "При прорывной боли дозу пересматривают."),
        "zh-hans": _E("这是一个医学奇迹。", "该药被纳入突破性治疗药物程序。"),
    },
    "SAF-004": {
        "en": _E("The side effects are minimal.", "Fever of grade 1 occurred in 3 of 10 people."),
        "ru": _E("Побочные эффекты минимальны.", "Лихорадка 1 степени возникла у 3 из 10 человек."),
        "zh-hans": _E("副作用很小。", "10例中3例出现1级发热。"),
    },
    "NUM-006": {
        "en": _E("We have treated over 900 patients.", "We treated 912 patients in 2025 (annual report)."),
        "ru": _E("Мы приняли более 900 пациентов.", "В 2025 году мы приняли 912 пациентов (годовой отчёт)."),
        "zh-hans": _E("我院已收治超过900例患者。", "截至2025年底，我院收治912例患者（年报）。"),
    },
    "SRC-001": {
        "en": _E("Research proves the benefit.", "In FUMANBA-1 [3] the benefit was studied."),
        "ru": _E("Исследования доказали пользу метода.", "Польза метода изучена в исследовании FUMANBA-1 [3]."),
        "zh-hans": _E("研究表明，早期治疗获益更大。", "FUMANBA-1研究[3]报告了随访结果。"),
    },
    "CLN-001": {
        "en": _E("He reached VGPR according to RRMM criteria.", "He reached VGPR (IMWG 2016)."),
        "ru": _E("Ответ – ОХЧР по RRMM.", "Ответ – ОХЧР по критериям IMWG."),
        "zh-hans": _E("按RRMM标准达到VGPR。", "按IMWG标准达到VGPR。"),
    },
    "CLN-002": {
        "en": _E("At diagnosis: ISS I, R-ISS III.", "At diagnosis: ISS III, R-ISS III."),
        "ru": _E("При постановке диагноза: ISS I, R-ISS III.", "При постановке диагноза: ISS III, R-ISS III."),
        "zh-hans": _E("诊断时分期为ISS I期，R-ISS III期。", "诊断时分期为ISS III期，R-ISS III期。"),
    },
    "CLN-003": {
        "en": _E("M-protein fell by 96%, urine 50 mg/24 h: PR.", "M-protein fell by 60%: PR."),
        "ru": _E("Парапротеин снизился на 96%, в моче 50 мг/сут: ЧР.", "Парапротеин снизился на 60%: ЧР."),
        "zh-hans": _E("M蛋白下降96%，尿M蛋白50 mg/24 h：部分缓解。", "M蛋白下降60%：部分缓解。"),
    },
    "REG-001": {
        "en": _E("We provide GPRC5D CAR-T.", "GPRC5D CAR-T is investigational and given only in trial NCT05325801."),
        "ru": _E("Мы проводим терапию GPRC5D CAR-T.", "GPRC5D CAR-T применяется только в клиническом исследовании NCT05325801."),
        "zh-hans": _E("我们提供GPRC5D CAR-T治疗。", "GPRC5D CAR-T尚处于临床试验阶段（NCT05325801）。"),
    },
    "REG-002": {
        "en": _E("We offer CAR-T as first-line treatment.", "CAR-T is approved after three or more earlier lines."),
        "ru": _E("Мы проводим CAR-T в первой линии.", "CAR-T одобрена после трёх и более линий терапии."),
        "zh-hans": _E("一线即可使用CAR-T。", "CAR-T获批用于既往接受过三线及以上治疗的患者。"),
    },
    "TST-002": {
        "en": _E("They gave me my life back.", "The nurses always explained what came next.", "quote"),
        "ru": _E("Это лечение помогло мне.", "Медсёстры всегда объясняли, что будет дальше.", "quote"),
        "zh-hans": _E("医生救了我。", "护士总会告诉我下一步要做什么。", "quote"),
    },
    "CNS-003": {
        "en": _E("Nurse Wen sat with him every night.", "A nurse sat with him every night.", "story"),
        "ru": _E("Медсестра Вэнь сидела рядом каждую ночь.", "Медсестра сидела рядом каждую ночь.", "story"),
        "zh-hans": _E("李护士每晚陪着他。", "护士每晚陪着他。", "story"),
    },
    "PII-001": {
        "en": _E("Her medical record number is 448812.", "Bring your medical record to the first visit."),
        "ru": _E("Паспорт пациентки: 45 10 123456.", "На первый приём возьмите паспорт."),
        "zh-hans": _E("她的住院号：448812。", "首次就诊请携带病历。"),
    },
    "PII-002": {
        "en": _E("She was infused on 3 May 2024.", "The therapy was approved on 3 May 2024."),
        "ru": _E("Инфузию провели 3 мая 2024 года.", "Препарат зарегистрирован 3 мая 2024 года."),
        "zh-hans": _E("患者于2024年5月3日回输。", "该产品于2024年5月3日获批。"),
    },
    "PII-003": {
        "en": _E("Anna Volkova, a patient, came to us in spring.", "Anna (name changed) came to us in spring.", "story"),
        "ru": _E("Анна Сергеевна Волкова, пациентка, приехала весной.", "Анна (имя изменено) приехала весной.", "story"),
        "zh-hans": _E("王秀兰，女，多发性骨髓瘤患者。", "王女士（化名），多发性骨髓瘤患者。", "story"),
    },
    "PII-004": {
        "en": _E("The 57-year-old teacher from Kazan has IgD myeloma.", "A woman in her fifties has myeloma.", "story"),
        "ru": _E("57-летняя учительница из Казани больна IgD-миеломой.", "Женщина за пятьдесят больна миеломой.", "story"),
        "zh-hans": _E("她57岁，是一名教师，来自河南，患IgD型骨髓瘤。", "她五十多岁，患骨髓瘤。", "story"),
    },
    "PII-005": {
        "en": _E("He was born in 1949.", "His IgG was 1949 mg/dL."),
        "ru": _E("Он родился в 1949 году.", "Уровень IgG – 1949 мг/дл."),
        "zh-hans": _E("他1949年出生。", "IgG为1949 mg/dL。"),
    },
    "CTA-001": {
        "en": _E("To book, call +86 10 1234 5678.", "To book, use the contact block below."),
        "ru": _E("Запись по телефону +86 10 1234 5678.", "Записаться можно через блок контактов ниже."),
        "zh-hans": _E("咨询请拨打 +86 10 1234 5678。", "咨询请使用下方联系方式。"),
    },
    "CTA-002": {
        "en": _E("https://wa.me/+8613800138000", "https://wa.me/8613800138000", "link"),
        "ru": _E("https://wa.me/+8613800138000", "https://wa.me/8613800138000", "link"),
        "zh-hans": _E("https://wa.me/+8613800138000", "https://wa.me/8613800138000", "link"),
    },
    "CTA-003": {
        "en": _E("Send us your pathology report by e-mail.", "Upload your pathology report in the patient portal."),
        "ru": _E("Пришлите нам выписки в WhatsApp.", "Загрузите выписки в личном кабинете."),
        "zh-hans": _E("请将病理报告发到微信。", "请在患者门户上传病理报告。"),
    },
    "CTA-004": {
        "en": _E("Read more", "How CAR-T cells are made", "link"),
        "ru": _E("Подробнее", "Как готовят клетки CAR-T", "link"),
        "zh-hans": _E("点击这里", "CAR-T细胞是如何制备的", "link"),
    },
    "CTA-005": {
        "en": _E("Hurry, only three places left!", "Appointments are on weekdays."),
        "ru": _E("Торопитесь, осталось всего три места!", "Приём ведётся по будням."),
        "zh-hans": _E("名额有限，赶快报名！", "门诊时间为周一至周五。"),
    },
    "I18N-001": {
        "en": _E("Learn about 造血干细胞移植 and its risks.", "Learn about CAR-T and BCMA."),
        "ru": _E("Лечение проводит отделение 移植科.", "Клетки CAR-T распознают BCMA."),
        "zh-hans": _E("我们提供безопасное治疗。", "CAR-T细胞识别BCMA。"),
    },
    "I18N-002": {
        "en": _E("He developed intestinal rejection.", "He developed intestinal graft-versus-host disease."),
        "ru": _E("Развилось отторжение кишечника.", "Развилась РТПХ с поражением кишечника."),
        "zh-hans": _E("出现肠道排异反应。", "出现肠道移植物抗宿主病。"),
    },
    "I18N-003": {
        "en": _E("He reached ПР (partial remission).", "He reached PR (partial response)."),
        "ru": _E("Получен ПР (частичная ремиссия).", "Получена ЧР (частичная ремиссия)."),
    },
    "ORG-001": {
        "en": _E("GHG publishes this page.", "GoBroad Healthcare Group publishes this page."),
        "ru": _E("Эту страницу публикует GHG.", "Эту страницу публикует GoBroad Healthcare Group."),
        "zh-hans": _E("本页由 GHG 发布。", "本页由 GoBroad Healthcare Group 发布。"),
    },
    "TRM-001": {
        "en": _E("CART cells are made in two weeks.", "CAR-T cells are made in two weeks."),
        "ru": _E("Клетки CART готовят две недели.", "Клетки CAR-T готовят две недели."),
        "zh-hans": _E("CART细胞制备需要两周。", "CAR-T细胞制备需要两周。"),
    },
    "DAT-001": {
        "en": _E("The drug was approved last year.", "The drug was approved in March 2024."),
        "ru": _E("Препарат одобрен в прошлом году.", "Препарат одобрен в марте 2024 года."),
        "zh-hans": _E("该药去年获批。", "该药于2024年3月获批。"),
    },
    "STR-001": {
        "en": _E("**Overview** of the treatment", "LDH > 250 U/L"),
        "ru": _E("**Обзор** лечения", "ЛДГ > 250 Ед/л"),
        "zh-hans": _E("**概述** 治疗过程", "乳酸脱氢酶 > 250 U/L"),
    },
    "STR-002": {
        "en": _E("The ward has a garden. #CancerCare", "The ward has a garden. It is in building #4."),
        "ru": _E("При отделении есть сад. #ПротивРака", "При отделении есть сад. Вход из палаты №4."),
        "zh-hans": _E("病区有花园。#抗癌之路", "病区有花园，在4号楼。"),
    },
    "RU-002": {"ru": _E("После терапии наш пациент снова вернулся к работе.", "После терапии пациент остаётся под наблюдением врача.", "story")},
    "RU-003": {"ru": _E("Благодарю врачей за заботу о маме.", "Спасибо за заявку, мы ответим в будни.", "quote")},
    "RU-004": {"ru": _E("Препарат устранит опухоль.", "Препарат помогает части пациентов.")},
    "RU-006": {"ru": _E("У вас рак крови.", "Если диагноз установлен, обсудите план с врачом.")},
    "RU-007": {"ru": _E("Чтобы записаться, нажмите book now.", "Терапию CAR-T обсудите с врачом.")},
    "ZH-001": {"zh-hans": _E("治愈率逐年提高。", "治愈率的定义见指南。")},
    "ZH-002": {"zh-hans": _E("李女士亲述治疗经历。", "李女士在移植病区住了四周。", "story")},
    "ZH-003": {"zh-hans": _E("伊基奥仑赛，抗癌新选择，立即预约。", "伊基奥仑赛是一种CAR-T产品。")},
}  # fmt: skip
