"""A real site: everything that differs from one installation to the next comes from the environment."""

import os
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from cms.settings.base import *  # noqa: F403


def required(name: str, example: str) -> str:
    """The variable, or a message that names it: a default would be a secret everybody knows."""
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(f"The environment variable {name} is not set. Example: {name}={example}")
    return value


SECRET_KEY = required("SECRET_KEY", "fifty-or-more-random-characters")
ALLOWED_HOSTS = [host.strip() for host in required("ALLOWED_HOSTS", "www.hospital.example").split(",")]
WAGTAILADMIN_BASE_URL = required("WAGTAILADMIN_BASE_URL", "https://www.hospital.example")
# read by the base, which would otherwise make itself an empty SQLite file
required("DATABASE_URL", "postgresql://casebook:password@db/casebook")

DEBUG = False
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", *MIDDLEWARE]  # noqa: F405

# --- HTTPS, everywhere and for two years
_admin = urlsplit(WAGTAILADMIN_BASE_URL)
CSRF_TRUSTED_ORIGINS = [f"{_admin.scheme}://{_admin.netloc}"]
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
# only where a proxy in front sets this header itself: otherwise any visitor could
if _proxy_header := os.environ.get("PROXY_SSL_HEADER"):
    SECURE_PROXY_SSL_HEADER = (f"HTTP_{_proxy_header.upper().replace('-', '_')}", "https")

# --- cookies: __Host- ties them to this host, to HTTPS and to the whole site
SESSION_COOKIE_NAME = "__Host-sessionid"
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60
CSRF_COOKIE_NAME = "__Host-csrftoken"
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_SECURE = True

EMAIL_HOST = os.environ.get("EMAIL_HOST", "localhost")
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "25"))
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = os.environ.get("EMAIL_USE_TLS", "") == "1"
# whoever is told when a rule fails
ADMINS = [
    ("operator", address.strip()) for address in os.environ.get("OPERATOR_EMAIL", "").split(",") if address
]
DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL", f"casebook@{_admin.hostname}")

# --- logs: to the standard error stream, in UTC, without what people typed and without their addresses
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "private": {
            "()": "cms.logs.PrivateFormatter",
            "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
        }
    },
    "filters": {"seldom": {"()": "cms.logs.Seldom"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "private"},
        "operator": {
            "class": "django.utils.log.AdminEmailHandler",
            "level": "ERROR",
            "formatter": "private",
            "filters": ["seldom"],
        },
    },
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        # a rule that fails blocks its page, and somebody must mend it
        "cms.publishing.gate": {"handlers": ["stderr", "operator"], "level": "INFO", "propagate": False},
        # a page that cannot be rendered is not cleared, and only its template can be mended
        "cms.record.rendering": {"handlers": ["stderr", "operator"], "level": "INFO", "propagate": False},
        # what the patrol cannot look at, guards that are missing, and chores that fail
        "cms.publishing.patrol": {"handlers": ["stderr", "operator"], "level": "INFO", "propagate": False},
        "cms.publishing.rounds": {"handlers": ["stderr", "operator"], "level": "INFO", "propagate": False},
        "cms.publishing.clock": {"handlers": ["stderr", "operator"], "level": "INFO", "propagate": False},
        # its INFO lines name the page, and so the patient
        "wagtail": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        "wagtail.admin": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
    },
}
