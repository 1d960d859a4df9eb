"""Zinaida: light-chain myeloma, dialysis and two CAR-T therapies.

Identifiability: rare course 2, nationality 1; so no hospital, no doctor, no month and an age band.
"""

from stories.demo.content.claims import CAR_T_RISKS
from stories.demo.content.text import T

STORY = dict(
    slug="zinaida",
    live=True,
    published="2026-08-20",
    title=T(
        "Zinaida: CAR-T cell therapy while on dialysis",
        "Зинаида: CAR-T-клеточная терапия на фоне гемодиализа",
        "季娜伊达：透析期间接受CAR-T细胞治疗",
    ),
    lead=T(
        "Zinaida, in her sixties, has light-chain multiple myeloma. The disease damaged her kidneys, and she had "
        "been on haemodialysis for a long time when CAR-T cell therapy began.",
        "Зинаиде за шестьдесят, у неё множественная миелома лёгких цепей. Болезнь поразила почки, и к началу "
        "CAR-T-клеточной терапии она уже долго находилась на гемодиализе.",
        "季娜伊达六十多岁，患轻链型多发性骨髓瘤。疾病损害了她的肾脏，开始CAR-T细胞治疗时，她已长期依靠血液透析。",
    ),
    display_name=T("Zinaida", "Зинаида", "季娜伊达"),
    name_use="pseudonym",
    age=None,
    age_band="60-69",
    sex="female",
    country="RU",
    condition="multiple-myeloma",
    subtype=T("light-chain", "вариант лёгких цепей", "轻链型"),
    staging=[],
    earlier_treatment=[
        T(
            "long-term haemodialysis for myeloma nephropathy",
            "длительный гемодиализ из-за миеломной нефропатии",
            "因骨髓瘤肾病长期血液透析",
        )
    ],
    therapies=["bcma-car-t", "gprc5d-car-t"],
    adverse_events=[
        dict(
            event=T(
                "Cytokine release syndrome (CRS), recorded as mild, no grade given",
                "Синдром высвобождения цитокинов (СВЦ); в записях назван лёгким, степень не указана",
                "细胞因子释放综合征（CRS），病历记为轻度，未注明分级",
            ),
            scale="none",
            grade=None,
            outcome="unknown",
            management=T("Not described in the documents", "В документах не описано", "资料中没有说明"),
        ),
    ],
    outcome_criteria="IMWG",
    outcome_category="PR",
    outcome_confirmed="unknown",
    outcome_after=2,
    outcome_after_unit="weeks",
    outcome_at_least=False,
    outcome_detail=T(
        "M-protein down by more than 90%", "М-протеин снизился более чем на 90 %", "M蛋白下降超过90%"
    ),
    hospitals=[],
    physicians=[],
    timeline=[
        dict(
            day=None,
            year=None,
            period=T("Before treatment", "До лечения", "治疗之前"),
            text=T(
                "Light-chain multiple myeloma with myeloma nephropathy; haemodialysis for a long time.",
                "Множественная миелома лёгких цепей с миеломной нефропатией; длительный гемодиализ.",
                "轻链型多发性骨髓瘤伴骨髓瘤肾病，长期血液透析。",
            ),
        ),
        dict(
            day=None,
            year=None,
            period=T("Over 3 weeks", "В течение 3 недель", "3周之内"),
            text=T(
                "CAR-T cells aimed at BCMA, then CAR-T cells aimed at GPRC5D (investigational). Cytokine release "
                "syndrome occurred.",
                "CAR-T-клетки, направленные на BCMA, затем CAR-T-клетки, направленные на GPRC5D (исследуемая терапия). "
                "Развился синдром высвобождения цитокинов.",
                "先后回输靶向BCMA和靶向GPRC5D（研究性治疗）的CAR-T细胞。其间出现细胞因子释放综合征。",
            ),
        ),
        dict(
            day=None,
            year=None,
            period=T("2 weeks after treatment", "Через 2 недели после лечения", "治疗后2周"),
            text=T(
                "First assessment: partial response.",
                "Первая оценка: частичный ответ.",
                "首次疗效评估：部分缓解。",
            ),
        ),
    ],
    origin="both",
    interview_language="ru",
    material_connection="none",
    cover="story-zinaida",
    cover_alt=T(
        "Drawing: large cells held back by a filter while small chains pass through its pores",
        "Рисунок: крупные клетки задержаны фильтром, мелкие цепочки проходят сквозь его поры",
        "插画：大的细胞被滤膜挡住，细小的链从孔隙中穿过",
    ),
    outcome_disclaimer="story-blood-cancer",
    expected_results="karmma-orr",
    consent=dict(
        reference="CR-2026-011",
        covers=["display_name", "age", "nationality", "clinical_details"],
        languages=["en", "ru", "zh-hans"],
        channels=["website"],
        signed_on="2026-06-02",
        expires_on="2029-06-01",
        withdrawn_on=None,
        material_connection="none",
    ),
    reviewed_by="hart",
    reviewed_on="2026-08-12",
    review_due="2027-08-12",
    body=[
        (
            "section",
            {
                "title": T("Before treatment", "До лечения", "治疗之前"),
                "text": T(
                    "<p>In light-chain myeloma the abnormal plasma cells make mainly fragments of antibodies, called "
                    "light chains. The kidneys filter these chains out of the blood, and in time this can damage "
                    "them.</p><p>Zinaida’s kidneys were damaged in this way. Doctors call it myeloma nephropathy. Her "
                    "kidneys could no longer clean the blood well enough, and haemodialysis took over part of their "
                    "work.</p>",
                    "<p>При миеломе лёгких цепей аномальные плазматические клетки вырабатывают в основном фрагменты "
                    "антител — лёгкие цепи. Почки отфильтровывают их из крови и со временем могут из-за этого "
                    "пострадать.</p><p>Так случилось и с Зинаидой. Врачи называют это миеломной нефропатией. Почки уже "
                    "не справлялись с очисткой крови, и часть их работы взял на себя гемодиализ.</p>",
                    "<p>在轻链型骨髓瘤中，异常浆细胞主要产生抗体的片段，也就是轻链。肾脏要把血液里的轻链滤出去，时间一长，自身就可能受损。</p><p>季娜伊达的肾脏正是这样受损的，医生称之为骨髓瘤肾病。"
                    "她的肾脏已无法充分净化血液，一部分工作要靠血液透析来完成。</p>",
                ),
            },
        ),
        (
            "patient_quote",
            {
                "text": T(
                    "You get used to planning the week around the machine. When the doctors spoke about CAR-T, my "
                    "first question was not about CAR-T at all. I asked: and what about dialysis?",
                    "Привыкаешь строить неделю вокруг аппарата. Когда врачи заговорили о CAR-T, я первым делом "
                    "спросила совсем о другом: а как же диализ?",
                    "一周怎么过，都得围着那台机器安排，慢慢也就习惯了。医生讲起CAR-T的时候，我头一个问的倒不是CAR-T。我问：那透析怎么办？",
                ),
                "attribution": T("Zinaida", "Зинаида", "季娜伊达"),
            },
        ),
        (
            "challenges",
            {
                "title": T("What made treatment difficult", "В чём была сложность", "治疗难在哪里"),
                "items": [
                    {
                        "name": T("Kidneys that could not keep up", "Почки не справлялись", "肾脏难以负担"),
                        "text": T(
                            "On long-term dialysis, every medicine, every infusion and every change in fluid has to be "
                            "planned with the kidneys in mind.",
                            "При длительном гемодиализе любое лекарство, любую инфузию, любое изменение объёма жидкости "
                            "планируют с оглядкой на почки.",
                            "对长期透析的患者来说，每一种药、每一次输液、每一次液体量的变化，都要结合肾脏的情况来安排。",
                        ),
                    },
                    {
                        "name": T(
                            "A treatment that strains the body",
                            "Нагрузка на организм",
                            "治疗给身体带来的负担",
                        ),
                        "text": T(
                            "CAR-T cell therapy can cause high fever, a fall in blood pressure and infections. Someone on "
                            "dialysis has less in reserve.",
                            "CAR-T-клеточная терапия может вызвать высокую температуру, падение давления и инфекции. У "
                            "человека на гемодиализе запас сил меньше.",
                            "CAR-T细胞治疗可能引起高热、血压下降和感染。透析患者的身体储备更少。",
                        ),
                    },
                    {
                        "name": T("Little to go by", "Мало данных", "可参考的数据不多"),
                        "text": T(
                            "Two CAR-T therapies in a row are not a standard plan. CAR-T therapy aimed at GPRC5D is "
                            "investigational.",
                            "Две CAR-T-терапии подряд — не стандартный план лечения. CAR-T-терапия, направленная на "
                            "GPRC5D, остаётся исследуемой.",
                            "接连进行两次CAR-T治疗不是常规方案。靶向GPRC5D的CAR-T属于研究性治疗。",
                        ),
                    },
                ],
            },
        ),
        (
            "section",
            {
                "title": T(
                    "Two targets, one after the other", "Две мишени, одна за другой", "两个靶点，先后进行"
                ),
                "text": T(
                    "<p>The plan had two parts. First came CAR-T cells aimed at BCMA, then CAR-T cells aimed at "
                    "GPRC5D, another protein on plasma cells. Both were given within 3 weeks.</p><p>The thinking is "
                    "this: a cell that lacks one marker may still carry the other. Whether this helps more people is "
                    "still being studied, and therapy aimed at GPRC5D is investigational.</p>",
                    "<p>План состоял из двух частей. Сначала Зинаида получила CAR-T-клетки, направленные на BCMA, "
                    "затем — CAR-T-клетки, направленные на GPRC5D, другой белок плазматических клеток. Обе инфузии "
                    "прошли в течение 3 недель.</p><p>Замысел такой: если на клетке нет одного маркёра, на ней может "
                    "быть другой. Помогает ли это большему числу людей, ещё изучают, а терапия, направленная на "
                    "GPRC5D, остаётся исследуемой.</p>",
                    "<p>方案分为两步：先用靶向BCMA的CAR-T细胞，再用靶向浆细胞上另一种蛋白GPRC5D的CAR-T细胞。两次回输在3周内完成。</p><p>这样安排的思路是：一个细胞缺少其中一种标志物，"
                    "可能还带有另一种。这能否帮到更多的人，仍在研究之中，靶向GPRC5D的治疗也属于研究性治疗。</p>",
                ),
            },
        ),
        (
            "treatment_steps",
            {
                "title": T("Step by step", "Шаг за шагом", "治疗步骤"),
                "steps": [
                    {
                        "name": T("BCMA", "BCMA", "BCMA"),
                        "text": T(
                            "Infusion of CAR-T cells aimed at BCMA.",
                            "Инфузия CAR-T-клеток, направленных на BCMA.",
                            "回输靶向BCMA的CAR-T细胞。",
                        ),
                        "day": None,
                    },
                    {
                        "name": T(
                            "GPRC5D (investigational)", "GPRC5D (исследуемая терапия)", "GPRC5D（研究性治疗）"
                        ),
                        "text": T(
                            "Infusion of CAR-T cells aimed at GPRC5D, within the same 3 weeks.",
                            "Инфузия CAR-T-клеток, направленных на GPRC5D, в те же 3 недели.",
                            "在同一个3周内，回输靶向GPRC5D的CAR-T细胞。",
                        ),
                        "day": None,
                    },
                    {
                        "name": T("Watching closely", "Наблюдение", "密切观察"),
                        "text": T(
                            "Cytokine release syndrome occurred.",
                            "Развился синдром высвобождения цитокинов.",
                            "出现细胞因子释放综合征。",
                        ),
                        "day": None,
                    },
                    {
                        "name": T("First assessment", "Первая оценка", "首次评估"),
                        "text": T(
                            "2 weeks after treatment.",
                            "Через 2 недели после лечения.",
                            "治疗后2周。",
                        ),
                        "day": None,
                    },
                ],
            },
        ),
        (
            "list",
            {
                "title": T(
                    "The questions she brought to her doctors",
                    "С какими вопросами она пришла к врачам",
                    "她带去问医生的问题",
                ),
                "items": [
                    T(
                        "How will dialysis be arranged while I am in hospital?",
                        "Как будет организован диализ, пока я в больнице?",
                        "住院期间，透析怎么安排？",
                    ),
                    T(
                        "Which symptoms should I report at once, and to whom?",
                        "О каких симптомах нужно сообщать сразу и кому?",
                        "出现哪些不舒服要马上报告？向谁报告？",
                    ),
                    T(
                        "What will the first results show, and what will they not show?",
                        "Что покажут первые результаты и чего они не покажут?",
                        "头一次检查的结果能说明什么，不能说明什么？",
                    ),
                    T(
                        "What happens if the disease comes back?",
                        "Что будет, если болезнь вернётся?",
                        "要是病又复发了，怎么办？",
                    ),
                ],
            },
        ),
        (
            "section",
            {
                "title": T("A side effect: CRS", "Побочное действие: СВЦ", "副作用：CRS"),
                "text": T(
                    "<p>Zinaida had cytokine release syndrome (CRS). The documents call it mild and give no "
                    "grade.</p><p>CRS is taken seriously whatever its grade. It can get worse within hours, so people "
                    "are watched closely after the infusion.</p>",
                    "<p>У Зинаиды развился синдром высвобождения цитокинов (СВЦ). В документах он назван лёгким, "
                    "степень не указана.</p><p>К СВЦ относятся серьёзно при любой степени. Состояние может ухудшиться "
                    "за считаные часы, поэтому после инфузии за человеком внимательно наблюдают.</p>",
                    "<p>季娜伊达出现了细胞因子释放综合征（CRS）。资料记载为轻度，未注明分级。</p><p>无论哪一级，对CRS都要认真对待。病情可能在数小时内加重，因此回输之后要密切观察。</p>",
                ),
            },
        ),
        (
            "section",
            {
                "title": T(
                    "What the first assessment showed", "Что показала первая оценка", "首次评估的结果"
                ),
                "text": T(
                    "<p>2 weeks after treatment the doctors recorded a partial response. M-protein, the abnormal "
                    "protein used to follow the disease, had fallen; the measurement stands beside the outcome on this "
                    "page.</p><p>A partial response does not mean that the disease is gone. The IMWG criteria ask for "
                    "a second assessment to confirm it, and the documents do not say whether one was made. Myeloma can "
                    "relapse.</p>",
                    "<p>Через 2 недели после лечения врачи зафиксировали частичный ответ. М-протеин — аномальный "
                    "белок, по которому следят за болезнью, — снизился; значение приведено на этой странице рядом с "
                    "результатом.</p><p>Частичный ответ не означает, что болезни больше нет. Критерии IMWG требуют "
                    "подтвердить его повторной оценкой; проводилась ли она, в документах не сказано. При миеломе "
                    "возможен рецидив.</p>",
                    "<p>治疗后2周，医生评估为部分缓解。M蛋白是用来追踪病情的异常蛋白，其水平已经下降，具体数值列在本页的疗效旁边。</p><p>部分缓解并不表示疾病已经消失。按照IMWG疗效标准，"
                    "还需再次评估加以确认；资料中没有说明是否做过。骨髓瘤可能复发。</p>",
                ),
            },
        ),
        (
            "patient_quote",
            {
                "text": T(
                    "The nurse wrote the results on a sheet of paper and I copied them into my notebook. I do not "
                    "understand all of them. But I feel calmer when they are in order.",
                    "Медсестра выписала мне показатели на листок, а я перенесла их в тетрадь. Понимаю не всё. Но когда "
                    "они записаны по порядку, мне спокойнее.",
                    "护士把指标写在一张纸上，我再抄到自己的本子里。不是每一项都看得懂，可一项一项排好了，心里就踏实些。",
                ),
                "attribution": T("Zinaida", "Зинаида", "季娜伊达"),
            },
        ),
        (
            "paragraph",
            T(
                "<p>One story says little about what to expect. The figure below comes from a study of one BCMA CAR-T "
                "product. It does not describe two CAR-T therapies in a row, and it does not tell what to expect on "
                "dialysis.</p>",
                "<p>По одной истории нельзя понять, чего ждать от лечения. Цифра ниже взята из исследования одного "
                "CAR-T-препарата, направленного на BCMA. Она не относится к двум CAR-T-терапиям подряд и не говорит о "
                "том, чего ждать пациенту на гемодиализе.</p>",
                "<p>仅凭一个人的故事，很难知道治疗会怎样。下面的数据来自一项针对某一种BCMA CAR-T产品的研究，不涉及接连两次CAR-T治疗，也不能说明透析患者的情况。</p>",
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
                    "Questions about myeloma and the kidneys",
                    "Вопросы о миеломе и почках",
                    "关于骨髓瘤与肾脏，想进一步了解",
                ),
                "text": T(
                    "Write to us in your own language. Do not send medical documents in the first message. This is a "
                    "demonstration site, and nobody reads the messages.",
                    "Напишите нам на своём языке. Не отправляйте медицинские документы в первом сообщении. Это "
                    "демонстрационный сайт: сообщений никто не читает.",
                    "您可以用母语写信给我们。初次联系时，请不要发送病历资料。本网站为演示网站，发来的消息无人查看。",
                ),
            },
        ),
    ],
)
