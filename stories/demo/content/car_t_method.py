"""CAR-T: how it works, for whom, and the six steps."""

from stories.demo.content.text import T

METHOD = [
    (
        "section",
        {
            "title": T("How the treatment works", "Как действует это лечение", "治疗原理"),
            "text": T(
                "<p>T cells are white blood cells that look for foreign and altered cells. Myeloma cells can "
                "escape their notice. In the laboratory the T cells receive a new gene, with which they build "
                "a chimeric antigen receptor, CAR for short.</p>"
                "<p>The receptor works like a feeler: it binds to one marker on the surface of other cells. In "
                "myeloma this marker is often BCMA. When the receptor binds, the T cell attacks. Some healthy "
                "cells carry the marker too, and the reaction of the immune system can itself do harm.</p>"
                "<p>GPRC5D is another marker. CAR-T cells against GPRC5D are treated on this site as an "
                "investigational product: they may be given only within a clinical trial, and the team must "
                "tell you which one.</p>",
                "<p>Т-клетки — это лейкоциты, которые отыскивают чужеродные и изменённые клетки. Миеломные "
                "клетки могут оставаться для них незаметными. В лаборатории в Т-клетки вводят новый ген, и по "
                "нему они строят химерный антигенный рецептор, сокращённо CAR.</p>"
                "<p>Рецептор действует как щуп: он связывается с определённым маркёром на поверхности других "
                "клеток. При миеломе таким маркёром часто служит BCMA. Связавшись с ним, Т-клетка атакует. "
                "Этот маркёр есть и на некоторых здоровых клетках, а сама реакция иммунной системы может "
                "причинить вред.</p>"
                "<p>Другой маркёр — GPRC5D. CAR-T-клетки против GPRC5D на этом сайте считаются исследуемым "
                "препаратом: их можно применять только в рамках клинического исследования, и врачи обязаны "
                "сообщить вам, в рамках какого именно.</p>",
                "<p>T细胞是一种白细胞，负责识别外来的和异常的细胞。骨髓瘤细胞有时能躲过它们。在实验室里，"
                "T细胞获得一个新的基因，由此在表面长出嵌合抗原受体，简称CAR。</p>"
                "<p>这个受体就像触角，会与其他细胞表面的某一种标志物结合。在骨髓瘤中，常用的标志物是BCMA。"
                "受体一旦结合，T细胞就会发起攻击。有些健康细胞也带有这种标志物，"
                "而免疫反应本身也可能造成伤害。</p>"
                "<p>GPRC5D是另一种标志物。本网站把针对GPRC5D的CAR-T细胞视为研究性产品：只能在临床试验中使用，"
                "医疗团队必须告诉您是哪一项试验。</p>",
            ),
        },
    ),
    (
        "section",
        {
            "title": T("Who it may be considered for", "Кому могут предложить это лечение", "哪些人可以考虑"),
            "text": T(
                "<p>In multiple myeloma CAR-T is considered mainly when the disease has come back or has not "
                "responded to earlier lines of therapy. What is approved differs from country to country and "
                "from product to product.</p>"
                "<p>The team looks at the heart, lungs, kidneys and nervous system, at infections, at blood "
                "counts and at how fast the disease is moving. Sometimes the answer is no, or not now. Then "
                "other options are discussed, among them supportive care.</p>",
                "<p>При множественной миеломе о CAR-T-терапии думают главным образом тогда, когда болезнь "
                "вернулась или не ответила на предыдущие линии терапии. Показания, одобренные для разных "
                "препаратов и в разных странах, различаются.</p>"
                "<p>Врачи оценивают работу сердца, лёгких, почек и нервной системы, проверяют, нет ли "
                "инфекций, смотрят на показатели крови и на то, как быстро развивается болезнь. Иногда ответ "
                "бывает «нет» или «не сейчас». Тогда обсуждают другие варианты, в том числе сопроводительную "
                "терапию.</p>",
                "<p>对于多发性骨髓瘤，主要是在疾病复发，或者此前各线治疗没有效果时，才考虑CAR-T。不同国家、"
                "不同产品获批的适应证并不一样。</p>"
                "<p>医疗团队会评估心、肺、肾和神经系统的情况，检查有无感染，还要看血细胞计数和病情进展的快慢。"
                "有时答案是“不适合”，或者“现在还不适合”。这时会讨论其他方案，包括支持治疗。</p>",
            ),
        },
    ),
    (
        "treatment_steps",
        {
            "title": T("The treatment, step by step", "Лечение шаг за шагом", "治疗步骤"),
            "steps": [
                {
                    "name": T("Collection", "Сбор клеток", "细胞采集"),
                    "day": None,
                    "text": T(
                        "Blood flows from a vein through a machine that keeps the lymphocytes and returns the "
                        "rest. This is lymphocyte collection (apheresis). It takes some hours; tingling or "
                        "tiredness can follow.",
                        "Кровь из вены проходит через аппарат: он отбирает лимфоциты, а остальное возвращает. "
                        "Это сбор лимфоцитов (лейкаферез). Процедура длится несколько часов; после неё "
                        "возможны покалывание или усталость.",
                        "血液从静脉流经机器，机器留下淋巴细胞，其余成分输回体内，这就是淋巴细胞采集（单采）。"
                        "过程需要数小时，之后可能感到发麻或疲倦。",
                    ),
                },
                {
                    "name": T("Manufacturing", "Изготовление", "细胞制备"),
                    "day": None,
                    "text": T(
                        "The cells receive the new gene, multiply and are tested. This takes weeks. Meanwhile "
                        "some people need treatment that holds the disease, called bridging therapy. Sometimes "
                        "manufacturing does not succeed.",
                        "В клетки вводят новый ген, их размножают и проверяют. На это уходят недели. Некоторым "
                        "пациентам в это время нужно лечение, сдерживающее болезнь, — бридж-терапия. Иногда "
                        "изготовить клетки не удаётся.",
                        "给细胞导入新的基因，让它们增殖，再进行检验，需要数周。在此期间，"
                        "部分患者需要用药控制病情，称为桥接治疗。有时细胞会制备失败。",
                    ),
                },
                {
                    "name": T("Conditioning", "Подготовка", "清淋预处理"),
                    "day": None,
                    "text": T(
                        "A short course of chemotherapy lowers the number of a person’s own lymphocytes and "
                        "makes room for the new cells. It is called lymphodepletion. Blood counts fall, and "
                        "the risk of infection rises.",
                        "Короткий курс химиотерапии уменьшает число собственных лимфоцитов и освобождает место "
                        "для новых клеток. Это лимфодеплеция. Показатели крови снижаются, риск инфекции растёт.",
                        "用短程化疗减少体内原有的淋巴细胞，为新的细胞腾出空间，也称清淋化疗。"
                        "其间血细胞计数会下降，感染风险会升高。",
                    ),
                },
                {
                    "name": T("Infusion", "Инфузия", "回输"),
                    "day": 0,
                    "text": T(
                        "The CAR-T cells are given through a drip into a vein. The infusion itself is short. "
                        "Staff stay close and watch for an immediate reaction. This day is counted as day 0.",
                        "CAR-T-клетки вводят в вену через капельницу. Сама инфузия длится недолго. Персонал "
                        "находится рядом и следит, не возникнет ли немедленная реакция. Этот день обозначают "
                        "как день 0.",
                        "CAR-T细胞经静脉滴注输入体内，回输本身时间不长。医护人员守在旁边，观察有无即时反应。"
                        "这一天记为第0天。",
                    ),
                },
                {
                    "name": T("Monitoring", "Наблюдение в стационаре", "监测"),
                    "day": None,
                    "text": T(
                        "Temperature, blood pressure, oxygen, thinking and handwriting are checked again and "
                        "again. Fever, confusion or a drop in blood pressure are treated at once; intensive "
                        "care may be needed.",
                        "Снова и снова проверяют температуру, давление, уровень кислорода, ясность мышления и "
                        "почерк. Лихорадку, спутанность сознания или падение давления начинают лечить сразу; "
                        "может потребоваться реанимация.",
                        "反复检查体温、血压、血氧，还有思维和书写。一旦出现发热、意识模糊或血压下降，立即处理，"
                        "有时需要转入重症监护病房。",
                    ),
                },
                {
                    "name": T("Follow-up", "Наблюдение после выписки", "随访"),
                    "day": None,
                    "text": T(
                        "After discharge come visits for blood counts, infections, late nerve problems and the "
                        "response of the disease. For a time a person should not drive and should stay near "
                        "the hospital with a companion. Checks go on for years.",
                        "После выписки на приёмах проверяют показатели крови, нет ли инфекций и поздних "
                        "неврологических нарушений, оценивают ответ болезни на лечение. Какое-то время нельзя "
                        "водить машину, жить нужно недалеко от больницы и не в одиночку. Наблюдение "
                        "продолжается годами.",
                        "出院后定期复查血细胞计数，留意有无感染和迟发的神经系统问题，并评估疗效。"
                        "有一段时间不要开车，应住在医院附近，并有人陪伴。随访会持续多年。",
                    ),
                },
            ],
        },
    ),
]
