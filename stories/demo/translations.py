"""The Russian and Chinese pages of the demo site, made at the desk: by a translator, and read by a reviewer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.strings import StringValue, extract_strings

from cms.languages import DEFAULT, LANGUAGES
from cms.translation import desk, rows
from cms.translation.states import State
from stories.demo.catalogue import HOME, PAGES, Planned
from stories.demo.pages import waive
from stories.demo.snippets import noon
from stories.demo.values import Library, text_in, texts_in
from stories.models import HomePage

TARGETS = [language.code for language in LANGUAGES if language != DEFAULT]
# the ends of their user names
PEOPLE = {"ru": "ru", "zh-hans": "zh"}
SAME_SENSE = "Read against the source: it says the same in other words, and no figure differs."


class TextsMissing(Exception):
    """The content lacks the translation of a text on the page, or gives two different ones."""


def translate(library: Library, *, say: Callable[[str], None]) -> None:
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
                target = _translated(page, plan, locale, library)
            say(f"{code}  {target.title}")


def _translated(page: Page, plan: Planned, locale: Locale, library: Library) -> Page:
    people = library["users"]
    translator, reviewer = (
        people[f"{role}-{PEOPLE[locale.language_code]}"] for role in ("translator", "reviewer")
    )
    source, _ = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=locale)
    translation.save_target(user=people["editor"], publish=False)
    wordings = _wordings(plan.content, locale.language_code)
    texts = _texts(translation, wordings)
    _accept_other_wordings(translation, texts, translator, reviewer)
    desk.mark_all_translated(translation, texts, user=translator)
    desk.approve_clean(translation, user=reviewer)
    _approve_the_others(translation, reviewer)
    # not publish=True: it would wait for the commit, and a refusal would leave a draft
    translation.save_target(user=translator, publish=False)
    target = page.get_translation(locale).specific
    target.first_published_at = noon(plan.published)
    target.save(update_fields=["first_published_at"])
    waive(target, plan, library)
    target.get_latest_revision().publish(user=reviewer)
    return target


def _texts(translation: Translation, wordings: dict[str, set[str]]) -> dict[int, str]:
    found = rows.rows(translation)
    unsure = sorted({row.source for row in found if len(wordings.get(row.source, ())) != 1})
    if unsure:
        texts = "\n".join(f"  {text!r}: {sorted(wordings.get(text, ()))}" for text in unsure)
        raise TextsMissing(f"{translation.source.object_repr}: no single translation for\n{texts}")
    return {row.id: next(iter(wordings[row.source])) for row in found}


def _accept_other_wordings(
    translation: Translation, texts: dict[int, str], translator: AbstractUser, reviewer: AbstractUser
) -> None:
    """Where the guard misses a “not” that the sentence says in another way, the reviewer says so."""
    for row in rows.rows(translation):
        if rows.guard(row.source, texts[row.id], translation).verdict == "error":
            saved = desk.save(translation, row.id, text=texts[row.id], base=row.version, user=translator)
            desk.override(translation, row.id, base=saved.version, reason=SAME_SENSE, user=reviewer)


def _approve_the_others(translation: Translation, reviewer: AbstractUser) -> None:
    """Those with a notice, which a reviewer reads one by one."""
    for row in rows.rows(translation):
        if row.state == State.TRANSLATED:
            desk.approve(translation, row.id, base=row.version, user=reviewer)


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
