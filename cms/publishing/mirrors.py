"""Mirrors (Wagtail calls them aliases) are never public: whoever makes one is told so."""

from django.http import HttpRequest
from wagtail.admin import messages
from wagtail.models import Page

from cms.publishing.messages import wording
from cms.publishing.rules import Obstacle


def say_why_it_is_a_draft(request: HttpRequest, page: Page, copy: Page) -> None:
    """For the hook `after_copy_page`. The lock has made it a draft, and could tell nobody."""
    if copy.alias_of_id is not None:
        messages.warning(request, wording(Obstacle("page-mirrors-another", field="title")))
