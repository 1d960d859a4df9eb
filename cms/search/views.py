"""The search page."""

import re
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from cms.search.query import LONGEST, find

PAGE_SIZE = 20
ONE_NUMBER = re.compile("[0-9]{1,9}")


@transaction.non_atomic_requests
@require_safe
def results(request: HttpRequest) -> HttpResponse:
    """What the register holds for `?q=`; an empty query shows the empty form."""
    query = request.GET.get("q", "").strip()
    paginator = Paginator(find(query, language=get_language()), PAGE_SIZE)
    asked = request.GET.get("page", "1")
    number = int(asked) if ONE_NUMBER.fullmatch(asked) else 0
    if not 1 <= number <= paginator.num_pages:
        raise Http404
    context = {
        "q": query[:LONGEST],
        "page_obj": paginator.page(number),
        "found": paginator.count,
        "query_string": urlencode({"q": query[:LONGEST]}),
        "too_long": len(query) > LONGEST,
    }
    response = render(request, "search/results.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response
