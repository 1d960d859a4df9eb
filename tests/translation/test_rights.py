"""Who may do what at the desk: role × language × action × object, through the addresses that people use."""

import json
from collections.abc import Callable
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page
from wagtail_localize.models import String, StringSegment, StringTranslation, Translation, TranslationSource

from cms.translation import desk, drafts, rows
from cms.translation.models import Presence, SegmentText, SegmentVersion
from cms.translation.rows import Row
from cms.translation.states import State
from stories.demo.users import load_users
from tests.builders import (
    SHORT,
    WORDS,
    a_claim,
    a_condition,
    a_disclaimer,
    a_home,
    a_standard_page,
    locale,
)
from tests.desk import approve, translate

pytestmark = pytest.mark.django_db

ADDRESS = "https://example.org/"
OBJECTS = {
    "page": a_standard_page,
    "condition": a_condition,
    "claim": lambda: a_claim(locator="Main table"),
    "legal text": a_disclaimer,
}
# A administrator, E editor, M medical reviewer, C compliance officer; of the language: T translator, R reviewer.
# Nobody else may do anything: not the translators and reviewers of the other language, and nobody who is not signed in.
MAY = {
    # action                    page      condition  claim     legal text
    "see the desk":           ("A E M C T R",) * 4,
    "see the texts":          ("A E M C T R",) * 4,
    "see the page":           ("A E M C T R",) * 4,
    "see the history":        ("A E M C T R",) * 4,
    "have a text checked":    ("A E M C T R",) * 4,
    "say that one is there":  ("A E M C T R",) * 4,
    "save":                   ("A T R",   "A T R",   "A T R",   "A C"),
    "merge":                  ("A T R",   "A T R",   "A T R",   "A C"),
    "mark as translated":     ("A T R",   "A T R",   "A T R",   "A C"),
    "restore":                ("A T R",   "A T R",   "A T R",   "A C"),
    "lead a link elsewhere":  ("A T R",   "A T R",   "A T R",   "A C"),
    "write by its address":   ("A T R",   "A T R",   "A T R",   "A C"),
    "empty by its address":   ("A T R",   "A T R",   "A T R",   "A C"),
    "download a file":        ("A T R",   "A T R",   "A T R",   "A C"),
    "upload a file":          ("A T R",   "A T R",   "A T R",   "A C"),
    "approve":                ("A R",     "A R",     "A R",     "A R"),
    "approve one’s own":      ("",        "",        "",        ""),
    "approve the clean ones": ("A R",     "A R",     "A R",     "A R"),
    "send back":              ("A R",     "A R",     "A R",     "A R"),
    "override":               ("A R",     "A R",     "A R",     "A R"),
    "publish":                ("A C R",   "A T R",   "A R",     "A C"),
    "keep the meaning":       ("A E C",   "A E M",   "A E M",   "A C"),
}  # fmt: skip


class Case:
    """A translation on which somebody tries something, and how to ask for it."""

    def __init__(self, client: Client, translation: Translation):
        self.client, self.translation = client, translation
        self.language = translation.target_locale.language_code
        # an ordinary sentence: without figures, and neither a title nor a name
        self.row = next(row for row in self.rows() if row.source in (WORDS["en"], "Multiple myeloma"))

    def rows(self) -> list[Row]:
        return rows.rows(self.translation)

    def text(self) -> str:
        return WORDS[self.language]

    def held(self) -> SegmentText:
        return SegmentText.objects.of(self.translation).get(
            source__data=self.row.source, context__path=self.row.place
        )

    def address(self, name: str, *more: int) -> str:
        return reverse(name, args=[self.translation.pk, *more])

    def act(self, act: str, **sent) -> HttpResponse:
        address = self.address("casebook_desk_segment", self.row.id)
        base = SegmentText.objects.of(self.translation).filter(
            source__data=self.row.source, context__path=self.row.place
        )
        sent = {"base": base.values_list("version", flat=True).first() or 0, **sent, "act": act}
        return self.client.post(address, json.dumps(sent), content_type="application/json")

    def post(self, name: str, **sent) -> HttpResponse:
        return self.client.post(self.address(name), json.dumps(sent), content_type="application/json")

    # --- what has to be there first

    def is_translated(self, user=None) -> None:
        """By somebody of the language, or by this person."""
        translate(self.translation)
        if user is not None:
            SegmentText.objects.of(self.translation).update(author=user)

    def has_a_link(self) -> None:
        attributes = json.dumps({"a1": {"href": ADDRESS}})
        StringSegment.objects.filter(pk=self.row.id).update(attrs=attributes)

    def is_approved(self) -> None:
        self.is_translated()
        approve(self.translation)

    def is_rewritten(self) -> None:
        """What stands there is not what was written first."""
        self.is_translated()
        SegmentVersion.objects.filter(pk=self.first_version().pk).update(text=SHORT[self.language])

    def first_version(self) -> SegmentVersion:
        return SegmentVersion.objects.filter(segment=self.held()).last()

    def is_outdated(self) -> None:
        self.is_translated()
        before = String.objects.create(
            locale=locale(), data=f"As we said: {self.row.source}", data_hash="0" * 32
        )
        SegmentText.objects.filter(pk=self.held().pk).update(
            state=State.OUTDATED.value, translated_from=before, changed_at=timezone.now()
        )


def upload(case: Case) -> HttpResponse:
    po = drafts.po_file(case.translation)
    entry = next(entry for entry in po if entry.msgid == case.row.source and entry.msgctxt == case.row.place)
    entry.msgstr = case.text()
    file = SimpleUploadedFile("a.po", str(po).encode())
    return case.client.post(case.address("wagtail_localize:upload_pofile"), {"file": file})


def write_by_address(case: Case) -> HttpResponse:
    address = case.address("wagtail_localize:edit_string_translation", case.row.id)
    return case.client.put(
        address, urlencode({"value": case.text()}), content_type="application/x-www-form-urlencoded"
    )


# action: (what is there first, how it is asked for)
ACTIONS: dict[str, tuple[Callable[[Case, object], None], Callable[[Case], HttpResponse]]] = {
    "see the desk": (lambda case, user: None, lambda case: case.client.get(case.address("casebook_desk"))),
    "see the texts": (
        lambda case, user: None,
        lambda case: case.client.get(case.address("casebook_desk_segments")),
    ),
    "see the page": (
        lambda case, user: None,
        lambda case: case.client.get(case.address("casebook_desk_page")),
    ),
    "see the history": (
        lambda case, user: case.is_translated(),
        lambda case: case.client.get(case.address("casebook_desk_history", case.row.id)),
    ),
    "have a text checked": (
        lambda case, user: None,
        lambda case: case.post("casebook_desk_check", segment=case.row.id, text=case.text()),
    ),
    "say that one is there": (
        lambda case, user: None,
        lambda case: case.post("casebook_desk_presence", segment=case.row.id, wrote=True),
    ),
    "save": (lambda case, user: None, lambda case: case.act("save", text=case.text())),
    "merge": (lambda case, user: None, lambda case: case.act("merge", text=case.text())),
    "mark as translated": (lambda case, user: None, lambda case: case.act("translate", text=case.text())),
    "restore": (
        lambda case, user: case.is_rewritten(),
        lambda case: case.act("restore", version=case.first_version().pk),
    ),
    "lead a link elsewhere": (
        lambda case, user: case.has_a_link(),
        lambda case: case.act("link", address=ADDRESS, target=f"{ADDRESS}there/"),
    ),
    "write by its address": (lambda case, user: None, write_by_address),
    "empty by its address": (
        lambda case, user: case.is_translated(),
        lambda case: case.client.delete(
            case.address("wagtail_localize:edit_string_translation", case.row.id)
        ),
    ),
    "download a file": (
        lambda case, user: None,
        lambda case: case.client.get(case.address("wagtail_localize:download_pofile")),
    ),
    "upload a file": (lambda case, user: None, upload),
    "approve": (lambda case, user: case.is_translated(), lambda case: case.act("approve")),
    "approve one’s own": (lambda case, user: case.is_translated(user), lambda case: case.act("approve")),
    "approve the clean ones": (
        lambda case, user: case.is_translated(),
        lambda case: case.post("casebook_desk_approve_clean"),
    ),
    "send back": (
        lambda case, user: case.is_approved(),
        lambda case: case.act("send-back", comment="Say it in one word."),
    ),
    "override": (
        lambda case, user: case.is_translated(),
        lambda case: case.act("override", comment="The source counts in another way."),
    ),
    "publish": (lambda case, user: case.is_approved(), lambda case: case.post("casebook_desk_publish")),
    "keep the meaning": (lambda case, user: case.is_outdated(), lambda case: case.act("keep-meaning")),
}
READING = {"see the desk", "see the texts", "see the page", "see the history", "have a text checked"}


def people(language: str) -> dict[str, object]:
    """Those who try it, by their letters in the table."""
    of, other = ("ru", "zh") if language == "ru" else ("zh", "ru")
    users = load_users()
    return {
        "A": users["admin"],
        "E": users["editor"],
        "M": users["medical"],
        "C": users["compliance"],
        "T": users[f"translator-{of}"],
        "R": users[f"reviewer-{of}"],
        "translator of the other language": users[f"translator-{other}"],
        "reviewer of the other language": users[f"reviewer-{other}"],
        "nobody": None,
    }


def everything(translation: Translation) -> tuple:
    """All that an act could change."""
    target = translation.get_target_instance()
    return (
        list(SegmentText.objects.order_by("pk").values()),
        list(SegmentVersion.objects.order_by("pk").values()),
        list(StringTranslation.objects.order_by("pk").values_list("pk", "data")),
        list(Presence.objects.values_list("user", "segment_id")),
        getattr(target, "live", None),
        getattr(target, "latest_revision_id", None),
        list(type(target).objects.filter(pk=target.pk).values()),
    )


def does(case: Case, action: str, user) -> bool:
    """Whether this person gets it done. Who does not, changes nothing and is told no. It is undone afterwards."""
    with transaction.atomic():
        prepare, ask = ACTIONS[action]
        prepare(case, user)
        before = everything(case.translation)
        if user is None:
            case.client.logout()
        else:
            case.client.force_login(user)
        answer = ask(case)
        after = everything(case.translation)
        transaction.set_rollback(True)
    if answer.status_code == 200 or answer.headers.get("Location", "").startswith("/admin/translation/desk/"):
        assert action in {*READING, "download a file"} or before != after, "nothing was done"
        return True
    to_the_door = answer.status_code == 302 and answer.url.startswith(("/admin/login/", "/admin/"))
    assert answer.status_code == 403 or to_the_door, (answer.status_code, answer.content[:300])
    assert before == after, "it was refused, and something changed"
    return False


@pytest.mark.parametrize("language", ["ru", "zh-hans"])
@pytest.mark.parametrize("kind", OBJECTS)
def test_each_may_do_what_the_table_says_and_nothing_else(client, kind, language):
    a_home(language)
    case = Case(client, a_translation_of(OBJECTS[kind](), language))
    column = list(OBJECTS).index(kind)
    who = people(language)
    found = {action: {letter for letter, user in who.items() if does(case, action, user)} for action in MAY}
    assert found == {action: set(columns[column].split()) for action, columns in MAY.items()}


def a_translation_of(instance, language: str) -> Translation:
    source, _ = TranslationSource.update_or_create_from_instance(instance)
    translation = Translation.objects.create(source=source, target_locale=locale(language))
    is_drafted = isinstance(instance, Page | DraftStateMixin)
    translation.save_target(publish=not is_drafted)
    return translation


def test_the_table_is_about_every_act():
    assert set(MAY) == set(ACTIONS)


def test_who_may_do_nothing_in_a_language_is_not_told_of_its_texts_by_the_service_either():
    translation = a_translation_of(a_standard_page(), "zh-hans")
    (first, *_) = rows.rows(translation)
    for name in ("translator-ru", "reviewer-ru"):
        with pytest.raises(desk.PermissionDenied):
            desk.history(translation, first.id, user=load_users()[name])


def test_the_file_of_another_page_is_refused(client):
    a_home("ru")
    one, two = (a_translation_of(a_standard_page(), "ru") for _ in range(2))
    po = drafts.po_file(one)
    po[0].msgstr = "Чужой текст"
    client.force_login(load_users()["translator-ru"])
    client.post(
        reverse("wagtail_localize:upload_pofile", args=[two.pk]),
        {"file": SimpleUploadedFile("a.po", str(po).encode())},
    )
    assert not SegmentText.objects.exists()
