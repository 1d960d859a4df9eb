"""What stands around every public page: languages, menu, crumbs, organisation, contact. Asked only when used."""

from functools import partial

from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.delivery.models import PublicPage
from cms.languages import BY_CODE, DEFAULT, LANGUAGES, Language
from cms.publishing.models import LocalePolicy
from stories.models import ContactChannel, OrganisationSettings
from stories.structured_data import structured_data

MENU = ("treatments", "stories", "articles")


def surroundings(request: HttpRequest) -> dict:
    """Context processor. Every value is lazy: the admin’s templates never ask, and pay nothing."""
    if request.path.startswith("/admin/") and "preview" not in request.path:
        return {}
    parts = {
        "language": current_language,
        "languages": partial(_languages_of, request),
        "menu": partial(menu, request),
        "organisation": partial(_organisation_of, request),
        "contact_channels": contact_channels,
        "policy": partial(policy, request),
        "crumbs": partial(crumbs, request),
        "meta": partial(meta, request),
    }
    return {name: SimpleLazyObject(part) for name, part in parts.items()}


def current_language() -> Language:
    return BY_CODE.get(get_language() or "", DEFAULT)


def _row(request: HttpRequest) -> PublicPage | None:
    return getattr(request, "public_row", None)


def _around(request: HttpRequest) -> list[PublicPage]:
    """Every row that the frame of a page names, asked once: sections, translations, the pages above."""
    if not hasattr(request, "casebook_rows"):
        row = _row(request)
        wanted = Q(language=current_language().code, kind__in=MENU)
        if row is not None:
            wanted |= Q(translation_key=row.translation_key) | Q(path__in=_above(row))
        else:
            wanted |= Q(path__in=[_same_address(request, language) for language in LANGUAGES])
        fields = ("kind", "language", "translation_key", "path", "title")
        request.casebook_rows = list(PublicPage.objects.in_force().filter(wanted).only(*fields))
    return request.casebook_rows


def _above(row: PublicPage) -> list[str]:
    """The addresses above this one, from home down."""
    parts = row.path.strip("/").split("/")[:-1]
    return ["/" + "/".join(parts[: end + 1]) + "/" for end in range(len(parts))]


def _languages_of(request: HttpRequest) -> list[dict]:
    """`languages`, asked once for a request: the switcher and the alternates both need it."""
    if not hasattr(request, "casebook_languages"):
        request.casebook_languages = languages(request)
    return request.casebook_languages


def languages(request: HttpRequest) -> list[dict]:
    """This page in each language. Where it does not exist the address still stands: it says so there."""
    row, current = _row(request), current_language()
    is_everywhere = getattr(request.resolver_match, "view_name", "") == "search"
    if row is not None:
        same = (r for r in _around(request) if r.translation_key == row.translation_key)
    else:
        addresses = {_same_address(request, language) for language in LANGUAGES}
        same = (r for r in _around(request) if r.path in addresses)
    elsewhere = {r.language: r.path for r in same}
    return [
        {
            "code": language.code,
            "tag": language.tag,
            "endonym": language.endonym,
            "url": elsewhere.get(language.code) or _same_address(request, language),
            "is_current": language == current,
            "exists": is_everywhere or language.code in elsewhere,
        }
        for language in LANGUAGES
    ]


def _same_address(request: HttpRequest, language: Language) -> str:
    """The same address under another language: search has one, a missing page says there that it is missing."""
    parts = request.path.split("/", 2)
    below = parts[2] if len(parts) == 3 and parts[1] in BY_CODE else ""
    query = f"?{request.GET.urlencode()}" if request.GET and below == "search/" else ""
    return f"/{language.code}/{below}{query}"


def menu(request: HttpRequest) -> list[dict]:
    code = current_language().code
    rows = {row.kind: row for row in _around(request) if row.language == code}
    found = [
        {
            "title": rows[kind].title,
            "url": rows[kind].path,
            "is_current": request.path.startswith(rows[kind].path),
        }
        for kind in MENU
        if kind in rows
    ]
    search = reverse("search")
    return [*found, {"title": _("Search"), "url": search, "is_current": request.path == search}]


def _organisation_of(request: HttpRequest) -> OrganisationSettings:
    """`organisation`, asked once for a request: the masthead and the structured data both need it."""
    if not hasattr(request, "casebook_organisation"):
        request.casebook_organisation = organisation()
    return request.casebook_organisation


def organisation() -> OrganisationSettings:
    return OrganisationSettings.objects.select_related("logo").first() or OrganisationSettings()


def contact_channels() -> list[ContactChannel]:
    channels = ContactChannel.objects.filter(locale__language_code=current_language().code)
    return list(channels.select_related("qr"))


def policy(request: HttpRequest) -> LocalePolicy | None:
    page = getattr(request, "public_page", None)
    if page is not None:
        return getattr(page.locale, "policy", None)  # fetched with the page
    return LocalePolicy.objects.filter(locale__language_code=current_language().code).first()


def crumbs(request: HttpRequest) -> list[dict]:
    """The public pages above this one, from home down."""
    row = _row(request)
    if row is None:
        return []
    above = _above(row)
    titles = {row.path: row.title for row in _around(request) if row.path in above}
    home = f"/{row.language}/"
    return [
        {"title": _("Home") if path == home else titles[path], "url": path}
        for path in above
        if path in titles
    ]


def meta(request: HttpRequest) -> dict:
    """What search engines and share previews read. An outcome is never described without its disclaimer."""
    row = _row(request)
    if row is None:
        return {}
    description = f"{row.disclaimer_short} {row.summary}".strip()
    alternates = [
        {"tag": item["tag"], "url": request.build_absolute_uri(item["url"])}
        for item in _languages_of(request)
        if item["exists"]
    ]
    english = [item for item in alternates if item["tag"] == DEFAULT.tag]
    alternates += [{"tag": "x-default", "url": item["url"]} for item in english]
    canonical = request.build_absolute_uri(row.path)
    return {
        "title": request.public_page.seo_title or row.title,
        "description": description,
        "canonical": canonical,
        "structured_data": structured_data(
            request.public_page,
            row,
            url=canonical,
            description=description,
            publisher=_organisation_of(request).name,
        ),
        "alternates": alternates,
        "image_url": None,
    }
