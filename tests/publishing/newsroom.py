"""A site of a few pages in three languages, and everything that people and programs can do to it.

The machine that hypothesis drives for `test_machine.py`. After every step it asks over HTTP whether any public
surface shows a page that, by `oracle.py`, may not be shown.
"""

import random
from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.images import ImageFile
from django.db import DatabaseError, connection, transaction
from django.db.models import Model
from django.test import Client, TestCase
from django.urls import reverse
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import GroupApprovalTask, Page, Revision, Workflow, WorkflowTask
from wagtail_localize.models import Translation, TranslationSource

from cms.delivery.models import PublicPage
from cms.publishing.models import LocalePolicy, PatrolRun
from cms.publishing.rounds import BY_THE_CLOCK, EVERYTHING, Round
from cms.publishing.schedule import publish_due
from cms.translation.desk import Refused
from stories.guards import expected
from stories.models import (
    CasebookImage,
    ConsentRecord,
    DisclaimerApproval,
    EfficacyClaim,
    OutcomeDisclaimer,
    Source,
    StoryPage,
)
from tests import builders, desk
from tests.publishing import oracle

LANGUAGES = ("en", "ru", "zh-hans")
BY_HAND = "9999 of 9999 people were cured by hand"
REFUSALS = (ValidationError, PermissionDenied)
MOST_PAGES = 6
_LISTS = ["", "stories/", "treatments/", "stories/feed/"]
LISTS = {
    "en": [*_LISTS, "search/?q=Anna"],
    "ru": [*_LISTS, "search/?q=Анна"],
    "zh-hans": [*_LISTS, "search/?q=安娜"],
}

some_page = st.integers(0, MOST_PAGES - 1)
some_language = st.sampled_from(LANGUAGES)
yes_or_no = st.booleans()


class Seen:
    """What happened over all examples, so that a walk that led nowhere is noticed."""

    steps = refused = looks = shown = 0


class Site:
    """What is there before anybody begins. Made once: every example starts from it and is rolled back."""

    def __init__(self):
        self.admin = builders.an_admin("newsroom-admin")
        self.source = builders.a_source()
        for language in LANGUAGES:
            builders.a_story_index(language)
            builders.a_treatment_index(language)
        self.disclaimers = _in_three_languages(builders.a_disclaimer)
        self.claims = _in_three_languages(builders.a_claim, source=self.source, slug="trial-orr")
        _in_three_languages(builders.a_condition, slug="multiple-myeloma", name="CAR-T")
        self.unapproved = builders.a_disclaimer(approved=False)
        self.consents = [builders.a_consent(), builders.a_consent(languages=["en"])]
        file = ImageFile(get_test_image_file(), name="window.png")
        self.image = CasebookImage.objects.create(title="Window", file=file, consent=self.consents[0])
        for language in ("en", "ru"):
            self.a_page(language, consent=self.consents[0], live=True)
        self.workflow = Workflow.objects.create(name="Two eyes")
        task = GroupApprovalTask.objects.create(name="Look at it")
        WorkflowTask.objects.create(workflow=self.workflow, task=task)

    def a_page(self, language: str, *, consent: ConsentRecord | None, live: bool) -> None:
        """A story where there is a consent, else a treatment page."""
        fields = {"language": language, "live": live, "outcome_disclaimer": self.disclaimers[language]}
        if consent is None:
            builders.a_treatment(**fields)
        else:
            builders.a_story(**fields, expected_results=self.claims[language], consent=consent)


def _in_three_languages(build: Callable, **fields) -> dict[str, Model]:
    english = build(**fields)
    key = {"translation_key": english.translation_key}
    return {"en": english, **{code: build(code, **key, **fields) for code in LANGUAGES[1:]}}


class Newsroom(RuleBasedStateMachine):
    """A site of a few pages in three languages, and everything that can be done to it."""

    site: Site

    def __init__(self):
        super().__init__()
        self.client = Client()
        self.checked: dict[str, object] = {}
        self.addresses: dict[str, set[str]] = {code: set() for code in LANGUAGES}
        self.offset, self.really_now = timedelta(), timezone.now
        timezone.now = self.now
        self.example = transaction.atomic()
        self.example.__enter__()

    def now(self) -> datetime:
        return self.really_now() + self.offset

    def teardown(self) -> None:
        timezone.now = self.really_now
        transaction.set_rollback(True)
        self.example.__exit__(None, None, None)

    @contextmanager
    def step(self, *also_refused: type[Exception]):
        """One thing that somebody does, in a transaction of its own that ends as on a real site."""
        Seen.steps += 1
        try:
            with TestCase.captureOnCommitCallbacks(execute=True), transaction.atomic():
                yield
                if connection.vendor == "postgresql":
                    with connection.cursor() as cursor:
                        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
                        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        except (*REFUSALS, *also_refused):
            Seen.refused += 1

    # --- what there is

    def page(self, number: int, model: type[Page] = Page) -> Page | None:
        """One of the stories and treatment pages there are now."""
        found = [each["pk"] for each in oracle.pages()]
        chosen = model.objects.filter(pk=found[number % len(found)]).first() if found else None
        return chosen.specific if chosen is not None else None

    def draft(self, number: int) -> Page | None:
        page = self.page(number)
        if page is None or page.alias_of_id:  # nobody edits a mirror
            return None
        return page.get_latest_revision_as_object()

    # --- people at work

    @rule(language=some_language, live=yes_or_no, consent=st.sampled_from([None, 0, 1]))
    def create(self, language, live, consent):
        if len(oracle.pages()) < MOST_PAGES:
            with self.step():
                record = None if consent is None else self.site.consents[consent]
                self.site.a_page(language, consent=record, live=live)

    CHANGES = st.sampled_from(
        "text foreign-text title disclaimer foreign-disclaimer unapproved no-disclaimer claim foreign-claim "
        "no-claim consent other-consent no-consent real-name pseudonym age picture no-picture".split()
    )

    def change(self, page: Page, what: str) -> None:
        language = page.locale.language_code
        other = LANGUAGES[(LANGUAGES.index(language) + 1) % 3]
        changes = {
            "text": {"lead": builders.WORDS[language] * 2},
            "foreign-text": {"lead": builders.WORDS[other] * 4},
            "title": {"title": f"{builders.WORDS[language][:30]} {random.randint(1, 99)}"},
            "disclaimer": {"outcome_disclaimer": self.site.disclaimers[language]},
            "foreign-disclaimer": {"outcome_disclaimer": self.site.disclaimers[other]},
            "unapproved": {"outcome_disclaimer": self.site.unapproved},
            "no-disclaimer": {"outcome_disclaimer": None},
            "claim": {"expected_results": self.site.claims[language]},
            "foreign-claim": {"expected_results": self.site.claims[other]},
            "no-claim": {"expected_results": None},
            "consent": {"consent": self.site.consents[0]},
            "other-consent": {"consent": self.site.consents[1]},
            "no-consent": {"consent": None},
            "real-name": {"name_use": "real"},
            "pseudonym": {"name_use": "pseudonym"},
            "age": {"age": 34},
            "picture": {"cover": self.site.image, "cover_alt": builders.WORDS[language]},
            "no-picture": {"cover": None},
        }[what]
        for name, value in changes.items():
            if hasattr(page, name):  # a treatment page has no patient
                setattr(page, name, value)

    @rule(number=some_page, what=CHANGES, and_publish=yes_or_no)
    def edit(self, number, what, and_publish):
        if page := self.draft(number):
            with self.step():
                self.change(page, what)
                revision = page.save_revision(user=self.site.admin, clean=False)
                if and_publish:
                    revision.publish(user=self.site.admin)

    @rule(number=some_page, what=CHANGES)
    def save_the_live_row(self, number, what):
        if page := self.page(number):
            with self.step():
                self.change(page, what)
                page.save(clean=False)

    @rule(number=some_page)
    def publish(self, number):
        page = self.page(number)
        if page and not page.alias_of_id:  # Wagtail keeps no revision of a mirror
            with self.step():
                (page.get_latest_revision() or page.save_revision(clean=False)).publish(user=self.site.admin)

    @rule()
    def publish_all_at_once(self):
        chosen = "&".join(f"id={each['pk']}" for each in oracle.pages())
        if chosen:
            with self.step():
                self.client.force_login(self.site.admin)
                address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
                answer = self.client.post(f"{address}?{chosen}")
                assert answer.status_code in {200, 302}, answer.status_code
                self.client.logout()

    @rule(number=some_page, is_approved=yes_or_no)
    def send_through_the_workflow(self, number, is_approved):
        page = self.page(number)
        if page is None or page.alias_of_id or page.current_workflow_state:
            return
        with self.step():
            if page.get_latest_revision() is None:
                page.save_revision(clean=False)
            state = self.site.workflow.start(page, self.site.admin)
            task_state = state.current_task_state
            if is_approved:
                task_state.task.on_action(task_state, self.site.admin, "approve")
            else:
                state.cancel(user=self.site.admin)

    @rule(number=some_page, hours=st.integers(1, 30), is_end=yes_or_no)
    def schedule(self, number, hours, is_end):
        if page := self.draft(number):
            with self.step():
                moment = self.now() + timedelta(hours=hours)
                page.go_live_at, page.expire_at = (None, moment) if is_end else (moment, None)
                page.save_revision(user=self.site.admin, clean=False).publish(user=self.site.admin)

    @rule(number=some_page, back=st.integers(0, 3))
    def publish_an_older_revision(self, number, back):
        page = self.page(number)
        older = list(page.revisions.order_by("-pk")[: back + 1]) if page else []
        if older:
            with self.step():
                older[-1].publish(user=self.site.admin)

    @rule(number=some_page, keep_live=yes_or_no)
    def copy(self, number, keep_live):
        page = self.page(number)
        if page and len(oracle.pages()) < MOST_PAGES:
            with self.step():
                page.copy(
                    update_attrs={"slug": f"copy-{Seen.steps}"}, keep_live=keep_live, user=self.site.admin
                )

    @rule(number=some_page)
    def mirror(self, number):
        page = self.page(number)
        if page and len(oracle.pages()) < MOST_PAGES:
            with self.step():
                page.create_alias(update_slug=f"mirror-{Seen.steps}")

    @rule(number=some_page, language=some_language, is_alias=yes_or_no)
    def copy_for_translation(self, number, language, is_alias):
        page = self.page(number)
        target = builders.locale(language)
        if page and not page.has_translation(target):
            with self.step():
                page.copy_for_translation(target, alias=is_alias)

    @rule(number=some_page, language=some_language, is_finished=yes_or_no, is_published=yes_or_no)
    def translate(self, number, language, is_finished, is_published):
        page = self.page(number)
        if page is None or page.locale.language_code == language or page.alias_of_id:
            return
        with self.step(Refused):  # the desk takes no text whose figures differ
            source, _ = TranslationSource.update_or_create_from_instance(page)
            target = builders.locale(language)
            translation, _ = Translation.objects.get_or_create(source=source, target_locale=target)
            translation.save_target(user=self.site.admin, publish=False)
            if is_finished and language != "en":  # nobody translates into English
                desk.translate_and_approve(translation)
            translation.save_target(user=self.site.admin, publish=is_published)

    @rule(number=some_page, is_deleted=yes_or_no)
    def unpublish_or_delete(self, number, is_deleted):
        if page := self.page(number):
            with self.step():
                if is_deleted:
                    page.delete()
                else:
                    page.unpublish(user=self.site.admin)

    @rule(number=some_page, to=st.sampled_from(["en", "ru"]))
    def move(self, number, to):
        page = self.page(number, StoryPage)
        if page is not None:
            with self.step():
                page.move(builders.a_story_index(to), pos="last-child", user=self.site.admin)

    # --- what pages rest on

    @rule(which=st.integers(0, 1), what=st.sampled_from("withdraw narrow expire-soon renew".split()))
    def change_a_consent(self, which, what):
        with self.step():
            record = ConsentRecord.objects.get(pk=self.site.consents[which].pk)
            today = timezone.localdate()
            for name, value in {
                "withdraw": {"withdrawn_on": today},
                "narrow": {"covers": ["clinical_details"], "languages": ["ru"]},
                "expire-soon": {"expires_on": today + timedelta(days=1)},
                "renew": {
                    "withdrawn_on": None,
                    "expires_on": None,
                    "languages": list(LANGUAGES),
                    "covers": ["clinical_details", "age", "nationality", "image"],
                },
            }[what].items():
                setattr(record, name, value)
            record.save()

    @rule(
        language=some_language,
        what=st.sampled_from("edit approve withdraw-approval unpublish publish".split()),
    )
    def change_a_disclaimer(self, language, what):
        with self.step():
            disclaimer = OutcomeDisclaimer.objects.get(pk=self.site.disclaimers[language].pk)
            if what == "approve":
                disclaimer.approve(user=self.site.admin)
            elif what == "withdraw-approval":
                if disclaimer.approved:
                    disclaimer.approved.withdraw()
            elif what == "unpublish":
                disclaimer.unpublish()
            elif what == "publish":
                disclaimer.save_revision().publish()
            else:
                disclaimer.lead = builders.WORDS[language] * 2
                disclaimer.save()

    @rule(language=some_language, what=st.sampled_from("withdraw approve no-place unpublish publish".split()))
    def change_a_claim(self, language, what):
        with self.step():
            claim = EfficacyClaim.objects.get(pk=self.site.claims[language].pk)
            if what == "unpublish":
                claim.unpublish()
                return
            claim.status = {"withdraw": "withdrawn", "approve": "approved"}.get(what, claim.status)
            claim.locator = "" if what == "no-place" else "Table 2"
            claim.live = claim.live or what == "publish"
            claim.save()

    @rule(is_current=yes_or_no)
    def change_the_source(self, is_current):
        with self.step():
            source = Source.objects.get(pk=self.site.source.pk)
            source.status = "current" if is_current else "retracted"
            source.save()

    @rule(shows_a_person=yes_or_no, has_consent=yes_or_no)
    def change_the_picture(self, shows_a_person, has_consent):
        with self.step():
            image = CasebookImage.objects.get(pk=self.site.image.pk)
            image.shows_a_person = shows_a_person
            image.consent = self.site.consents[0] if has_consent else None
            image.save()

    @rule(language=some_language, stories=yes_or_no)
    def change_the_policy(self, language, stories):
        with self.step():
            policy, _ = LocalePolicy.objects.get_or_create(locale=builders.locale(language))
            policy.stories_may_appear = stories
            policy.save()

    # --- what nobody should do

    @rule(
        number=some_page,
        values=st.sampled_from(
            [
                {"live": True},
                {"lead": BY_HAND},
                {"consent": None},
                {"outcome_disclaimer": None},
                {"expected_results": None},
                {"name_use": "real"},
                {"title": BY_HAND},
            ]
        ),
    )
    def write_to_a_page_by_hand(self, number, values):
        page = self.page(number, StoryPage)
        if page is not None:
            with self.step(DatabaseError):
                StoryPage.objects.filter(pk=page.pk).update(**values)

    @rule(
        language=some_language,
        what=st.sampled_from("disclaimer approval claim figure consent source picture".split()),
    )
    def write_to_a_record_by_hand(self, language, what):
        with self.step(DatabaseError):
            disclaimer, claim = self.site.disclaimers[language].pk, self.site.claims[language].pk
            if what == "disclaimer":
                OutcomeDisclaimer.objects.filter(pk=disclaimer).update(live=False)
            elif what == "approval":
                withdrawn = {"withdrawn_at": self.now()}
                DisclaimerApproval.objects.filter(disclaimer=disclaimer).update(**withdrawn)
            elif what in {"claim", "figure"}:
                values = {"status": "draft"} if what == "claim" else {"denominator": None}
                EfficacyClaim.objects.filter(pk=claim).update(**values)
            elif what == "consent":
                withdrawn = {"withdrawn_on": timezone.localdate()}
                ConsentRecord.objects.filter(pk=self.site.consents[0].pk).update(**withdrawn)
            elif what == "source":
                Source.objects.update(status="retracted")
            else:
                CasebookImage.objects.update(shows_a_person=True, consent=None)

    # --- what happens by itself

    @rule(hours=st.integers(1, 40))
    def time_goes_by(self, hours):
        self.offset += timedelta(hours=hours)

    @rule(hours=st.integers(0, 40))
    def the_clock_strikes(self, hours):
        self.offset += timedelta(hours=hours)
        with self.step():
            run = publish_due(timezone.now())
            assert run.broken == []
            over = Page.objects.filter(live=True, expire_at__lt=timezone.now())
            assert not over.exists()

    @rule(acts=yes_or_no)
    def the_patrol_comes_by(self, acts):
        with self.step():
            Round(PatrolRun(), expected(), acts_on=EVERYTHING if acts else BY_THE_CLOCK).finish()
            if acts:
                run = Round(PatrolRun(), expected()).finish()
                assert run.standing == 0, run.found

    # --- what must hold

    @invariant()
    def no_surface_shows_what_may_not_be_shown(self):
        today, pages = timezone.localdate(), oracle.pages()
        register = _register()
        for language in LANGUAGES:
            own = [page for page in pages if page["language"] == language]
            allowed = {oracle.address_of(page) for page in own if oracle.may_be_public(page, today)}
            self.addresses[language] |= {oracle.address_of(page) for page in own}
            rows = [row for row in register if row[0] == language]
            state = (today, allowed, self.addresses[language].copy(), rows)
            if state != self.checked.get(language):  # else nothing has changed that a surface is made from
                self.look_at(language, allowed)
            self.checked[language] = state

    def look_at(self, language: str, allowed: set[str]) -> None:
        """Read every surface of this language as a visitor would."""
        Seen.looks += 1
        forbidden = self.addresses[language] - allowed
        for address in sorted(forbidden):
            answer = self.client.get(address)
            # the earlier address of a page leads to its present one
            leads_on = answer.status_code == 301 and answer.url in allowed
            assert leads_on or answer.status_code in {404, 410}, f"{address} is served"
        for surface in [
            "/sitemap.xml",
            *sorted(allowed),
            *(f"/{language}/{part}" for part in LISTS[language]),
        ]:
            answer = self.client.get(surface)
            assert answer.status_code in {200, 404, 410}, f"{surface}: {answer.status_code}"
            text = answer.content.decode() if answer.status_code == 200 else ""
            Seen.shown += bool(text) and surface in allowed
            # the switch on a page that is missing names its address in the other languages: not a link to it
            named = [address for address in forbidden if any(f"{address}{end}" in text for end in '"<#?')]
            assert not named, f"{surface} names {named}"
            if BY_HAND in text:
                assert BY_HAND in self.published_by_people(), f"{surface} shows what was written by hand"

    def published_by_people(self) -> str:
        """Whether somebody has published the words since: then they are read with a name to them."""
        return " ".join(str(content) for content in Revision.objects.values_list("content", flat=True))


def _register() -> list[tuple]:
    fields = ("language", "pk", "path", "title", "summary", "sealed", "public_until", "clearance_id")
    return list(PublicPage.objects.order_by("pk").values_list(*fields))
