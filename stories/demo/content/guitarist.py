"""A young guitarist: a donor transplant for myelodysplastic syndrome. This story stays a draft.

It cannot go live, and the editor shows why: it has no expected results, because every approved figure is about
myeloma and this is another disease; and no consent record exists yet. It also must not be listed among the myeloma
stories. The source speaks of “rejection”; grade 4 intestinal GVHD is meant, and a clinician confirms it first.
Identifiability: rare course 2, occupation 1; so no nationality, hospital, doctor or month, and an age band.
"""

from stories.demo.content.text import T

STORY = dict(
    slug="guitarist",
    live=False,
    published="2026-06-18",
    title=T(
        "A young guitarist: a donor transplant for myelodysplastic syndrome",
        "Молодой гитарист: трансплантация от донора при миелодиспластическом синдроме",
        "年轻的吉他手：因骨髓增生异常综合征接受供者移植",
    ),
    lead=T(
        "Myelodysplastic syndrome was found in a guitarist in their twenties, and an allogeneic stem cell "
        "transplant followed in the same year. Afterwards severe graft-versus-host disease came twice.",
        "У гитариста двадцати с небольшим лет выявили миелодиспластический синдром и в том же году провели "
        "трансплантацию аллогенных стволовых клеток. Затем дважды развивалась тяжёлая реакция «трансплантат против "
        "хозяина».",
        "一位二十多岁的吉他手被诊断出骨髓增生异常综合征，同年接受了异基因造血干细胞移植。此后，严重的移植物抗宿主病先后出现了两次。",
    ),
    display_name=T("A young guitarist", "Молодой гитарист", "一位年轻的吉他手"),
    name_use="none",
    age=None,
    age_band="18-29",
    sex="",
    country="",
    condition="myelodysplastic-syndrome",
    subtype="",
    staging=[],
    earlier_treatment=[],
    therapies=["allogeneic-transplant"],
    adverse_events=[
        dict(
            event=T(
                "Intestinal graft-versus-host disease (GVHD), 1 month after the transplant",
                "РТПХ желудочно-кишечного тракта через 1 месяц после трансплантации",
                "移植后1个月出现肠道移植物抗宿主病（肠道GVHD）",
            ),
            scale="none",
            grade=4,
            outcome="unknown",
            management=T("Not described in the documents", "В документах не описано", "资料中没有说明"),
        ),
        dict(
            event=T(
                "Intestinal graft-versus-host disease (GVHD), 6 months after the transplant",
                "РТПХ желудочно-кишечного тракта через 6 месяцев после трансплантации",
                "移植后6个月出现肠道移植物抗宿主病（肠道GVHD）",
            ),
            scale="none",
            grade=4,
            outcome="unknown",
            management=T("Not described in the documents", "В документах не описано", "资料中没有说明"),
        ),
    ],
    outcome_criteria="IWG-MDS",
    outcome_category="CR",
    outcome_confirmed="unknown",
    outcome_after=2,
    outcome_after_unit="years",
    outcome_at_least=True,
    outcome_detail="",
    hospitals=[],
    physicians=[],
    timeline=[
        dict(
            day=None,
            year=2021,
            period=T("Diagnosis", "Диагноз", "确诊"),
            text=T(
                "Myelodysplastic syndrome was found.",
                "Выявлен миелодиспластический синдром.",
                "诊断为骨髓增生异常综合征。",
            ),
        ),
        dict(
            day=0,
            year=None,
            period=T("Transplant, in the same year", "Трансплантация в том же году", "同年移植"),
            text=T(
                "Stem cells from a donor were given.",
                "Введены стволовые клетки донора.",
                "输入供者的造血干细胞。",
            ),
        ),
        dict(
            day=None,
            year=None,
            period=T("1 month after", "Через 1 месяц", "移植后1个月"),
            text=T(
                "Intestinal GVHD, grade 4.",
                "РТПХ желудочно-кишечного тракта 4-й степени.",
                "肠道GVHD，4级。",
            ),
        ),
        dict(
            day=None,
            year=None,
            period=T("6 months after", "Через 6 месяцев", "移植后6个月"),
            text=T(
                "Intestinal GVHD, grade 4, again.",
                "Снова РТПХ желудочно-кишечного тракта 4-й степени.",
                "再次出现肠道GVHD，4级。",
            ),
        ),
        dict(
            day=None,
            year=None,
            period=T("More than 2 years after", "Более чем через 2 года", "移植后2年多"),
            text=T(
                "Complete response recorded.",
                "Зафиксирован полный ответ.",
                "记录为完全缓解。",
            ),
        ),
    ],
    origin="records",
    interview_language="",
    material_connection="",
    cover="story-guitarist",
    cover_alt=T(
        "Drawing: six strings with cells upon them like notes, one of them sounding",
        "Рисунок: шесть струн, на них клетки, словно ноты; одна струна звучит",
        "插画：六根琴弦，细胞像音符落在弦上，其中一根正在发声",
    ),
    outcome_disclaimer="story-blood-cancer",
    expected_results=None,
    consent=None,
    reviewed_by=None,
    reviewed_on=None,
    review_due=None,
    body=[
        (
            "section",
            {
                "title": T("A disease with a long name", "Болезнь с длинным названием", "一个名字很长的病"),
                "text": T(
                    "<p>In myelodysplastic syndrome (MDS) the bone marrow makes blood cells that do not mature as they "
                    "should. Too few healthy ones reach the blood.</p><p>The guitarist first came to hospital in 2021. "
                    "The diagnosis was MDS.</p>",
                    "<p>При миелодиспластическом синдроме (МДС) костный мозг вырабатывает клетки крови, которые не "
                    "созревают как положено. Здоровых клеток в крови становится слишком мало.</p><p>В больницу "
                    "гитарист впервые обратился в 2021 году. Диагноз — МДС.</p>",
                    "<p>得了骨髓增生异常综合征（MDS），骨髓造出的血细胞不能正常成熟，进入血液的健康细胞太少。</p><p>2021年，这位吉他手首次到医院就诊，确诊为MDS。</p>",
                ),
            },
        ),
        (
            "list",
            {
                "title": T(
                    "What a shortage of blood cells can cause",
                    "К чему может привести нехватка клеток крови",
                    "血细胞不足可能带来什么",
                ),
                "items": [
                    T(
                        "Too few red cells: fatigue, shortness of breath, pale skin",
                        "Мало эритроцитов: утомляемость, одышка, бледность",
                        "红细胞不足：乏力、气短、面色苍白",
                    ),
                    T(
                        "Too few white cells: frequent infections",
                        "Мало лейкоцитов: частые инфекции",
                        "白细胞不足：反复感染",
                    ),
                    T(
                        "Too few platelets: bruises and bleeding",
                        "Мало тромбоцитов: синяки и кровотечения",
                        "血小板不足：瘀斑和出血",
                    ),
                ],
            },
        ),
        (
            "section",
            {
                "title": T("Stem cells from a donor", "Стволовые клетки донора", "来自供者的干细胞"),
                "text": T(
                    "<p>In the same year the patient had an allogeneic haematopoietic stem cell transplant. In such a "
                    "transplant the blood-forming cells come from another person. First comes preparatory treatment, "
                    "called conditioning; then the donor’s cells are given through a vein.</p><p>A donor’s cells bring "
                    "a new immune system with them. It can act against the diseased cells. It can also turn against "
                    "the body of the person who receives it.</p>",
                    "<p>В том же году пациенту провели трансплантацию аллогенных гемопоэтических стволовых клеток. При "
                    "такой трансплантации кроветворные клетки берут у другого человека. Сначала проводят подготовку — "
                    "кондиционирование, затем клетки донора вводят в вену.</p><p>Вместе с клетками донора человек "
                    "получает новую иммунную систему. Она может действовать против больных клеток, но может и "
                    "обратиться против организма того, кому их ввели.</p>",
                    "<p>同年，患者接受了异基因造血干细胞移植。这种移植所用的造血细胞来自另一个人。患者先接受预处理，再经静脉输入供者的细胞。</p><p>供者的细胞会带来一套新的免疫系统。它可能对抗病变细胞，"
                    "也可能反过来攻击受者的身体。</p>",
                ),
            },
        ),
        (
            "treatment_steps",
            {
                "title": T(
                    "The course of a donor transplant",
                    "Как проходит трансплантация от донора",
                    "供者移植的过程",
                ),
                "steps": [
                    {
                        "name": T("Conditioning", "Кондиционирование", "预处理"),
                        "text": T(
                            "Treatment that prepares the body to accept the donor’s cells.",
                            "Лечение, которое готовит организм к приёму клеток донора.",
                            "为接受供者细胞做准备的治疗。",
                        ),
                        "day": None,
                    },
                    {
                        "name": T("Transplant", "Трансплантация", "移植"),
                        "text": T(
                            "The donor’s stem cells are given through a vein.",
                            "Стволовые клетки донора вводят в вену.",
                            "经静脉输入供者的干细胞。",
                        ),
                        "day": 0,
                    },
                    {
                        "name": T(
                            "Waiting in the transplantation ward",
                            "Ожидание в отделении трансплантации",
                            "在移植仓等待",
                        ),
                        "text": T(
                            "The new marrow needs time before it makes enough blood cells.",
                            "Новому костному мозгу нужно время, чтобы начать вырабатывать достаточно клеток крови.",
                            "新的骨髓需要一段时间，才能造出足够的血细胞。",
                        ),
                        "day": None,
                    },
                    {
                        "name": T("Follow-up", "Наблюдение", "随访"),
                        "text": T(
                            "Regular checks for infection, GVHD and relapse.",
                            "Регулярные проверки: нет ли инфекции, РТПХ, рецидива.",
                            "定期检查有无感染、GVHD和复发。",
                        ),
                        "day": None,
                    },
                ],
            },
        ),
        (
            "section",
            {
                "title": T(
                    "When the graft turns against the body",
                    "Когда трансплантат действует против организма",
                    "当移植物攻击身体时",
                ),
                "text": T(
                    "<p>1 month after the transplant came graft-versus-host disease (GVHD) of the intestine, grade 4. "
                    "In GVHD the donor’s immune cells attack the tissues of the person who received them. Grade 4 is "
                    "life-threatening.</p><p>6 months after the transplant grade 4 intestinal GVHD came again. The "
                    "documents do not say how it was treated.</p>",
                    "<p>Через 1 месяц после трансплантации развилась реакция «трансплантат против хозяина» (РТПХ) 4-й "
                    "степени с поражением желудочно-кишечного тракта. При РТПХ иммунные клетки донора атакуют ткани "
                    "того, кому их ввели. Реакция 4-й степени угрожает жизни.</p><p>Через 6 месяцев после "
                    "трансплантации РТПХ желудочно-кишечного тракта 4-й степени развилась снова. Как её лечили, в "
                    "документах не сказано.</p>",
                    "<p>移植后1个月，出现了肠道移植物抗宿主病（肠道GVHD），4级。发生GVHD时，供者的免疫细胞会攻击受者的组织。4级可危及生命。</p><p>移植后6个月，4级肠道GVHD再次出现。"
                    "资料没有说明如何治疗。</p>",
                ),
            },
        ),
        (
            "challenges",
            {
                "title": T("What made these months hard", "Чем были тяжелы эти месяцы", "这几个月难在哪里"),
                "items": [
                    {
                        "name": T("The intestine", "Кишечник", "肠道"),
                        "text": T(
                            "Severe intestinal GVHD can cause heavy diarrhoea, pain and bleeding, and makes eating "
                            "difficult.",
                            "Тяжёлая РТПХ желудочно-кишечного тракта может вызывать сильную диарею, боль и кровотечения; "
                            "есть становится трудно.",
                            "严重的肠道GVHD可能引起大量腹泻、腹痛和出血，进食也变得困难。",
                        ),
                    },
                    {
                        "name": T("Infection", "Инфекции", "感染"),
                        "text": T(
                            "Medicines against GVHD hold the immune system back, so infections become more likely.",
                            "Лекарства от РТПХ подавляют иммунитет, и риск инфекций растёт.",
                            "治疗GVHD的药物会抑制免疫系统，感染的风险随之升高。",
                        ),
                    },
                    {
                        "name": T("A second time", "Второй раз", "第二次"),
                        "text": T(
                            "The same complication came back half a year after the transplant.",
                            "То же осложнение вернулось через полгода после трансплантации.",
                            "移植半年后，同样的并发症再次出现。",
                        ),
                    },
                ],
            },
        ),
        (
            "expert_quote",
            {
                "text": T(
                    "GVHD is not the body rejecting the graft. It is the other way round: the graft attacks the body. "
                    "Patients and families should hear this explained before the transplant, not after.",
                    "РТПХ — это не отторжение трансплантата организмом. Всё наоборот: трансплантат атакует организм. "
                    "Пациент и близкие должны услышать об этом до трансплантации, а не после.",
                    "GVHD不是身体排斥移植物，恰恰相反，是移植物攻击身体。这件事应当在移植之前就向患者和家属讲明白，而不是等到移植之后。",
                ),
                "person": "hart",
            },
        ),
        (
            "section",
            {
                "title": T("More than 2 years later", "Более 2 лет спустя", "2年多以后"),
                "text": T(
                    "<p>More than 2 years after the transplant, a complete response was recorded. This describes one "
                    "moment in one person’s illness. It does not say what will follow, and relapse and late GVHD "
                    "remain possible.</p><p>The documents do not say whether the guitar is being played again, so we "
                    "do not say it either.</p>",
                    "<p>Более чем через 2 года после трансплантации зафиксирован полный ответ. Это одна точка в "
                    "истории болезни одного человека. Она не говорит о том, что будет дальше: рецидив и поздняя РТПХ "
                    "по-прежнему возможны.</p><p>Звучит ли снова гитара, в документах не сказано, поэтому не говорим "
                    "об этом и мы.</p>",
                    "<p>移植2年多以后，记录为完全缓解。这只是一个人病程中的一个时间点，不能说明以后会怎样；复发和晚期GVHD仍有可能发生。</p><p>资料没有写吉他是否又弹了起来，我们也就不写。</p>",
                ),
            },
        ),
        (
            "risks",
            {
                "title": T(
                    "Risks of an allogeneic transplant",
                    "Риски трансплантации аллогенных клеток",
                    "异基因移植的风险",
                ),
                "intro": T(
                    "Anyone considering a donor transplant should know them beforehand.",
                    "О них нужно знать до трансплантации от донора.",
                    "考虑供者移植之前，应当先了解这些风险。",
                ),
                "items": [
                    T(
                        "Graft-versus-host disease (GVHD), which can be severe, long-lasting or fatal",
                        "Реакция «трансплантат против хозяина» (РТПХ): бывает тяжёлой, длительной, смертельной",
                        "移植物抗宿主病（GVHD），可能严重、长期存在，甚至致命",
                    ),
                    T("Serious infections", "Тяжёлые инфекции", "严重感染"),
                    T(
                        "Graft failure: the new marrow does not grow, or stops working",
                        "Недостаточность трансплантата: новый костный мозг не приживается или перестаёт работать",
                        "植入失败：新的骨髓没有长成，或失去功能",
                    ),
                    T(
                        "Damage to organs from the preparatory treatment, and infertility",
                        "Повреждение органов при кондиционировании и бесплодие",
                        "预处理造成的器官损伤和不育",
                    ),
                    T("Relapse", "Рецидив", "复发"),
                    T(
                        "Death from complications of the transplant",
                        "Смерть от осложнений трансплантации",
                        "因移植并发症死亡",
                    ),
                ],
                "claims": [],
            },
        ),
        (
            "contact",
            {
                "title": T(
                    "Questions about donor transplants",
                    "Вопросы о трансплантации от донора",
                    "关于供者移植，想进一步了解",
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
