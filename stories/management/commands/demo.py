from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from cms.delivery.models import PublicPage
from cms.languages import LANGUAGES
from stories.demo.load import load
from stories.demo.users import USERS, refuse_where_not_allowed


class Command(BaseCommand):
    help = "Load the demo site and its users. Safe to repeat: what is there is left as it is."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--migrate", action="store_true", help="bring the database up to date first")

    def handle(self, *, migrate: bool, **options) -> None:
        refuse_where_not_allowed()
        if migrate:  # in this process, because starting another costs seconds
            self.stdout.write("Preparing the database")
            call_command("migrate", verbosity=0)
        load(say=self.stdout.write)
        self.stdout.write("\nPublic pages:")
        for language in LANGUAGES:
            rows = PublicPage.objects.in_force().in_language(language.code).order_by("path")
            for path in rows.values_list("path", flat=True):
                self.stdout.write(f"  {settings.WAGTAILADMIN_BASE_URL}{path}")
        self.stdout.write(f"\nSign in at {settings.WAGTAILADMIN_BASE_URL}/admin/ as one of:")
        for user in USERS:
            self.stdout.write(f"  {user.username:15}{', '.join(user.groups) or 'everything'}")
        self.stdout.write(f"Password of every new user: {settings.DEMO_PASSWORD}")
