"""Figures of the demo site with their sources, and the risks every CAR-T page names."""

from decimal import Decimal

from stories.demo.content.text import T

SOURCES = {
    "cartitude-1": dict(
        citation="Martin T, et al. J Clin Oncol 2023;41:1265–1274 (CARTITUDE-1)",
        url="",
        is_demonstration=True,
        status="current",
    ),
    "karmma": dict(
        citation="Munshi NC, et al. N Engl J Med 2021;384:705–716 (KarMMa)",
        url="",
        is_demonstration=True,
        status="current",
    ),
}

_MEANING = {
    "ORR": T(
        "A person counts as having responded when the measured signs of the disease fell by at least the amount "
        "set in advance; a response is not a cure.",
        "Ответом считают снижение измеряемых признаков болезни не меньше заранее установленного порога; ответ на "
        "лечение ещё не означает излечения.",
        "“缓解”指可测量的疾病指标下降到了预先规定的幅度，并不等于治愈。",
    ),
    "CR": T(
        "The standard tests of blood, urine and bone marrow no longer found the signs of myeloma set out in the "
        "criteria; it can still come back.",
        "В стандартных анализах крови, мочи и костного мозга перечисленные в критериях признаки миеломы больше не "
        "определялись; рецидив по-прежнему возможен.",
        "血液、尿液和骨髓的常规检查不再发现标准所列的骨髓瘤迹象，但疾病仍可能复发。",
    ),
    "SCR": T(
        "A complete response with two further tests met: a normal free light chain ratio and no abnormal plasma "
        "cells found in the bone marrow; myeloma can still come back.",
        "Полный ответ, при котором выполнены ещё два условия: соотношение свободных лёгких цепей в норме и "
        "аномальные плазматические клетки в костном мозге не найдены; рецидив по-прежнему возможен.",
        "在完全缓解的基础上还符合两项条件：游离轻链比值正常，骨髓中未查见异常浆细胞；疾病仍可能复发。",
    ),
    "PFS": T(
        "The estimated share of people who were alive at this point and whose disease had not progressed.",
        "Оценка доли людей, которые к этому сроку были живы и у которых болезнь не прогрессировала.",
        "估计到这一时间点仍存活且疾病没有进展的患者所占比例。",
    ),
    "OS": T(
        "The estimated share of people who were alive at this point, whatever the state of their disease.",
        "Оценка доли людей, которые к этому сроку были живы, независимо от течения болезни.",
        "估计到这一时间点仍存活的患者所占比例，不论病情如何。",
    ),
    "CRS": T(
        "Cytokine release syndrome is a reaction of the immune system with fever, low blood pressure or breathing "
        "difficulty; all grades are counted, up to life-threatening ones.",
        "Синдром высвобождения цитокинов — реакция иммунной системы с лихорадкой, снижением давления или "
        "затруднённым дыханием; учтены все степени, вплоть до угрожающих жизни.",
        "细胞因子释放综合征是一种免疫反应，可出现发热、低血压或呼吸困难；此处统计所有级别，包括危及生命的情况。",
    ),
    "CRS3": T(
        "Only grade 3 or higher is counted: severe, life-threatening or fatal cytokine release syndrome.",
        "Учтены только случаи 3-й степени и выше: тяжёлый, угрожающий жизни или смертельный синдром высвобождения "
        "цитокинов.",
        "仅统计3级及以上：严重、危及生命或致死的细胞因子释放综合征。",
    ),
    "NEURO": T(
        "Effects on the nervous system, such as confusion, trouble speaking or seizures; all grades are counted.",
        "Нарушения со стороны нервной системы, например спутанность сознания, нарушение речи или судороги; учтены "
        "все степени.",
        "神经系统方面的影响，如意识模糊、言语困难或抽搐；统计所有级别。",
    ),
}

_CARTITUDE = dict(
    numerator=None,
    denominator=97,
    percent=None,
    months=None,
    follow_up_months=Decimal("27.7"),
    data_cutoff="2022-01-11",
    population=T(
        "People with relapsed/refractory multiple myeloma after 3 or more earlier lines of treatment, or with "
        "double-refractory disease",
        "Люди с рецидивирующей/рефрактерной множественной миеломой после 3 и более линий терапии или с двойной "
        "рефрактерностью",
        "既往接受过3线及以上治疗，或双重难治的复发/难治性多发性骨髓瘤患者",
    ),
    regimen=T(
        "Ciltacabtagene autoleucel, a CAR-T therapy aimed at BCMA",
        "Цилтакабтаген аутолейсел — CAR-T-терапия, направленная на BCMA",
        "西达基奥仑赛，一种靶向BCMA的CAR-T治疗",
    ),
    source="cartitude-1",
    evidence_level="single-arm",
    status="approved",
)
_KARMMA = dict(
    numerator=None,
    denominator=128,
    percent=None,
    months=None,
    follow_up_months=None,
    data_cutoff="2020-01-14",
    population=T(
        "People with relapsed/refractory multiple myeloma after at least 3 earlier regimens",
        "Люди с рецидивирующей/рефрактерной множественной миеломой, получившие не менее 3 схем лечения",
        "既往至少接受过3种方案治疗的复发/难治性多发性骨髓瘤患者",
    ),
    regimen=T(
        "Idecabtagene vicleucel, a CAR-T therapy aimed at BCMA",
        "Идекабтаген виклейсел — CAR-T-терапия, направленная на BCMA",
        "艾基维仑赛，一种靶向BCMA的CAR-T治疗",
    ),
    source="karmma",
    evidence_level="single-arm",
    status="approved",
)
_RESPONSE_TABLE = T(
    "Results, response table",
    "Раздел «Результаты», таблица ответов",
    "“结果”部分，疗效表",
)
_SURVIVAL = T(
    "Results, survival section",
    "Раздел «Результаты», данные о выживаемости",
    "“结果”部分，生存数据",
)
_SAFETY_TABLE = T(
    "Results, safety table",
    "Раздел «Результаты», таблица безопасности",
    "“结果”部分，安全性数据表",
)


def _count(study, endpoint, numerator, locator):
    """A figure counted in people: so many of so many."""
    return study | dict(endpoint=endpoint, numerator=numerator, locator=locator, meaning=_MEANING[endpoint])


def _estimate(study, endpoint, percent):
    """A share of people estimated at 27 months, with the size of the study beside it."""
    return study | dict(
        endpoint=endpoint, percent=Decimal(percent), months=27, locator=_SURVIVAL, meaning=_MEANING[endpoint]
    )


def _unsourced(endpoint, percent, population, regimen):
    """A figure as it was once published, without a cohort size or a source: it stays a draft."""
    return dict(
        endpoint=endpoint,
        numerator=None,
        denominator=None,
        percent=Decimal(percent),
        months=None,
        follow_up_months=None,
        data_cutoff=None,
        population=population,
        regimen=regimen,
        meaning=_MEANING[endpoint],
        source=None,
        locator="",
        status="draft",
    )


CLAIMS = {
    "cartitude-1-orr": _count(_CARTITUDE, "ORR", 95, _RESPONSE_TABLE),
    "cartitude-1-scr": _count(_CARTITUDE, "SCR", 80, _RESPONSE_TABLE),
    "cartitude-1-pfs": _estimate(_CARTITUDE, "PFS", "54.9"),
    "cartitude-1-os": _estimate(_CARTITUDE, "OS", "70.4"),
    "cartitude-1-crs": _count(_CARTITUDE, "CRS", 92, _SAFETY_TABLE),
    "karmma-orr": _count(_KARMMA, "ORR", 94, _RESPONSE_TABLE),
    "karmma-cr": _count(_KARMMA, "CR", 42, _RESPONSE_TABLE),
    "karmma-crs": _count(_KARMMA, "CRS", 107, _SAFETY_TABLE),
    "karmma-crs-3": _count(_KARMMA, "CRS3", 7, _SAFETY_TABLE),
    "karmma-neuro": _count(_KARMMA, "NEURO", 23, _SAFETY_TABLE),
    "plasmablastic-orr-draft": _unsourced(
        "ORR",
        "83.3",
        T(
            "People with plasmablastic myeloma refractory to several lines of treatment",
            "Люди с плазмобластной миеломой, рефрактерной к нескольким линиям терапии",
            "多线治疗后仍难治的浆母细胞性骨髓瘤患者",
        ),
        T(
            "CAR-T therapy aimed at BCMA, or at BCMA and CD19",
            "CAR-T-терапия, направленная на BCMA или на BCMA и CD19",
            "靶向BCMA或BCMA/CD19双靶点的CAR-T治疗",
        ),
    ),
    "cns-orr-draft": _unsourced(
        "ORR",
        "100",
        T(
            "People with relapsed/refractory myeloma or lymphoma involving the central nervous system",
            "Люди с рецидивирующей/рефрактерной миеломой или лимфомой с поражением центральной нервной системы",
            "中枢神经系统受累的复发/难治性骨髓瘤或淋巴瘤患者",
        ),
        T(
            "Chemotherapy with intrathecal injection as bridging to CAR-T therapy",
            "Химиотерапия с интратекальным введением как бридж-терапия перед CAR-T-терапией",
            "以化疗联合鞘内注射桥接CAR-T治疗",
        ),
    ),
    "donor-car-t-cr-draft": _unsourced(
        "CR",
        "45.5",
        T(
            "People with relapsed or progressive multiple myeloma",
            "Люди с рецидивом или прогрессированием множественной миеломы",
            "复发或进展的多发性骨髓瘤患者",
        ),
        T(
            "Donor-derived humanised CAR-T cells before allogeneic transplantation",
            "Гуманизированные CAR-T-клетки донорского происхождения перед трансплантацией аллогенных клеток",
            "异基因移植前使用供者来源人源化CAR-T",
        ),
    ),
}
for _slug, _claim in CLAIMS.items():
    _claim["slug"] = _slug

CAR_T_RISKS = [
    T(
        "Cytokine release syndrome (CRS): high fever, low blood pressure, breathing difficulty; it can be "
        "life-threatening",
        "Синдром высвобождения цитокинов (СВЦ): высокая температура, снижение давления, затруднённое дыхание; "
        "может угрожать жизни",
        "细胞因子释放综合征（CRS）：高热、低血压、呼吸困难，可能危及生命",
    ),
    T(
        "Immune effector cell-associated neurotoxicity syndrome (ICANS): confusion, trouble speaking or writing, "
        "seizures",
        "Синдром нейротоксичности, ассоциированный с иммунными эффекторными клетками (ICANS): спутанность "
        "сознания, нарушения речи и письма, судороги",
        "免疫效应细胞相关神经毒性综合征（ICANS）：意识模糊、言语或书写困难、抽搐",
    ),
    T(
        "Haemophagocytic lymphohistiocytosis (HLH) and the similar syndrome after CAR-T (IEC-HS), in which the immune system attacks the body",
        "Гемофагоцитарный лимфогистиоцитоз (ГЛГ) и сходный с ним синдром после CAR-T (IEC-HS), при которых "
        "иммунная система поражает собственный организм",
        "噬血细胞性淋巴组织细胞增多症（HLH）以及CAR-T治疗后的类似综合征（IEC-HS），即免疫系统攻击自身",
    ),
    T(
        "Serious infections, also long after the infusion",
        "Тяжёлые инфекции, в том числе спустя долгое время после инфузии",
        "严重感染，回输后较长时间内也可能发生",
    ),
    T(
        "Prolonged cytopenia: blood counts that stay low, with bleeding or a need for transfusions",
        "Длительная цитопения: показатели крови долго остаются низкими, возможны кровотечения, могут потребоваться "
        "переливания",
        "持续性血细胞减少：血细胞长期偏低，可能出血或需要输血",
    ),
    T(
        "Secondary malignancies, T-cell malignancies among them",
        "Вторичные злокачественные новообразования, в том числе Т-клеточные",
        "继发恶性肿瘤，包括T细胞恶性肿瘤",
    ),
    T("Death from complications of the treatment", "Смерть от осложнений лечения", "因治疗并发症死亡"),
    T(
        "No response, or a relapse after a response",
        "Отсутствие ответа на лечение или рецидив после него",
        "治疗无效，或缓解后复发",
    ),
]
