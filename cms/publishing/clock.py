"""The clock: what has to happen by itself, at its time, once, however many clocks are running.

Each chore has a row that says when it was last done, and the row is the lock as well: whoever changes it from what
they have read does the work (one UPDATE with a condition, which both databases decide for one of two). A clock
that is killed in the middle holds a chore no longer than its lease; it is then done by the next one.
"""

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as time_of_day

from django.db import InterfaceError, OperationalError, connections
from django.utils import timezone

from cms.publishing.models import Chore

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
AGAIN_AFTER_FAILURE = timedelta(minutes=5)
NAP = 0.5  # seconds, so that a clock that is told to stop does so at once
TICK = 60  # seconds between two looks at what is due
PATIENCE = 10  # seconds between two tries of a database that does not answer

# What a database says that is restarting, or that somebody has unplugged.
AWAY = (OperationalError, InterfaceError)


@dataclass(frozen=True)
class Duty:
    """One chore: what to do, and either how often or at which times of the day, in the site’s time zone.

    `act` is given a function that it calls now and then in long work: it keeps the lease, and answers
    whether to go on.
    """

    name: str
    act: Callable[[Callable[[], bool]], object]
    every: timedelta | None = None
    at: tuple[time_of_day, ...] = ()

    def is_due(self, done_at: datetime | None, now: datetime) -> bool:
        """Also after a day on which no clock was running."""
        if done_at is None:
            return True
        if self.every is not None:
            return now - done_at >= self.every
        return done_at < max(moment for moment in self._moments(now) if moment <= now)

    def _moments(self, now: datetime) -> list[datetime]:
        zone = timezone.get_default_timezone()
        today = now.astimezone(zone).date()
        days = (today - timedelta(days=1), today)
        return [datetime.combine(day, at, tzinfo=zone) for day in days for at in self.at]


class Clock:
    """Does each duty when it is due, until it is told to stop."""

    def __init__(self, duties: Iterable[Duty]):
        self.duties = tuple(duties)
        self.is_stopping = False

    def stop(self, *_signal) -> None:
        """For a signal: the chore at hand is finished or put down at its next step, and no other is begun."""
        self.is_stopping = True

    def run(self) -> None:
        """Until told to stop. A database that goes away is waited for."""
        while not self.is_stopping:
            try:
                self.tick()
            except AWAY as away:
                logger.warning("The database does not answer, trying again: %s", type(away).__name__)
                connections.close_all()
                self._sleep(PATIENCE)
            else:
                connections.close_all()  # the next minute starts afresh, and no idle connection is kept
                self._sleep(TICK)

    def _sleep(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not self.is_stopping and (left := end - time.monotonic()) > 0:
            time.sleep(min(NAP, left))

    def tick(self) -> list[str]:
        """Do what is due now; the names of what was done."""
        return [duty.name for duty in self.duties if not self.is_stopping and self._do(duty)]

    def _do(self, duty: Duty) -> bool:
        hold = take(duty, timezone.now())
        if hold is None:
            return False
        try:
            duty.act(lambda: hold.keep() and not self.is_stopping)
        except AWAY:
            raise  # its lease runs out by itself: the row cannot be reached now
        except Exception:  # one chore that fails must not keep the others from their time
            logger.exception("The clock could not do: %s", duty.name)
            hold.put_down(until=timezone.now() + AGAIN_AFTER_FAILURE)
            return False
        if self.is_stopping:
            hold.put_down(until=None)
            return False
        hold.finish()
        return True


@dataclass
class Hold:
    """A chore that this clock has taken."""

    name: str
    since: datetime
    until: datetime

    def _change(self, **values) -> bool:
        """Change the row if it is still ours."""
        return bool(Chore.objects.filter(name=self.name, taken_until=self.until).update(**values))

    def keep(self) -> bool:
        """Prolong the lease once half of it is over; whether the chore is still ours."""
        now = timezone.now()
        if self.until - now > LEASE / 2:
            return True
        is_ours = self._change(taken_until=now + LEASE)
        self.until = now + LEASE
        return is_ours

    def finish(self) -> None:
        # when it began, not when it ended: what became due in between is due again
        self._change(done_at=self.since, taken_until=None)

    def put_down(self, *, until: datetime | None) -> None:
        """Not done: the next clock may try, at once or from a moment on."""
        self._change(taken_until=until)


def take(duty: Duty, now: datetime) -> Hold | None:
    """Take a duty that is due and that nobody else has taken, or None."""
    row, _is_new = Chore.objects.get_or_create(name=duty.name)
    if not duty.is_due(row.done_at, now) or (row.taken_until is not None and row.taken_until > now):
        return None
    until = now + LEASE
    unchanged = Chore.objects.filter(name=duty.name, done_at=row.done_at, taken_until=row.taken_until)
    return Hold(duty.name, now, until) if unchanged.update(taken_until=until) else None
