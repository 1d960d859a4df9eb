"""Pages for the desk that the demo has not got: written, translated and changed by the demo’s own people.

Run inside the site of the tests: `at_work(site, "print(a_page('One.', 'Two.'))")`.
"""

import atexit
import json
import subprocess
import sys
from functools import cache

from tests.browser.site import ROOT, Site, environment


@cache
def _worker(site: Site) -> subprocess.Popen[str]:
    """A process of the site’s own that waits for work: to start one for each piece would cost seconds each."""
    worker = subprocess.Popen(
        [sys.executable, "-m", "tests.browser.worker"],
        cwd=ROOT,
        env=environment(site.folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    atexit.register(worker.kill)
    return worker


def at_work(site: Site, code: str) -> str:
    """What this code prints when the site runs it, with the functions of `tests.browser.desk_people` at hand."""
    worker = _worker(site)
    worker.stdin.write(json.dumps(code) + "\n")
    worker.stdin.flush()
    printed, failure = json.loads(worker.stdout.readline())
    assert not failure, failure
    return printed.strip()


def a_desk(site: Site, texts: dict[str, str], more: str = "") -> str:
    """The address of the desk of a new page with these texts and what was written for them; empty is not yet."""
    number = at_work(site, f"translation = a_page({texts!r})\n{more}\nprint(translation.pk)")
    return f"/admin/translation/desk/{number}/"
