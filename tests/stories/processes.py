"""Real processes on a real database: what is killed, and what happens at once, a test’s own transaction cannot show."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# a story in three languages, a draft, and a treatment page with the patient’s picture
FILL = """
import django; django.setup()
from io import BytesIO
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images import get_image_model
from tests import builders
file = BytesIO(); Image.new("RGB", (400, 300), "teal").save(file, "JPEG"); file.seek(0)
consent = builders.a_consent(reference="CR-1", covers=["clinical_details", "nationality", "age", "image"])
face = get_image_model().objects.create(
    title="A face", file=ImageFile(file, "face.jpg"), shows_a_person=True, consent=consent)
builders.in_all_languages(builders.a_story, slug="anna", consent=consent)
builders.a_treatment(slug="myeloma", cover=face)
builders.a_story(slug="draft", live=False, consent=consent)
"""


def run(database: str, *arguments: str) -> subprocess.Popen[str]:
    """Start Python on the database of this address, with the settings of the tests."""
    environment = os.environ | {"DATABASE_URL": database, "DJANGO_SETTINGS_MODULE": "cms.settings.test"}
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def ended_well(process: subprocess.Popen[str]) -> str:
    """What the process said, once it has ended."""
    text = process.communicate(timeout=300)[0]
    assert process.returncode == 0, text
    return text


def fill(database: str) -> None:
    """Make the tables, and put what these tests are about into them."""
    ended_well(run(database, "manage.py", "migrate", "--verbosity", "0", "--skip-checks"))
    ended_well(run(database, "-c", FILL))


def fill_folder(folder: Path) -> None:
    """The same in a file of SQLite."""
    fill(f"sqlite:///{folder / 'site.sqlite3'}")


def copy(folder: Path, target: Path) -> None:
    """A copy of the database that `fill_folder` made."""
    with (
        closing(sqlite3.connect(folder / "site.sqlite3")) as given,
        closing(sqlite3.connect(target)) as taken,
    ):
        given.backup(taken)
