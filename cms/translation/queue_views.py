"""The doors to the queue: what waits at the desk, and which page is there in which language."""

from collections import Counter

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from wagtail.admin.menu import MenuItem

from cms.languages import BY_CODE
from cms.translation import coverage, queue
from cms.translation.coverage import Stage
from cms.translation.models import STATE_CHOICES
from cms.translation.queue import Asked, Group, Job
from cms.translation.rights import languages_seen_by

QUEUE = "casebook_desk_queue"
COVERAGE = "casebook_desk_coverage"
A_PAGE = 50
MOST_LETTERS = 100
# with the icons of the desk
GROUPS = {
    Group.OUTDATED: (pgettext_lazy("a page in one language", "Outdated"), "history"),
    Group.SENT_BACK: (gettext_lazy("Needs work"), "resubmit"),
    Group.TO_TRANSLATE: (gettext_lazy("To translate"), "edit"),
    Group.IN_REVIEW: (gettext_lazy("In review"), "view"),
    Group.READY: (gettext_lazy("Approved, not public yet"), "success"),
    Group.DONE: (gettext_lazy("Done"), "success"),
}
STAGES = {
    Stage.LIVE: (pgettext_lazy("a page in one language", "Live"), "success"),
    Stage.LIVE_OUTDATED: (pgettext_lazy("a page in one language", "Live, outdated"), "history"),
    Stage.IN_REVIEW: (gettext_lazy("In review"), "view"),
    Stage.READY: (pgettext_lazy("a page in one language", "Approved"), "check"),
    Stage.DRAFT: (pgettext_lazy("a page in one language", "Draft"), "edit"),
    Stage.MISSING: (pgettext_lazy("a page in one language", "Missing"), "radio-empty"),
    Stage.HELD: (pgettext_lazy("a page in one language", "Held"), "no-view"),
}


def waiting(request: HttpRequest) -> HttpResponse:
    """What waits for this person, and what else is not done in the languages that they may read."""
    languages, asked = _languages(request), _asked(request)
    found = queue.jobs(request.user, asked)
    page = Paginator(found, A_PAGE).get_page(request.GET.get("p"))
    queue.tell_more(page.object_list)
    mine = [job for job in found if job.is_mine]
    context = {
        **_heading(QUEUE),
        "asked": asked,
        "languages": languages,
        "groups": [(group, *told) for group, told in GROUPS.items()],
        "kinds": [(kind._meta.model_name, _name(kind)) for kind in queue.kinds(request.user)],
        "page_obj": page,
        "rows": [_row(job) for job in page],
        "total": len(found),
        "mine": len(mine),
        "words": sum(job.words for job in mine),
        "first": mine[0] if mine else None,
        "may_submit": request.user.has_perm("wagtail_localize.submit_translation"),
    }
    return render(request, "translation/queue.html", context)


def covered(request: HttpRequest) -> HttpResponse:
    """The pages with how far each of them is in every language."""
    languages, asked = _languages(request), _asked(request)
    page = Paginator(coverage.pages(request.user, asked.words), A_PAGE).get_page(request.GET.get("p"))
    lines = coverage.lines(request.user, page.object_list)
    counted = Counter(cell.stage for line in lines for cell in line.cells)
    context = {
        **_heading(COVERAGE),
        "asked": asked,
        "languages": [*languages],
        "page_obj": page,
        "lines": [
            {
                "page": line.page,
                "kind": _name(line.page.specific_class),
                "cells": [_told(c) for c in line.cells],
            }
            for line in lines
        ],
        "legend": [(stage, *told, counted[stage]) for stage, told in STAGES.items() if counted[stage]],
        "may_submit": request.user.has_perm("wagtail_localize.submit_translation"),
    }
    return render(request, "translation/queue_coverage.html", context)


def _heading(here: str) -> dict:
    return {
        "header_title": _("Translation"),
        "page_title": _("Translation"),
        "header_icon": "globe",
        "tab": here,
    }


def _languages(request: HttpRequest) -> list:
    """Raises PermissionDenied for those who read no language at the desk."""
    if not (found := languages_seen_by(request.user)):
        raise PermissionDenied
    return found


def _asked(request: HttpRequest) -> Asked:
    group = request.GET.get("state")
    return Asked(
        words=request.GET.get("q", "").strip()[:MOST_LETTERS],
        language=BY_CODE.get(request.GET.get("language", "")),
        group=Group(group) if group in list(Group) else None,
        kind=request.GET.get("kind", "")[:MOST_LETTERS],
    )


def _row(job: Job) -> dict:
    label, icon = GROUPS[job.group]
    return {"job": job, "kind": _name(job.kind), "label": label, "icon": icon, **_bar(job)}


def _bar(job: Job) -> dict:
    """The parts of the bar, and the same in words."""
    texts = job.tally.texts
    found = [(state, label, texts[state]) for state, label in reversed(STATE_CHOICES) if texts[state]]
    parts, place = [], 0
    for state, _label, number in found:
        parts.append({"state": state, "at": place, "size": number})
        place += number
    # Translators: a state of texts and how many there are, such as “approved: 6”
    said = [
        _("%(state)s: %(number)s") % {"state": label, "number": number} for _state, label, number in found
    ]
    return {"parts": parts, "said": ", ".join(said)}


def _told(cell: coverage.Cell) -> dict:
    label, icon = STAGES[cell.stage]
    return {"cell": cell, "label": label, "icon": icon}


def _name(kind) -> str:
    return capfirst(str(kind._meta.verbose_name))


class QueueMenuItem(MenuItem):
    """The way to the queue, for those who read a language at the desk."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(languages_seen_by(request.user))


def menu_item() -> QueueMenuItem:
    return QueueMenuItem(gettext_lazy("Translation"), reverse(QUEUE), icon_name="globe", order=203)


urlpatterns = [
    path("translation/queue/", waiting, name=QUEUE),
    path("translation/queue/coverage/", covered, name=COVERAGE),
]
