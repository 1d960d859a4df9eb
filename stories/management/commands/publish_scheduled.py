from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from cms.publishing.schedule import due, expiring, publish_due


class Command(BaseCommand):
    help = (
        "Take down what has expired and publish what is due. A page that is refused does not stop the others."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("--dryrun", action="store_true", help="Say what is due, and change nothing.")

    def handle(self, *, dryrun: bool, **options) -> None:
        now = timezone.now()
        if dryrun:
            for found in expiring(now):
                self.stdout.write(f"expires  {found._meta.label} {found.pk}")
            for revision in due(now):
                self.stdout.write(
                    f"due      revision {revision.pk}, {revision.approved_go_live_at:%Y-%m-%d %H:%M}"
                )
            return
        run = publish_due(now)
        self.stdout.write(
            f"{len(run.published)} published, {len(run.held)} held, {len(run.expired)} taken down"
        )
        if run.broken:
            raise CommandError(f"Could not be done, see the log: {', '.join(run.broken)}")
