"""A woman in her sixties: relapsed myeloma with spinal cord compression.

Identifiability: rare course 2, hospital 1; so no nationality, no doctor, no month and an age band. The response
is dated from the infusion, which the source implies without saying so: a clinician confirms it before real use.
"""

from stories.demo.content.claims import CAR_T_RISKS
from stories.demo.content.text import T

STORY = dict(
    slug="woman-64",
    live=True,
    published="2026-07-16",
    title=T(
        "A woman in her sixties: myeloma that pressed on the spinal cord",
        "Женщина старше шестидесяти: миелома, сдавившая спинной мозг",
        "一位六十多岁的女性：压迫脊髓的骨髓瘤",
    ),
    lead=T(
        "She had lived with multiple myeloma for years when it spread beyond the bone marrow and the spinal cord "
        "came under pressure. Chemotherapy and BCMA CAR-T cell therapy followed.",
        "Она много лет жила с множественной миеломой, когда болезнь вышла за пределы костного мозга и возникла "
        "компрессия спинного мозга. Затем были химиотерапия и CAR-T-клеточная терапия, направленная на BCMA.",
        "她与多发性骨髓瘤共处多年，后来疾病蔓延到骨髓之外，脊髓也受到压迫。随后，她接受了化疗和靶向BCMA的CAR-T细胞治疗。",
    ),
    display_name=T("A woman in her sixties", "Женщина старше шестидесяти", "一位六十多岁的女性"),
    name_use="none",
    age=None,
    age_band="60-69",
    sex="female",
    country="",
    condition="multiple-myeloma",
    subtype=T("relapsed/refractory", "рецидивирующая/рефрактерная", "复发/难治性"),
    staging=[],
    earlier_treatment=[],
    therapies=["chemotherapy", "bcma-car-t"],
    adverse_events=[],
    waived={
        "adverse-events-not-recorded": "The documents do not say what went wrong. The story tells readers so, and "
        "names the known risks.",
    },
    outcome_criteria="IMWG",
    outcome_category="VGPR",
    outcome_confirmed="unknown",
    outcome_after=26,
    outcome_after_unit="days",
    outcome_at_least=False,
    outcome_detail=T("Muscle strength recorded as IV+", "Мышечная сила по документам — IV+", "肌力记录为IV+"),
    hospitals=["river"],
    physicians=[],
    timeline=[
        dict(
            day=None,
            year=2014,
            period=T("Diagnosis", "Диагноз", "确诊"),
            text=T(
                "Multiple myeloma was found.",
                "Выявлена множественная миелома.",
                "诊断为多发性骨髓瘤。",
            ),
        ),
        dict(
            day=None,
            year=None,
            period=T("Before CAR-T", "До CAR-T", "CAR-T治疗之前"),
            text=T(
                "Relapsed/refractory myeloma with extramedullary infiltration and spinal cord compression. "
                "Chemotherapy.",
                "Рецидивирующая/рефрактерная миелома с экстрамедуллярной инфильтрацией и компрессией спинного мозга. "
                "Химиотерапия.",
                "复发/难治性骨髓瘤，伴髓外浸润和脊髓压迫。接受化疗。",
            ),
        ),
        dict(
            day=0,
            year=None,
            period=T("Infusion", "Инфузия", "回输"),
            text=T(
                "CAR-T cells aimed at BCMA were given.",
                "Введены CAR-T-клетки, направленные на BCMA.",
                "回输靶向BCMA的CAR-T细胞。",
            ),
        ),
        dict(
            day=26,
            year=None,
            period=T("Assessment", "Оценка", "评估"),
            text=T(
                "Very good partial response; muscle strength IV+.",
                "Очень хороший частичный ответ; мышечная сила IV+.",
                "非常好的部分缓解；肌力IV+。",
            ),
        ),
        dict(
            day=None,
            year=2024,
            period=T("Discharge", "Выписка", "出院"),
            text=T(
                "She left hospital.",
                "Пациентку выписали из больницы.",
                "患者出院。",
            ),
        ),
    ],
    origin="records",
    interview_language="",
    material_connection="none",
    cover="story-woman-64",
    cover_alt=T(
        "Drawing: one large amber cell seen from very near, with a few others beside it",
        "Рисунок: одна крупная янтарная клетка совсем близко, рядом ещё несколько",
        "插画：近处一个大的琥珀色细胞，旁边还有几个",
    ),
    outcome_disclaimer="story-blood-cancer",
    expected_results="karmma-orr",
    consent=dict(
        reference="CR-2026-007",
        covers=["age", "clinical_details"],
        languages=["en", "ru", "zh-hans"],
        channels=["website"],
        signed_on="2026-04-21",
        expires_on="2029-04-20",
        withdrawn_on=None,
        material_connection="none",
    ),
    reviewed_by="hart",
    reviewed_on="2026-07-09",
    review_due="2027-07-09",
    body=[
        (
            "section",
            {
                "title": T("Years with myeloma", "Годы с миеломой", "与骨髓瘤相伴的岁月"),
                "text": T(
                    "<p>Myeloma was found in 2014. This account is drawn from medical records, and they do not "
                    "describe each treatment of the years that followed.</p><p>They do say that the disease became "
                    "relapsed/refractory. Doctors use these words when myeloma comes back after treatment or stops "
                    "responding to it.</p>",
                    "<p>Миелому выявили в 2014 году. Рассказ основан на медицинских документах, и лечение последующих "
                    "лет описано в них не полностью.</p><p>В них сказано, что миелома стала рецидивирующей/рефрактерной. "
                    "Так говорят, когда болезнь возвращается после лечения или перестаёт на него отвечать.</p>",
                    "<p>2014年，她被诊断出骨髓瘤。本文根据病历整理，病历没有逐一记录此后几年的治疗。</p><p>可以确定的是，疾病后来成为复发/难治性骨髓瘤。医生说的复发/难治，是指治疗后再次出现，"
                    "或者对治疗不再有反应。</p>",
                ),
            },
        ),
        (
            "section",
            {
                "title": T(
                    "When the spinal cord is under pressure", "Когда сдавлен спинной мозг", "脊髓受到压迫时"
                ),
                "text": T(
                    "<p>The disease had spread outside the bone marrow; doctors call this extramedullary infiltration. "
                    "There was also spinal cord compression, which means that the cord was being squeezed inside the "
                    "spine.</p><p>Spinal cord compression can cause back pain, weakness or numbness in the legs, and "
                    "trouble passing urine or opening the bowels. Signs like these need medical help at once.</p>",
                    "<p>Болезнь вышла за пределы костного мозга — врачи называют это экстрамедуллярной инфильтрацией. "
                    "Была и компрессия спинного мозга, то есть его сдавление внутри позвоночника.</p><p>При компрессии "
                    "спинного мозга могут появиться боль в спине, слабость или онемение ног, трудности с "
                    "мочеиспусканием или опорожнением кишечника. При таких признаках медицинская помощь нужна "
                    "немедленно.</p>",
                    "<p>疾病已经蔓延到骨髓之外，医学上称为髓外浸润。同时还有脊髓压迫，也就是脊髓在椎管内受到挤压。</p><p>脊髓压迫可能引起背痛、双腿无力或麻木，以及排尿、排便困难。出现这些情况，应立即就医。"
                    "</p>",
                ),
            },
        ),
        (
            "challenges",
            {
                "title": T(
                    "What the doctors had to weigh", "Что приходилось учитывать врачам", "医生需要权衡的问题"
                ),
                "items": [
                    {
                        "name": T("Pressure on the spinal cord", "Сдавление спинного мозга", "脊髓受压"),
                        "text": T(
                            "The longer the cord is squeezed, the greater the danger of lasting damage.",
                            "Чем дольше сдавлен спинной мозг, тем выше опасность стойких нарушений.",
                            "脊髓受压的时间越长，留下永久损伤的危险就越大。",
                        ),
                    },
                    {
                        "name": T(
                            "Disease outside the marrow",
                            "Болезнь за пределами костного мозга",
                            "骨髓之外的病灶",
                        ),
                        "text": T(
                            "Extramedullary disease can be missed by tests of blood and bone marrow alone.",
                            "Экстрамедуллярное поражение можно не заметить, если исследовать только кровь и костный мозг.",
                            "如果只查血液和骨髓，髓外病变可能会被漏掉。",
                        ),
                    },
                    {
                        "name": T("A long history", "Многолетняя болезнь", "漫长的病程"),
                        "text": T(
                            "After years of myeloma and treatment, the body has less in reserve.",
                            "После многих лет болезни и лечения запас сил у организма меньше.",
                            "患病和治疗多年之后，身体的储备已不如从前。",
                        ),
                    },
                ],
            },
        ),
        (
            "interventions",
            {
                "title": T("What was done", "Что было сделано", "采取了哪些治疗"),
                "items": [
                    {
                        "name": T("Chemotherapy", "Химиотерапия", "化疗"),
                        "text": T(
                            "Given against the myeloma. The records used here do not name the medicines.",
                            "Проводилась против миеломы. Препараты в использованных документах не названы.",
                            "用于治疗骨髓瘤。所用资料没有写明具体药物。",
                        ),
                    },
                    {
                        "name": T(
                            "BCMA CAR-T cell therapy",
                            "CAR-T-клеточная терапия, направленная на BCMA",
                            "靶向BCMA的CAR-T细胞治疗",
                        ),
                        "text": T(
                            "T cells changed to recognise BCMA, a protein on plasma cells, were given by infusion.",
                            "Пациентке ввели Т-клетки, изменённые так, чтобы они распознавали BCMA — белок плазматических "
                            "клеток.",
                            "回输经过改造、能识别浆细胞表面BCMA蛋白的T细胞。",
                        ),
                    },
                    {
                        "name": T("Assessment", "Оценка", "评估"),
                        "text": T(
                            "Response and muscle strength were assessed 26 days after the infusion.",
                            "Ответ на лечение и мышечную силу оценили через 26 дней после инфузии.",
                            "回输后26天，评估疗效和肌力。",
                        ),
                    },
                ],
            },
        ),
        (
            "section",
            {
                "title": T("What the assessment showed", "Что показала оценка", "评估结果"),
                "text": T(
                    "<p>26 days after the infusion the doctors recorded a very good partial response. Muscle strength "
                    "was recorded as IV+. She was discharged in 2024.</p><p>The records do not give her muscle "
                    "strength before treatment, so they cannot show how much it changed. Nor do they say whether a "
                    "second assessment confirmed the response, as the IMWG criteria require. Myeloma can relapse.</p>",
                    "<p>Через 26 дней после инфузии врачи зафиксировали очень хороший частичный ответ. Мышечная сила "
                    "записана как IV+. В 2024 году пациентку выписали.</p><p>Какой была мышечная сила до лечения, в "
                    "документах не указано, поэтому судить о том, насколько она изменилась, нельзя. Не сказано и о "
                    "том, подтверждён ли ответ повторной оценкой, как требуют критерии IMWG. При миеломе возможен "
                    "рецидив.</p>",
                    "<p>回输后26天，医生评估为非常好的部分缓解，肌力记录为IV+。2024年，她出院了。</p><p>病历没有写明治疗前的肌力，因此无从判断变化有多大；也没有说明是否按照IMWG疗效标准的要求，"
                    "经再次评估确认了疗效。骨髓瘤可能复发。</p>",
                ),
            },
        ),
        (
            "section",
            {
                "title": T(
                    "Side effects: what we do not know",
                    "Побочные действия: чего мы не знаем",
                    "副作用：我们不知道的部分",
                ),
                "text": T(
                    "<p>The documents behind this story list no side effects. That does not mean there were none: it "
                    "means that we cannot tell you about them. The risks of the treatment are named below.</p>",
                    "<p>В документах, на которых основана эта история, побочные действия не перечислены. Это не "
                    "значит, что их не было: это значит, что мы не можем о них рассказать. Риски лечения названы "
                    "ниже.</p>",
                    "<p>这个故事所依据的资料没有列出副作用。这不等于没有发生，只说明我们无从告诉您。治疗的风险列在下文。</p>",
                ),
            },
        ),
        (
            "expert_perspective",
            {
                "title": T("A reviewer’s note", "Комментарий рецензента", "审校者的话"),
                "person": "hart",
                "paragraphs": [
                    T(
                        "I did not treat this patient. I compared the account with the documents before it was "
                        "published.",
                        "Я не лечила эту пациентку. Перед публикацией я сверила рассказ с документами.",
                        "我没有参与这位患者的治疗。发表之前，我把这篇文章与原始资料做了核对。",
                    ),
                    T(
                        "When I read a story like this, I look for what is missing. Here the side effects are missing, "
                        "and so is the muscle strength before treatment. Readers should know that.",
                        "Когда я читаю такую историю, я смотрю, чего в ней недостаёт. Здесь нет сведений о побочных "
                        "действиях и о мышечной силе до лечения. Читатель должен об этом знать.",
                        "读这样的故事，我会先看缺了什么。这里缺少副作用的记录，也缺少治疗前的肌力。读者应当知道这一点。",
                    ),
                    T(
                        "And one thing matters more than any story: if you have myeloma and your legs grow weak, do "
                        "not wait for the next appointment.",
                        "И ещё одно важнее любых историй: если у вас миелома и слабеют ноги, не ждите следующего "
                        "приёма.",
                        "还有一点，比任何故事都重要：如果您患有骨髓瘤，双腿又越来越没力气，不要等到下次复诊。",
                    ),
                ],
            },
        ),
        (
            "list",
            {
                "title": T(
                    "Signs that need emergency help",
                    "Когда нужна неотложная помощь",
                    "出现这些情况，请立即求助",
                ),
                "items": [
                    T(
                        "New or growing weakness or numbness in the legs",
                        "Слабость или онемение ног, которые появились впервые или нарастают",
                        "双腿新出现无力或麻木，或逐渐加重",
                    ),
                    T("Difficulty standing or walking", "Трудно стоять или ходить", "站立或行走困难"),
                    T(
                        "Trouble passing urine, or loss of control of the bladder or bowels",
                        "Задержка мочи, недержание мочи или кала",
                        "排尿困难，或大小便失禁",
                    ),
                    T(
                        "Severe new back pain",
                        "Сильная боль в спине, которой раньше не было",
                        "新出现的剧烈背痛",
                    ),
                ],
            },
        ),
        (
            "paragraph",
            T(
                "<p>One story says little about what to expect. The figure below comes from a study of one BCMA CAR-T "
                "product in people with relapsed/refractory myeloma. It is not a figure for people with spinal cord "
                "compression.</p>",
                "<p>По одной истории нельзя понять, чего ждать от лечения. Цифра ниже взята из исследования одного "
                "CAR-T-препарата, направленного на BCMA, у людей с рецидивирующей/рефрактерной миеломой. Это не данные "
                "о пациентах с компрессией спинного мозга.</p>",
                "<p>仅凭一个人的故事，很难知道治疗会怎样。下面的数据来自一项针对某一种BCMA CAR-T产品的研究，研究对象是复发/难治性骨髓瘤患者，并不是专门针对脊髓压迫患者的数据。</p>",
            ),
        ),
        ("claim", {"claim": "karmma-orr"}),
        (
            "risks",
            {
                "title": T(
                    "Risks of CAR-T cell therapy", "Риски CAR-T-клеточной терапии", "CAR-T细胞治疗的风险"
                ),
                "intro": T(
                    "Anyone considering this treatment should know them beforehand. The figures are from the same "
                    "study.",
                    "О них нужно знать до начала лечения. Цифры взяты из того же исследования.",
                    "考虑这种治疗之前，应当先了解这些风险。数据来自同一项研究。",
                ),
                "items": CAR_T_RISKS,
                "claims": ["karmma-crs", "karmma-crs-3", "karmma-neuro"],
            },
        ),
        (
            "contact",
            {
                "title": T(
                    "If you have questions about relapsed myeloma",
                    "Если у вас вопросы о рецидиве миеломы",
                    "关于骨髓瘤复发，想进一步了解",
                ),
                "text": T(
                    "In an emergency, call your local emergency number. For other questions, write to us in your own "
                    "language, without medical documents at first. This is a demonstration site, and nobody reads the "
                    "messages.",
                    "В неотложной ситуации звоните в местную службу скорой помощи. С другими вопросами пишите нам на "
                    "своём языке; медицинские документы пока не отправляйте. Это демонстрационный сайт: сообщений "
                    "никто не читает.",
                    "紧急情况请拨打当地急救电话。其他问题可以用母语写信给我们，初次联系不要附病历资料。本网站为演示网站，发来的消息无人查看。",
                ),
            },
        ),
    ],
)
