"""Which day it is here: a consent that ends today holds until midnight in the site’s zone, for everybody."""

from datetime import date

from django.utils import timezone


def site_today() -> date:
    """Today in the site’s time zone, also inside the admin, where Wagtail puts on each person’s own zone."""
    return timezone.localdate(timezone=timezone.get_default_timezone())
