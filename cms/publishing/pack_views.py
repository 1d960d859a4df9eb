"""The door to a newer version of the rules: what it brings, which public pages it would take down, and the switch."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from cms.publishing import confirm, packs
from cms.publishing.messages import in_general
from cms.publishing.preview import would_fail
from cms.publishing.rules.law import LAW

MAY_SWITCH = "publishing.change_localepolicy"


def switch_pack(request: HttpRequest) -> HttpResponse:
    """Shows the pages that the newer rules would take down, and switches them on once these have been seen."""
    if not request.user.has_perm(MAY_SWITCH):
        raise PermissionDenied
    newer = packs.newer()
    failures = would_fail(lambda: packs.switch(newer, user=request.user)) if newer else []
    fingerprint = confirm.fingerprint(failures)
    if request.method == "POST":
        if newer is None or request.POST.get("pack") != newer:
            messages.info(request, _("Somebody else has just done the same."))
            return redirect("casebook_rule_pack")
        if request.POST.get(confirm.CONFIRMED) == fingerprint:
            packs.switch(newer, user=request.user)
            messages.success(request, _("Version %(pack)s of the rules holds now.") % {"pack": newer})
            return redirect("casebook_rule_pack")
        messages.warning(request, _("Other pages would go by now. Look at them again."))
    context = {
        "current": packs.current(),
        "newer": newer,
        "added": [(LAW[code].rule, in_general(code)) for code in (packs.added_by(newer) if newer else ())],
        "rows": confirm.rows(failures),
        "fingerprint": fingerprint,
        "back": reverse("casebook_rule_book"),
    }
    return render(request, "publishing/switch_pack.html", context)


urlpatterns = [path("rule-book/version/", switch_pack, name="casebook_rule_pack")]
