"""Nothing that was written at the desk is lost: two people on one text, the history, locks, and bad input."""

import json
import random
from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail_localize.models import Translation

from cms.translation import desk
from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.states import Act, State
from cms.translation.work import SAVES_OF_ONE_VERSION
from tests.builders import a_standard_page
from tests.desk import a_reviewer, a_translation, a_translator
from tests.roads import lock
from tests.translation.desk_texts import (
    FIGURE,
    PLAIN,
    PLAIN_RU,
    a_page_with_texts,
    a_second_translator,
    approve,
    history,
    mark,
    row,
    save,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return a_page_with_texts()


@pytest.fixture
def translation(page) -> Translation:
    return a_translation(page)


# --- two people on one text


def test_who_comes_second_overwrites_nothing_and_both_texts_are_kept(translation):
    vera, nina = a_translator(), a_second_translator()
    save(translation, "Вера пишет", user=vera, base=0)
    with pytest.raises(desk.Conflict) as conflict:
        save(translation, "Нина пишет", user=nina, base=0)
    assert (conflict.value.theirs.text, conflict.value.mine) == ("Вера пишет", "Нина пишет")
    assert row(translation).text == "Вера пишет"
    kept = {(each.text, each.act, each.user) for each in history(translation)}
    assert kept == {("Вера пишет", Act.SAVE, vera), ("Нина пишет", Act.CONFLICT, nina)}
    merged = desk.save(translation, row(translation).id, text="Обе пишут", base=1, user=nina, act=Act.MERGE)
    assert (merged.text, merged.author_id) == ("Обе пишут", nina.pk)
    assert {"Вера пишет", "Нина пишет", "Обе пишут"} == {each.text for each in history(translation)}


def test_the_same_words_twice_are_no_conflict(translation):
    save(translation, PLAIN_RU, base=0)
    assert save(translation, PLAIN_RU, user=a_second_translator(), base=0).author_id == a_translator().pk


def test_a_text_that_changed_meanwhile_is_neither_approved_nor_sent_back(translation):
    seen = mark(translation, PLAIN_RU)
    mark(translation, "Утром он гуляет с дочерью.")
    for act, more in (
        (desk.approve, {}),
        (desk.send_back, {"comment": "Shorter."}),
        (desk.override, {"reason": "The source is wrong here."}),
    ):
        with pytest.raises(desk.Conflict):
            act(translation, seen.id, base=seen.version, user=a_reviewer(), **more)
    assert row(translation).state == State.TRANSLATED


def test_five_hundred_interleaved_saves_overwrite_nothing_silently(translation):
    dice, segment = random.Random(26), row(translation).id
    seen = dict.fromkeys((a_translator(), a_second_translator()), 0)  # which version each has before them
    standing, given_way, conflicts = (None, ""), set(), []
    for number in range(500):
        user = dice.choice(list(seen))
        if dice.random() < 0.3:  # looks at what stands there now
            seen[user] = row(translation).version
        text = f"Запись номер {number}, {user.username}"
        if (conflict := save_or_conflict(translation, segment, text, seen, user)) is not None:
            conflicts.append(conflict)
            assert (conflict.theirs.text, conflict.mine) == (standing[1], text)
            assert SegmentVersion.objects.filter(text=text, act=Act.CONFLICT.value, user=user).count() == 1
            assert row(translation).text == standing[1]
        else:
            if standing[0] not in (None, user):
                given_way.add(standing[1])  # another person’s text: it has to be in the history
            standing = (user, text)
    assert len(conflicts) > 100
    assert len(given_way) > 20
    assert given_way <= {version.text for version in history(translation)}
    assert row(translation).text == standing[1]


def save_or_conflict(translation: Translation, segment: int, text: str, seen: dict, user):
    """The conflict, or None where it was saved: then on a version that its writer had seen."""
    try:
        kept = desk.save(translation, segment, text=text, base=seen[user], user=user)
    except desk.Conflict as conflict:
        return conflict
    assert seen[user] == kept.version - 1
    seen[user] = kept.version
    return None


# --- the history


def test_a_person_s_saves_in_a_row_are_one_version_and_those_of_another_hour_are_two(translation):
    for text in ("Каждое", "Каждое утро", PLAIN_RU):
        save(translation, text)
    assert [each.text for each in history(translation)] == [PLAIN_RU]
    long_ago = timezone.now() - timedelta(seconds=SAVES_OF_ONE_VERSION + 1)
    SegmentVersion.objects.update(at=long_ago)
    save(translation, "Утром он гуляет.")
    assert [each.text for each in history(translation)] == ["Утром он гуляет.", PLAIN_RU]


def test_an_earlier_text_comes_back_as_a_draft_by_whoever_restores_it(translation):
    mark(translation, PLAIN_RU)
    first = history(translation)[-1]
    approve(translation)
    save(translation, "Что-то другое")
    it, nina = row(translation), a_second_translator()
    restored = desk.restore(translation, it.id, version=first.pk, base=it.version, user=nina)
    assert (restored.text, restored.state, restored.author_id) == (PLAIN_RU, State.DRAFT, nina.pk)
    assert history(translation)[0].act == Act.RESTORE
    assert "Что-то другое" in {each.text for each in history(translation)}


def test_a_version_of_another_page_is_not_restored(translation):
    other = a_translation(a_standard_page(lead=PLAIN))
    save(other, "Текст другой страницы")
    save(translation, PLAIN_RU)
    it = row(translation)
    with pytest.raises(desk.Refused):
        desk.restore(translation, it.id, version=history(other)[0].pk, base=it.version, user=a_translator())


# --- what is not there, or locked


def test_a_deleted_page_takes_no_text_and_says_what_to_do(client, translation):
    it = row(translation)
    translation.get_target_instance().delete()
    with pytest.raises(desk.Refused, match="Submit its source") as refusal:
        desk.save(translation, it.id, text=PLAIN_RU, base=0, user=a_translator())
    assert refusal.value.status == 404
    client.force_login(a_translator())
    assert client.get(f"/admin/translation/desk/{translation.pk}/").status_code == 404


def test_a_locked_page_takes_no_text(client, translation):
    lock(translation)
    it = row(translation)
    client.force_login(a_translator())
    for act in ("save", "translate"):
        answer = client.post(
            f"/admin/translation/desk/{translation.pk}/segments/{it.id}/",
            json.dumps({"act": act, "text": PLAIN_RU, "base": 0}),
            content_type="application/json",
        )
        assert answer.status_code == 423
        assert answer.json()["detail"]
    with pytest.raises(desk.Locked):
        desk.approve_clean(translation, user=a_reviewer())
    assert not SegmentText.objects.exists()


# --- bad input


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("Он гуляет 👩🏽‍⚕️ каждое утро", "Он гуляет 👩🏽‍⚕️ каждое утро"),
        ("Й и́ ё", "Й и́ ё"),
        ("<script>alert(1)</script>Утром", "Утром"),
        ("Утром\x00 он гуляет", "Утром он гуляет"),
        ('<p class="MsoNormal"><b style="x">Утром</b> он <o:p></o:p>гуляет</p>', "Утром он гуляет"),
        ("Утром он &lt;гуляет&gt;", "Утром он &lt;гуляет&gt;"),
    ],
    ids=["emoji", "combining marks", "script", "zero byte", "Word", "escaped"],
)
def test_whatever_is_pasted_becomes_clean_text(client, translation, sent, kept):
    client.force_login(a_translator())
    answer = client.post(
        f"/admin/translation/desk/{translation.pk}/segments/{row(translation).id}/",
        json.dumps({"act": "save", "text": sent, "base": 0}),
        content_type="application/json",
    )
    assert answer.status_code == 200
    assert row(translation).text == kept


def test_pasted_from_word_the_figure_is_intact_and_the_text_goes_on(translation):
    pasted = (
        "<p class=MsoNormal style='mso-fareast-language:RU'><span lang=RU>Он пробыл там "
        "<b>26<span style='mso-spacerun:yes'>&nbsp;</span>дней</b>.</span><o:p></o:p></p>"
    )
    done = mark(translation, pasted, FIGURE)
    assert done.state == State.TRANSLATED
    assert "<" not in done.text
    assert "26" in done.text


def test_a_very_long_text_is_kept_and_one_beyond_all_measure_refused(translation):
    long = "слово " * 15_000
    assert len(save(translation, long).text) == len(long.strip())
    with pytest.raises(desk.Refused, match="too long"):
        save(translation, "слово " * 20_000)
    assert row(translation).text == long.strip()


@pytest.mark.parametrize("sent", [{}, {"act": "fly"}, {"act": ["save"]}, {"act": "save", "text": 5}, []])
def test_what_cannot_be_read_changes_nothing(client, translation, sent):
    client.force_login(a_translator())
    answer = client.post(
        f"/admin/translation/desk/{translation.pk}/segments/{row(translation).id}/",
        json.dumps(sent),
        content_type="application/json",
    )
    assert answer.status_code == 400
    assert not SegmentText.objects.exists()
