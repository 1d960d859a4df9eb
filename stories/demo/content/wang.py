"""Mr. Wang: several illnesses, CAR-T cells in his seventies, and five questions answered by him."""

from stories.demo.content.text import T

STORY = dict(
    slug="wang",
    live=True,
    published="2026-10-19",
    title=T(
        "Room for an easel: Mr. Wang’s story",
        "Место для мольберта: история господина Вана",
        "给画架留个位置：王先生的故事",
    ),
    lead=T(
        "Myeloma was found in 2020. In the years up to 2023 Mr. Wang also had four operations for other illnesses. "
        "Here he answers five questions: about choosing CAR-T cells, about waiting, and about painting.",
        "Миелому нашли в 2020 году. До 2023 года господин Ван перенёс ещё четыре операции по поводу других "
        "болезней. Здесь он отвечает на пять вопросов: о выборе CAR-T-клеток, об ожидании и о живописи.",
        "2020年，王先生查出了骨髓瘤。到2023年为止，他还因其他疾病做过四次手术。在这里，他回答五个问题，谈怎样选择"
        "CAR-T细胞治疗，谈等待，也谈画画。",
    ),
    display_name=T("Mr. Wang", "Господин Ван", "王先生"),
    name_use="pseudonym",
    age_band="70-79",
    sex="male",
    country="CN",
    condition="multiple-myeloma",
    subtype=T("IgG-λ, high risk", "IgG-λ, высокий риск", "IgG-λ，高危"),
    staging=[dict(system="DS", value="IIIA")],
    earlier_treatment=[
        T(
            "Chemotherapy with targeted drugs",
            "Химиотерапия в сочетании с таргетными препаратами",
            "化疗联合靶向药物",
        ),
    ],
    therapies=["chemotherapy", "targeted-therapy", "cilta-cel"],
    adverse_events=[],
    waived={
        "adverse-events-not-recorded": "The documents do not say what went wrong. The story tells readers so, and "
        "names the known risks.",
    },
    outcome_criteria="IMWG",
    outcome_category="VGPR",
    outcome_confirmed="unknown",
    outcome_after=4,
    outcome_after_unit="months",
    outcome_at_least=True,
    outcome_detail=T(
        "Assessed more than 4 months after CAR-T. The record does not say whether a second test confirmed the "
        "response.",
        "Ответ оценён более чем через 4 месяца после CAR-T. Подтверждён ли он повторным исследованием, в документах "
        "не указано.",
        "在CAR-T之后4个多月评估。病历没有写明是否经复查确认。",
    ),
    hospitals=["river"],
    physicians=[],
    timeline=[
        dict(year=2020, text=T("Myeloma is found.", "Обнаружена миелома.", "查出骨髓瘤。")),
        dict(
            period=T("2020–2023", "2020–2023", "2020—2023"),
            text=T(
                "Four operations for other illnesses.",
                "Четыре операции по поводу других болезней.",
                "因其他疾病做了四次手术。",
            ),
        ),
        dict(
            year=2023,
            text=T("Admission to hospital.", "Госпитализация.", "入院治疗。"),
        ),
        dict(
            period=T("Before CAR-T", "До CAR-T", "CAR-T之前"),
            text=T(
                "Chemotherapy with targeted drugs.",
                "Химиотерапия в сочетании с таргетными препаратами.",
                "化疗联合靶向药物。",
            ),
        ),
        dict(
            year=2025,
            text=T(
                "Infusion of ciltacabtagene autoleucel (cilta-cel). The stay lasts 40 days.",
                "Инфузия цилтакабтагена аутолейсела (цилта-сел). Госпитализация длится 40 дней.",
                "回输西达基奥仑赛。共住院40天。",
            ),
        ),
        dict(
            period=T(
                "More than 4 months after CAR-T", "Более чем через 4 месяца после CAR-T", "CAR-T之后4个多月"
            ),
            text=T(
                "Very good partial response is recorded.",
                "Отмечен очень хороший частичный ответ.",
                "记录为非常好的部分缓解。",
            ),
        ),
    ],
    origin="both",
    interview_language="zh-hans",
    material_connection="none",
    cover="story-wang",
    cover_alt=T(
        "Drawing: plasma cells in pale blue-green, one of them amber.",
        "Рисунок: бледные сине-зелёные плазматические клетки, одна из них янтарная.",
        "插图：一片淡蓝绿色的浆细胞，其中一个是琥珀色的。",
    ),
    outcome_disclaimer="story-blood-cancer",
    expected_results="cartitude-1-orr",
    consent=dict(
        reference="CR-2025-013",
        covers=["display_name", "age", "nationality", "clinical_details"],
        languages=["en", "ru", "zh-hans"],
        channels=["website"],
        signed_on="2025-11-17",
        expires_on="2030-11-17",
        withdrawn_on=None,
        material_connection="none",
    ),
    reviewed_by="hart",
    reviewed_on="2026-10-12",
    review_due="2027-10-12",
    body=[
        (
            "section",
            {
                "title": T("One illness among several", "Одна болезнь из нескольких", "不止一种病"),
                "text": T(
                    "<p>The myeloma was found in 2020. Mr. Wang’s type is IgG-λ, Durie-Salmon stage IIIA. The record "
                    "calls it high risk: the disease may progress or come back sooner.</p><p>Between 2020 and 2023 he "
                    "had four operations for other illnesses, tumours among them. We do not list them. Taken together, "
                    "they could show who he is.</p>",
                    "<p>Миелому обнаружили в 2020 году. У господина Вана тип IgG-λ, стадия IIIA по системе "
                    "Durie-Salmon. В документах указан высокий риск: болезнь может прогрессировать или вернуться "
                    "раньше.</p><p>С 2020 по 2023 год он перенёс четыре операции по поводу других болезней, в том числе "
                    "опухолей. Мы их не перечисляем: вместе эти сведения могли бы выдать, кто он.</p>",
                    "<p>2020年，王先生查出骨髓瘤，类型为IgG-λ，Durie-Salmon分期为ⅢA期。病历注明属于高危，也就是说，疾病"
                    "可能较早进展或复发。</p><p>2020年到2023年间，他还因其他疾病做过四次手术，其中包括肿瘤手术。这里不逐"
                    "一列出，因为这些信息合在一起，可能让人认出他。</p>",
                ),
            },
        ),
        (
            "list",
            {
                "title": T("What had to be weighed", "Что нужно было взвесить", "需要权衡的事"),
                "items": [
                    T(
                        "Age: he was in his seventies when he received CAR-T cells.",
                        "Возраст: CAR-T-клетки он получил, когда ему было за семьдесят.",
                        "年龄：接受CAR-T细胞时，他已经七十多岁。",
                    ),
                    T(
                        "Four operations: what they had left him able to bear.",
                        "Четыре операции: сколько сил осталось после них.",
                        "四次手术：术后身体还能承受多少。",
                    ),
                    T(
                        "High-risk disease: waiting has risks too.",
                        "Болезнь высокого риска: ждать тоже опасно.",
                        "疾病属于高危：等待同样有风险。",
                    ),
                    T(
                        "His own wishes: to paint, and to travel a little.",
                        "Его собственные желания: рисовать и понемногу ездить.",
                        "他自己的愿望：画画，偶尔出门走走。",
                    ),
                ],
            },
        ),
        (
            "section",
            {
                "title": T(
                    "Chemotherapy, then CAR-T cells",
                    "Химиотерапия, затем CAR-T-клетки",
                    "先化疗，再用CAR-T细胞",
                ),
                "text": T(
                    "<p>He was admitted in 2023 and had chemotherapy together with targeted drugs.</p><p>In 2025 he "
                    "received ciltacabtagene autoleucel (cilta-cel). For this treatment a person’s own T cells are "
                    "changed in a laboratory so that they recognise BCMA, a protein on myeloma cells, and are then "
                    "given into a vein. He was in hospital for 40 days.</p>",
                    "<p>В 2023 году он поступил в больницу и получал химиотерапию в сочетании с таргетными "
                    "препаратами.</p><p>В 2025 году ему ввели цилтакабтаген аутолейсел (цилта-сел). Для такого лечения "
                    "собственные Т-клетки человека изменяют в лаборатории, чтобы они распознавали BCMA — белок на "
                    "клетках миеломы, — а затем вводят в вену. В больнице он провёл 40 дней.</p>",
                    "<p>2023年，他入院接受化疗，同时使用靶向药物。</p><p>2025年，他接受了西达基奥仑赛。这种治疗要先在实"
                    "验室改造患者自己的T细胞，使其能识别骨髓瘤细胞上的BCMA蛋白，再经静脉回输。他共住院40天。</p>",
                ),
            },
        ),
        (
            "image",
            {
                "image": "cell-wang",
                "alt": T(
                    "Drawing of one plasma cell: amber and rounded, with a dark nucleus set to one side.",
                    "Рисунок одной плазматической клетки: янтарная, округлая, с тёмным ядром, смещённым к краю.",
                    "一个浆细胞的插图：琥珀色，略呈圆形，深色的细胞核偏在一侧。",
                ),
                "caption": T(
                    "A plasma cell, drawn for this page. It is not an image of Mr. Wang’s cells.",
                    "Плазматическая клетка. Рисунок сделан для этой страницы; это не снимок клеток господина Вана.",
                    "浆细胞示意图，为本页绘制，并非王先生本人细胞的图像。",
                ),
            },
        ),
        (
            "patient_quote",
            {
                "text": T(
                    "When I hold a brush, I think about the colour. I do not think about the next test.",
                    "Когда у меня в руке кисть, я думаю о цвете. Не о следующем анализе.",
                    "拿起画笔，我想的是颜色，不是下一次检查。",
                ),
                "attribution": T(
                    "Mr. Wang, translated from Chinese",
                    "Господин Ван, перевод с китайского",
                    "王先生，中文原话",
                ),
            },
        ),
        (
            "questions",
            {
                "title": T(
                    "Five questions to Mr. Wang", "Пять вопросов господину Вану", "问王先生的五个问题"
                ),
                "turns": [
                    {
                        "question": T(
                            "What did you want to know before you agreed?",
                            "Что вы хотели узнать, прежде чем согласиться?",
                            "同意治疗之前，您想知道什么？",
                        ),
                        "answers": [
                            T(
                                "How long I would be in hospital, and what could go wrong. I asked them to say it "
                                "again, slowly.",
                                "Сколько я пробуду в больнице и что может пойти не так. Я попросил повторить — медленно.",
                                "要住多久，可能出什么问题。我请他们慢慢地再讲一遍。",
                            ),
                            T(
                                "Nobody could tell me how it would turn out. I preferred to hear that.",
                                "Чем всё обернётся, никто сказать не мог. Мне было легче услышать именно это.",
                                "结果会怎样，没有人说得准。我宁愿听到这样的实话。",
                            ),
                        ],
                    },
                    {
                        "question": T("What was difficult?", "Что было трудно?", "难在哪里？"),
                        "answers": [
                            T(
                                "Waiting. You wait for a result, then for the doctor, then for the next result.",
                                "Ждать. Ждёшь результата, потом врача, потом следующего результата.",
                                "等。等结果，等医生，再等下一个结果。",
                            ),
                        ],
                    },
                    {
                        "question": T(
                            "How did the 40 days pass?", "Как прошли эти 40 дней?", "那40天是怎么过的？"
                        ),
                        "answers": [
                            T(
                                "By the timetable: tests, meals, the ward round, sleep. On some days I had no wish to "
                                "talk.",
                                "По расписанию: анализы, еда, обход, сон. В иные дни не хотелось ни с кем говорить.",
                                "按钟点过：检查、吃饭、查房、睡觉。有些日子，话也不想说。",
                            ),
                            T(
                                "On other days I looked at the window and worked out how I would paint it.",
                                "А в другие дни я смотрел на окно и прикидывал, как бы его написать.",
                                "另一些日子，我就看着窗户，琢磨该怎么画它。",
                            ),
                        ],
                    },
                    {
                        "question": T(
                            "What do you do now?", "Чем вы занимаетесь сейчас?", "现在您做些什么？"
                        ),
                        "answers": [
                            T(
                                "I paint. I have travelled a little. I still go and see the doctor.",
                                "Пишу картины. Немного поездил. Врачу показываюсь по-прежнему.",
                                "画画，也出去走了走。医生那里，还是照样去。",
                            ),
                        ],
                    },
                    {
                        "question": T(
                            "What would you say to someone with the same choice?",
                            "Что бы вы сказали тому, кто стоит перед таким же выбором?",
                            "如果有人面临同样的选择，您会说什么？",
                        ),
                        "answers": [
                            T(
                                "I would not advise on treatment; that is for a doctor. I would say: write your "
                                "questions down, and take someone along who listens.",
                                "Советовать, как лечиться, не стану: это дело врача. Скажу одно: запишите вопросы и "
                                "возьмите с собой того, кто будет слушать.",
                                "怎么治，我不出主意，那要问医生。我只想说：把问题写下来，再带一个人一起去听。",
                            ),
                        ],
                    },
                ],
            },
        ),
        (
            "expert_perspective",
            {
                "title": T("A haematologist’s view", "Взгляд гематолога", "血液科医生的看法"),
                "person": "lin",
                "paragraphs": [
                    T(
                        "I did not treat Mr. Wang. I can say what I consider with any patient of his age.",
                        "Я не лечащий врач господина Вана. Могу рассказать, о чём я думаю, когда ко мне приходит "
                        "пациент его возраста.",
                        "我不是王先生的主治医生。我可以谈谈，遇到他这个年纪的患者，我会考虑什么。",
                    ),
                    T(
                        "Age alone does not decide. The heart and kidneys matter, so do earlier illnesses, and so does "
                        "what the person hopes to be able to do.",
                        "Один возраст ничего не решает. Важны сердце и почки, перенесённые болезни и то, что человеку "
                        "хочется сохранить в своей жизни.",
                        "不能只看年龄。心脏和肾脏的情况、以前得过的病，还有患者自己希望能做些什么，都要考虑。",
                    ),
                    T(
                        "A response is a finding at one moment. Disease may remain, and it may come back. That is why "
                        "follow-up goes on.",
                        "Ответ на лечение — это то, что видно на данный момент. Болезнь может сохраняться и может "
                        "вернуться. Поэтому наблюдение продолжается.",
                        "“缓解”说的是某一时点的检查结果。病变可能还在，也可能复发，所以要继续随访。",
                    ),
                ],
            },
        ),
        (
            "section",
            {
                "title": T(
                    "What was found after CAR-T",
                    "Что показало обследование после CAR-T",
                    "CAR-T之后的检查结果",
                ),
                "text": T(
                    "<p>More than 4 months after CAR-T, very good partial response was recorded. The record does not "
                    "say whether a second test confirmed it. Some disease may remain, and myeloma may return.</p><p>The "
                    "record says nothing about side effects during these 40 days. That does not mean there were "
                    "none.</p>",
                    "<p>Более чем через 4 месяца после CAR-T отмечен очень хороший частичный ответ. Подтверждён ли он "
                    "повторным исследованием, в документах не указано. Болезнь может сохраняться, и миелома может "
                    "вернуться.</p><p>О побочных действиях за эти 40 дней в документах ничего не сказано. Это не "
                    "значит, что их не было.</p>",
                    "<p>CAR-T之后4个多月，病历记录为非常好的部分缓解，但没有写明是否经复查确认。体内可能仍有残留病变，骨"
                    "髓瘤也可能复发。</p><p>这40天里有没有副作用，病历没有记载。没有记载，不等于没有发生。</p>",
                ),
            },
        ),
        (
            "paragraph",
            T(
                "<p>The figures below come from a study of the same product. They describe the people in that study. "
                "Whether Mr. Wang would have met its entry conditions is not recorded.</p>",
                "<p>Данные ниже взяты из исследования того же препарата. Они относятся к участникам исследования. "
                "Соответствовал бы господин Ван критериям включения, не указано.</p>",
                "<p>下面的数据来自对同一产品的研究，反映的是参加研究者的情况。王先生是否符合该研究的入组条件，病历没有记"
                "载。</p>",
            ),
        ),
        ("claim", {"claim": "cartitude-1-pfs"}),
        (
            "risks",
            {
                "title": T(
                    "Risks of CAR-T cell therapy", "Риски CAR-T-клеточной терапии", "CAR-T细胞治疗的风险"
                ),
                "intro": T(
                    "These risks are known for this kind of treatment, at any age.",
                    "Эти риски известны для такого лечения в любом возрасте.",
                    "以下是这类治疗的已知风险，任何年龄都可能发生。",
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
                "claims": ["cartitude-1-crs"],
            },
        ),
        (
            "contact",
            {
                "title": T(
                    "You can ask without deciding",
                    "Спросить — ещё не значит решиться",
                    "先问一问，不必马上决定",
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
