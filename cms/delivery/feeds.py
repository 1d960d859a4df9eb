"""The feed of stories in one language. Every item begins with its disclaimer."""

import re

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.delivery.models import PublicPage

ITEMS = 30
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class StoryFeed(Feed):
    """Atom, newest first."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest) -> PublicPage:
        rows = PublicPage.objects.in_force().in_language(get_language()).of_kind("stories")
        index = rows.first()
        if index is None:
            raise Http404
        return index

    def title(self, index: PublicPage) -> str:
        return _for_xml(index.title)

    def link(self, index: PublicPage) -> str:
        return index.path

    def subtitle(self, index: PublicPage) -> str:
        return _for_xml(index.summary)

    def items(self, index: PublicPage):
        rows = PublicPage.objects.in_force().in_language(index.language).of_kind("story")
        return rows.newest_first()[:ITEMS]

    def item_title(self, row: PublicPage) -> str:
        return _for_xml(row.title)

    def item_description(self, row: PublicPage) -> str:
        if not row.outcome:
            return _for_xml(f"{row.disclaimer_short} {row.summary}")
        outcome = _("Outcome, one person: %(outcome)s") % {"outcome": row.outcome}
        return _for_xml(f"{row.disclaimer_short} {outcome}. {row.summary}")

    def item_pubdate(self, row: PublicPage):
        return row.sort_date


def _for_xml(text: str) -> str:
    """Text without the control characters that come along from slides and that no XML may hold."""
    return NOT_IN_XML.sub(" ", text)
