"""Snippets of the demo site: conditions, therapies, hospitals, people, disclaimers, channels and policies."""

from stories.demo.content.claims import CLAIMS, SOURCES
from stories.demo.content.text import T

__all__ = [
    "CHANNELS",
    "CLAIMS",
    "CONDITIONS",
    "DISCLAIMERS",
    "HOSPITALS",
    "ORGANISATION",
    "PERSONS",
    "POLICIES",
    "SOURCES",
    "THERAPIES",
]

ORGANISATION = dict(
    name=T("Casebook Hospitals", "Клиники Casebook", "Casebook医院集团"),
    is_demonstration=True,
)

CONDITIONS = {
    "multiple-myeloma": dict(
        name=T("Multiple myeloma", "Множественная миелома", "多发性骨髓瘤"),
        slug="multiple-myeloma",
        summary=T(
            "A cancer of plasma cells, the cells of the bone marrow that normally make antibodies.",
            "Злокачественное заболевание плазматических клеток — клеток костного мозга, которые в норме "
            "вырабатывают антитела.",
            "一种浆细胞恶性肿瘤。浆细胞位于骨髓中，正常情况下负责产生抗体。",
        ),
    ),
    "plasma-cell-leukaemia": dict(
        name=T("Plasma cell leukaemia", "Плазмоклеточный лейкоз", "浆细胞白血病"),
        slug="plasma-cell-leukaemia",
        summary=T(
            "A rare and fast-growing disease in which many abnormal plasma cells circulate in the blood.",
            "Редкое и быстро развивающееся заболевание, при котором в крови циркулирует много аномальных "
            "плазматических клеток.",
            "一种少见、进展较快的疾病，血液中可见大量异常浆细胞。",
        ),
    ),
    "myelodysplastic-syndrome": dict(
        name=T("Myelodysplastic syndrome", "Миелодиспластический синдром", "骨髓增生异常综合征"),
        slug="myelodysplastic-syndrome",
        summary=T(
            "A group of diseases in which the bone marrow makes too few healthy blood cells.",
            "Группа заболеваний, при которых костный мозг вырабатывает слишком мало здоровых клеток крови.",
            "一组骨髓无法产生足够健康血细胞的疾病。",
        ),
    ),
}

THERAPIES = {
    "car-t": dict(
        name=T("CAR-T cell therapy", "CAR-T-клеточная терапия", "CAR-T细胞治疗"),
        short_name=T("CAR-T", "CAR-T", "CAR-T"),
        slug="car-t",
        therapy_class="car-t",
        summary=T(
            "T cells, usually the patient’s own, are collected, changed in a laboratory so that they recognise a "
            "marker on diseased cells, and given back by infusion.",
            "Т-клетки, обычно самого пациента, собирают, в лаборатории изменяют так, чтобы они распознавали маркёр "
            "на поверхности опухолевых клеток, и вводят в вену.",
            "采集T细胞（通常来自患者本人），在实验室加以改造，使其能够识别病变细胞上的标志物，再回输到患者体内。",
        ),
    ),
    "bcma-car-t": dict(
        name=T(
            "BCMA CAR-T cell therapy",
            "CAR-T-клеточная терапия, направленная на BCMA",
            "靶向BCMA的CAR-T细胞治疗",
        ),
        short_name=T("BCMA CAR-T", "CAR-T к BCMA", "BCMA CAR-T"),
        slug="bcma-car-t",
        therapy_class="car-t",
        summary=T(
            "CAR-T cells aimed at BCMA, a protein on the surface of plasma cells.",
            "CAR-T-клетки, направленные на BCMA — белок на поверхности плазматических клеток.",
            "以浆细胞表面的BCMA蛋白为靶点的CAR-T细胞。",
        ),
    ),
    "gprc5d-car-t": dict(
        name=T(
            "GPRC5D CAR-T cell therapy (investigational)",
            "CAR-T-клеточная терапия, направленная на GPRC5D (исследуемая)",
            "靶向GPRC5D的CAR-T细胞治疗（研究性）",
        ),
        short_name=T(
            "GPRC5D CAR-T (investigational)", "CAR-T к GPRC5D (исследуемая)", "GPRC5D CAR-T（研究性）"
        ),
        slug="gprc5d-car-t",
        therapy_class="car-t",
        summary=T(
            "CAR-T cells aimed at GPRC5D, another protein on plasma cells. This site treats the therapy as "
            "investigational.",
            "CAR-T-клетки, направленные на GPRC5D — другой белок плазматических клеток. На этом сайте терапия "
            "считается исследуемой.",
            "以浆细胞上的另一种蛋白GPRC5D为靶点的CAR-T细胞。本网站将其视为研究性治疗。",
        ),
    ),
    "cilta-cel": dict(
        name=T("Ciltacabtagene autoleucel", "Цилтакабтаген аутолейсел", "西达基奥仑赛"),
        short_name=T("cilta-cel", "цилта-сел", "西达基奥仑赛"),
        slug="cilta-cel",
        therapy_class="car-t",
        summary=T(
            "A CAR-T medicine made from the patient’s own T cells and aimed at BCMA.",
            "CAR-T-препарат из собственных Т-клеток пациента, направленный на BCMA.",
            "一种以BCMA为靶点的CAR-T药物，由患者自身的T细胞制成。",
        ),
    ),
    "zevor-cel": dict(
        name=T("Zevorcabtagene autoleucel", "Зеворкабтаген аутолейсел", "泽沃基奥仑赛"),
        short_name=T("zevor-cel", "зеворкабтаген аутолейсел", "泽沃基奥仑赛"),
        slug="zevor-cel",
        therapy_class="car-t",
        summary=T(
            "Another CAR-T medicine made from the patient’s own T cells and aimed at BCMA.",
            "Ещё один CAR-T-препарат из собственных Т-клеток пациента, направленный на BCMA.",
            "另一种以BCMA为靶点的CAR-T药物，同样由患者自身的T细胞制成。",
        ),
    ),
    "autologous-transplant": dict(
        name=T(
            "Autologous haematopoietic stem cell transplantation",
            "Трансплантация аутологичных гемопоэтических стволовых клеток",
            "自体造血干细胞移植",
        ),
        short_name=T("auto-HSCT", "аутоТГСК", "自体移植"),
        slug="autologous-transplant",
        therapy_class="transplant",
        summary=T(
            "The patient’s own stem cells are collected and given back after high-dose chemotherapy, so that the "
            "bone marrow can recover.",
            "Собственные стволовые клетки пациента собирают и вводят обратно после высокодозной химиотерапии, "
            "чтобы костный мозг мог восстановиться.",
            "先采集患者自身的干细胞，在大剂量化疗之后回输，帮助骨髓恢复。",
        ),
    ),
    "allogeneic-transplant": dict(
        name=T(
            "Allogeneic haematopoietic stem cell transplantation",
            "Трансплантация аллогенных гемопоэтических стволовых клеток",
            "异基因造血干细胞移植",
        ),
        short_name=T("allo-HSCT", "аллоТГСК", "异基因移植"),
        slug="allogeneic-transplant",
        therapy_class="transplant",
        summary=T(
            "After preparatory treatment (conditioning), the patient receives blood-forming stem cells from a "
            "donor.",
            "После кондиционирования (предтрансплантационной подготовки) пациенту вводят гемопоэтические стволовые "
            "клетки донора.",
            "患者先接受预处理，再输入供者的造血干细胞。",
        ),
    ),
    "chemotherapy": dict(
        name=T("Chemotherapy", "Химиотерапия", "化疗"),
        short_name=T("chemotherapy", "химиотерапия", "化疗"),
        slug="chemotherapy",
        therapy_class="chemotherapy",
        summary=T(
            "Medicines that kill fast-dividing cells or slow them down. They affect healthy cells as well.",
            "Лекарства, которые убивают быстро делящиеся клетки или замедляют их рост. Они действуют и на здоровые "
            "клетки.",
            "用药物杀伤快速分裂的细胞，或减缓其生长。健康细胞也会受到影响。",
        ),
    ),
    "targeted-therapy": dict(
        name=T("Targeted therapy", "Таргетная терапия", "靶向治疗"),
        short_name=T("targeted therapy", "таргетная терапия", "靶向治疗"),
        slug="targeted-therapy",
        therapy_class="targeted",
        summary=T(
            "Medicines that act on processes the diseased cells depend on, such as proteasome inhibitors and "
            "immunomodulatory drugs.",
            "Препараты, действующие на процессы, от которых зависит опухолевая клетка, например ингибиторы "
            "протеасом и иммуномодуляторы.",
            "作用于病变细胞所依赖的某些环节的药物，如蛋白酶体抑制剂和免疫调节剂。",
        ),
    ),
    "radiotherapy": dict(
        name=T("Radiotherapy", "Лучевая терапия", "放射治疗"),
        short_name=T("radiotherapy", "лучевая терапия", "放疗"),
        slug="radiotherapy",
        therapy_class="radiotherapy",
        summary=T(
            "Radiation aimed at one area, for example to control a lesion or to ease bone pain.",
            "Облучение отдельного участка, например чтобы сдержать рост очага или уменьшить боль в костях.",
            "对某一部位进行照射，例如用于控制病灶或减轻骨痛。",
        ),
    ),
    "antibodies": dict(
        name=T("Antibody therapy", "Терапия антителами", "抗体药物治疗"),
        short_name=T("antibodies", "антитела", "抗体药物"),
        slug="antibodies",
        therapy_class="antibody",
        summary=T(
            "Antibodies that bind to a marker on diseased cells: monoclonal antibodies, antibody-drug conjugates "
            "and bispecific antibodies.",
            "Антитела, которые связываются с маркёром на опухолевых клетках: моноклональные антитела, конъюгаты "
            "антитело-препарат и биспецифические антитела.",
            "能与病变细胞上的标志物结合的抗体，包括单克隆抗体、抗体偶联药物和双特异性抗体。",
        ),
    ),
    "supportive-care": dict(
        name=T("Supportive care", "Сопроводительная терапия", "支持治疗"),
        short_name=T("supportive care", "сопроводительная терапия", "支持治疗"),
        slug="supportive-care",
        therapy_class="supportive",
        summary=T(
            "Care for symptoms, complications and side effects alongside the main treatment.",
            "Лечение симптомов, осложнений и побочных действий, которое проводят вместе с основным лечением.",
            "在主要治疗的同时，处理症状、并发症和副作用。",
        ),
    ),
}

_FICTIONAL_CITY = T("Fictional city", "Вымышленный город", "虚构城市")

HOSPITALS = {
    "north": dict(
        name=T(
            "Casebook North Hospital (demonstration)",
            "Северная клиника Casebook (демонстрация)",
            "Casebook北区医院（演示）",
        ),
        city=_FICTIONAL_CITY,
        slug="north",
    ),
    "river": dict(
        name=T(
            "Casebook Riverside Hospital (demonstration)",
            "Приречная клиника Casebook (демонстрация)",
            "Casebook滨江医院（演示）",
        ),
        city=_FICTIONAL_CITY,
        slug="river",
    ),
    "harbour": dict(
        name=T(
            "Casebook Harbour Hospital (demonstration)",
            "Прибрежная клиника Casebook (демонстрация)",
            "Casebook港湾医院（演示）",
        ),
        city=_FICTIONAL_CITY,
        slug="harbour",
    ),
}

_INVENTED = T("Invented for this demonstration", "вымышленный персонаж демонстрации", "演示用虚构人物")

PERSONS = {
    "lin": dict(
        name=T("Dr Lin Ruo", "Линь Жо", "林若"),
        role=T("Haematologist", "Врач-гематолог", "血液科医生"),
        hospital="north",
        credentials=_INVENTED,
    ),
    "orlova": dict(
        name=T("Dr Vera Orlova", "Вера Орлова", "薇拉·奥尔洛娃"),
        role=T("Haematologist", "Врач-гематолог", "血液科医生"),
        hospital="river",
        credentials=_INVENTED,
    ),
    "hart": dict(
        name=T("Dr Miriam Hart", "Мириам Харт", "米丽娅姆·哈特"),
        role=T("Medical reviewer", "Медицинский рецензент", "医学审校"),
        hospital="harbour",
        credentials=_INVENTED,
    ),
    "chen": dict(
        name=T("Prof. Chen Yi", "Чэнь И", "陈屹"),
        role=T(
            "Professor, director of cell therapy",
            "Профессор, руководитель отделения клеточной терапии",
            "教授、细胞治疗科主任",
        ),
        hospital="river",
        credentials=_INVENTED,
    ),
}

DISCLAIMERS = {
    "story-blood-cancer": dict(
        name="Patient stories: blood cancers",
        lead=T(
            "This is one person’s experience. It does not predict yours.",
            "Это опыт одного человека. По нему нельзя судить о том, как лечение пройдёт у вас.",
            "这是一位患者的个人经历，不能据此预测您的治疗结果。",
        ),
        text=T(
            "Blood cancers differ from person to person, and so do treatment plans and their results. Some people "
            "do not respond, some relapse, and some have severe or fatal complications. This story is for "
            "information only. It is not medical advice and does not replace a talk with a qualified doctor who "
            "knows your case.",
            "Опухоли системы крови у разных людей протекают по-разному; различаются и планы лечения, и его "
            "результаты. У одних ответа на лечение нет, у других наступает рецидив, у третьих развиваются тяжёлые, "
            "в том числе смертельные, осложнения. История опубликована только для информации. Это не медицинская "
            "рекомендация, и она не заменит разговора с квалифицированным врачом, который знает вашу ситуацию.",
            "血液系统恶性肿瘤的病情因人而异，治疗方案和结果也各不相同。有的患者治疗无效，有的会复发，也有的会出现严重甚至致命的并发症。本故事仅供参考，不构成医疗建议，也不能代替您与有资质、了解您病情的医生面谈。",
        ),
        short=T(
            "One person’s experience; it does not predict yours. Talk to a qualified doctor before any decision "
            "about treatment.",
            "Это опыт одного человека, у вас всё может быть иначе. Прежде чем принимать решение о лечении, "
            "поговорите с квалифицированным врачом.",
            "个人经历，不能预测您的治疗结果。做任何治疗决定之前，请先咨询有资质的医生。",
        ),
    ),
    "figures-blood-cancer": dict(
        name="Figures on treatment pages: blood cancers",
        lead=T(
            "These figures come from published studies. They cannot tell what will happen to you.",
            "Эти цифры взяты из опубликованных исследований. По ним нельзя узнать, что будет именно с вами.",
            "这些数据来自已发表的研究，无法说明您个人会有怎样的结果。",
        ),
        text=T(
            "Results vary with the type of disease, earlier treatment and the treatment plan. The people in a "
            "study may differ from you, and every treatment described here has risks, some of them "
            "life-threatening. This information is for reference only. Before any decision, talk to a qualified "
            "doctor who knows your case.",
            "Результаты зависят от вида заболевания, предыдущего лечения и выбранного плана. Участники "
            "исследования могут отличаться от вас, а у каждого из описанных методов есть риски, в том числе "
            "угрожающие жизни. Сведения носят справочный характер. Прежде чем принимать решение, поговорите с "
            "квалифицированным врачом, который знает вашу ситуацию.",
            "治疗结果因疾病类型、既往治疗和治疗方案而异。研究中的患者与您的情况未必相同；文中介绍的每一种治疗都有风险，有些可能危及生命。以上信息仅供参考。做决定之前，请咨询有资质、了解您病情的医生。",
        ),
        short=T(
            "For reference only. Results vary with the disease and the treatment plan; ask a qualified doctor "
            "about your own case.",
            "Только для справки. Результаты зависят от заболевания и плана лечения; свою ситуацию обсудите с "
            "квалифицированным врачом.",
            "仅供参考。结果因疾病和治疗方案而异，您的具体情况请咨询有资质的医生。",
        ),
    ),
    "news-blood-cancer": dict(
        name="News and interviews: blood cancers",
        lead=T(
            "This is news and one doctor’s view. It is not advice about your treatment.",
            "Это новость и мнение одного врача. Это не рекомендация по вашему лечению.",
            "这是新闻报道和一位医生的观点，不是针对您的治疗建议。",
        ),
        text=T(
            "If a patient is mentioned, that tells you a treatment was given, not how it will turn out for others. "
            "Results vary with the disease and the treatment plan, and complications can be severe. A medicine may "
            "be registered in one country and not in another. Before any decision, talk to a qualified doctor who "
            "knows your case.",
            "Упоминание о пациенте говорит лишь о том, что лечение проводилось, а не о том, каким будет результат "
            "у других. Результаты зависят от заболевания и плана лечения, осложнения бывают тяжёлыми. Препарат "
            "может быть зарегистрирован в одной стране и не зарегистрирован в другой. Прежде чем принимать "
            "решение, поговорите с квалифицированным врачом, который знает вашу ситуацию.",
            "文中提到某位患者，只说明其接受了某种治疗，并不代表其他人的结果。结果因疾病和治疗方案而异，并发症可能很严重。同一种药物可能在一个国家已获批准，在另一个国家尚未获批。做决定之前，请咨询有资质、"
            "了解您病情的医生。",
        ),
        short=T(
            "News, not advice about your treatment. Results vary; ask a qualified doctor about your own case.",
            "Это новость, а не рекомендация по вашему лечению. Результаты бывают разными; свою ситуацию обсудите с "
            "квалифицированным врачом.",
            "新闻内容，不是针对您的治疗建议。结果因人而异，您的具体情况请咨询有资质的医生。",
        ),
    ),
}

CHANNELS = {
    "en": [
        dict(kind="whatsapp", label="WhatsApp, in English", value="12025550100"),
        dict(kind="email", label="E-mail, in English", value="care@example.org"),
    ],
    "ru": [
        dict(kind="telegram", label="Telegram, по-русски", value="casebook_demo"),
        dict(kind="email", label="Электронная почта, по-русски", value="care@example.org"),
    ],
    "zh-hans": [
        dict(kind="wechat", label="微信（中文）", value="casebook-demo"),
        dict(kind="email", label="电子邮箱（中文）", value="care@example.org"),
    ],
}

_CLASSIFICATION = (
    "Information on the organisation’s own site: it explains conditions and treatments and gives accounts told with "
    "consent; it offers nothing for sale, compares no providers and promises no result. Demonstration: counsel in "
    "the country of the audience confirms this before real use."
)

POLICIES = {
    "en": dict(audience="public", purpose="information", fixed_warning="", classification=_CLASSIFICATION),
    "ru": dict(
        audience="public",
        purpose="information",
        fixed_warning="Имеются противопоказания. Необходимо проконсультироваться со специалистом.",
        classification=_CLASSIFICATION,
    ),
    "zh-hans": dict(
        audience="public", purpose="information", fixed_warning="", classification=_CLASSIFICATION
    ),
}
