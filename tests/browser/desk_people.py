"""What the demo’s people do to a page for the desk, inside the site of the tests."""

import uuid

from django.contrib.auth import get_user_model
from wagtail_localize.models import Translation

from cms.translation import desk, rows
from cms.translation.states import State
from stories.models import StandardPage
from tests.builders import a_standard_page
from tests.desk import a_translation

TITLE = {"en": "For the desk", "ru": "Для переводчика"}


def someone(name: str):
    return get_user_model().objects.get(username=name)


def a_page(texts: dict[str, str]) -> Translation:
    """An English page with a paragraph for each text, submitted for Russian; what is written, is translated."""
    body = [{"type": "paragraph", "value": f"<p>{text}</p>", "id": str(uuid.uuid4())} for text in texts]
    page = a_standard_page(title=TITLE["en"], lead=TITLE["en"], body=body)
    translation = a_translation(page)
    translate(translation, {text: words for text, words in texts.items() if words})
    return translation


def translate(translation: Translation, words: dict[str, str]) -> None:
    for row in rows.rows(translation):
        if row.source in words:
            user = someone("translator-ru")
            desk.mark_translated(translation, row.id, text=words[row.source], base=row.version, user=user)


def approve(translation: Translation) -> None:
    desk.approve_clean(translation, user=someone("reviewer-ru"))


def send_back(translation: Translation) -> None:
    for row in rows.rows(translation):
        if row.state == State.TRANSLATED:
            user = someone("reviewer-ru")
            desk.send_back(translation, row.id, base=row.version, comment="Say “day”.", user=user)


def change(translation: Translation, before: str, after: str) -> None:
    """An editor writes a paragraph otherwise, and publishes the page."""
    page = StandardPage.objects.get(translation_key=translation.source.object_id, locale__language_code="en")
    for block in page.body.raw_data:
        block["value"] = block["value"].replace(before, after)
    page.body = list(page.body.raw_data)
    page.save_revision().publish()
    translation.source.update_from_db()


def remove(translation: Translation, text: str) -> None:
    """An editor takes a paragraph out, and publishes the page."""
    page = StandardPage.objects.get(translation_key=translation.source.object_id, locale__language_code="en")
    page.body = [block for block in page.body.raw_data if text not in block["value"]]
    page.save_revision().publish()
    translation.source.update_from_db()
