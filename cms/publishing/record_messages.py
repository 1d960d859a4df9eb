# ruff: noqa: E501 – a wording stands on one line
"""The wording of every finding about a record: what is wrong, then what to do next."""

from fractions import Fraction

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.publishing.rule_messages import RULE_MESSAGES
from cms.publishing.rules.records import Finding, Unreadable
from cms.publishing.rules.text.finding import shortened

RECORD_MESSAGES: dict[str, Promise] = {
    "counts-impossible": _("%(numerator)s of %(denominator)s is no count of people. Correct the counts."),
    "subset-exceeds-whole": _(
        "%(numerator)s of %(denominator)s in “%(name)s” cannot be part of the whole cohort. Correct the counts."
    ),
    "rate-differs": _(
        "“%(shown)s” is displayed, but %(numerator)s of %(denominator)s is %(rate)s. Correct the rate or the counts."
    ),
    "rate-impossible": _("“%(shown)s” is no rate between 0 and 100%%. Correct it."),
    "counts-differ": _(
        "“%(shown)s” is displayed, but the record counts %(numerator)s of %(denominator)s. Correct one of them."
    ),
    "interval-impossible": _(
        "“%(shown)s” is no interval: its limits are exchanged or beyond 100%%. Correct it."
    ),
    "interval-without-rate": _(
        "The interval “%(shown)s” does not hold the rate of %(rate)s. Correct the interval or the counts."
    ),
    "interval-off": _(
        "“%(shown)s” is no 95%% interval for %(numerator)s of %(denominator)s; the exact one is %(low)s to %(high)s. Calculate it again."
    ),
    "people-unsaid": _("“%(shown)s” does not say of how many people. Give the counts."),
    "too-few-people": _(
        "A cohort of %(people)s is too small for any rate. Take the figure out, or tell what happened to each person."
    ),
    "percentage-of-few": _(
        "“%(shown)s” is a percentage in a cohort of %(people)s. Show the count, such as “5 of 6”, and no percentage."
    ),
    "interval-missing": _("A figure for a cohort of %(people)s stands without its 95%% interval. Add it."),
    "other-population": _(
        "The cohort is “%(population)s”, the page is about “%(condition)s”. Choose a claim for this condition."
    ),
    "mixed-population": _(
        "The cohort “%(population)s” is mixed, the page is about “%(condition)s”. Add the counts for this condition."
    ),
    "source-missing": _("The claim has no source. Add one, or take the claim out."),
    "locator-missing": _(
        "The claim does not say where in its source the figure stands. Add the page, table or figure."
    ),
    "cutoff-missing": _("The claim has no data cut-off. Add the date up to which the data were collected."),
    "cutoff-unreadable": _("“%(shown)s” is no date. Give the data cut-off as year, month and day."),
    "cutoff-ahead": _("The data cut-off %(shown)s lies in the future. Correct it."),
    "claim-draft": _("The claim is a draft. Have it approved before it is used."),
    "status-unknown": _("“%(shown)s” is not a status of a claim. Have the claim approved before it is used."),
    "claim-withdrawn": _("The claim was withdrawn. Take it out, or choose a current one."),
    "claim-superseded": _("The claim was superseded. Use the newer one."),
    "claim-retracted": _("The source of the claim was retracted. Take the claim out."),
    "claim-expired": _("The claim was valid until %(shown)s. Have it examined again, or take it out."),
    "claim-over": _("The claim has expired. Have it examined again, or take it out."),
    "validity-unreadable": _(
        "“%(shown)s” is no date. Say as year, month and day how long the claim is valid."
    ),
    "pfs-exceeds-os": _(
        "PFS of %(pfs)s%% is above OS of %(os)s%% in the same cohort at the same time, which cannot be. Correct the figures."
    ),
    "nobody-counted": _("The number of people is %(people)s. Correct it."),
    "depth-negative": _("“%(deeper)s” is %(count)s, less than nobody. Correct it."),
    "responses-do-not-nest": _(
        "“%(deeper)s” is %(count)s, more than “%(wider)s” with %(of)s, of which it is a part. Correct the figures."
    ),
    "more-than-everybody": _(
        "“%(deeper)s” is %(count)s, more than the whole cohort of %(of)s. Correct the figures."
    ),
    "disease-as-criteria": _(
        "“%(criteria)s” names a disease, not response criteria. Choose the criteria, for example: %(allowed)s."
    ),
    "criteria-unknown": _(
        "“%(criteria)s” is not a known set of response criteria. Choose one, for example: %(allowed)s."
    ),
    "criteria-of-another-disease": _(
        "The criteria “%(criteria)s” are not for “%(condition)s”. Choose those of the disease: %(allowed)s."
    ),
    "category-not-of-criteria": _(
        "“%(category)s” is not a category of %(criteria)s. Choose one of these: %(allowed)s."
    ),
    "category-unknown": _(
        "“%(category)s” is not a response category. Choose the criteria and one of their categories."
    ),
    "stage-unknown": _("“%(stage)s” is not a stage of %(system)s. Choose one of these: %(allowed)s."),
    "stages-contradict": _(
        "ISS “%(iss)s” and R-ISS “%(r_iss)s” cannot both be true. Ask the clinician for the right stages."
    ),
    "category-too-good": _(
        "“%(category)s” does not fit the M-protein (serum fall %(serum)s%%, urine %(urine)s mg/24 h), which allows %(fitting)s at best. Ask the clinician to confirm the category."
    ),
    "category-too-modest": _(
        "“%(category)s” does not fit the M-protein (serum fall %(serum)s%%, urine %(urine)s mg/24 h), which reaches %(fitting)s. Ask the clinician to confirm the category."
    ),
    "protein-impossible": _(
        "A serum fall of %(serum)s%% with %(urine)s mg/24 h in the urine cannot be. Ask the clinician for the right values."
    ),
    "plasmacytoma-remains": _(
        "“%(category)s” needs every plasmacytoma gone, and one is recorded as “%(plasmacytoma)s”. Ask the clinician for imaging or another category."
    ),
    "date-unreadable": _(
        "“%(date)s” at “%(event)s” is no date. Write year, month and day, such as 2025-03-14."
    ),
    "date-ahead": _("“%(event)s” lies in the future (%(date)s). Correct the date, or mark it as planned."),
    "order-impossible": _(
        "“%(earlier)s” (%(earlier_date)s) cannot come after “%(later)s” (%(later_date)s). Check both dates."
    ),
    "term-differs": _("“%(ours)s” became “%(theirs)s”. Use the term of the glossary: “%(right)s”."),
    "disease-differs": _("“%(ours)s” became “%(theirs)s”, which is another disease. Correct it."),
    "limit-lost": _("“%(ours)s” is missing in the translation. Say that it is not so for everybody."),
    "I18N-002": RULE_MESSAGES["I18N-002"],
    "I18N-003": RULE_MESSAGES["I18N-003"],
}

UNREADABLE: dict[str, Promise] = {
    "unknown": _("“%(field)s” must be one of: %(allowed)s."),
    "no-object": _("“%(field)s” is missing or is not an object."),
    "no-text-given": _("“%(field)s” is missing or is not text."),
    "no-text": _("“%(field)s” is not text."),
    "no-number": _("“%(field)s” is not a number."),
    "no-whole-number": _("“%(field)s” is not a whole number."),
    "no-flag": _("“%(field)s” is neither true nor false."),
    "no-subset": _("“%(field)s” must give counts for each condition."),
    "no-events": _("“%(field)s” must be pairs of an event and its date."),
    "too-large": _("“%(field)s” is larger than anything counted here."),
    "too-long": _("“%(field)s” is too long."),
}


def record_message(finding: Finding) -> str:
    """The finding in the reader’s language, with what it is about; shares of one are shown as percentages."""
    about = {name: _shown(value) for name, value in finding.about.items()}
    return str(RECORD_MESSAGES[finding.code]) % about


def reason(unreadable: Unreadable) -> str:
    """What is wrong with a record that cannot be read."""
    told = {"field": unreadable.field, "allowed": ", ".join(unreadable.allowed)}
    return str(UNREADABLE[unreadable.problem]) % told


# Translators: a percentage, such as 83.3%. In Russian a no-break space stands before the sign.
_PERCENTAGE = _("%(number)s%%")


def _shown(value: str | int | Fraction) -> str:
    if isinstance(value, Fraction):
        return str(_PERCENTAGE) % {"number": number_format(round(float(value) * 100, 1), 1)}
    if isinstance(value, int):
        return number_format(value)
    return shortened(value)
