from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class RecordConfig(AppConfig):
    """The record: what was decided, and what visitors were shown."""

    name = "cms.record"
    label = "record"
    verbose_name = _("record")

    def ready(self) -> None:
        from cms.record import guards  # connections must be configured first

        post_migrate.connect(guards.install, sender=self)
