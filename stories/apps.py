from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class StoriesConfig(AppConfig):
    """What we publish: treatments, stories, articles, and what they rest on."""

    name = "stories"
    verbose_name = _("stories")

    def ready(self) -> None:
        from stories import guards, receivers  # models must be loaded first

        receivers.connect()
        post_migrate.connect(guards.install_guards, sender=self)
