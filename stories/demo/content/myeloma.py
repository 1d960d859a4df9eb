"""The treatment page on multiple myeloma."""

from stories.demo.content.myeloma_illness import ILLNESS
from stories.demo.content.myeloma_treating import TREATING
from stories.demo.content.text import T

TREATMENT = dict(
    slug="multiple-myeloma",
    live=True,
    title=T("Multiple myeloma", "Множественная миелома", "多发性骨髓瘤"),
    lead=T(
        "Multiple myeloma is a cancer of the plasma cells in the bone marrow. This page explains its "
        "signs, the tests and the treatments, and what each of them can and cannot do.",
        "Множественная миелома — опухоль из плазматических клеток костного мозга. На этой странице "
        "рассказано о признаках болезни, об обследовании и лечении, о возможностях и ограничениях каждого "
        "метода.",
        "多发性骨髓瘤是起源于骨髓浆细胞的恶性肿瘤。本页介绍它的症状、检查和治疗，也说明各种方法能做什么、"
        "不能做什么。",
    ),
    condition="multiple-myeloma",
    therapies=[
        "chemotherapy",
        "targeted-therapy",
        "radiotherapy",
        "antibodies",
        "autologous-transplant",
        "car-t",
        "supportive-care",
    ],
    cover="treatment-myeloma",
    cover_alt=T(
        "Drawing: plasma cells crowded beside bone, each with its nucleus off centre; small Y-shaped "
        "antibodies drift between them.",
        "Рисунок: у края кости теснятся плазматические клетки, ядро каждой смещено от центра; между ними "
        "мелкие антитела в форме буквы Y.",
        "插画：骨骼旁挤满了浆细胞，细胞核都偏向一侧，细胞之间散布着小小的Y形抗体。",
    ),
    body=[*ILLNESS, *TREATING],
    outcome_disclaimer="figures-blood-cancer",
    reviewed_by="hart",
    reviewed_on="2026-11-03",
    review_due="2027-11-03",
    published="2026-11-04",
)
