"""What holds for every test."""

import pytest
from django.core.cache import cache
from django.utils import translation

from cms.record import guards


@pytest.fixture(autouse=True)
def nothing_remembered():
    """Each test starts in English, with an empty cache."""
    cache.clear()
    with translation.override("en"):
        yield


@pytest.fixture(autouse=True)
def room_to_clean_up(request):
    """After a test with real transactions Django empties every table, which the ledger’s guards refuse."""
    yield
    if "transactional_db" in request.fixturenames:
        guards.remove("default")
