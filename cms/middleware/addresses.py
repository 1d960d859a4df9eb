"""Addresses that no person wrote and no database can read."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

# PostgreSQL refuses NUL in any text, and half of a surrogate pair cannot be encoded at all.
UNREADABLE = re.compile("[\x00\ud800-\udfff]")


class UnreadableAddressMiddleware:
    """Answers 404 or 400 to a NUL byte or half a character in the path, the query or a cookie."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if UNREADABLE.search(request.path_info):
            return _refuse(404)
        if _unreadable_query(request) or any(map(UNREADABLE.search, request.COOKIES.values())):
            return _refuse(400)
        return self.get_response(request)


def _unreadable_query(request: HttpRequest) -> bool:
    return any(UNREADABLE.search(text) for name, values in request.GET.lists() for text in (name, *values))


def _refuse(status: int) -> HttpResponse:
    text = _("This address contains characters that cannot be read. Check it and try again.")
    return HttpResponse(text, status=status, content_type="text/plain; charset=utf-8")
