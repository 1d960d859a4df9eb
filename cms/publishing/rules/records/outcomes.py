"""CLN-001, CLN-003 and CLN-006: a response by criteria of its disease, and the measurements behind it."""

from collections.abc import Iterator

from cms.publishing.rules.records.criteria import (
    CRITERIA,
    NOT_EVALUABLE,
    CriteriaSet,
    categories_in,
    is_only_a_disease,
    sets_for,
    sets_named,
)
from cms.publishing.rules.records.diseases import diseases_in, is_within
from cms.publishing.rules.records.facts import Outcome
from cms.publishing.rules.records.finding import Finding

# What is recorded of a soft-tissue plasmacytoma, and whether it is still there.
PLASMACYTOMAS: dict[str, bool] = {
    "none": False,
    "resolved": False,
    "disappeared": False,
    "reduced": True,
    "unchanged": True,
    "increased": True,
    "new": True,
}
_COMPLETE = ("sCR", "CR", "MRD-negative")


def criteria_are_those_of_the_disease(outcome: Outcome) -> Iterator[Finding]:
    """CLN-001: a set of criteria, of this disease; the name of a disease is none."""
    if not outcome.criteria:
        return
    diseases, named = diseases_in(outcome.condition), sets_named(outcome.criteria)
    fitting, is_disease = sets_for(diseases), is_only_a_disease(outcome.criteria)
    if diseases and not fitting and not is_disease:
        return  # a disease whose criteria we do not know
    told = {"criteria": outcome.criteria, "condition": outcome.condition}
    told["allowed"] = ", ".join(each.name for each in fitting or CRITERIA)
    if not named:
        yield Finding("CLN-001", "disease-as-criteria" if is_disease else "criteria-unknown", told)
    elif diseases and not any(each.fits(diseases) for each in named):
        yield Finding("CLN-001", "criteria-of-another-disease", told)


def the_category_is_one_of_the_criteria(outcome: Outcome) -> Iterator[Finding]:
    """CLN-001: a category that the criteria know; without criteria, one that those of the disease know."""
    if not outcome.category:
        return
    found, sets = categories_in(outcome.category), _sets_meant(outcome)
    if not sets and diseases_in(outcome.condition):
        return  # a disease whose criteria we do not know
    known = {category for each in sets for category in each.categories} | {NOT_EVALUABLE}
    if not found or (sets and not known.issuperset(found)):
        told = {"category": outcome.category, "criteria": ", ".join(each.name for each in sets)}
        allowed = dict.fromkeys(category for each in sets for category in each.categories)
        told["allowed"] = ", ".join(allowed)
        yield Finding("CLN-001", "category-not-of-criteria" if sets else "category-unknown", told)


def _sets_meant(outcome: Outcome) -> tuple[CriteriaSet, ...]:
    """The sets that are named and fit, else those that are named, else those for the disease."""
    diseases, named = diseases_in(outcome.condition), sets_named(outcome.criteria)
    fitting = tuple(each for each in named if each.fits(diseases))
    return fitting or named or (sets_for(diseases) if diseases else ())


def _is_of_myeloma(outcome: Outcome) -> bool:
    """The measurements mean something for myeloma alone."""
    if diseases := diseases_in(outcome.condition):
        return any(is_within(code, "plasma cell disorder") for code in diseases)
    sets = sets_named(outcome.criteria)
    return not sets or any("multiple myeloma" in each.diseases for each in sets)


# From the shallowest; what a category needs of the serum (IMWG: Kumar et al., Lancet Oncol 2016;17:e328).
_DEPTHS = ("PD", "SD", "MR", "PR", "VGPR", "CR")
_LEAST_FALL = {"MR": 25, "PR": 50, "VGPR": 90, "CR": 99.95}  # 99.95 is shown as 100.0
_RISE_OF_PD = -25
_URINE_OF_VGPR, _URINE_OF_PR = 100, 200  # mg in 24 hours, below which it must be
_GREATEST_URINE = 100_000


def the_category_fits_the_protein(outcome: Outcome) -> Iterator[Finding]:
    """CLN-003: the M-protein did not fall by enough for the category, or by so much that it is a better one."""
    if not _is_of_myeloma(outcome):
        return
    if _is_impossible(outcome):
        told = {"serum": _shown(outcome.serum_fall), "urine": _shown(outcome.urine)}
        yield Finding("CLN-003", "protein-impossible", told)
        return
    label = _depth_of(outcome.category)
    if label is None:
        return
    told = {"category": outcome.category, "serum": _shown(outcome.serum_fall), "urine": _shown(outcome.urine)}
    most = _most_it_can_be(outcome)
    least = _least_it_must_be(outcome)
    if label > most:
        yield Finding("CLN-003", "category-too-good", told | {"fitting": _DEPTHS[most]})
    elif label < least:
        yield Finding("CLN-003", "category-too-modest", told | {"fitting": _DEPTHS[least]})


def _is_impossible(outcome: Outcome) -> bool:
    fall, urine = outcome.serum_fall, outcome.urine
    return (fall is not None and fall > 100) or (urine is not None and not 0 <= urine <= _GREATEST_URINE)


def _shown(value: float | None) -> str:
    return "?" if value is None else f"{value:g}"


def _depth_of(category: str) -> int | None:
    """How deep the response is that is claimed; nothing where the protein says nothing about it."""
    found = [("CR" if code in _COMPLETE else code) for code in _claimed(category)]
    depths = [_DEPTHS.index(code) for code in found if code in _DEPTHS]
    return max(depths, default=None)


def _claimed(category: str) -> tuple[str, ...]:
    """The categories; MRD-negative asks for CR where it stands alone, and only adds to “VGPR, MRD-negative”."""
    found = categories_in(category)
    return tuple(code for code in found if code != "MRD-negative") or found


def _by_serum(fall: float) -> int:
    if fall <= _RISE_OF_PD:
        return _DEPTHS.index("PD")
    reached = [code for code, least in _LEAST_FALL.items() if fall >= least]
    return _DEPTHS.index(reached[-1] if reached else "SD")


def _most_it_can_be(outcome: Outcome) -> int:
    """The deepest category that the measurements allow. A PR may rest on a fall in the urine that is not told."""
    most = len(_DEPTHS) - 1
    if outcome.serum_fall is not None:
        most = _by_serum(outcome.serum_fall)
    if outcome.urine is not None and outcome.urine >= _URINE_OF_VGPR:
        return min(most, _DEPTHS.index("PR"))
    if outcome.urine:
        return min(most, _DEPTHS.index("VGPR"))  # CR needs urine without M-protein
    return most


def _least_it_must_be(outcome: Outcome) -> int:
    """The shallowest category that the measurements leave. VGPR and CR differ by immunofixation, not by this;
    and a disease can progress in the bone while the protein only stays as it was.
    """
    if outcome.serum_fall is None or outcome.serum_fall < _LEAST_FALL["MR"]:
        return 0
    reached = min(_by_serum(outcome.serum_fall), _DEPTHS.index("VGPR"))
    if outcome.urine is None:
        return max(reached - 1, 0)  # the urine may have fallen less
    if outcome.urine >= _URINE_OF_PR:
        return 0
    if outcome.urine >= _URINE_OF_VGPR:
        return min(reached, _DEPTHS.index("PR"))
    return reached


def a_complete_response_leaves_no_plasmacytoma(outcome: Outcome) -> Iterator[Finding]:
    """CLN-006: CR asks that every soft-tissue plasmacytoma is gone (IMWG), not that it is smaller."""
    if not PLASMACYTOMAS.get(outcome.plasmacytoma, False) or not _is_of_myeloma(outcome):
        return
    if set(_claimed(outcome.category)) & set(_COMPLETE):
        told = {"category": outcome.category, "plasmacytoma": outcome.plasmacytoma}
        yield Finding("CLN-006", "plasmacytoma-remains", told)
