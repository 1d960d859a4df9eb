import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import translation

from cms.translation.exchange import BadLine, answer, requests_in


class Command(BaseCommand):
    help = (
        "Compare translations with their English sources. Reads JSON Lines from standard input: "
        '{"id", "source", "target", "locale"}; writes {"id", "verdict", "findings"} for each, '
        "worded in the language of the translation, which is the translator’s."
    )
    requires_system_checks: list[str] = []

    def handle(self, **options: Any) -> None:
        bad = 0
        for line in requests_in(sys.stdin.buffer):
            if isinstance(line, BadLine):
                bad += 1
                self.stderr.write(f"line {line.number}: {line.reason}")
                continue
            with translation.override(line.locale):
                self.stdout.write(answer(line))
            self.stdout.flush()
        if bad:
            sys.exit(2)
