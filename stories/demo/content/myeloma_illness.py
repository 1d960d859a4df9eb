"""Multiple myeloma: what it is, its signs and how it is found."""

from stories.demo.content.text import T

ILLNESS = [
    (
        "section",
        {
            "title": T("What multiple myeloma is", "Что такое множественная миелома", "什么是多发性骨髓瘤"),
            "text": T(
                "<p>Plasma cells live in the bone marrow. In health they make antibodies, the proteins that "
                "help the body meet infections. In multiple myeloma a changed plasma cell has copied itself "
                "many times over.</p>"
                "<p>The copies all make the same antibody, or a part of it. It is called the M-protein. It can "
                "be measured in blood and urine, so doctors use it to look for the disease and to follow "
                "it.</p>"
                "<p>As the changed cells take up room, the marrow makes fewer healthy blood cells. Bones can "
                "weaken and the kidneys can suffer. Not everyone has all of this, and the disease moves at a "
                "different pace in different people. Treatment can hold it back, yet it may return.</p>",
                "<p>Плазматические клетки живут в костном мозге. У здорового человека они вырабатывают "
                "антитела — белки, которые помогают организму справляться с инфекциями. При множественной "
                "миеломе одна из плазматических клеток меняется и начинает бесконтрольно делиться.</p>"
                "<p>Все её потомки вырабатывают одно и то же антитело или его часть. Этот белок называют "
                "М-протеином. Его уровень измеряют в крови и моче: так врачи ищут болезнь и следят за её "
                "течением.</p>"
                "<p>Изменённые клетки занимают всё больше места, и здоровых клеток крови в костном мозге "
                "образуется меньше. Кости могут стать хрупкими, могут пострадать почки. Так бывает не у всех, "
                "и развивается болезнь у разных людей с разной скоростью. Лечение может её сдержать, но она "
                "может вернуться.</p>",
                "<p>浆细胞生活在骨髓里。健康时，它们制造抗体，也就是帮助人体应对感染的蛋白质。"
                "患多发性骨髓瘤时，发生改变的浆细胞不断自我复制。</p>"
                "<p>这些细胞制造的都是同一种抗体，或者它的一部分，称为M蛋白。血液和尿液中都可以测到它，"
                "医生借助它寻找疾病、观察病情变化。</p>"
                "<p>异常细胞占据的空间越来越多，骨髓生成的健康血细胞就会减少。骨骼可能变得脆弱，"
                "肾脏也可能受损。并不是每个人都会出现所有这些情况，病情发展的快慢也因人而异。治疗可以控制疾病，"
                "但疾病仍可能复发。</p>",
            ),
        },
    ),
    (
        "paragraph",
        T(
            "<p>There is no need to take everything in at once. Signs and tests come first, then treatments, "
            "then their risks. You can come back to any part later, or read it with someone close to you.</p>",
            "<p>Не обязательно читать всё сразу. Сначала идёт речь о признаках болезни и обследовании, потом — "
            "о лечении и его рисках. К любой части можно вернуться позже или прочитать её вместе с близким "
            "человеком.</p>",
            "<p>不必一次读完。前面讲症状和检查，接着讲治疗，再讲治疗的风险。任何一部分都可以以后再看，"
            "也可以和家人一起读。</p>",
        ),
    ),
    (
        "symptoms",
        {
            "title": T("Signs and where they come from", "Признаки болезни и их причины", "常见症状及原因"),
            "note": T(
                "Each of these signs has other causes too. One of them, or even several, does not mean "
                "myeloma. A doctor can look for the reason.",
                "У каждого из этих признаков бывают и другие причины. Один из них или даже несколько ещё не "
                "означают миелому. Разобраться в причине поможет врач.",
                "以上每种症状都可能另有原因。出现其中一种甚至几种，并不等于得了骨髓瘤。原因应由医生来查明。",
            ),
            "items": [
                {
                    "term": T("Fractures", "Переломы", "骨折"),
                    "why": T(
                        "Bone weakened by the disease can break after a light knock or with no clear cause.",
                        "Кость, ослабленная болезнью, может сломаться от лёгкого удара или без видимой причины.",
                        "受疾病侵蚀的骨骼变得脆弱，轻轻碰撞甚至没有明显原因也可能骨折。",
                    ),
                },
                {
                    "term": T("Bone pain", "Боль в костях", "骨痛"),
                    "why": T(
                        "Damaged areas of bone can ache, in the back or the ribs for example, and often more "
                        "with movement.",
                        "Повреждённые участки кости могут болеть — например, в спине или рёбрах, нередко "
                        "сильнее при движении.",
                        "骨质受到破坏的部位会疼痛，比如腰背部或肋骨，活动时往往更明显。",
                    ),
                },
                {
                    "term": T("Fatigue and shortness of breath", "Утомляемость и одышка", "乏力和气短"),
                    "why": T(
                        "In anaemia there are fewer red cells, and the blood carries less oxygen.",
                        "При анемии эритроцитов становится меньше, и кровь переносит меньше кислорода.",
                        "贫血时红细胞减少，血液输送的氧气也随之减少。",
                    ),
                },
                {
                    "term": T("Confusion", "Спутанность сознания", "意识模糊"),
                    "why": T(
                        "Too much calcium in the blood, or kidneys that do not work as they should, can cloud "
                        "thinking.",
                        "Мыслить ясно может мешать избыток кальция в крови или нарушение работы почек.",
                        "血钙过高或肾功能异常，都可能使人神志不清。",
                    ),
                },
                {
                    "term": T("Numbness or weakness", "Онемение или слабость", "麻木或无力"),
                    "why": T(
                        "A nerve may be pressed on, or the blood may have become too thick (hyperviscosity).",
                        "Причиной может быть сдавление нерва или повышенная вязкость крови.",
                        "可能是神经受到压迫，也可能是血液过于黏稠（高黏滞综合征）。",
                    ),
                },
                {
                    "term": T("Swollen legs", "Отёки ног", "腿部水肿"),
                    "why": T(
                        "When the kidneys are affected, the body can hold on to water.",
                        "Если поражены почки, в организме может задерживаться вода.",
                        "肾脏受累时，水分可能潴留在体内。",
                    ),
                },
                {
                    "term": T("Loss of appetite", "Снижение аппетита", "食欲下降"),
                    "why": T(
                        "High calcium or failing kidneys can take away the wish to eat.",
                        "Аппетит может пропадать из-за высокого уровня кальция или нарушения работы почек.",
                        "血钙升高或肾功能下降，都可能让人没有胃口。",
                    ),
                },
                {
                    "term": T("Frequent infections", "Частые инфекции", "反复感染"),
                    "why": T(
                        "The changed cells crowd out those that make working antibodies.",
                        "Изменённые клетки вытесняют те, что вырабатывают полноценные антитела.",
                        "异常细胞挤占了正常细胞的位置，能发挥作用的抗体随之减少。",
                    ),
                },
                {
                    "term": T("Increased thirst", "Усиленная жажда", "口渴加重"),
                    "why": T(
                        "High calcium or kidney trouble can make the body lose more water.",
                        "Из-за высокого уровня кальция или болезни почек организм может терять больше воды.",
                        "血钙升高或肾脏出现问题，会使身体流失更多水分。",
                    ),
                },
            ],
        },
    ),
    (
        "list",
        {
            "title": T("When not to wait", "Когда нельзя ждать", "哪些情况不能等"),
            "items": [
                T(
                    "New weakness or numbness in the legs",
                    "Появились слабость или онемение в ногах",
                    "双腿新出现无力或麻木",
                ),
                T(
                    "Trouble controlling the bladder or bowel",
                    "Стало трудно контролировать мочеиспускание или стул",
                    "大小便难以控制",
                ),
                T(
                    "Sudden confusion or unusual drowsiness",
                    "Внезапно появились спутанность сознания или необычная сонливость",
                    "突然意识模糊，或者异常嗜睡",
                ),
                T(
                    "Fever during or after treatment",
                    "Повысилась температура во время лечения или после него",
                    "治疗期间或治疗之后发热",
                ),
            ],
        },
    ),
    (
        "diagnostics",
        {
            "title": T("How the diagnosis is made", "Как ставят диагноз", "如何诊断"),
            "note": T(
                "The laboratory works in five modules. Read together, they show which cells have changed and "
                "in what way. The methods include mass spectrometry, flow cytometry and next-generation "
                "sequencing (NGS).",
                "Лабораторное обследование состоит из пяти частей. Вместе они показывают, какие клетки "
                "изменились и как именно. Среди методов — масс-спектрометрия, проточная цитометрия и "
                "секвенирование нового поколения (NGS).",
                "实验室检查分为五个模块，综合起来看，可以了解哪些细胞发生了改变、是怎样的改变。"
                "所用技术包括质谱、流式细胞术和二代测序（NGS）。",
            ),
            "modules": [
                T(
                    "Pathology: a sample of tissue is studied under the microscope.",
                    "Патоморфология: образец ткани изучают под микроскопом.",
                    "病理：在显微镜下观察组织样本。",
                ),
                T(
                    "Morphology: the shape of the cells in blood and bone marrow.",
                    "Морфология: форма клеток крови и костного мозга.",
                    "形态学：观察血液和骨髓中细胞的形态。",
                ),
                T(
                    "Immunology: the markers on the cells, and the M-protein.",
                    "Иммунология: маркёры на поверхности клеток и М-протеин.",
                    "免疫学：检测细胞表面的标志物和M蛋白。",
                ),
                T(
                    "Cytogenetics: changes in the chromosomes.",
                    "Цитогенетика: изменения хромосом.",
                    "细胞遗传学：检查染色体的改变。",
                ),
                T(
                    "Molecular biology: changes in single genes.",
                    "Молекулярная биология: изменения отдельных генов.",
                    "分子生物学：检查单个基因的改变。",
                ),
            ],
        },
    ),
    (
        "section",
        {
            "title": T("From results to a plan", "От результатов к плану лечения", "从检查结果到治疗方案"),
            "text": T(
                "<p>The results are put together into a stage and a risk group. They describe the disease, not "
                "the person. The plan also depends on the kidneys, the heart, other illnesses, earlier "
                "treatment and what matters to the person being treated.</p>"
                "<p>Ask to see the plan in writing: what comes first, how it will be judged, and what happens "
                "if it does not work. A second opinion is a normal part of care, here or anywhere else.</p>",
                "<p>По результатам врачи определяют стадию и группу риска. Они описывают болезнь, а не "
                "человека. План зависит и от работы почек и сердца, сопутствующих заболеваний, прежнего "
                "лечения и от того, что важно самому пациенту.</p>"
                "<p>Попросите показать вам план в письменном виде: с чего начнут, как оценят результат и что "
                "предпримут, если лечение не подействует. Второе мнение — обычная часть медицинской помощи, "
                "его можно получить и у нас, и в любом другом месте.</p>",
                "<p>医生把各项结果放在一起，确定分期和危险分层。它们描述的是疾病，而不是这个人。"
                "治疗方案还要看肾脏和心脏的情况、合并症、以往的治疗，以及患者本人看重什么。</p>"
                "<p>可以请医生把方案写下来：先做什么，怎样评估，如果不起作用又怎么办。"
                "征求第二诊疗意见是就医中很正常的事，在这里或在别处都可以。</p>",
            ),
        },
    ),
]
