"""The form of a consent record: a grid of details and languages, days that can be, and no way round a withdrawal."""

from datetime import timedelta

import pytest
from django.urls import reverse

from cms.days import site_today
from cms.record.models import Decision
from stories.consent_forms import ConsentForm
from stories.models import ConsentRecord
from stories.models.consent import State
from tests.builders import a_consent, a_story, a_user, an_admin, an_editor

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


@pytest.fixture
def compliance(client):
    client.force_login(a_user("compliance", "Compliance officers"))
    return client


def form(**fields) -> dict:
    return {
        "reference": "CR-1",
        "allows": ["clinical_details:en", "clinical_details:ru", "age:en"],
        "channels": ["website"],
        "signed_on": "2026-01-01",
        "expires_on": "",
        "material_connection": "none",
        **fields,
    }


def errors(response) -> dict:
    return response.context["form"].errors


# --- what the grid means


def test_the_ticks_become_details_languages_and_exceptions(compliance):
    assert compliance.post(reverse("consents:add"), form()).status_code == 302
    consent = ConsentRecord.objects.get()
    assert consent.covers == ["clinical_details", "age"]
    assert consent.languages == ["en", "ru"]
    assert consent.excluded == ["age:ru"]
    assert consent.allows("age", "en")
    assert not consent.allows("age", "ru")
    assert not consent.allows("clinical_details", "zh-hans")


def test_a_record_that_is_opened_and_saved_says_the_same_as_before(compliance):
    consent = a_consent(covers=["clinical_details", "age"], languages=["en", "ru"], excluded=["age:ru"])
    page = compliance.get(reverse("consents:edit", args=[consent.pk]))
    ticked = page.context["form"].initial["allows"]
    assert set(ticked) == {"clinical_details:en", "clinical_details:ru", "age:en"}
    compliance.post(
        reverse("consents:edit", args=[consent.pk]), form(reference=consent.reference, allows=ticked)
    )
    again = ConsentRecord.objects.get()
    assert (again.covers, again.languages, again.excluded) == (
        consent.covers,
        consent.languages,
        consent.excluded,
    )


def test_every_box_of_the_grid_names_its_detail_and_its_language(compliance):
    page = compliance.get(reverse("consents:add")).content.decode()
    assert page.count('name="allows"') == 6 * 3
    assert 'value="image:zh-hans" id="id_allows_image_zh-hans"' in page


def test_a_record_that_allows_nothing_is_refused(compliance):
    answer = compliance.post(reverse("consents:add"), form(allows=[]))
    assert errors(answer)["allows"] == ["Tick at least one detail in one language."]
    assert not ConsentRecord.objects.exists()


def test_a_box_that_does_not_exist_is_refused(compliance):
    answer = compliance.post(reverse("consents:add"), form(allows=["soul:en"]))
    assert "allows" in errors(answer)
    assert not ConsentRecord.objects.exists()


# --- days


def test_an_end_before_the_signature_is_told_beside_the_field(compliance):
    answer = compliance.post(reverse("consents:add"), form(signed_on="2026-02-01", expires_on="2026-01-31"))
    assert errors(answer) == {
        "expires_on": ["The consent would end before it was signed. Enter a later day."]
    }


def test_a_consent_may_be_signed_and_end_on_the_same_day(compliance):
    answer = compliance.post(reverse("consents:add"), form(signed_on="2026-01-31", expires_on="2026-01-31"))
    assert answer.status_code == 302


def test_a_signature_in_the_future_is_told_beside_the_field(compliance):
    answer = compliance.post(reverse("consents:add"), form(signed_on=(site_today() + DAY).isoformat()))
    assert list(errors(answer)) == ["signed_on"]
    assert (
        compliance.post(reverse("consents:add"), form(signed_on=site_today().isoformat())).status_code == 302
    )


def test_the_day_of_the_withdrawal_cannot_be_typed_in(compliance):
    consent = a_consent()
    compliance.post(
        reverse("consents:edit", args=[consent.pk]),
        form(reference=consent.reference, withdrawn_on=site_today().isoformat()),
    )
    consent.refresh_from_db()
    assert consent.withdrawn_on is None
    assert "withdrawn_on" not in ConsentForm.base_fields


def test_a_renewed_end_begins_the_reminders_again(compliance):
    consent = a_consent(reminded=30)
    later = (consent.expires_on + 90 * DAY).isoformat()
    address = reverse("consents:edit", args=[consent.pk])
    compliance.post(address, form(reference=consent.reference, expires_on=consent.expires_on.isoformat()))
    assert ConsentRecord.objects.get().reminded == 30
    compliance.post(address, form(reference=consent.reference, expires_on=later))
    assert ConsentRecord.objects.get().reminded is None


# --- a withdrawn record


def test_a_withdrawn_record_stays_as_it_was_whatever_is_sent(compliance):
    consent = a_consent(withdrawn_on=site_today())
    address = reverse("consents:edit", args=[consent.pk])
    record = reverse("consents:inspect", args=[consent.pk])
    for answer in (
        compliance.get(address),
        compliance.post(address, form(reference="CR-NEW", withdrawn_on="", expires_on="2099-01-01")),
    ):
        assert (answer.status_code, answer.url) == (302, record)
    consent.refresh_from_db()
    assert consent.withdrawn_on == site_today()
    assert consent.reference != "CR-NEW"
    assert "stays as it was" in compliance.get(record).content.decode()


def test_a_new_consent_after_a_withdrawn_one_takes_over_its_number_and_nothing_else(compliance):
    before = a_consent(reference="CR-7", withdrawn_on=site_today(), material_connection="paid")
    new = compliance.get(reverse("consents:add"), {"after": before.pk}).context["form"]
    assert new["reference"].value() == "CR-7/2"
    assert new["allows"].value() == []
    assert not new["signed_on"].value()
    assert not new["material_connection"].value()
    compliance.post(reverse("consents:add"), form(reference="CR-7/2", after=before.pk))
    noted = Decision.objects.get(action="consent-recorded")
    assert noted.facts["after"] == before.pk
    assert "CR-7" not in str(noted.facts)


@pytest.mark.parametrize("after", ["", "x", "-1", "999999999", "９", "9" * 400])
def test_a_predecessor_that_is_not_there_is_no_error(compliance, after):
    new = compliance.get(reverse("consents:add"), {"after": after})
    assert new.status_code == 200
    assert not new.context["form"]["reference"].value()


def test_nobody_copies_a_consent(compliance):
    consent = a_consent()
    assert compliance.get(f"/admin/consents/copy/{consent.pk}/").status_code == 404


# --- who is responsible


def test_only_those_who_may_change_consents_can_be_responsible(compliance):
    editor, admin = an_editor(), an_admin()
    offered = set(ConsentForm().fields["responsible"].queryset.values_list("username", flat=True))
    assert offered == {"compliance", admin.username}
    answer = compliance.post(reverse("consents:add"), form(responsible=editor.pk))
    assert "responsible" in errors(answer)


# --- the list and the record’s own page


@pytest.mark.parametrize(
    ("dates", "state"),
    [
        ({}, State.HOLDS),
        ({"expires_on": None}, State.HOLDS),
        ({"expires_on": site_today() + 61 * DAY}, State.HOLDS),
        ({"expires_on": site_today() + 60 * DAY}, State.ENDS_SOON),
        ({"expires_on": site_today()}, State.ENDS_SOON),
        ({"expires_on": site_today() - DAY}, State.EXPIRED),
        ({"withdrawn_on": site_today()}, State.WITHDRAWN),
        ({"withdrawn_on": site_today(), "expires_on": site_today() - DAY}, State.WITHDRAWN),
        ({"signed_on": None}, State.UNSIGNED),
        ({"signed_on": site_today() + DAY}, State.UNSIGNED),
    ],
)
def test_the_list_is_filtered_by_the_state_that_the_record_names(dates, state):
    consent = a_consent(**dates)
    assert consent.state_code is state
    found = [each for each in State if ConsentRecord.objects.in_state(each, on=site_today()).exists()]
    assert found == [state]


def test_the_list_says_in_how_many_days_a_consent_ends(compliance):
    a_consent(reference="CR-12", expires_on=site_today() + 12 * DAY)
    a_consent(reference="CR-99", withdrawn_on=site_today(), expires_on=site_today() + 13 * DAY)
    page = compliance.get(reverse("consents:index")).content.decode()
    assert "ends in 12 days" in page
    assert "ends in 13 days" not in page
    withdrawn = compliance.get(reverse("consents:index"), {"state": "withdrawn"}).content.decode()
    assert "CR-99" in withdrawn
    assert "CR-12" not in withdrawn


def test_the_page_of_a_record_shows_what_it_allows_and_where_it_is_used(compliance):
    consent = a_consent(covers=["clinical_details", "nationality", "age"], excluded=["age:ru"])
    story = a_story(consent=consent, title="A long road")
    draft = a_story(consent=consent, live=False, title="Not told yet")
    page = compliance.get(reverse("consents:inspect", args=[consent.pk]))
    age = next(row for row in page.context["matrix"] if row["label"] == "age")
    assert age["allowed"] == [True, False, True]
    assert [row.page_id for row in page.context["usage"].rows] == [story.pk]
    text = page.content.decode()
    assert "A long road" in text
    assert reverse("wagtailadmin_pages:edit", args=[draft.pk]) in text


def test_a_record_that_nothing_rests_on_says_so(compliance):
    text = compliance.get(reverse("consents:inspect", args=[a_consent().pk])).content.decode()
    assert "No page and no picture rests on it yet." in text


def test_a_change_of_a_record_is_noted_without_a_name(compliance):
    consent = a_consent(reference="CR-5")
    compliance.post(reverse("consents:edit", args=[consent.pk]), form(reference="CR-6"))
    noted = Decision.objects.get(action="consent-changed")
    assert noted.facts["covers"] == ["clinical_details", "age"]
    assert "CR-" not in str(noted.facts)
