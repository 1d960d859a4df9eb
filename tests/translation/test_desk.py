"""The desk: how a text goes from nothing to approved, what blocks it, and what a changed source does to it."""

import pytest
from wagtail_localize.models import Translation

from cms.translation import desk, rows
from cms.translation.models import SegmentText
from cms.translation.rows import Row
from cms.translation.states import Act, State
from tests.builders import an_admin
from tests.desk import a_reviewer, a_translation, a_translator
from tests.translation.desk_texts import (
    FIGURE,
    FIGURE_RU,
    LINK,
    LINK_RU,
    PLAIN,
    PLAIN_RU,
    TITLE_RU,
    WRONG_RU,
    a_page_with_texts,
    approve,
    change_lead,
    history,
    mark,
    row,
    save,
    send_back,
    stored,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return a_page_with_texts()


@pytest.fixture
def translation(page) -> Translation:
    return a_translation(page)


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
