"""A refusal that no form has caught is told in words, and leads back to where the person was."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page
from wagtail.users.models import UserProfile

from cms.publishing.refusals import reasons

# Wagtail’s workflow window follows a redirect given as JSON, and shows only “server error” for a status.
WINDOW_VIEWS = frozenset({"workflow_action"})


class RefusedPublicationMiddleware:
    """Turns a ValidationError that escapes an admin view into a message and a way back.

    Bulk actions, workflow approval and wagtail-localize’s own views save without catching it. With
    ATOMIC_REQUESTS the view’s transaction has been rolled back before this is called.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, ValidationError) or not is_admin(request.path_info):
            return None
        # the view has ended, and with it the language of the admin
        with override(language_of(request)):
            text = _("This was not done, and nothing new has gone live. %(reasons)s") % {
                "reasons": " ".join(reasons(exception, _page_of(request)))
            }
        if not reads_json(request):
            messages.error(request, text)
            return redirect(_way_back(request))
        if request.resolver_match.url_name in WINDOW_VIEWS:
            messages.error(request, text)
            return JsonResponse({"step": "success", "redirect": _way_back(request)})
        # the names of Wagtail’s own autosave errors (wagtail 8.0, admin/views/generic/mixins.py)
        refusal = {"success": False, "error_code": "refused", "error_message": text}
        return JsonResponse(refusal, status=422)


def is_admin(path: str) -> bool:
    """Whether this path belongs to the admin."""
    return path.startswith(reverse("wagtailadmin_home"))


def language_of(request: HttpRequest) -> str | None:
    """The language in which this person uses the admin."""
    if not request.user.is_authenticated:
        return get_language()
    return UserProfile.get_for_user(request.user).get_preferred_language()


def _page_of(request: HttpRequest) -> Page | None:
    """The page in the address as its last draft says it, if the address names one."""
    page = Page.objects.filter(pk=request.resolver_match.kwargs.get("page_id")).first()
    return page.get_latest_revision_as_object() if page else None


def reads_json(request: HttpRequest) -> bool:
    """Whether a script of the admin sent this, and not a form."""
    is_script = request.headers.get("X-Requested-With") == "XMLHttpRequest"
    return is_script or not request.accepts("text/html")


def _way_back(request: HttpRequest) -> str:
    """The page the person came from, if it is one of ours and would not fail in the same way again."""
    home = reverse("wagtailadmin_home")
    referrer = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(
        referrer, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    ):
        return home
    address = urlsplit(referrer)
    repeats = request.method == "GET" and address.path == request.path
    if repeats or not is_admin(address.path):
        return home
    return address._replace(scheme="", netloc="").geturl()
