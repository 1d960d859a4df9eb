import sys
from functools import cache, partial

from django.core.management.base import BaseCommand
from django.db import DatabaseError, transaction

from cms.publishing.json_lines import answer_all
from cms.publishing.locale_policy import LocalePolicy
from cms.publishing.rules.registry import USUAL_REGIONS, Registry, known_from_the_start
from cms.publishing.rules.text import KINDS
from cms.publishing.text_lines import answer
from stories.registered import registry_for


class Command(BaseCommand):
    help = (
        "Examine texts, one JSON object a line on standard input. Exit status 2 if a line was malformed. "
        f"Fields: id, locale, text; kind ({', '.join(KINDS)}) and audience (public or professional, "
        "which may also be called hcp) may be left out."
    )
    requires_system_checks = ()

    def handle(self, **options) -> None:
        known = partial(answer, registry_of=cache(registry_of))
        if not answer_all(sys.stdin.buffer, known, out=self.stdout, err=self.stderr):
            sys.exit(2)


def registry_of(language: str) -> Registry:
    """What this site has registered; without a database, what is known from the start."""
    try:
        with transaction.atomic():
            policy = LocalePolicy.objects.filter(locale__language_code=language).first()
            regions = policy.addressed if policy else USUAL_REGIONS[language]
            return registry_for(language, regions)
    except DatabaseError:
        return known_from_the_start(language)
