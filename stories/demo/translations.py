"""The Russian and Chinese pages of the demo site, made the way a translator’s work is stored: in wagtail-localize."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.strings import StringValue, extract_strings

from cms.languages import DEFAULT, LANGUAGES
from stories.demo.catalogue import HOME, PAGES, Planned
from stories.demo.pages import waive
from stories.demo.snippets import noon
from stories.demo.values import Library, text_in, texts_in
from stories.models import HomePage

TARGETS = [language.code for language in LANGUAGES if language != DEFAULT]


class TextsMissing(Exception):
    """The content lacks the translation of a text on the page, or gives two different ones."""


def translate(library: Library, *, user: AbstractUser, say: Callable[[str], None]) -> None:
    """Translate and publish every live English page that has no translation yet, parents before children."""
    home = Planned(HomePage, {"slug": "", **HOME})
    for plan in (home, *PAGES):
        page = Page.objects.get(pk=library["pages"][plan.slug].pk).specific
        if not (plan.goes_live and page.live):
            continue
        for code in TARGETS:
            locale = Locale.objects.get(language_code=code)
            if Translation.objects.filter(
                source__object_id=page.translation_key, target_locale=locale
            ).exists():
                continue
            with transaction.atomic():
                target = _translated(page, plan, locale, library, user)
            say(f"{code}  {target.title}")


def _translated(page: Page, plan: Planned, locale: Locale, library: Library, user: AbstractUser) -> Page:
    source, _ = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=locale)
    _store(source, _wordings(plan.content, locale.language_code), locale, user)
    # Publishing here and not through save_target: it would wait for the commit, and a refusal would leave a draft.
    translation.save_target(user=user, publish=False)
    target = page.get_translation(locale).specific
    target.first_published_at = noon(plan.published)
    target.save(update_fields=["first_published_at"])
    waive(target, plan, library)
    target.get_latest_revision().publish(user=user)
    return target


def _store(
    source: TranslationSource, wordings: dict[str, set[str]], locale: Locale, user: AbstractUser
) -> None:
    segments = list(StringSegment.objects.filter(source=source).select_related("string", "context"))
    unsure = sorted({s.string.data for s in segments if len(wordings.get(s.string.data, ())) != 1})
    if unsure:
        texts = "\n".join(f"  {text!r}: {sorted(wordings.get(text, ()))}" for text in unsure)
        raise TextsMissing(
            f"{source.object_repr}, {locale.language_code}: no single translation for\n{texts}"
        )
    for segment in segments:
        (wording,) = wordings[segment.string.data]
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=locale,
            context=segment.context,
            defaults={
                "data": wording,
                "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                "last_translated_by": user,
            },
        )


def _wordings(content: dict[str, Any], language: str) -> dict[str, set[str]]:
    """For each English text as wagtail-localize stores it, what the content says in this language."""
    found: dict[str, set[str]] = {}
    for text in texts_in(content):
        for english, wording in _pairs(text.en, text_in(text, language)):
            found.setdefault(english, set()).add(wording)
    return found


def _pairs(english: str, wording: str) -> Iterator[tuple[str, str]]:
    if not english.startswith("<p>"):
        yield StringValue.from_plaintext(english).data, StringValue.from_plaintext(wording).data
        return
    sources = [string.data for string, _ in extract_strings(english)[1]]
    targets = [string.data for string, _ in extract_strings(wording)[1]]
    if len(sources) != len(targets):
        raise TextsMissing(f"{len(sources)} English paragraphs but {len(targets)} here: {wording[:80]!r}")
    yield from zip(sources, targets, strict=True)
