"""The live check: what the gate would say of the form as it stands, asked while somebody writes.

It builds the page from the unsaved form, as Wagtail’s preview does, and never saves anything.
"""

import logging
import uuid
from collections.abc import Iterator

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied
from django.db import transaction
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.utils.text import capfirst
from django.views.decorators.http import require_POST
from wagtail.admin.panels import Panel
from wagtail.models import Page

from cms.publishing.gate import Gated
from cms.publishing.report import Report, Unread, report_on

logger = logging.getLogger(__name__)
# what Wagtail’s blocks and widgets raise when their data is incomplete or of another shape
BROKEN = (AttributeError, LookupError, TypeError, ValueError)


# not atomic: on SQLite a request’s transaction takes the one lock for writing, and the editor saves meanwhile
@transaction.non_atomic_requests
@require_POST
def check_page(request: HttpRequest, page_id: int) -> HttpResponse:
    """The panel’s content for a page that is being edited."""
    page = get_object_or_404(Page, pk=page_id).get_latest_revision_as_object()
    if not isinstance(page, Gated):
        raise Http404
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return _answer(request, page, page.get_parent())


@transaction.non_atomic_requests
@require_POST
def check_new_page(request: HttpRequest, app_label: str, model_name: str, parent_id: int) -> HttpResponse:
    """The panel’s content for a page that has not been saved yet."""
    parent = get_object_or_404(Page, pk=parent_id).specific
    try:
        model = ContentType.objects.get_by_natural_key(app_label, model_name).model_class()
    except ContentType.DoesNotExist as error:
        raise Http404 from error
    if model is None or not issubclass(model, Gated) or not issubclass(model, Page):
        raise Http404
    may_add = parent.permissions_for_user(request.user).can_add_subpage()
    if not may_add or model not in parent.creatable_subpage_models() or not model.can_create_at(parent):
        raise PermissionDenied
    page = model(locale=parent.locale)
    # treebeard’s columns, so that the form can be validated; they are those of no other page
    page.depth = parent.depth + 1
    last = parent.get_last_child()
    page.path = last._inc_path() if last else page._get_path(parent.path, page.depth, 1)
    return _answer(request, page, parent)


def _answer(request: HttpRequest, page: Gated, parent: Page) -> HttpResponse:
    try:
        form = _read(request.POST, page, parent, request.user)
    except BROKEN:
        logger.warning("The form of page %s could not be read for the live check", page.pk, exc_info=True)
        return HttpResponse(status=400)
    report = report_on(
        form.instance,
        user=request.user,
        places=places_of(page.get_edit_handler()),
        unread=_unread(form),
    )
    return render(request, "publishing/panel_report.html", context_of(report, page))


def context_of(report: Report, page: Page) -> dict[str, object]:
    """For the template of the report."""
    return {"report": report, "page_id": page.pk}


def _read(data: QueryDict, page: Gated, parent: Page, user) -> ModelForm:
    """The form, bound and cleaned: its instance is the page as somebody is writing it."""
    data = data.copy()
    if not data.get("slug"):
        data["slug"] = f"draft-{uuid.uuid4()}"
    form = page.get_edit_handler().get_form_class()(data, instance=page, parent_page=parent, for_user=user)
    form.defer_required_fields()
    if form.is_valid():
        form.save(commit=False)
    return form


def _unread(form: ModelForm) -> Iterator[Unread]:
    """What could not be read: the page keeps there what was last saved."""
    for name, messages in form.errors.items():
        is_shown = name != NON_FIELD_ERRORS and name in form.fields
        label = str(form.fields[name].label or capfirst(name)) if is_shown else ""
        # a stream field tells which of its blocks is wrong at the block; here the field is enough
        yield Unread(
            label=label, message=" ".join(str(each) for each in messages), field=name if label else ""
        )


def places_of(handler: Panel) -> dict[str, str]:
    """Where each field of the editor stands: “Story › Outcome disclaimer”."""
    places: dict[str, str] = {}
    for tab in handler.children:
        for panel in _with_descendants(tab):
            if name := getattr(panel, "field_name", ""):
                label = panel.heading or capfirst(str(panel.db_field.verbose_name))
                places[name] = f"{tab.heading} › {label}" if tab.heading else str(label)
    return places


def _with_descendants(panel: Panel) -> Iterator[Panel]:
    yield panel
    for child in getattr(panel, "children", ()):
        yield from _with_descendants(child)
