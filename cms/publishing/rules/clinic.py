# ruff: noqa: E501 – a pattern reads best on one line
"""What a page owes its readers as medicine: risks beside benefits, an outcome that is told whole, a review."""

import re
from collections.abc import Iterator

from cms.publishing.rules.candidate import Candidate, Obstacle

CELL_THERAPY, TRANSPLANT = "car-t", "transplant"

# The class risks of CAR-T (FDA class labelling, January 2024; rule catalogue SAF-002), as readers may meet them.
CLASS_RISKS: dict[str, dict[str, re.Pattern]] = {
    CELL_THERAPY: {
        "cytokine-release": re.compile(
            r"cytokine release|\bcrs\b|высвобождени\w+ цитокин|выброс\w* цитокин|细胞因子释放", re.I
        ),
        "neurotoxicity": re.compile(
            r"icans|neurotox|nervous system|нейротокс|нервн\w+ систем|神经毒性|神经系统", re.I
        ),
        "hyperinflammation": re.compile(
            r"\bhlh\b|iec-hs|lymphohistiocyt|macrophage activation|лимфогистиоцит|активаци\w+ макрофаг|\bглг\b|噬血",
            re.I,
        ),
        "infection": re.compile(r"infection|инфекци|感染", re.I),
        "cytopenia": re.compile(
            r"cytopeni|low blood (?:cell )?counts?|blood counts?|цитопени|показател\w+ крови|клеток крови|血细胞减少|血象",
            re.I,
        ),
        "second-cancer": re.compile(
            r"second(?:ary)? (?:cancer|malignan|t-cell)|new cancer|another cancer|втор\w+ (?:опухол|рак|злокачествен)|нов\w+ опухол|继发性?(?:恶性)?(?:肿瘤|癌)|第二(?:种)?(?:肿瘤|癌)|新的癌",
            re.I,
        ),
        "death": re.compile(
            r"\bdeath|\bdie[ds]?\b|\bdying|fatal|смерт|умер|умир|летальн|死亡|致死|致命|危及生命", re.I
        ),
    }
}


def benefits_stand_beside_their_risks(page: Candidate) -> Iterator[Obstacle]:
    """SAF-001: a page that shows what a treatment achieves says in a block of its own what harm it does."""
    if (page.claims or page.expected_results) and page.risks is None:
        yield Obstacle("risks-missing", field="body")


def the_risks_of_a_class_are_all_named(page: Candidate) -> Iterator[Obstacle]:
    """SAF-002: on a treatment page, every risk that belongs to the class of the treatment."""
    if page.kind != "treatment" or page.risks is None:
        return
    for name, told in CLASS_RISKS.items():
        if name in page.therapy_classes:
            for risk, pattern in told.items():
                if not pattern.search(page.risks):
                    yield Obstacle("risk-not-named", field="body", about=risk)


def what_went_wrong_is_recorded(page: Candidate) -> Iterator[Obstacle]:
    """SAF-003: after CAR-T or a transplant something does, and a story that records nothing leaves it open."""
    if page.is_story and {CELL_THERAPY, TRANSPLANT} & page.therapy_classes and not page.adverse_events:
        yield Obstacle("adverse-events-not-recorded", field="adverse_events")


def an_outcome_is_told_whole(page: Candidate) -> Iterator[Obstacle]:
    """CLN-004: a response names its criteria and when it was found; a finding without a category is no response."""
    outcome = page.outcome
    if outcome is None or not (outcome.category or outcome.detail):
        return
    if not outcome.category:
        yield Obstacle("outcome-without-category", field="outcome_category")
    elif not outcome.criteria:
        yield Obstacle("outcome-incomplete", field="outcome_criteria", about="outcome-criteria")
    elif not outcome.is_dated:
        yield Obstacle("outcome-incomplete", field="outcome_after", about="outcome-time")


def a_clinician_has_reviewed_it(page: Candidate) -> Iterator[Obstacle]:
    """STR-003: clinical content names who reviewed it and when."""
    if page.speaks_of_outcomes and not page.is_reviewed:
        yield Obstacle("review-not-named", field="reviewed_by")
