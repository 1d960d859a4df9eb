"""NUM-001 to NUM-005, SRC-002 and SRC-003: figures about many people, and what stands behind them."""

import re
from collections.abc import Iterator
from fractions import Fraction

from cms.publishing.rules.records import dates
from cms.publishing.rules.records.diseases import belonging, diseases_in, is_within
from cms.publishing.rules.records.displayed import Count, Interval
from cms.publishing.rules.records.facts import Claim, ClaimPair, ClaimSet, Counts
from cms.publishing.rules.records.finding import Finding
from cms.publishing.rules.records.intervals import clopper_pearson, wilson
from cms.publishing.rules.records.spelling import plain

FEWEST_FOR_A_PERCENTAGE = 10
FEWEST_WITHOUT_AN_INTERVAL = 30
FEWEST = 5
# Estimated from censored times (Kaplan and Meier 1958), so their intervals are not those of a count.
_OF_TIME = re.compile(
    r"(?<![a-zа-я])(?:pfs|os|efs|dfs|rfs|lfs|dor|ttp|ttnt|вбп|ов|бсв)(?![a-zа-я])|survival|duration|выживаемост|длительност|生存|持续时间"
)
_NOTHING = frozenset(
    "- ? n/a na none tbd tbc todo unknown pending нет н/д неизвестно уточняется 无 不详 待定 待补充 未知".split()
)


def counts_are_possible(claim: Claim) -> Iterator[Finding]:
    """NUM-001: nobody counts fewer than none, more than all, or some of nobody; a part is within its whole."""
    for counts in dict.fromkeys((claim.counts, claim.shown_counts, *(counts for _, counts in claim.subset))):
        if not counts.are_possible:
            yield Finding("NUM-001", "counts-impossible", _said(counts))
    whole = claim.counts
    for name, part in claim.subset:
        if whole.are_usable and part.are_usable and not _is_part(part, whole):
            yield Finding("NUM-001", "subset-exceeds-whole", _said(part) | {"name": name})


def _said(counts: Counts) -> dict[str, str | int]:
    return {
        "numerator": "?" if counts.numerator is None else counts.numerator,
        "denominator": "?" if counts.denominator is None else counts.denominator,
    }


def _is_part(part: Counts, whole: Counts) -> bool:
    """Neither those with the result nor those without it are more than in the whole."""
    rest, rest_of_all = part.denominator - part.numerator, whole.denominator - whole.numerator
    return part.numerator <= whole.numerator and rest <= rest_of_all


def the_displayed_rate_is_the_counted_one(claim: Claim) -> Iterator[Finding]:
    """NUM-001: the shares that are displayed are those of the counts, but for rounding."""
    counted = claim.shown_counts
    for share in claim.shown.shares:
        if share.low > 1:
            yield Finding("NUM-001", "rate-impossible", {"shown": share.words})
        elif counted.are_usable and not share.fits(counted.numerator, counted.denominator):
            rate = Fraction(counted.numerator, counted.denominator)
            yield Finding("NUM-001", "rate-differs", _said(counted) | {"rate": rate, "shown": share.words})


def the_displayed_counts_are_those_of_the_record(claim: Claim) -> Iterator[Finding]:
    """NUM-001: “5 of 6” and “n = 6” are the counts of all, or of a subset that is on record."""
    allowed = [
        counts for counts in (claim.counts, *(part for _, part in claim.subset)) if counts.are_possible
    ]
    if not allowed:
        return
    for count in claim.shown.counts:
        if not any(_is_told_by(count, counts) for counts in allowed):
            yield Finding("NUM-001", "counts-differ", _said(claim.counts) | {"shown": count.words})
    for people in claim.shown.people:
        if not any(counts.denominator in (None, people) for counts in allowed):
            yield Finding("NUM-001", "counts-differ", _said(claim.counts) | {"shown": f"n = {people}"})


def _is_told_by(count: Count, counts: Counts) -> bool:
    """Does the display say of these counts what is known of them?"""
    if counts.are_known:
        return count.fits(counts.numerator, counts.denominator)
    return counts.numerator in (None, count.numerator) and counts.denominator in (None, count.denominator)


def the_displayed_interval_is_that_of_the_counts(claim: Claim) -> Iterator[Finding]:
    """NUM-001: the interval holds the rate, and is near one of the two intervals that people use for counts.

    Wilson (JASA 1927;22:209); Clopper and Pearson (Biometrika 1934;26:404).
    """
    interval, counted = claim.shown.interval, claim.shown_counts
    if interval is None:
        return
    if interval.low > interval.high or interval.high > 1:
        yield Finding("NUM-001", "interval-impossible", {"shown": interval.words})
        return
    if not counted.are_usable:
        return
    rate = Fraction(counted.numerator, counted.denominator)
    told = _said(counted) | {"shown": interval.words, "rate": rate}
    if not interval.low - interval.half_digit <= rate <= interval.high + interval.half_digit:
        yield Finding("NUM-001", "interval-without-rate", told)
    elif interval.is_at_95 and not _is_of_time(claim) and not _is_near(interval, counted):
        low, high = clopper_pearson(counted.numerator, counted.denominator)
        yield Finding("NUM-001", "interval-off", told | {"low": Fraction(low), "high": Fraction(high)})


def _is_of_time(claim: Claim) -> bool:
    return bool(_OF_TIME.search(plain(claim.endpoint)))


def _is_near(interval: Interval, counted: Counts) -> bool:
    """Within a quarter of the width of either: other methods differ by less, errors by more."""
    for method in (wilson, clopper_pearson):
        low, high = method(counted.numerator, counted.denominator)
        reach = max(0.01, (high - low) / 4) + float(interval.half_digit)
        if abs(float(interval.low) - low) <= reach and abs(float(interval.high) - high) <= reach:
            return True
    return False


def a_small_cohort_is_shown_as_counts(claim: Claim) -> Iterator[Finding]:
    """NUM-004: fewer than thirty need a 95 % interval, fewer than ten no percentage, fewer than five no rate."""
    people = _people_behind(claim)
    percentages = [share.words for share in claim.shown.shares if share.is_percentage]
    if people is None:
        if percentages and not _is_of_time(claim):
            yield Finding("NUM-004", "people-unsaid", {"shown": percentages[0]})
        return
    if people < 1:
        return
    told = _said(claim.shown_counts) | {"people": people}
    if people < FEWEST:
        yield Finding("NUM-004", "too-few-people", told)
        return
    if people < FEWEST_FOR_A_PERCENTAGE and percentages:
        yield Finding("NUM-004", "percentage-of-few", told | {"shown": percentages[0]})
    interval = claim.shown.interval
    if people < FEWEST_WITHOUT_AN_INTERVAL and claim.displayed and not (interval and interval.is_at_95):
        yield Finding("NUM-004", "interval-missing", told)


def _people_behind(claim: Claim) -> int | None:
    """How many people the displayed rate is about."""
    if (counted := claim.shown_counts.denominator) is not None:
        return counted
    return claim.shown.people[0] if claim.shown.people else None


def the_cohort_is_of_the_condition(claim: Claim) -> Iterator[Finding]:
    """NUM-005: the people counted had the condition of the page, or their part in a mixed cohort is counted."""
    if not claim.population or not claim.page_condition:
        return
    how = belonging(claim.population, claim.page_condition)
    told = {"population": claim.population, "condition": claim.page_condition}
    if how == "other":
        yield Finding("NUM-005", "other-population", told)
    elif how == "mixed" and not any(
        counts.are_usable and _is_about(name, claim.page_condition) for name, counts in claim.subset
    ):
        yield Finding("NUM-005", "mixed-population", told)


def _is_about(name: str, condition: str) -> bool:
    named, page = diseases_in(name), diseases_in(condition)
    if not named or not page:
        return plain(name) == plain(condition)
    return all(any(is_within(code, wanted) for wanted in page) for code in named)


def a_claim_has_its_source(claim: Claim) -> Iterator[Finding]:
    """SRC-002: source, place in it, data cut-off, and an approval."""
    if _is_nothing(claim.source):
        yield Finding("SRC-002", "source-missing")
    if _is_nothing(claim.locator):
        yield Finding("SRC-002", "locator-missing")
    if _is_nothing(claim.data_cutoff):
        yield Finding("SRC-002", "cutoff-missing")
    elif (cutoff := dates.calendar(claim.data_cutoff)) is None:
        yield Finding("SRC-002", "cutoff-unreadable", {"shown": claim.data_cutoff})
    elif dates.is_before(dates.of(claim.today), cutoff):
        yield Finding("SRC-002", "cutoff-ahead", {"shown": claim.data_cutoff})
    status = plain(claim.status)
    if status == "draft":
        yield Finding("SRC-002", "claim-draft")
    elif status and status not in {"approved", *_ENDED}:
        yield Finding("SRC-002", "status-unknown", {"shown": claim.status})


def _is_nothing(words: str) -> bool:
    return not (said := plain(words).strip(" .…[]()")) or said in _NOTHING


_ENDED = {
    "withdrawn": "claim-withdrawn",
    "superseded": "claim-superseded",
    "retracted": "claim-retracted",
    "expired": "claim-over",
}


def a_claim_still_holds(claim: Claim) -> Iterator[Finding]:
    """SRC-003: neither withdrawn, superseded nor retracted, and its last day is not over."""
    if code := _ENDED.get(plain(claim.status)):
        yield Finding("SRC-003", code)
    if not claim.valid_until:
        return
    if (until := dates.calendar(claim.valid_until)) is None:
        yield Finding("SRC-003", "validity-unreadable", {"shown": claim.valid_until})
    elif dates.is_before(until, dates.of(claim.today)) and code != "claim-over":
        yield Finding("SRC-003", "claim-expired", {"shown": claim.valid_until})


def nobody_survives_without_being_alive(pair: ClaimPair) -> Iterator[Finding]:
    """NUM-002: who is alive without progression is alive, so PFS is never above OS in one cohort at one time."""
    is_possible = True
    for name, rate in (("PFS", pair.pfs), ("OS", pair.os)):
        if rate is not None and not 0 <= rate <= 100:
            is_possible = False
            yield Finding("NUM-002", "rate-impossible", {"shown": f"{name} {rate}"})
    if not is_possible or pair.pfs is None or pair.os is None:
        return
    if pair.is_same_cohort and pair.is_same_time and pair.pfs > pair.os:
        yield Finding("NUM-002", "pfs-exceeds-os", {"pfs": f"{pair.pfs:g}", "os": f"{pair.os:g}"})


def responses_nest(cohort: ClaimSet) -> Iterator[Finding]:
    """NUM-003: sCR are part of CR, those of VGPR or better, those of all responders, those of all people."""
    if cohort.people is not None and cohort.people < 1:
        yield Finding("NUM-003", "nobody-counted", {"people": cohort.people})
        return
    deeper: tuple[str, float] | None = None
    for name, value in cohort.depths:
        if value < 0:
            yield Finding("NUM-003", "depth-negative", {"deeper": name, "count": f"{value:g}"})
        if deeper and deeper[1] > value:
            told = {"deeper": deeper[0], "count": f"{deeper[1]:g}", "wider": name, "of": f"{value:g}"}
            yield Finding("NUM-003", "responses-do-not-nest", told)
        deeper = (name, value)
    everybody = 100 if cohort.are_percentages else cohort.people
    for name, value in cohort.depths:
        if everybody is not None and value > everybody:
            told = {"deeper": name, "count": f"{value:g}", "of": f"{everybody:g}"}
            yield Finding("NUM-003", "more-than-everybody", told)
            return
