"""The doors of the desk. What may be done, `desk` and `rights` say; here it is only asked and answered."""

import json
from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page
from wagtail_localize.models import Translation

from cms.languages import BY_CODE, DEFAULT
from cms.publishing.refusals import reasons
from cms.translation import desk, desk_answers, markup, presence, preview, publication, rows
from cms.translation.desk_words import chips, words
from cms.translation.figures import places
from cms.translation.rights import Rights, rights
from cms.translation.rows import Row
from cms.translation.states import Act

MOST_BYTES = 1024 * 1024
LARGEST = 2**31 - 1
# in the order in which they need each other
SCRIPTS = tuple(
    f"casebook/js/desk{name}.js"
    for name in (
        "-parts",
        "-server",
        "-drafts",
        "-saving",
        "-list",
        "-marking",
        "-figures",
        "-text-form",
        "-text-page",
        "-text",
        "-editor",
        "-links",
        "-conflict",
        "-aids",
        "-retired",
        "-overview",
        "-page-view",
        "-presence",
        "-others",
        "-keys",
        "-screen",
        "",
    )
)


class Unreadable(Exception):
    """What was sent is not what the desk’s script sends."""


def answers_json(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A door of the desk’s script: whatever is refused is said as JSON, in the person’s language."""

    @wraps(view)
    def answered(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except desk.Refused as refusal:
            return _said(str(refusal), refusal.status)
        except Unreadable:
            return _said(_("This could not be read. Reload the desk; your text is kept."), 400)
        except PermissionDenied:
            return _said(_("You may not do this here. Your text is kept on this computer."), 403)
        except Http404:
            return _said(_("This is gone. Reload the desk."), 404)

    return answered


def _said(why: str, status: int) -> JsonResponse:
    return JsonResponse({"detail": why}, status=status)


# --- reading what was asked


def _asked(request: HttpRequest) -> dict:
    """The JSON object that was sent. Raises Unreadable, and Refused for one that is too long."""
    sent = request.headers.get("Content-Length", "")
    is_announced = sent.isdecimal() and (len(sent) > 9 or int(sent) > MOST_BYTES)
    if is_announced or len(request.body) > MOST_BYTES:
        raise desk.Refused(_("The text is too long for one segment."), status=413)
    try:
        asked = json.loads(request.body)
    except (ValueError, RecursionError):
        raise Unreadable from None
    if not isinstance(asked, dict):
        raise Unreadable
    return asked


def _text(asked: dict, name: str) -> str:
    """A text that was sent, without what no database keeps: halves of a sign, and zero bytes."""
    text = asked.get(name, "")
    if not isinstance(text, str):
        raise Unreadable
    return text.replace("\0", "").encode("utf-8", "ignore").decode()


def _number(asked: dict, name: str) -> int:
    number = asked.get(name, 0)
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= LARGEST:
        raise Unreadable
    return number


def _found(request: HttpRequest, translation_id: int) -> tuple[Translation, Model, Rights]:
    """The translation, its page or record in the language, and what this person may do with it."""
    known = Translation.objects.select_related("source__specific_content_type", "target_locale")
    translation = get_object_or_404(known, pk=translation_id)
    target = desk.target_of(translation)
    may = rights(request.user, translation, target)
    if not may.see:
        raise PermissionDenied
    return translation, target, may


# --- answering


def desk_page(request: HttpRequest, translation_id: int) -> HttpResponse:
    """The desk itself; the texts are in the page, so that it can be worked at once it is there."""
    try:
        translation, target, may = _found(request, translation_id)
    except desk.Refused:
        raise Http404 from None
    language = BY_CODE[translation.target_locale.language_code]
    title = str(target.get_admin_display_title() if isinstance(target, Page) else target)
    data = {
        **desk_answers.segments(translation, request.user, may),
        "language": {"code": language.code, "tag": language.tag, "name": language.endonym},
        "terms": desk_answers.terms(language.code),
        "words": {**words(), "tag": language.tag},
        "sign_in": reverse("wagtailadmin_login"),
    }
    pair = f"{DEFAULT.endonym} → {language.endonym}"
    context = {
        "title": title,
        "header_title": f"{title}: {pair}",
        "breadcrumbs_items": [*_way_here(), {"url": _edit_url(request, target), "label": title}],
        "pair": pair,
        "language": language,
        "may": may,
        "data": data,
        "chips": chips(),
        "base": reverse("casebook_desk", args=[translation.pk]),
        "csrf_cookie": settings.CSRF_COOKIE_NAME,
        "scripts": SCRIPTS,
        "takes_letters": _takes_letters(request.user),
    }
    return render(request, "translation/desk.html", context)


def _way_here() -> list[dict]:
    return [{"url": reverse("casebook_desk_queue"), "label": _("Translation")}]


def _edit_url(request: HttpRequest, target: Model) -> str | None:
    """Where the page or record itself is edited, for those who may."""
    return AdminURLFinder(request.user).get_edit_url(target)


def _takes_letters(user) -> bool:
    """Whether single letters are shortcuts for this person: a switch of their Wagtail profile."""
    profile = getattr(user, "wagtail_userprofile", None)
    return bool(getattr(profile, "keyboard_shortcuts", True))


@require_GET
@answers_json
def segments(request: HttpRequest, translation_id: int) -> HttpResponse:
    """All texts, or only those that are named: `?only=7,9`."""
    translation, _target, may = _found(request, translation_id)
    if "only" not in request.GET:
        return JsonResponse(desk_answers.segments(translation, request.user, may))
    wanted = {int(each) for each in request.GET["only"].split(",") if each.isdecimal() and len(each) < 19}
    found = rows.rows(translation, only=wanted)
    return JsonResponse({"segments": [desk_answers.row_as_json(row) for row in found]})


@require_POST
@answers_json
def segment(request: HttpRequest, translation_id: int, segment_id: int) -> HttpResponse:
    """One act on one text."""
    translation, _target, _may = _found(request, translation_id)
    asked = _asked(request)
    act = ACTS.get(asked.get("act")) if isinstance(asked.get("act"), str) else None
    if act is None:
        raise Unreadable
    try:
        row = act(translation, segment_id, asked, request.user)
    except desk.Conflict as conflict:
        return JsonResponse(desk_answers.two_texts(conflict, translation), status=409)
    return JsonResponse({"row": desk_answers.row_as_json(row)})


def _writing(act: Act) -> Callable[..., Row]:
    def write(translation: Translation, segment_id: int, asked: dict, user) -> Row:
        text, base = _text(asked, "text"), _number(asked, "base")
        return desk.save(translation, segment_id, text=text, base=base, user=user, act=act)

    return write


def _translated(translation: Translation, segment_id: int, asked: dict, user) -> Row:
    text, base = _text(asked, "text"), _number(asked, "base")
    return desk.mark_translated(translation, segment_id, text=text, base=base, user=user)


def _approved(translation: Translation, segment_id: int, asked: dict, user) -> Row:
    return desk.approve(translation, segment_id, base=_number(asked, "base"), user=user)


def _sent_back(translation: Translation, segment_id: int, asked: dict, user) -> Row:
    base, comment = _number(asked, "base"), _text(asked, "comment")
    return desk.send_back(translation, segment_id, base=base, comment=comment, user=user)


def _overridden(translation: Translation, segment_id: int, asked: dict, user) -> Row:
    base, reason = _number(asked, "base"), _text(asked, "comment")
    return desk.override(translation, segment_id, base=base, reason=reason, user=user)


def _linked(translation: Translation, segment_id: int, asked: dict, user) -> Row:
    address, target = _text(asked, "address"), _text(asked, "target")
    return desk.set_link(
        translation, segment_id, address=address, target=target, base=_number(asked, "base"), user=user
    )


def _restored(translation: Translation, segment_id: int, asked: dict, user) -> Row:
    version, base = _number(asked, "version"), _number(asked, "base")
    return desk.restore(translation, segment_id, version=version, base=base, user=user)


def _meaning_kept(translation: Translation, segment_id: int, asked: dict, user) -> Row:
    return desk.keep_meaning(translation, segment_id, user=user)


ACTS: dict[str, Callable[[Translation, int, dict, object], Row]] = {
    Act.SAVE.value: _writing(Act.SAVE),
    Act.MERGE.value: _writing(Act.MERGE),
    Act.TRANSLATE.value: _translated,
    Act.APPROVE.value: _approved,
    Act.SEND_BACK.value: _sent_back,
    Act.OVERRIDE.value: _overridden,
    Act.LINK.value: _linked,
    Act.RESTORE.value: _restored,
    Act.KEEP_MEANING.value: _meaning_kept,
}


@require_POST
@answers_json
def check(request: HttpRequest, translation_id: int) -> HttpResponse:
    """What the figure guard says of a text that is being written, and which figures answer each other."""
    translation, _target, _may = _found(request, translation_id)
    asked = _asked(request)
    found = rows.segments_of(translation).filter(pk=_number(asked, "segment")).first()
    if found is None:
        raise Http404
    source = found.string.data
    text = markup.clean(_text(asked, "text")[: desk.LONGEST_TEXT], source)
    if not text:
        return JsonResponse({"findings": [], "matched": [], "wanted": places(markup.plain(source))})
    matched = rows.guard(source, text, translation).matched
    findings = list(rows.findings_of(source, text, translation))
    return JsonResponse({"findings": findings, "matched": matched})


@require_GET
@answers_json
def history(request: HttpRequest, translation_id: int, segment_id: int) -> HttpResponse:
    translation, _target, _may = _found(request, translation_id)
    versions = desk.history(translation, segment_id, user=request.user)
    return JsonResponse({"versions": [desk_answers.version_as_json(version) for version in versions]})


@require_POST
@answers_json
def approve_clean(request: HttpRequest, translation_id: int) -> HttpResponse:
    translation, _target, may = _found(request, translation_id)
    done = desk.approve_clean(translation, user=request.user)
    return JsonResponse({"done": done, **desk_answers.segments(translation, request.user, may)})


@require_POST
@answers_json
def publish(request: HttpRequest, translation_id: int) -> HttpResponse:
    """Let the translation be public. The gate may refuse, and then says everything that stands in the way."""
    translation, target, may = _found(request, translation_id)
    if not may.publish:
        raise PermissionDenied
    if why := publication.lock_on(target, request.user):
        raise desk.Locked(why)
    try:
        publication.publish(translation, user=request.user)
    except ValidationError as refusal:
        why = reasons(refusal, publication.as_it_would_be(translation))
        return JsonResponse({"detail": " ".join(why), "reasons": why}, status=400)
    return JsonResponse(desk_answers.segments(translation, request.user, may))


@require_POST
@answers_json
def here(request: HttpRequest, translation_id: int) -> HttpResponse:
    """Says that this person is here, and hears who else is; with it, which texts have a newer version."""
    translation, _target, _may = _found(request, translation_id)
    asked = _asked(request)
    number = _number(asked, "segment") or None
    presence.note(translation, request.user, segment=number, wrote=asked.get("wrote") is True)
    others = presence.others(translation, request.user)
    return JsonResponse({"here": others, "versions": rows.versions(translation)})


@answers_json
def page(request: HttpRequest, translation_id: int) -> HttpResponse:
    """The page as readers will have it; with POST, as it would be with the texts that are being written."""
    translation, _target, _may = _found(request, translation_id)
    typed = _typed(_asked(request)) if request.method == "POST" else {}
    response = HttpResponse(preview.render(translation, request, texts=typed))
    response["Cache-Control"] = "no-store"
    return response


def _typed(asked: dict) -> dict[int, str]:
    texts = asked.get("texts", {})
    if not isinstance(texts, dict) or not all(key.isdecimal() and len(key) < 19 for key in texts):
        raise Unreadable
    return {int(key): _text(texts, key) for key in texts}


_AT = "translation/desk/<int:translation_id>/"
urlpatterns = [
    path(_AT, desk_page, name="casebook_desk"),
    path(f"{_AT}segments/", segments, name="casebook_desk_segments"),
    path(f"{_AT}segments/<int:segment_id>/", segment, name="casebook_desk_segment"),
    path(f"{_AT}segments/<int:segment_id>/history/", history, name="casebook_desk_history"),
    path(f"{_AT}check/", check, name="casebook_desk_check"),
    path(f"{_AT}approve-clean/", approve_clean, name="casebook_desk_approve_clean"),
    path(f"{_AT}publish/", publish, name="casebook_desk_publish"),
    path(f"{_AT}presence/", here, name="casebook_desk_presence"),
    path(f"{_AT}page/", page, name="casebook_desk_page"),
]
