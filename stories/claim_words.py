"""A claim in words: its figure and its statement, from its numbers, in the current language.

By the size of the cohort: fewer than ten people are a count alone, fewer than thirty a count with its percentage and
its interval, more a count whose interval is drawn beside it. Fewer than five the gate refuses (NUM-004).
"""

from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from cms.publishing.rules.records.claims import FEWEST_FOR_A_PERCENTAGE, FEWEST_WITHOUT_AN_INTERVAL


def percentage(number) -> str:
    """“54.9%”, as the language writes it."""
    # Translators: a percentage. Russian puts a no-break space before the sign.
    return gettext("%(number)s%%") % {"number": number_format(number)}


def share(claim) -> str:
    """The percentage of a count of ten to twenty-nine people. Of fewer it would mislead; of more it is drawn."""
    if not claim.is_count:
        return ""
    if not FEWEST_FOR_A_PERCENTAGE <= claim.denominator < FEWEST_WITHOUT_AN_INTERVAL:
        return ""
    return percentage(claim.share_in_100)


def figure(claim) -> str:
    """“5 of 6”, “18 of 24 (75.0%, …)”, “95 of 97”, or “54.9%”; nothing while there are no numbers."""
    if not claim.is_count:
        return "" if claim.percent is None else percentage(claim.percent)
    counted = {
        "numerator": number_format(claim.numerator),
        "denominator": number_format(claim.denominator),
    }
    if not (in_100 := share(claim)):
        return gettext("%(numerator)s of %(denominator)s") % counted
    low, high = (number_format(end) for end in claim.interval)
    # Translators: a count with its percentage and its interval: “18 of 24 (75.0%, 95% interval 53.3–90.2)”
    return gettext("%(numerator)s of %(denominator)s (%(share)s, 95%% interval %(low)s–%(high)s)") % {
        **counted,
        "share": in_100,
        "low": low,
        "high": high,
    }


def statement(claim) -> str:
    """The whole finding in one sentence."""
    if not (claim.is_count or claim.is_time_estimate):
        return str(claim.get_endpoint_display())
    if claim.is_time_estimate:
        return _estimate(claim) % {"figure": percentage(claim.percent), "months": claim.months}
    return _count(claim) % {
        "numerator": number_format(claim.numerator),
        "denominator": number_format(claim.denominator),
    }


def _estimate(claim) -> str:
    if claim.endpoint == "OS":
        return ngettext(
            "After %(months)s month, an estimated %(figure)s were alive",
            "After %(months)s months, an estimated %(figure)s were alive",
            claim.months,
        )
    return ngettext(
        "After %(months)s month, an estimated %(figure)s were alive without the disease growing",
        "After %(months)s months, an estimated %(figure)s were alive without the disease growing",
        claim.months,
    )


def _count(claim) -> str:
    people = claim.denominator
    # Translators: the number decides the form of “people”: “из 97 человек”, “из 21 человека”.
    return {
        "ORR": ngettext(
            "%(numerator)s of %(denominator)s person responded",
            "%(numerator)s of %(denominator)s people responded",
            people,
        ),
        "CR": ngettext(
            "%(numerator)s of %(denominator)s person had a complete response or better",
            "%(numerator)s of %(denominator)s people had a complete response or better",
            people,
        ),
        "SCR": ngettext(
            "%(numerator)s of %(denominator)s person had a stringent complete response",
            "%(numerator)s of %(denominator)s people had a stringent complete response",
            people,
        ),
        "VGPR": ngettext(
            "%(numerator)s of %(denominator)s person had a very good partial response or better",
            "%(numerator)s of %(denominator)s people had a very good partial response or better",
            people,
        ),
        "CRS": ngettext(
            "%(numerator)s of %(denominator)s person had cytokine release syndrome",
            "%(numerator)s of %(denominator)s people had cytokine release syndrome",
            people,
        ),
        "CRS3": ngettext(
            "%(numerator)s of %(denominator)s person had severe cytokine release syndrome",
            "%(numerator)s of %(denominator)s people had severe cytokine release syndrome",
            people,
        ),
        "NEURO": ngettext(
            "%(numerator)s of %(denominator)s person had effects on the brain or nerves",
            "%(numerator)s of %(denominator)s people had effects on the brain or nerves",
            people,
        ),
    }.get(claim.endpoint, "%(numerator)s / %(denominator)s")
