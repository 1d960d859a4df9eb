from django.core.management.base import BaseCommand
from wagtail.models import Page

from cms.delivery.models import PublicPage
from cms.publishing.clearing import reexamine


class Command(BaseCommand):
    help = (
        "Examine every live page again and write its row of the register anew. Run it after an upgrade: "
        "rows keep wording of the interface, such as the names of responses and countries."
    )

    def handle(self, **options) -> None:
        reexamine(Page.objects.filter(live=True, depth__gt=1).iterator())
        self.stdout.write(f"Public pages: {PublicPage.objects.in_force().count()}")
