"""What the clock has to do: the timetable, the patrol and the reminders."""

from collections.abc import Callable
from datetime import time, timedelta

from django.utils import timezone

from cms.publishing.clock import Duty
from cms.publishing.models import PatrolRun
from cms.publishing.rounds import BY_THE_CLOCK, Round
from cms.publishing.schedule import publish_due

A_MINUTE = timedelta(minutes=1)
# What ended with the day: the register has kept it from readers since midnight, now it is taken down in form.
AFTER_MIDNIGHT = time(0, 5)


def duties(*, guards: Callable[[], list[str]], remind: Callable[[], object], at: time) -> tuple[Duty, ...]:
    """All duties. `guards` names the statements that make the database’s guards, `at` the hour of the patrol."""

    def timetable(_go_on: Callable[[], bool]) -> None:
        publish_due(timezone.now())

    def patrol(go_on: Callable[[], bool]) -> None:
        Round(PatrolRun(), guards(), acts_on=BY_THE_CLOCK, go_on=go_on).finish()

    def reminders(_go_on: Callable[[], bool]) -> None:
        remind()

    return (
        Duty("timetable", timetable, every=A_MINUTE),
        Duty("reminders", reminders, at=(at,)),
        Duty("patrol", patrol, at=(AFTER_MIDNIGHT, at)),
    )
