"""Two people at once, each in a transaction of their own: neither overlooks what the other does."""

import threading
from collections.abc import Callable
from importlib import import_module

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, connections, transaction
from wagtail.models import Locale, Page

from cms.publishing.decisions import NotDecided, digest_of_draft, sign_off
from cms.publishing.gate import NotPublishable
from cms.publishing.models import Clearance, SignOff
from cms.publishing.rules.candidate import Role
from stories.models import DisclaimerApproval, StoryPage
from tests import builders

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("first_site"),
    pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite lets one transaction write at a time"),
]

A_MOMENT = 0.5  # seconds: long enough that whoever does not wait has finished


@pytest.fixture
def first_site(transactional_db):
    """What the migrations make, in a database that another test has emptied."""
    if not Page.objects.exists():
        Page.add_root(title="Root", slug="root", locale=Locale.objects.create(language_code="en"))
        import_module("stories.migrations.0002_first_site").make_homes(apps, None)


class Somebody(threading.Thread):
    """Does something in a transaction, and ends it when told to."""

    def __init__(self, act: Callable[[], object]):
        super().__init__(daemon=True)
        self.act, self.failure = act, None
        self.is_done, self.may_end = threading.Event(), threading.Event()
        self.start()

    def run(self) -> None:
        try:
            with transaction.atomic():
                self.act()
                self.is_done.set()
                self.may_end.wait(30)
        except (ValidationError, DatabaseError) as failure:
            self.failure = failure
        finally:
            self.is_done.set()
            connections.close_all()

    def end(self) -> Exception | None:
        self.may_end.set()
        self.join(30)
        assert not self.is_alive()
        return self.failure


def at_once(first: Callable, second: Callable) -> tuple[Exception | None, Exception | None]:
    """The second begins when the first has done its part and not yet ended. What stopped each of them."""
    one = Somebody(first)
    assert one.is_done.wait(30)
    other = Somebody(second)
    assert not other.is_done.wait(A_MOMENT), "the second did not wait"
    failed = one.end()
    assert other.is_done.wait(30)
    return failed, other.end()


def a_draft() -> StoryPage:
    """A story that could go live, as a person has it open: with all that it stands on read already."""
    page = StoryPage.objects.get(pk=builders.a_story(live=False).pk)
    for name in ("outcome_disclaimer", "expected_results", "consent"):
        assert getattr(page, name) is not None
    return page


def publish(page: StoryPage) -> Callable:
    return lambda: page.save_revision().publish()


def withdraw_approval(page: StoryPage) -> Callable:
    approval = DisclaimerApproval.objects.get(disclaimer=page.outcome_disclaimer_id)
    return approval.withdraw


def withdraw_consent(page: StoryPage) -> Callable:
    def withdraw() -> None:
        record = type(page.consent).objects.get(pk=page.consent_id)
        record.withdrawn_on = record.signed_on
        record.save()

    return withdraw


@pytest.mark.parametrize("withdraw", [withdraw_approval, withdraw_consent])
def test_what_is_withdrawn_while_a_page_goes_live_takes_it_down(withdraw):
    page = a_draft()
    assert at_once(publish(page), withdraw(page)) == (None, None)
    assert not StoryPage.objects.get(pk=page.pk).live
    assert not Clearance.objects.standing().filter(page=page).exists()


@pytest.mark.parametrize("withdraw", [withdraw_approval, withdraw_consent])
def test_a_page_that_was_read_before_the_withdrawal_does_not_go_live_after_it(withdraw):
    page = a_draft()
    withdrawn, published = at_once(withdraw(page), publish(page))
    assert withdrawn is None
    assert isinstance(published, NotPublishable)
    assert not StoryPage.objects.get(pk=page.pk).live


def test_two_people_publish_side_by_side():
    """Pages do not wait for each other until the record is written, at the very end."""
    one, other = a_draft(), a_draft()
    first = Somebody(lambda: one.save_revision())
    second = Somebody(lambda: other.save_revision())
    assert first.is_done.wait(30)
    assert second.is_done.wait(30)
    assert (first.end(), second.end()) == (None, None)


def test_of_two_sign_offs_at_once_one_holds_and_the_other_person_is_told():
    page = a_draft()
    page.save_revision()
    digest = digest_of_draft(page)
    people = [builders.an_admin("medical-1"), builders.an_admin("medical-2")]

    def decide(user) -> Callable:
        return lambda: sign_off(page, Role.MEDICAL, user=user, digest=digest)

    first, second = at_once(decide(people[0]), decide(people[1]))
    assert first is None
    assert isinstance(second, NotDecided)
    assert "has already signed off this version" in second.messages[0]
    assert SignOff.objects.get().user == people[0]
