"""What happens around every request: headers, unreadable addresses, refusals told as messages, and a busy database."""

from cms.middleware.addresses import UnreadableAddressMiddleware
from cms.middleware.busy import BusyDatabaseMiddleware
from cms.middleware.headers import SecurityHeadersMiddleware
from cms.middleware.refusals import RefusedPublicationMiddleware

__all__ = [
    "BusyDatabaseMiddleware",
    "RefusedPublicationMiddleware",
    "SecurityHeadersMiddleware",
    "UnreadableAddressMiddleware",
]
