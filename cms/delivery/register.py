"""Writing the register, and asking it where a page can be read."""

from collections.abc import Iterable

from django.db.models import Model, Q, QuerySet, Value
from django.db.models.functions import Concat, Substr
from django.utils import timezone
from wagtail.models import Page

from cms.delivery.entry import Entry
from cms.delivery.models import GonePage, PublicBasis, PublicFacet, PublicPage


def address(page: Page, language: str) -> str:
    """The public path of a page: its language, then the slugs below the home page of that language."""
    return address_of(page.url_path, language)


def address_of(url_path: str, language: str) -> str:
    """The same for the path that Wagtail keeps: “/home/stories/yuri/”."""
    below_home = url_path.split("/", 2)[2]
    return f"/{language}/{below_home}"


def write(page: Page, entry: Entry, clearance: Model) -> PublicPage:
    """Put a cleared page on the register, or bring its row up to date. Called by clearing alone."""
    path = address(page, entry.language)
    PublicPage.objects.filter(path=path).exclude(page_id=page.pk).delete()
    GonePage.objects.filter(path=path).delete()
    row, _ = PublicPage.objects.update_or_create(
        page_id=page.pk,
        defaults={
            "model": page._meta.label_lower,
            "kind": entry.kind,
            "language": entry.language,
            "translation_key": page.translation_key,
            "path": path,
            "title": entry.title,
            "summary": entry.summary,
            "facts": entry.facts,
            "outcome": entry.outcome,
            "disclaimer_short": entry.disclaimer_short,
            "search_text": entry.search_text,
            "sort_date": entry.sort_date or page.first_published_at or timezone.now(),
            "public_until": entry.public_until,
            "sealed": True,
            "clearance": clearance,
        },
    )
    row.facets.all().delete()
    PublicFacet.objects.bulk_create(
        [PublicFacet(row=row, kind=f.kind, value=f.value, label=f.label) for f in set(entry.facets)]
    )
    row.bases.all().delete()
    PublicBasis.objects.bulk_create(
        [PublicBasis(row=row, record=record) for record in sorted(entry.rests_on)]
    )
    return row


def live_pages_resting_on(record: Model) -> QuerySet[Page]:
    """Live pages that rest on this record, and live pages off the register that it may bring back."""
    resting = PublicBasis.objects.filter(record=name_of(record)).values("row__page")
    listed = PublicPage.objects.filter(sealed=True).values("page")
    return Page.objects.filter(live=True, depth__gt=1).filter(Q(pk__in=resting) | ~Q(pk__in=listed))


def name_of(record: Model) -> str:
    """A record’s name in the register: “stories.consentrecord:12”."""
    return f"{record._meta.label_lower}:{record.pk}"


def remove(page_id: int) -> None:
    """Take a page off every public surface at once."""
    PublicPage.objects.filter(page_id=page_id).delete()


def bury(page: Page, path: str) -> None:
    """Answer “gone” (410) at the address of a page that was taken down."""
    GonePage.objects.get_or_create(
        path=path,
        defaults={"language": page.locale.language_code, "translation_key": page.translation_key},
    )


def rebase(before: str, after: str) -> None:
    """Give every public page below a moved or renamed page its new address."""
    rows = PublicPage.objects.filter(path__startswith=before)
    rows.update(path=Concat(Value(after), Substr("path", len(before) + 1)))


def note_paths(pages: Iterable[Page], language: str) -> None:
    """Find out at once where all these pages can be read in this language; `path_in` then knows."""
    pages = list(pages)
    if not pages:
        return
    rows = PublicPage.objects.in_force().in_language(language)
    keys = {page.translation_key for page in pages}
    paths = dict(rows.filter(translation_key__in=keys).values_list("translation_key", "path"))
    for page in pages:
        page.public_paths = {language: paths.get(page.translation_key, "")}


def path_in(page: Page | None, language: str) -> str:
    """Where a page can be read in this language, or an empty string where it cannot."""
    if page is None:
        return ""
    noted = getattr(page, "public_paths", {})
    if language in noted:
        return noted[language]
    rows = PublicPage.objects.in_force().in_language(language)
    return rows.filter(translation_key=page.translation_key).values_list("path", flat=True).first() or ""
