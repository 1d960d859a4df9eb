"""What the rules look at: a page about to go live, as plain facts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from cms.publishing.rules.packs import NEWEST
from cms.publishing.rules.records.facts import Outcome, Staging, Timeline
from cms.publishing.rules.registry import Registry
from cms.publishing.rules.weights import Role, Severity

__all__ = ["Candidate", "Obstacle", "Role", "Severity"]


@dataclass(frozen=True)
class Holder:
    """A record with words that pages show: as the register names it, and as people call it."""

    record: str
    name: str


@dataclass(frozen=True)
class Obstacle:
    """A reason to refuse. `code` is for life; `field` names the form field it stands beside.

    `about` names the thing or quotes the words; `named` are more things, for a wording that needs them. `at` is
    the place inside the field, as the names and ids of blocks: “body.9f3c….text”. `holder` is the record that
    holds the words, None for the page’s own. `which` of the places where these words stand in their text are
    meant, counted from 0, where the rule knows what belongs there (“instead”). One whose severity is “warn” is
    a finding: it stands in the way until somebody waives it with a reason.
    """

    code: str
    field: str
    about: str = ""
    severity: Severity = Severity.BLOCK
    at: str = ""
    named: tuple[tuple[str, str], ...] = ()
    holder: Holder | None = None
    which: tuple[int, ...] = ()


@dataclass(frozen=True)
class PageText:
    """One text of the page: what kind it is (`rules.text.KINDS`), its form field, and its place inside it.

    `holder` is the record that it belongs to, where the page only shows it.
    """

    text: str
    kind: str
    field: str
    at: str = ""
    holder: Holder | None = None


@dataclass(frozen=True)
class DisclaimerFacts:
    """An outcome disclaimer: the language it is written in, and whether readers may see it."""

    language: str
    is_live: bool
    is_approved: bool


@dataclass(frozen=True)
class ClaimFacts:
    """An efficacy claim: a figure for many people, and what stands behind it.

    `is_fit` says whether it would be let live today (`rules.snippets`): its row may have been written by hand.
    `has_ended`: it was withdrawn, superseded or retracted. `population` says who was counted.
    """

    name: str
    language: str
    is_live: bool
    is_approved: bool
    has_source: bool
    has_count: bool
    is_fit: bool = True
    has_ended: bool = False
    population: str = ""


@dataclass(frozen=True)
class LedTo:
    """A story that the page leads its readers to: its title, its condition, and the place of the link."""

    name: str
    condition: str
    field: str = "body"
    at: str = ""


@dataclass(frozen=True)
class ConsentFacts:
    """A patient’s consent: what it covers, where, and when.

    `excluded` are pairs of a detail and a language in which it may not be shown.
    """

    covers: frozenset[str]
    languages: frozenset[str]
    channels: frozenset[str]
    signed_on: date | None
    expires_on: date | None
    withdrawn_on: date | None
    excluded: frozenset[tuple[str, str]] = frozenset()

    def is_in_force(self, today: date) -> bool:
        """Signed, not withdrawn and not expired: it holds to the end of its last day."""
        return (
            self.signed_on is not None
            and self.signed_on <= today
            and (self.withdrawn_on is None or self.withdrawn_on > today)
            and (self.expires_on is None or self.expires_on >= today)
        )

    @property
    def last_day(self) -> date | None:
        """The last day on which it holds, as far as is known."""
        ends = [self.expires_on, self.withdrawn_on and self.withdrawn_on - timedelta(days=1)]
        return min((day for day in ends if day), default=None)

    def covered(self, language: str) -> frozenset[str]:
        """The details that may be shown, as far as the language is allowed at all."""
        return self.covers - {what for what, code in self.excluded if code == language}


@dataclass(frozen=True)
class ImageFacts:
    """A picture on the page: its title, whether it shows a person, the consent it rests on, and its field."""

    name: str
    shows_a_person: bool
    consent: ConsentFacts | None
    field: str = "cover"

    @property
    def needs_consent(self) -> bool:
        """What shows a person does; so does what a person allowed, such as a picture of their drawings."""
        return self.shows_a_person or self.consent is not None


@dataclass(frozen=True)
class OutcomeFacts:
    """A patient’s response as the record tells it. `is_dated`: it says how long after treatment it was found.

    `after_days` says the same in days, as few as they may have been.
    """

    criteria: str = ""
    category: str = ""
    detail: str = ""
    is_dated: bool = False
    after_days: int | None = None


@dataclass(frozen=True)
class WaiverFacts:
    """A named person’s reasoned “this is fine”, for one code and one thing, until a day."""

    code: str
    about: str
    until: date | None = None


@dataclass(frozen=True)
class PolicyFacts:
    """What may be published in one language, for whom, and who must have signed it off.

    `severities` overrides the law’s own, by code; `identity_budget` is how many points of
    recognisability a story under a pseudonym may have (see `rules.identity`). `regions` are those
    whose readers are addressed, and `promotes` says whether a “service” or a “method” is offered.
    """

    audience: str = "public"
    purpose: str = "information"
    fixed_warning: str = ""
    certificate: str = ""
    certificate_until: date | None = None
    stories_may_appear: bool = True
    rates_may_appear: bool = True
    severities: Mapping[str, str] = field(default_factory=dict)
    sign_offs: frozenset[Role] = frozenset()
    holds_overdue: bool = False
    identity_budget: int = 3
    classification: str = ""
    regions: frozenset[str] = frozenset()
    promotes: str = ""


@dataclass(frozen=True)
class Candidate:
    """A page about to go live. `shows` lists what of a patient it shows; `text` is all its prose, and `texts` is the
    same in pieces. `known_names` are those of people whose record says that they may be named, and `registry`
    holds how names are written and what drugs are approved for. `invites`: it asks readers to get in touch.

    `risks` is the text of its risk blocks, None where it has none; `therapy_classes` are those of its treatments, and
    `records` what of its record the record rules read, each with its form field.

    `condition` is the name of its disease, empty where it is about none; `named` are the words, each with its form
    field, in which its record may name another, and `leads_to` the stories that its blocks lead to.

    `untranslated` counts the texts of a translation that nobody approved, and `figures_differ` quotes those whose
    figures are not the source’s; one that is not `is_kept_in_step` is written by hand.

    `identifiers` are the traits that make a person recognisable, `signed_off` the roles whose sign-off binds exactly
    this content, and `pack` is the version of the rules that holds.
    """

    kind: str
    language: str
    script: str
    today: date
    text: str = ""
    texts: tuple[PageText, ...] = ()
    known_names: frozenset[str] = frozenset()
    registry: Registry | None = None
    invites: bool = False
    disclaimer: DisclaimerFacts | None = None
    expected_results: ClaimFacts | None = None
    consent: ConsentFacts | None = None
    claims: tuple[ClaimFacts, ...] = ()
    shows: frozenset[str] = frozenset()
    is_alias: bool = False
    untranslated: int = 0
    figures_differ: tuple[str, ...] = ()
    is_kept_in_step: bool = True
    unfinished_blocks: tuple[str, ...] = ()
    images: tuple[ImageFacts, ...] = ()
    is_pseudonymous: bool = False
    identifiers: tuple[str, ...] = ()
    material_connection: str = ""
    origin: str = ""
    review_due: date | None = None
    is_reviewed: bool = False
    reviewed_on: date | None = None
    risks: str | None = None
    therapy_classes: frozenset[str] = frozenset()
    adverse_events: int = 0
    outcome: OutcomeFacts | None = None
    records: tuple[Outcome | Staging | Timeline, ...] = ()
    condition: str = ""
    named: tuple[tuple[str, str], ...] = ()
    leads_to: tuple[LedTo, ...] = ()
    policy: PolicyFacts = field(default_factory=PolicyFacts)
    pack: str = NEWEST
    signed_off: frozenset[Role] = frozenset()
    waivers: tuple[WaiverFacts, ...] = ()

    @property
    def is_story(self) -> bool:
        return self.kind == "story"

    @property
    def speaks_of_outcomes(self) -> bool:
        """Treatment pages and stories always do; any other page does once it shows a claim."""
        return self.kind in {"treatment", "story"} or bool(self.claims)

    def last_days(self) -> Iterator[date]:
        """Every day after which something that the page stands on may no longer hold."""
        consents = [self.consent, *(image.consent for image in self.images)]
        ends = [consent.last_day for consent in consents if consent is not None]
        ends += [waiver.until for waiver in self.waivers]
        ends += [self.policy.certificate_until, self.review_due]
        yield from sorted({day for day in ends if day is not None})
