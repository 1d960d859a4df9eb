"""The sitemap and robots.txt, from the register: every language of a page names all the others."""

from collections import defaultdict
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from cms.delivery.models import PublicPage
from cms.languages import BY_CODE, DEFAULT

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


@transaction.non_atomic_requests
@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """All public addresses with their hreflang alternates (sitemaps.org 0.9, x-default is English)."""
    rows = (
        PublicPage.objects.in_force()
        .order_by("translation_key", "language")
        .values_list("translation_key", "language", "path", "clearance__cleared_at")
    )
    parts = [HEAD]
    for _, group in groupby(rows.iterator(), key=lambda row: row[0]):
        parts.extend(_entries(list(group), request.build_absolute_uri("/")[:-1]))
    parts.append("</urlset>\n")
    return HttpResponse("".join(parts), content_type="application/xml; charset=utf-8")


def _entries(translations: list[tuple], root: str) -> list[str]:
    addresses = defaultdict(str, {code: root + path for _, code, path, _ in translations})
    alternates = [(BY_CODE[code].tag, addresses[code]) for code in addresses]
    if addresses[DEFAULT.code]:
        alternates.append(("x-default", addresses[DEFAULT.code]))
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{tag}" href={quoteattr(url)}/>' for tag, url in alternates
    )
    return [
        f"<url><loc>{escape(root + path)}</loc><lastmod>{changed:%Y-%m-%d}</lastmod>{links}</url>\n"
        for _, _, path, changed in translations
    ]


@transaction.non_atomic_requests
@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What crawlers may read, and where the sitemap is."""
    lines = ["User-agent: *", "Disallow: /admin/", f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}"]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")
