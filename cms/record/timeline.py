"""A history as bars on a line. Pure: the standard library and dates alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

NARROW = 11  # per cent, below which a whole label does not fit
SHORTEST = 0.4  # per cent of the line, so that a version of a minute can still be seen and reached
TICKS = 6


@dataclass(frozen=True)
class Bar:
    """One stretch of a lane. `kind` is “shown”, “selected”, “gone”, “never” or “basis”, `short` what fits in less."""

    kind: str
    begin: datetime
    end: datetime
    label: str
    version: int | None = None
    short: str = ""
    x: str = ""
    width: str = ""
    text: str = ""


@dataclass(frozen=True)
class Line:
    """The time that a line of bars stands for."""

    begin: datetime
    end: datetime

    @classmethod
    def around(cls, moments: Iterable[datetime]) -> "Line":
        moments = sorted(moments)
        begin, end = moments[0], moments[-1]
        return cls(begin, max(end, begin + timedelta(minutes=1)))

    def place(self, moment: datetime) -> float:
        """Where a moment stands, in per cent."""
        share = (moment - self.begin) / (self.end - self.begin)
        return 100 * min(max(share, 0.0), 1.0)

    def placed(self, bar: Bar) -> Bar:
        """The bar with its place in per cent, as SVG writes it."""
        x = min(self.place(bar.begin), 100 - SHORTEST)
        width = max(self.place(bar.end) - x, SHORTEST)
        text = bar.short if width < NARROW else bar.label
        return replace(bar, x=f"{x:.2f}%", width=f"{width:.2f}%", text=text)

    def ticks(self) -> Sequence[tuple[str, datetime]]:
        """Evenly spaced moments with their places."""
        step = (self.end - self.begin) / TICKS
        moments = [self.begin + step * number for number in range(TICKS)]
        return [(f"{self.place(moment):.2f}%", moment) for moment in moments]


def stretches(changes: Sequence[tuple[datetime, str]], end: datetime) -> Iterable[Bar]:
    """A bar for each value, from the moment it came to the moment the next one did."""
    kept = [
        change for number, change in enumerate(changes) if not number or changes[number - 1][1] != change[1]
    ]
    for number, (moment, value) in enumerate(kept):
        until = kept[number + 1][0] if number + 1 < len(kept) else end
        yield Bar("basis", moment, until, value, short=value.rpartition(" ")[2])
