from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublishingConfig(AppConfig):
    """The gate."""

    name = "cms.publishing"
    label = "publishing"
    verbose_name = _("publishing")

    def import_models(self) -> None:
        super().import_models()
        # a model too, and it needs the others: it cannot stand in their file
        from cms.publishing import workflow  # noqa: F401

    def ready(self) -> None:
        from cms.publishing import lock, snippet_lock  # models must be loaded first

        lock.connect()
        snippet_lock.connect()
