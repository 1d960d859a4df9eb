"""An interview about CAR-T cell therapy for relapsed myeloma. The outlet, the interview and the professor are invented.

The source gives a month and a day without a year; the year here is the demonstration’s own.
"""

from stories.demo.content.claims import CAR_T_RISKS
from stories.demo.content.text import T

ARTICLE = dict(
    slug="interview-car-t-myeloma",
    live=True,
    published="2026-10-23",
    title=T(
        "When myeloma comes back: an interview about CAR-T",
        "Когда миелома возвращается: интервью о CAR-T",
        "骨髓瘤复发以后：关于CAR-T的一次访谈",
    ),
    lead=T(
        "An older patient has begun BCMA CAR-T cell therapy after a relapse of multiple myeloma. The head of a "
        "university department explains what led to that decision and what such a treatment asks of people.",
        "Пожилому пациенту после рецидива множественной миеломы начали CAR-T-клеточную терапию, направленную на "
        "BCMA. Руководитель отделения университетской клиники объясняет, как пришли к этому решению и чего такое "
        "лечение требует от человека.",
        "一位老年患者在多发性骨髓瘤复发后，开始接受靶向BCMA的CAR-T细胞治疗。一位大学医院的科主任谈起这个决定的由来，以及这种治疗对患者意味着什么。",
    ),
    dated="2026-10-23",
    outlet=T(
        "The Ward Notebook (invented for this demonstration)",
        "«Больничный блокнот» (вымышленное издание)",
        "《病房札记》（演示用虚构媒体）",
    ),
    interviewee="chen",
    tags=T(
        "Multiple myeloma, CAR-T cell therapy, Immunotherapy, Haematology",
        "Множественная миелома, CAR-T-клеточная терапия, Иммунотерапия, Гематология",
        "多发性骨髓瘤, CAR-T细胞治疗, 免疫治疗, 血液学",
    ),
    cover="article",
    cover_alt=T(
        "Drawing of two groups of cells facing each other, darker on the left and paler on the right",
        "Рисунок: две группы клеток друг напротив друга, слева темнее, справа светлее",
        "插画：两组细胞左右相对，左侧颜色较深，右侧颜色较浅",
    ),
    outcome_disclaimer="news-blood-cancer",
    reviewed_by="hart",
    reviewed_on="2026-10-16",
    review_due="2027-10-16",
    body=[
        (
            "section",
            {
                "title": T("The patient", "Пациент", "这位患者"),
                "text": T(
                    "<p>The patient is an older person with multiple myeloma. A year after an autologous stem cell "
                    "transplant the disease relapsed. The treatment that has now begun is a BCMA CAR-T therapy; the "
                    "medicine is called equecabtagene autoleucel.</p><p>For Prof. Chen Yi this is the tenth patient to "
                    "receive such a treatment. It is too early to speak about a result, and this article does not.</p>",
                    "<p>Пациент — пожилой человек с множественной миеломой. Через год после трансплантации "
                    "аутологичных стволовых клеток наступил рецидив. Теперь ему начали CAR-T-терапию, направленную на "
                    "BCMA; препарат называется эквекабтаген аутолейсел.</p><p>Для профессора Чэнь И это десятый "
                    "пациент, получающий такое лечение. Говорить о результате рано, и в этой статье о нём речи нет.</p>",
                    "<p>患者是一位老年人，患有多发性骨髓瘤。自体造血干细胞移植一年后，疾病复发。如今开始的是BCMA "
                    "CAR-T治疗，所用药物是伊基奥仑赛。</p><p>对陈屹教授来说，这是第十位接受此类治疗的患者。现在谈结果还为时过早，本文也不作讨论。</p>",
                ),
            },
        ),
        (
            "section",
            {
                "title": T("What CAR-T is, in short", "Что такое CAR-T, коротко", "简单说说CAR-T"),
                "text": T(
                    "<p>T cells belong to the immune system. For CAR-T therapy they are collected from the blood and "
                    "given a new receptor in a laboratory. With it they can recognise a marker on the diseased cells; "
                    "in myeloma the marker is often BCMA. Then the cells are given by infusion.</p>",
                    "<p>Т-клетки — часть иммунной системы. Для CAR-T-терапии их получают из крови и в лаборатории "
                    "снабжают новым рецептором. С ним они распознают маркёр на больных клетках; при миеломе это часто "
                    "BCMA. Затем клетки вводят в вену.</p>",
                    "<p>T细胞是免疫系统的一部分。做CAR-T治疗时，先从血液中采集T细胞，再在实验室里给它们装上新的受体。有了这个受体，T细胞就能识别病变细胞上的标志物；在骨髓瘤中，这个标志物往往是BCMA。"
                    "最后，把细胞回输到体内。</p>",
                ),
            },
        ),
        (
            "questions",
            {
                "title": T("The conversation", "Разговор", "访谈"),
                "turns": [
                    {
                        "question": T(
                            "Why consider CAR-T after a transplant?",
                            "Почему после трансплантации речь зашла о CAR-T?",
                            "移植之后，为什么考虑CAR-T？",
                        ),
                        "answers": [
                            T(
                                "Because the disease had come back. After a relapse we look again at everything: what has "
                                "been given, how long each treatment held, how the heart, lungs and kidneys are doing.",
                                "Потому что болезнь вернулась. После рецидива мы заново смотрим на всё: какое лечение уже "
                                "было, как долго оно действовало, в каком состоянии сердце, лёгкие, почки.",
                                "因为病又回来了。复发以后，我们会把所有情况重新看一遍：用过哪些治疗，每次管了多久，心、肺、肾现在怎么样。",
                            ),
                            T(
                                "CAR-T is one of several options. Where a given medicine may be used, and after which "
                                "treatments, depends on how it is registered in that country.",
                                "CAR-T — один из нескольких вариантов. Где и после какого лечения можно применять "
                                "конкретный препарат, зависит от его регистрации в стране.",
                                "CAR-T只是几种选择之一。某种药物能不能用、经过哪些治疗之后才能用，要看它在当地获批的适应证。",
                            ),
                        ],
                    },
                    {
                        "question": T("Does age decide?", "Решает ли возраст?", "年龄是决定因素吗？"),
                        "answers": [
                            T(
                                "Not by itself. I ask what a person can do in a day, which other illnesses there are, and "
                                "who is at home. Some people should not have this treatment, and then we say so.",
                                "Сам по себе — нет. Я спрашиваю, что человек может сделать за день, чем ещё болеет и кто "
                                "есть рядом дома. Некоторым это лечение не подходит, и тогда мы так и говорим.",
                                "单看年龄不能决定。我会问患者一天能做些什么，还有哪些别的病，家里有谁照应。有的人不适合这种治疗，那我们就如实告诉他。",
                            ),
                        ],
                    },
                    {
                        "question": T(
                            "What do people fear most?", "Чего люди боятся больше всего?", "患者最担心什么？"
                        ),
                        "answers": [
                            T(
                                "The days after the infusion, and with reason. Cytokine release syndrome can become "
                                "life-threatening. The nervous system can be affected too. We tell the family what to "
                                "watch for and whom to call, also at night.",
                                "Первых дней после инфузии, и не без причины. Синдром высвобождения цитокинов может "
                                "угрожать жизни. Может пострадать и нервная система. Мы объясняем близким, на что "
                                "обращать внимание и кому звонить, в том числе ночью.",
                                "最担心回输后的那几天，这种担心是有道理的。细胞因子释放综合征可能危及生命，神经系统也可能受影响。我们会告诉家属要留意什么、该打电话找谁，夜里也一样。",
                            ),
                        ],
                    },
                    {
                        "question": T(
                            "What can you not tell a patient?",
                            "Чего вы не можете сказать пациенту?",
                            "有什么是您没法告诉患者的？",
                        ),
                        "answers": [
                            T(
                                "Whether it will work for this person, and for how long. I show the figures from a study, "
                                "I say who took part in it, and I say that myeloma can come back.",
                                "Поможет ли это именно ему и надолго ли. Я показываю цифры исследования, говорю, кто в "
                                "нём участвовал, и говорю, что миелома может вернуться.",
                                "对这个人有没有用，能管多久，我都没法说。我会给他看研究的数据，说明参加研究的是哪些人，也会告诉他，骨髓瘤可能复发。",
                            ),
                        ],
                    },
                    {
                        "question": T(
                            "What should someone bring to a first appointment?",
                            "Что взять с собой на первый приём?",
                            "初次看诊，应该带些什么？",
                        ),
                        "answers": [
                            T(
                                "Pathology reports, the history of treatment, discharge summaries. And someone who "
                                "listens with you. Much of what is said in that hour is forgotten by evening.",
                                "Заключения патоморфолога, сведения о проведённом лечении, выписки из стационара. И того, "
                                "кто будет слушать вместе с вами. Многое из сказанного к вечеру забывается.",
                                "病理报告、治疗经过、出院小结。再带一个能陪您一起听的人，因为当时听到的话，到晚上往往就忘了大半。",
                            ),
                        ],
                    },
                ],
            },
        ),
        (
            "expert_quote",
            {
                "text": T(
                    "I draw a lock and a key on a sheet of paper. Then I add: some locks change, and then the key no "
                    "longer fits. That is why nobody can promise a result.",
                    "Я рисую на листке замок и ключ. И добавляю: замки иногда меняются, и тогда ключ уже не подходит. "
                    "Поэтому обещать результат не может никто.",
                    "我会在纸上画一把锁、一把钥匙，再补一句：有的锁会变，变了以后，钥匙就插不进去了。所以，谁也不能承诺结果。",
                ),
                "person": "chen",
            },
        ),
        (
            "paragraph",
            T(
                "<p>The figure below is from a study of another BCMA CAR-T product, idecabtagene vicleucel. It is "
                "shown because its source can be checked; it says nothing about equecabtagene autoleucel.</p>",
                "<p>Цифра ниже взята из исследования другого CAR-T-препарата, направленного на BCMA, — идекабтагена "
                "виклейсела. Мы приводим её, потому что источник можно проверить; об эквекабтагене аутолейселе она "
                "ничего не говорит.</p>",
                "<p>下面的数据来自另一种BCMA CAR-T产品艾基维仑赛的研究。列在这里，是因为它的来源可以核对；它不能说明伊基奥仑赛的情况。</p>",
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
                    "Ask for a preliminary evaluation", "Предварительная оценка вашего случая", "申请初步评估"
                ),
                "text": T(
                    "Write to us first without documents. If a specialist needs pathology reports, the history of "
                    "treatment or discharge summaries, we agree with you on a protected way to send them. This is a "
                    "demonstration site, and nobody reads the messages.",
                    "Сначала напишите нам без документов. Если специалисту понадобятся заключения патоморфолога, "
                    "сведения о лечении или выписки, мы договоримся с вами о защищённом способе передачи. Это "
                    "демонстрационный сайт: сообщений никто не читает.",
                    "初次来信请先不要附资料。如果专科医生需要病理报告、治疗经过或出院小结，我们会与您商定安全的传送方式。本网站为演示网站，发来的消息无人查看。",
                ),
            },
        ),
    ],
)
