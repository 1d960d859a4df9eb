from django.core.management.base import BaseCommand, CommandError

from cms.record.models import Head
from cms.record.verification import verify

WORDS = {
    ("decision", "changed"): "Decision {number}: changed",
    ("decision", "missing"): "Decision {number}: missing",
    ("decision", "cut"): "Decision {number} and all after it: missing",
    ("showing", "changed"): "Page as shown {number}: changed",
    ("showing", "missing"): "Page as shown with the digest {number}: missing",
    ("showing", "unknown"): "Page as shown {number}: no decision speaks of it",
    ("showing", "moved"): "Page as shown {number}: another time than the decision says",
    ("file", "changed"): "Kept file {number}: changed",
    ("file", "missing"): "Kept file {number}: missing",
}


class Command(BaseCommand):
    help = (
        "Prove that no decision was changed or removed and that every page as shown is what was cleared. "
        "Keep the number and the hash it prints elsewhere: with them, not even a record that was written "
        "anew from the start goes unnoticed. Exit status 1 if anything does not hold."
    )

    def handle(self, **options) -> None:
        faults = 0
        for fault in verify():
            faults += 1
            self.stdout.write(WORDS[fault.thing, fault.kind].format(number=fault.number))
        head = Head.objects.filter(pk=1).first()
        if head:
            self.stdout.write(f"Decisions: {head.number}. Hash of the last one: {head.hash}")
        else:
            self.stdout.write("Decisions: 0")
        if faults:
            raise CommandError(f"The record does not hold. Faults: {faults}")
        self.stdout.write("The record holds.")
