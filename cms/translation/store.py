"""wagtail-localize’s store, from which pages are made: what was approved is written there, and taken back."""

from collections.abc import Collection, Iterable

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Q
from wagtail_localize.models import SegmentOverride, StringTranslation, Translation, TranslationContext
from wagtail_localize.segments.extract import quote_path_component

from cms.translation.models import SegmentText


def hand_on(texts: Iterable[SegmentText]) -> None:
    """Let pages be made from the approved wordings, and lead to their link targets. Their `context` is read."""
    texts = list(texts)
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of_id=text.source_id,
                locale_id=text.locale_id,
                context_id=text.context_id,
                data=text.approved_text,
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                last_translated_by_id=text.author_id,
            )
            for text in texts
        ],
        update_conflicts=True,
        unique_fields=["locale", "translation_of", "context"],
        update_fields="data translation_type tool_name last_translated_by updated_at has_error field_error".split(),
    )
    _hand_on_links([text for text in texts if text.approved_links])


def take_back(texts: Iterable[SegmentText]) -> None:
    """Let no page be made from them any more; those that are public keep what was cleared."""
    for text in texts:
        StringTranslation.objects.filter(
            translation_of_id=text.source_id, locale_id=text.locale_id, context_id=text.context_id
        ).delete()


def link_path(place: str, address: str) -> str:
    """wagtail-localize’s content path of the target of a link, in the text at this place."""
    return f"{place}.{quote_path_component(address)}"


def lead_home(translation: Translation, paths: Collection[str]) -> None:
    """The links with these content paths lead where those of the source lead."""
    if paths:
        SegmentOverride.objects.filter(
            locale_id=translation.target_locale_id,
            context__object_id=translation.source.object_id,
            context__path__in=paths,
        ).delete()


def _hand_on_links(texts: list[SegmentText]) -> None:
    wanted = {
        (text.context.object_id, link_path(text.context.path, address)): (text, target)
        for text in texts
        for address, target in text.approved_links.items()
    }
    if not wanted:
        return
    known = Q()
    for object_id, path in wanted:
        known |= Q(object_id=object_id, path=path)
    for context in TranslationContext.objects.filter(known):
        text, target = wanted[context.object_id, context.path]
        SegmentOverride.objects.update_or_create(
            locale_id=text.locale_id,
            context=context,
            defaults={
                "data_json": DjangoJSONEncoder().encode(target),
                "last_translated_by_id": text.author_id,
                "has_error": False,
                "field_error": "",
            },
        )
