"""The registry as the rules see it: how names are written, and what a drug is approved for, region by region."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

# Where readers are, as far as the law differs: China, Russia, the European Union, Great Britain, the United States.
REGIONS = ("CN", "RU", "EU", "GB", "US")
# Whom a language addresses where its policy does not say.
USUAL_REGIONS: dict[str, frozenset[str]] = {
    "en": frozenset({"EU", "GB", "US"}),
    "ru": frozenset({"RU"}),
    "zh-hans": frozenset({"CN"}),
}


class Kind(StrEnum):
    """What bears a name."""

    ORGANISATION = "organisation"
    HOSPITAL = "hospital"
    PERSON = "person"
    TERM = "term"


class Status(StrEnum):
    """What a drug is in one region."""

    APPROVED = "approved"
    INVESTIGATIONAL = "investigational"
    WITHDRAWN = "withdrawn"
    NOT_REGISTERED = "not-registered"


@dataclass(frozen=True)
class Name:
    """A registered name in one language, and how else it is found written."""

    kind: Kind
    registered: str
    variants: tuple[str, ...] = ()


@dataclass(frozen=True)
class Standing:
    """What a drug is in one region. `least_lines`: how many earlier lines of treatment its approval asks for."""

    region: str
    status: Status
    least_lines: int | None = None


@dataclass(frozen=True)
class Drug:
    """A drug: its name in the language of the page, every other right name, wrong ones, and its standings."""

    name: str
    names: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    standings: tuple[Standing, ...] = ()

    @property
    def right_names(self) -> frozenset[str]:
        return frozenset({self.name, *self.names})

    def statuses_in(self, regions: frozenset[str]) -> frozenset[Status]:
        return frozenset(each.status for each in self.standings if each.region in regions)

    def least_lines_in(self, regions: frozenset[str]) -> int | None:
        """The strictest approval among the regions, as far as one is known."""
        asked = [
            each.least_lines
            for each in self.standings
            if each.region in regions and each.status is Status.APPROVED and each.least_lines is not None
        ]
        return max(asked, default=None)


@dataclass(frozen=True)
class Registry:
    """What is registered, in one language, and the regions that this language addresses."""

    names: tuple[Name, ...] = ()
    drugs: tuple[Drug, ...] = ()
    regions: frozenset[str] = frozenset()


_GROUP = Name(
    Kind.ORGANISATION,
    "GoBroad Healthcare Group",
    (
        "GHG",
        "GHG medical center",
        "GHG Medical Center",
        "GHG Medical Centre",
        "GoBroad",
        "Gobroad",
        "Go Broad",
        "GoBroad Medical Center",
        "GoBroad Medical Centre",
    ),
)
_NAMES = (
    _GROUP,
    Name(Kind.HOSPITAL, "Beijing Boren Hospital"),
    Name(Kind.HOSPITAL, "GoBroad Shanghai Liquan Hospital"),
    Name(Kind.HOSPITAL, "GoBroad Shanghai Zhaxin Hospital"),
)

# Names and the one approval that the clinical glossary states; the spellings in Russian still await confirmation.
_DRUGS: tuple[tuple[dict[str, str], tuple[str, ...], tuple[Standing, ...]], ...] = (
    (
        {
            "en": "equecabtagene autoleucel",
            "ru": "эквекабтаген аутолейсел",
            "zh-hans": "伊基奥仑赛",
        },
        ("eque-cel", "Fucaso", "福可苏"),
        (Standing("CN", Status.APPROVED, least_lines=3),),
    ),
    (
        {
            "en": "ciltacabtagene autoleucel",
            "ru": "цилтакабтаген аутолейсел",
            "zh-hans": "西达基奥仑赛",
        },
        ("cilta-cel", "цилта-сел", "Carvykti", "卡卫荻"),
        (),
    ),
    (
        {
            "en": "zevorcabtagene autoleucel",
            "ru": "зеворкабтаген аутолейсел",
            "zh-hans": "泽沃基奥仑赛",
        },
        ("zevor-cel", "赛恺泽"),
        (),
    ),
    (
        {
            "en": "idecabtagene vicleucel",
            "ru": "идекабтаген виклейсел",
            "zh-hans": "艾基维仑赛",
        },
        ("ide-cel", "Abecma"),
        (),
    ),
)


@cache
def known_from_the_start(language: str) -> Registry:
    """What is known where nobody has registered anything: the fixed lists of the catalogue and of the glossary."""
    drugs = tuple(
        Drug(inn[language], (*inn.values(), *others), standings=standings)
        for inn, others, standings in _DRUGS
    )
    return Registry(_NAMES, drugs, USUAL_REGIONS[language])


def completed(registry: Registry, language: str) -> Registry:
    """The registry with what is known from the start, as far as no record of the same name says otherwise."""
    start = known_from_the_start(language)
    taken = {each.registered for each in registry.names}
    written = taken.union(*(each.variants for each in registry.names))
    drugs = frozenset().union(*(each.right_names for each in registry.drugs))
    names = tuple(
        Name(each.kind, each.registered, tuple(one for one in each.variants if one not in written))
        for each in start.names
        if each.registered not in written
    )
    return Registry(
        (*registry.names, *names),
        (*registry.drugs, *(each for each in start.drugs if not each.right_names & drugs)),
        registry.regions or start.regions,
    )
