"""The registry of the demo site: wrong spellings of names, and drugs with their status in each region."""

from stories.demo.content import registry as content
from stories.demo.values import Library
from stories.models import Drug, DrugStanding, NameVariants, Therapy


def load_registry(library: Library) -> None:
    """What is not there yet. `library` holds the English hospitals and people."""
    NameVariants.objects.get_or_create(is_organisation=True, defaults=content.ORGANISATION)
    for key, variants in content.HOSPITALS.items():
        NameVariants.objects.get_or_create(hospital=library["hospitals"][key], defaults=variants)
    for key, variants in content.PERSONS.items():
        NameVariants.objects.get_or_create(person=library["persons"][key], defaults=variants)
    for facts in content.DRUGS:
        _load_drug(**facts)


def _load_drug(*, name_en: str, standings: tuple[dict, ...] = (), **facts: str) -> None:
    defaults = {"drug_class": Therapy.Kind.CAR_T, **facts}
    drug, is_new = Drug.objects.get_or_create(name_en=name_en, defaults=defaults)
    if is_new:
        for standing in standings:
            DrugStanding.objects.create(drug=drug, **standing)
