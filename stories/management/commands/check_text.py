import sys

from django.core.management.base import BaseCommand

from cms.publishing.json_lines import answer_all
from cms.publishing.text_lines import answer


class Command(BaseCommand):
    help = "Examine texts, one JSON object a line on standard input. Exit status 2 if a line was malformed."
    requires_system_checks = ()

    def handle(self, **options) -> None:
        if not answer_all(sys.stdin.buffer, answer, out=self.stdout, err=self.stderr):
            sys.exit(2)
