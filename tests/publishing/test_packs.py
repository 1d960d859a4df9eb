"""Versions of the rules: a newer one waits until somebody has seen which pages would go, and switches it on."""

import pytest
from django.urls import reverse

from cms.publishing import packs
from cms.publishing.gate import examine
from cms.publishing.models import Clearance, Notice, PackSwitch
from cms.publishing.rules import obstacles
from cms.publishing.rules.candidate import PageText
from cms.publishing.rules.law import LAW
from cms.publishing.rules.packs import NEWEST, PACKS, holds
from cms.record.models import Decision
from stories.models import StoryPage
from tests import builders

OLDER = PACKS[-2]
PROMISE = "We guarantee that your myeloma will go into remission."


def test_a_rule_holds_from_the_version_it_came_with():
    assert holds(OLDER, NEWEST)
    assert not holds(NEWEST, OLDER)
    assert holds(NEWEST, "2031.01")  # a newer program than this one has written it
    assert {law.since for law in LAW.values()} <= set(PACKS)


def test_what_a_newer_version_brings_is_silent_before():
    page = builders.a_candidate(texts=(PageText(PROMISE, "story", "lead"),), is_reviewed=False, pack=OLDER)
    assert obstacles(page) == []


@pytest.mark.django_db
def test_a_new_site_begins_with_the_newest():
    assert packs.current() == NEWEST
    assert packs.newer() is None


@pytest.fixture
def before_the_upgrade(db):
    """A page that the older rules let live, and the newer ones would not."""
    PackSwitch.objects.create(pack=OLDER)
    page = builders.a_story(lead=PROMISE)
    assert Clearance.objects.standing().get(page=page).basis["rules"] == OLDER
    return page


def test_a_newer_version_waits_and_takes_nothing_down(before_the_upgrade, client):
    assert packs.newer() == NEWEST
    assert "CLM-001" in packs.added_by(NEWEST)
    before_the_upgrade.consent.save()  # what looks at the page again looks with the rules that hold
    assert client.get(before_the_upgrade.url).status_code == 200


def test_who_switches_sees_first_which_pages_go(before_the_upgrade, client):
    fine = builders.a_story()
    client.force_login(builders.a_user("officer", "Compliance officers"))
    address = reverse("casebook_rule_pack")
    assert address in client.get(reverse("casebook_rule_book")).content.decode()
    shown = client.get(address)
    text = shown.content.decode()
    assert before_the_upgrade.url in text
    assert fine.url not in text
    assert "Switch on and take down 1 page" in text
    assert PackSwitch.objects.count() == 1
    assert not Notice.objects.exists()
    client.post(address, {"pack": NEWEST, "casebook-confirmed": "of other pages"})
    assert packs.current() == OLDER
    form = {"pack": NEWEST, "casebook-confirmed": shown.context["fingerprint"]}
    assert "holds now" in client.post(address, form, follow=True).content.decode()
    assert packs.current() == NEWEST
    assert client.get(before_the_upgrade.url).status_code == 410
    assert client.get(fine.url).status_code == 200
    assert Decision.objects.filter(action="rules-switched").get().facts == {"from": OLDER, "to": NEWEST}
    assert Clearance.objects.standing().get(page=fine).basis["rules"] == NEWEST
    assert "Somebody else" in client.post(address, form, follow=True).content.decode()


def test_a_page_that_goes_live_meets_the_rules_that_hold(before_the_upgrade):
    assert examine(before_the_upgrade).obstacles == []
    packs.switch(NEWEST, user=None)
    assert [each.code for each in examine(StoryPage.objects.get(pk=before_the_upgrade.pk)).blocking] == [
        "CLM-001"
    ]


@pytest.mark.django_db
def test_only_those_who_write_policies_switch(client):
    client.force_login(builders.an_editor())
    assert client.get(reverse("casebook_rule_pack")).status_code in {302, 403}
