"""Transplantation: the two kinds and the steps."""

from stories.demo.content.text import T

KINDS = [
    (
        "section",
        {
            "title": T("What is transplanted", "Что именно пересаживают", "移植的是什么"),
            "text": T(
                "<p>Haematopoietic stem cells live in the bone marrow. Red cells, white cells and platelets "
                "all come from them. High-dose chemotherapy harms the disease, but it harms these cells as "
                "well.</p>"
                "<p>In a transplant, stem cells are given into a vein after that treatment, like a "
                "transfusion. They find their way to the marrow by themselves and begin to make blood again. "
                "No operation is needed to put them in.</p>",
                "<p>Гемопоэтические стволовые клетки живут в костном мозге. Из них образуются эритроциты, "
                "лейкоциты и тромбоциты. Высокодозная химиотерапия действует на болезнь, но страдают от неё и "
                "эти клетки.</p>"
                "<p>При трансплантации стволовые клетки вводят после такого лечения в вену, как при "
                "переливании крови. Они сами находят путь в костный мозг, и кроветворение возобновляется. "
                "Чтобы ввести клетки, операция не нужна.</p>",
                "<p>造血干细胞生活在骨髓里，红细胞、白细胞和血小板都由它们生成。大剂量化疗打击疾病，"
                "同时也会损伤这些细胞。</p>"
                "<p>移植时，在化疗之后把干细胞输入静脉，过程类似输血。干细胞会自行到达骨髓，重新开始造血。"
                "输入干细胞不需要动手术。</p>",
            ),
        },
    ),
    (
        "section",
        {
            "title": T("Two kinds of transplant", "Два вида трансплантации", "两种移植方式"),
            "text": T(
                "<p><b>Autologous.</b> The cells are a person’s own, collected beforehand and frozen. They "
                "allow a high dose of chemotherapy to be given. In multiple myeloma this is the usual kind.</p>"
                "<p><b>Allogeneic.</b> The cells come from a relative or another donor whose tissue type fits. "
                "The donor’s immune cells can act against the disease, but they can also attack healthy "
                "organs. In myeloma it is considered only in particular situations. In myelodysplastic "
                "syndrome and some other blood diseases it is discussed more often.</p>"
                "<p>Which kind is meant makes a great difference to the risks. If a conversation only mentions "
                "“a transplant”, ask which one.</p>",
                "<p><b>Аутологичная.</b> Используют собственные клетки человека, которые заранее собирают и "
                "замораживают. Они позволяют провести высокодозную химиотерапию. При множественной миеломе это "
                "обычный вид трансплантации.</p>"
                "<p><b>Аллогенная.</b> Клетки получают от родственника или другого донора, совместимого по "
                "типу тканей. Иммунные клетки донора могут действовать против болезни, но могут атаковать и "
                "здоровые органы. При миеломе о ней думают только в особых ситуациях. При миелодиспластическом "
                "синдроме и некоторых других болезнях крови её обсуждают чаще.</p>"
                "<p>От вида трансплантации сильно зависят риски. Если в разговоре звучит просто "
                "«трансплантация», уточните, какая.</p>",
                "<p><b>自体移植。</b>使用患者自己的细胞，事先采集并冷冻保存，这样才能使用大剂量化疗。"
                "多发性骨髓瘤通常采用这种方式。</p>"
                "<p><b>异基因移植。</b>细胞来自亲属或其他配型相合的供者。供者的免疫细胞可以对抗疾病，"
                "但也可能攻击健康的器官。骨髓瘤只在特定情况下考虑；骨髓增生异常综合征和其他一些血液病，"
                "讨论得更多。</p>"
                "<p>是哪一种移植，风险差别很大。如果谈话中只说“移植”，请问清楚是哪一种。</p>",
            ),
        },
    ),
    (
        "section",
        {
            "title": T(
                "Who it may be considered for",
                "Кому могут предложить трансплантацию",
                "哪些人可以考虑移植",
            ),
            "text": T(
                "<p>Age alone does not decide. The team weighs the disease and how it has responded, the "
                "heart, lungs, liver and kidneys, infections, and the help a person has at home. For an "
                "allogeneic transplant a suitable donor is needed too.</p>"
                "<p>In myeloma an autologous transplant may follow the opening months of treatment (induction "
                "therapy). A transplant may also be discussed later, for example after CAR-T cell therapy. Its "
                "place in the plan is decided person by person.</p>",
                "<p>Сам по себе возраст ничего не решает. Врачи учитывают, какова болезнь и как она ответила "
                "на лечение, в каком состоянии сердце, лёгкие, печень и почки, нет ли инфекций и кто поможет "
                "дома. Для аллогенной трансплантации нужен ещё и подходящий донор.</p>"
                "<p>При миеломе аутологичную трансплантацию могут провести после начальных месяцев лечения "
                "(индукционной терапии). О трансплантации могут говорить и позже, например после "
                "CAR-T-клеточной терапии. Место трансплантации в плане лечения определяют для каждого "
                "отдельно.</p>",
                "<p>能不能移植，并不只看年龄。医疗团队要综合考虑疾病本身和对治疗的反应，心、肺、肝、肾的功能，"
                "有无感染，以及家里有没有人照顾。异基因移植还需要有合适的供者。</p>"
                "<p>对于骨髓瘤，自体移植可以安排在起初几个月的诱导治疗之后；移植也可以以后再讨论，"
                "例如在CAR-T细胞治疗之后。移植放在哪一步，要根据每个人的情况决定。</p>",
            ),
        },
    ),
    (
        "treatment_steps",
        {
            "title": T("The transplant, step by step", "Трансплантация шаг за шагом", "移植步骤"),
            "steps": [
                {
                    "name": T("Preparation", "Обследование", "移植前评估"),
                    "day": None,
                    "text": T(
                        "Heart, lungs, teeth and infections are checked, and a line is placed in a large vein. "
                        "There is time to speak about fertility before treatment begins.",
                        "Проверяют сердце, лёгкие, зубы, исключают инфекции и устанавливают катетер в крупную "
                        "вену. До начала лечения есть время поговорить о сохранении фертильности.",
                        "检查心、肺和牙齿，排查感染，并在大静脉放置导管。治疗开始之前，"
                        "有时间谈一谈生育力保存的问题。",
                    ),
                },
                {
                    "name": T("Stem cell collection", "Сбор стволовых клеток", "干细胞采集"),
                    "day": None,
                    "text": T(
                        "Medicines move stem cells from the marrow into the blood. A machine then collects "
                        "them, from the person or from the donor. Bone ache is common.",
                        "Под действием препаратов стволовые клетки выходят из костного мозга в кровь. Затем их "
                        "собирает аппарат — у самого пациента или у донора. Часто возникает ломота в костях.",
                        "先用药物让干细胞从骨髓进入血液，再用机器采集，采集对象是患者本人或供者。"
                        "期间常有骨头酸痛。",
                    ),
                },
                {
                    "name": T("Conditioning", "Кондиционирование", "预处理"),
                    "day": None,
                    "text": T(
                        "High-dose chemotherapy is given, at times with radiotherapy. Nausea, a sore mouth, "
                        "hair loss and great tiredness are common.",
                        "Проводят высокодозную химиотерапию, иногда вместе с лучевой терапией. Часто возникают "
                        "тошнота, болезненность во рту, выпадение волос и сильная усталость.",
                        "给予大剂量化疗，有时联合放疗。常见的反应有恶心、口腔疼痛、脱发和极度疲乏。",
                    ),
                },
                {
                    "name": T("Infusion", "Введение клеток", "回输"),
                    "day": 0,
                    "text": T(
                        "The stem cells are given into a vein. This day is counted as day 0.",
                        "Стволовые клетки вводят в вену. Этот день обозначают как день 0.",
                        "干细胞经静脉输入体内。这一天记为第0天。",
                    ),
                },
                {
                    "name": T(
                        "Waiting for the counts",
                        "Ожидание восстановления показателей крови",
                        "等待血象恢复",
                    ),
                    "day": None,
                    "text": T(
                        "Until the new cells work, there is little defence against infection. The person stays "
                        "in the transplantation ward, with filtered air, transfusions and antibiotics when "
                        "needed.",
                        "Пока новые клетки не заработали, защиты от инфекций почти нет. Пациент находится в "
                        "отделении трансплантации: воздух там фильтруют, при необходимости проводят "
                        "переливания крови и дают антибиотики.",
                        "在新的细胞发挥作用之前，身体几乎没有抵抗感染的能力。患者住在移植仓内，空气经过过滤，"
                        "必要时输血、使用抗生素。",
                    ),
                },
                {
                    "name": T("Recovery and follow-up", "Восстановление и наблюдение", "恢复与随访"),
                    "day": None,
                    "text": T(
                        "Strength comes back slowly, over months. Vaccinations are given anew. After an "
                        "allogeneic transplant, medicines that calm the immune system are needed for a time, "
                        "and sometimes for long.",
                        "Силы возвращаются медленно, месяцами. Прививки делают заново. После аллогенной "
                        "трансплантации какое-то время, а иногда и долго, нужны препараты, подавляющие "
                        "иммунитет.",
                        "体力要经过几个月才慢慢恢复，疫苗需要重新接种。异基因移植后，"
                        "在一段时间内需要服用免疫抑制剂，有时要用很久。",
                    ),
                },
            ],
        },
    ),
]
