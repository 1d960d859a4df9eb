"""The words that the desk’s scripts say; everything else stands in its templates."""

from collections.abc import Callable

from django.utils.translation import gettext, ngettext, pgettext

from cms.translation.models import STATE_CHOICES


def words() -> dict[str, str | dict[str, str]]:
    """Each sentence by its name, in the active language; one that counts has a form for each plural category."""
    return {**_sentences(), **_counted(), **{f"state-{state}": str(label) for state, label in STATE_CHOICES}}


def _sentences() -> dict[str, str]:
    return {
        "page-fields": gettext("Title and search"),
        "figure-differs": gettext("a figure differs"),
        "no-figures": gettext("No figures in this text."),
        "no-match": gettext("No figure matches yet."),
        "no-findings": gettext("No findings."),
        # Translators: how grave a finding is: the text cannot go on
        "blocks": pgettext("a finding", "Blocks"),
        "notice": gettext("Look again"),
        # Translators: a button that writes the figure of the source into the translation
        "put": gettext("Put %(text)s"),
        "mark": gettext("mark %(number)s"),
        "mark-missing": gettext("Put back: %(mark)s"),
        # Translators: before a field for the address that a link of the text has in this language
        "link-leads": gettext("Link %(number)s leads to"),
        "link-set": gettext("The link target is saved."),
        "copy-source": gettext("Copy the source"),
        "nothing-to-insert": gettext("There is nothing to insert here."),
        "saved": gettext("All saved"),
        "kept-here": gettext("Kept on this computer"),
        "saved-at": gettext("All saved, %(time)s"),
        "saving": gettext("Saving…"),
        "offline": gettext("Saved on this computer. Will be sent when the network is back."),
        "left-the-page": gettext(
            "The source no longer has this text. What you wrote is kept under “No longer on the page”. Reload the desk."
        ),
        "behind": gettext(
            "The source was changed. Reload the desk to see its texts; what you wrote is kept."
        ),
        "changed-by": gettext("%(name)s changed this text just now."),
        "copied": gettext("Copied."),
        "signed-out": gettext("Your sign-in has ended. The text is kept on this computer."),
        "not-saved": gettext("Not saved. The text is kept on this computer. %(reason)s"),
        "not-kept": gettext("This browser keeps no texts, so stay until everything is saved."),
        "not-done": gettext("Not done. The network does not answer. Try again."),
        "sign-in-again": gettext("Not done. Your sign-in has ended."),
        "put-back": gettext("The text that this computer had kept is back."),
        "both-kept": gettext("Both texts are kept. Choose one or merge."),
        "empty": gettext("There is no text yet. Write the translation first."),
        "not-yours": gettext(
            "This text is locked for you. Only those who keep this record write it in any language."
        ),
        "read-only": gettext("You can read this text. Translators of this language write it."),
        "own-work": gettext("You translated this. Another person approves it."),
        "no-clean": gettext("No text waits for approval without a finding."),
        "all-approved": gettext("All texts are approved."),
        "published": gettext("Published."),
        "approved": gettext("Approved."),
        "sent-back": gettext("Sent back."),
        "translated": gettext("Marked as translated."),
        "nothing-open": gettext("Nothing else is open here."),
        "writing-here": gettext("%(name)s is writing here"),
        "is-here": gettext("%(name)s is here"),
        "in-segment": gettext("%(name)s is in segment %(number)s"),
        "writes-segment": gettext("%(name)s is writing in segment %(number)s"),
        "by": gettext("%(name)s, %(time)s"),
        "number-of": gettext("%(number)s of %(count)s"),
        "target-label": gettext("Translation of segment %(number)s"),
        "updated": gettext("up to date"),
        "updating": gettext("updating…"),
        "not-updated": gettext("not up to date"),
        "keep-stands": gettext("A figure changed. The translation needs a new review."),
        "find-nothing": gettext("No text fits. Choose another filter or look for other words."),
    }


def chips() -> dict[str, str]:
    """How a reader of the screen hears the ends of marks and links in the field."""
    return {
        "link-start": gettext("link %(number)s, start"),
        "link-end": gettext("link %(number)s, end"),
        "bold-start": gettext("bold %(number)s, start"),
        "bold-end": gettext("bold %(number)s, end"),
        "italic-start": gettext("italic %(number)s, start"),
        "italic-end": gettext("italic %(number)s, end"),
        "sup-start": gettext("superscript %(number)s, start"),
        "sup-end": gettext("superscript %(number)s, end"),
        "sub-start": gettext("subscript %(number)s, start"),
        "sub-end": gettext("subscript %(number)s, end"),
        "code-start": gettext("code %(number)s, start"),
        "code-end": gettext("code %(number)s, end"),
        "abbr-start": gettext("abbreviation %(number)s, start"),
        "abbr-end": gettext("abbreviation %(number)s, end"),
    }


def _counted() -> dict[str, dict[str, str]]:
    return {
        "stands": _forms(
            lambda count: ngettext(
                "%(count)s finding stands in the way.", "%(count)s findings stand in the way.", count
            )
        ),
        "links-missing": _forms(
            lambda count: ngettext("%(count)s link is missing.", "%(count)s links are missing.", count)
        ),
        "filled": _forms(
            lambda count: ngettext(
                "%(filled)s of %(count)s text filled", "%(filled)s of %(count)s texts filled", count
            )
        ),
        "words": _forms(
            lambda count: ngettext("%(done)s of %(count)s word", "%(done)s of %(count)s words", count)
        ),
        "left": _forms(
            lambda count: ngettext(
                "%(count)s text is not approved yet.", "%(count)s texts are not approved yet.", count
            )
        ),
        "clean-approved": _forms(
            lambda count: ngettext("%(count)s text approved.", "%(count)s texts approved.", count)
        ),
        "approve-clean": _forms(
            lambda count: ngettext("Approve %(count)s clean text", "Approve %(count)s clean texts", count)
        ),
        "restored": _forms(
            lambda count: ngettext(
                "%(count)s text kept on this computer was put back.",
                "%(count)s texts kept on this computer were put back.",
                count,
            )
        ),
    }


def _forms(form: Callable[[int], str]) -> dict[str, str]:
    """A form for each category of CLDR; whole numbers have no “other” in Russian."""
    numbers = {"one": 1, "few": 2, "many": 5, "other": 2}
    return {category: form(number) for category, number in numbers.items()}
