"""The treatment page on stem cell transplantation."""

from stories.demo.content.text import T
from stories.demo.content.transplantation_kinds import KINDS
from stories.demo.content.transplantation_living import LIVING

TREATMENT = dict(
    slug="transplantation",
    live=True,
    title=T(
        "Stem cell transplantation",
        "Трансплантация гемопоэтических стволовых клеток",
        "造血干细胞移植",
    ),
    lead=T(
        "Haematopoietic stem cell transplantation restores blood formation after strong treatment. This "
        "page explains the two kinds, the weeks in the ward and the risks.",
        "Трансплантация гемопоэтических стволовых клеток (ТГСК) восстанавливает кроветворение после "
        "интенсивного лечения. На этой странице рассказано о двух её видах, о неделях в отделении и о "
        "рисках.",
        "造血干细胞移植（HSCT）在高强度治疗之后重建造血功能。本页介绍两种移植方式、住院的那几周，以及风险。",
    ),
    condition=None,
    therapies=["autologous-transplant", "allogeneic-transplant"],
    cover="treatment-transplantation",
    cover_alt=T(
        "Drawing: a stream of round stem cells flows through a vessel; others have settled in the hollows "
        "of the marrow.",
        "Рисунок: по сосуду движется поток круглых стволовых клеток, другие уже осели в полостях костного "
        "мозга.",
        "插画：一串圆形的干细胞沿血管流动，另一些已经落在骨髓的空腔里。",
    ),
    body=[*KINDS, *LIVING],
    outcome_disclaimer="figures-blood-cancer",
    reviewed_by="hart",
    reviewed_on="2026-11-03",
    review_due="2027-11-03",
    published="2026-11-04",
)
