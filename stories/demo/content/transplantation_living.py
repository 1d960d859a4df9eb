"""Transplantation: risks, the ward and the time after."""

from stories.demo.content.text import T

LIVING = [
    (
        "risks",
        {
            "title": T("Risks", "Риски", "风险"),
            "intro": T(
                "Both kinds of transplant carry serious risks. Some belong only to transplants from a donor, "
                "and the list says so.",
                "Серьёзные риски есть у обоих видов трансплантации. Некоторые возникают только при пересадке "
                "клеток донора; в списке это указано.",
                "两种移植都有严重的风险。有些只见于供者来源的移植，列表中会注明。",
            ),
            "items": [
                T(
                    "Severe infections while the counts are low, and for months afterwards",
                    "Тяжёлые инфекции, пока показатели крови низкие, и в течение нескольких месяцев после этого",
                    "严重感染：可发生在血细胞计数偏低时，也可发生在之后的几个月里",
                ),
                T(
                    "Bleeding and anaemia, with a need for transfusions",
                    "Кровотечения и анемия, из-за которых нужны переливания крови",
                    "出血和贫血，需要输血",
                ),
                T(
                    "Damage to the mouth and bowel, liver, lungs, heart or kidneys",
                    "Повреждение слизистой рта и кишечника, печени, лёгких, сердца или почек",
                    "口腔和肠道黏膜、肝、肺、心脏或肾脏受损",
                ),
                T(
                    "Graft failure: the new cells do not begin to work, or stop working",
                    "Недостаточность трансплантата: новые клетки не начинают работать или перестают работать",
                    "植入失败：新的细胞没有开始造血，或者停止造血",
                ),
                T(
                    "Graft-versus-host disease (GVHD), after a donor’s cells only: the donor’s immune cells "
                    "attack the skin, bowel, liver or other organs; it can be severe and can last for years",
                    "Реакция «трансплантат против хозяина» (РТПХ), только после пересадки клеток донора: его "
                    "иммунные клетки атакуют кожу, кишечник, печень или другие органы; она может быть тяжёлой "
                    "и длиться годами",
                    "移植物抗宿主病（GVHD），仅见于供者来源的移植：供者的免疫细胞攻击皮肤、肠道、"
                    "肝脏或其他器官，可能很严重，也可能持续多年",
                ),
                T("Infertility and early menopause", "Бесплодие и ранняя менопауза", "不育，以及提前绝经"),
                T(
                    "Secondary malignancy: another cancer later on",
                    "Вторичное злокачественное новообразование: в дальнейшем может развиться другая опухоль",
                    "继发恶性肿瘤：日后可能发生另一种肿瘤",
                ),
                T(
                    "Relapse: the disease may return after a transplant",
                    "Рецидив: после трансплантации болезнь может вернуться",
                    "复发：移植之后，疾病仍可能复发",
                ),
                T(
                    "Death: complications of a transplant can be fatal",
                    "Смерть: осложнения трансплантации могут привести к летальному исходу",
                    "死亡：移植的并发症可能致命",
                ),
            ],
            "claims": [],
        },
    ),
    (
        "section",
        {
            "title": T("Weighing it up", "Взвесить за и против", "权衡利弊"),
            "text": T(
                "<p>The aim of a transplant is a deeper or longer remission. Not everyone reaches it, and harm "
                "can come without that gain. How it will be for one person cannot be said beforehand. Drug "
                "treatment without a transplant, a clinical trial, or waiting may also be reasonable.</p>"
                "<p>There is usually time to think, to read and to ask for a second opinion. If the matter is "
                "urgent, the team says so and explains why.</p>",
                "<p>Цель трансплантации — более глубокая или более длительная ремиссия. Достигают её не все, а "
                "вред возможен и без такой пользы. Заранее нельзя сказать, как будет у конкретного человека. "
                "Разумными могут быть и лекарственное лечение без трансплантации, и участие в клиническом "
                "исследовании, и ожидание.</p>"
                "<p>Обычно есть время подумать, почитать и узнать второе мнение. Если решать нужно срочно, "
                "врачи говорят об этом и объясняют почему.</p>",
                "<p>移植的目的，是让缓解更深或更持久。并非人人都能达到，也可能没有得到好处，反而受到损害。"
                "具体到某一个人会怎样，事先无法判断。不做移植而用药物治疗、参加临床试验，或者先观察等待，"
                "也可能是合理的选择。</p>"
                "<p>通常有时间考虑、查阅资料，或者征求第二诊疗意见。如果情况紧急，医疗团队会说明，"
                "并解释原因。</p>",
            ),
        },
    ),
    (
        "section",
        {
            "title": T(
                "Days in the transplantation ward", "Дни в отделении трансплантации", "在移植病房的日子"
            ),
            "text": T(
                "<p>The room is quiet and the door stays mostly closed. Food is prepared with care, hands are "
                "washed often, visitors are few. Many people find the waiting harder than they expected.</p>"
                "<p>Small habits help to give the day a shape: getting up to wash, a few steps beside the bed, "
                "a call at the same hour. On some days even that is too much. Nurses and psychologists know "
                "such days.</p>",
                "<p>В палате тихо, дверь почти всегда закрыта. Еду готовят с особой осторожностью, руки моют "
                "часто, посетителей мало. Многим ожидание даётся тяжелее, чем они думали.</p>"
                "<p>Порядок дню придают мелочи: встать и умыться, сделать несколько шагов у кровати, позвонить "
                "близким в один и тот же час. Бывают дни, когда не хватает сил и на это. Медсёстры и психологи "
                "знают, что такие дни бывают.</p>",
                "<p>病房里很安静，门大多关着。饮食要格外注意，要勤洗手，探视的人很少。不少人觉得，"
                "等待比原先想的更难熬。</p>"
                "<p>一些小习惯能让一天有个样子：起身洗漱，在床边走几步，每天同一时间和家里通话。有些日子，"
                "连这些也做不到。护士和心理师都了解这样的日子。</p>",
            ),
        },
    ),
    (
        "expert_quote",
        {
            "text": T(
                "I tell families to ask for the plan for bad days as well as for good ones. It is easier to "
                "talk about it while everyone is calm.",
                "Я советую родным спрашивать о плане не только на хорошие, но и на плохие дни. Говорить об "
                "этом легче, пока все спокойны.",
                "我会对家属说，顺利的时候怎么办要问，不顺利的时候怎么办也要问。趁大家心里还平静，"
                "这些话更容易谈。",
            ),
            "person": "chen",
        },
    ),
    (
        "section",
        {
            "title": T("Coming home", "Возвращение домой", "回到家中"),
            "text": T(
                "<p>Discharge is a stage, not the end. Appetite and strength come and go. Check-ups are close "
                "together in the beginning, then further apart.</p>"
                "<p>Whether maintenance therapy follows is decided with the doctor. Medicines should not be "
                "stopped or changed on one’s own, even when a person feels well.</p>",
                "<p>Выписка — это этап, а не конец пути. Аппетит и силы то появляются, то пропадают. Сначала "
                "осмотры проводят часто, потом реже.</p>"
                "<p>Нужна ли затем поддерживающая терапия, решают вместе с врачом. Не следует самостоятельно "
                "отменять или менять препараты, даже при хорошем самочувствии.</p>",
                "<p>出院只是一个阶段，并不是终点。胃口和体力会时好时坏。复查起初比较密，之后间隔逐渐拉长。</p>"
                "<p>之后是否需要维持治疗，要和医生一起决定。即使感觉不错，也不要自行停药或换药。</p>",
            ),
        },
    ),
    (
        "list",
        {
            "title": T(
                "Call the team without delay",
                "Когда сразу звонить врачам",
                "出现这些情况请马上联系医疗团队",
            ),
            "items": [
                T("Fever or shivering", "Лихорадка или озноб", "发热或寒战"),
                T(
                    "Shortness of breath or a new cough",
                    "Одышка или появившийся кашель",
                    "气短，或新出现的咳嗽",
                ),
                T(
                    "A rash, diarrhoea or yellow skin",
                    "Сыпь, понос или желтизна кожи",
                    "皮疹、腹泻或皮肤发黄",
                ),
                T(
                    "Bleeding, or bruises without a cause",
                    "Кровотечение или синяки без причины",
                    "出血，或者无缘无故出现瘀斑",
                ),
                T(
                    "Not being able to eat, drink or keep medicines down",
                    "Не получается есть, пить или принимать лекарства из-за рвоты",
                    "无法进食、饮水，或者服药后呕吐",
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
                    "Is an autologous or an allogeneic transplant meant, and why?",
                    "Какая трансплантация предлагается, аутологичная или аллогенная, и почему?",
                    "建议做自体移植还是异基因移植？为什么？",
                ),
                T(
                    "What are the alternatives, and what happens if we wait?",
                    "Какие есть другие варианты и что будет, если подождать?",
                    "还有哪些选择？如果先等一等会怎样？",
                ),
                T(
                    "Which late effects should we know about?",
                    "О каких отдалённых последствиях нужно знать?",
                    "应该了解哪些远期影响？",
                ),
                T(
                    "What help will be needed at home?",
                    "Какая помощь понадобится дома?",
                    "回家后需要哪些照顾？",
                ),
            ],
        },
    ),
    (
        "link",
        {
            "label": T(
                "CAR-T cell therapy: steps and risks",
                "CAR-T-клеточная терапия: этапы и риски",
                "CAR-T细胞治疗：步骤与风险",
            ),
            "page": "car-t",
        },
    ),
    (
        "contact",
        {
            "title": T("Ask about transplantation", "Задать вопрос о трансплантации", "咨询移植"),
            "text": T(
                "Tell us what you would like to know. We will say which specialist can answer, and explain "
                "separately how to hand over medical documents securely. In an emergency, call your local "
                "ambulance service.",
                "Напишите, что вы хотели бы узнать. Мы подскажем, кто из специалистов ответит, и отдельно "
                "объясним, как передать медицинские документы по защищённому каналу. В экстренной ситуации "
                "вызывайте местную скорую помощь.",
                "您可以告诉我们想了解什么。我们会告诉您由哪位专科医生解答，"
                "并另行说明如何通过加密渠道提交病历资料。如遇紧急情况，请立即拨打当地急救电话。",
            ),
        },
    ),
]
