"""Ms. Qian: an autologous transplant and CAR-T cells, infections, and a result at 30 days."""

from stories.demo.content.text import T

NOT_RECORDED = T("Not recorded.", "Не указано.", "未记录。")
UNGRADED = dict(scale="none", grade=None, outcome="unknown")

STORY = dict(
    slug="qian",
    live=True,
    published="2026-08-31",
    title=T(
        "Counting the days: Ms. Qian’s story", "Считая дни: история госпожи Цянь", "数着日子：钱女士的故事"
    ),
    lead=T(
        "Ms. Qian was in her fifties when she had a transplant of her own stem cells and CAR-T cells. She had "
        "infections, and a temperature of 41 °C. This is the order of events, and what her record shows at 30 days.",
        "Госпоже Цянь было за пятьдесят, когда ей провели трансплантацию собственных стволовых клеток и ввели "
        "CAR-T-клетки. У неё были инфекции, температура поднималась до 41 °C. Здесь рассказано, как шло лечение и "
        "что записано в документах на сроке 30 дней.",
        "钱女士五十多岁时接受了自体造血干细胞移植和CAR-T细胞治疗，期间发生过感染，体温一度达到41℃。这里按先后顺序讲"
        "述治疗经过，以及病历在30天时的记录。",
    ),
    display_name=T("Ms. Qian", "Госпожа Цянь", "钱女士"),
    name_use="pseudonym",
    age_band="50-59",
    sex="female",
    country="CN",
    condition="multiple-myeloma",
    subtype=T("extramedullary infiltration", "экстрамедуллярная инфильтрация", "髓外浸润"),
    staging=[dict(system="DS", value="IA"), dict(system="ISS", value="I")],
    earlier_treatment=[],
    therapies=["autologous-transplant", "zevor-cel"],
    adverse_events=[
        dict(
            event=T(
                "Cytokine release syndrome (CRS), temperature 41 °C",
                "Синдром высвобождения цитокинов (СВЦ), температура 41 °C",
                "细胞因子释放综合征（CRS），体温41℃",
            ),
            **UNGRADED,
            management=NOT_RECORDED,
        ),
        dict(
            event=T(
                "Bacteraemia (bacteria in the blood)",
                "Бактериемия (бактерии в крови)",
                "菌血症（细菌进入血液）",
            ),
            **UNGRADED,
            management=NOT_RECORDED,
        ),
        dict(
            event=T("Pulmonary infection", "Инфекция лёгких", "肺部感染"),
            **UNGRADED,
            management=NOT_RECORDED,
        ),
        dict(
            event=T("Gastrointestinal infection", "Желудочно-кишечная инфекция", "胃肠道感染"),
            **UNGRADED,
            management=NOT_RECORDED,
        ),
    ],
    outcome_criteria="IMWG",
    outcome_category="CR",
    outcome_confirmed="unknown",
    outcome_after=30,
    outcome_after_unit="days",
    outcome_at_least=False,
    outcome_detail=T(
        "Assessed at 30 days. The record does not say from which day these are counted, or whether a second test "
        "confirmed the response.",
        "Ответ оценён на сроке 30 дней. От какого дня их отсчитывали и подтверждён ли ответ повторным "
        "исследованием, в документах не указано.",
        "在30天时评估。病历没有写明从哪一天算起，也没有写明是否经复查确认。",
    ),
    hospitals=["river"],
    physicians=["orlova"],
    timeline=[
        dict(year=2023, text=T("The illness begins.", "Начало болезни.", "发病。")),
        dict(
            year=2024,
            text=T(
                "Admission to hospital; lymphocytes are collected; then the transplant ward.",
                "Госпитализация, сбор лимфоцитов, затем отделение трансплантации.",
                "入院，采集淋巴细胞，之后进入移植病房。",
            ),
        ),
        dict(
            period=T("The stay", "Госпитализация", "住院期间"),
            text=T(
                "An autologous transplant and zevorcabtagene autoleucel (zevor-cel). The stay lasts 26 days.",
                "Аутологичная трансплантация и зеворкабтаген аутолейсел. Госпитализация длится 26 дней.",
                "自体移植和泽沃基奥仑赛。共住院26天。",
            ),
        ),
        dict(
            period=T("At 30 days", "30 дней", "30天时"),
            text=T("Complete response is recorded.", "Отмечен полный ответ.", "记录为完全缓解。"),
        ),
    ],
    origin="both",
    interview_language="zh-hans",
    material_connection="none",
    cover="story-qian",
    cover_alt=T(
        "Drawing: one amber plasma cell, with paler cells around it.",
        "Рисунок: янтарная плазматическая клетка, вокруг неё — клетки побледнее.",
        "插图：一个琥珀色的浆细胞，周围是颜色较浅的细胞。",
    ),
    outcome_disclaimer="story-blood-cancer",
    expected_results="karmma-cr",
    consent=dict(
        reference="CR-2025-023",
        covers=["display_name", "age", "nationality", "clinical_details"],
        languages=["en", "ru", "zh-hans"],
        channels=["website"],
        signed_on="2025-06-16",
        expires_on="2030-06-16",
        withdrawn_on=None,
        material_connection="none",
    ),
    reviewed_by="hart",
    reviewed_on="2026-08-24",
    review_due="2027-08-24",
    body=[
        (
            "section",
            {
                "title": T("How it began", "Как всё началось", "病情的开始"),
                "text": T(
                    "<p>The illness began in 2023. It was multiple myeloma, a cancer of plasma cells, with "
                    "extramedullary infiltration: myeloma had spread outside the bone marrow. The exact subtype is "
                    "rare. We leave it out, because it could show who she is.</p><p>The stage is as recorded at "
                    "diagnosis: Durie-Salmon IA and ISS I. A stage describes only a part of the disease. By these two "
                    "systems alone, nobody could tell that myeloma had left the marrow.</p>",
                    "<p>Болезнь началась в 2023 году. Это была множественная миелома, злокачественная опухоль из "
                    "плазматических клеток, с экстрамедуллярной инфильтрацией: миелома вышла за пределы костного мозга. "
                    "Точный подтип встречается редко. Мы его не называем: по нему пациентку могли бы "
                    "узнать.</p><p>Стадия приведена так, как её записали при постановке диагноза: IA по системе "
                    "Durie-Salmon и I по ISS. Стадия описывает болезнь лишь отчасти. По этим двум системам не видно, "
                    "что миелома вышла за пределы костного мозга.</p>",
                    "<p>钱女士2023年发病，诊断为多发性骨髓瘤，这是浆细胞的恶性肿瘤；同时有髓外浸润，即骨髓瘤已扩散到骨髓"
                    "以外。她的具体亚型少见，写出来可能让人认出她，所以这里略去。</p><p>分期按诊断时的记录：Durie-Salmon"
                    " ⅠA期，ISS Ⅰ期。分期只反映病情的一部分，单凭这两个系统，看不出骨髓瘤已经扩散到骨髓以外。</p>",
                ),
            },
        ),
        (
            "patient_quote",
            {
                "text": T(
                    "I counted the days on a paper calendar. Some days I counted only the hours.",
                    "Я отмечала дни в бумажном календаре. А иногда считала только часы.",
                    "我在纸日历上数日子。有些天，只能一个钟头一个钟头地数。",
                ),
                "attribution": T(
                    "Ms. Qian, translated from Chinese",
                    "Госпожа Цянь, перевод с китайского",
                    "钱女士，中文原话",
                ),
            },
        ),
        (
            "treatment_steps",
            {
                "title": T("The treatment, step by step", "Лечение шаг за шагом", "治疗步骤"),
                "steps": [
                    {
                        "name": T("Admission", "Госпитализация", "入院"),
                        "text": T(
                            "She was admitted in 2024.",
                            "В больницу она поступила в 2024 году.",
                            "2024年入院。",
                        ),
                        "day": None,
                    },
                    {
                        "name": T("Lymphocyte collection", "Сбор лимфоцитов", "淋巴细胞采集"),
                        "text": T(
                            "Lymphocytes, a kind of white blood cell, are taken from the blood. CAR-T cells are made "
                            "from them.",
                            "Из крови отбирают лимфоциты — один из видов лейкоцитов. Из них готовят CAR-T-клетки.",
                            "从血液中采集淋巴细胞（白细胞的一种），用来制备CAR-T细胞。",
                        ),
                        "day": None,
                    },
                    {
                        "name": T("The transplant ward", "Отделение трансплантации", "进入移植病房"),
                        "text": T(
                            "Here people are shielded from infection while their blood counts are low. The stay lasted "
                            "26 days.",
                            "Здесь пациентов оберегают от инфекций, пока показатели крови низкие. Госпитализация "
                            "длилась 26 дней.",
                            "血细胞低的时候，患者在这里接受保护，减少感染的机会。共住院26天。",
                        ),
                        "day": None,
                    },
                    {
                        "name": T(
                            "Autologous transplant", "Аутологичная трансплантация", "自体造血干细胞移植"
                        ),
                        "text": T(
                            "A person’s own blood stem cells, collected beforehand, are returned after high-dose "
                            "chemotherapy so that the marrow can make blood again.",
                            "После высокодозной химиотерапии человеку возвращают его собственные, заранее собранные "
                            "стволовые клетки, чтобы костный мозг снова мог вырабатывать клетки крови.",
                            "大剂量化疗之后，把事先采集的自身造血干细胞输回体内，让骨髓重新造血。",
                        ),
                        "day": None,
                    },
                    {
                        "name": T("CAR-T infusion", "Инфузия CAR-T-клеток", "回输CAR-T细胞"),
                        "text": T(
                            "She received zevorcabtagene autoleucel (zevor-cel), a CAR-T product.",
                            "Она получила CAR-T-препарат зеворкабтаген аутолейсел.",
                            "她接受了CAR-T产品泽沃基奥仑赛。",
                        ),
                        "day": 0,
                    },
                ],
            },
        ),
        (
            "paragraph",
            T(
                "<p>The record gives no number of days between the transplant and the CAR-T infusion. Nor does it show "
                "which of the two treatments contributed what.</p>",
                "<p>Сколько дней прошло между трансплантацией и инфузией CAR-T-клеток, в документах не указано. Нельзя "
                "по ним понять и то, какую роль сыграл каждый из двух методов.</p>",
                "<p>移植与CAR-T细胞回输相隔几天，病历没有写明。从病历也看不出两种治疗各起了什么作用。</p>",
            ),
        ),
        (
            "section",
            {
                "title": T("Fever and infections", "Лихорадка и инфекции", "发热与感染"),
                "text": T(
                    "<p>Ms. Qian had cytokine release syndrome (CRS), a strong reaction of the immune system. Her "
                    "temperature reached 41 °C.</p><p>She also had bacteraemia, which means bacteria in the blood, a "
                    "pulmonary infection and a gastrointestinal infection. Each of these can be dangerous when blood "
                    "counts are low. The record gives no grades and does not say how each was treated.</p>",
                    "<p>У госпожи Цянь развился синдром высвобождения цитокинов (СВЦ) — сильная реакция иммунной "
                    "системы. Температура доходила до 41 °C.</p><p>Кроме того, у неё были бактериемия, то есть бактерии "
                    "в крови, инфекция лёгких и желудочно-кишечная инфекция. Каждая из них опасна, когда показатели "
                    "крови низкие. Степени тяжести в документах нет; не сказано и то, как лечили каждое из этих "
                    "осложнений.</p>",
                    "<p>钱女士发生了细胞因子释放综合征（CRS），这是一种强烈的免疫反应，她的体温达到41℃。</p><p>她还出现"
                    "了菌血症（细菌进入血液）、肺部感染和胃肠道感染。血细胞低的时候，每一种都可能很危险。病历没有写明分"
                    "级，也没有写明各自怎样治疗。</p>",
                ),
            },
        ),
        (
            "section",
            {
                "title": T("The result at 30 days", "Результат на сроке 30 дней", "30天时的结果"),
                "text": T(
                    "<p>At 30 days complete response was recorded. The record does not say whether a second test "
                    "confirmed it, or what imaging showed outside the marrow. Later results are not part of this story. "
                    "Myeloma may come back after a complete response, which is why follow-up goes on.</p>",
                    "<p>На сроке 30 дней отмечен полный ответ. Подтверждён ли он повторным исследованием и что показали "
                    "снимки вне костного мозга, в документах не указано. Более поздних данных в этой истории нет. "
                    "Миелома может вернуться и после полного ответа, поэтому наблюдение продолжается.</p>",
                    "<p>30天时，病历记录为完全缓解，但没有写明是否经复查确认，也没有写明骨髓以外部位的影像结果。这个故事"
                    "不包含之后的结果。达到完全缓解后，骨髓瘤仍可能复发，所以要继续随访。</p>",
                ),
            },
        ),
        (
            "list",
            {
                "title": T(
                    "Questions worth asking beforehand", "О чём стоит спросить заранее", "治疗前可以问的问题"
                ),
                "items": [
                    T(
                        "In what order will the treatments be given, and why?",
                        "В каком порядке будут проводить лечение и почему?",
                        "各项治疗按什么顺序进行，为什么？",
                    ),
                    T(
                        "Which infections are likely, and how are they watched for?",
                        "Какие инфекции вероятны и как за ними следят?",
                        "可能发生哪些感染，怎样监测？",
                    ),
                    T(
                        "Whom do I tell, day or night, if my temperature rises?",
                        "Кому сообщить днём или ночью, если поднимется температура?",
                        "白天或夜里发热了，该告诉谁？",
                    ),
                    T(
                        "When will the response be assessed, and when again?",
                        "Когда оценят ответ на лечение и когда — повторно?",
                        "什么时候评估疗效，什么时候复查？",
                    ),
                ],
            },
        ),
        (
            "paragraph",
            T(
                "<p>The figures below come from a study of a different CAR-T product. They do not describe the "
                "combination that Ms. Qian had.</p>",
                "<p>Данные ниже взяты из исследования другого CAR-T-препарата. К сочетанию методов, которое применили у "
                "госпожи Цянь, они не относятся.</p>",
                "<p>下面的数据来自对另一种CAR-T产品的研究，并不反映钱女士所用的联合方案。</p>",
            ),
        ),
        ("claim", {"claim": "karmma-orr"}),
        (
            "risks",
            {
                "title": T(
                    "Risks of a transplant and of CAR-T cells",
                    "Риски трансплантации и CAR-T-клеточной терапии",
                    "移植和CAR-T细胞治疗的风险",
                ),
                "intro": T(
                    "These are known risks of the two treatments, not only what happened to Ms. Qian.",
                    "Это известные риски обоих методов, а не только то, что произошло с госпожой Цянь.",
                    "以下是这两种治疗的已知风险，并不限于钱女士遇到的情况。",
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
                        "Serious infections and prolonged cytopenia (low blood counts), from either treatment.",
                        "Тяжёлые инфекции и длительная цитопения (низкое число клеток крови) при любом из методов.",
                        "严重感染和持续性血细胞减少，两种治疗都可能引起。",
                    ),
                    T(
                        "Damage by high-dose chemotherapy to the mouth, the gut and other organs.",
                        "Повреждение слизистой рта, кишечника и других органов высокодозной химиотерапией.",
                        "大剂量化疗对口腔、肠道和其他器官的损伤。",
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
                "title": T(
                    "If you want to ask something", "Если вы хотите о чём-то спросить", "如果您想咨询"
                ),
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
