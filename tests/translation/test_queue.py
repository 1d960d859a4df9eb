"""The queue of the desk: what waits for whom, the most urgent first, and which page is there in which language."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation as active
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource

from cms.translation import desk, presence, publication, queue, rows
from cms.translation.coverage import MOST_ASKED_OF_THE_GATE
from cms.translation.queue import Asked, Group
from cms.translation.states import State
from stories.demo.users import load_users
from stories.models import ConsentRecord, StandardPage
from tests.builders import a_condition, a_disclaimer, a_home, a_standard_page, a_user, an_admin
from tests.desk import a_reviewer, a_translation, a_translator, approve, translate, translate_and_approve
from tests.roads import a_source_of_translation, begun

pytestmark = pytest.mark.django_db

QUEUE = "/admin/translation/queue/"
COVERAGE = "/admin/translation/queue/coverage/"


@pytest.fixture(autouse=True)
def homes():
    for code in ("en", "ru", "zh-hans"):
        a_home(code)


def a_page(title: str = "Care at home", code: str = "ru", **fields) -> Translation:
    return a_translation(a_standard_page(title=title, **fields), code)


def titles(user, **asked) -> list[str]:
    return [job.title for job in queue.jobs(user, Asked(**asked))]


def groups(user, **asked) -> list[Group]:
    return [job.group for job in queue.jobs(user, Asked(**asked))]


def shown(client, user, address: str = QUEUE) -> str:
    client.force_login(user)
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def change_the_source(translation: Translation, **fields) -> None:
    page = translation.source.get_source_instance()
    for name, value in fields.items():
        setattr(page, name, value)
    page.save()
    translation.source.update_from_db()


def outdated(title: str) -> Translation:
    translation = a_page(title)
    translate_and_approve(translation)
    change_the_source(translation, lead="One person’s account of a short illness and of its treatment.")
    return translation


def sent_back(title: str) -> Translation:
    translation = a_page(title)
    translate(translation)
    row = rows.rows(translation)[0]
    desk.send_back(translation, row.id, base=row.version, comment="Say it in one word.", user=a_reviewer())
    return translation


def in_review(title: str) -> Translation:
    translation = a_page(title)
    translate(translation)
    return translation


# --- what waits, and in which order


def test_a_translator_finds_the_outdated_first_then_what_was_sent_back_then_what_is_empty_then_what_others_read():
    in_review("Read by Oleg")
    a_page("Not begun")
    sent_back("Sent back")
    outdated("Changed since")
    vera = a_translator()
    assert titles(vera) == ["Changed since", "Sent back", "Not begun", "Read by Oleg"]
    assert groups(vera) == [Group.OUTDATED, Group.SENT_BACK, Group.TO_TRANSLATE, Group.IN_REVIEW]
    assert [job.is_mine for job in queue.jobs(vera, Asked())] == [True, True, True, False]


def test_a_reviewer_finds_first_what_others_have_finished():
    in_review("To read")
    outdated("Changed since")
    assert titles(a_reviewer()) == ["To read", "Changed since"]


def test_a_reviewer_does_not_find_their_own_texts_to_review():
    translation = a_page()
    translate(translation, user=a_reviewer())
    (job,) = queue.jobs(a_reviewer(), Asked())
    assert (job.group, job.is_mine) == (Group.IN_REVIEW, False)
    (job,) = queue.jobs(a_user("nina", "Russian language reviewers"), Asked())
    assert (job.group, job.is_mine) == (Group.IN_REVIEW, True)


def test_a_page_whose_texts_are_approved_waits_to_be_published_and_then_for_nobody():
    translation = a_page()
    translate_and_approve(translation)
    assert groups(a_reviewer()) == [Group.READY]
    publication.publish(translation, user=an_admin())
    assert groups(a_reviewer()) == []
    assert groups(a_reviewer(), group=Group.DONE) == [Group.DONE]


def test_a_public_page_with_a_newer_approved_text_waits_to_be_published_again():
    translation = outdated("Changed since")
    publication_before = translation.get_target_instance()
    assert not publication_before.live
    translate_and_approve(translation)
    publication.publish(translation, user=an_admin())
    change_the_source(translation, lead="A short account of a long illness.")
    translate_and_approve(translation)
    assert groups(a_reviewer()) == [Group.READY]


def test_a_translator_finds_their_own_language_and_an_editor_all_of_them_to_read():
    a_page("A page for Russia")
    a_page("A page for China", "zh-hans")
    assert titles(a_translator()) == ["A page for Russia"]
    assert titles(a_translator("zh-hans")) == ["A page for China"]
    editor = load_users()["editor"]
    assert titles(editor) == ["A page for Russia", "A page for China"]
    assert not any(job.is_mine for job in queue.jobs(editor, Asked()))


def test_a_legal_text_waits_for_compliance_and_not_for_translators():
    source, _ = TranslationSource.update_or_create_from_instance(a_disclaimer(name="For stories"))
    a_disclaimer("ru", translation_key=source.object_id)
    Translation.objects.create(source=source, target_locale_id=a_home("ru").locale_id)
    people = load_users()
    waits = {name: [job.is_mine for job in queue.jobs(user, Asked())] for name, user in people.items()}
    assert {name for name, mine in waits.items() if mine == [True]} == {"admin", "compliance"}
    assert waits["translator-ru"] == [False]
    assert waits["translator-zh"] == []


def test_what_was_deleted_and_what_is_no_longer_synced_waits_for_nobody():
    translation = a_page("Deleted in Russian")
    translation.get_target_instance().delete()
    Translation.objects.filter(pk=a_page("By hand").pk).update(enabled=False)
    assert titles(a_translator()) == []


def test_the_queue_narrows_to_a_language_a_state_a_kind_and_words_of_the_title():
    a_page("Care at home")
    a_page("Care abroad", "zh-hans")
    condition = a_condition()
    source, _ = TranslationSource.update_or_create_from_instance(condition)
    translation = Translation.objects.create(source=source, target_locale_id=a_home("ru").locale_id)
    translation.save_target(publish=True)
    in_review("Pain")
    admin = an_admin()
    russian, chinese = queue.BY_CODE["ru"], queue.BY_CODE["zh-hans"]
    assert titles(admin, language=chinese) == ["Care abroad"]
    assert titles(admin, group=Group.IN_REVIEW) == ["Pain"]
    assert titles(admin, kind="condition") == [str(condition)]
    assert sorted(titles(admin, words="care")) == ["Care abroad", "Care at home"]
    assert titles(admin, words="CARE", language=russian) == ["Care at home"]
    assert titles(admin, words="nothing like it") == []


# --- what it says of each


def test_a_row_says_how_many_words_and_figures_are_left_and_who_works_on_it(client):
    translation = a_page("Care at home", lead="He got 40 mg on day 1.5 of it and slept well after that.")
    vera = a_translator()
    vera.first_name, vera.last_name = "Vera", "Orlova"
    vera.save()
    title = next(row for row in rows.rows(translation) if row.place == "title")
    desk.mark_translated(translation, title.id, text="Уход дома", base=0, user=vera)
    presence.note(translation, load_users()["reviewer-ru"], segment=None, wrote=False)
    jobs = queue.jobs(vera, Asked())
    queue.tell_more(jobs)
    left = [row for row in rows.rows(translation) if row.state == State.EMPTY]
    assert jobs[0].words == sum(len(row.source.split()) for row in left)
    assert jobs[0].figures == 2
    assert set(jobs[0].people) == {"Vera Orlova", "Редактор перевода (demo)"}
    text = shown(client, vera)
    assert f'aria-label="translated: 1, empty: {len(left)}"' in text
    assert f"0 of {len(left) + 1} approved" in text
    assert "Vera Orlova" in text
    assert f'href="/admin/translation/desk/{translation.pk}/"' in text


def test_the_bar_counts_what_the_desk_counts(client):
    translation = sent_back("Sent back")
    (job,) = queue.jobs(a_translator(), Asked())
    found = rows.rows(translation)
    for state in State:
        assert job.tally.texts[state] == sum(row.state == state for row in found), state
    assert job.tally.total == len(found)


# --- the page


def test_who_finds_the_queue(client):
    found = set()
    for name, user in load_users().items():
        client.force_login(user)
        in_menu = QUEUE in client.get("/admin/").content.decode()
        assert (client.get(QUEUE).status_code == 200) == in_menu
        assert (client.get(COVERAGE).status_code == 200) == in_menu
        if in_menu:
            found.add(name)
    # everybody who works in a language; editors and clinicians read
    assert found == set(load_users())
    client.logout()
    assert client.get(QUEUE).status_code == 302
    client.force_login(a_user("guest"))
    assert client.get(QUEUE).status_code == 302


def test_an_editor_reads_and_is_offered_no_work(client):
    in_review("Care at home")
    text = shown(client, load_users()["editor"])
    assert "Nothing waits for you." in text
    assert "1 page or record is in the hands of others." in text
    assert "Read <span" in text


def test_a_translator_is_led_to_the_first_task(client):
    a_page("Not begun")
    first = outdated("Changed since")
    text = shown(client, a_translator())
    assert "2 pages and records wait for you." in text
    assert f'<a class="button" href="/admin/translation/desk/{first.pk}/">' in text


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (QUEUE, "Everything that was submitted for translation is approved and public."),
        (QUEUE + "?q=zzz", "Nothing fits."),
        (QUEUE + "?state=in-review", "Nothing fits."),
        (COVERAGE + "?q=zzz", "No page has these words in its title."),
    ],
)
def test_an_empty_list_says_what_to_do_next(client, address, told):
    text = shown(client, load_users()["editor"], address)
    assert told in text
    assert 'href="/admin/' in text.split(told)[1]


@pytest.mark.parametrize(
    "asked", ["p=99", "p=x", "language=xx", "state=xx", "kind=%ff", "q=%ff" + "x" * 300, "state=done&p=-1"]
)
def test_nonsense_in_the_address_breaks_nothing(client, asked):
    a_page()
    shown(client, a_translator(), f"{QUEUE}?{asked}")
    shown(client, a_translator(), f"{COVERAGE}?{asked}")


@pytest.mark.parametrize("code", ["en", "ru", "zh-hans"])
def test_the_queue_speaks_the_person_s_language(client, code):
    outdated("Changed since")
    with active.override(code):
        shown(client, an_admin())
        shown(client, an_admin("second"), COVERAGE)


# --- fifty and more


def copies(number: int) -> None:
    """As many pages as that, each with texts at the desk."""
    for _ in range(number):
        sent_back("Care at home")


def number_of_queries(client, address: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize("address", [QUEUE, COVERAGE])
def test_twelve_pages_cost_as_many_queries_as_two(client, address):
    client.force_login(an_admin())
    copies(2)
    client.get(address)
    of_two = number_of_queries(client, address)
    copies(10)
    assert number_of_queries(client, address) == of_two
    assert of_two < 40


def test_a_page_of_the_list_holds_fifty(client):
    source = a_page("Care at home", "zh-hans").source
    Translation.objects.filter(source=source).delete()
    for number in range(51):
        translation = a_translation(StandardPage.objects.get(pk=a_standard_page(title=f"No. {number}").pk))
        assert translation.enabled
    text = shown(client, a_translator())
    assert text.count("desk-queue__bar") == 50
    assert "Page 1 of 2" in text
    assert shown(client, a_translator(), QUEUE + "?p=2").count("desk-queue__bar") == 1


# --- coverage


def stages(client, user, title: str) -> list[str]:
    """The words in the cells of the page with this title."""
    client.force_login(user)
    lines = client.get(COVERAGE).context["lines"]
    (line,) = (line for line in lines if line["page"].title == title)
    return [str(told["cell"].stage) for told in line["cells"]]


def test_a_page_goes_from_missing_to_live_and_to_outdated(client):
    admin = an_admin()
    page = a_standard_page(title="Care at home")
    assert stages(client, admin, "Care at home") == ["live", "missing", "missing"]
    translation = a_translation(page)
    assert stages(client, admin, "Care at home") == ["live", "draft", "missing"]
    translate(translation)
    assert stages(client, admin, "Care at home") == ["live", "in-review", "missing"]
    approve(translation)
    assert stages(client, admin, "Care at home") == ["live", "ready", "missing"]
    publication.publish(translation, user=admin)
    assert stages(client, admin, "Care at home") == ["live", "live", "missing"]
    change_the_source(translation, lead="A short account of a long illness.")
    assert stages(client, admin, "Care at home") == ["live", "live-outdated", "missing"]


def test_a_page_whose_text_is_ready_but_that_the_gate_refuses_is_held_and_says_why(client):
    source = a_source_of_translation(title="A long road to Beijing")
    translation = begun(source)
    translate_and_approve(translation)
    assert stages(client, an_admin(), "A long road to Beijing")[1] == "ready"
    ConsentRecord.objects.update(languages=["en"])
    assert stages(client, load_users()["reviewer-ru"], "A long road to Beijing") == ["live", "held"]
    assert "Held" in shown(client, load_users()["editor"], COVERAGE)


def test_the_gate_is_asked_of_a_few_only(client):
    for _ in range(MOST_ASKED_OF_THE_GATE + 1):
        translate_and_approve(a_page())
    client.force_login(an_admin())
    client.get(COVERAGE)
    before = number_of_queries(client, COVERAGE)
    for _ in range(3):
        translate_and_approve(a_page())
    assert number_of_queries(client, COVERAGE) == before


def test_who_may_submit_is_offered_it_where_a_page_is_missing(client):
    page = a_standard_page()
    address = f"/admin/localize/submit/page/{page.pk}/"
    assert address in shown(client, load_users()["editor"], COVERAGE)
    assert address not in shown(client, load_users()["translator-ru"], COVERAGE)


def test_a_mirror_of_the_english_page_is_no_translation(client):
    page = a_standard_page(title="Care at home")
    page.copy_for_translation(a_home("ru").locale, alias=True)
    assert Page.objects.filter(alias_of=page).exists()
    assert stages(client, an_admin(), "Care at home") == ["live", "missing", "missing"]
