"""Who may do what: each role in the admin, by the addresses that a person would use."""

import io
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.models import Page

from cms.publishing.models import LocalePolicy
from stories.demo.users import USERS, load_users
from stories.models import (
    CasebookImage,
    Condition,
    ConsentRecord,
    EfficacyClaim,
    OrganisationSettings,
    StandardPage,
)
from tests.builders import (
    WORDS,
    a_claim,
    a_condition,
    a_consent,
    a_disclaimer,
    a_home,
    a_source,
    a_standard_page,
    locale,
)

pytestmark = pytest.mark.django_db

EVERYONE = {user.username for user in USERS}
ADMIN, EDITOR, MEDICAL, COMPLIANCE = "admin", "editor", "medical", "compliance"
TRANSLATOR = {"ru": "translator-ru", "zh-hans": "translator-zh"}
REVIEWER = {"ru": "reviewer-ru", "zh-hans": "reviewer-zh"}
ENGLISH = {ADMIN, EDITOR, MEDICAL, COMPLIANCE}
LANGUAGES = ("en", "ru", "zh-hans")


def who(language: str, *, publishing: bool = False) -> set[str]:
    """Who may write pages in this language, and who may publish them."""
    if language == "en":
        return ENGLISH
    people = {ADMIN, COMPLIANCE, REVIEWER[language]}
    return people if publishing else people | {TRANSLATOR[language]}


def asked(response) -> bool:
    """Whether the door was open. Wagtail sends those who may not back to the first page of the admin."""
    assert response.status_code in {200, 302, 403}, response.status_code
    return response.status_code == 200 or (response.status_code == 302 and response.url != "/admin/")


def those_who_can(client, act: Callable) -> set[str]:
    """The demo users who succeed in this."""
    found = set()
    for name, user in load_users().items():
        client.force_login(user)
        if act(client):
            found.add(name)
    return found


def page_form(language: str, **fields) -> dict:
    return {
        "title": WORDS[language][:40],
        "slug": "a-page",
        "lead": WORDS[language],
        "body-count": "0",
        "seo_title": "",
        "search_description": "",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "comments-MIN_NUM_FORMS": "0",
        "comments-MAX_NUM_FORMS": "",
        **fields,
    }


# --- pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_creates_a_page(client, language):
    home = a_home(language)

    def create(client) -> bool:
        address = reverse("wagtailadmin_pages:add", args=["stories", "standardpage", home.pk])
        opened = asked(client.get(address))
        client.post(address, page_form(language))
        made = StandardPage.objects.child_of(Page.objects.get(pk=home.pk)).filter(slug="a-page")
        done = made.exists()
        for page in made:
            page.delete()
        assert done == opened
        return done

    assert those_who_can(client, create) == who(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_edits_a_page(client, language):
    page = a_standard_page(language=language)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    titles = iter(range(100))

    def edit(client) -> bool:
        opened = asked(client.get(address))
        title = f"{WORDS[language][:20]} {next(titles)}"
        client.post(address, page_form(language, title=title, slug=page.slug))
        done = Page.objects.get(pk=page.pk).draft_title == title
        assert done == opened
        return done

    assert those_who_can(client, edit) == who(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_publishes_a_page(client, language):
    def publish(client) -> bool:
        page = a_standard_page(language=language, live=False)
        form = page_form(language, slug=page.slug)
        client.post(
            reverse("wagtailadmin_pages:edit", args=[page.pk]), {**form, "action-publish": "action-publish"}
        )
        return Page.objects.get(pk=page.pk).live

    assert those_who_can(client, publish) == who(language, publishing=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_takes_a_page_off_the_site(client, language):
    def unpublish(client) -> bool:
        page = a_standard_page(language=language)
        client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
        return not Page.objects.get(pk=page.pk).live

    assert those_who_can(client, unpublish) == who(language, publishing=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_page_of_a_language_is_not_deleted_by_any_role(client, language):
    home = a_home(language)
    address = reverse("wagtailadmin_pages:delete", args=[home.pk])
    assert those_who_can(client, lambda client: asked(client.get(address))) <= who(language, publishing=True)


# --- disclaimers


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_edits_a_disclaimer(client, language):
    disclaimer = a_disclaimer(language)
    address = reverse("wagtailsnippets_stories_outcomedisclaimer:edit", args=[disclaimer.pk])
    assert those_who_can(client, lambda client: asked(client.get(address))) == {ADMIN, COMPLIANCE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_approves_a_disclaimer(client, language):
    def approve(client) -> bool:
        disclaimer = a_disclaimer(language, approved=False)
        address = reverse("casebook_approve_disclaimer", args=[disclaimer.pk])
        opened = asked(client.get(address))
        client.post(address, {"digest": disclaimer.digest})
        assert (disclaimer.approved is not None) == opened
        return opened

    assert those_who_can(client, approve) == {ADMIN, COMPLIANCE}


def test_an_approval_names_who_gave_it_and_only_the_text_they_read(client):
    user = load_users()[COMPLIANCE]
    client.force_login(user)
    disclaimer = a_disclaimer(approved=False)
    address = reverse("casebook_approve_disclaimer", args=[disclaimer.pk])
    client.post(address, {"digest": "of an older text"})
    assert disclaimer.approved is None
    client.post(address, {"digest": disclaimer.digest})
    assert disclaimer.approved.approved_by == user


# --- snippets


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_edits_what_pages_point_at_in_this_language(client, language):
    condition = a_condition(language)
    address = reverse("wagtailsnippets_stories_condition:edit", args=[condition.pk])
    summaries = iter(range(100))

    def edit(client) -> bool:
        opened = asked(client.get(address))
        summary = f"Summary {next(summaries)}"
        client.post(address, {"name": condition.name, "slug": condition.slug, "summary": summary})
        done = Condition.objects.get(pk=condition.pk).summary == summary
        assert done == opened
        return done

    allowed = {"en": {ADMIN, EDITOR, MEDICAL}}.get(language) or {
        ADMIN,
        TRANSLATOR[language],
        REVIEWER[language],
    }
    assert those_who_can(client, edit) == allowed


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_adds_what_pages_point_at_in_this_language(client, language):
    def add(client) -> bool:
        address = f"{reverse('wagtailsnippets_stories_condition:add')}?locale={language}"
        client.post(address, {"name": "Lymphoma", "slug": "lymphoma", "summary": ""})
        made = Condition.objects.filter(slug="lymphoma", locale=locale(language))
        return bool(made.delete()[0])

    assert those_who_can(client, add) == ({ADMIN, EDITOR, MEDICAL} if language == "en" else {ADMIN})


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_takes_a_claim_off_the_site(client, language):
    def unpublish(client) -> bool:
        claim = a_claim(language)
        client.post(reverse("wagtailsnippets_stories_efficacyclaim:unpublish", args=[claim.pk]))
        return not EfficacyClaim.objects.get(pk=claim.pk).live

    allowed = {ADMIN, MEDICAL} if language == "en" else {ADMIN, REVIEWER[language]}
    assert those_who_can(client, unpublish) == allowed


# --- records and settings


def open_door(name: str, *arguments) -> Callable:
    return lambda client: asked(client.get(reverse(name, args=arguments)))


def test_who_sees_and_adds_consents(client):
    consent = a_consent()
    for act in (
        open_door("consents:index"),
        open_door("consents:edit", consent.pk),
        open_door("consents:add"),
        open_door("consents:delete", consent.pk),
    ):
        assert those_who_can(client, act) == {ADMIN, COMPLIANCE}
    assert ConsentRecord.objects.count() == 1


def test_who_changes_the_policy_of_a_language(client):
    policy = LocalePolicy.objects.create(locale=locale("ru"))

    def change(client) -> bool:
        policy.refresh_from_db()
        fields = {"locale": policy.locale_id, "audience": "public", "fixed_warning": WORDS["ru"]}
        fields |= {"warning_area": 5, "identity_budget": 3}
        purpose = "promotion" if policy.purpose == "information" else "information"
        client.post(reverse("language-policies:edit", args=[policy.pk]), {**fields, "purpose": purpose})
        return LocalePolicy.objects.get().purpose == purpose

    assert those_who_can(client, change) == {ADMIN, COMPLIANCE}


def test_who_changes_the_organisation(client):
    settings = OrganisationSettings.load()
    act = open_door("wagtailsettings:edit", "stories", "organisationsettings", settings.pk)
    assert those_who_can(client, act) == {ADMIN, COMPLIANCE}


def test_who_changes_contact_channels_and_sources_and_words(client):
    source = a_source()
    assert those_who_can(client, open_door("contact-channels:add")) == {ADMIN, COMPLIANCE}
    assert those_who_can(client, open_door("sources:edit", source.pk)) == {ADMIN, MEDICAL}
    assert those_who_can(client, open_door("glossary:add")) == {ADMIN, MEDICAL, *REVIEWER.values()}


def test_who_uploads_images(client):
    def upload(client) -> bool:
        file = io.BytesIO()
        Image.new("RGB", (20, 20)).save(file, "PNG")
        root = CasebookImage._meta.get_field("collection").related_model.objects.get(depth=1)
        client.post(
            reverse("wagtailimages:add"),
            {
                "title": "Cell",
                "file": SimpleUploadedFile("cell.png", file.getvalue(), "image/png"),
                "collection": root.pk,
                "tags": "",
                "description": "",
                "consent": "",
            },
        )
        return bool(CasebookImage.objects.all().delete()[0])

    assert those_who_can(client, upload) == ENGLISH


def test_only_the_administrator_manages_people(client):
    for name in ("wagtailusers_users:index", "wagtailusers_groups:index", "wagtaillocales:index"):
        assert those_who_can(client, open_door(name)) == {ADMIN}


# --- what every role sees


# wagtail-localize 1.14 turns the pages of its report without an order
@pytest.mark.filterwarnings("ignore::django.core.paginator.UnorderedObjectListWarning")
@pytest.mark.parametrize("name", sorted(EVERYONE))
def test_no_role_meets_an_error_in_its_menu(client, name):
    a_claim(), a_consent(), a_condition(), a_disclaimer()
    page = a_standard_page()
    client.force_login(load_users()[name])
    home = client.get("/admin/")
    assert home.status_code == 200
    for address in (
        reverse("wagtailadmin_explore", args=[page.get_parent().pk]),
        reverse("wagtailadmin_pages:history", args=[page.pk]),
        reverse("wagtailimages:index"),
        reverse("wagtaildocs:index"),
        reverse("wagtail_localize:translations_report"),
        reverse("wagtailsnippets:index"),
        reverse("wagtailsnippets_stories_condition:list"),
        reverse("wagtailsnippets_stories_outcomedisclaimer:list"),
        reverse("wagtailsnippets_stories_efficacyclaim:list"),
        reverse("sources:index"),
        reverse("glossary:index"),
        reverse("wagtailadmin_account"),
        reverse("wagtailadmin_pages:search"),
    ):
        asked(client.get(address))
