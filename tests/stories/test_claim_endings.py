"""A claim that ends in one language ends in all of them, and nothing brings it back by itself."""

import pytest
from django.urls import reverse

from cms.delivery.models import PublicPage
from cms.publishing.gate import NotPublishable
from cms.publishing.models import Notice
from stories.claim_usage import with_what_would_fail
from stories.models import EfficacyClaim
from tests import builders
from tests.builders import a_claim, a_source, a_story, codes

pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "ru", "zh-hans")


@pytest.fixture
def claims() -> dict[str, EfficacyClaim]:
    """One claim in three languages, with the drafts that the editor keeps, and a story on each."""
    source = a_source()
    english = a_claim(source=source, slug="trial-orr")
    key = {"translation_key": english.translation_key, "source": source, "slug": "trial-orr"}
    found = {"en": english, "ru": a_claim("ru", **key), "zh-hans": a_claim("zh-hans", **key)}
    for code, claim in found.items():
        claim.save_revision().publish()
        a_story(language=code, expected_results=claim)
    return found


def set_status(claim: EfficacyClaim, status: str) -> None:
    """As the editor does: a new draft, published."""
    claim = EfficacyClaim.objects.get(pk=claim.pk)
    claim.status = status
    claim.save_revision().publish()


def statuses() -> list[str]:
    return list(EfficacyClaim.objects.order_by("pk").values_list("status", flat=True))


@pytest.mark.parametrize("status", ["withdrawn", "superseded", "retracted"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_leaves_the_site(client, claims, language, status):
    addresses = list(PublicPage.objects.filter(kind="story").values_list("path", flat=True))
    assert len(addresses) == 3
    set_status(claims[language], status)
    assert statuses() == [status] * 3
    assert [client.get(address).status_code for address in addresses] == [410] * 3
    taken = Notice.objects.filter(kind=Notice.Kind.TAKEN_DOWN)
    assert {notice.page.locale.language_code for notice in taken} == set(LANGUAGES)
    assert [notice.codes for notice in taken] == [["claim-ended"]] * 3


def test_the_newer_claim_is_named_in_every_language(claims):
    newer = a_claim()
    claims["ru"].status, claims["ru"].superseded_by = "superseded", newer
    claims["ru"].save_revision().publish()
    ended = EfficacyClaim.objects.filter(translation_key=claims["ru"].translation_key)
    assert [claim.superseded_by for claim in ended] == [newer] * 3


def test_setting_it_back_brings_nothing_back(client, claims):
    address = PublicPage.objects.get(kind="story", language="en").path
    set_status(claims["en"], "withdrawn")
    set_status(claims["en"], "approved")
    assert statuses() == ["approved", "withdrawn", "withdrawn"]
    assert client.get(address).status_code == 410
    assert not PublicPage.objects.filter(kind="story").exists()


def test_no_translation_revives_what_has_ended_in_english(claims):
    set_status(claims["ru"], "retracted")
    with pytest.raises(NotPublishable) as refusal:
        set_status(claims["ru"], "approved")
    assert codes(refusal.value.obstacles) == ["claim-ended-in-source"]
    set_status(claims["en"], "approved")
    set_status(claims["ru"], "approved")
    assert statuses() == ["approved", "approved", "retracted"]


def test_the_drafts_say_so_too(claims):
    russian = claims["ru"]
    russian.meaning = f"{russian.meaning} И ещё одно предложение."
    russian.save_revision()
    set_status(claims["en"], "withdrawn")
    russian, chinese = (EfficacyClaim.objects.get(pk=claims[code].pk) for code in ("ru", "zh-hans"))
    draft = russian.get_latest_revision_as_object()
    assert (draft.status, draft.meaning.endswith("предложение.")) == ("withdrawn", True)
    assert russian.has_unpublished_changes
    assert not russian.meaning.endswith("предложение.")
    assert chinese.get_latest_revision_as_object().status == "withdrawn"
    assert not chinese.has_unpublished_changes
    assert chinese.live_revision_id == chinese.latest_revision_id


def test_a_draft_that_is_only_saved_ends_nothing(claims):
    claim = claims["en"]
    claim.status = "withdrawn"
    claim.save_revision()
    assert statuses() == ["approved"] * 3


def test_a_claim_of_another_figure_goes_on(claims):
    other = a_claim()
    set_status(claims["en"], "withdrawn")
    other.refresh_from_db()
    assert other.status == "approved"


def test_what_fails_in_the_middle_leaves_everything(claims, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("the power went")

    monkeypatch.setattr("stories.claim_endings._end_the_draft", fail)
    with pytest.raises(RuntimeError):
        set_status(claims["en"], "withdrawn")
    assert statuses() == ["approved"] * 3
    assert PublicPage.objects.filter(kind="story").count() == 3


def test_the_form_shows_the_pages_of_every_language_first(client, claims):
    client.force_login(builders.an_admin())
    assert len(with_what_would_fail(claims["ru"])) == 3
    assert statuses() == ["approved"] * 3
    address = reverse("wagtailsnippets_stories_efficacyclaim:inspect", args=[claims["en"].pk])
    assert client.get(address).content.decode().count("has been withdrawn, superseded or retracted") == 3
