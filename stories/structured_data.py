"""What a public page tells machines about itself, in the words of schema.org.

A story is an Article and never a Review: one person’s account rates nothing, and no count of stories is a rating.
No outcome and no figure is said here, because a machine would repeat it without its disclaimer; the description
begins with the disclaimer. A review is named only where it has taken place.
"""

import json

from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from cms.delivery.models import PublicPage
from cms.languages import BY_CODE

# As Django’s json_script: what could end the script element is written as an escape of JSON.
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}
ARTICLES = {"story": "Article", "article": "Article"}


def structured_data(
    page: Page, row: PublicPage, *, url: str, description: str, publisher: str
) -> SafeString | None:
    """The page as JSON-LD for a script element, or None for lists and the home page."""
    if row.kind == "treatment":
        about = _medical_page(page, row, url) | {"name": row.title}
    elif row.kind in ARTICLES:
        about = {
            "@type": ARTICLES[row.kind],
            "headline": row.title,
            "datePublished": row.sort_date.date().isoformat(),
            "mainEntityOfPage": _medical_page(page, row, url),
        }
    else:
        return None
    data = {
        "@context": "https://schema.org",
        **about,
        "description": description,
        "inLanguage": BY_CODE[row.language].tag,
        "publisher": {"@type": "Organization", "name": publisher},
    }
    return mark_safe(json.dumps(data, ensure_ascii=False).translate(ESCAPES))


def _medical_page(page: Page, row: PublicPage, url: str) -> dict[str, object]:
    """The page as a page: what it is about, and who has reviewed it when."""
    found: dict[str, object] = {"@type": "MedicalWebPage" if row.kind != "article" else "WebPage", "@id": url}
    if condition := getattr(page, "condition", None):
        found["about"] = {"@type": "MedicalCondition", "name": condition.name}
    if page.reviewed_on and page.reviewed_by:
        person = page.reviewed_by
        named = {"name": person.name, "jobTitle": person.role, "honorificSuffix": person.credentials}
        found["lastReviewed"] = page.reviewed_on.isoformat()
        found["reviewedBy"] = {"@type": "Person", **{key: value for key, value in named.items() if value}}
    return found
