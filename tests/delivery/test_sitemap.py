"""The sitemap and robots.txt: what crawlers are told."""

from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest
from django.utils import timezone

from tests.builders import a_consent, a_story, a_treatment, in_all_languages

pytestmark = pytest.mark.django_db

SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
ROOT = "http://testserver"


def sitemap(client) -> dict[str, dict[str, str]]:
    """Each address of the sitemap with its alternates by their language."""
    response = client.get("/sitemap.xml")
    assert response.headers["Content-Type"] == "application/xml; charset=utf-8"
    found = {}
    for entry in ET.fromstring(response.content).findall("s:url", SPACES):
        links = entry.findall("x:link", SPACES)
        assert {link.get("rel") for link in links} <= {"alternate"}
        found[entry.find("s:loc", SPACES).text] = {link.get("hreflang"): link.get("href") for link in links}
    return found


def test_a_page_in_three_languages_names_all_of_them_from_each(client):
    in_all_languages(a_treatment, slug="multiple-myeloma")
    found = sitemap(client)
    addresses = {
        "en": f"{ROOT}/en/treatments/multiple-myeloma/",
        "ru": f"{ROOT}/ru/treatments/multiple-myeloma/",
        "zh-Hans": f"{ROOT}/zh-hans/treatments/multiple-myeloma/",
    }
    for address in addresses.values():
        assert found[address] == {**addresses, "x-default": addresses["en"]}


def test_every_alternate_leads_back(client):
    in_all_languages(a_story)
    a_story(language="ru")
    found = sitemap(client)
    for address, alternates in found.items():
        assert address in alternates.values()
        for other in alternates.values():
            assert found[other] == alternates


def test_a_page_without_english_has_no_default(client):
    story = a_story(language="ru")
    assert sitemap(client)[f"{ROOT}/ru/stories/{story.slug}/"].keys() == {"ru"}


def test_the_page_itself_names_the_same_alternates(client):
    page = in_all_languages(a_treatment, slug="multiple-myeloma")["ru"]
    html = client.get(f"/ru/treatments/{page.slug}/").content.decode()
    for tag, address in sitemap(client)[f"{ROOT}/ru/treatments/{page.slug}/"].items():
        assert f'<link rel="alternate" hreflang="{tag}" href="{address}">' in html


def test_a_story_whose_consent_is_withdrawn_leaves_the_sitemap_and_its_alternates(client):
    stories = in_all_languages(a_story, slug="anna")
    consent = stories["ru"].consent
    consent.withdrawn_on = timezone.localdate()
    consent.save()
    found = sitemap(client)
    assert f"{ROOT}/ru/stories/anna/" not in found
    assert found[f"{ROOT}/en/stories/anna/"].keys() == {"en", "zh-Hans", "x-default"}


def test_a_story_whose_consent_has_run_out_is_not_in_it(client):
    today = timezone.localdate()
    last = a_story(slug="last-day", consent=a_consent(expires_on=today))
    gone = a_story(slug="gone")
    gone.public_row.__class__.objects.filter(page=gone).update(public_until=today - timedelta(days=1))
    found = sitemap(client)
    assert f"{ROOT}/en/stories/{last.slug}/" in found
    assert f"{ROOT}/en/stories/gone/" not in found


def test_a_draft_is_not_in_it(client):
    draft = a_story(live=False)
    assert not [address for address in sitemap(client) if draft.slug in address]


def test_an_empty_site_has_an_empty_sitemap(client):
    assert sitemap(client) == {}


def test_robots_are_kept_out_of_the_admin_and_shown_the_sitemap(client):
    response = client.get("/robots.txt")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        f"Sitemap: {ROOT}/sitemap.xml",
    ]
