"""The gate: the one function that decides whether a page may be public."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.models import Page

from cms.days import site_today
from cms.delivery.entry import Entry
from cms.publishing import rules
from cms.publishing.footing import Footing
from cms.publishing.messages import wording
from cms.publishing.models import PackSwitch
from cms.publishing.offer import Offer
from cms.publishing.rules import Candidate, Examination, Obstacle, Rule
from cms.publishing.rules.law import LAW
from cms.publishing.rules.packs import PACKS, holds
from cms.publishing.rules.snippets import SNIPPET_RULES, SnippetCandidate, SnippetRule
from cms.translation.approvals import never_approved

# goes to the operator by mail (LOGGING)
logger = logging.getLogger(__name__)


class NotPublishable(ValidationError):
    """A page or snippet was refused.

    Always raised as a dict: wagtail-localize 1.14 reads `error_dict` (models.py).
    """

    def __init__(self, obstacles: Iterable[Obstacle]):
        self.obstacles = list(obstacles)
        messages: dict[str, list[str]] = {}
        for obstacle in self.obstacles:
            messages.setdefault(obstacle.field, []).append(wording(obstacle))
        super().__init__(messages)


class Gated(models.Model):
    """Mixin for page types that may be public: says what the rules and the register need to know."""

    class Meta:
        abstract = True

    def as_candidate(self, *, today: date) -> Candidate:
        raise NotImplementedError

    def as_entry(self) -> Entry:
        raise NotImplementedError

    def stands_on(self) -> Iterable[Footing]:
        """The records that a publication of this page would rest on, for its editor."""
        return ()

    def offers_for(self, obstacle: Obstacle) -> Iterable[Offer]:
        """What its editor can put in the place of what stands in the way."""
        return ()


class GatedSnippet(models.Model):
    """Mixin for translatable snippets with drafts that pages show: says what the rules need to know."""

    class Meta:
        abstract = True

    def as_snippet_candidate(self) -> SnippetCandidate | None:
        """None for one that no page may show, such as a withdrawn claim: there is nothing to ask."""
        raise NotImplementedError


def examine(page: Gated, *, today: date | None = None) -> Examination:
    """What the rules say of this page today, weighed by the policy of its language and its waivers."""
    return examine_candidate(page.as_candidate(today=today or site_today()))


def examine_candidate(candidate: Candidate) -> Examination:
    """The same of the plain facts, for those who look at the facts as well."""
    today = _examined(candidate)
    if today.obstacles:
        return today
    return replace(today, last_day=rules.last_day(candidate, lambda other: _examined(other).obstacles))


def _examined(candidate: Candidate) -> Examination:
    found = [obstacle for rule in rules.RULES for obstacle in _asked(rule, candidate)]
    return rules.examine(candidate, found)


def _asked(rule: Rule | SnippetRule, candidate: Candidate | SnippetCandidate) -> Iterator[Obstacle]:
    try:
        yield from list(rule(candidate))
    except Exception:  # whatever breaks in a rule must block the page: a question without an answer is a no
        logger.exception("The rule %s failed", rule.__name__)
        yield Obstacle("rule-failed", field="title", about=rule.__name__)


def obstacles_for(page: Gated, *, today: date | None = None) -> list[Obstacle]:
    """Everything that stands in the way of this page today: obstacles, and findings that nobody waived."""
    return examine(page, today=today).obstacles


def obstacles_for_snippet(snippet: GatedSnippet) -> list[Obstacle]:
    """Everything that keeps this snippet from going live. No policy makes any of it lighter."""
    candidate = snippet.as_snippet_candidate()
    if candidate is None:
        return []
    candidate = replace(candidate, unapproved=never_approved(snippet))
    found = [obstacle for rule in SNIPPET_RULES for obstacle in _asked(rule, candidate)]
    if all(LAW[obstacle.code].since == PACKS[0] for obstacle in found):
        return found
    pack = PackSwitch.current()
    return [obstacle for obstacle in found if holds(LAW[obstacle.code].since, pack)]


def gated(page: Page) -> Gated | None:
    """The page as its own type, or None for a type that can never be public (the root of the tree)."""
    if isinstance(page, Gated):
        return page
    own_type = page.specific_class
    if own_type is None or not issubclass(own_type, Gated) or page.pk is None:
        return None
    typed = own_type._default_manager.filter(pk=page.pk).first()
    if typed is not None:
        for field in Page._meta.concrete_fields:
            setattr(typed, field.attname, getattr(page, field.attname))
    return typed
