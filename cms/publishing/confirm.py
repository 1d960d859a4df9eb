"""Asking before live pages go: a change that would take pages down is shown with them, and made once confirmed."""

import hashlib
from collections.abc import Callable, Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from cms.publishing.messages import wording
from cms.publishing.preview import Failure, would_fail

CONFIRMED, BACK = "casebook-confirmed", "casebook-back"
OURS = frozenset({"csrfmiddlewaretoken", CONFIRMED, BACK})


def ask(request: HttpRequest, change: Callable[[], object], *, title: str) -> HttpResponse | None:
    """The question, with the pages that the change would take down; None where the change may be made.

    A confirmation holds for the pages that were shown: where others would go by now, it is asked again.
    """
    failures = would_fail(change)
    if not failures or request.POST.get(CONFIRMED) == fingerprint(failures):
        return None
    typed = [(name, value) for name, values in request.POST.lists() for value in values if name not in OURS]
    context = {
        "title": title,
        "rows": rows(failures),
        "typed": typed,
        "fingerprint": fingerprint(failures),
        "action": request.get_full_path(),
    }
    return render(request, "publishing/confirm_takedown.html", context)


def is_back(request: HttpRequest) -> bool:
    """Whether the person went back from the question to what they had typed."""
    return BACK in request.POST


def rows(failures: Iterable[Failure]) -> list[dict]:
    """The pages with their reasons in words, as the templates show them."""
    return [
        {
            "page": failure.page,
            "language": failure.page.locale,
            "path": failure.page.get_url() or "",
            "reasons": [wording(obstacle) for obstacle in failure.obstacles],
        }
        for failure in failures
    ]


def fingerprint(failures: Iterable[Failure]) -> str:
    """Which pages, and why: the same answer for the same question."""
    parts = sorted(
        f"{failure.page.pk}:{','.join(obstacle.code for obstacle in failure.obstacles)}"
        for failure in failures
    )
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
