"""Things to test with. Every default is publishable, so a test states only what it is about."""

import uuid
from datetime import date, timedelta

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Locale, Page

from cms.publishing.rules import Candidate
from cms.publishing.rules.candidate import ClaimFacts, ConsentFacts, DisclaimerFacts
from stories.models import (
    ArticleIndexPage,
    ArticlePage,
    Condition,
    ConsentRecord,
    EfficacyClaim,
    HomePage,
    OutcomeDisclaimer,
    Person,
    Source,
    StandardPage,
    StoryIndexPage,
    StoryPage,
    TreatmentIndexPage,
    TreatmentPage,
)

TODAY = date(2026, 11, 22)
WORDS = {
    "en": "One person’s account of a long illness and of its treatment.",
    "ru": "Рассказ одного человека о долгой болезни и о её лечении.",
    "zh-hans": "一位患者讲述自己漫长的患病和治疗经历，内容仅供参考。",
}
SHORT = {
    "en": "One person’s experience. It does not predict yours.",
    "ru": "Это опыт одного человека. Он не предсказывает ваш.",
    "zh-hans": "以上为个人经历，不代表他人结果。",
}


# --- plain facts, for the rules


def a_disclaimer_fact(**changes) -> DisclaimerFacts:
    return DisclaimerFacts(**{"language": "en", "is_live": True, "is_approved": True, **changes})


def a_claim_fact(**changes) -> ClaimFacts:
    defaults = {
        "name": "trial-orr",
        "language": "en",
        "is_live": True,
        "is_approved": True,
        "has_source": True,
        "has_count": True,
    }
    return ClaimFacts(**{**defaults, **changes})


def a_consent_fact(**changes) -> ConsentFacts:
    defaults = {
        "covers": frozenset({"clinical_details", "age", "nationality"}),
        "languages": frozenset({"en", "ru", "zh-hans"}),
        "channels": frozenset({"website"}),
        "signed_on": TODAY - timedelta(days=30),
        "expires_on": TODAY + timedelta(days=300),
        "withdrawn_on": None,
    }
    return ConsentFacts(**{**defaults, **changes})


def a_candidate(**changes) -> Candidate:
    language = changes.get("language", "en")
    defaults = {
        "kind": "story",
        "language": language,
        "script": {"en": "Latn", "ru": "Cyrl", "zh-hans": "Hans"}[language],
        "today": TODAY,
        "text": WORDS[language],
        "disclaimer": a_disclaimer_fact(language=language),
        "expected_results": a_claim_fact(language=language),
        "consent": a_consent_fact(),
        "shows": frozenset({"clinical_details"}),
        "origin": "both",
        "material_connection": "none",
        "is_reviewed": True,
        "risks": "Infections",
    }
    return Candidate(**{**defaults, **changes})


# --- records, for the database


def locale(code: str = "en") -> Locale:
    return Locale.objects.get(language_code=code)


def a_disclaimer(language: str = "en", *, approved: bool = True, **fields) -> OutcomeDisclaimer:
    defaults = {
        "name": "Stories",
        "lead": WORDS[language],
        "text": WORDS[language],
        "short": SHORT[language],
        "live": True,
    }
    disclaimer = OutcomeDisclaimer.objects.create(locale=locale(language), **{**defaults, **fields})
    if approved:
        disclaimer.approve(user=None)
    return disclaimer


def a_source(**fields) -> Source:
    return Source.objects.create(**{"citation": "Doe J. Journal 2024;1:1–9", **fields})


def a_claim(language: str = "en", **fields) -> EfficacyClaim:
    defaults = {
        "slug": f"trial-orr-{uuid.uuid4().hex[:6]}",
        "endpoint": "ORR",
        "numerator": 95,
        "denominator": 97,
        "population": WORDS[language],
        "regimen": WORDS[language],
        "meaning": WORDS[language],
        "locator": "Table 2",
        "data_cutoff": date(2025, 1, 31),
        "status": "approved",
        "live": True,
    }
    fields = {"source": fields["source"] if "source" in fields else a_source(), **fields}
    return EfficacyClaim.objects.create(locale=locale(language), **{**defaults, **fields})


def a_consent(**fields) -> ConsentRecord:
    today = timezone.localdate()
    defaults = {
        "reference": f"CR-{uuid.uuid4().hex[:8]}",
        "covers": ["clinical_details", "age", "nationality"],
        "languages": ["en", "ru", "zh-hans"],
        "channels": ["website"],
        "signed_on": today - timedelta(days=30),
        "expires_on": today + timedelta(days=300),
    }
    return ConsentRecord.objects.create(**{**defaults, **fields})


def a_condition(language: str = "en", **fields) -> Condition:
    names = {"en": "Multiple myeloma", "ru": "Множественная миелома", "zh-hans": "多发性骨髓瘤"}
    defaults = {"name": names[language], "slug": "multiple-myeloma"}
    found = Condition.objects.filter(locale=locale(language), slug=defaults["slug"]).first()
    if found and not fields:
        return found
    return Condition.objects.create(locale=locale(language), **{**defaults, **fields})


# --- pages


def a_home(language: str = "en", *, live: bool = True) -> HomePage:
    home = HomePage.objects.get(locale=locale(language))
    if live and not home.live:
        home.live = True
        home.lead = WORDS[language]
        home.save()
    return home


def _section(model, slug: str, language: str, title: str) -> Page:
    home = a_home(language)
    found = model.objects.child_of(home).first()
    if found:
        return found
    # the section of another language is a translation of the English one
    english = model.objects.filter(locale=locale("en")).first()
    extra = {"translation_key": english.translation_key} if english else {}
    page = model(title=title, slug=slug, lead=WORDS[language], locale=home.locale, **extra)
    return home.add_child(instance=page)


def a_story_index(language: str = "en") -> StoryIndexPage:
    titles = {"en": "Stories", "ru": "Истории", "zh-hans": "患者故事"}
    return _section(StoryIndexPage, "stories", language, titles[language])


def a_treatment_index(language: str = "en") -> TreatmentIndexPage:
    titles = {"en": "Treatments", "ru": "Лечение", "zh-hans": "治疗"}
    return _section(TreatmentIndexPage, "treatments", language, titles[language])


def a_story(*, language: str = "en", live: bool = True, **fields) -> StoryPage:
    """A story in the tree. With `live=True` it goes through the lock like any other."""
    made = {
        "outcome_disclaimer": lambda: a_disclaimer(language),
        "expected_results": lambda: a_claim(language),
        "consent": a_consent,
        "condition": lambda: a_condition(language),
    }
    slug = fields.pop("slug", f"story-{uuid.uuid4().hex[:8]}")
    values = {
        "title": WORDS[language][:40],
        "slug": slug,
        "lead": WORDS[language],
        "display_name": {"en": "Anna", "ru": "Анна", "zh-hans": "安娜"}[language],
        "country": "RU",
        "age_band": "30-39",
        "outcome_category": "VGPR",
        "outcome_criteria": "IMWG",
        "origin": "both",
        "material_connection": "none",
        "outcome_after": 3,
        "outcome_after_unit": "months",
        **_reviewed(),
        **{name: make() for name, make in made.items() if name not in fields},
        **fields,
        "body": _with_risks(fields.get("body", []), language),
    }
    page = StoryPage(live=live, locale=locale(language), **values)
    return a_story_index(language).add_child(instance=page)


RISKS = {
    "en": ("Known risks", "Infections"),
    "ru": ("Известные риски", "Инфекции"),
    "zh-hans": ("已知风险", "感染"),
}


def _with_risks(body: list, language: str) -> list:
    """The body as given, and the harms beside what the story says can be expected."""
    title, risk = RISKS[language]
    value = {"title": title, "intro": "", "items": [risk], "claims": []}
    if any((block["type"] if isinstance(block, dict) else block[0]) == "risks" for block in body):
        return body
    is_raw = bool(body) and isinstance(body[0], dict)
    return [*body, {"type": "risks", "value": value} if is_raw else ("risks", value)]


def _reviewed() -> dict:
    return {"reviewed_by": a_reviewer(), "reviewed_on": TODAY - timedelta(days=30)}


def a_reviewer() -> Person:
    return Person.objects.get_or_create(name="Dr. Adler", locale=locale("en"))[0]


def a_treatment(*, language: str = "en", live: bool = True, **fields) -> TreatmentPage:
    values = {
        "title": {"en": "Multiple myeloma", "ru": "Множественная миелома", "zh-hans": "多发性骨髓瘤"}[
            language
        ],
        "slug": f"treatment-{uuid.uuid4().hex[:8]}",
        "lead": WORDS[language],
        "condition": a_condition(language),
        **({} if "outcome_disclaimer" in fields else {"outcome_disclaimer": a_disclaimer(language)}),
        **_reviewed(),
        **fields,
    }
    page = TreatmentPage(live=live, locale=locale(language), **values)
    return a_treatment_index(language).add_child(instance=page)


def an_article_index(language: str = "en") -> ArticleIndexPage:
    return _section(
        ArticleIndexPage, "news", language, {"en": "News", "ru": "Новости", "zh-hans": "新闻"}[language]
    )


def an_article(*, language: str = "en", live: bool = True, **fields) -> ArticlePage:
    values = {
        "title": WORDS[language][:40],
        "slug": f"article-{uuid.uuid4().hex[:8]}",
        "lead": WORDS[language],
    }
    page = ArticlePage(live=live, locale=locale(language), **{**values, **fields})
    return an_article_index(language).add_child(instance=page)


def a_standard_page(*, language: str = "en", live: bool = True, **fields) -> StandardPage:
    values = {"title": WORDS[language][:40], "slug": f"page-{uuid.uuid4().hex[:8]}", "lead": WORDS[language]}
    page = StandardPage(live=live, locale=locale(language), **{**values, **fields})
    return a_home(language).add_child(instance=page)


def in_all_languages(build, **fields) -> dict:
    """The same page in the three languages: translations of each other, by their codes."""
    english = build(**fields)
    key, slug = english.translation_key, english.slug
    fields = {name: value for name, value in fields.items() if name != "slug"}
    others = {
        code: build(language=code, translation_key=key, slug=slug, **fields) for code in ("ru", "zh-hans")
    }
    return {"en": english, **others}


def unlawfully(pages, **values) -> None:
    """Write to live pages as somebody would who had taken PostgreSQL’s guards away first."""
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what has been written so far was lawful
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
            cursor.execute("SET LOCAL session_replication_role = 'replica'")
        pages.update(**values)
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL session_replication_role = 'origin'")


# --- people


def a_user(name: str = "someone", *groups: str, **fields):
    user = get_user_model().objects.create_user(
        name, email=f"{name}@example.org", password="a long password", **fields
    )
    user.groups.set(Group.objects.filter(name__in=groups))
    return user


def an_editor(name: str = "editor"):
    return a_user(name, "Editors")


def an_admin(name: str = "admin"):
    return get_user_model().objects.create_superuser(name, f"{name}@example.org", "a long password")


def codes(obstacles) -> list[str]:
    return [obstacle.code for obstacle in obstacles]
