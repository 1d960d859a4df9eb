import signal

from django.conf import settings
from django.core.management.base import BaseCommand

from cms.days import site_today
from cms.publishing.clock import Clock
from cms.publishing.duties import duties
from stories.guards import expected
from stories.reminders import remind


class Command(BaseCommand):
    help = (
        "Publish and take down on time, look again at everything live once a day, and remind. Runs until it is "
        "told to stop; several may run, and each thing is done once."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("--once", action="store_true", help="do what is due now, and end")

    def handle(self, *, once: bool, **options) -> None:
        clock = Clock(duties(guards=expected, remind=lambda: remind(site_today()), at=settings.PATROL_AT))
        if once:
            self.stdout.write(", ".join(clock.tick()) or "Nothing is due.")
            return
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, clock.stop)
        clock.run()
