"""Pictures: a size of a picture is public exactly as long as the picture may be shown; originals never are.

The database is asked for every picture, so a withdrawn consent closes it at once, whatever lies on the disk. What
a browser keeps it asks for again after five seconds.
"""

from django.core.files.storage import default_storage
from django.db import transaction
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from django.views.static import serve
from wagtail.images import get_image_model

from cms.days import site_today

SIZES = "images/"  # where Wagtail keeps renditions


@transaction.non_atomic_requests
@require_safe
def media(request: HttpRequest, path: str) -> HttpResponse:
    """A file of the media folder, for those who may see it."""
    is_public = path.startswith(SIZES) and may_be_shown(path)
    if not is_public and not request.user.has_perm("wagtailadmin.access_admin"):
        raise Http404
    response = sent(request, path)
    response["Cache-Control"] = "public, max-age=5" if is_public else "private, no-store"
    return response


def may_be_shown(path: str) -> bool:
    """Whether this file is a size of a picture that may be shown today."""
    images = get_image_model().objects.showable(on=site_today())
    return images.filter(renditions__file=path).exists()


def sent(request: HttpRequest, path: str) -> HttpResponse:
    if hasattr(default_storage, "base_location"):  # a folder, and not S3
        return serve(request, path, document_root=default_storage.base_location)
    if not default_storage.exists(path):
        raise Http404
    return FileResponse(default_storage.open(path, "rb"))
