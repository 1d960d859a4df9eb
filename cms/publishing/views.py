"""The doors to decisions about a page: sign it off, waive a finding, take either back."""

import re
from collections.abc import Callable

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.widgets import AdminAutoHeightTextInput, AdminDateInput
from wagtail.models import Page

from cms.publishing import confirm, decisions
from cms.publishing.clearing import digest
from cms.publishing.decisions import NotDecided
from cms.publishing.messages import MESSAGES, SHOWN, wording
from cms.publishing.models import LocalePolicy, SignOff, Waiver
from cms.publishing.rules import Obstacle
from cms.publishing.rules.candidate import Role
from cms.publishing.rules.law import LAW

# how Wagtail marks what was put in or taken out (wagtail 8.0, admin/compare.py)
MARKED = re.compile(r'class="[^"]*(?:addition|deletion)')


def sign_off(request: HttpRequest, page_id: int) -> HttpResponse:
    """What a reviewer reads before signing off, and the button that does."""
    page = _page(page_id)
    roles = decisions.roles_of(request.user, page)
    if not roles:
        raise PermissionDenied
    error = ""
    if request.method == "POST":
        try:
            role = Role(request.POST.get("role", ""))
            decisions.sign_off(page, role, user=request.user, digest=request.POST.get("digest", ""))
        except NotDecided as refusal:
            error = " ".join(refusal.messages)
        except ValueError:
            error = _("Choose the role in which you sign off.")
        else:
            title = page.get_admin_display_title()
            messages.success(request, _("“%(title)s” is signed off.") % {"title": title})
            return redirect(_back_to(page, request.user))
    context = {**_review(request, page, roles), "error": error, "back": _back_to(page, request.user)}
    return render(request, "publishing/review.html", context)


def _review(request: HttpRequest, page: Page, roles: list[Role]) -> dict:
    draft = decisions.draft_of(page)
    content = digest(draft)
    signed = SignOff.objects.standing().for_page(page).filter(digest=content).select_related("user")
    by_role = {each.role: each for each in signed}
    policy = LocalePolicy.objects.filter(locale_id=page.locale_id).first()
    asked_for = policy.sign_offs if policy else []
    return {
        "page": page,
        "title": page.get_admin_display_title(),
        "language": page.locale,
        "digest": content,
        "comparison": changes(request, draft) if page.live else None,
        "sign_offs": [
            {
                "role": role.value,
                "label": SHOWN[role.value],
                "is_asked_for": role.value in asked_for,
                "signed": by_role.get(role.value),
                "is_mine": role in roles,
                "why_not": decisions.why_not(page, role, user=request.user) if role in roles else "",
            }
            for role in Role
        ],
    }


def changes(request: HttpRequest, draft: Page) -> list:
    """Field by field, what the draft says otherwise than the page that readers see."""
    live = type(draft).objects.get(pk=draft.pk)
    panel = type(draft).get_edit_handler().get_bound_panel(instance=live, request=request, form=None)
    compared = [compare(live, draft) for compare in panel.get_comparison()]
    # a body that was read from another place “has changed” for Wagtail, though no word of it has
    return [each for each in compared if each.has_changed() and MARKED.search(str(each.htmldiff()))]


def review_preview(request: HttpRequest, page_id: int) -> HttpResponse:
    """The latest draft as readers would see it, also for reviewers who may not edit the page."""
    page = _page(page_id)
    if not decisions.roles_of(request.user, page):
        raise PermissionDenied
    draft = decisions.draft_of(page)
    return draft.make_preview_request(request, draft.default_preview_mode)


@require_POST
def take_back_sign_off(request: HttpRequest, pk: int) -> HttpResponse:
    signed = get_object_or_404(SignOff.objects.select_related("page"), pk=pk)
    return _taken_back(
        request,
        signed.page,
        lambda: decisions.take_back(signed, user=request.user),
        title=_("Take the sign-off back"),
        done=_("The sign-off is taken back."),
    )


@require_POST
def take_back_waiver(request: HttpRequest, pk: int) -> HttpResponse:
    waiver = get_object_or_404(Waiver.objects.select_related("page"), pk=pk)
    return _taken_back(
        request,
        waiver.page,
        lambda: decisions.take_back_waiver(waiver, user=request.user),
        title=_("Take the waiver back"),
        done=_("The waiver is taken back."),
    )


def _taken_back(
    request: HttpRequest, page: Page | None, act: Callable[[], None], *, title: str, done: str
) -> HttpResponse:
    """Act, once the person has seen which pages go."""
    try:
        if not confirm.is_back(request):
            if question := confirm.ask(request, act, title=title):
                return question
            act()
            messages.success(request, done)
    except NotDecided as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect(_back_to(page, request.user))


class WaiverForm(forms.Form):
    """A reasoned “this is fine”, for one finding."""

    code = forms.CharField(widget=forms.HiddenInput, max_length=40)
    about = forms.CharField(widget=forms.HiddenInput, required=False, strip=False)
    reason = forms.CharField(
        label=gettext_lazy("Why it is right here"),
        help_text=gettext_lazy("For the record, years later. Never the patient’s name."),
        widget=AdminAutoHeightTextInput,
    )
    until = forms.DateField(
        label=gettext_lazy("Until"),
        help_text=gettext_lazy("The last day on which it holds. Empty: until somebody takes it back."),
        required=False,
        widget=AdminDateInput,
    )


def waive(request: HttpRequest, page_id: int) -> HttpResponse:
    """The form for a waiver. What was typed stays until it is given."""
    page = _page(page_id)
    if not decisions.roles_of(request.user, page):
        raise PermissionDenied
    form = WaiverForm(request.POST or None, initial=request.GET.dict())
    if request.method == "POST" and form.is_valid():
        try:
            decisions.waive(page, user=request.user, **form.cleaned_data)
        except NotDecided as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The finding is waived."))
            return redirect(_back_to(page, request.user))
    code = str(form["code"].value() or "")
    obstacle = Obstacle(code, field="", about=str(form["about"].value() or ""))
    context = {
        "page": page,
        "title": page.get_admin_display_title(),
        "form": form,
        "finding": wording(obstacle) if code in MESSAGES else "",
        "law": LAW.get(code),
        "back": _back_to(page, request.user),
    }
    return render(request, "publishing/waive.html", context)


def _page(pk: int) -> Page:
    return get_object_or_404(Page.objects.filter(depth__gt=1).select_related("locale"), pk=pk)


def _back_to(page: Page | None, user) -> str:
    """The page’s editor, for those who may open it."""
    may_edit = page is not None and page.permissions_for_user(user).can_edit()
    return reverse("wagtailadmin_pages:edit", args=[page.pk]) if may_edit else reverse("wagtailadmin_home")


urlpatterns = [
    path("review/<int:page_id>/", sign_off, name="casebook_sign_off"),
    path("review/<int:page_id>/preview/", review_preview, name="casebook_review_preview"),
    path("sign-offs/<int:pk>/take-back/", take_back_sign_off, name="casebook_take_back_sign_off"),
    path("review/<int:page_id>/waive/", waive, name="casebook_waive"),
    path("waivers/<int:pk>/take-back/", take_back_waiver, name="casebook_take_back_waiver"),
]
