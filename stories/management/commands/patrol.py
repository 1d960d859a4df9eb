import json
import os
import sys

from django.core.management.base import BaseCommand
from django.utils import translation
from django.utils.translation import gettext

from cms.delivery.negotiation import preferred
from cms.publishing.messages import DONE, wording
from cms.publishing.models import PatrolRun
from cms.publishing.rounds import EVERYTHING, NOTHING, Report, Round
from cms.publishing.rules import Obstacle
from stories.guards import expected


class Command(BaseCommand):
    help = "Look again at everything live, and name what the rules would now refuse. Exit status 1 if any stands."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--json", action="store_true", help="one JSON document, for machines")
        parser.add_argument(
            "--takedown",
            action="store_true",
            help="take down what breaks a rule or was changed by hand, and write lost entries again",
        )

    def handle(self, *, takedown: bool, **options) -> None:
        whole = Round(PatrolRun(), expected(), acts_on=EVERYTHING if takedown else NOTHING)
        with translation.override(language_of_the_console()):
            if options["json"]:
                self.as_json(whole)
            else:
                self.as_lines(whole)
        if whole.run.standing:
            sys.exit(1)

    def as_lines(self, whole: Round) -> None:
        for report in whole.walk():
            self.stdout.write(line(report))
        run = whole.run
        counts = {"pages": run.pages, "standing": run.standing, "mended": run.mended}
        words = gettext("Pages looked at: %(pages)s. Violations that stand: %(standing)s. Ended: %(mended)s.")
        self.stdout.write(words % counts)

    def as_json(self, whole: Round) -> None:
        """Written as it is found, so that a long list needs no memory."""
        self.stdout.write('{"found": [', ending="")
        for number, report in enumerate(whole.walk()):
            self.stdout.write(",\n" if number else "\n", ending="")
            self.stdout.write(json.dumps(as_fact(report), ensure_ascii=False), ending="")
        run = whole.run
        counts = {"pages": run.pages, "standing": run.standing, "mended": run.mended}
        self.stdout.write(f'\n], "counts": {json.dumps(counts)}}}')


def as_fact(report: Report) -> dict[str, object]:
    found = report.found
    return {
        "kind": found.kind,
        "codes": list(found.codes),
        "page": found.page,
        "language": found.language,
        "address": found.address,
        "subject": found.subject,
        "violation": found.is_violation,
        "done": report.done,
    }


def line(report: Report) -> str:
    """“/en/stories/anna/, page 12: The consent has expired. [consent-expired] Taken down.”"""
    found = report.found
    words = {
        "where": found.address or found.subject,
        "page": found.page,
        "why": " ".join(wording(Obstacle(code, field="", about="…")) for code in found.codes),
        "codes": ", ".join(found.codes),
        "done": DONE.get(report.done, ""),
    }
    if found.page is None:
        return (gettext("%(where)s: %(why)s [%(codes)s] %(done)s") % words).strip()
    return (gettext("%(where)s, page %(page)s: %(why)s [%(codes)s] %(done)s") % words).strip()


def language_of_the_console() -> str:
    """The language that the terminal asks for (POSIX: LC_ALL, LC_MESSAGES, LANG), as far as we have it."""
    asked = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return preferred(asked.partition(".")[0].replace("_", "-"))
