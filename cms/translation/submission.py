"""Submitting a page for translation, without touching what is translated already."""

from django.db.models import Model
from wagtail.models import Locale
from wagtail_localize.operations import TranslationCreator


class CarefulTranslationCreator(TranslationCreator):
    """wagtail-localize’s, which submits the records a page refers to, and on request all pages below it.

    What exists in a language stays as it is: wagtail-localize 1.14 would write the English text over it, unpublish
    the records, and every page that rests on them would go off the site.
    """

    def create_translations(self, instance: Model, include_related_objects: bool = True) -> None:
        wanted = self.target_locales
        self.target_locales = [locale for locale in wanted if not is_translated(instance, locale)]
        super().create_translations(instance, include_related_objects)
        self.target_locales = wanted


def is_translated(instance: Model, locale: Locale) -> bool:
    """Whether it has a version of its own there; a mirror is none."""
    found = instance.get_translation_or_none(locale)
    return found is not None and getattr(found, "alias_of_id", None) is None
