"""Publishing a translation: at once and by itself, so that a refusal is told and stops no other language.

wagtail-localize 1.14 publishes when the transaction commits (models.py). By then it has said “published”, nobody is
there to hear a refusal, and the first one drops the publications of the other languages.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import transaction
from django.db.models import Model
from django.utils.html import strip_tags
from wagtail.models import DraftStateMixin, LockableMixin, Page, TranslatableMixin
from wagtail_localize.models import Translation, TranslationLog

from cms.publishing.gate import NotPublishable
from cms.publishing.refusals import reasons
from cms.publishing.rules import Obstacle
from cms.translation.approvals import missing


@dataclass
class Outcome:
    """What became of the translations that were to be published, by the name of their language."""

    published: list[str] = field(default_factory=list)
    refused: dict[str, list[str]] = field(default_factory=dict)


def publish(translation: Translation, *, user) -> None:
    """Write the translation as a revision and publish it. Raises ValidationError, and then nothing has changed."""
    with transaction.atomic():
        target = translation.get_target_instance()
        if not isinstance(target, Page):
            _refuse_unapproved(translation)
        if isinstance(target, Page):
            translation.save_target(user=user, publish=False)
            translation.get_target_instance().get_latest_revision().publish(user=user)
        elif isinstance(target, DraftStateMixin):
            _publish_snippet(translation, user=user)
        else:
            translation.save_target(user=user, publish=True)


def _refuse_unapproved(translation: Translation) -> None:
    """A page is asked by the gate; a record has only this door, and no gate of its own."""
    if count := missing(translation):
        raise NotPublishable([Obstacle("translation-unfinished", NON_FIELD_ERRORS, about=str(count))])


def _publish_snippet(translation: Translation, *, user) -> None:
    """Not by way of a saved draft: `save_target` would take a live one off, and its pages with it."""
    snippet = as_it_would_be(translation)
    revision = snippet.save_revision(user=user)
    revision.publish(user=user)
    TranslationLog.objects.create(
        source=translation.source, locale=translation.target_locale, revision=revision
    )


def publish_each(translations: Iterable[Translation], *, user) -> Outcome:
    """Publish what may be published; the others stay as they were, each with the reasons why."""
    outcome = Outcome()
    for translation in translations:
        language = translation.target_locale.get_display_name()
        if why := lock_on(translation.get_target_instance(), user):
            outcome.refused[language] = [why]
            continue
        try:
            publish(translation, user=user)
        except ValidationError as refusal:
            outcome.refused[language] = reasons(refusal, as_it_would_be(translation))
        else:
            outcome.published.append(language)
    return outcome


def as_it_would_be(translation: Translation) -> TranslatableMixin:
    """The translated page or record as publishing it now would make it. It is not saved."""
    return translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)


def lock_on(instance: Model, user) -> str:
    """Why this person may not change it now: a lock, a running workflow or a schedule. Empty if they may."""
    if not isinstance(instance, LockableMixin):
        return ""
    lock = (instance.specific if isinstance(instance, Page) else instance).get_lock()
    if lock is None or not lock.for_user(user):
        return ""
    return strip_tags(lock.get_message(user) or lock.get_description(user))
