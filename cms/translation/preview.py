"""The page beside the desk: as readers will see it, made from the texts as they stand there. Nothing is saved.

Who may see it, the caller asks. It leads nowhere by itself: no script of the page runs, no form can be sent, and a
link opens apart.
"""

import copy
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Model
from django.http import HttpRequest, QueryDict
from django.template.loader import render_to_string, select_template
from django.templatetags.static import static
from django.utils import translation as active
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.fields import copy_synchronised_fields
from wagtail_localize.models import StringSegment, Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.ingest import ingest_segments
from wagtail_localize.strings import StringValue

from cms.delivery import register
from cms.languages import BY_CODE
from cms.translation import markup, places
from cms.translation.labels import label_of
from cms.translation.models import SegmentText
from cms.translation.rows import segments_of

_SCRIPT = re.compile(r"<script\b.*?</script\s*>", re.IGNORECASE | re.DOTALL)
_FORM = re.compile(r"<form\b", re.IGNORECASE)
_LINK_AWAY = re.compile(r"<a\b(?=[^>]*\shref=\"(?!#))", re.IGNORECASE)
_BODY = re.compile(r"<body\b[^>]*>", re.IGNORECASE)


@dataclass(frozen=True)
class _Text:
    """A text of the page as it stands at the desk, or its source where there is none yet."""

    segment: StringSegment
    html: str
    is_untranslated: bool

    def as_value(self) -> StringSegmentValue:
        """The text, marked, in the form from which wagtail-localize makes pages."""
        value = StringValue(places.mark(self.html, self.segment.pk))
        links = json.loads(self.segment.attrs)
        return StringSegmentValue(self.segment.context.path, value, attrs=links).with_order(
            self.segment.order
        )


def render(translation: Translation, request: HttpRequest, *, texts: Mapping[int, str] | None = None) -> str:
    """The page or record in the language of the translation; each text’s element says its StringSegment.

    `texts` stand in place of what is kept at the desk, by the pk of their StringSegment: they are just being typed.
    """
    found = list(_texts_of(translation, texts or {}))
    instance = _as_at_the_desk(translation, found)
    html = _page(instance, request) if isinstance(instance, Page) else _record(instance, found)
    untranslated = frozenset(text.segment.pk for text in found if text.is_untranslated)
    reading = places.read(
        _harmless(html), untranslated=untranslated, source_language=_tag(translation.source)
    )
    unseen = [text for text in found if text.segment.pk not in reading.found]
    if not unseen:
        return reading.html
    return reading.html.replace("</body>", f"{_unseen(unseen, instance, untranslated, translation)}</body>")


def _texts_of(translation: Translation, typed: Mapping[int, str]) -> Iterable[_Text]:
    texts = SegmentText.objects.of(translation).values_list("context_id", "source_id", "text")
    kept = {(context, source): text for context, source, text in texts}
    for segment in segments_of(translation):
        source = segment.string.data
        text = typed.get(segment.pk, kept.get((segment.context_id, segment.string_id), ""))
        wording = markup.clean(text, source)  # what is typed has not been looked at yet
        yield _Text(segment, wording or source, is_untranslated=not wording)


def _as_at_the_desk(translation: Translation, texts: Iterable[_Text]) -> TranslatableMixin:
    """The page or record in the other language with these texts, or a copy of the source where it is not yet made."""
    source, locale = translation.source, translation.target_locale
    original = source.as_instance()
    try:
        instance = source.get_translated_instance(locale)
    except ObjectDoesNotExist:
        instance = copy.copy(original)
        instance.locale = locale
    else:
        copy_synchronised_fields(original, instance)
    # wagtail-localize 1.14 puts templates, related objects and overrides together in no public method
    others = source._get_segments_for_translation(locale, fallback=True)
    segments = [segment for segment in others if not isinstance(segment, StringSegmentValue)]
    segments += [text.as_value() for text in texts]
    ingest_segments(original, instance, source.locale, locale, segments)
    return instance


def _page(page: Page, request: HttpRequest) -> str:
    """The page by its own template, asked for at its public address by the person who works at it."""
    asked = copy.copy(request)
    asked.method, asked.GET, asked.POST = "GET", QueryDict(), QueryDict()
    asked.path = asked.path_info = register.address(page, page.locale.language_code)
    with active.override(page.locale.language_code):
        response = page.serve_preview(asked, page.default_preview_mode)
        html = response.render().content.decode()
        entry = page.as_entry()
    result = {"entry": entry, "address": asked.build_absolute_uri(asked.path), **_languages(page)}
    box = render_to_string("translation/shown/search_result.html", result)
    return _BODY.sub(lambda body: body[0] + box, html, count=1)


def _record(record: Model, texts: Iterable[_Text]) -> str:
    """A record in the component that shows it on pages, or else all its texts."""
    model = type(record)
    paths = [text.segment.context.path for text in texts]
    with active.override(record.locale.language_code):
        template = select_template(
            [f"translation/shown/{model._meta.model_name}.html", "translation/shown/record.html"]
        )
        fields = [{"label": label_of(model, path), "text": getattr(record, path, "")} for path in paths]
        name = model._meta.verbose_name
        language = BY_CODE[record.locale.language_code]
        return template.render({"record": record, "name": name, "fields": fields, "language": language})


def _unseen(
    texts: Iterable[_Text], instance: Model, untranslated: frozenset[int], translation: Translation
) -> SafeString:
    """What the page does not show: texts for machines, and of parts that are switched off."""
    rows = [
        {
            "label": label_of(type(instance), text.segment.context.field_path or text.segment.context.path),
            "text": places.mark(StringValue(text.html).render_text(), text.segment.pk),
        }
        for text in texts
    ]
    box = render_to_string("translation/shown/unseen.html", {"texts": rows, **_languages(instance)})
    marked = places.read(box, untranslated=untranslated, source_language=_tag(translation.source))
    return mark_safe(marked.html)


def _languages(instance: TranslatableMixin) -> dict[str, str]:
    """The tags of the language that is shown, and of the one in which we speak to the person at the desk."""
    ours = BY_CODE.get(active.get_language() or "")
    return {"tag": BY_CODE[instance.locale.language_code].tag, "ui": ours.tag if ours else "en"}


def _tag(translated) -> str:
    return BY_CODE[translated.locale.language_code].tag


def _harmless(html: str) -> str:
    """The page with our script in place of its own, forms that cannot be sent, and links that open apart."""
    html = _SCRIPT.sub("", html)
    html = _FORM.sub("<form inert", html)
    html = _LINK_AWAY.sub('<a target="_blank"', html)
    ours = format_html(
        '<meta name="robots" content="noindex, noarchive">\n'
        '<link rel="stylesheet" href="{}">\n<script type="module" src="{}"></script>\n',
        static("casebook/css/desk-page.css"),
        static("casebook/js/desk-page.js"),
    )
    return html.replace("</head>", f"{ours}</head>", 1)
