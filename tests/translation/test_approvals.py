"""Only what a second person approved becomes public, whichever road the words took to the page."""

import pytest
from django.core.exceptions import ValidationError
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from cms.publishing.gate import NotPublishable, obstacles_for
from cms.translation import desk, publication, rows
from cms.translation.approvals import approvals_of, missing
from cms.translation.models import SegmentText
from cms.translation.states import State
from stories.demo.users import load_users
from stories.models import StandardPage
from tests.builders import WORDS, a_condition, a_home, a_standard_page, codes
from tests.desk import a_reviewer, a_translation, a_translator, approve, translate, translate_and_approve
from tests.roads import heard, said

pytestmark = pytest.mark.django_db

FIGURE = "The stay in the ward lasts 26 days, and one person may stay with the patient."
FIGURE_RU = "Госпитализация длится 26 дней, и с пациентом может оставаться один человек."
WRONG_RU = "Госпитализация длится 62 дня, и с пациентом может оставаться один человек."
TITLE_RU = "Перед поездкой в Пекин"
WORDINGS = {"Before you travel to Beijing": TITLE_RU, FIGURE: FIGURE_RU}


@pytest.fixture
def translation() -> Translation:
    """An English page with a figure, submitted for Russian."""
    a_home("ru")
    return a_translation(a_standard_page(title="Before you travel to Beijing", lead=FIGURE))


def page_of(translation: Translation) -> StandardPage:
    return StandardPage.objects.get(pk=translation.get_target_instance().pk)


def refused(translation: Translation, act) -> list[str]:
    """The codes for which it does not go live, and that it does not."""
    with pytest.raises(NotPublishable) as refusal:
        act()
    assert not page_of(translation).live
    return codes(refusal.value.obstacles)


def publish(translation: Translation) -> None:
    publication.publish(translation, user=load_users()["admin"])


def publish_draft(translation: Translation) -> None:
    """As Wagtail’s own editor publishes: the latest revision, as it is."""
    page_of(translation).get_latest_revision().publish()


def write_by_hand(translation: Translation, **fields) -> None:
    """Edit the page in Wagtail’s own editor, or by code."""
    page = page_of(translation)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision(clean=False)


def store(translation: Translation, wordings: dict[str, str]) -> None:
    """Write to wagtail-localize’s store behind the desk’s back."""
    for segment in StringSegment.objects.filter(source=translation.source).select_related("string"):
        if segment.string.data in wordings:
            StringTranslation.objects.update_or_create(
                translation_of=segment.string,
                locale=translation.target_locale,
                context=segment.context,
                defaults={"data": wordings[segment.string.data], "translation_type": "manual"},
            )


def approved(translation: Translation) -> None:
    translate_and_approve(translation, WORDINGS)


# --- the road that is open


def test_a_page_goes_live_when_a_second_person_approved_every_text(translation):
    approved(translation)
    publish(translation)
    page = page_of(translation)
    assert (page.live, page.title, page.lead) == (True, TITLE_RU, FIGURE_RU)
    assert approvals_of(page).unapproved == 0
    assert missing(translation) == 0


def test_a_page_without_a_source_in_another_language_is_no_translation():
    a_home("ru")
    assert approvals_of(a_standard_page()) is None
    assert approvals_of(a_standard_page(language="ru")) is None


def test_what_was_accepted_with_a_reason_goes_live(translation):
    translate_titles(translation)
    row = next(row for row in rows.rows(translation) if row.source == FIGURE)
    saved = desk.save(translation, row.id, text=WRONG_RU, base=row.version, user=a_translator())
    reason = {"reason": "The source is wrong here; the hospital says 62.", "user": a_reviewer()}
    accepted = desk.override(translation, row.id, base=saved.version, **reason)
    desk.mark_translated(translation, row.id, text=WRONG_RU, base=accepted.version, user=a_translator())
    approve(translation)
    publish(translation)
    assert page_of(translation).live


def translate_titles(translation: Translation) -> None:
    for row in rows.rows(translation):
        if row.source != FIGURE:
            desk.mark_translated(
                translation, row.id, text=WORDINGS[row.source], base=row.version, user=a_translator()
            )


# --- roads that are not


def test_a_page_with_a_text_that_nobody_approved_does_not_go_live(translation):
    translate(translation, WORDINGS)
    row = next(row for row in rows.rows(translation) if row.source == FIGURE)
    desk.approve(translation, row.id, base=row.version, user=a_reviewer())
    assert "translation-unfinished" in refused(translation, lambda: publish(translation))
    assert missing(translation) == len(rows.rows(translation)) - 1


def test_words_written_to_wagtail_localize_s_store_do_not_go_live(translation):
    store(translation, WORDINGS)
    assert refused(translation, lambda: publish(translation)) == ["translation-unfinished"]
    translation.save_target(publish=False)
    assert refused(translation, lambda: publish_draft(translation)) == ["translation-unfinished"]


def test_words_put_in_the_place_of_approved_ones_in_the_store_do_not_go_live(translation):
    approved(translation)
    store(translation, {FIGURE: WRONG_RU})
    assert missing(translation) == 1
    found = refused(translation, lambda: publish(translation))
    assert found == ["translation-unfinished", "translation-figures-differ"]


def test_saving_the_target_by_code_publishes_nothing_that_is_not_approved(translation):
    store(translation, WORDINGS)
    with pytest.raises(ValidationError):
        save_and_publish(translation)
    assert not page_of(translation).live


def save_and_publish(translation: Translation) -> None:
    translation.save_target(publish=True)
    translation.get_target_instance().get_latest_revision().publish()


def test_a_revision_changed_by_hand_does_not_go_live_and_the_wrong_figure_is_named(translation):
    approved(translation)
    translation.save_target(publish=False)
    write_by_hand(translation, lead=WRONG_RU)
    found = refused(translation, lambda: publish_draft(translation))
    assert found == ["translation-unfinished", "translation-figures-differ"]


def test_setting_a_page_live_by_code_is_refused(translation):
    page = page_of(translation)
    page.title, page.lead, page.live = TITLE_RU, FIGURE_RU, True
    assert refused(translation, page.save) == ["translation-unfinished"]


def test_an_old_revision_that_was_never_approved_does_not_come_back(translation):
    write_by_hand(translation, title=TITLE_RU, lead="Так писать нельзя, но так написано было когда-то.")
    old = page_of(translation).get_latest_revision()
    approved(translation)
    publish(translation)
    with pytest.raises(NotPublishable) as refusal:
        old.publish()
    assert "translation-unfinished" in codes(refusal.value.obstacles)
    page = page_of(translation)
    assert (page.live, page.lead) == (True, FIGURE_RU)


def test_a_page_that_is_no_longer_synced_needs_a_reviewer_s_word_and_its_figures(translation):
    approved(translation)
    Translation.objects.filter(pk=translation.pk).update(enabled=False)
    translation.refresh_from_db()
    write_by_hand(translation, title=TITLE_RU, lead=f"{FIGURE_RU} Это всё.")
    assert refused(translation, lambda: publish_draft(translation)) == ["translation-not-reviewed"]
    write_by_hand(translation, title=TITLE_RU, lead=WRONG_RU)
    found = refused(translation, lambda: publish_draft(translation))
    assert found == ["translation-not-reviewed", "translation-figures-differ"]


def test_what_was_approved_stays_publishable_after_syncing_stopped(translation):
    approved(translation)
    translation.save_target(publish=False)
    Translation.objects.filter(pk=translation.pk).update(enabled=False)
    publish_draft(translation)
    assert page_of(translation).live


def test_a_text_that_was_sent_back_does_not_go_live_from_the_draft_it_stands_in(translation):
    approved(translation)
    translation.save_target(publish=False)
    row = next(row for row in rows.rows(translation) if row.source == FIGURE)
    desk.send_back(translation, row.id, base=row.version, comment="Say it shorter.", user=a_reviewer())
    assert "translation-unfinished" in refused(translation, lambda: publish_draft(translation))


def test_the_row_of_the_desk_does_not_count_but_what_was_approved_of_it(translation):
    translate(translation, WORDINGS)
    # somebody sets the state by hand, and the words nobody approved
    SegmentText.objects.of(translation).update(state=State.APPROVED.value)
    assert "translation-unfinished" in refused(translation, lambda: publish(translation))


# --- what people are told


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_person_is_told_how_many_texts_are_missing(client, translation, language):
    translate(translation, WORDINGS)
    user = load_users()["reviewer-ru" if language == "ru" else "admin"]
    client.force_login(user)
    answer = client.post(f"/admin/translation/desk/{translation.pk}/publish/")
    assert answer.status_code == 400
    count = str(len(rows.rows(translation)))
    assert said("translation-unfinished", about=count, language=language) in heard(answer)
    assert not page_of(translation).live


def test_the_person_is_told_which_text_has_the_wrong_figure(client, translation):
    approved(translation)
    store(translation, {FIGURE: WRONG_RU})
    client.force_login(load_users()["reviewer-ru"])
    answer = client.post(f"/admin/translation/desk/{translation.pk}/publish/")
    assert said("translation-figures-differ", about=WRONG_RU[:80]) in answer.json()["reasons"]


# --- a public page


def change_source(translation: Translation, **fields) -> None:
    page = translation.source.get_source_instance()
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    translation.source.update_from_db()


def test_a_public_page_stays_as_it_is_while_its_source_moves_on(translation):
    approved(translation)
    publish(translation)
    change_source(translation, lead=FIGURE.replace("26", "27"))
    page = page_of(translation)
    assert (page.live, page.lead) == (True, FIGURE_RU)
    # it may be saved as it was cleared, and the new text waits for its translator
    page.save()
    assert obstacles_for(page_of(translation)) == []
    row = next(row for row in rows.rows(translation) if "27" in row.source)
    assert (row.state, row.text) == (State.OUTDATED, FIGURE_RU)
    with pytest.raises(NotPublishable) as refusal:
        publish(translation)
    assert "translation-unfinished" in codes(refusal.value.obstacles)
    assert (page_of(translation).live, page_of(translation).lead) == (True, FIGURE_RU)


def test_a_public_page_changes_when_its_new_text_is_approved_and_not_before(translation):
    approved(translation)
    publish(translation)
    later, later_ru = FIGURE.replace("26", "27"), FIGURE_RU.replace("26", "27")
    change_source(translation, lead=later)
    translate(translation, {**WORDINGS, later: later_ru})
    with pytest.raises(NotPublishable):
        publish(translation)
    assert page_of(translation).lead == FIGURE_RU
    approve(translation)
    publish(translation)
    assert page_of(translation).lead == later_ru


def test_a_public_page_takes_no_unapproved_words_by_hand(translation):
    approved(translation)
    publish(translation)
    page = page_of(translation)
    page.lead = WRONG_RU
    with pytest.raises(NotPublishable):
        page.save()
    assert page_of(translation).lead == FIGURE_RU


# --- records


def test_a_record_in_use_is_published_with_approved_words_only():
    translation = a_translation_of_a_condition()
    translate(translation)
    with pytest.raises(NotPublishable):
        publish(translation)
    approve(translation)
    publish(translation)
    assert translation.get_target_instance().name == WORDS["ru"]


def a_translation_of_a_condition() -> Translation:
    a_home("ru")
    source, _ = TranslationSource.update_or_create_from_instance(a_condition())
    translation = Translation.objects.create(source=source, target_locale=a_home("ru").locale)
    translation.save_target(publish=True)
    return translation
