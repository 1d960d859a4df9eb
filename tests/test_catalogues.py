"""The interface speaks three languages, completely."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest

from cms.languages import BY_CODE

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = {"ru": "ru", "zh-hans": "zh_Hans"}
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
TAG = re.compile(r"</?\w+[^>]*>")


def catalogue(code: str) -> polib.POFile:
    return polib.pofile(str(ROOT / "locale" / CATALOGUES[code] / "LC_MESSAGES" / "django.po"))


def current(code: str) -> list[polib.POEntry]:
    return [entry for entry in catalogue(code) if not entry.obsolete]


def name(entry: polib.POEntry) -> tuple:
    return entry.msgctxt, entry.msgid, entry.msgid_plural


def wordings(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


@pytest.mark.parametrize("code", CATALOGUES)
def test_nothing_is_untranslated(code):
    assert [name(entry) for entry in current(code) if not all(text.strip() for text in wordings(entry))] == []


@pytest.mark.parametrize("code", CATALOGUES)
def test_nothing_is_fuzzy(code):
    assert [name(entry) for entry in current(code) if entry.fuzzy] == []


@pytest.mark.parametrize("code", CATALOGUES)
def test_plurals_have_all_the_forms_of_the_language(code):
    forms = list(range(BY_CODE[code].plural_forms))
    assert f"nplurals={len(forms)};" in catalogue(code).metadata["Plural-Forms"]
    plurals = [entry for entry in current(code) if entry.msgid_plural]
    assert plurals
    assert [name(entry) for entry in plurals if sorted(entry.msgstr_plural) != forms] == []


@pytest.mark.parametrize("code", CATALOGUES)
def test_placeholders_and_markup_survive_translation(code):
    lost = []
    for entry in current(code):
        asked = set(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
        tags = sorted(TAG.findall(entry.msgid))
        for text in wordings(entry):
            text = text.replace("%%", "")
            same = set(PLACEHOLDER.findall(text)) == asked
            alone = asked and "%" in PLACEHOLDER.sub("", text)
            if not same or alone or sorted(TAG.findall(text)) != tags:
                lost.append((name(entry), text))
    assert lost == []


@pytest.mark.parametrize("code", CATALOGUES)
def test_the_words_around_a_placeholder_keep_their_line_ends(code):
    wrong = [
        name(entry)
        for entry in current(code)
        for text in wordings(entry)
        if entry.msgid.endswith("\n") != text.endswith("\n")
    ]
    assert wrong == []


def test_both_catalogues_hold_the_same_words():
    assert {name(entry) for entry in current("ru")} == {name(entry) for entry in current("zh-hans")}


def test_no_word_of_the_site_is_missing_from_the_catalogues(tmp_path):
    """What `make messages` would collect now from a copy of the site."""
    if not shutil.which("xgettext"):
        if os.environ.get("CI"):
            pytest.fail("No xgettext on this machine, and in CI nothing is skipped.", pytrace=False)
        pytest.skip("No xgettext on this machine: whether the catalogues hold every word was not checked.")
    for folder in ("cms", "stories", "templates", "locale"):
        shutil.copytree(
            ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "*.mo")
        )
    shutil.copy(ROOT / "manage.py", tmp_path)
    command = ["manage.py", "makemessages", "--locale", "ru", "--no-wrap", "--add-location", "file"]
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "cms.settings.test", "PYTHONPATH": ""}
    done = subprocess.run(
        [sys.executable, *command], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    collected = polib.pofile(str(tmp_path / "locale" / "ru" / "LC_MESSAGES" / "django.po"))
    here = {name(entry) for entry in current("ru")}
    assert {name(entry) for entry in collected if not entry.obsolete} - here == set()
