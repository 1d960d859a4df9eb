"""Headings of a page, and the places that its contents lead to."""

import pytest

from tests import builders


def a_section(title: str) -> dict:
    return {"type": "section", "value": {"title": title, "text": "<p>Так это было, день за днём.</p>"}}


@pytest.mark.django_db
def test_two_headings_that_share_their_latin_letters_have_anchors_of_their_own(client):
    titles = ["CAR-T: как это делают", "CAR-T: кому это помогает", "CAR-T: как это делают"]
    page = builders.an_article(language="ru", body=[a_section(title) for title in titles])
    answer = client.get(f"/ru/news/{page.slug}/")
    anchors = [section["anchor"] for section in answer.context["rail"]]
    assert anchors == ["car-t", "car-t.2", "car-t.3"]
    for anchor in anchors:
        assert answer.content.decode().count(f'id="{anchor}"') == 1
