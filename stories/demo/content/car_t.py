"""The treatment page on CAR-T cell therapy."""

from stories.demo.content.car_t_method import METHOD
from stories.demo.content.car_t_weighing import WEIGHING
from stories.demo.content.text import T

TREATMENT = dict(
    slug="car-t",
    live=True,
    title=T("CAR-T cell therapy", "CAR-T-клеточная терапия", "CAR-T细胞治疗"),
    lead=T(
        "In CAR-T cell therapy a person’s own T cells are changed in a laboratory and given back. This "
        "page follows the treatment step by step, shows what trials in multiple myeloma found, and names "
        "the risks.",
        "При CAR-T-клеточной терапии собственные Т-клетки человека изменяют в лаборатории и возвращают в "
        "организм. На этой странице лечение описано шаг за шагом, приведены результаты исследований при "
        "множественной миеломе и названы риски.",
        "CAR-T细胞治疗，是把患者自己的T细胞在实验室改造后再输回体内。本页逐步介绍治疗过程，"
        "列出多发性骨髓瘤临床试验的结果，并说明风险。",
    ),
    condition="multiple-myeloma",
    therapies=["car-t", "bcma-car-t"],
    cover="treatment-car-t",
    cover_alt=T(
        "Drawing: pale T cells with forked receptors close in on a large plasma cell with an off-centre "
        "nucleus.",
        "Рисунок: светлые Т-клетки с раздвоенными рецепторами приближаются к крупной плазматической "
        "клетке, ядро которой смещено от центра.",
        "插画：带有分叉受体的浅色T细胞正靠近一个大的浆细胞，浆细胞的细胞核偏向一侧。",
    ),
    body=[*METHOD, *WEIGHING],
    outcome_disclaimer="figures-blood-cancer",
    reviewed_by="hart",
    reviewed_on="2026-11-03",
    review_due="2027-11-03",
    published="2026-11-04",
)
