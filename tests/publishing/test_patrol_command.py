"""The patrol as a command: what it says to people and to machines."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection

from stories.models import StoryPage
from tests import builders

pytestmark = pytest.mark.django_db


def patrol_command(*arguments: str) -> tuple[str, int]:
    """What the command prints, and its exit status."""
    out = StringIO()
    try:
        call_command("patrol", *arguments, stdout=out, skip_checks=True)
    except SystemExit as end:
        return out.getvalue(), end.code
    return out.getvalue(), 0


def raw(query: str, *values) -> None:
    with connection.cursor() as cursor:
        cursor.execute(query, values)


# --- the command


def test_the_command_says_nothing_stands_and_ends_well():
    builders.a_story()
    text, exit_status = patrol_command()
    assert exit_status == 0
    assert text.strip() == "Pages looked at: 3. Violations that stand: 0. Ended: 0."


def test_the_command_names_each_violation_in_a_line_and_fails():
    story = builders.a_story(slug="anna")
    raw("UPDATE stories_storypage SET lead = 'By hand.' WHERE page_ptr_id = %s", story.pk)
    text, exit_status = patrol_command()
    assert exit_status == 1
    (line, _counts) = text.strip().splitlines()
    assert line.startswith(f"/en/stories/anna/, page {story.pk}: It was changed past the editor")
    assert line.endswith("[changed-past-the-gate]")
    text, exit_status = patrol_command("--takedown")
    assert exit_status == 0
    assert text.splitlines()[0].endswith("Taken down.")


def test_the_command_answers_machines_with_one_document():
    story = builders.a_story(slug="anna")
    builders.unlawfully(StoryPage.objects.filter(pk=story.pk), consent=None)
    text, exit_status = patrol_command("--json")
    answer = json.loads(text)
    assert exit_status == 1
    assert answer["counts"] == {"pages": 3, "standing": 1, "mended": 0}
    assert answer["found"] == [
        {
            "kind": "rule",
            "codes": ["consent-missing"],
            "page": story.pk,
            "language": "en",
            "address": "/en/stories/anna/",
            "subject": "",
            "violation": True,
            "done": "",
        }
    ]
