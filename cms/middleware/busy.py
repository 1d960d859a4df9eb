"""Two people who write the same at the same moment: the second is asked to send again, with nothing lost."""

from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import override

from cms.middleware.refusals import is_admin, language_of, reads_json

# PostgreSQL, appendix A: serialization_failure, deadlock_detected, lock_not_available.
TRY_AGAIN = frozenset({"40001", "40P01", "55P03"})
LOCKED = "is locked"  # SQLite’s words for SQLITE_BUSY and SQLITE_LOCKED
# What a window of the admin sent is sent again as it was, but for the token of its form.
NOT_AGAIN = frozenset({"csrfmiddlewaretoken"})


class BusyDatabaseMiddleware:
    """Answers 503 in the admin where the database chose this transaction to give way to another."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not _gave_way(exception) or not is_admin(request.path_info):
            return None
        with override(language_of(request)):
            text = _("Somebody else was saving at the same moment, so nothing has been saved yet.")
            if reads_json(request):
                busy = {"success": False, "error_code": "busy", "error_message": text}
                return JsonResponse(busy, status=503, headers={"Retry-After": "1"})
            return render(request, "busy.html", _context(request, text), status=503)


def _gave_way(exception: Exception) -> bool:
    if not isinstance(exception, OperationalError):
        return False
    return getattr(exception.__cause__, "pgcode", None) in TRY_AGAIN or LOCKED in str(exception)


def _context(request: HttpRequest, text: str) -> dict[str, object]:
    fields = [
        (name, value) for name, values in request.POST.lists() if name not in NOT_AGAIN for value in values
    ]
    return {
        "text": text,
        "fields": fields,
        "has_files": bool(request.FILES),
        "address": request.get_full_path(),
    }
