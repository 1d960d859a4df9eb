"""Decisions taken in the editor’s panel: waivers and sign-offs, given and taken back without leaving the form."""

from collections.abc import Callable

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.models import Page

from cms.publishing import decisions
from cms.publishing.models import SignOff, Waiver
from cms.publishing.rules import Role


class WaiverForm(forms.Form):
    """Why a finding is right here, and until when."""

    code = forms.CharField(max_length=40)
    about = forms.CharField(required=False, strip=False, max_length=decisions.LONGEST_ABOUT)
    reason = forms.CharField(
        error_messages={"required": gettext_lazy("Say in a few words why it is right here.")}
    )
    until = forms.DateField(
        required=False, error_messages={"invalid": gettext_lazy("Enter the day as in 2027-06-01.")}
    )


@require_POST
def decide(request: HttpRequest, page_id: int) -> HttpResponse:
    """Take one decision, and answer in words: done, or why not."""
    page = get_object_or_404(Page, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    act = ACTS.get(request.POST.get("act", ""))
    if act is None:
        return JsonResponse({"told": _("This decision is unknown. Load the page again.")}, status=400)
    try:
        return JsonResponse({"told": act(page, request)})
    except ValidationError as refusal:
        return JsonResponse({"told": " ".join(refusal.messages)}, status=409)


def _waive(page: Page, request: HttpRequest) -> str:
    form = WaiverForm(request.POST)
    if not form.is_valid():
        raise ValidationError(form.errors.as_data())
    decisions.waive(page, user=request.user, **form.cleaned_data)
    return _("The finding is waived.")


def _take_back_waiver(page: Page, request: HttpRequest) -> str:
    waiver = get_object_or_404(Waiver.objects.for_page(page), pk=_number(request))
    decisions.take_back_waiver(waiver, user=request.user)
    return _("The waiver is taken back.")


def _sign_off(page: Page, request: HttpRequest) -> str:
    role = request.POST.get("role", "")
    if role not in {each.value for each in Role}:
        raise ValidationError(_("This decision is unknown. Load the page again."))
    decisions.sign_off(page, role, user=request.user, digest=request.POST.get("digest", ""))
    return _("You have signed off this version.")


def _take_back(page: Page, request: HttpRequest) -> str:
    signed = get_object_or_404(SignOff.objects.for_page(page), pk=_number(request))
    decisions.take_back(signed, user=request.user)
    return _("The sign-off is taken back.")


def _number(request: HttpRequest) -> int:
    try:
        return int(request.POST.get("number", ""))
    except ValueError as error:
        raise ValidationError(_("This decision is unknown. Load the page again.")) from error


ACTS: dict[str, Callable[[Page, HttpRequest], str]] = {
    "waive": _waive,
    "take-back-waiver": _take_back_waiver,
    "sign-off": _sign_off,
    "take-back-sign-off": _take_back,
}
