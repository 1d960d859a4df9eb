"""A page the gate holds back: its figures have no cohort size and no source."""

from stories.demo.content.claims import CAR_T_RISKS
from stories.demo.content.text import T

TREATMENT_DRAFT = dict(
    slug="results-without-sources",
    live=False,
    title=T(
        "Results waiting for their sources",
        "Результаты, для которых ещё не указан источник",
        "有待补充来源的结果",
    ),
    lead=T(
        "An unfinished page. Three results are kept here until the number of people and the source of each "
        "are known.",
        "Незаконченная страница. Три результата хранятся здесь, пока не станут известны число участников и "
        "источник каждого из них.",
        "这是一个尚未完成的页面。三项结果暂存于此，等待补充各自的人数和来源。",
    ),
    condition="multiple-myeloma",
    therapies=["car-t"],
    cover="treatment-myeloma",
    cover_alt=T(
        "Drawing: plasma cells crowded beside bone, each with its nucleus off centre.",
        "Рисунок: у края кости теснятся плазматические клетки, ядро каждой смещено от центра.",
        "插画：骨骼旁挤满了浆细胞，细胞核都偏向一侧。",
    ),
    body=[
        (
            "section",
            {
                "title": T(
                    "Why this page is not published",
                    "Почему эта страница не опубликована",
                    "本页为何没有发布",
                ),
                "text": T(
                    "<p>A result can be read only by someone who knows how many people it describes, who they "
                    "were and where it was reported. For the results below this has not been supplied.</p>"
                    "<p>One of them mixes people with myeloma and people with lymphoma. For a page on myeloma "
                    "the people with myeloma have to be counted separately. Treatments that are "
                    "investigational need that label and the clinical trial they belong to.</p>",
                    "<p>Понять результат можно, только если известно, скольких людей он описывает, кто они и "
                    "где он опубликован. Для результатов ниже этих сведений нет.</p>"
                    "<p>В одном из них объединены пациенты с миеломой и с лимфомой. Для страницы о миеломе "
                    "пациентов с миеломой нужно подсчитать отдельно. У исследуемых методов лечения должны быть "
                    "соответствующая пометка и указание на клиническое исследование.</p>",
                    "<p>要看懂一项结果，必须知道它涉及多少人、是哪些人、发表在哪里。"
                    "下面的结果都缺少这些信息。</p>"
                    "<p>其中一项把骨髓瘤患者和淋巴瘤患者合在了一起。放在骨髓瘤页面上，"
                    "骨髓瘤患者的人数必须单独统计。处于研究阶段的治疗，必须注明其研究性质和所属的临床试验。</p>",
                ),
            },
        ),
        (
            "evidence",
            {
                "title": T("Results waiting for a source", "Результаты без источника", "缺少来源的结果"),
                "note": T(
                    "Each result needs the number of people, the source and the place in the source. An editor "
                    "adds them; the medical reviewer approves them.",
                    "Для каждого результата нужны число участников, источник и место в источнике. Их добавляет "
                    "редактор, а утверждает медицинский рецензент.",
                    "每项结果都要补充人数、来源以及在来源中的位置，由编辑填写，由医学审核人批准。",
                ),
                "claims": ["plasmablastic-orr-draft", "cns-orr-draft", "donor-car-t-cr-draft"],
            },
        ),
        (
            "risks",
            {
                "title": T(
                    "Risks of CAR-T cell therapy", "Риски CAR-T-клеточной терапии", "CAR-T细胞治疗的风险"
                ),
                "items": CAR_T_RISKS,
                "claims": ["cartitude-1-crs", "karmma-crs-3", "karmma-neuro"],
            },
        ),
        (
            "list",
            {
                "title": T(
                    "What the authors still have to answer",
                    "На что ещё должны ответить авторы",
                    "作者还需回答的问题",
                ),
                "items": [
                    T(
                        "How many people were treated, and how many were assessed?",
                        "Скольких людей лечили и у скольких оценили результат?",
                        "治疗了多少人？评估了多少人？",
                    ),
                    T(
                        "Which response criteria were used, and was the response confirmed?",
                        "По каким критериям оценивали ответ и был ли он подтверждён?",
                        "采用了哪种疗效标准？缓解是否得到确认？",
                    ),
                    T(
                        "Where was the result published, and what was the data cut-off?",
                        "Где опубликован результат и какова дата среза данных?",
                        "结果发表在哪里？数据截止日期是哪一天？",
                    ),
                    T(
                        "Which adverse events occurred?",
                        "Какие нежелательные явления возникли?",
                        "发生了哪些不良事件？",
                    ),
                ],
            },
        ),
    ],
    outcome_disclaimer="figures-blood-cancer",
    reviewed_by="hart",
    reviewed_on="2026-11-03",
    review_due="2027-11-03",
    published="2026-11-04",
)
