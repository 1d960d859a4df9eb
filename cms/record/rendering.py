"""A public page as visitors are served it, rendered by the same view, for somebody who is not signed in."""

import io
import logging
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.core.handlers.wsgi import WSGIRequest
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.request import validate_host
from django.urls import resolve
from django.utils import timezone, translation

# goes to the operator by mail (LOGGING)
logger = logging.getLogger(__name__)


class CannotBeShown(Exception):
    """Visitors could not read this page, so there is nothing that could be kept."""


def as_served(path: str, language: str) -> str:
    """The HTML that a visitor gets at this address. Raises CannotBeShown where it cannot be made."""
    zone = timezone.get_default_timezone()  # in the admin, Wagtail puts on each person’s own
    try:
        with transaction.atomic(), translation.override(language), timezone.override(zone):
            response = served(path, language)
    except Exception as error:  # whatever breaks in a template would break for every visitor
        logger.exception("A page could not be rendered for the record")
        raise CannotBeShown(type(error).__name__) from error
    if response.status_code != 200:
        raise CannotBeShown(str(response.status_code))
    return response.content.decode()


def served(path: str, language: str) -> HttpResponse:
    """The answer of the view at this address of ours."""
    request = visitor(path, language)
    match = request.resolver_match
    response = match.func(request, *match.args, **match.kwargs)
    return response.render() if hasattr(response, "render") else response


def visitor(path: str, language: str) -> HttpRequest:
    """A request as the server would make it of a visitor’s: no query, no cookie, nobody signed in."""
    scheme, host, port = _address()
    request = WSGIRequest(
        {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": path,
            "SERVER_NAME": host,
            "SERVER_PORT": port,
            "HTTP_HOST": host if port in {"80", "443"} else f"{host}:{port}",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "wsgi.url_scheme": scheme,
            "wsgi.input": io.BytesIO(),
        }
    )
    request.user = AnonymousUser()
    request.LANGUAGE_CODE = language
    request.resolver_match = resolve(path)
    return request


def _address() -> tuple[str, str, str]:
    """Scheme, host and port of the public site."""
    base = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    host = base.hostname or "localhost"
    if not validate_host(host, settings.ALLOWED_HOSTS or ["localhost"]):
        # a server that listens everywhere is not called by that name
        host = next((name for name in settings.ALLOWED_HOSTS if name[:1] not in {"*", "."}), "localhost")
    return base.scheme, host, str(base.port or (443 if base.scheme == "https" else 80))
