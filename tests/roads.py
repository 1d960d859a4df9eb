"""What the tests of every road ask: where would a visitor come upon the page, and what is the person told?"""

import html
import json
import re

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import override
from wagtail.models import GroupApprovalTask, Page, Task, TaskState, Workflow, WorkflowTask
from wagtail.users.models import UserProfile
from wagtail_localize.models import Translation, TranslationSource

from cms.delivery.register import address
from cms.publishing.messages import wording
from cms.publishing.rules import Obstacle
from stories.demo.users import load_users
from stories.models import StoryPage
from tests.builders import (
    a_claim,
    a_condition,
    a_consent,
    a_disclaimer,
    a_story,
    a_story_index,
    an_admin,
    locale,
    unlawfully,
)
from tests.desk import translate_and_approve

# the switcher also leads to languages that have no such page, and says there that they have none
ALTERNATE = re.compile(r'<link rel="alternate"[^>]+hreflang[^>]+>')


def path_of(page: Page) -> str:
    """Where the page would be read if it were public."""
    page = Page.objects.get(pk=page.pk)
    return address(page, page.locale.language_code)


def shown_on(page: Page) -> set[str]:
    """The surfaces that show the page or lead to it, as a visitor who is not logged in meets them."""
    page = Page.objects.get(pk=page.pk)
    path, code = path_of(page), page.locale.language_code
    section = path.rstrip("/").rpartition("/")[0] + "/"
    places = {
        "home": f"/{code}/",
        "index": section,
        "feed": f"/{code}/stories/feed/",
        "sitemap": "/sitemap.xml",
        "search": f"/{code}/search/?{urlencode({'q': page.title})}",
    }
    others = {
        f"hreflang {other.locale.language_code}": path_of(other)
        for other in page.get_translations().select_related("locale")
    }
    found = {name for name, place in places.items() if path in _text(place)}
    found |= {name for name, place in others.items() if path in " ".join(ALTERNATE.findall(_text(place)))}
    return found | ({"address"} if Client().get(path).status_code == 200 else set())


def _text(place: str) -> str:
    answer = Client().get(place)
    assert answer.status_code in {200, 301, 302, 404, 410}
    return answer.content.decode()


def said(code: str, *, about: str = "", language: str = "ru") -> str:
    """What the gate says in this language, which is not what it says in English."""
    obstacle = Obstacle(code, field="title", about=about)
    with override("en"):
        english = wording(obstacle)
    with override(language):
        assert language == "en" or wording(obstacle) != english
        return wording(obstacle)


def heard(response: HttpResponse) -> str:
    """All that the answer tells the person, page or JSON."""
    if response.headers["Content-Type"].startswith("application/json"):
        return json.dumps(response.json(), ensure_ascii=False)
    return html.unescape(response.content.decode())


def a_refused_story(**fields) -> StoryPage:
    """A draft with everything, but the patient has withdrawn. Django’s own checks find nothing in it."""
    consent = a_consent(withdrawn_on=timezone.localdate())
    return a_story(**{"live": False, "consent": consent, "slug": "anna", **fields})


def smuggled() -> StoryPage:
    """One that somebody has made live by hand, against the rules."""
    story = a_refused_story()
    unlawfully(Page.objects.filter(pk=story.pk), live=True)
    return StoryPage.objects.get(pk=story.pk)


def in_russian(client: Client) -> Client:
    """The client of an administrator whose admin is in Russian."""
    profile = UserProfile.get_for_user(an_admin("anna"))
    profile.preferred_language = "ru"
    profile.save()
    client.force_login(profile.user)
    return client


def in_moderation(page: Page) -> TaskState:
    """Hand in the page’s draft, so that it waits for an administrator’s approval."""
    workflow = Workflow.objects.create(name="One look")
    task = Task.objects.get(pk=GroupApprovalTask.objects.create(name="Look").pk)
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    page.save_revision(clean=False)
    workflow.start(page, user=None)
    return page.current_workflow_task_state


# --- translations

OTHERS = ("ru", "zh-hans")


def a_source_of_translation(**fields) -> TranslationSource:
    """A public English story whose records are there in every language, submitted to nobody yet."""
    stands_on = {}
    for name, build in (
        ("outcome_disclaimer", a_disclaimer),
        ("expected_results", a_claim),
        ("condition", a_condition),
    ):
        stands_on[name] = build()
        for language in OTHERS:
            build(language, translation_key=stands_on[name].translation_key)
    for language in ("en", *OTHERS):
        a_story_index(language)
    return TranslationSource.update_or_create_from_instance(a_story(slug="anna", **stands_on, **fields))[0]


def begun(source: TranslationSource, language: str = "ru") -> Translation:
    translation = Translation.objects.create(source=source, target_locale=locale(language))
    translation.save_target(publish=False)
    return translation


def finished(source: TranslationSource, language: str = "ru") -> Translation:
    translation = begun(source, language)
    translate(translation)
    return translation


def translate(translation: Translation) -> None:
    """Every text that is not translated yet, at the desk."""
    translate_and_approve(translation)


def page_of(translation: Translation) -> Page:
    return Page.objects.get(pk=translation.get_target_instance().pk)


def edit_address(translation: Translation) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page_of(translation).pk])


def publish(client, translation: Translation):
    return client.post(edit_address(translation), {"action": "publish"}, follow=True)


def lock(translation: Translation) -> None:
    page = page_of(translation)
    page.locked, page.locked_by = True, load_users()["compliance"]
    page.save(update_fields=["locked", "locked_by"])
