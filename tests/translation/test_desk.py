"""The desk: how a text goes from nothing to approved, who may take it there, and that nothing written is lost."""

import json
import random
import uuid
from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail_localize.models import StringTranslation, Translation

from cms.translation import desk, rows
from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.rows import Row
from cms.translation.states import Act, State
from cms.translation.work import SAVES_OF_ONE_VERSION
from tests.builders import a_home, a_standard_page, a_user, an_admin
from tests.desk import a_reviewer, a_translation, a_translator
from tests.roads import lock

pytestmark = pytest.mark.django_db

PLAIN = "He walks with his daughter again."
PLAIN_RU = "Он снова гуляет с дочерью."
FIGURE = "He stayed for 26 days."
FIGURE_RU = "Он пробыл там 26 дней."
WRONG_RU = "Он пробыл там 62 дня."
LINK = 'Read <a id="a1">our guide</a> before you come.'
LINK_RU = 'Прочтите <a id="a1">нашу памятку</a> до приезда.'
TITLE_RU = "Уход дома"
WORDINGS = {"Care at home": TITLE_RU, PLAIN: PLAIN_RU, FIGURE: FIGURE_RU, LINK: LINK_RU}


@pytest.fixture
def page():
    a_home("ru")
    body = "".join(
        f"<p>{text}</p>"
        for text in (FIGURE, "Read <a href='https://example.org/'>our guide</a> before you come.")
    )
    blocks = [{"type": "paragraph", "value": body, "id": str(uuid.uuid4())}]
    return a_standard_page(title="Care at home", lead=PLAIN, body=blocks)


@pytest.fixture
def translation(page) -> Translation:
    return a_translation(page)


def row(translation: Translation, source: str = PLAIN) -> Row:
    return next(row for row in rows.rows(translation) if row.source == source)


def save(
    translation: Translation, text: str, source: str = PLAIN, *, user=None, base: int | None = None
) -> Row:
    it = row(translation, source)
    base = it.version if base is None else base
    return desk.save(translation, it.id, text=text, base=base, user=user or a_translator())


def mark(translation: Translation, text: str, source: str = PLAIN, *, user=None) -> Row:
    it = row(translation, source)
    return desk.mark_translated(translation, it.id, text=text, base=it.version, user=user or a_translator())


def approve(translation: Translation, source: str = PLAIN, *, user=None) -> Row:
    it = row(translation, source)
    return desk.approve(translation, it.id, base=it.version, user=user or a_reviewer())


def send_back(translation: Translation, source: str = PLAIN) -> Row:
    it = row(translation, source)
    return desk.send_back(translation, it.id, base=it.version, comment="Say it shorter.", user=a_reviewer())


def history(translation: Translation, source: str = PLAIN) -> list[SegmentVersion]:
    return desk.history(translation, row(translation, source).id, user=a_translator())


def stored(translation: Translation, source: str = PLAIN) -> list[str]:
    """What wagtail-localize makes pages from."""
    found = StringTranslation.objects.filter(locale=translation.target_locale, translation_of__data=source)
    return list(found.values_list("data", flat=True))


def change_lead(page, translation: Translation, lead: str) -> None:
    page.lead = lead
    page.save()
    translation.source.update_from_db()


def a_second_translator():
    return a_user("nina", "Russian translators")


# --- from nothing to approved


def test_a_text_goes_from_empty_over_draft_and_translated_to_approved(translation):
    assert (row(translation).state, row(translation).version) == (State.EMPTY, 0)
    assert save(translation, "Каждое утро").state == State.DRAFT
    assert mark(translation, PLAIN_RU).state == State.TRANSLATED
    approved = approve(translation)
    assert (approved.state, approved.approved_text) == (State.APPROVED, PLAIN_RU)
    assert approved.approved_by == "oleg-ru"
    assert stored(translation) == [PLAIN_RU]


def test_nothing_reaches_the_store_before_it_is_approved(translation):
    save(translation, PLAIN_RU)
    assert stored(translation) == []
    mark(translation, PLAIN_RU)
    assert stored(translation) == []


def test_a_text_that_is_emptied_is_empty_again(translation):
    save(translation, PLAIN_RU)
    assert save(translation, "  ").state == State.EMPTY
    assert [version.text for version in history(translation)][-1] in {PLAIN_RU, ""}


def test_a_text_is_not_marked_while_it_is_empty(translation):
    with pytest.raises(desk.Refused, match="Write the translation first"):
        mark(translation, "")


def test_only_what_is_marked_as_translated_is_approved(translation):
    for write in (lambda: None, lambda: save(translation, PLAIN_RU)):
        write()
        with pytest.raises(desk.Refused, match="marked as translated"):
            approve(translation)
    assert stored(translation) == []


def test_nobody_approves_their_own_text_not_even_the_administrator(translation):
    for user in (a_reviewer(), an_admin()):
        mark(translation, f"{PLAIN_RU} {user.username}", user=user)
        with pytest.raises(desk.Refused, match="Another person approves it"):
            approve(translation, user=user)


def test_the_author_is_who_changed_the_words_last_and_not_who_marked_them(translation):
    mark(translation, PLAIN_RU, user=a_translator())
    changed = mark(translation, PLAIN_RU, user=a_reviewer())
    assert changed.author_id == a_translator().pk
    mark(translation, f"{PLAIN_RU} Да.", user=a_reviewer())
    assert row(translation).author_id == a_reviewer().pk
    with pytest.raises(desk.Refused):
        approve(translation, user=a_reviewer())


def test_a_reviewer_says_what_has_to_change_and_the_translator_reads_it(translation):
    mark(translation, PLAIN_RU)
    sent = send_back(translation)
    assert (sent.state, sent.comment) == (State.NEEDS_WORK, "Say it shorter.")
    # it stays so while the translator writes, until they say that it is done
    assert save(translation, "Он гуляет.").state == State.NEEDS_WORK
    assert mark(translation, "Утром он гуляет с дочерью.").state == State.TRANSLATED


def test_sending_back_needs_a_word_and_a_text_in_review(translation):
    mark(translation, PLAIN_RU)
    it = row(translation)
    with pytest.raises(desk.Refused, match="Say what has to change"):
        desk.send_back(translation, it.id, base=it.version, comment="  ", user=a_reviewer())
    save(translation, "Он гуляет.")
    with pytest.raises(desk.Refused, match="not in review"):
        send_back(translation)


def test_an_approved_text_stays_in_the_store_while_a_new_one_is_written(translation):
    mark(translation, PLAIN_RU)
    approve(translation)
    assert save(translation, "Он гуляет каждое утро.").state == State.DRAFT
    assert (row(translation).approved_text, stored(translation)) == (PLAIN_RU, [PLAIN_RU])
    mark(translation, "Он гуляет с дочерью каждое утро.")
    assert stored(translation) == [PLAIN_RU]
    approve(translation)
    assert stored(translation) == ["Он гуляет с дочерью каждое утро."]


def test_what_is_sent_back_after_approval_leaves_the_store(translation):
    mark(translation, PLAIN_RU)
    approve(translation)
    sent = send_back(translation)
    assert (sent.state, sent.approved_text, stored(translation)) == (State.NEEDS_WORK, "", [])
    assert sent.text == PLAIN_RU


def test_an_approved_title_is_the_page_s_name_in_the_tree(translation):
    mark(translation, TITLE_RU, "Care at home")
    approve(translation, "Care at home")
    assert translation.get_target_instance().draft_title == TITLE_RU


# --- what blocks


def test_a_wrong_figure_is_kept_as_a_draft_and_goes_no_further(translation):
    with pytest.raises(desk.Refused, match="62"):
        mark(translation, WRONG_RU, FIGURE)
    it = row(translation, FIGURE)
    assert (it.state, it.text) == (State.DRAFT, WRONG_RU)
    assert it.findings
    assert mark(translation, FIGURE_RU, FIGURE).findings == ()


def test_a_wrong_figure_is_not_approved_whoever_let_it_through(translation):
    mark(translation, FIGURE_RU, FIGURE)
    SegmentText.objects.of(translation).filter(source__data=FIGURE).update(text=WRONG_RU)
    with pytest.raises(desk.Refused, match="62"):
        approve(translation, FIGURE)
    assert stored(translation, FIGURE) == []


def test_a_missing_or_doubled_link_goes_no_further(translation):
    for text in ("Прочтите нашу памятку до приезда.", f"{LINK_RU} {LINK_RU}"):
        with pytest.raises(desk.Refused):
            mark(translation, text, LINK)
        assert row(translation, LINK).state == State.DRAFT
    assert mark(translation, LINK_RU, LINK).state == State.TRANSLATED


def override(translation: Translation, reason: str, *, user=None) -> Row:
    it = row(translation, FIGURE)
    return desk.override(translation, it.id, base=it.version, reason=reason, user=user or a_reviewer())


def test_a_figure_may_differ_for_a_reason_of_ten_letters_which_stays_in_the_history(translation):
    save(translation, WRONG_RU, FIGURE)
    with pytest.raises(desk.Refused, match="10"):
        override(translation, "too short")
    reason = "The source is wrong here; the record says 62."
    override(translation, reason)
    assert mark(translation, WRONG_RU, FIGURE).state == State.TRANSLATED
    # the reason is read by a person, never passed over in bulk
    assert desk.approve_clean(translation, user=a_reviewer()) == 0
    assert approve(translation, FIGURE).override_reason == reason
    assert (Act.OVERRIDE, reason) in [(each.act, each.comment) for each in history(translation, FIGURE)]


def test_the_reason_holds_for_these_words_only(translation):
    save(translation, WRONG_RU, FIGURE)
    override(translation, "The source is wrong here; the record says 62.")
    with pytest.raises(desk.Refused):
        mark(translation, "Он пробыл там 63 дня.", FIGURE)
    assert row(translation, FIGURE).override_reason == ""


def test_there_is_nothing_to_override_in_an_empty_text(translation):
    with pytest.raises(desk.Refused):
        override(translation, "The source is wrong here; the record says 62.")


def test_in_bulk_only_clean_texts_of_others_are_approved(translation):
    mark(translation, TITLE_RU, "Care at home")
    mark(translation, PLAIN_RU, user=a_reviewer())
    save(translation, WRONG_RU, FIGURE)
    override(translation, "The source is wrong here; the record says 62.")
    mark(translation, WRONG_RU, FIGURE)
    save(translation, LINK_RU, LINK)
    assert desk.approve_clean(translation, user=a_reviewer()) == 1
    assert {each.source: each.state for each in rows.rows(translation) if each.text} == {
        "Care at home": State.APPROVED,
        PLAIN: State.TRANSLATED,
        FIGURE: State.TRANSLATED,
        LINK: State.DRAFT,
    }


def test_many_texts_are_marked_at_once_or_none(translation):
    ids = {each.source: each.id for each in rows.rows(translation)}
    wrong = {ids[PLAIN]: PLAIN_RU, ids[FIGURE]: WRONG_RU}
    with pytest.raises(desk.Refused):
        desk.mark_all_translated(translation, wrong, user=a_translator())
    assert not SegmentText.objects.exists()
    desk.mark_all_translated(translation, {ids[PLAIN]: PLAIN_RU, ids[FIGURE]: FIGURE_RU}, user=a_translator())
    assert row(translation).state == row(translation, FIGURE).state == State.TRANSLATED


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


# --- when the source changes


def test_an_outdated_text_shows_its_former_source_and_is_approved_anew(page, translation):
    mark(translation, PLAIN_RU)
    approve(translation)
    later = "He swims with his daughter again."
    change_lead(page, translation, later)
    it = row(translation, later)
    assert (it.state, it.text, it.source_before) == (State.OUTDATED, PLAIN_RU, PLAIN)
    assert stored(translation, later) == []
    # what is outdated stays so until its translator says that it is done
    assert save(translation, "Он плавает.", later).state == State.OUTDATED
    mark(translation, "Он снова плавает с дочерью.", later)
    assert approve(translation, later).source_before is None


def test_the_author_may_say_that_the_meaning_is_the_same(page, translation):
    mark(translation, PLAIN_RU)
    approve(translation)
    later = "Again he walks with his daughter."
    change_lead(page, translation, later)
    kept = desk.keep_meaning(translation, row(translation, later).id, user=an_admin())
    assert (kept.state, kept.approved_by) == (State.APPROVED, "oleg-ru")
    assert stored(translation, later) == [PLAIN_RU]


def test_a_text_that_nobody_had_approved_is_not_approved_by_keeping_its_meaning(page, translation):
    mark(translation, PLAIN_RU)
    later = "Again he walks with his daughter."
    change_lead(page, translation, later)
    kept = desk.keep_meaning(translation, row(translation, later).id, user=an_admin())
    assert kept.state == State.TRANSLATED
    assert stored(translation, later) == []


def test_words_that_were_changed_since_are_not_approved_by_keeping_the_meaning(page, translation):
    mark(translation, PLAIN_RU)
    approve(translation)
    later = "Again he walks with his daughter."
    change_lead(page, translation, later)
    save(translation, "Что-то другое", later)
    assert (
        desk.keep_meaning(translation, row(translation, later).id, user=an_admin()).state == State.TRANSLATED
    )
    assert stored(translation, later) == []


def test_a_figure_that_changed_always_wants_a_new_review(page, translation):
    change_lead(page, translation, "He walks 5 km every morning.")
    mark(translation, "Каждое утро он проходит 5 км.", "He walks 5 km every morning.")
    approve(translation, "He walks 5 km every morning.")
    change_lead(page, translation, "He walks 7 km every morning.")
    with pytest.raises(desk.Refused, match="A figure changed"):
        desk.keep_meaning(translation, row(translation, "He walks 7 km every morning.").id, user=an_admin())


def test_a_text_that_is_up_to_date_has_no_meaning_to_keep(translation):
    mark(translation, PLAIN_RU)
    with pytest.raises(desk.Refused, match="up to date"):
        desk.keep_meaning(translation, row(translation).id, user=an_admin())


def test_a_text_that_left_the_page_meanwhile_is_refused_and_nothing_is_lost(page, translation):
    it = save(translation, PLAIN_RU)
    change_lead(page, translation, "Something else entirely, about another person.")
    with pytest.raises(desk.Refused) as refusal:
        desk.save(translation, it.id, text="Поздно", base=it.version, user=a_translator())
    assert refusal.value.status == 410
    assert SegmentText.objects.of(translation).filter(text=PLAIN_RU).exists()


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
