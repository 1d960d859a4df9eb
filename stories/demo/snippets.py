"""What pages point at, loaded in every language: therapies, people, claims, disclaimers, consents, pictures."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.core.files.base import ContentFile
from django.db.models import Model
from django.utils import timezone
from wagtail.models import DraftStateMixin, Locale

from cms.languages import LANGUAGES
from cms.publishing.models import LocalePolicy
from stories.demo import art
from stories.demo.content import snippets as content
from stories.demo.content.text import T
from stories.demo.values import Library, text_in, value_of
from stories.models import (
    CasebookImage,
    Condition,
    ConsentRecord,
    ContactChannel,
    EfficacyClaim,
    Hospital,
    OrganisationSettings,
    OutcomeDisclaimer,
    Person,
    Source,
    Therapy,
)

# in this order: later ones point at earlier ones
SHELVES = (
    ("conditions", Condition, content.CONDITIONS, "slug"),
    ("therapies", Therapy, content.THERAPIES, "slug"),
    ("hospitals", Hospital, content.HOSPITALS, "slug"),
    ("persons", Person, content.PERSONS, "name"),
    ("disclaimers", OutcomeDisclaimer, content.DISCLAIMERS, "name"),
    ("claims", EfficacyClaim, content.CLAIMS, "slug"),
)


def load_surroundings() -> None:
    """Whose site it is, what each language’s policy is, and how to get in touch."""
    organisation = OrganisationSettings.load()
    if not organisation.is_demonstration:
        for language in LANGUAGES:
            name = text_in(content.ORGANISATION["name"], language.code)
            setattr(organisation, f"name_{language.code.replace('-', '_')}", name)
        organisation.is_demonstration = True
        organisation.save()
    for language in LANGUAGES:
        locale = Locale.objects.get(language_code=language.code)
        LocalePolicy.objects.get_or_create(locale=locale, defaults=content.POLICIES[language.code])
        if not locale.contact_channels.exists():
            for order, channel in enumerate(content.CHANNELS[language.code]):
                ContactChannel.objects.create(locale=locale, position=order, **channel)


def load_snippets(*, editor: AbstractUser, compliance: AbstractUser) -> Library:
    """Everything that pages point at, by its key, as the English pages need it."""
    library: Library = {"sources": {key: _source(facts) for key, facts in content.SOURCES.items()}}
    shelves: dict[str, Library] = {language.code: {"sources": library["sources"]} for language in LANGUAGES}
    for shelf, model, entries, identity in SHELVES:
        for language in LANGUAGES:
            shelves[language.code][shelf] = {}
        for key, facts in entries.items():
            for code, row in _in_every_language(model, facts, identity, shelves, editor).items():
                shelves[code][shelf][key] = row
    for language in LANGUAGES:
        for disclaimer in shelves[language.code]["disclaimers"].values():
            if disclaimer.live and not disclaimer.approvals.exists():
                disclaimer.approve(user=compliance)
    return shelves["en"]


def _source(facts: dict[str, Any]) -> Source:
    source, _ = Source.objects.get_or_create(citation=facts["citation"], defaults=facts)
    return source


def _in_every_language(
    model: type[Model],
    facts: dict[str, Any],
    identity: str,
    shelves: dict[str, Library],
    editor: AbstractUser,
) -> dict[str, Model]:
    """One snippet’s rows by language. A row that exists is left as it is."""
    value = facts[identity]
    english = model.objects.filter(
        **{identity: value.en if isinstance(value, T) else value}, locale__language_code="en"
    ).first()
    rows = {}
    for language in LANGUAGES:
        locale = Locale.objects.get(language_code=language.code)
        row = english and english.get_translation_or_none(locale)
        if row is None:
            row = model(locale=locale) if english is None else english.copy_for_translation(locale)
            for field, given in facts.items():
                if field == "source" and not given:
                    continue
                setattr(
                    row, field, value_of(field, given, language=language.code, library=shelves[language.code])
                )
            _save(row, editor)
        english = english or row
        rows[language.code] = row
    return rows


def _save(row: Model, editor: AbstractUser) -> None:
    if not isinstance(row, DraftStateMixin):
        row.full_clean()
        row.save()
        return
    row.live = False
    row.save()
    revision = row.save_revision(user=editor)
    if getattr(row, "status", EfficacyClaim.Status.APPROVED) == EfficacyClaim.Status.APPROVED:
        revision.publish(user=editor)
        row.refresh_from_db()


def load_consent(facts: dict[str, Any]) -> ConsentRecord:
    """The consent record of this reference number."""
    values = value_of("consent", facts, language="en", library={})
    record, _ = ConsentRecord.objects.get_or_create(reference=values.pop("reference"), defaults=values)
    return record


def load_image(key: str, *, editor: AbstractUser) -> CasebookImage:
    """The illustration of this key, drawn the first time."""
    title = f"Drawing: {key.replace('-', ' ')}"
    image = CasebookImage.objects.filter(title=title).first()
    if image is None:
        file = ContentFile(art.draw(key), name=f"{key}.jpg")
        image = CasebookImage(title=title, file=file, uploaded_by_user=editor)
        image.set_focal_point(art.focal_point(key, image.width, image.height))
        image.save()
    return image


def noon(day: str) -> datetime:
    """The middle of a day, for “published on”."""
    return timezone.make_aware(datetime.combine(datetime.fromisoformat(day), time(12)))
