"""Bulk publish: what may go live does, the rest is named with its reasons."""

import pytest
from django.urls import reverse
from django.utils.http import urlencode
from wagtail.models import Page

from tests.builders import a_story

pytestmark = pytest.mark.django_db


def publish(client, *pages, **form):
    here = reverse("wagtailadmin_explore", args=[pages[0].get_parent().pk])
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    query = urlencode([*[("id", page.pk) for page in pages], ("next", here)])
    return client.post(f"{address}?{query}", form, follow=True)


def live(*pages) -> list[bool]:
    return [Page.objects.get(pk=page.pk).live for page in pages]


def told(response) -> list[str]:
    return [" ".join(str(message).split()) for message in response.context["messages"]]


def test_one_page_that_may_not_be_public_does_not_stop_the_others(admin_client):
    first, last = a_story(live=False), a_story(live=False)
    refused = a_story(live=False, consent=None, title="No consent yet")
    answer = publish(admin_client, first, refused, last)
    assert live(first, refused, last) == [True, False, True]
    assert told(answer) == [
        "2 pages have been published",
        "“No consent yet” was not published. This story has no consent record. Choose the patient’s record.",
    ]


def test_when_nothing_may_be_published_nothing_is_claimed(admin_client):
    refused = a_story(live=False, consent=None, title="No consent yet")
    (message,) = told(publish(admin_client, refused))
    assert message.startswith("“No consent yet” was not published.")


def test_drafts_below_are_judged_one_by_one(admin_client):
    good, refused = a_story(live=False), a_story(live=False, consent=None, title="No consent yet")
    answer = publish(admin_client, good.get_parent(), include_descendants="on")
    assert live(good, refused) == [True, False]
    assert "1 page and 1 child page have been published" in told(answer)[0]
    assert "No consent yet" in told(answer)[1]
