"""Workflow steps that are sign-offs, through the doors that people use in the admin."""

import pytest
from django.urls import reverse
from wagtail.models import Page, TaskState, Workflow, WorkflowPage, WorkflowTask

from cms.publishing.decisions import digest_of_draft, sign_off
from cms.publishing.models import LocalePolicy, SignOff
from cms.publishing.workflow import SignOffTask
from stories.models import TreatmentPage
from tests import builders

pytestmark = pytest.mark.django_db


def a_workflow(*roles: str, language: str = "en") -> Workflow:
    """A workflow of sign-offs for all pages of a language."""
    workflow = Workflow.objects.create(name="Review")
    for order, role in enumerate(roles):
        task = SignOffTask.objects.create(name=f"{role} review", role=role)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=order)
    WorkflowPage.objects.create(workflow=workflow, page=builders.a_home(language))
    return workflow


def a_policy(*roles: str, language: str = "en") -> LocalePolicy:
    return LocalePolicy.objects.create(locale=builders.locale(language), sign_offs=list(roles))


def treatment_form(page: TreatmentPage, **fields) -> dict:
    return {
        "title": page.title,
        "slug": page.slug,
        "lead": page.lead,
        "condition": page.condition_id or "",
        "outcome_disclaimer": page.outcome_disclaimer_id or "",
        "cover": "",
        "cover_alt": "",
        "reviewed_by": page.reviewed_by_id or "",
        "reviewed_on": page.reviewed_on or "",
        "review_due": "",
        "review_owner": "",
        "body-count": "0",
        "therapies-count": "0",
        "seo_title": "",
        "search_description": "",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "comments-MIN_NUM_FORMS": "0",
        "comments-MAX_NUM_FORMS": "",
        **fields,
    }


def edit(client, user, page: Page, **fields):
    client.force_login(user)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(address, treatment_form(page, **fields), follow=True)


def submitted(client, **fields) -> TreatmentPage:
    """A page that an editor has written and handed in for review."""
    page = builders.a_treatment(live=False, **fields)
    edit(client, builders.an_editor(), page, lead="Words of the editor.", **{"action-submit": "1"})
    return TreatmentPage.objects.get(pk=page.pk)


def act(client, user, page: Page, name: str = "approve") -> str:
    """What the person is told after a step from the dashboard."""
    client.force_login(user)
    state = TaskState.objects.get(workflow_state__object_id=str(page.pk), status=TaskState.STATUS_IN_PROGRESS)
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, name, state.pk])
    answer = client.post(address, {"comment": "Read."})
    assert answer.status_code in {200, 302}
    return client.get(reverse("wagtailadmin_home")).content.decode()


def is_live(page: Page) -> bool:
    return Page.objects.get(pk=page.pk).live


def test_an_editor_hands_in_a_page_that_only_lacks_its_sign_off(client):
    a_policy("medical")
    a_workflow("medical")
    page = submitted(client)
    assert page.workflow_in_progress
    assert not page.live


def test_an_editor_does_not_hand_in_a_page_that_lacks_anything_else(client):
    a_workflow("medical")
    page = submitted(client, outcome_disclaimer=None)
    assert not page.workflow_in_progress


def test_publishing_past_the_review_is_refused_at_the_form(client):
    a_policy("medical")
    page = builders.a_treatment(live=False)
    answer = edit(client, builders.an_editor(), page, **{"action-publish": "1"})
    assert "This version is not signed off: medical reviewer" in answer.content.decode()
    assert not is_live(page)


def test_the_last_sign_off_publishes(client):
    a_policy("medical", "compliance")
    a_workflow("medical", "compliance")
    page = submitted(client)
    medical = builders.a_user("medical", "Medical reviewers")
    act(client, medical, page)
    assert not is_live(page)
    compliance = builders.a_user("compliance", "Compliance officers")
    act(client, compliance, page)
    assert is_live(page)
    signed = set(SignOff.objects.standing().values_list("role", "user"))
    assert signed == {("medical", medical.pk), ("compliance", compliance.pk)}


def test_the_last_step_does_not_publish_what_another_rule_refuses(client):
    a_policy("medical")
    a_workflow("medical")
    page = submitted(client)
    page.outcome_disclaimer.approved.withdraw()
    told = act(client, builders.a_user("medical", "Medical reviewers"), page)
    assert "The outcome disclaimer is not approved in this language" in told
    assert not is_live(page)
    assert not SignOff.objects.exists()
    assert page.current_workflow_task_state.status == TaskState.STATUS_IN_PROGRESS


def test_nobody_approves_their_own_text(client):
    a_workflow("medical")
    page = builders.a_treatment(live=False)
    author = builders.a_user("author", "Medical reviewers")
    builders.a_user("colleague", "Medical reviewers")
    edit(client, author, page, lead="Words of the reviewer.", **{"action-submit": "1"})
    told = act(client, author, page)
    assert "This is your own text. Somebody else can sign it off: colleague." in told
    assert not is_live(page)


def test_who_changes_the_text_in_the_editor_and_approves_at_once_is_refused(client):
    a_workflow("medical")
    page = submitted(client)
    reviewer = builders.a_user("reviewer", "Medical reviewers")
    answer = edit(
        client,
        reviewer,
        page,
        lead="Words of the reviewer.",
        **{"action-workflow-action": "1", "workflow-action-name": "approve"},
    )
    assert "This is your own text" in answer.content.decode()
    assert not is_live(page)


def test_what_one_reviewer_mends_another_signs_off(client):
    a_policy("medical")
    a_workflow("medical")
    page = submitted(client)
    edit(client, builders.a_user("first", "Medical reviewers"), page, lead="Words of the first reviewer.")
    act(client, builders.a_user("second", "Medical reviewers"), page)
    assert is_live(page)
    assert TreatmentPage.objects.get(pk=page.pk).lead == "Words of the first reviewer."


def test_a_refusal_says_its_own_reason_even_where_other_things_stand_in_the_way(client):
    a_policy("medical", "compliance")
    a_workflow("medical", "compliance")
    page = submitted(client)
    page.outcome_disclaimer.approved.withdraw()
    author = builders.a_user("author", "Medical reviewers")
    edit(client, author, page, lead="Words of the author.")
    told = act(client, author, page)
    assert "This is your own text" in told
    assert "The outcome disclaimer" not in told


def test_a_rejection_takes_the_usual_way(client):
    a_workflow("medical")
    page = submitted(client)
    act(client, builders.a_user("medical", "Medical reviewers"), page, "reject")
    assert page.current_workflow_state.status == "needs_changes"
    assert not SignOff.objects.exists()


def test_others_find_the_page_locked_and_no_task(client):
    a_workflow("compliance")
    page = submitted(client)
    medical = builders.a_user("medical", "Medical reviewers")
    task = page.current_workflow_task
    assert task.get_actions(page, medical) == []
    assert task.locked_for_user(page, medical)
    client.force_login(medical)
    state = page.current_workflow_task_state
    client.post(reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk]))
    assert not SignOff.objects.exists()


def test_a_language_reviewer_finds_the_tasks_of_their_language_only():
    workflow = a_workflow("language", language="ru")
    page = builders.a_treatment(language="ru", live=False)
    page.save_revision()
    workflow.start(page, None)
    russian = builders.a_user("russian", "Russian language reviewers")
    chinese = builders.a_user("chinese", "Chinese language reviewers")
    assert TaskState.objects.reviewable_by(russian).count() == 1
    assert TaskState.objects.reviewable_by(chinese).count() == 0


def test_a_sign_off_given_outside_the_workflow_counts(client):
    a_policy("medical")
    a_workflow("medical")
    page = submitted(client)
    sign_off(
        page, "medical", user=builders.a_user("first", "Medical reviewers"), digest=digest_of_draft(page)
    )
    act(client, builders.a_user("second", "Medical reviewers"), page)
    assert is_live(page)
    assert SignOff.objects.count() == 1


def test_an_administrator_adds_the_task_in_the_settings(client):
    client.force_login(builders.an_admin())
    assert "Sign-off task" in client.get(reverse("wagtailadmin_workflows:select_task_type")).content.decode()
    address = reverse("wagtailadmin_workflows:add_task", args=["publishing", "signofftask"])
    assert client.get(address).status_code == 200
    client.post(address, {"name": "Medical review", "role": "medical"})
    assert SignOffTask.objects.get().role == "medical"
