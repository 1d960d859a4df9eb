"""wagtail-localize’s doors, with the rights, locks and workflows of our own: its 1.14 asks for less."""

from collections.abc import Callable

import polib
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.models import OverridableSegment, StringSegment, Translation, TranslationSource
from wagtail_localize.views import edit_translation
from wagtail_localize.views.update_translations import UpdateTranslationsView

from cms.publishing.refusals import reasons
from cms.translation import desk, drafts, publication, rows, store
from cms.translation.models import SegmentText
from cms.translation.publication import lock_on
from cms.translation.rights import may_publish, rights

LARGEST_FILE = 5_000_000  # bytes
_NOTHING_SENT = gettext_lazy(
    "Nothing was sent, or a file that does not belong to this translation. Try again."
)


def in_the_editor(request: HttpRequest, instance: Model) -> HttpResponse | None:
    """What opens or is posted to wagtail-localize’s editor of a page or record: its place is taken by the desk.

    Returns None where we have nothing to say, so that wagtail-localize or Wagtail’s own editor goes on.
    """
    translation = Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id
    ).first()
    if translation is None:
        return None
    if "localize-restart-translation" in request.POST:
        return _refuse_if_locked(request, instance) or _keep_what_was_written(request, translation)
    if not translation.enabled:
        return None
    if request.POST.get("action") != "publish":
        return redirect("casebook_desk", translation.pk)
    if not may_publish(request.user, instance):
        raise PermissionDenied
    return _refuse_if_locked(request, instance) or _publish(request, translation, instance)


def _keep_what_was_written(request: HttpRequest, translation: Translation) -> None:
    """Before syncing starts again: what was written by hand meanwhile goes to the desk."""
    if not rights(request.user, translation, desk.target_of(translation)).translate:
        raise PermissionDenied
    drafts.take_over_page(translation, user=request.user)


def _refuse_if_locked(request: HttpRequest, instance: Model) -> HttpResponse | None:
    why = lock_on(instance, request.user)
    if not why:
        return None
    messages.error(request, why)
    return redirect(request.path)


def _publish(request: HttpRequest, translation: Translation, instance: Model) -> HttpResponse:
    try:
        publication.publish(translation, user=request.user)
    except ValidationError as refusal:
        messages.error(request, _("“%(title)s” cannot be published yet.") % {"title": instance})
        for reason in reasons(refusal, publication.as_it_would_be(translation)):
            messages.error(request, reason)
    else:
        words = {
            "title": translation.get_target_instance(),
            "language": translation.target_locale.get_display_name(),
        }
        messages.success(request, _("“%(title)s” is published. Language: %(language)s.") % words)
    return redirect("casebook_desk", translation.pk)


def refuse_mirror(request: HttpRequest, page_id: int) -> HttpResponse:
    """A page is never turned into a mirror of its English source: it would leave the public at once."""
    message = _("A page with its own translation is not turned into a mirror. Unpublish it if it has to go.")
    messages.error(request, message)
    return redirect("wagtailadmin_pages:edit", page_id)


class UpdateOwnTranslationsView(UpdateTranslationsView):
    """wagtail-localize’s “Sync”, which publishes only what the person could publish by hand.

    Each language by itself: what one of them is refused for keeps none of the others back.
    """

    def get_object(self) -> TranslationSource:
        source = super().get_object()
        try:
            source.get_source_instance()
        except ObjectDoesNotExist:
            raise Http404 from None  # deleted since: there is nothing to take the changes from
        return source

    def post(self, request: HttpRequest, **kwargs) -> HttpResponse:
        may_publish_all = all(may_publish(request.user, target) for target in self._targets().values())
        if "publish_translations" in request.POST and not may_publish_all:
            messages.error(
                request,
                _("You may not publish in every language of this page. Sync without publishing."),
            )
            return redirect(request.get_full_path())
        return super().post(request, **kwargs)

    def form_valid(self, form) -> HttpResponse:
        self.object.update_from_db()
        targets = self._targets()
        if form.cleaned_data.get("use_machine_translation"):
            for translation in targets:
                drafts.draft_by_machine(translation, get_machine_translator(), user=self.request.user)
        messages.success(self.request, self.get_success_message())
        if form.cleaned_data["publish_translations"]:
            self._publish(targets)
        else:
            self._keep_private_what_is_private(targets)
        self.components.save(self.object, sources_and_translations={self.object: list(targets)})
        return redirect(self.get_success_url() or self.get_default_success_url())

    def _targets(self) -> dict[Translation, Model]:
        """The translations that are kept in step, each with its page or record."""
        translations = self.object.translations.filter(enabled=True).select_related("source", "target_locale")
        return {translation: translation.get_target_instance() for translation in translations}

    def _publish(self, targets: dict[Translation, Model]) -> None:
        outcome = publication.publish_each(targets, user=self.request.user)
        if outcome.published:
            languages = {"languages": ", ".join(outcome.published)}
            messages.success(self.request, _("Published: %(languages)s.") % languages)
        for language, why in outcome.refused.items():
            words = {"language": language, "reasons": " ".join(why)}
            messages.error(self.request, _("Not published: %(language)s. %(reasons)s") % words)

    def _keep_private_what_is_private(self, targets: dict[Translation, Model]) -> None:
        """Who may read a page is for those to say who may publish it; syncing could open a private one."""
        for translation, target in targets.items():
            if isinstance(target, Page) and may_publish(self.request.user, target):
                self.object.update_target_view_restrictions(translation.target_locale)


update_translations = UpdateOwnTranslationsView.as_view()


def as_at_the_desk(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view on one translation, for those who work in its language, while nobody has locked its page.

    wagtail-localize asks after languages for pages only, and after locks nowhere.
    """

    def guarded(request: HttpRequest, translation_id: int, **kwargs) -> HttpResponse:
        translation = get_object_or_404(
            Translation.objects.select_related("source", "target_locale"), pk=translation_id
        )
        try:
            target = translation.get_target_instance()
        except ObjectDoesNotExist:
            raise Http404 from None
        may = rights(request.user, translation, target)
        if not may.translate:
            raise PermissionDenied
        if request.method not in {"GET", "HEAD"} and (why := lock_on(target, request.user)):
            return _refused(request, target, why, status=423)
        try:
            return view(request, translation, **kwargs)
        except (desk.Refused, desk.Conflict) as refusal:
            return _refused(request, target, str(refusal), status=getattr(refusal, "status", 409))

    return guarded


def _refused(request: HttpRequest, target: Model, why: str, *, status: int) -> HttpResponse:
    """In the form in which it was asked: wagtail-localize’s script reads JSON, its forms follow a redirect."""
    if request.method in {"PUT", "DELETE"}:
        return JsonResponse({"detail": why}, status=status)
    messages.error(request, why)
    back = get_valid_next_url_from_request(request)
    return redirect(back or AdminURLFinder(request.user).get_edit_url(target) or "wagtailadmin_home")


@require_http_methods(["PUT", "DELETE"])
def edit_string(request: HttpRequest, translation: Translation, string_segment_id: int) -> HttpResponse:
    """wagtail-localize’s address for one text: what is sent to it becomes a draft at the desk."""
    value = "" if request.method == "DELETE" else QueryDict(request.body).get("value")
    if value is None:
        raise desk.Refused(_NOTHING_SENT)
    segment = get_object_or_404(StringSegment, pk=string_segment_id, source_id=translation.source_id)
    held = SegmentText.objects.of(translation).filter(context=segment.context_id, source=segment.string_id)
    base = held.values_list("version", flat=True).first() or 0
    row = desk.save(translation, segment.pk, text=value, base=base, user=request.user)
    return JsonResponse({"id": row.id, "data": row.text, "state": row.state})


def edit_override(
    request: HttpRequest, translation: Translation, overridable_segment_id: int
) -> HttpResponse:
    """The target of a link, or an image, in this language. A target is a part of its text, and set at the desk."""
    overridable = get_object_or_404(
        OverridableSegment, pk=overridable_segment_id, source_id=translation.source_id
    )
    if isinstance(overridable.data, str):
        return _set_link(request, translation, overridable)
    try:
        return edit_translation.edit_override(
            request, translation_id=translation.pk, overridable_segment_id=overridable_segment_id
        )
    except KeyError:  # a request without its field
        raise desk.Refused(_NOTHING_SENT) from None


def _set_link(
    request: HttpRequest, translation: Translation, overridable: OverridableSegment
) -> HttpResponse:
    """In every text of this place that has the link."""
    target = "" if request.method == "DELETE" else QueryDict(request.body).get("value")
    if target is None:
        raise desk.Refused(_NOTHING_SENT)
    for row in rows.rows(translation):
        at = {store.link_path(row.place, each["address"]) for each in row.links}
        if overridable.context.path in at:
            desk.set_link(
                translation,
                row.id,
                address=overridable.data,
                target=target,
                base=row.version,
                user=request.user,
            )
    return JsonResponse({"data": target or overridable.data})


def download_po(request: HttpRequest, translation: Translation) -> HttpResponse:
    name = f"{slugify(translation.source.object_repr)}-{translation.target_locale.language_code}.po"
    return HttpResponse(
        str(drafts.po_file(translation)),
        content_type="text/x-gettext-translation; charset=utf-8",
        headers={"Content-Disposition": f"attachment; filename={name}"},
    )


@require_POST
def upload_po(request: HttpRequest, translation: Translation) -> HttpResponse:
    """A file that was downloaded here and filled in elsewhere: its texts become drafts at the desk."""
    sent = request.FILES.get("file")
    if sent is None:
        raise desk.Refused(_NOTHING_SENT)
    if sent.size > LARGEST_FILE:
        raise desk.Refused(_("This file is too large for a PO file."))
    imported = drafts.import_po(translation, _read(sent.read(), translation), user=request.user)
    messages.success(
        request,
        ngettext(
            "%(count)s text was taken over as a draft.",
            "%(count)s texts were taken over as drafts.",
            imported.taken,
        )
        % {"count": imported.taken},
    )
    if imported.unknown:
        messages.warning(
            request,
            ngettext(
                "%(count)s text of the file is no longer on the page.",
                "%(count)s texts of the file are no longer on the page.",
                imported.unknown,
            )
            % {"count": imported.unknown},
        )
    return redirect("casebook_desk", translation.pk)


def _read(content: bytes, translation: Translation) -> polib.POFile:
    try:
        text = content.decode("utf-8")
        # polib takes a short text without line breaks for the name of a file, and opens it
        po = polib.pofile(text if "\n" in text else f"{text}\n")
    except (OSError, UnicodeDecodeError, ValueError):
        raise desk.Refused(_("This is not a PO file. Download one here, fill it in and upload it.")) from None
    if po.metadata.get("X-WagtailLocalize-TranslationID") != str(translation.uuid):
        raise desk.Refused(_("This file was made for another page or language."))
    return po


@require_POST
def machine_translate(request: HttpRequest, translation: Translation) -> HttpResponse:
    translator = get_machine_translator()
    if translator is None or not translator.can_translate(
        translation.source.locale, translation.target_locale
    ):
        raise Http404
    drafted = drafts.draft_by_machine(translation, translator, user=request.user)
    messages.success(
        request,
        ngettext("%(count)s text was drafted.", "%(count)s texts were drafted.", drafted)
        % {"count": drafted},
    )
    return redirect("casebook_desk", translation.pk)


@require_POST
def stop_syncing(request: HttpRequest, translation: Translation) -> HttpResponse:
    return edit_translation.stop_translation(request, translation_id=translation.pk)


TRANSLATION_DOORS = {
    rest: as_at_the_desk(view)
    for rest, view in {
        "strings/<int:string_segment_id>/edit/": edit_string,
        "overrides/<int:overridable_segment_id>/edit/": edit_override,
        "pofile/download/": download_po,
        "pofile/upload/": upload_po,
        "machine_translate/": machine_translate,
        "disable/": stop_syncing,
    }.items()
}
