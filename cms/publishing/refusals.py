"""A refusal in words: what stood in the way of a page or snippet that was to go live."""

from collections.abc import Iterator

from django.core.exceptions import NON_FIELD_ERRORS, FieldDoesNotExist, ValidationError
from django.db.models import Model
from django.utils.text import capfirst

from cms.publishing.decisions import NotDecided
from cms.publishing.gate import Gated, GatedSnippet, NotPublishable, obstacles_for, obstacles_for_snippet
from cms.publishing.messages import wording
from cms.publishing.rules import Obstacle


def obstacles_behind(refusal: ValidationError, page: Model) -> list[Obstacle]:
    """The obstacles the lock named, or would have named: Django’s own checks speak before it does."""
    if isinstance(refusal, NotPublishable):
        return refusal.obstacles
    if isinstance(refusal, NotDecided):
        return []  # it says its own reason
    if isinstance(page, GatedSnippet):
        return obstacles_for_snippet(page)
    return obstacles_for(page) if isinstance(page, Gated) else []


def reasons(refusal: ValidationError, page: Model | None) -> list[str]:
    """Why, in the language that is active now."""
    if found := obstacles_behind(refusal, page):
        return [wording(obstacle) for obstacle in found]
    if hasattr(refusal, "error_dict"):
        return list(_by_field(refusal, page))
    return refusal.messages


def _by_field(refusal: ValidationError, page: Model | None) -> Iterator[str]:
    for name, messages in refusal.message_dict.items():
        label = _label(page, name)
        for message in messages:
            yield f"{label}: {message}" if label else message


def _label(page: Model | None, name: str) -> str:
    if page is None or name == NON_FIELD_ERRORS:
        return ""
    try:
        return capfirst(page._meta.get_field(name).verbose_name)
    except FieldDoesNotExist:
        return ""
