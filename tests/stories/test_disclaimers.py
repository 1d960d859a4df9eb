"""Disclaimers: a change waits for its approval while readers keep the text that was approved last."""

import pytest
from django.core import mail
from django.urls import reverse

from cms.publishing.models import Notice
from cms.record.models import Decision
from stories.models import OutcomeDisclaimer
from tests import builders

pytestmark = pytest.mark.django_db

NEW = "Another sentence, which nobody has approved so far."


@pytest.fixture
def officer():
    return builders.a_user("compliance", "Compliance officers")


@pytest.fixture
def compliance(client, officer):
    client.force_login(officer)
    return client


def publish_change(disclaimer: OutcomeDisclaimer, **fields) -> None:
    for name, value in {"text": NEW, **fields}.items():
        setattr(disclaimer, name, value)
    disclaimer.save_revision().publish()


def address(name: str, disclaimer: OutcomeDisclaimer) -> str:
    return reverse(f"casebook_{name}", args=[disclaimer.pk])


def editor_of(disclaimer: OutcomeDisclaimer) -> str:
    return reverse("wagtailsnippets_stories_outcomedisclaimer:edit", args=[disclaimer.pk])


def test_the_editor_says_what_readers_see(compliance):
    disclaimer = builders.a_disclaimer()
    assert "Readers see the published text" in compliance.get(editor_of(disclaimer)).content.decode()
    publish_change(disclaimer)
    page = compliance.get(editor_of(disclaimer)).content.decode()
    assert "The published change waits for its approval" in page
    assert address("approve_disclaimer", disclaimer) in page
    fresh = compliance.get(editor_of(builders.a_disclaimer("ru", approved=False))).content.decode()
    assert "It waits for its first approval" in fresh


def test_a_published_change_is_a_task_for_compliance_until_it_is_approved(compliance, officer):
    disclaimer = builders.a_disclaimer()
    publish_change(disclaimer)
    publish_change(disclaimer)  # the same text again
    notice = Notice.objects.get(kind="disclaimer-waits")
    assert notice.facts["users"] == [officer.pk]
    assert [letter.to for letter in mail.outbox] == [[officer.email]]
    assert address("approve_disclaimer", disclaimer) in mail.outbox[0].body
    disclaimer.approve(user=officer)
    notice.refresh_from_db()
    assert notice.done_by == officer


def test_a_task_about_an_older_text_gives_way_to_the_new_one(officer):
    disclaimer = builders.a_disclaimer()
    publish_change(disclaimer)
    publish_change(disclaimer, text=f"{NEW} And one more.")
    assert Notice.objects.filter(done_at=None).count() == 1
    assert Notice.objects.count() == 2


def test_readers_keep_the_approved_text_until_the_new_one_is_approved(client, compliance):
    disclaimer = builders.a_disclaimer(text="The text that was approved before the change.")
    builders.a_story(outcome_disclaimer=disclaimer, slug="anna")
    publish_change(disclaimer)
    assert NEW not in client.get("/en/stories/anna/").content.decode()
    both = compliance.get(address("approve_disclaimer", disclaimer)).content.decode()
    assert NEW in both
    assert "The text that was approved before the change." in both
    compliance.post(address("approve_disclaimer", disclaimer), {"digest": disclaimer.digest})
    assert NEW in client.get("/en/stories/anna/").content.decode()
    decision = Decision.objects.filter(action="disclaimer-approved").last()
    assert decision.facts["digest"] == disclaimer.digest
    assert decision.subject == f"stories.outcomedisclaimer:{disclaimer.pk}"


def test_the_second_of_two_approvals_is_told(compliance):
    disclaimer = builders.a_disclaimer()
    told = compliance.post(
        address("approve_disclaimer", disclaimer), {"digest": disclaimer.digest}, follow=True
    )
    assert "Somebody else has just done the same" in told.content.decode()
    assert disclaimer.approvals.count() == 1


def test_withdrawing_an_approval_shows_the_pages_and_takes_them_down(client, compliance):
    disclaimer = builders.a_disclaimer()
    builders.a_story(outcome_disclaimer=disclaimer, slug="anna", title="A long road of one person")
    question = compliance.get(address("withdraw_approval", disclaimer))
    assert "A long road of one person" in question.content.decode()
    compliance.post(address("withdraw_approval", disclaimer))  # without having seen them
    assert client.get("/en/stories/anna/").status_code == 200
    confirmed = {"casebook-confirmed": question.context["fingerprint"]}
    compliance.post(address("withdraw_approval", disclaimer), confirmed)
    assert client.get("/en/stories/anna/").status_code == 410
    actions = list(Decision.objects.order_by("number").values_list("action", flat=True))
    assert actions[-2:] == ["disclaimer-approval-withdrawn", "taken-down"]


def test_an_approval_that_was_replaced_does_not_come_back(officer):
    disclaimer = builders.a_disclaimer()
    publish_change(disclaimer)
    disclaimer.approve(user=officer)
    disclaimer.withdraw_approval(user=officer)
    assert disclaimer.approved is None
    assert not disclaimer.withdraw_approval(user=officer)


@pytest.mark.parametrize("name", ["approve_disclaimer", "withdraw_approval"])
def test_others_neither_approve_nor_withdraw(client, name):
    disclaimer = builders.a_disclaimer()
    client.force_login(builders.an_editor())
    assert client.get(address(name, disclaimer)).url == "/admin/"
