"""Multiple myeloma: treatments, figures, risks and support."""

from stories.demo.content.claims import CAR_T_RISKS
from stories.demo.content.text import T

TREATING = [
    (
        "treatment_options",
        {
            "title": T("Treatment options", "Варианты лечения", "治疗方法"),
            "note": T(
                "Treatments are often combined or given in turn. Not every option suits every person.",
                "Методы часто сочетают или применяют по очереди. Не каждый из них подходит каждому.",
                "各种方法常常联合使用，或者先后使用。并非每种方法都适合每个人。",
            ),
            "options": [
                {
                    "name": T(
                        "Chemotherapy and novel agents", "Химиотерапия и новые препараты", "化疗与新药"
                    ),
                    "about": T(
                        "Medicines, usually given in cycles, that slow or stop the growth of myeloma cells.",
                        "Препараты, которые замедляют или останавливают рост миеломных клеток; обычно их "
                        "применяют курсами.",
                        "这些药物通常按疗程使用，目的是减缓或阻止骨髓瘤细胞生长。",
                    ),
                    "kinds": [
                        {"name": T("Immunomodulatory drugs", "Иммуномодулирующие препараты", "免疫调节剂")},
                        {"name": T("Proteasome inhibitors", "Ингибиторы протеасом", "蛋白酶体抑制剂")},
                        {"name": T("Corticosteroids", "Кортикостероиды", "糖皮质激素")},
                    ],
                },
                {
                    "name": T("Radiotherapy", "Лучевая терапия", "放射治疗（放疗）"),
                    "about": T(
                        "Radiation aimed at a chosen place in the body.",
                        "Облучение определённого участка тела.",
                        "用射线照射身体的特定部位。",
                    ),
                    "kinds": [
                        {
                            "name": T(
                                "Local control of the disease",
                                "Местный контроль заболевания",
                                "控制局部病变",
                            ),
                        },
                        {"name": T("Bone pain", "Боль в костях", "骨痛")},
                        {"name": T("Pathological fracture", "Патологический перелом", "病理性骨折")},
                    ],
                },
                {
                    "name": T(
                        "Haematopoietic stem cell transplantation",
                        "Трансплантация гемопоэтических стволовых клеток",
                        "造血干细胞移植",
                    ),
                    "about": T(
                        "Stem cells restore blood formation after high-dose treatment.",
                        "Стволовые клетки восстанавливают кроветворение после высокодозного лечения.",
                        "在大剂量治疗之后，由干细胞重建造血功能。",
                    ),
                    "kinds": [
                        {
                            "name": T(
                                "With your own cells (autologous)",
                                "Собственными клетками (аутологичная)",
                                "使用自身细胞（自体移植）",
                            ),
                            "page": "transplantation",
                        },
                        {
                            "name": T(
                                "With a donor’s cells (allogeneic)",
                                "Клетками донора (аллогенная)",
                                "使用供者细胞（异基因移植）",
                            ),
                            "page": "transplantation",
                        },
                    ],
                },
                {
                    "name": T("Targeted therapy", "Таргетная терапия", "靶向治疗"),
                    "about": T(
                        "Medicines that act on particular processes in the cell. Some belong to the novel "
                        "agents above as well.",
                        "Препараты, которые действуют на определённые процессы в клетке. Некоторые из них "
                        "относятся и к новым препаратам, названным выше.",
                        "这类药物作用于细胞内的特定环节，其中一些也属于上面提到的新药。",
                    ),
                    "kinds": [
                        {"name": T("Proteasome inhibitors", "Ингибиторы протеасом", "蛋白酶体抑制剂")},
                        {"name": T("Immunomodulatory drugs", "Иммуномодулирующие препараты", "免疫调节剂")},
                    ],
                },
                {
                    "name": T("Immunotherapy", "Иммунотерапия", "免疫治疗"),
                    "about": T(
                        "Treatments that direct antibodies or immune cells at targets on myeloma cells.",
                        "Методы, при которых антитела или клетки иммунной системы направляют на мишени "
                        "миеломных клеток.",
                        "利用抗体或免疫细胞，作用于骨髓瘤细胞上的靶点。",
                    ),
                    "kinds": [
                        {"name": T("Monoclonal antibodies", "Моноклональные антитела", "单克隆抗体（单抗）")},
                        {
                            "name": T(
                                "Antibody-drug conjugates (ADCs)",
                                "Конъюгаты антитело-препарат",
                                "抗体偶联药物（ADC）",
                            ),
                        },
                        {"name": T("Bispecific antibodies", "Биспецифические антитела", "双特异性抗体")},
                        {
                            "name": T("CAR-T cell therapy", "CAR-T-клеточная терапия", "CAR-T细胞治疗"),
                            "page": "car-t",
                        },
                    ],
                },
            ],
        },
    ),
    (
        "evidence",
        {
            "title": T(
                "What two CAR-T trials found",
                "Что показали два исследования CAR-T-терапии",
                "两项CAR-T临床试验的结果",
            ),
            "note": T(
                "These figures describe groups of people whose myeloma had come back or had not responded. The "
                "two trials took in different people, so they should not be set against each other. A figure "
                "for a group does not predict what will happen to one person.",
                "Эти данные относятся к группам людей, у которых миелома вернулась или не отвечала на лечение. "
                "В двух исследованиях участвовали разные пациенты, поэтому сопоставлять результаты между собой "
                "не следует. Данные о группе не предсказывают, что будет с отдельным человеком.",
                "这些数字描述的是疾病复发或对治疗没有反应的患者群体。两项试验入组的患者不同，结果不宜相互对照。"
                "群体的数字不能预测某一个人的情况。",
            ),
            "claims": ["cartitude-1-orr", "karmma-orr"],
        },
    ),
    (
        "risks",
        {
            "title": T("Risks of CAR-T cell therapy", "Риски CAR-T-клеточной терапии", "CAR-T细胞治疗的风险"),
            "intro": T(
                "The same trials counted harms as well. All the other treatments on this page have risks of "
                "their own; the team goes through them before consent is given.",
                "В тех же исследованиях учитывали и нежелательные явления. Свои риски есть у всех методов, "
                "описанных на этой странице; врачи рассказывают о них до подписания информированного согласия.",
                "同样的试验也统计了不良事件。本页提到的其他治疗也都有各自的风险，签署知情同意书之前，"
                "医疗团队会逐一说明。",
            ),
            "items": CAR_T_RISKS,
            "claims": ["cartitude-1-crs", "karmma-crs-3", "karmma-neuro"],
        },
    ),
    (
        "section",
        {
            "title": T("Care alongside treatment", "Помощь во время лечения", "治疗期间的支持"),
            "text": T(
                "<p>Supportive care runs beside every plan: pain relief, protection of the bones and kidneys, "
                "prevention of infections, transfusions when they are needed, help with food and sleep. It can "
                "be asked for at any point, whatever the stage.</p>"
                "<p>Worry, tiredness and low mood are common, in families as well. They are a reason to talk "
                "to the team, not a sign of weakness.</p>",
                "<p>Сопроводительная терапия идёт рядом с любым планом лечения: это обезболивание, защита "
                "костей и почек, профилактика инфекций, переливания крови, когда они нужны, помощь с питанием "
                "и сном. Попросить о ней можно в любой момент, независимо от стадии.</p>"
                "<p>Тревога, усталость и подавленность знакомы многим, в том числе и родным. Это повод "
                "поговорить с врачами, а не признак слабости.</p>",
                "<p>无论采用哪种方案，支持治疗都同步进行：止痛、保护骨骼和肾脏、预防感染、必要时输血，"
                "以及饮食和睡眠方面的帮助。无论处于哪个分期，随时都可以提出。</p>"
                "<p>焦虑、疲惫、情绪低落都很常见，家属也一样。这时应该和医疗团队谈一谈，这并不是软弱。</p>",
            ),
        },
    ),
    (
        "why_here",
        {
            "title": T(
                "What our hospitals offer",
                "Какую помощь оказывают наши больницы",
                "我们的医院提供哪些治疗",
            ),
            "items": [
                {
                    "name": T("Newer classes of medicines", "Препараты новых классов", "新型药物"),
                    "text": T(
                        "Antibodies, antibody-drug conjugates and bispecific antibodies are considered "
                        "together with established medicines.",
                        "Антитела, конъюгаты антитело-препарат и биспецифические антитела рассматривают наряду "
                        "с давно применяемыми препаратами.",
                        "制定方案时，除传统药物外，也会考虑单抗、抗体偶联药物和双特异性抗体。",
                    ),
                },
                {
                    "name": T("CAR-T cell therapy", "CAR-T-клеточная терапия", "CAR-T细胞治疗"),
                    "text": T(
                        "Cell collection, the infusion, monitoring and later follow-up take place within one "
                        "group of hospitals.",
                        "Сбор клеток, инфузию, наблюдение в стационаре и после выписки проводят в одной группе "
                        "больниц.",
                        "细胞采集、回输、监测和后续随访，都在同一医院集团内进行。",
                    ),
                },
                {
                    "name": T(
                        "Stem cell transplantation",
                        "Трансплантация гемопоэтических стволовых клеток",
                        "造血干细胞移植",
                    ),
                    "text": T(
                        "Autologous and allogeneic transplants are carried out in a transplantation ward.",
                        "Трансплантацию собственных и донорских клеток выполняют в отделении трансплантации.",
                        "自体和异基因移植都在移植病房进行。",
                    ),
                },
                {
                    "name": T(
                        "Transplantation after CAR-T",
                        "Трансплантация после CAR-T-терапии",
                        "CAR-T之后的移植",
                    ),
                    "text": T(
                        "If CAR-T leads to a remission, a transplant may be discussed as consolidation "
                        "therapy. This order does not suit everyone. The team explains what is known about it "
                        "and what is not.",
                        "Если после CAR-T-терапии наступает ремиссия, врачи могут обсудить трансплантацию как "
                        "консолидирующую терапию. Такая последовательность подходит не всем. Врачи объясняют, "
                        "что о ней известно, а что — нет.",
                        "如果CAR-T治疗后获得缓解，可以讨论是否用移植作为巩固治疗。这样的顺序并不适合所有人，"
                        "医疗团队会说明哪些已经清楚、哪些还不清楚。",
                    ),
                },
            ],
        },
    ),
    (
        "expert_quote",
        {
            "text": T(
                "People often apologise for asking the same thing twice. There is no need. It is a lot to take "
                "in, and the second answer is sometimes the one that stays.",
                "Пациенты часто извиняются, что спрашивают об одном и том же дважды. Извиняться не за что. "
                "Сведений очень много, и порой запоминается именно второй ответ.",
                "常有患者因为同一个问题问了两遍而道歉。其实不必。要弄明白的事太多了，有时候，"
                "第二遍听到的才记得住。",
            ),
            "person": "lin",
        },
    ),
    (
        "list",
        {
            "title": T("Questions to take to the visit", "О чём спросить на приёме", "就诊时可以问的问题"),
            "items": [
                T(
                    "Which treatments could be considered for me, and why these?",
                    "Какие методы лечения возможны в моём случае и почему именно они?",
                    "我可以考虑哪些治疗？为什么是这些？",
                ),
                T(
                    "What are the risks, and who will help if they occur?",
                    "Каковы риски и кто поможет, если они возникнут?",
                    "有哪些风险？万一出现，由谁来处理？",
                ),
                T(
                    "How and when shall we know whether the treatment works?",
                    "Как и когда станет понятно, действует ли лечение?",
                    "怎样判断治疗是否起作用？什么时候能知道？",
                ),
                T(
                    "Is a clinical trial an option?",
                    "Можно ли участвовать в клиническом исследовании?",
                    "我可以参加临床试验吗？",
                ),
            ],
        },
    ),
    (
        "link",
        {
            "label": T(
                "How CAR-T cell therapy works and what its risks are",
                "Как проходит CAR-T-клеточная терапия и каковы её риски",
                "了解CAR-T细胞治疗的过程与风险",
            ),
            "page": "car-t",
        },
    ),
    (
        "link",
        {
            "label": T(
                "How a stem cell transplant is carried out",
                "Как проходит трансплантация гемопоэтических стволовых клеток",
                "了解造血干细胞移植的过程",
            ),
            "page": "transplantation",
        },
    ),
    (
        "contact",
        {
            "title": T("Talk to a specialist", "Связаться со специалистом", "咨询专科医生"),
            "text": T(
                "Tell us what you would like to know: about a diagnosis, a treatment or a second opinion. We "
                "will say who can answer. How to hand over medical documents securely is explained separately. "
                "In an emergency, call your local ambulance service.",
                "Напишите, что вы хотели бы узнать: о диагнозе, лечении или втором мнении. Мы подскажем, кто "
                "сможет ответить. Как передать медицинские документы по защищённому каналу, мы объясним "
                "отдельно. В экстренной ситуации вызывайте местную скорую помощь.",
                "您可以告诉我们想了解什么：诊断、治疗，或者第二诊疗意见。我们会告诉您由谁来解答。"
                "病历资料如何通过加密渠道提交，会另行说明。如遇紧急情况，请立即拨打当地急救电话。",
            ),
        },
    ),
]
