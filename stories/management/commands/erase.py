from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError

from cms.record.models import Decision
from stories.erasure import NotErasable, belongings, erase, in_the_way, summary
from stories.models import ConsentRecord


class Command(BaseCommand):
    help = (
        "Erase the person who gave a consent: story, translations, drafts, pictures, signed paper and what was "
        "shown of them. Only numbers stay in the record. Nothing brings it back, except your backups: "
        "let those expire."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("reference", help="the reference number of the consent: CR-2025-013")
        parser.add_argument("--dry-run", action="store_true", help="say what would go, and change nothing")

    def handle(self, *, reference: str, dry_run: bool, **options) -> None:
        record = ConsentRecord.objects.filter(reference=reference).first()
        if record is None:
            raise CommandError(f"There is no consent with the reference {reference!r}.")
        reasons = in_the_way(record)
        if dry_run:
            self.say_what_would_go(record, reasons)
            return
        try:
            count = erase(record, user=None)
        except NotErasable as refusal:
            raise CommandError(str(refusal)) from refusal
        for name, number in count.items():
            self.stdout.write(f"{number:6}  {name}")
        self.stdout.write(f"Erased. Decision {Decision.objects.latest('number').number}.")

    def say_what_would_go(self, record: ConsentRecord, reasons: list[str]) -> None:
        found = belongings(record)
        for words, number in summary(found):
            self.stdout.write(f"{number:6}  {words}")
        for page in found.pages:
            self.stdout.write(f"        page {page.pk}, {page.locale.language_code}")
        for mention in found.mentions:
            self.stdout.write(
                f"        may name the person, change it first: {mention._meta.label} {mention.pk}"
            )
        for reason in reasons:
            self.stdout.write(reason)
        self.stdout.write("Nothing was changed.")
