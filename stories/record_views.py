"""The record in the admin: the pages that were ever public, and what visitors were shown on a day."""

from datetime import UTC, datetime
from uuid import UUID

from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, pgettext, pgettext_lazy
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.languages import BY_CODE, LANGUAGES
from cms.publishing.evidence import clearances_of, evidence_at, finding_in_words, in_words, names_of
from cms.record import ledger
from cms.record.document import POLICY, self_contained
from cms.record.history import History, Version, history
from cms.record.models import Decision, Showing
from cms.record.verification import is_intact
from stories.evidence import grounds
from stories.record_export import as_json, evidence_of
from stories.record_forms import MomentForm
from stories.record_timeline import timeline

SEE = "record.view_decision"
SHOWN_DECISIONS = 50
OPENED = signing.TimestampSigner(salt="casebook.record.opened")
OPEN_FOR = 15 * 60  # seconds in which an opened text can be read


def must_see(request: HttpRequest) -> None:
    if not request.user.has_perm(SEE):
        raise PermissionDenied


class RecordView(WagtailAdminTemplateMixin, View):
    """One page in one language at one moment: what was shown, or why nothing was."""

    template_name = "record/showing.html"
    header_icon = "history"
    page_title = pgettext_lazy("of decisions", "Record")

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        must_see(request)
        return super().dispatch(request, *args, **kwargs)

    def setup(self, request: HttpRequest, key: UUID, language: str) -> None:
        super().setup(request, key=key, language=language)
        if language not in BY_CODE:
            raise Http404
        self.key, self.language = key, language

    def get(self, request: HttpRequest, **kwargs) -> HttpResponse:
        return self.render_to_response(self.get_context_data())

    def post(self, request: HttpRequest, **kwargs) -> HttpResponse:
        """Open a text that was taken down. The record says who did."""
        here = history(self.key, self.language)
        version = here.version(_number(request.POST.get("version", "")))
        if version is None:
            raise Http404
        showing = Showing.objects.get(pk=version.pk)
        ledger.note("opened", showing=showing, user=request.user, facts={"version": showing.pk})
        return self.render_to_response(self.get_context_data(opened=version))

    def get_context_data(self, *, opened: Version | None = None) -> dict:
        everywhere = {language.code: history(self.key, language.code) for language in LANGUAGES}
        if not any(each.versions for each in everywhere.values()):
            raise Http404
        here = everywhere[self.language]
        form, moment = self._moment(here, opened)
        version = opened or here.at(moment)
        title = title_of(self.key, self.language)
        return {
            **super().get_context_data(),
            "title": title,
            "form": form,
            "moment": moment,
            "here": here,
            "languages": [{"language": each, "url": self._url(each.code)} for each in LANGUAGES],
            "current": BY_CODE[self.language],
            "timeline": timeline(everywhere, self.language, moment=moment, selected=version),
            "earlier": _neighbour(here, moment, version, step=-1),
            "later": _neighbour(here, moment, version, step=1),
            "decisions": decisions_of(self.key, self.language),
            "breadcrumbs_items": self._crumbs(title),
            **self._shown(here, version, moment, opened=opened),
        }

    def _shown(self, here: History, version: Version | None, moment: datetime, *, opened) -> dict:
        if version is None:
            end = here.end_before(moment)
            reasons = [finding_in_words(code) for code in end.facts.get("codes", ())] if end else []
            last = here.last_before(moment)
            names = names_of([end.actor]) if end else {}
            who = names.get(end.actor, "") if end else ""
            return {"version": None, "last": last, "end": end, "end_by": who, "reasons": reasons}
        is_sealed = here.is_taken_down and opened is None
        showing = Showing.objects.get(pk=version.pk)
        evidence = evidence_at(self.key, self.language, moment, version.until)
        return {
            "version": version,
            "showing": showing,
            "is_sealed": is_sealed,
            "is_intact": is_intact(showing),
            "frame_url": ""
            if is_sealed
            else frame_url(showing, self.request.user, opened=opened is not None),
            "evidence": evidence,
            "grounds": list(grounds(evidence.clearance.basis)) if evidence else [],
        }

    def _moment(self, here: History, opened: Version | None) -> tuple[MomentForm, datetime]:
        """The moment asked for: of a version, of the form, or now."""
        version = opened or here.version(_number(self.request.GET.get("version", "")))
        if version is not None:
            return MomentForm(initial={"at": version.since}), version.since
        form = MomentForm(self.request.GET or None)
        if form.is_bound and form.is_valid() and form.cleaned_data["at"]:
            return form, form.cleaned_data["at"]
        now = timezone.now()
        return (form if form.is_bound and form.errors else MomentForm(initial={"at": now})), now

    def _url(self, language: str) -> str:
        query = self.request.GET.urlencode() if "at" in self.request.GET else ""
        return reverse("casebook_record", args=[self.key, language]) + (f"?{query}" if query else "")

    def _crumbs(self, title: str) -> list[dict]:
        above = {"url": reverse("casebook_record_index"), "label": pgettext("of decisions", "Record")}
        return [*self.breadcrumbs_items, above, {"url": "", "label": title}]


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 18 else 0


def _neighbour(here: History, moment: datetime, version: Version | None, *, step: int) -> Version | None:
    """The version before or after the one that is shown."""
    if version is not None:
        place = here.versions.index(version) + step
        return here.versions[place] if 0 <= place < len(here.versions) else None
    return here.last_before(moment) if step < 0 else here.first_after(moment)


def title_of(key: UUID, language: str) -> str:
    """The title that the page was last cleared with; its number where the person has been erased."""
    last = list(clearances_of(key, language))[-1:]
    return (last[0].title if last else "") or _("Page %(number)s") % {"number": str(key)[:8]}


def decisions_of(key: UUID, language: str) -> list[dict]:
    """The last decisions about the page, the newest first."""
    found = Decision.objects.filter(translation_key=key, language=language).order_by("-number")
    return in_words(found[:SHOWN_DECISIONS])


def frame_url(showing: Showing, user, *, opened: bool) -> str:
    address = reverse("casebook_record_page", args=[showing.pk])
    return f"{address}?opened={OPENED.sign(f'{showing.pk}:{user.pk}')}" if opened else address


def may_read(request: HttpRequest, showing: Showing) -> bool:
    """A text that was taken down is read by whoever has just opened it, as the record says."""
    if not history(showing.translation_key, showing.language).is_taken_down:
        return True
    try:
        who = OPENED.unsign(request.GET.get("opened", ""), max_age=OPEN_FOR)
    except signing.BadSignature:
        return False
    return who == f"{showing.pk}:{request.user.pk}"


@require_safe
def shown_page(request: HttpRequest, pk: int) -> HttpResponse:
    """The page itself, for the frame: it holds all its files, runs nothing and asks nobody."""
    must_see(request)
    showing = get_object_or_404(Showing.objects.exclude(html=None), pk=pk)
    if not may_read(request, showing):
        raise PermissionDenied
    response = HttpResponse(self_contained(showing.text))
    response["Content-Security-Policy"] = POLICY
    response["Cache-Control"] = "private, no-store"
    return response


@require_POST
def export(request: HttpRequest, pk: int) -> HttpResponse:
    """The page as shown and all its evidence as one file. The record says who took it."""
    must_see(request)
    showing = get_object_or_404(Showing, pk=pk)
    if showing.html is None:
        messages.error(request, _("This page was erased. There is nothing left to export."))
        return redirect("casebook_record", showing.translation_key, showing.language)
    ledger.note("exported", showing=showing, user=request.user, facts={"version": showing.pk})
    found = evidence_of(showing)
    page = self_contained(showing.text).replace("<head>", '<head><base href="about:srcdoc">', 1)
    document = render_to_string(
        "record/export.html",
        {**found, "page": page, "data": as_json(found), "language_code": get_language()},
    )
    response = HttpResponse(document, content_type="text/html; charset=utf-8")
    day = f"{showing.since.astimezone(UTC):%Y-%m-%d}"
    name = f"casebook-record-{showing.pk}-{showing.language}-{day}.html"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response
