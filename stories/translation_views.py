"""wagtail-localize’s doors, with the rights, locks and workflows of our own: its 1.14 asks for less."""

from collections.abc import Callable

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import DraftStateMixin, Page
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.views import edit_translation
from wagtail_localize.views.edit_translation import apply_machine_translation
from wagtail_localize.views.update_translations import UpdateTranslationsView

from cms.publishing.refusals import reasons
from cms.translation import publication
from cms.translation.publication import lock_on
from stories.permissions import languages_of


def in_the_editor(request: HttpRequest, instance: Model) -> HttpResponse | None:
    """What is posted to wagtail-localize’s editor of a page or record, before it is done.

    Returns None where we have nothing to say, so that wagtail-localize goes on.
    """
    if request.method != "POST":
        return None
    if "localize-restart-translation" in request.POST:
        return _refuse_if_locked(request, instance)
    if request.POST.get("action") != "publish":
        return None
    translation = Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id, enabled=True
    ).first()
    if translation is None:
        return None
    if not may_publish(request.user, instance):
        raise PermissionDenied
    return _refuse_if_locked(request, instance) or _publish(request, translation, instance)


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
    return redirect(request.path)


def may_publish(user, instance: Model) -> bool:
    """Whether this person may publish this page, or this record in its language."""
    if isinstance(instance, Page):
        return instance.permissions_for_user(user).can_publish()
    act = "publish" if isinstance(instance, DraftStateMixin) else "change"
    may = user.has_perm(f"{instance._meta.app_label}.{act}_{instance._meta.model_name}")
    return may and instance.locale.language_code in languages_of(user)


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
                apply_machine_translation(translation.pk, self.request.user, get_machine_translator())
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


def as_in_the_editor(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view on one translation, for those who work in its language, while nobody has locked its page.

    wagtail-localize asks after languages for pages only, and after locks nowhere.
    """

    def guarded(request: HttpRequest, translation_id: int, **kwargs) -> HttpResponse:
        translation = get_object_or_404(
            Translation.objects.select_related("source", "target_locale"), pk=translation_id
        )
        if translation.target_locale.language_code not in languages_of(request.user):
            raise PermissionDenied
        try:
            target = translation.get_target_instance()
        except ObjectDoesNotExist:
            raise Http404 from None
        if request.method in {"GET", "HEAD"}:
            return view(request, translation_id=translation_id, **kwargs)
        if why := lock_on(target, request.user):
            return _refused(request, target, why, status=423)
        try:
            return view(request, translation_id=translation_id, **kwargs)
        except KeyError:  # a form without its field, or a PO file without its header
            why = _("Nothing was sent, or a file that does not belong to this translation. Try again.")
            return _refused(request, target, why, status=400)

    return guarded


def _refused(request: HttpRequest, target: Model, why: str, *, status: int) -> HttpResponse:
    """In the form in which it was asked: the editor’s script reads JSON, its forms follow a redirect."""
    if request.method in {"PUT", "DELETE"}:
        return JsonResponse({"detail": why}, status=status)
    messages.error(request, why)
    back = get_valid_next_url_from_request(request)
    return redirect(back or AdminURLFinder(request.user).get_edit_url(target) or "wagtailadmin_home")


TRANSLATION_DOORS = {
    rest: as_in_the_editor(view)
    for rest, view in {
        "strings/<int:string_segment_id>/edit/": edit_translation.edit_string_translation,
        "overrides/<int:overridable_segment_id>/edit/": edit_translation.edit_override,
        "pofile/download/": edit_translation.download_pofile,
        "pofile/upload/": edit_translation.upload_pofile,
        "machine_translate/": edit_translation.machine_translate,
        "disable/": edit_translation.stop_translation,
    }.items()
}
