"""Which language a request is in: the address decides; only `/` asks the browser."""

import re

from django.http import HttpRequest, HttpResponse
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

from cms.languages import BY_CODE, DEFAULT

RANGE = re.compile(r"(?P<tag>[A-Za-z0-9-]+|\*)(?:\s*;\s*[qQ]=(?P<weight>[01](?:\.[0-9]{0,3})?))?")
# A reader of another script or region of a language is better served by ours than by English.
ALSO = {"zh": "zh-hans", "be": "ru", "kk": "ru"}


def preferred(accept_language: str) -> str:
    """The code of the language to offer for an Accept-Language header (RFC 9110 §12.5.4)."""
    wanted: list[tuple[float, str]] = []
    for part in accept_language[:500].split(","):
        found = RANGE.fullmatch(part.strip())
        if found:
            wanted.append((float(found["weight"] or 1), found["tag"].lower()))
    for weight, tag in sorted(wanted, key=lambda pair: -pair[0]):
        if weight <= 0:
            continue
        primary = tag.split("-")[0]
        for code in (tag, primary, ALSO.get(primary, "")):
            if code in BY_CODE:
                return code
    return DEFAULT.code


class AddressLanguageMiddleware(LocaleMiddleware):
    """Django’s, without its redirect of unknown addresses to `/en/…`: what is not there is a 404 at once."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        response.headers.setdefault("Content-Language", translation.get_language() or DEFAULT.code)
        return response
