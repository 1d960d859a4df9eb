from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeliveryConfig(AppConfig):
    """The register, and everything a visitor is served from it."""

    name = "cms.delivery"
    label = "delivery"
    verbose_name = _("delivery")
