"""Whose site it is: its name in each language, and colours that can be read."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import translation

from stories.colours import contrast
from stories.models import OrganisationSettings
from tests.builders import a_home, a_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_that_of_the_guidelines(one, other, ratio):
    assert round(contrast(one, other), 2) == ratio
    assert contrast(one, other) == contrast(other, one)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("accent", "#ffff00"),
        ("accent", "#8a8a8a"),
        ("accent_dark", "#0b5a61"),
        ("accent", "red"),
        ("accent", "#fff"),
        ("accent", "#12345g"),
        ("accent", "#000;}*"),
        ("accent_dark", "0b5a61"),
    ],
)
def test_a_colour_that_cannot_be_read_is_refused_beside_its_field(field, value):
    with pytest.raises(ValidationError) as refusal:
        OrganisationSettings(**{field: value}).full_clean()
    assert set(refusal.value.message_dict) == {field}


def test_colours_that_can_be_read_are_taken():
    OrganisationSettings(accent="#0b5a61", accent_dark="#8fd0d6").full_clean()
    OrganisationSettings().full_clean()


def test_the_form_says_so_in_the_admin(client):
    client.force_login(a_user("compliance", "Compliance officers"))
    names = {"name_en": "Hope", "name_ru": "Надежда", "name_zh_hans": "希望"}
    address = reverse(
        "wagtailsettings:edit", args=["stories", "organisationsettings", OrganisationSettings.load().pk]
    )
    page = client.post(address, {**names, "accent": "#ffff00", "accent_dark": ""}).content.decode()
    assert "Too faint to read on the page. Choose a stronger colour." in page
    client.post(address, {**names, "accent": "#0b5a61", "accent_dark": ""})
    assert OrganisationSettings.load().accent == "#0b5a61"
    assert "#0b5a61" in client.get("/organisation.css").content.decode()


@pytest.mark.parametrize(("language", "name"), [("en", "Hope"), ("ru", "Надежда"), ("zh-hans", "希望")])
def test_the_organisation_is_called_by_its_name_in_each_language(client, language, name):
    OrganisationSettings(name_en="Hope", name_ru="Надежда", name_zh_hans="希望").save()
    a_home(language)
    with translation.override(language):
        assert OrganisationSettings.load().name == name
    page = client.get(f"/{language}/").content.decode()
    assert name in page
    assert f"| {name}</title>" in page


def test_a_language_without_a_name_uses_the_english_one():
    with translation.override("ru"):
        assert OrganisationSettings(name_en="Hope", name_ru="").name == "Hope"


def test_a_demonstration_says_so_at_the_foot_of_every_page(client):
    a_home()
    assert "are invented" not in client.get("/en/").content.decode()
    OrganisationSettings(is_demonstration=True).save()
    for address in ("/en/", "/en/search/", "/en/nowhere/"):
        assert "its hospitals and its staff are invented" in client.get(address).content.decode()
