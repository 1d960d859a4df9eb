import sys

from django.core.management.base import BaseCommand

from cms.days import site_today
from cms.publishing.json_lines import answer_all
from stories.checked_records import answer


class Command(BaseCommand):
    help = "Examine records, one JSON object a line on standard input. Exit status 2 if a line was malformed."
    requires_system_checks = ()

    def handle(self, **options) -> None:
        if not answer_all(sys.stdin.buffer, answered, out=self.stdout, err=self.stderr):
            sys.exit(2)


def answered(line: bytes) -> str:
    """A stream may run past midnight, so today is asked for with each line."""
    return answer(line, today=site_today())
