"""CAR-T: figures, risks and the decision."""

from stories.demo.content.claims import CAR_T_RISKS
from stories.demo.content.text import T

WEIGHING = [
    (
        "evidence",
        {
            "title": T("What two trials found", "Что показали два исследования", "两项试验的结果"),
            "note": T(
                "The figures come from two published trials in people whose myeloma had come back or had not "
                "responded. The products and the people differed, so the two trials should not be set against "
                "each other. No figure here says what will happen to one person.",
                "Данные получены в двух опубликованных исследованиях с участием людей, у которых миелома "
                "вернулась или не отвечала на лечение. Препараты и состав участников различались, поэтому "
                "сопоставлять эти исследования между собой не следует. Ни одна из цифр не говорит о том, что "
                "будет с отдельным человеком.",
                "数据来自两项已发表的试验，参加者的骨髓瘤已经复发，或者对治疗没有反应。"
                "两项试验的产品和患者都不同，不宜相互对照。这里的任何一个数字，都不能说明某一个人会怎样。",
            ),
            "claims": [
                "cartitude-1-orr",
                "cartitude-1-scr",
                "cartitude-1-pfs",
                "cartitude-1-os",
                "karmma-orr",
                "karmma-cr",
            ],
        },
    ),
    (
        "risks",
        {
            "title": T("Risks", "Риски", "风险"),
            "intro": T(
                "CAR-T can cause severe and sometimes fatal harm. The team goes through this list before "
                "consent is given. Some problems begin within days, others after months or years.",
                "CAR-T-терапия может причинить тяжёлый, иногда смертельный вред. Врачи разбирают этот список "
                "до подписания информированного согласия. Одни осложнения начинаются в первые дни, другие — "
                "через месяцы или годы.",
                "CAR-T可能造成严重伤害，有时甚至致命。签署知情同意书之前，医疗团队会逐条说明。"
                "有些问题几天内就会出现，有些要过几个月甚至几年。",
            ),
            "items": CAR_T_RISKS,
            "claims": ["cartitude-1-crs", "karmma-crs", "karmma-crs-3", "karmma-neuro"],
        },
    ),
    (
        "list",
        {
            "title": T(
                "Tell the team at once", "О чём сообщать немедленно", "出现这些情况请立即告诉医疗团队"
            ),
            "items": [
                T("Fever, chills or shivering", "Лихорадка, озноб или дрожь", "发热、畏寒或寒战"),
                T(
                    "Shortness of breath, dizziness or a racing heart",
                    "Одышка, головокружение или учащённое сердцебиение",
                    "气短、头晕或心跳加快",
                ),
                T(
                    "Confusion, trouble finding words, a change in handwriting, unusual drowsiness",
                    "Спутанность сознания, трудности с подбором слов, изменившийся почерк, необычная сонливость",
                    "意识模糊、找不到词、字迹改变、异常嗜睡",
                ),
                T(
                    "A seizure, new weakness or a droop on one side of the face",
                    "Судороги, появившаяся слабость или опустившаяся половина лица",
                    "抽搐、新出现的无力，或者一侧面部下垂",
                ),
                T(
                    "Bleeding, or bruises without a cause",
                    "Кровотечение или синяки без причины",
                    "出血，或者无缘无故出现瘀斑",
                ),
            ],
        },
    ),
    (
        "section",
        {
            "title": T("What is not yet known", "Что пока неизвестно", "目前还不清楚的问题"),
            "text": T(
                "<p>It cannot be said beforehand who will respond, or for how long. Late effects are still "
                "being studied. After a relapse further treatment may be possible; what is suitable depends on "
                "what was given before.</p>"
                "<p>Whether a transplant or other treatment should follow CAR-T is decided person by person. "
                "Maintenance therapy and check-ups are not stopped without the doctor who knows the whole "
                "history.</p>",
                "<p>Нельзя сказать заранее, кто ответит на лечение и надолго ли. Отдалённые последствия ещё "
                "изучают. После рецидива возможно дальнейшее лечение; какое именно, зависит от того, что "
                "применяли раньше.</p>"
                "<p>Нужна ли после CAR-T-терапии трансплантация или другое лечение, решают для каждого "
                "отдельно. Поддерживающую терапию и обследования не прекращают без врача, который знает всю "
                "историю болезни.</p>",
                "<p>谁会有反应、能维持多久，事先无法判断。远期影响仍在研究之中。复发后可能还有别的治疗，"
                "哪些合适，要看以前用过什么。</p>"
                "<p>CAR-T之后是否需要移植或其他治疗，要根据每个人的情况决定。维持治疗和复查不能自行停止，"
                "应当由了解全部病史的医生来决定。</p>",
            ),
        },
    ),
    (
        "expert_perspective",
        {
            "title": T("How a decision is reached", "Как принимают решение", "怎样做出决定"),
            "person": "chen",
            "paragraphs": [
                T(
                    "I begin with what the person hopes for and fears, and only then with the cells. Some want "
                    "to know everything. Others ask a son or a daughter to listen for them. Both are fine.",
                    "Сначала я спрашиваю, на что человек надеется и чего боится, и только потом говорю о "
                    "клетках. Одни хотят знать всё. Другие просят, чтобы вместо них слушали сын или дочь. И то "
                    "и другое нормально.",
                    "我会先问对方期待什么、害怕什么，然后才谈细胞。有的人什么都想知道，"
                    "有的人让儿子或女儿替自己听。两种做法都可以。",
                ),
                T(
                    "We speak of the weeks of waiting, because they are hard and seldom mentioned. We speak of "
                    "fever and confusion, and of intensive care. A family that knows what to look for calls us "
                    "sooner.",
                    "Мы говорим о неделях ожидания: они тяжелы, но о них редко упоминают. Говорим о лихорадке "
                    "и спутанности сознания, о реанимации. Если близкие знают, на что обращать внимание, они "
                    "раньше зовут нас.",
                    "我们会谈等待的那几周，因为那段时间不好过，却很少有人提起。也会谈发热、意识模糊，"
                    "谈重症监护病房。家属知道该留意什么，就会更早叫我们。",
                ),
                T(
                    "Saying no is a decision too. If someone prefers another treatment, or comfort and time at "
                    "home, we go on caring for them.",
                    "Отказ — это тоже решение. Если человек предпочитает другое лечение или хочет прежде всего "
                    "облегчения симптомов и времени дома, мы продолжаем ему помогать.",
                    "说“不”也是一种决定。如果有人愿意选择别的治疗，或者更希望少受些苦、多在家里待一待，"
                    "我们会继续照顾他们。",
                ),
            ],
        },
    ),
    (
        "list",
        {
            "title": T("Questions to ask", "О чём спросить врача", "可以问医生的问题"),
            "items": [
                T(
                    "Is this product approved for my situation, or would I be in a clinical trial?",
                    "Одобрен ли этот препарат для моего случая или это будет участие в клиническом "
                    "исследовании?",
                    "这种产品是否已获批用于我这种情况？还是需要参加临床试验？",
                ),
                T(
                    "What happens if the cells cannot be made?",
                    "Что будет, если изготовить клетки не удастся?",
                    "如果细胞制备失败怎么办？",
                ),
                T(
                    "How long should I stay near the hospital, and who should be with me?",
                    "Как долго нужно жить недалеко от больницы и кто должен быть рядом?",
                    "我要在医院附近住多久？需要谁陪着？",
                ),
                T(
                    "Whom do we call at night after discharge?",
                    "Кому звонить ночью после выписки?",
                    "出院以后，夜里有情况该打电话给谁？",
                ),
                T(
                    "What would be suggested if we decide against CAR-T?",
                    "Что вы предложите, если мы откажемся от CAR-T-терапии?",
                    "如果决定不做CAR-T，还有什么建议？",
                ),
            ],
        },
    ),
    (
        "link",
        {
            "label": T(
                "Multiple myeloma: signs, tests and treatments",
                "Множественная миелома: признаки, обследование, лечение",
                "多发性骨髓瘤：症状、检查与治疗",
            ),
            "page": "multiple-myeloma",
        },
    ),
    (
        "contact",
        {
            "title": T("Ask about CAR-T", "Задать вопрос о CAR-T-терапии", "咨询CAR-T"),
            "text": T(
                "Write down what you would like to understand, in your own words. We will say which specialist "
                "can answer, and explain separately how to hand over medical documents securely. In an "
                "emergency, call your local ambulance service.",
                "Напишите своими словами, что вы хотели бы понять. Мы подскажем, кто из специалистов ответит, "
                "и отдельно объясним, как передать медицинские документы по защищённому каналу. В экстренной "
                "ситуации вызывайте местную скорую помощь.",
                "请用自己的话写下想了解的内容。我们会告诉您由哪位专科医生解答，"
                "并另行说明如何通过加密渠道提交病历资料。如遇紧急情况，请立即拨打当地急救电话。",
            ),
        },
    ),
]
