# ruff: noqa: E501 – a wording stands on one line
"""The wording of every text rule: what is wrong, then what to do next."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.publishing.rules.text import Finding

RULE_MESSAGES: dict[str, Promise] = {
    "CLM-001": _(
        "“%(about)s” promises an outcome. Say what was observed, in how many people, and give the source."
    ),
    "CLM-002": _("“%(about)s” claims a cure. Give the response category and the time point instead."),
    "CLM-003": _(
        "“%(about)s” raises hope of a cure without defining it. Define the term and name a source, or take it out."
    ),
    "CLM-004": _("“%(about)s” says that there is no risk. Name the known risks."),
    "CLM-005": _("“%(about)s” stands without evidence. Give the data and the risks."),
    "CLM-006": _(
        "“%(about)s” is an outcome rate typed by hand. Insert the approved claim with its count, source and cut-off date."
    ),
    "CLM-007": _("“%(about)s” praises results without data. Give the data, or take the adjective out."),
    "CLM-008": _(
        "“%(about)s” says that the disease is gone. Give the test, its sensitivity, the date and the response category."
    ),
    "CLM-009": _("“%(about)s” presents a side effect as proof of benefit. Report it as a risk."),
    "CLM-010": _("“%(about)s” makes people responsible for their outcome. Take it out."),
    "CLM-011": _(
        "“%(about)s” says that care is not needed, and people may stop theirs. Take it out, or name the protocol and its limits."
    ),
    "CLM-012": _("“%(about)s” turns a mechanism into a total result. Describe how the therapy acts."),
    "SUP-001": _("“%(about)s” is a superlative. Take it out, or give criterion, source and date."),
    "SUP-002": _(
        "“%(about)s” compares treatments without a study. Name a comparative study, or take it out."
    ),
    "SUP-003": _("“%(about)s” speaks of other providers. Take the comparison out."),
    "SUP-004": _("“%(about)s” claims to be first. Add the source and the date that prove it."),
    "SUP-005": _("“%(about)s” is hype. Use neutral words."),
    "SAF-004": _("“%(about)s” makes harm small. Give grade and frequency."),
    "NUM-006": _("“%(about)s” is a figure about ourselves without date and source. Add both."),
    "SRC-001": _("“%(about)s” names no source. Say which study."),
    "CLN-001": _(
        "“%(about)s” does not belong to a criteria set of this disease. Choose the criteria and one of their categories."
    ),
    "CLN-002": _("“%(about)s” contradicts itself. Ask the clinician for the right stages."),
    "CLN-003": _("“%(about)s” does not fit the response category. Ask the clinician to confirm it."),
    "REG-001": _(
        "“%(about)s” is investigational and not labelled so. Say that it is given only in a trial, with the trial number."
    ),
    "REG-002": _(
        "“%(about)s” lies outside the approved use. Say which use is approved, and that this one is not."
    ),
    "TST-002": _("“%(about)s” lets a patient prove the effect. Keep the experience, take out the effect."),
    "CNS-003": _("“%(about)s” names a person. Link the person record, or take the name out."),
    "PII-001": _("“%(about)s” identifies a person. Take it out."),
    "PII-002": _(
        "“%(about)s” is the exact day of a patient’s event. Give the month, or “day 12 after infusion”."
    ),
    "PII-003": _(
        "“%(about)s” is a full name. Use a pseudonym and mark it, or record consent to the real name."
    ),
    "PII-004": _(
        "These details together may identify the person: “%(about)s”. Tell some of them less exactly."
    ),
    "PII-005": _(
        "“%(about)s” tells a birth date or a great age. Use an age band; from 90 on say “90 or over”."
    ),
    "CTA-001": _("“%(about)s” stands in the text. Use the contact block."),
    "CTA-002": _("The link “%(about)s” is malformed. Correct it: digits only after wa.me/."),
    "CTA-003": _(
        "“%(about)s” asks for medical records over an unsafe channel. Point to the secure form with its privacy notice."
    ),
    "CTA-004": _("The link “%(about)s” does not say where it goes. Name its target."),
    "CTA-005": _("“%(about)s” puts pressure on the reader or celebrates. Take it out."),
    "I18N-001": _("“%(about)s” is in another language. Translate it."),
    "I18N-002": _("“%(about)s” is not the term of the glossary. Use the glossary term."),
    "I18N-003": _("“%(about)s”: in Russian, ПР means complete remission. For a partial one write ЧР."),
    "REV-001": _(
        "“%(about)s” reads like texts that were refused (what weighs most: %(because)s). Write it more soberly, or ask a medical reviewer to say why it may stand."
    ),
    "ORG-001": _("“%(about)s” is not the registered name. Use the registered one: “%(instead)s”."),
    "TRM-001": _("“%(about)s” is a variant or a typing error. Use the preferred form: “%(instead)s”."),
    "DAT-001": _("“%(about)s” will soon be wrong. Give month and year."),
    "STR-001": _("“%(about)s” is left over from editing. Clean it up."),
    "STR-002": _("“%(about)s” repeats the heading or is a hashtag. Take it out."),
    "RU-002": _(
        "“%(about)s” advertises one person’s recovery. In Russia the public may not be told so: take it out."
    ),
    "RU-003": _("“%(about)s” thanks for a medical service. Take the thanks out."),
    "RU-004": _(
        "“%(about)s” promises a finished result. Use an imperfective verb and say for whom it holds."
    ),
    "RU-006": _("“%(about)s” tells readers that they are ill. Speak of those who have the diagnosis."),
    "RU-007": _("“%(about)s” is foreign wording. Give the Russian first."),
    "ZH-001": _(
        "“%(about)s” is a cure or response rate, which the public in China may not be shown. Take it out."
    ),
    "ZH-002": _("“%(about)s” uses a patient or a clinician as proof. Take it out."),
    "ZH-003": _(
        "“%(about)s”: a prescription drug may not be advertised to the public. Take the praise or the invitation out."
    ),
}


def message(finding: Finding) -> str:
    """The finding in the reader’s language, with the words it is about."""
    return str(RULE_MESSAGES[finding.rule]) % finding.message_args
