"""The doors of the public site: a page, the choice of a language, and the two answers for machines."""

from django.apps import apps
from django.db import DatabaseError, transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from cms.days import site_today
from cms.delivery.models import GonePage, PublicPage
from cms.delivery.negotiation import preferred
from cms.languages import BY_CODE


@transaction.non_atomic_requests
@require_safe
def public_page(request: HttpRequest, path: str) -> HttpResponse:
    """Serve what the register says is public at this address; anything else is not there."""
    row = PublicPage.objects.filter(path=request.path).select_related("clearance").first()
    if row is None or not row.is_in_force(site_today()):
        return absent(request, row)
    page_type = apps.get_model(row.model)
    page = page_type.for_readers().filter(pk=row.page_id).first()
    if page is None:
        raise Http404
    request.public_row, request.public_page = row, page
    return page.serve(request)


def absent(request: HttpRequest, row: PublicPage | None) -> HttpResponse:
    """Gone (410) where a page was taken down or its last day has passed, else not there (404)."""
    has_ended = row is not None and row.has_ended(site_today())
    if has_ended or GonePage.objects.filter(path=request.path).exists():
        return render(request, "gone.html", status=410)
    raise Http404


@transaction.non_atomic_requests
@require_safe
def choose_language(request: HttpRequest) -> HttpResponse:
    """`/` sends a reader to their language: the one they chose before, else the browser’s."""
    chosen = request.COOKIES.get("language", "")
    code = chosen if chosen in BY_CODE else preferred(request.headers.get("Accept-Language", ""))
    response = HttpResponseRedirect(f"/{code}/")
    patch_vary_headers(response, ["Accept-Language", "Cookie"])
    return response


@transaction.non_atomic_requests
@require_safe
@cache_control(no_store=True)
def healthz(request: HttpRequest) -> HttpResponse:
    """The process is alive."""
    return JsonResponse({"status": "alive"})


@transaction.non_atomic_requests
@require_safe
@cache_control(no_store=True)
def readyz(request: HttpRequest) -> HttpResponse:
    """The site can serve: the database answers and the register can be read."""
    try:
        public_pages = PublicPage.objects.in_force().count()
    except DatabaseError:
        return JsonResponse({"status": "not ready", "part": "database"}, status=503)
    return JsonResponse({"status": "ready", "public_pages": public_pages})
