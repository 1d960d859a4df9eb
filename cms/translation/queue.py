"""What waits at the desk, by language: each page or record with how far it is, and what of it is whose task."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from django.contrib.auth import get_user_model
from django.db.models import Count, F, Max, Model, QuerySet, Sum, Value
from django.db.models.functions import Length, Replace
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page
from wagtail_localize.models import StringSegment, Translation

from cms.languages import BY_CODE, Language
from cms.translation import markup, presence
from cms.translation.models import Presence
from cms.translation.rights import APPROVE, languages_of, languages_seen_by, may_write
from cms.translation.rows import name_of
from cms.translation.states import OPEN, State

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_WORDS = Length("string__data") - Length(Replace("string__data", Value(" "), Value(""))) + 1
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


class Group(StrEnum):
    """What has to be done next with a page or record; in the order in which a translator does it."""

    OUTDATED = "outdated"
    SENT_BACK = "needs-work"
    TO_TRANSLATE = "to-translate"
    IN_REVIEW = "in-review"
    READY = "ready"
    DONE = "done"


# a reviewer reads what others have finished before writing anything
_ORDER_OF_REVIEWERS = (Group.IN_REVIEW, *(group for group in Group if group != Group.IN_REVIEW))


@dataclass(frozen=True)
class Asked:
    """Which part of the queue somebody wants to see. Without a group it is all that is not done."""

    words: str = ""
    language: Language | None = None
    group: Group | None = None
    kind: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.language or self.group or self.kind)


@dataclass
class Tally:
    """The texts of a page or record in one language, counted."""

    texts: Counter[State] = field(default_factory=Counter)
    words: Counter[State] = field(default_factory=Counter)
    in_review_of: set[int | None] = field(default_factory=set)  # those who wrote what is in review
    changed_at: datetime | None = None
    changed_by: int | None = None
    approved_at: datetime | None = None

    @property
    def total(self) -> int:
        return sum(self.texts.values())

    @property
    def approved(self) -> int:
        return self.texts[State.APPROVED]

    @property
    def is_approved(self) -> bool:
        """Whether every text is."""
        return self.total > 0 and self.approved == self.total

    def has(self, *states: State) -> bool:
        """Whether a text is in one of these states."""
        return any(self.texts[state] for state in states)

    def add(self, written: dict) -> None:
        """What one author has in one state."""
        state = State(written["state"])
        self.texts[state] += written["texts"]
        self.words[state] += written["words"]
        if state == State.TRANSLATED:
            self.in_review_of.add(written["author"])
        if (written["changed_at"] or _LONG_AGO) > (self.changed_at or _LONG_AGO):
            self.changed_at, self.changed_by = written["changed_at"], written["author"]
        self.approved_at = max(filter(None, (self.approved_at, written["approved_at"])), default=None)


@dataclass(frozen=True)
class Standing:
    """The page or record in the language, as the site has it."""

    pk: int
    is_public: bool
    published_at: datetime | None


@dataclass
class Job:
    """A page or record in one language: what is to be done there, and whether this person may do it.

    `figures` and `people` are told of the jobs that are shown only.
    """

    translation: Translation
    tally: Tally
    standing: Standing
    group: Group
    is_mine: bool
    figures: int = 0
    people: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """In the language of the source, as its translators know it."""
        return self.translation.source.object_repr

    @property
    def kind(self) -> type[Model]:
        return _model(self.translation)

    @property
    def language(self) -> Language:
        return BY_CODE[self.translation.target_locale.language_code]

    @property
    def states_left(self) -> frozenset[State]:
        """The states of the texts that somebody has to look at now."""
        return frozenset({State.TRANSLATED}) if self.group == Group.IN_REVIEW else OPEN

    @property
    def words(self) -> int:
        """How many words that is, of the source."""
        return sum(self.tally.words[state] for state in self.states_left)


def jobs(user, asked: Asked) -> list[Job]:
    """What this person may see of the queue, the most urgent first.

    Costs a number of queries that grows with the kinds of records, not with the pages.
    """
    codes = {language.code for language in languages_seen_by(user)}
    if asked.language:
        codes &= {asked.language.code}
    every = translations_into(codes)
    tallies, standings = tally(every), _standings(every)
    own = languages_of(user)
    found = []
    for translation in every:
        if not _is_asked_for(translation, asked):
            continue
        standing = standings.get((translation.source.object_id, translation.target_locale_id))
        if standing is not None and translation.pk in tallies:
            is_theirs = translation.target_locale.language_code in own
            found.append(_job(user, translation, tallies[translation.pk], standing, is_theirs))
    found = [
        job for job in found if job.group == asked.group or (not asked.group and job.group != Group.DONE)
    ]
    order = _ORDER_OF_REVIEWERS if user.has_perm(APPROVE) else tuple(Group)
    return sorted(found, key=lambda job: (not job.is_mine, order.index(job.group), *_age(job)))


def translations_into(codes: Iterable[str]) -> QuerySet[Translation]:
    """What is translated at the desk into these languages."""
    found = Translation.objects.filter(enabled=True, target_locale__language_code__in=list(codes))
    found = found.exclude(source__locale=F("target_locale"))
    return found.select_related("source__specific_content_type", "target_locale").order_by("pk")


def _is_asked_for(translation: Translation, asked: Asked) -> bool:
    if asked.kind and translation.source.specific_content_type.model != asked.kind:
        return False
    return asked.words.casefold() in translation.source.object_repr.casefold()


def _age(job: Job) -> tuple[datetime, int]:
    """What has waited longest comes first."""
    return job.tally.changed_at or job.translation.created_at, job.translation.pk


def _job(user, translation: Translation, tally: Tally, standing: Standing, is_theirs: bool) -> Job:
    may_approve = is_theirs and user.has_perm(APPROVE)
    for_review = may_approve and bool(tally.in_review_of - {user.pk})
    to_write = is_theirs and may_write(user, _model(translation)) and tally.has(*OPEN)
    group = Group.IN_REVIEW if for_review else _group(tally, standing)
    return Job(translation, tally, standing, group, is_mine=for_review or to_write)


def _group(tally: Tally, standing: Standing) -> Group:
    if tally.has(State.OUTDATED):
        return Group.OUTDATED
    if tally.has(State.NEEDS_WORK):
        return Group.SENT_BACK
    if tally.has(State.EMPTY, State.DRAFT):
        return Group.TO_TRANSLATE
    if tally.has(State.TRANSLATED):
        return Group.IN_REVIEW
    is_newer = (tally.approved_at or _LONG_AGO) > (standing.published_at or _LONG_AGO)
    return Group.DONE if standing.is_public and not is_newer else Group.READY


def tally(translations: QuerySet[Translation]) -> dict[int, Tally]:
    """How far each of them is, by its pk. Two queries."""
    found: dict[int, Tally] = {}
    for row in _texts(translations).annotate(texts=Count("pk"), words=Sum(_WORDS)):
        found[row["translation"]] = Tally(
            Counter({State.EMPTY: row["texts"]}), Counter({State.EMPTY: row["words"]})
        )
    for row in _written(translations):
        of_it = found[row["translation"]]
        of_it.texts[State.EMPTY] -= row["texts"]
        of_it.words[State.EMPTY] -= row["words"]
        of_it.add(row)
    return found


def _texts(translations: QuerySet[Translation], **more: F) -> QuerySet:
    # in one call, for all of it is said of the same translation
    found = StringSegment.objects.filter(source__translations__in=translations.order_by(), **more)
    return found.order_by().values(translation=F("source__translations"))


def _held(translations: QuerySet[Translation]) -> QuerySet:
    """Those texts for which the desk holds anything."""
    return _texts(
        translations,
        context__desk_texts__source=F("string"),
        context__desk_texts__locale=F("source__translations__target_locale"),
    )


def _written(translations: QuerySet[Translation]) -> QuerySet:
    """How many texts the desk holds, by state and author."""
    by = {"state": F("context__desk_texts__state"), "author": F("context__desk_texts__author")}
    return (
        _held(translations)
        .values("translation", **by)
        .annotate(
            texts=Count("pk"),
            words=Sum(_WORDS),
            changed_at=Max("context__desk_texts__changed_at"),
            approved_at=Max("context__desk_texts__approved_at"),
        )
    )


def _standings(translations: QuerySet[Translation]) -> dict[tuple, Standing]:
    """What they are translations into, by key and language; one query a kind of record, and one for all pages.

    What is not there was deleted, and a mirror of its source is no translation.
    """
    found = {}
    kinds = {_model(each): each.target_locale_id for each in translations}
    for model in {Page if issubclass(kind, Page) else kind for kind in kinds}:
        names = ["pk", "translation_key", "locale_id"]
        names += ["live", "last_published_at"] if issubclass(model, Page | DraftStateMixin) else []
        there = model._default_manager.filter(
            locale__in=translations.order_by().values("target_locale"),
            translation_key__in=translations.order_by().values("source__object_id"),
        )
        if model is Page:
            there = there.filter(alias_of=None)
        for row in there.values(*names):
            standing = Standing(row["pk"], row.get("live", True), row.get("last_published_at"))
            found[row["translation_key"], row["locale_id"]] = standing
    return found


def tell_more(shown: list[Job]) -> None:
    """Say of these jobs how many figures are left, and who works on them. Three queries."""
    numbers = _figures(shown)
    people = get_user_model()._default_manager.in_bulk(
        {job.tally.changed_by for job in shown if job.tally.changed_by}
    )
    since = timezone.now() - presence.HERE
    here = Presence.objects.filter(translation__in=[job.translation.pk for job in shown], seen_at__gte=since)
    names: dict[int, list[str]] = {}
    for each in here.select_related("user").order_by("seen_at"):
        names.setdefault(each.translation_id, []).append(name_of(each.user))
    for job in shown:
        job.figures = numbers[job.translation.pk]
        last = name_of(people.get(job.tally.changed_by))
        job.people = tuple(dict.fromkeys([*names.get(job.translation.pk, []), *filter(None, [last])]))


def _figures(shown: list[Job]) -> Counter[int]:
    """The numbers in the texts that are left of each."""
    left = {job.translation.pk: job.states_left for job in shown}
    translations = Translation.objects.filter(pk__in=left)
    states = {
        (translation, pk): State(state)
        for translation, pk, state in _held(translations).values_list(
            "translation", "pk", "context__desk_texts__state"
        )
    }
    found: Counter[int] = Counter()
    for translation, pk, text in _texts(translations).values_list("translation", "pk", "string__data"):
        if states.get((translation, pk), State.EMPTY) in left[translation]:
            found[translation] += len(_FIGURE.findall(markup.plain(text)))
    return found


def kinds(user) -> list[type[Model]]:
    """The kinds of pages and records that are translated at all, by their names."""
    codes = [language.code for language in languages_seen_by(user)]
    found = {_model(each) for each in translations_into(codes)}
    return sorted(found, key=lambda model: str(model._meta.verbose_name))


def _model(translation: Translation) -> type[Model]:
    return translation.source.specific_content_type.model_class()
