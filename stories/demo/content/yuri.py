"""Yuri: a heavy tumour burden, 40 days in hospital, and a record that names no response category."""

from stories.demo.content.text import T

NOT_SEPARATE = T("Not recorded separately.", "Отдельно не указано.", "未单独记录。")
UNGRADED = dict(scale="none", grade=None, outcome="unknown")

STORY = dict(
    slug="yuri",
    live=True,
    published="2026-09-14",
    title=T(
        "Forty days in hospital: Yuri’s story",
        "Сорок дней в больнице: история Юрия",
        "住院四十天：尤里的故事",
    ),
    lead=T(
        "Yuri, from Russia, was in his thirties when multiple myeloma came back after chemotherapy and a "
        "transplant. This page tells what his doctors weighed before CAR-T cells, which complications followed, and "
        "what his record leaves open.",
        "Юрию, пациенту из России, шёл четвёртый десяток, когда множественная миелома вернулась после химиотерапии "
        "и трансплантации. Здесь рассказано, что врачи взвешивали перед CAR-T-клеточной терапией, какие осложнения "
        "за ней последовали и о чём документы не говорят.",
        "尤里来自俄罗斯，三十多岁。经过化疗和移植，他的多发性骨髓瘤再次出现。这里讲述医生在CAR-T细胞治疗前权衡了什么，"
        "之后出现了哪些并发症，以及病历中没有写明的内容。",
    ),
    display_name=T("Yuri", "Юрий", "尤里"),
    name_use="pseudonym",
    age_band="30-39",
    sex="male",
    country="RU",
    condition="multiple-myeloma",
    subtype=T("IgA-κ", "IgA-κ", "IgA-κ"),
    staging=[dict(system="R-ISS", value="III")],
    earlier_treatment=[
        T("Several rounds of chemotherapy", "Несколько курсов химиотерапии", "多个疗程的化疗"),
        T(
            "Autologous stem cell transplantation: partial remission, then relapse",
            "Трансплантация аутологичных гемопоэтических стволовых клеток: частичная ремиссия, затем рецидив",
            "自体造血干细胞移植：部分缓解，随后复发",
        ),
    ],
    therapies=["bcma-car-t", "gprc5d-car-t", "supportive-care"],
    adverse_events=[
        dict(
            event=T(
                "Cytokine release syndrome (CRS)",
                "Синдром высвобождения цитокинов (СВЦ)",
                "细胞因子释放综合征（CRS）",
            ),
            **UNGRADED,
            management=T(
                "Plasma exchange, tocilizumab and dexamethasone were used during the stay. The record does not tie "
                "each to one complication.",
                "За время госпитализации применяли плазмообмен, тоцилизумаб и дексаметазон. Какое средство против "
                "какого осложнения, в документах не указано.",
                "住院期间使用了血浆置换、托珠单抗和地塞米松。病历没有写明各自针对哪一种并发症。",
            ),
        ),
        dict(
            event=T(
                "Haemophagocytic lymphohistiocytosis (HLH)",
                "Гемофагоцитарный лимфогистиоцитоз (ГЛГ)",
                "噬血细胞性淋巴组织细胞增多症（HLH）",
            ),
            **UNGRADED,
            management=NOT_SEPARATE,
        ),
        dict(
            event=T("High fever", "Высокая температура", "高热"),
            **UNGRADED,
            management=NOT_SEPARATE,
        ),
        dict(
            event=T(
                "Hypotension (low blood pressure)", "Артериальная гипотензия (низкое давление)", "低血压"
            ),
            **UNGRADED,
            management=NOT_SEPARATE,
        ),
        dict(
            event=T("Arrhythmia (abnormal heart rhythm)", "Аритмия (нарушение сердечного ритма)", "心律失常"),
            **UNGRADED,
            management=NOT_SEPARATE,
        ),
    ],
    waived={
        "outcome-without-category": "The documents name no response category. The story gives what the scan showed, and "
        "says that no category is recorded.",
    },
    outcome_criteria="",
    outcome_category="",
    outcome_confirmed="unknown",
    outcome_after=None,
    outcome_after_unit="",
    outcome_at_least=False,
    outcome_detail=T(
        "Tumour markers fell significantly. No response category was recorded.",
        "Уровень опухолевых маркёров значительно снизился. Категория ответа не указана.",
        "肿瘤标志物明显下降。病历未记录疗效分级。",
    ),
    hospitals=["north"],
    physicians=["lin"],
    timeline=[
        dict(year=2023, text=T("The illness begins.", "Начало болезни.", "发病。")),
        dict(
            period=T("Before CAR-T", "До CAR-T", "CAR-T之前"),
            text=T(
                "Several rounds of chemotherapy. An autologous transplant brings partial remission; then the "
                "disease relapses.",
                "Несколько курсов химиотерапии. После аутологичной трансплантации — частичная ремиссия, затем "
                "рецидив.",
                "多个疗程的化疗。自体移植后部分缓解，随后复发。",
            ),
        ),
        dict(
            period=T("CAR-T", "CAR-T", "CAR-T"),
            text=T(
                "BCMA CAR-T cells and GPRC5D CAR-T cells (investigational). Severe complications follow.",
                "CAR-T-клетки к BCMA и CAR-T-клетки к GPRC5D (исследуемый препарат). Затем — тяжёлые осложнения.",
                "BCMA CAR-T细胞和GPRC5D CAR-T细胞（研究性产品）。随后出现严重并发症。",
            ),
        ),
        dict(
            period=T("In hospital", "В больнице", "住院"),
            text=T("The stay lasts 40 days.", "Госпитализация длится 40 дней.", "共住院40天。"),
        ),
    ],
    origin="records",
    interview_language="",
    material_connection="none",
    cover="story-yuri",
    cover_alt=T(
        "Drawing: one amber plasma cell among many pale ones.",
        "Рисунок: одна янтарная плазматическая клетка среди множества бледных.",
        "插图：许多浅色浆细胞中，有一个琥珀色的浆细胞。",
    ),
    outcome_disclaimer="story-blood-cancer",
    expected_results="karmma-orr",
    consent=dict(
        reference="CR-2025-003",
        covers=["display_name", "age", "nationality", "clinical_details"],
        languages=["en", "ru", "zh-hans"],
        channels=["website"],
        signed_on="2025-09-08",
        expires_on="2030-09-08",
        withdrawn_on=None,
        material_connection="none",
    ),
    reviewed_by="hart",
    reviewed_on="2026-09-07",
    review_due="2027-09-07",
    body=[
        (
            "section",
            {
                "title": T("From diagnosis to relapse", "От диагноза до рецидива", "从发病到复发"),
                "text": T(
                    "<p>Yuri’s illness began in 2023. Multiple myeloma is a cancer of plasma cells, which live in the "
                    "bone marrow and normally make antibodies. His type was IgA-κ. The stage on record is R-ISS III: of "
                    "the three stages in that system, the one with the highest risk.</p><p>He had several rounds of "
                    "chemotherapy, then a transplant of his own blood stem cells. It brought partial remission. Then "
                    "the disease relapsed.</p>",
                    "<p>Болезнь началась в 2023 году. Множественная миелома — это злокачественная опухоль из "
                    "плазматических клеток, которые живут в костном мозге и в норме вырабатывают антитела. У Юрия был "
                    "тип IgA-κ. В документах указана стадия R-ISS III: из трёх стадий этой системы риск при ней самый "
                    "высокий.</p><p>Юрий прошёл несколько курсов химиотерапии, затем ему провели трансплантацию "
                    "собственных гемопоэтических стволовых клеток. Наступила частичная ремиссия. Потом случился "
                    "рецидив.</p>",
                    "<p>尤里2023年发病。多发性骨髓瘤是浆细胞的恶性肿瘤；浆细胞生活在骨髓里，正常时负责产生抗体。他的类型"
                    "是IgA-κ。病历记录的分期为R-ISS Ⅲ期：在这个系统的三个分期中，风险高于另外两期。</p><p>他做过多个疗程"
                    "的化疗，之后接受了自体造血干细胞移植，达到部分缓解。后来，疾病复发了。</p>",
                ),
            },
        ),
        (
            "challenges",
            {
                "title": T("Three difficulties", "Три трудности", "三重困难"),
                "items": [
                    {
                        "name": T("A heavy tumour burden", "Большая опухолевая нагрузка", "肿瘤负荷重"),
                        "text": T(
                            "Myeloma had reached several organs of the abdomen, and the pelvis. The more disease there "
                            "is, the stronger the reaction to CAR-T cells may be.",
                            "Миелома распространилась на несколько органов брюшной полости и на область таза. Чем "
                            "больше опухоли, тем сильнее может быть реакция на CAR-T-клетки.",
                            "骨髓瘤已累及腹部多个器官和盆腔。肿瘤越多，CAR-T细胞引起的反应可能越强。",
                        ),
                    },
                    {
                        "name": T(
                            "A high risk from treatment", "Высокий риск самого лечения", "治疗本身风险高"
                        ),
                        "text": T(
                            "The concern was myelosuppression: the bone marrow makes too few blood cells, and infection "
                            "or bleeding can follow.",
                            "Врачи опасались миелосупрессии: костный мозг вырабатывает слишком мало клеток крови, и это "
                            "грозит инфекцией или кровотечением.",
                            "医生担心的是骨髓抑制：骨髓造血不足，可能引起感染或出血。",
                        ),
                    },
                    {
                        "name": T(
                            "Severe complications of CAR-T", "Тяжёлые осложнения CAR-T", "CAR-T的严重并发症"
                        ),
                        "text": T(
                            "CAR-T cells can themselves cause severe complications. For Yuri this risk became real.",
                            "CAR-T-клетки и сами могут вызвать тяжёлые осложнения. У Юрия так и произошло.",
                            "CAR-T细胞本身可能引起严重并发症。在尤里身上，这种风险成了现实。",
                        ),
                    },
                ],
            },
        ),
        (
            "section",
            {
                "title": T("Two targets", "Две мишени", "两个靶点"),
                "text": T(
                    "<p>CAR-T cells are immune cells changed in a laboratory so that they recognise a marker on myeloma "
                    "cells. Yuri received cells against two markers: BCMA and GPRC5D. CAR-T cells against GPRC5D are "
                    "investigational, which means that they are still being studied. The record does not name either "
                    "product.</p>",
                    "<p>CAR-T-клетки — это иммунные клетки, которые в лаборатории изменяют так, чтобы они распознавали "
                    "маркёр на клетках миеломы. Юрий получил клетки к двум маркёрам: BCMA и GPRC5D. CAR-T-клетки к "
                    "GPRC5D — исследуемый препарат (не зарегистрирован): его ещё изучают. Названий препаратов в "
                    "документах нет.</p>",
                    "<p>CAR-T细胞是在实验室经过改造的免疫细胞，能识别骨髓瘤细胞上的标记。尤里接受了针对两个标记的细胞："
                    "BCMA和GPRC5D。针对GPRC5D的CAR-T细胞属于试验用药品（研究性产品），仍在研究之中。病历没有写明这两种产"
                    "品的名称。</p>",
                ),
            },
        ),
        (
            "interventions",
            {
                "title": T("What was done", "Что было сделано", "做了哪些治疗"),
                "items": [
                    {
                        "name": T("CAR-T cells", "CAR-T-клетки", "CAR-T细胞"),
                        "text": T(
                            "Infusion of BCMA CAR-T cells and of GPRC5D CAR-T cells (investigational).",
                            "Инфузия CAR-T-клеток к BCMA и CAR-T-клеток к GPRC5D (исследуемый препарат, не "
                            "зарегистрирован).",
                            "回输BCMA CAR-T细胞和GPRC5D CAR-T细胞（试验用药品）。",
                        ),
                    },
                    {
                        "name": T("Plasma exchange", "Плазмообмен", "血浆置换"),
                        "text": T(
                            "The liquid part of the blood is removed and replaced; the blood cells are returned.",
                            "Жидкую часть крови удаляют и замещают, а клетки крови возвращают.",
                            "把血液中的液体部分（血浆）分离出来并加以替换，血细胞则输回体内。",
                        ),
                    },
                    {
                        "name": T("Tocilizumab", "Тоцилизумаб", "托珠单抗"),
                        "text": T(
                            "An antibody that blocks one of the signals of inflammation.",
                            "Антитело, которое блокирует один из сигналов воспаления.",
                            "一种抗体，可阻断炎症信号中的一种。",
                        ),
                    },
                    {
                        "name": T("Dexamethasone", "Дексаметазон", "地塞米松"),
                        "text": T(
                            "A corticosteroid, which dampens the immune reaction.",
                            "Кортикостероид, который ослабляет иммунную реакцию.",
                            "一种糖皮质激素，可减弱免疫反应。",
                        ),
                    },
                ],
            },
        ),
        (
            "section",
            {
                "title": T("The complications", "Осложнения", "出现的并发症"),
                "text": T(
                    "<p>Yuri had high fever, low blood pressure and arrhythmia, an abnormal heart rhythm. Two syndromes "
                    "are on record. In cytokine release syndrome (CRS), activated immune cells release large amounts of "
                    "signalling proteins. In haemophagocytic lymphohistiocytosis (HLH), uncontrolled inflammation "
                    "damages blood cells and organs. Both can be life-threatening.</p><p>He was in hospital for 40 "
                    "days. The record gives no grade for these events and does not say on which day each began or "
                    "ended. We have not filled the gaps.</p>",
                    "<p>У Юрия были высокая температура, низкое артериальное давление и аритмия — нарушение сердечного "
                    "ритма. В документах названы два синдрома. При синдроме высвобождения цитокинов (СВЦ) "
                    "активированные иммунные клетки выделяют много сигнальных белков. При гемофагоцитарном "
                    "лимфогистиоцитозе (ГЛГ) неконтролируемое воспаление повреждает клетки крови и органы. Оба "
                    "состояния могут угрожать жизни.</p><p>Юрий провёл в больнице 40 дней. Степень тяжести этих явлений "
                    "не указана; не сказано и то, в какой день каждое из них началось и закончилось. Мы не стали ничего "
                    "додумывать.</p>",
                    "<p>尤里出现了高热、低血压和心律失常。病历记录了两种综合征。发生细胞因子释放综合征（CRS）时，被激活"
                    "的免疫细胞会释放大量信号蛋白；发生噬血细胞性淋巴组织细胞增多症（HLH）时，失控的炎症会损伤血细胞和器"
                    "官。两者都可能危及生命。</p><p>他共住院40天。病历没有写明这些事件的分级，也没有写明各自从哪一天开始、"
                    "到哪一天结束。缺少的内容，我们没有自行补上。</p>",
                ),
            },
        ),
        (
            "expert_quote",
            {
                "text": T(
                    "We talk about complications before the infusion, not after it. Patient and family should know what "
                    "a fever or a fall in blood pressure may mean, and whom to tell.",
                    "Об осложнениях мы говорим до инфузии, а не после. Пациент и семья должны знать, что может означать "
                    "высокая температура или падение давления и кому об этом сообщить.",
                    "并发症要在回输前讲清楚，而不是等发生了再说。患者和家属应当知道发热或血压下降可能意味着什么，该告诉"
                    "谁。",
                ),
                "person": "lin",
            },
        ),
        (
            "section",
            {
                "title": T("What was found afterwards", "Что показало обследование", "治疗后的检查结果"),
                "text": T(
                    "<p>Tumour markers fell significantly. No response category was recorded, so this page gives none. "
                    "A fall in markers is one piece of information. Some disease may remain, and myeloma may return.</p>",
                    "<p>Уровень опухолевых маркёров значительно снизился. Категория ответа в документах не указана, "
                    "поэтому её нет и здесь. Снижение маркёров — лишь часть картины. Болезнь может сохраняться, и "
                    "миелома может вернуться.</p>",
                    "<p>肿瘤标志物明显下降。病历未记录疗效分级，因此这里也不给出。标志物下降只是参考之一：体内可能仍有残"
                    "留病变，骨髓瘤也可能再次复发。</p>",
                ),
            },
        ),
        (
            "list",
            {
                "title": T("What the record leaves open", "О чём документы не говорят", "病历没有写明的内容"),
                "items": [
                    T(
                        "Which response category applied, and on which day it was assessed.",
                        "Какой была категория ответа и в какой день его оценивали.",
                        "疗效属于哪一级，在哪一天评估。",
                    ),
                    T(
                        "How severe each complication was on a medical scale.",
                        "Насколько тяжёлым было каждое осложнение по медицинской шкале.",
                        "每种并发症按医学量表属于几级。",
                    ),
                    T(
                        "How Yuri has been since he left hospital.",
                        "Как Юрий чувствует себя после выписки.",
                        "尤里出院以后的情况。",
                    ),
                ],
            },
        ),
        (
            "paragraph",
            T(
                "<p>The figures below come from a study of one CAR-T product. Yuri’s products are not named, and he "
                "received cells against two targets, which are still being investigated in trials. The study therefore does not describe his treatment.</p>",
                "<p>Данные ниже взяты из исследования одного CAR-T-препарата. Какие препараты получил Юрий, не указано, "
                "и ему вводили клетки к двум мишеням, которые пока изучают в исследованиях. Поэтому его лечение это исследование не описывает.</p>",
                "<p>下面的数据来自对一种CAR-T产品的研究。尤里所用产品的名称没有记录，而且他接受的细胞针对两个靶点，这类细胞仍在临床试验阶段，因此"
                "这项研究并不反映他的治疗方案。</p>",
            ),
        ),
        ("claim", {"claim": "karmma-cr"}),
        (
            "risks",
            {
                "title": T(
                    "Risks of CAR-T cell therapy", "Риски CAR-T-клеточной терапии", "CAR-T细胞治疗的风险"
                ),
                "intro": T(
                    "These are known risks of this kind of treatment, not only what happened to Yuri.",
                    "Это известные риски такого лечения, а не только то, что произошло с Юрием.",
                    "以下是这类治疗的已知风险，并不限于尤里遇到的情况。",
                ),
                "items": [
                    T(
                        "Cytokine release syndrome (CRS): fever, low blood pressure, lack of oxygen. It can be severe.",
                        "Синдром высвобождения цитокинов (СВЦ): жар, низкое давление, нехватка кислорода. Может "
                        "протекать тяжело.",
                        "细胞因子释放综合征（CRS）：发热、低血压、缺氧，可能很严重。",
                    ),
                    T(
                        "Immune effector cell-associated neurotoxicity syndrome (ICANS): confusion, trouble speaking, "
                        "seizures.",
                        "Синдром нейротоксичности, ассоциированный с иммунными эффекторными клетками (ICANS): "
                        "спутанность сознания, нарушение речи, судороги.",
                        "免疫效应细胞相关神经毒性综合征（ICANS）：意识模糊、言语困难、抽搐。",
                    ),
                    T(
                        "Haemophagocytic lymphohistiocytosis (HLH) and similar syndromes.",
                        "Гемофагоцитарный лимфогистиоцитоз (ГЛГ) и сходные с ним синдромы.",
                        "噬血细胞性淋巴组织细胞增多症（HLH）及类似综合征。",
                    ),
                    T(
                        "Serious infections and prolonged cytopenia (low blood counts).",
                        "Тяжёлые инфекции и длительная цитопения (низкое число клеток крови).",
                        "严重感染和持续性血细胞减少。",
                    ),
                    T(
                        "Secondary malignancy, including cancers of T cells.",
                        "Вторичные злокачественные новообразования, в том числе Т-клеточные.",
                        "继发恶性肿瘤，包括T细胞肿瘤。",
                    ),
                    T(
                        "Some of these complications can be fatal.",
                        "Некоторые из этих осложнений могут привести к смерти.",
                        "其中一些并发症可能致命。",
                    ),
                ],
                "claims": ["karmma-crs", "karmma-crs-3", "karmma-neuro"],
            },
        ),
        (
            "contact",
            {
                "title": T("If you have a question", "Если у вас есть вопрос", "如果您有疑问"),
                "text": T(
                    "You can ask which documents a doctor would need to see. Do not send medical records until we have "
                    "shown you a secure way. Asking does not commit you to treatment.",
                    "Вы можете узнать, какие документы понадобятся врачу. Не отправляйте медицинские документы, пока мы "
                    "не сообщим вам защищённый способ. Вопрос ни к чему вас не обязывает.",
                    "您可以先问医生需要看哪些资料。在我们告知安全的传送方式之前，先不要发送病历。咨询并不意味着必须接受"
                    "治疗。",
                ),
            },
        ),
    ],
)
