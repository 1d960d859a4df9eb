"""The wording of every finding about a translation: what is wrong, then what to do next.

It is said to the translator, so in the language that is active; a caller outside a request activates it.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.translation.figures import Finding
from cms.translation.markup import MarkFinding

# %(ours)s is the place in the source, %(theirs)s the place in the translation, as they stand there.
FIGURES: dict[str, Promise] = {
    "figure-differs": _("“%(ours)s” became “%(theirs)s”. Write the figure of the source."),
    "figure-missing": _("“%(ours)s” is missing. Add it."),
    "figure-added": _("“%(theirs)s” is not in the source. Take it out."),
    "date-differs": _("“%(ours)s” became “%(theirs)s”. Write the date of the source."),
    "magnitude-differs": _("“%(ours)s” became “%(theirs)s”. Count the zeros and the places again."),
    "rounded": _("“%(ours)s” was rounded to “%(theirs)s”. Write the figure in full."),
    "group-sign": _(
        "“%(ours)s” became “%(theirs)s”, which reads as a decimal. Put a no-break space between the thousands."
    ),
    "unit-differs": _("“%(ours)s” became “%(theirs)s”. The units differ. Use the unit of the source."),
    "unit-converted": _(
        "“%(ours)s” was converted to “%(theirs)s”. The value is the same. Check that this is wanted."
    ),
    "designation-differs": _(
        "“%(ours)s” became “%(theirs)s”. Write the stage with its letter as in the source."
    ),
    "ordinal-differs": _(
        "“%(ours)s” became “%(theirs)s”. One is a place in a row, the other a count. Correct it."
    ),
    "range-differs": _(
        "“%(ours)s” and “%(theirs)s” differ: one begins a range, the other names its two ends. Correct it."
    ),
    "roman-arabic": _(
        "“%(ours)s” became “%(theirs)s”. Roman and Arabic numerals differ. Check that this is usual."
    ),
    "unlocalised-decimal": _(
        "“%(theirs)s” has the decimal sign of another language. Write it as this language does."
    ),
    "comparator-lost": _("The limit at “%(ours)s” is missing at “%(theirs)s”. Add it."),
    "comparator-added": _("“%(theirs)s” sets a limit that “%(ours)s” does not. Take it out."),
    "comparator-differs": _(
        "“%(ours)s” became “%(theirs)s”. The limits differ. Write the limit of the source."
    ),
    "approximator-lost": _("“%(ours)s” is approximate, “%(theirs)s” is not. Check that this is wanted."),
    "approximator-added": _("“%(theirs)s” is approximate, “%(ours)s” is not. Check that this is wanted."),
    "identifier-differs": _("“%(ours)s” became “%(theirs)s”. Keep the name as it is in the source."),
    "identifier-missing": _("The name “%(ours)s” is missing. Add it."),
    "identifier-added": _("The name “%(theirs)s” is not in the source. Take it out."),
    "homoglyph": _("“%(theirs)s” holds Cyrillic letters that look like Latin ones. Write “%(ours)s”."),
    "order-changed": _("“%(ours)s” and its neighbour changed places. Put them in the order of the source."),
    "label-swapped": _(
        "“%(ours)s” stands with another label in the translation. Put each figure with its own label."
    ),
    "label-differs": _(
        "“%(ours)s” became “%(theirs)s”, which is another category. Use the term of the glossary."
    ),
    "sign-differs": _("“%(ours)s” became “%(theirs)s”, which is the opposite. Correct it."),
    "negation-lost": _("“%(ours)s” is missing in “%(theirs)s”. Say that it is not so."),
    "negation-added": _("“%(theirs)s” denies what the source says. Take it out."),
    "hedge-lost": _("“%(ours)s” is missing in “%(theirs)s”. Say that it may be so, not that it is."),
    "change-differs": _("“%(ours)s” became “%(theirs)s”. To change by is not to change to. Correct it."),
    "too-long": _("The text is too long to compare its figures. Split it into paragraphs."),
}
# %(mark)s is what the chip shows: B1, ↗2.
MARKS: dict[str, Promise] = {
    "link-missing": _("The link %(mark)s around “%(ours)s” is missing. Put it around the same words."),
    "link-doubled": _("The link %(mark)s is there twice, again around “%(theirs)s”. Take one out."),
    "link-unknown": _("The link around “%(theirs)s” is not in the source. Take it out."),
    "mark-missing": _(
        "The mark %(mark)s around “%(ours)s” is missing. Put it back, or leave it out on purpose."
    ),
    "mark-added": _("The mark %(mark)s around “%(theirs)s” is not in the source. Check that it is wanted."),
}
_SHORT = 60


def wording(finding: Finding, source: str, target: str) -> str:
    """The finding in the active language, with both places quoted as they stand."""
    return str(FIGURES[finding.code]) % {
        "ours": _quoted(source, finding.source),
        "theirs": _quoted(target, finding.target),
    }


def wording_of_mark(finding: MarkFinding, source: str, target: str) -> str:
    """The same for a link or mark; the texts are those of `markup.plain`."""
    return str(MARKS[finding.code]) % {
        "mark": finding.mark,
        "ours": _quoted(source, finding.source),
        "theirs": _quoted(target, finding.target),
    }


def _quoted(text: str, span: tuple[int, int] | None) -> str:
    """The words of a place; of a whole sentence only the beginning."""
    words = " ".join(text[slice(*span)].split()) if span else ""
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…"
