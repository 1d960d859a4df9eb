"""A page with a few texts at the desk, and what is done to them there."""

import uuid

from wagtail_localize.models import StringTranslation, Translation

from cms.translation import desk, rows
from cms.translation.models import SegmentVersion
from cms.translation.rows import Row
from tests.builders import a_home, a_standard_page, a_user
from tests.desk import a_reviewer, a_translator

PLAIN = "He walks with his daughter again."
PLAIN_RU = "Он снова гуляет с дочерью."
FIGURE = "He stayed for 26 days."
FIGURE_RU = "Он пробыл там 26 дней."
WRONG_RU = "Он пробыл там 62 дня."
LINK = 'Read <a id="a1">our guide</a> before you come.'
LINK_RU = 'Прочтите <a id="a1">нашу памятку</a> до приезда.'
TITLE_RU = "Уход дома"
WORDINGS = {"Care at home": TITLE_RU, PLAIN: PLAIN_RU, FIGURE: FIGURE_RU, LINK: LINK_RU}


def a_page_with_texts():
    a_home("ru")
    body = "".join(
        f"<p>{text}</p>"
        for text in (FIGURE, "Read <a href='https://example.org/'>our guide</a> before you come.")
    )
    blocks = [{"type": "paragraph", "value": body, "id": str(uuid.uuid4())}]
    return a_standard_page(title="Care at home", lead=PLAIN, body=blocks)


def row(translation: Translation, source: str = PLAIN) -> Row:
    return next(row for row in rows.rows(translation) if row.source == source)


def save(
    translation: Translation, text: str, source: str = PLAIN, *, user=None, base: int | None = None
) -> Row:
    it = row(translation, source)
    base = it.version if base is None else base
    return desk.save(translation, it.id, text=text, base=base, user=user or a_translator())


def mark(translation: Translation, text: str, source: str = PLAIN, *, user=None) -> Row:
    it = row(translation, source)
    return desk.mark_translated(translation, it.id, text=text, base=it.version, user=user or a_translator())


def approve(translation: Translation, source: str = PLAIN, *, user=None) -> Row:
    it = row(translation, source)
    return desk.approve(translation, it.id, base=it.version, user=user or a_reviewer())


def send_back(translation: Translation, source: str = PLAIN) -> Row:
    it = row(translation, source)
    return desk.send_back(translation, it.id, base=it.version, comment="Say it shorter.", user=a_reviewer())


def history(translation: Translation, source: str = PLAIN) -> list[SegmentVersion]:
    return desk.history(translation, row(translation, source).id, user=a_translator())


def stored(translation: Translation, source: str = PLAIN) -> list[str]:
    """What wagtail-localize makes pages from."""
    found = StringTranslation.objects.filter(locale=translation.target_locale, translation_of__data=source)
    return list(found.values_list("data", flat=True))


def change_lead(page, translation: Translation, lead: str) -> None:
    page.lead = lead
    page.save()
    translation.source.update_from_db()


def a_second_translator():
    return a_user("nina", "Russian translators")
