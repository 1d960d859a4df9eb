"""What follows a publication in the source’s language: its texts are taken anew. It may be late: the desk asks too."""

from django.db import transaction
from wagtail.signals import page_published, published

from cms.languages import DEFAULT
from cms.translation.sources import catch_up_with


def take_texts_anew(sender, instance, **kwargs) -> None:
    if getattr(instance, "locale_id", None) is None or instance.locale.language_code != DEFAULT.code:
        return
    transaction.on_commit(lambda: catch_up_with(instance), robust=True)


def connect() -> None:
    """Called once, when the app is ready."""
    page_published.connect(take_texts_anew, dispatch_uid="casebook-take-texts-anew")
    published.connect(take_texts_anew, dispatch_uid="casebook-take-texts-anew")
