"""What happens around every request: headers, unreadable addresses, refusals told as messages."""

from cms.middleware.addresses import UnreadableAddressMiddleware
from cms.middleware.headers import SecurityHeadersMiddleware
from cms.middleware.refusals import RefusedPublicationMiddleware

__all__ = [
    "RefusedPublicationMiddleware",
    "SecurityHeadersMiddleware",
    "UnreadableAddressMiddleware",
]
