from django.apps import AppConfig


class CmsConfig(AppConfig):
    """How we publish. It has no models of its own."""

    name = "cms"
    verbose_name = "Casebook"

    def ready(self) -> None:
        from cms import checks, search_safety  # noqa: F401  checks registers the system checks

        search_safety.mend()
