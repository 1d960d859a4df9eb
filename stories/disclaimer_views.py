"""The doors to the approval of a disclaimer: give it, and withdraw it."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from cms.publishing import confirm, turns
from cms.publishing.preview import would_fail
from stories.models import OutcomeDisclaimer
from stories.permissions import may_approve_disclaimers


def approve_disclaimer(request: HttpRequest, pk: int) -> HttpResponse:
    """Shows the exact text beside the one that readers see, and binds an approval to it."""
    disclaimer = _held(request, pk)
    if request.method == "POST":
        if request.POST.get("digest") != disclaimer.digest:
            messages.error(request, _("The text has changed since you opened it. Read it again."))
            return redirect("casebook_approve_disclaimer", pk=pk)
        if not disclaimer.awaits_approval:
            messages.info(request, _("Somebody else has just done the same."))
            return redirect(_list())
        try:
            disclaimer.approve(user=request.user)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            messages.success(request, _("“%(name)s” is approved.") % {"name": disclaimer.name})
        return redirect(_list())
    context = {"disclaimer": disclaimer, "approved": disclaimer.approved, "back": _list()}
    return render(request, "publishing/approve_disclaimer.html", context)


def withdraw_approval(request: HttpRequest, pk: int) -> HttpResponse:
    """Shows the pages that go with the approval, and withdraws it once they have been seen."""
    disclaimer = _held(request, pk)
    failures = would_fail(lambda: _fresh(pk).withdraw_approval(user=request.user))
    fingerprint = confirm.fingerprint(failures)
    if request.method == "POST" and request.POST.get(confirm.CONFIRMED) == fingerprint:
        if disclaimer.withdraw_approval(user=request.user):
            told = _("The approval of “%(name)s” is withdrawn.") % {"name": disclaimer.name}
            messages.success(request, told)
        else:
            messages.info(request, _("Somebody else has just done the same."))
        return redirect(_list())
    context = {
        "disclaimer": disclaimer,
        "approved": disclaimer.approved,
        "rows": confirm.rows(failures),
        "fingerprint": fingerprint,
        "back": reverse("wagtailsnippets_stories_outcomedisclaimer:edit", args=[pk]),
    }
    return render(request, "publishing/withdraw_approval.html", context)


def _held(request: HttpRequest, pk: int) -> OutcomeDisclaimer:
    """The disclaimer, held until the request ends: of two people who decide at once, one is told."""
    if not may_approve_disclaimers(request.user):
        raise PermissionDenied
    with transaction.atomic():
        turns.alone()
        return get_object_or_404(OutcomeDisclaimer.objects.select_for_update(), pk=pk)


def _fresh(pk: int) -> OutcomeDisclaimer:
    return OutcomeDisclaimer.objects.get(pk=pk)


def _list() -> str:
    return reverse("wagtailsnippets_stories_outcomedisclaimer:list")
