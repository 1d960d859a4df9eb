"""The rule book: every rule of the law in the reader’s language, put together from the code it is made of."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.admin_url_finder import AdminURLFinder

from cms.languages import LANGUAGES, Language
from cms.publishing import packs
from cms.publishing.messages import GROUPS, SHOWN
from cms.publishing.models import LocalePolicy
from cms.publishing.policy_form import SEVERITIES
from cms.publishing.report import told
from cms.publishing.rule_reasons import INSTANCES, REASONS
from cms.publishing.rules import Obstacle, Role, Severity, severity_by
from cms.publishing.rules.law import LAW, Group
from cms.publishing.rules.packs import holds
from cms.publishing.rules.policies import CERTIFIED, WARNED
from cms.publishing.rules.text.examples import EXAMPLES, Example
from cms.publishing.rules.text.reading import PROFESSIONALS
from cms.publishing.rules.text.severity import PUBLIC_ONLY
from cms.search.text import fold

THING = "…"  # stands where a wording names the thing
# Rules about a page, in whose languages alone the law asks for something. Those about words say so by their examples.
ONLY_IN: dict[str, Collection[str]] = {
    "warning-missing": WARNED,
    "classification-missing": WARNED,
    "certificate-missing": CERTIFIED,
}
KINDS: dict[str, Promise] = {
    "quote": gettext_lazy("in a quotation"),
    "story": gettext_lazy("in a story"),
    "link": gettext_lazy("as a link"),
}


@dataclass(frozen=True)
class Weight:
    """What a case does in one language as things stand, and what it would do by the law alone."""

    language: Language
    severity: Severity | None = None  # none where the case cannot occur in this language
    usual: Severity | None = None
    role: Role | None = None
    is_for_professionals: bool = False
    policy_url: str = ""

    @property
    def now(self) -> str:
        return str(SEVERITIES[self.severity]) if self.severity else ""

    @property
    def by_law(self) -> str:
        return str(SEVERITIES[self.usual]) if self.usual else ""

    @property
    def is_changed(self) -> bool:
        return self.severity is not self.usual

    @property
    def is_off(self) -> bool:
        return self.severity is Severity.OFF

    @property
    def waived_by(self) -> str:
        return str(SHOWN[self.role.value]) if self.role else ""


@dataclass(frozen=True)
class Case:
    """One wording of a rule: what it says, what to do, and for instance."""

    code: str
    what: str
    then: str
    instance: str
    heading: str  # where it stands under another one than its rule
    comes_with: str  # the version of the rules, where that does not hold yet


@dataclass(frozen=True)
class Part:
    """Cases of a rule that have their source and their weights in common."""

    cases: tuple[Case, ...]
    source: str
    weights: tuple[Weight, ...]


@dataclass(frozen=True)
class Shown:
    """An example as the page shows it."""

    language: Language
    fires: str
    silent: str
    where: str
    is_foreign: bool  # not in the reader’s language, so the page says in which


@dataclass(frozen=True)
class Rule:
    """A rule of the catalogue with all its cases."""

    id: str
    reason: str
    group: Group
    others: frozenset[Group]  # other headings under which cases of it stand
    parts: tuple[Part, ...]
    examples: tuple[Shown, ...]
    is_public_only: bool

    @property
    def text(self) -> str:
        """Everything that somebody may look for, folded."""
        words = [self.id, self.reason]
        for part in self.parts:
            words.append(part.source)
            for case in part.cases:
                words += [case.code, case.what, case.then, case.instance]
        words += [words for each in self.examples for words in (each.fires, each.silent)]
        return fold("\n".join(words))


@dataclass(frozen=True)
class Asked:
    """What the reader of the book wants to see: words, one heading, one language."""

    words: str = ""
    group: Group | None = None
    language: Language | None = None

    def __bool__(self) -> bool:
        return bool(self.words or self.group or self.language)


@dataclass(frozen=True)
class Chapter:
    """A heading of the panel with its rules, and with the numbers of those that stand under another one."""

    group: Group
    heading: str
    rules: tuple[Rule, ...]
    elsewhere: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.rules) + len(self.elsewhere)


def chapters(asked: Asked, *, reader: str, user) -> list[Chapter]:
    """The rules that are asked for, under the headings of the panel, in the order of the law."""
    standing = _Standing(user)
    words = fold(asked.words).split()
    rules = [
        found
        for rule, codes in _codes_by_rule().items()
        if _is_asked_for(codes, asked)
        if _fits(found := _rule(rule, codes, asked, reader, standing), words)
    ]
    told = [
        Chapter(
            group,
            str(heading),
            tuple(each for each in rules if each.group is group),
            tuple(each.id for each in rules if asked.group is None and group in each.others),
        )
        for group, heading in GROUPS.items()
    ]
    return [chapter for chapter in told if len(chapter)]


def _fits(rule: Rule, words: list[str]) -> bool:
    text = rule.text if words else ""
    return all(word in text for word in words)


def number_of_rules() -> int:
    return len(_codes_by_rule())


class _Standing:
    """What holds now, the version of the rules and the policies, and where this person may change them: asked once."""

    def __init__(self, user):
        links = AdminURLFinder(user)
        policies = LocalePolicy.objects.select_related("locale")
        self.pack = packs.current()
        self.policies = {each.locale.language_code: each for each in policies}
        self.urls = {code: links.get_edit_url(each) or "" for code, each in self.policies.items()}

    def weight(self, code: str, language: Language) -> Weight:
        if language.code not in languages_of(code):
            return Weight(language)
        law, policy = LAW[code], self.policies.get(language.code)
        usual = law.severity_in(language.code)
        now = severity_by(policy.severities if policy else {}, code, language.code)
        addressed = policy.audience if policy else LocalePolicy.Audience.PUBLIC
        unheard = code in PUBLIC_ONLY and addressed == LocalePolicy.Audience.PROFESSIONAL
        if unheard:
            now = Severity.OFF
        return Weight(
            language,
            now,
            usual,
            role=None if now is Severity.OFF else law.waived_by_at(now),
            is_for_professionals=unheard,
            policy_url=self.urls.get(language.code, "") if now is not usual else "",
        )


def languages_of(code: str) -> Collection[str]:
    """The languages in which a case can occur at all."""
    if code in EXAMPLES:
        return EXAMPLES[code].keys()
    return ONLY_IN.get(code) or {each.code for each in LANGUAGES}


def _codes_by_rule() -> dict[str, list[str]]:
    """The cases of each rule: the one of its own name first, where there is one, and the rules by their first case."""
    found: dict[str, list[str]] = {}
    for code, law in LAW.items():
        found.setdefault(law.rule, []).append(code)
    order = list(LAW)
    told = {rule: sorted(codes, key=lambda code: code != rule) for rule, codes in found.items()}
    return dict(sorted(told.items(), key=lambda each: order.index(each[1][0])))


def _is_asked_for(codes: Iterable[str], asked: Asked) -> bool:
    return any(
        (asked.group is None or LAW[code].group is asked.group)
        and (asked.language is None or asked.language.code in languages_of(code))
        for code in codes
    )


def _rule(rule: str, codes: list[str], asked: Asked, reader: str, standing: _Standing) -> Rule:
    codes = [code for code in codes if asked.language is None or asked.language.code in languages_of(code)]
    groups = {LAW[code].group for code in codes}
    group = asked.group or LAW[codes[0]].group
    languages = [asked.language] if asked.language else LANGUAGES

    def terms(code: str) -> tuple[str, tuple[Weight, ...]]:
        return LAW[code].source, tuple(standing.weight(code, each) for each in languages)

    alike: dict[tuple, list[str]] = {}
    for code in sorted(codes, key=lambda code: LAW[code].group is not group):
        alike.setdefault(terms(code), []).append(code)
    return Rule(
        id=rule,
        reason=str(REASONS[rule]),
        group=group,
        others=frozenset(groups - {group}),
        parts=tuple(
            Part(tuple(_case(code, group, standing.pack) for code in those), source, weights)
            for (source, weights), those in alike.items()
        ),
        examples=tuple(_examples(EXAMPLES.get(rule, {}), asked.language, reader)),
        is_public_only=rule in PUBLIC_ONLY,
    )


def _case(code: str, group: Group, pack: str) -> Case:
    what, then = told(Obstacle(code, field="", about=THING))
    law = LAW[code]
    return Case(
        code=code,
        what=what.replace("….", "…"),
        then=then,
        instance=str(INSTANCES.get(code, "")),
        heading="" if law.group is group else str(GROUPS[law.group]),
        comes_with="" if holds(law.since, pack) else law.since,
    )


def _examples(given: Mapping[str, Example], language: Language | None, reader: str) -> Iterable[Shown]:
    """In the language that is asked for, else in the reader’s, else in those in which the rule applies."""
    wanted = language.code if language else reader
    codes = {wanted} if language or wanted in given else given.keys()
    for each in LANGUAGES:
        if each.code in codes and each.code in given:
            example = given[each.code]
            where = str(KINDS.get(example.kind, ""))
            if example.audience in PROFESSIONALS:
                where = _("before health professionals")
            yield Shown(each, example.fires, example.silent, where, is_foreign=each.code != reader)
