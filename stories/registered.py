"""The registry as the rules see it: reads what is registered, answers with plain facts in one language."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from django.apps import apps
from django.db.models import Model, QuerySet, Value

from cms.languages import BY_CODE
from cms.publishing.rules.registry import Drug, Kind, Name, Registry, Standing, Status, completed

LATIN_IS_EVERYWHERE = "en"


def lines_of(text: str) -> list[str]:
    """What stands on each line, without empty ones."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def registry_for(language: str, regions: Iterable[str]) -> Registry:
    """What is registered in this language, for readers in these regions, with what is known from the start."""
    edition = apps.get_model("stories", "RegistryEdition")
    stamp = edition.objects.values_list("stamp", flat=True).first()
    read = _read if stamp else _read.__wrapped__
    return read(language, frozenset(regions), stamp)


@lru_cache(maxsize=16)
def _read(language: str, regions: frozenset[str], stamp: uuid.UUID | None) -> Registry:
    """Remembered for as long as the stamp is the same: every page asks for it."""
    return completed(Registry(tuple(_names(language)), tuple(_drugs(language)), regions), language)


def _names(language: str) -> Iterator[Name]:
    """Organisation, hospitals and people with their variants, then the terms that have any."""
    variants: dict[uuid.UUID | None, list[str]] = defaultdict(list)  # None is our own organisation
    terms = []
    rows = apps.get_model("stories", "NameVariants").objects.select_related("hospital", "person", "term")
    for row in rows:
        if row.term is not None:
            terms.append(Name(Kind.TERM, _term(row.term, language), tuple(_written(row, language))))
            continue
        bearer = row.hospital or row.person
        variants[bearer and bearer.translation_key] += _written(row, language)
    yield Name(Kind.ORGANISATION, _name_of_ours(language), tuple(variants[None]))
    hospitals, people = _kept("Hospital", Kind.HOSPITAL, language), _kept("Person", Kind.PERSON, language)
    for kind, key, name in hospitals.union(people, all=True):
        if name:
            yield Name(Kind(kind), name, tuple(variants[key]))
    yield from terms


def _kept(model: str, kind: Kind, language: str) -> QuerySet:
    """What bears a name, its translation key, and the name."""
    rows = apps.get_model("stories", model).objects.filter(locale__language_code=language)
    return rows.order_by().values_list(Value(kind.value), "translation_key", "name")


def _name_of_ours(language: str) -> str:
    model = apps.get_model("stories", "OrganisationSettings")
    return getattr(model.objects.first() or model(), _field("name", language))


def _written(row: Model, language: str) -> list[str]:
    """The variants in this language; those in Latin letters are found in every one."""
    found = lines_of(getattr(row, _field("in", language)))
    if language != LATIN_IS_EVERYWHERE:
        found += [each for each in lines_of(row.in_en) if each.isascii()]
    return found


def _term(term: Model, language: str) -> str:
    """The term without the gloss in brackets behind it."""
    return getattr(term, _field("", language)).split("（")[0].split(" (")[0].strip()


def _field(name: str, language: str) -> str:
    return "_".join(part for part in (name, language.replace("-", "_")) if part)


def _drugs(language: str) -> Iterator[Drug]:
    for row in apps.get_model("stories", "Drug").objects.prefetch_related("standings"):
        yield Drug(
            name=getattr(row, _field("name", language)),
            names=(row.name_en, row.name_ru, row.name_zh_hans, *lines_of(row.other_names)),
            variants=tuple(lines_of(row.variants)),
            standings=tuple(
                Standing(each.region, Status(each.status), each.least_lines) for each in row.standings.all()
            ),
        )


def registered_names(row: Model) -> dict[str, str]:
    """The registered name that this row of variants is about, by language."""
    if row.is_organisation:
        return {code: _name_of_ours(code) for code in BY_CODE}
    if row.term is not None:
        return {code: _term(row.term, code) for code in BY_CODE}
    bearer = row.hospital or row.person
    rows = bearer.get_translations(inclusive=True).select_related("locale")
    return {each.locale.language_code: each.name for each in rows}
