"""The approved claims that an editor is offered beside an outcome rate typed by hand (CLM-006)."""

import json
import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from django.apps import apps
from django.urls import reverse
from django.utils import translation
from django.utils.text import Truncator
from django.utils.translation import pgettext
from wagtail.blocks import Block
from wagtail.models import Page

from cms.languages import BY_CODE
from cms.publishing.offer import Offer
from cms.publishing.rules import Obstacle
from cms.search.text import tokens_to_ask, tokens_to_store
from stories import facts

TYPED_RATE = "CLM-006"
MOST = 5
MOST_CHARACTERS = 80
FIELD, BLOCK = "body", "claim"
# names of treatments hold words that many share: this part of a name must be in the claim’s own text
LEAST_PART = 0.5
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def offers_for(page: Page, obstacle: Obstacle) -> Iterator[Offer]:
    """Approved claims in the page’s language about its condition or its treatments, the most relevant first."""
    if obstacle.code != TYPED_RATE:
        return
    block = claim_block(page)
    here = {claim.pk for claim in facts.claims_in(page)}
    with translation.override(page.locale.language_code):
        for claim in relevant(page, obstacle.about)[:MOST]:
            people = Truncator(claim.population).chars(MOST_CHARACTERS)
            state = {"type": BLOCK, "value": block.get_form_state({"claim": claim})} if block else None
            yield Offer(
                name=claim.statement,
                detail=pgettext("sentences", ". ").join([people, claim.source.citation]),
                language=BY_CODE[page.locale.language_code].tag,
                url=reverse("wagtailsnippets_stories_efficacyclaim:inspect", args=[claim.pk]),
                field=FIELD if block else "",
                block=json.dumps(state) if block else "",
                is_here=claim.pk in here,
            )


def claim_block(page: Page) -> Block | None:
    """The block of the page’s text that shows a claim, where it has such a text."""
    field = next((field for field in page._meta.concrete_fields if field.name == FIELD), None)
    return field.stream_block.child_blocks.get(BLOCK) if hasattr(field, "stream_block") else None


def relevant(page: Page, typed: str) -> list:
    """Approved claims for this page: those that say the typed number first, then those most about it, harms last."""
    model = apps.get_model("stories", "EfficacyClaim")
    claims = model.objects.filter(locale=page.locale_id, live=True, status=model.Status.APPROVED)
    subjects = [set(tokens_to_ask(name)) for name in subjects_of(page)]
    found = []
    for claim in claims.order_by("slug"):
        if not claim.has_source:
            continue
        about = set(tokens_to_store(f"{claim.population} {claim.regimen}"))
        parts = [len(words & about) / len(words) for words in subjects if words]
        if not parts or max(parts) >= LEAST_PART:
            found.append((not says(claim, typed), -sum(parts), claim.direction == "harm", claim))
    return [claim for *_order, claim in sorted(found, key=lambda each: each[:3])]


def subjects_of(page: Page) -> list[str]:
    """What the page is about, by name: its condition and its treatments."""
    condition = getattr(page, "condition", None)
    therapies = [child.value for child in getattr(page, "therapies", ()) if child.value]
    names = [condition.name] if condition else []
    return names + [therapy.short_name or therapy.name for therapy in therapies]


def says(claim, typed: str) -> bool:
    """Whether the claim’s count or percentage is among the typed numbers, as far as those are rounded."""
    numbers = [Decimal(match.replace(",", ".")) for match in _NUMBER.findall(typed)]
    if claim.is_count and {claim.numerator, claim.denominator} <= set(numbers):
        return True
    share = claim.share_in_100
    return share is not None and any(share.quantize(number, ROUND_HALF_UP) == number for number in numbers)
