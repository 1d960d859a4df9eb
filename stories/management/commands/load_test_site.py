import uuid
from datetime import timedelta

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from stories.demo.users import refuse_where_not_allowed
from stories.models import StoryIndexPage, StoryPage

BATCH = 50


class Command(BaseCommand):
    help = "Fill the demo site with many stories in each language, for measuring. Each passes the gate."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--stories", type=int, required=True, help="how many in each language")

    def handle(self, *, stories: int, **options) -> None:
        refuse_where_not_allowed()
        patterns = (
            StoryPage.objects.live()
            .filter(
                locale__language_code="en", waivers=None
            )  # a waiver holds for one page, not for its copies
            .exclude(slug__startswith="test-")
        )
        patterns = list(patterns.order_by("slug"))
        if not patterns:
            raise CommandError("There is no story to copy. Run “manage.py demo” first.")
        made = StoryPage.objects.filter(locale__language_code="en", slug__startswith="test-").count()
        for start in range(made, stories, BATCH):
            end = min(start + BATCH, stories)
            with transaction.atomic():
                for number in range(start, end):
                    self.copy(patterns[number % len(patterns)], number)
            self.stdout.write(f"{end} of {stories} stories in each language")

    def copy(self, pattern: StoryPage, number: int) -> None:
        """The same story once more in every language, an hour older than the one before."""
        key = uuid.uuid4()
        for page in pattern.get_translations(inclusive=True).live().select_related("locale"):
            page.copy(
                to=StoryIndexPage.objects.get(locale=page.locale),
                update_attrs={
                    "title": f"{page.title} ({number + 1})",
                    "slug": f"test-{number + 1}",
                    "translation_key": key,
                    "first_published_at": page.first_published_at - timedelta(hours=number),
                },
                copy_revisions=False,
                keep_live=True,
                reset_translation_key=False,
                log_action=None,
            )
