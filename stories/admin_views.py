"""Our own doors in the admin."""

from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from cms.record import ledger
from stories.models import ConsentRecord


def consent_scan(request: HttpRequest, pk: int) -> HttpResponse:
    """The signed consent, for those who may see consent records. Each opening is noted."""
    if not request.user.has_perm("stories.view_consentrecord"):
        raise PermissionDenied
    record = get_object_or_404(ConsentRecord.objects.exclude(scan=""), pk=pk)
    try:
        scan = record.scan.open("rb")
    except FileNotFoundError:
        raise Http404 from None
    ledger.note("scan-opened", record=record, user=request.user)
    response = FileResponse(scan, as_attachment=True, filename=f"{record.reference}.pdf")
    response["Cache-Control"] = "no-store"
    return response
