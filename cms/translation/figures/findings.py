"""A doubt about a pair of texts, with the places of its figures in the texts as they came in."""

from cms.translation.figures.figure import Figure, Finding, Severity, Span
from cms.translation.figures.reading import Reading


def finding(
    code: str,
    severity: Severity,
    source: Reading,
    ours: Figure | None,
    target: Reading,
    theirs: Figure | None,
) -> Finding:
    return Finding(
        code,
        severity,
        source.folded.origin(ours.start, ours.end) if ours else None,
        target.folded.origin(theirs.start, theirs.end) if theirs else None,
    )


def shadow_span(reading: Reading, span: Span) -> Span:
    """The place in the text as it came in of a place in the shadow."""
    return reading.folded.origin(*reading.shadow.span(*span))
