import wagtail_localize.strings
from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TranslationConfig(AppConfig):
    """The desk: where pages and records are translated, and what it keeps beside wagtail-localize’s store."""

    name = "cms.translation"
    label = "translation"
    verbose_name = _("translation")

    def ready(self) -> None:
        # Without these, “10<sup>9</sup>/L” falls into three texts to translate (wagtail-localize #778).
        # Must happen before the first extraction: segments already stored would not change.
        for tag in ("sup", "sub"):
            if tag not in wagtail_localize.strings.INLINE_TAGS:
                wagtail_localize.strings.INLINE_TAGS.append(tag)

        # these need the models, so they come no earlier than here
        from wagtail_localize import operations
        from wagtail_localize.models import TranslationSource

        from cms.translation import receivers
        from cms.translation.sources import refresh_segments
        from cms.translation.submission import CarefulTranslationCreator

        operations.TranslationCreator = CarefulTranslationCreator
        TranslationSource.refresh_segments = refresh_segments
        receivers.connect()
