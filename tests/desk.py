"""A desk at work: a translator who writes and a reviewer who approves, through the desk’s own path."""

from collections.abc import Mapping

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser, Group
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource

from cms.translation import desk, rights, rows
from cms.translation.states import State
from stories.permissions import COMPLIANCE, REVIEWERS, TRANSLATORS
from tests.builders import SHORT, WORDS, locale

Words = Mapping[str, str]


def _usual(source: str, code: str) -> str:
    """What the builders say in this language: a short form denies what the source denies."""
    return SHORT[code] if source == SHORT["en"] else WORDS[code]


def a_translator(code: str = "ru") -> AbstractBaseUser:
    return _someone(f"vera-{code}", TRANSLATORS[code])


def a_reviewer(code: str = "ru") -> AbstractBaseUser:
    return _someone(f"oleg-{code}", REVIEWERS[code])


def a_writer(translation: Translation) -> AbstractBaseUser:
    """A translator, or a compliance officer where only those write."""
    model = translation.source.specific_content_type.model_class()
    if rights.keeper_of(model):
        return _someone("officer", COMPLIANCE)
    return a_translator(translation.target_locale.language_code)


def _someone(name: str, group: str) -> AbstractBaseUser:
    user, is_new = get_user_model().objects.get_or_create(
        username=name, defaults={"email": f"{name}@example.org"}
    )
    if is_new:
        user.groups.add(Group.objects.get(name=group))
    return user


def a_translation(page: Page, code: str = "ru") -> Translation:
    """The page submitted for translation, with a draft in the language."""
    source, _ = TranslationSource.update_or_create_from_instance(page)
    translation, is_new = Translation.objects.get_or_create(source=source, target_locale=locale(code))
    if is_new and page.get_translation_or_none(locale(code)) is None:
        translation.save_target(publish=False)
    return translation


def translate(translation: Translation, words: Words | None = None, *, user=None) -> None:
    """Write every text that is not approved and mark it as translated; without words, the same sentence everywhere."""
    code = translation.target_locale.language_code
    user = user or a_writer(translation)
    for row in rows.rows(translation):
        if row.state == State.APPROVED:
            continue
        text = _usual(row.source, code) if words is None else words[row.source]
        desk.mark_translated(translation, row.id, text=text, base=row.version, user=user)


def approve(translation: Translation, *, user=None) -> None:
    """Approve everything that is in review."""
    user = user or a_reviewer(translation.target_locale.language_code)
    for row in rows.rows(translation):
        if row.state == State.TRANSLATED:
            desk.approve(translation, row.id, base=row.version, user=user)


def translate_and_approve(translation: Translation, words: Words | None = None) -> None:
    translate(translation, words)
    approve(translation)
