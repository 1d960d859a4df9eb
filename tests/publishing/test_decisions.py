"""Sign-offs and waivers: who may give them, about exactly which text, and what follows when one is taken back."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone
from wagtail.models import Page

from cms.publishing import decisions
from cms.publishing.clearing import digest
from cms.publishing.decisions import NotDecided, digest_of_draft, may_decide, writers_of
from cms.publishing.gate import obstacles_for
from cms.publishing.models import Clearance, LocalePolicy, SignOff, Waiver
from cms.publishing.rules.candidate import Role
from cms.record.models import Decision
from tests import builders
from tests.desk import a_translation, approve, translate

pytestmark = pytest.mark.django_db

REASON = "Her own words, from the interview."
DAY = timedelta(days=1)


def a_policy(language: str = "en", **fields) -> LocalePolicy:
    return LocalePolicy.objects.create(locale=builders.locale(language), **fields)


def a_draft(*, by, **fields) -> Page:
    """A story that was written but not yet published."""
    story = builders.a_story(live=False, **fields)
    story.save_revision(user=by)
    return Page.objects.get(pk=story.pk)


def the_medical(name: str = "medical"):
    return builders.a_user(name, "Medical reviewers")


def sign(page: Page, user, role: str = "medical") -> SignOff:
    return decisions.sign_off(page, role, user=user, digest=digest_of_draft(page))


def refusal(act, *args, **kwargs) -> str:
    with pytest.raises(NotDecided) as refused:
        act(*args, **kwargs)
    return " ".join(refused.value.messages)


# --- who may


def test_each_role_is_decided_by_its_own_people():
    page = builders.a_story(live=False)
    people = {
        "medical": the_medical(),
        "compliance": builders.a_user("compliance", "Compliance officers"),
        "editor": builders.an_editor(),
        "admin": builders.an_admin(),
    }
    may = {
        role.value: {name for name, user in people.items() if may_decide(user, role, page)} for role in Role
    }
    assert may == {
        "medical": {"medical", "admin"},
        "language": {"admin"},
        "compliance": {"compliance", "admin"},
    }


def test_a_language_reviewer_decides_in_their_own_language_only():
    reviewer = builders.a_user("reviewer", "Russian language reviewers")
    assert may_decide(reviewer, "language", builders.a_story(language="ru", live=False))
    assert not may_decide(reviewer, "language", builders.a_story(language="zh-hans", live=False))


def test_a_medical_reviewer_signs_off_in_every_language():
    page = builders.a_story(language="ru", live=False)
    assert may_decide(the_medical(), "medical", page)


def test_who_may_not_is_refused_and_nothing_is_written():
    editor = builders.an_editor()
    page = a_draft(by=None)
    with pytest.raises(PermissionDenied):
        sign(page, editor)
    assert not SignOff.objects.exists()


# --- the exact text


def test_a_sign_off_lets_the_draft_live_and_stands_in_the_record():
    a_policy(sign_offs=["medical"])
    page, medical = a_draft(by=builders.an_editor()), the_medical()
    draft = decisions.draft_of(page)
    assert builders.codes(obstacles_for(draft)) == ["sign-off-missing"]
    signed = sign(page, medical)
    page.get_latest_revision().publish()
    page.refresh_from_db()
    assert page.live
    assert Clearance.objects.standing().get(page=page).basis["sign_offs"] == [signed.pk]
    decision = Decision.objects.get(action="signed-off")
    assert (decision.actor, decision.page) == (medical.pk, page.pk)
    assert decision.facts == {"sign_off": signed.pk, "role": "medical", "digest": signed.digest}


def test_the_digest_of_a_draft_is_that_of_the_same_text_once_live():
    story = builders.a_story(live=False)
    story.body = [
        {"type": "section", "value": {"title": "Before", "text": "<p>She was well.</p>"}},
        {"type": "paragraph", "value": "<p>It began with a <b>fall</b>.</p>"},
        {"type": "list", "value": {"items": ["one", "two"]}},
        {"type": "risks", "value": {"title": "Risks", "items": ["Infections"]}},
    ]
    story.save()
    revision = story.save_revision()
    drafted = digest_of_draft(Page.objects.get(pk=story.pk))
    assert digest(revision.as_object()) == drafted
    revision.publish()
    assert digest(type(story).objects.get(pk=story.pk)) == drafted
    assert Clearance.objects.standing().get(page_id=story.pk).digest == drafted


def test_a_text_that_changed_while_it_was_read_is_not_signed_off():
    page, medical = a_draft(by=builders.an_editor()), the_medical()
    read = digest_of_draft(page)
    draft = decisions.draft_of(page)
    draft.lead = "Another lead than the one that was read."
    draft.save_revision()
    said = refusal(decisions.sign_off, page, "medical", user=medical, digest=read)
    assert "The text has changed since you opened it" in said
    assert not SignOff.objects.exists()


def test_the_second_of_two_people_is_told_who_was_first():
    page = a_draft(by=builders.an_editor())
    first = the_medical("first")
    first.first_name, first.last_name = "Li", "Su"
    first.save()
    sign(page, first)
    assert "Li Su has already signed off this version" in refusal(sign, page, the_medical("second"))
    assert SignOff.objects.count() == 1


def test_a_sign_off_of_what_is_public_already_is_named_by_its_clearance():
    page = a_draft(by=None)
    page.get_latest_revision().publish()
    signed = sign(Page.objects.get(pk=page.pk), the_medical())
    assert Clearance.objects.standing().get(page=page).basis["sign_offs"] == [signed.pk]


def test_signing_off_a_draft_leaves_the_public_text_alone(client):
    page = a_draft(by=None, slug="anna")
    page.get_latest_revision().publish()
    page = Page.objects.get(pk=page.pk)
    before = Clearance.objects.standing().get(page=page)
    draft = decisions.draft_of(page)
    draft.lead = "Words that are not public yet."
    draft.save_revision(user=builders.an_editor())
    sign(Page.objects.get(pk=page.pk), the_medical())
    assert Clearance.objects.standing().get(page=page) == before
    assert client.get("/en/stories/anna/").status_code == 200


# --- one’s own text


def test_nobody_signs_off_what_they_wrote_and_hears_who_can():
    author = the_medical("author")
    builders.a_user("colleague", "Medical reviewers")
    said = refusal(sign, a_draft(by=author), author)
    assert "This is your own text. Somebody else can sign it off: colleague." in said


def test_who_changed_an_earlier_revision_of_the_same_text_is_an_author_too():
    author, editor = the_medical("author"), builders.an_editor()
    page = a_draft(by=author)
    draft = decisions.draft_of(page)
    draft.lead = "A few more words by somebody else, at the end."
    draft.save_revision(user=editor)
    assert writers_of(Page.objects.get(pk=page.pk)) == {author.pk, editor.pk}


def test_who_saved_without_changing_a_word_is_no_author():
    editor, medical = builders.an_editor(), the_medical()
    page = a_draft(by=editor)
    decisions.draft_of(page).save_revision(user=medical)
    assert writers_of(Page.objects.get(pk=page.pk)) == {editor.pk}
    assert sign(Page.objects.get(pk=page.pk), medical).user == medical


def test_who_wrote_what_is_long_public_may_sign_off_what_others_changed_since():
    medical, editor = the_medical(), builders.an_editor()
    page = a_draft(by=medical)
    page.get_latest_revision().publish()
    draft = decisions.draft_of(Page.objects.get(pk=page.pk))
    draft.lead = "Words that the editor has put in after the publication."
    draft.save_revision(user=editor)
    page = Page.objects.get(pk=page.pk)
    assert writers_of(page) == {editor.pk}
    assert sign(page, medical).user == medical


def test_who_wrote_what_is_public_now_may_not_sign_it_off_afterwards():
    author = the_medical()
    page = a_draft(by=author)
    page.get_latest_revision().publish()
    assert "This is your own text" in refusal(sign, Page.objects.get(pk=page.pk), author)


def test_a_translator_does_not_sign_off_their_own_translation():
    translator = builders.a_user("translator", "Russian language reviewers")
    english = builders.a_standard_page()
    builders.a_home("ru")
    translation = a_translation(english)
    translate(translation, user=translator)
    approve(translation)
    translation.save_target(user=builders.an_admin(), publish=False)
    page = translation.get_target_instance()
    assert "This is your own text" in refusal(sign, page, translator, "language")


# --- taken back


def test_a_sign_off_taken_back_takes_the_live_page_down(client):
    a_policy(sign_offs=["medical"])
    page, medical = a_draft(by=None, slug="anna"), the_medical()
    signed = sign(page, medical)
    page.get_latest_revision().publish()
    assert client.get("/en/stories/anna/").status_code == 200
    decisions.take_back(signed, user=the_medical("colleague"))
    assert client.get("/en/stories/anna/").status_code == 410
    actions = list(Decision.objects.order_by("number").values_list("action", flat=True))
    assert actions[-2:] == ["sign-off-taken-back", "taken-down"]
    assert "already been taken back" in refusal(decisions.take_back, signed, user=medical)


def test_a_sign_off_that_nobody_asked_for_is_taken_back_and_the_page_stays(client):
    page, medical = a_draft(by=None, slug="anna"), the_medical()
    signed = sign(page, medical)
    page.get_latest_revision().publish()
    decisions.take_back(signed, user=medical)
    assert client.get("/en/stories/anna/").status_code == 200


def test_only_the_same_role_takes_a_sign_off_back():
    signed = sign(a_draft(by=None), the_medical())
    with pytest.raises(PermissionDenied):
        decisions.take_back(signed, user=builders.an_editor())


# --- waivers


def an_unanswered_story(**fields) -> Page:
    return a_draft(by=builders.an_editor(), material_connection="", **fields)


def waive(page: Page, user, code: str = "connection-not-answered", **changes) -> Waiver:
    values = {"about": "", "reason": REASON, "until": None, **changes}
    return decisions.waive(page, code, values.pop("about"), user=user, **values)


@pytest.fixture
def compliance():
    return builders.a_user("compliance", "Compliance officers")


def test_a_waiver_lets_the_page_live_and_the_record_names_no_words(compliance):
    page = an_unanswered_story()
    waiver = waive(page, compliance)
    page.get_latest_revision().publish()
    page.refresh_from_db()
    assert page.live
    decision = Decision.objects.get(action="waived")
    assert decision.facts == {"waiver": waiver.pk, "code": "connection-not-answered", "until": None}


def test_what_nobody_may_waive_is_not_waived(compliance):
    page = an_unanswered_story()
    for code in ("consent-missing", "no-such-code"):
        assert "Nobody may waive this" in refusal(waive, page, compliance, code)


def test_a_waiver_is_given_by_the_role_the_law_names():
    with pytest.raises(PermissionDenied):
        waive(an_unanswered_story(), the_medical())


@pytest.mark.parametrize("reason", ["", "fine here", "           "])
def test_a_waiver_needs_a_reason_in_words(compliance, reason):
    assert "Say in a few words" in refusal(waive, an_unanswered_story(), compliance, reason=reason)


def test_a_waiver_holds_to_the_end_of_its_day_and_is_not_given_for_the_past(compliance):
    today = timezone.localdate()
    page = an_unanswered_story()
    assert "This day has passed" in refusal(waive, page, compliance, until=today - DAY)
    waiver = waive(page, compliance, until=today)
    assert list(Waiver.objects.in_force(on=today)) == [waiver]
    assert not Waiver.objects.in_force(on=today + DAY).exists()


def test_a_second_waiver_of_the_same_thing_is_told_who_was_first(compliance):
    page = an_unanswered_story()
    waive(page, compliance)
    said = refusal(waive, page, builders.a_user("other", "Compliance officers"))
    assert "compliance has already waived this" in said


def test_a_waiver_taken_back_takes_the_live_page_down(client, compliance):
    page = an_unanswered_story(slug="anna")
    waiver = waive(page, compliance)
    page.get_latest_revision().publish()
    assert client.get("/en/stories/anna/").status_code == 200
    decisions.take_back_waiver(waiver, user=compliance)
    assert client.get("/en/stories/anna/").status_code == 410
    assert "already been taken back" in refusal(decisions.take_back_waiver, waiver, user=compliance)


def test_a_decision_about_a_deleted_page_is_refused_in_words(compliance):
    page = an_unanswered_story()
    Page.objects.get(pk=page.pk).delete()
    assert "has been deleted" in refusal(waive, page, compliance)
