"""Public views that need content: what is missing, and the organisation’s colours."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from cms.delivery.models import PublicPage
from cms.languages import BY_CODE
from stories.surroundings import current_language, organisation


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404 in the reader’s language, with the languages in which the page exists and the nearest page in theirs."""
    return render(request, "404.html", {"offers": offers(request.path)}, status=404)


def offers(path: str) -> dict:
    """Where else an address could lead: the slugs are the same in every language."""
    parts = [part for part in path[:500].split("/") if part]
    code = parts[0] if parts and parts[0] in BY_CODE else ""
    below = parts[1:] if code else parts
    public = PublicPage.objects.in_force()
    same = ["/".join(["", other, *below, ""]) for other in BY_CODE if other != code]
    here = code or current_language().code
    above = ["/".join(["", here, *below[:end], ""]) for end in range(len(below) + 1)]
    nearest = max(public.filter(path__in=above), key=lambda row: len(row.path), default=None)
    # “?page=999” of a page that is there: no language is missing
    is_here = nearest is not None and nearest.path == above[-1]
    return {
        "elsewhere": list(public.filter(path__in=same)) if below and not is_here else [],
        "nearest": nearest,
    }


@transaction.non_atomic_requests
@require_safe
@cache_control(max_age=300)
def organisation_css(request: HttpRequest) -> HttpResponse:
    """The organisation’s colours as tokens of the design; empty where none are set."""
    settings = organisation()
    rules = ""
    if settings.accent:
        rules += f":root {{ --action: {settings.accent}; }}\n"
    if settings.accent_dark:
        rules += f"@media (prefers-color-scheme: dark) {{ :root {{ --action: {settings.accent_dark}; }} }}\n"
    return HttpResponse(rules and f"@layer tokens {{\n{rules}}}\n", content_type="text/css")
