"""Anything, in any order: whatever people and programs do, no public surface shows a page that may not be shown.

What may be shown is said by `oracle.py`, which never asks the gate; what is shown is asked over HTTP by the machine
of `newsroom.py`. The short run belongs to the suite. The long one is `make test-long` (CASEBOOK_LONG=1).
"""

import os
import time

import pytest
from django.db import connection
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.publishing.newsroom import Newsroom, Seen, Site

pytestmark = pytest.mark.django_db

IS_LONG = os.environ.get("CASEBOOK_LONG") == "1"


def walk(number: int, *, examples: int, steps: int, phases: tuple[Phase, ...]) -> None:
    """So many stories of so many steps each, the same for the same number."""
    seed(number)(Newsroom)
    wanted = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=phases,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Newsroom, settings=wanted)


@pytest.mark.skipif(IS_LONG, reason="the long run walks further")
def test_nothing_that_may_not_be_shown_is_shown_whatever_happens():
    Newsroom.site = Site()
    walk(
        1,
        examples=20,
        steps=20,
        phases=(Phase.generate, Phase.shrink),
    )
    assert Seen.steps > 300
    assert Seen.refused > 20  # the gate was asked, and said no
    assert Seen.shown > 50  # and there was something to see


@pytest.mark.skipif(not IS_LONG, reason="make test-long runs it, for an hour or two")
def test_nothing_that_may_not_be_shown_is_shown_in_the_long_run(capsys):
    Newsroom.site = Site()
    goal, begun = int(os.environ.get("CASEBOOK_STEPS", "20000")), time.monotonic()
    number = int(os.environ.get("CASEBOOK_SEED", "1"))
    while Seen.steps < goal:
        walk(number, examples=20, steps=50, phases=(Phase.generate, Phase.shrink))
        with capsys.disabled():
            minutes = (time.monotonic() - begun) / 60
            print(
                f"seed {number}, {connection.vendor}: {Seen.steps} steps, {Seen.refused} refused, "
                f"{Seen.looks} looks, {Seen.shown} pages read, {minutes:.1f} minutes",
                flush=True,
            )
        number += 1
