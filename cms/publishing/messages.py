"""The wording of every obstacle: what is wrong, then what to do next."""

from django.apps import apps
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.publishing.record_messages import RECORD_MESSAGES
from cms.publishing.rule_messages import RULE_MESSAGES
from cms.publishing.rules import Obstacle
from cms.publishing.rules.candidate import Holder
from cms.publishing.rules.case import FIELDS
from cms.publishing.rules.law import Group

MESSAGES: dict[str, Promise] = {
    "disclaimer-missing": _("This page speaks of outcomes and has no outcome disclaimer. Choose one."),
    "disclaimer-other-language": _(
        "The outcome disclaimer is written in another language. Choose the one in the language of this page."
    ),
    "disclaimer-not-live": _("The outcome disclaimer is not published. Publish it, or choose one that is."),
    "disclaimer-not-approved": _(
        "The outcome disclaimer is not approved in this language. Ask a compliance officer to approve it."
    ),
    "expected-results-missing": _(
        "The story does not say what patients can generally expect. Choose an approved claim."
    ),
    "claim-other-language": _(
        "The claim “%(about)s” is written in another language. Choose its version in the language of this page."
    ),
    "claim-unsourced": _(
        "The claim “%(about)s” lacks a current source, the place in it or the data cut-off. Add them, or take the "
        "claim out."
    ),
    "claim-without-count": _(
        "The claim “%(about)s” does not say how many people were counted. Add the numbers, or take the claim out."
    ),
    "claim-ended": _(
        "The claim “%(about)s” has been withdrawn, superseded or retracted. Choose a current one, or take it out."
    ),
    "claim-ended-in-source": _(
        "The English version of this claim has been withdrawn, superseded or retracted. Set the status there first, "
        "or leave this version as it is."
    ),
    "claim-not-approved": _(
        "The claim “%(about)s” is not approved. Ask a medical reviewer to approve and publish it."
    ),
    "claim-unfit": _(
        "The claim “%(about)s” could not go live as it stands now. Open it, publish it, and follow the marks."
    ),
    "claim-of-other-people": _(
        "The claim “%(about)s” is about other people: it counts “%(population)s”, and the page is about "
        "“%(condition)s”. Choose a claim for this condition, or take it out."
    ),
    "claim-of-mixed-people": _(
        "The claim “%(about)s” counts people with several diseases together: “%(population)s”. Choose a claim that "
        "counts those with “%(condition)s” alone, or take it out."
    ),
    "record-of-another-disease": _(
        "The record contradicts itself: its condition is “%(condition)s”, and “%(about)s” names another disease. "
        "Correct one of them, or ask a medical reviewer to say why both are right."
    ),
    "story-of-another-disease": _(
        "The story “%(about)s” is about “%(story_condition)s”, and the page about “%(condition)s”. Lead to a story of "
        "this disease, or ask a medical reviewer to say why it belongs here."
    ),
    "outcome-ahead": _(
        "By the timeline, treatment was in %(about)s, so the outcome lies in the future. Check the year and the time "
        "since treatment."
    ),
    "review-ahead": _(
        "The day of the review lies in the future: %(about)s. Enter the day on which the page was read."
    ),
    "snippet-text-missing": _("A text that readers are shown is empty: %(about)s. Write it."),
    "snippet-in-another-language": _(
        "This text is written in another language: %(about)s. Translate it first."
    ),
    "figure-missing": _(
        "The figure does not say how many people were counted. Enter the number with the result and the number "
        "of people, or for survival the percentage, the month and the number of people."
    ),
    "figure-contradicts-itself": _(
        "The numbers contradict each other. Enter either a count, no greater than the number of people, "
        "or for survival a percentage at a month."
    ),
    "figure-unsourced": _("The figure has no source. Choose the work that it is taken from."),
    "figure-source-ended": _(
        "The source has been superseded or retracted. Choose a current one, or withdraw the claim."
    ),
    "figure-without-place": _(
        "The place in the source is missing. Enter the page, table or figure where the number stands."
    ),
    "figure-without-cutoff": _(
        "The data cut-off is missing. Enter the day up to which the source counted; if it names none, the day on "
        "which it was published."
    ),
    "risks-missing": _(
        "The page shows what a treatment achieves and not what harm it can do. Add a block of risks."
    ),
    "risk-not-named": _(
        "A risk that belongs to this class of treatment is not named: %(about)s. Name it in the block of risks, or "
        "ask a medical reviewer to say why it does not apply."
    ),
    "adverse-events-not-recorded": _(
        "Nothing is recorded that went wrong after this treatment. Record it with scale, grade and outcome, or "
        "enter that none was observed."
    ),
    "outcome-without-category": _(
        "The outcome says what was found and names no response category. Choose one, or ask a medical reviewer to "
        "say why there is none."
    ),
    "outcome-incomplete": _("The outcome is not complete: %(about)s. Enter it in the record."),
    "figure-of-too-few": _(
        "Fewer than five people were counted: %(about)s. Keep the claim a draft until there are more."
    ),
    "figure-percentage-of-few": _(
        "Fewer than ten people were counted, too few for an estimated percentage: %(about)s. "
        "Keep the claim a draft until there are more."
    ),
    "figure-interval-missing": _(
        "Fewer than thirty people were counted and the 95 per cent interval is missing: %(about)s. Enter the one "
        "that the source states; that of a count is calculated where the fields are empty."
    ),
    "figure-interval-wrong": _(
        "The interval does not fit the figure. Enter both ends as the source states them, the lower one first, "
        "with the figure between them, and the level."
    ),
    "figure-survival-contradiction": _(
        "The figure contradicts “%(about)s”: more of the same people cannot be alive without progression than "
        "are alive. Check both against the source."
    ),
    "figure-cohort-contradiction": _(
        "The figure contradicts “%(about)s”: of the same people, more cannot have the deeper response than the "
        "lesser one. Check both against the source."
    ),
    "consent-missing": _("This story has no consent record. Choose the patient’s record."),
    "consent-withdrawn": _("The patient has withdrawn consent. This story can no longer be published."),
    "consent-not-signed": _(
        "The consent is not signed yet. Enter the date of the signature, or wait for it."
    ),
    "consent-expired": _("The consent has expired. Ask the patient for a new one."),
    "consent-other-language": _(
        "The consent does not cover the language of this page. Ask the patient to extend it."
    ),
    "consent-other-channel": _("The consent does not cover the website. Ask the patient to extend it."),
    "consent-does-not-cover": _(
        "The page shows something that the consent does not cover: %(about)s. Remove it, or ask the patient."
    ),
    "page-mirrors-another": _(
        "This page is a mirror of another page and has no text of its own. Translate it first."
    ),
    "translation-unfinished": _(
        "The translation is not finished. Texts without an approved translation: %(about)s. Open the desk."
    ),
    "translation-not-reviewed": _(
        "This translation is written by hand, and nobody has read it. Texts without approval: %(about)s. "
        "Ask a language reviewer for a sign-off, or sync it and translate at the desk."
    ),
    "translation-figures-differ": _(
        "The figures in “%(about)s” are not those of the source. Write the figures of the source."
    ),
    "text-in-another-language": _("Most of the text is written in another language. Translate it first."),
    "image-without-consent": _(
        "The picture “%(about)s” has no consent that covers it here. "
        "Choose the person’s consent record at the picture, or take the picture out."
    ),
    "too-recognisable": _(
        "Together, the details make the patient recognisable: %(about)s points. "
        "Generalise some of them, or ask a compliance officer for a waiver."
    ),
    "connection-not-answered": _(
        "Whether the patient was paid or is related to the organisation is not answered. Answer it in the record."
    ),
    "origin-not-recorded": _("The story does not say where it comes from. Enter it in the record."),
    "stories-not-here": _(
        "By the policy of this language, patient stories are not shown to the public. Keep this page a draft."
    ),
    "rates-not-here": _(
        "By the policy of this language, figures of success are not shown to the public. Take the claims out."
    ),
    "warning-missing": _(
        "Pages in this language promote and carry no warning. Ask a compliance officer to enter it in the policy."
    ),
    "certificate-missing": _(
        "Pages in this language promote and have no advertising certificate. "
        "Ask a compliance officer to enter it in the policy."
    ),
    "certificate-expired": _(
        "The advertising certificate %(about)s has expired. Ask a compliance officer for a new one."
    ),
    "sign-off-missing": _("This version is not signed off: %(about)s. Ask for the sign-off."),
    "review-not-named": _(
        "The page does not say who reviewed it as a clinician, and when. Enter the reviewer and the day."
    ),
    "classification-missing": _(
        "Pages in this language promote, and the law tells a service from a method of treatment. Ask a compliance "
        "officer to enter in the policy which it is, and who decided it."
    ),
    "offer-barred-in-britain": _(
        "Pages in this language promote and address the public in Great Britain, where nobody may offer to treat "
        "cancer. Ask a compliance officer to publish it as information, or to take Great Britain out of the policy."
    ),
    "offer-barred-in-china": _(
        "Pages in this language promote and address the public in China, where an offer of treatment needs a valid "
        "advertising certificate. Ask a compliance officer to enter it in the policy, or to take China out of it."
    ),
    "offer-barred-in-russia": _(
        "Pages in this language promote a method of treatment to the public in Russia, where methods may be offered to "
        "professionals alone. Ask a compliance officer to publish it as information or for professionals."
    ),
    "medicine-advertised": _(
        "“%(about)s” is a prescription medicine, which may not be advertised to the public in the European Union or in "
        "Great Britain. Take the name out, or ask a compliance officer to publish the page as information."
    ),
    "review-overdue": _("The review was due on %(about)s. Review the page, and enter the next date."),
    "cannot-be-shown": _(
        "Visitors could not read this page: it cannot be shown (%(about)s). Tell the operator, who finds the "
        "cause in the log."
    ),
    "rule-failed": _(
        "The rule “%(about)s” could not be applied, so the page stays unpublished. The operator has been told."
    ),
    "blocks-unfinished": _(
        "A block on this page lacks something that it needs. Open the editor, publish, and follow the marks."
    ),
    **RULE_MESSAGES,
    **{code: RECORD_MESSAGES[code] for code in FIELDS},
}

SHOWN: dict[str, Promise] = {
    "display_name": _("the patient’s real name"),
    "age": _("the age"),
    "nationality": _("the country"),
    "image": _("a picture of the patient"),
    "video": _("a video of the patient"),
    "clinical_details": _("clinical details"),
    "cytokine-release": _("cytokine release syndrome"),
    "neurotoxicity": _("neurotoxicity (ICANS)"),
    "hyperinflammation": _("haemophagocytic lymphohistiocytosis (HLH, IEC-HS)"),
    "infection": _("infections"),
    "cytopenia": _("low blood counts for a long time"),
    "second-cancer": _("second cancers, of T cells among them"),
    "death": _("death"),
    "outcome-criteria": _("the criteria are missing"),
    "outcome-time": _("how long after treatment it was found is missing"),
    "lead": _("first sentence"),
    "text": _("text"),
    "short": _("short form"),
    "meaning": _("what it means"),
    "population": _("who they were"),
    "regimen": _("what they received"),
    "medical": _("medical reviewer"),
    "language": _("language reviewer"),
    "compliance": _("compliance officer"),
}


# What only the patrol can find, because nobody asked the gate.
PATROL: dict[str, Promise] = {
    "changed-past-the-gate": _(
        "It was changed past the editor: what stands there now was never cleared. Read it, then publish it again."
    ),
    "live-without-clearance": _(
        "It was made live past the editor and was never cleared. Read it, then publish it again."
    ),
    "cleared-before-the-upgrade": _("It was cleared by an earlier version of this software."),
    "off-the-register": _("It is live and cleared, but not on the list of public pages. Publish it again."),
    "entry-changed": _("Lists and search show something else than what was cleared. Publish it again."),
    "listed-though-closed": _("It is open only to some readers, but on the list of public pages."),
    "listed-though-not-live": _("It is on the list of public pages, but not live."),
    "cleared-though-not-live": _("It is not live, but its clearance was never ended."),
    "guard-missing": _("A guard of the database is missing. Run “manage.py migrate” to install it again."),
    "record-changed": _("A decision in the record was changed."),
    "record-missing": _("Decisions are missing from the record."),
    "record-cut": _("The last decisions of the record are missing."),
    "schedule-late": _("Its hour has come and it was not published. Look whether the clock is running."),
    "schedule-held": _("It was not published as scheduled. Open it, and follow the marks."),
    "notice-untold": _("Nobody has been told yet. Look whether the worker is running."),
}

# What a round of the patrol did about a thing, by its code.
DONE: dict[str, Promise] = {
    "taken-down": _("Taken down."),
    "written-again": _("Put back on the list of public pages as it was cleared."),
    "removed": _("Taken off the list of public pages."),
    "mended": _("Mended meanwhile."),
}


# The headings under which the editor’s panel puts obstacles (`law.Group`).
GROUPS: dict[Group, Promise] = {
    Group.OUTCOME: _("Figures and outcomes"),
    Group.CONSENT: _("Consent"),
    Group.PRIVACY: _("Recognisability"),
    Group.TRANSLATION: _("Language of the page"),
    Group.POLICY: _("Policy of the language"),
    Group.SIGN_OFF: _("Sign-off and review"),
    Group.WORDS: _("Words of the page"),
    Group.CONTENT: _("Content of the page"),
}

# What makes a patient recognisable (`rules.identity`): the trait, and how to tell less.
TRAITS: dict[str, tuple[Promise, Promise]] = {
    "exact-age": (_("the exact age"), _("Give an age band.")),
    "nationality": (_("the country"), _("Leave the country out.")),
    "city": (_("the city"), _("Say “from another city”.")),
    "hospital": (_("a named hospital"), _("Name no hospital.")),
    "physician": (_("a named doctor"), _("Name no doctor.")),
    "month": (_("a month with its year"), _("Give the season, or “day 12”.")),
    "day": (_("a day of the calendar"), _("Give the season, or “day 12”.")),
    "occupation": (_("the occupation"), _("Leave the occupation out.")),
    "rare-disease": (_("a rare disease or course"), _("Say “a rare subtype”.")),
    "family-event": (_("an event in the family"), _("Leave the event out.")),
    "image": (_("a picture of the patient"), _("Choose a drawing.")),
}


def wording(obstacle: Obstacle) -> str:
    """The obstacle in the reader’s language, with the thing it is about named."""
    words = str(MESSAGES.get(obstacle.code) or PATROL[obstacle.code]) % named_in(obstacle)
    if obstacle.holder is None:
        return words
    # Translators: words that stand in a record which the page shows: “Efficacy claim “trial-orr”: “cured” claims …”
    return gettext("%(record)s: %(words)s") % {"record": record_of(obstacle.holder), "words": words}


def record_of(holder: Holder) -> str:
    """The record in words: “Efficacy claim “trial-orr””."""
    model, _colon, _number = holder.record.partition(":")
    kind = capfirst(str(apps.get_model(model)._meta.verbose_name))
    return gettext("%(kind)s “%(name)s”") % {"kind": kind, "name": holder.name}


def named_in(obstacle: Obstacle) -> dict[str, str]:
    """What its wording may name."""
    about = SHOWN.get(obstacle.about, obstacle.about)
    return _Anything(obstacle.named, about=about)


def in_general(code: str) -> str:
    """The wording of a code without its things, for lists; the code itself where an upgrade has taken it away."""
    return str(MESSAGES.get(code, code)) % _Anything()


class _Anything(dict):
    def __missing__(self, name: str) -> str:
        return "…"
