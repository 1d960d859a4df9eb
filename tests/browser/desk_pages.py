"""Pages for the desk that the demo has not got: written, translated and changed by the demo’s own people.

Run inside the site of the tests: `at_work(site, "print(a_page('One.', 'Two.'))")`.
"""

import subprocess
import sys

from tests.browser.site import ROOT, Site, environment


def at_work(site: Site, code: str) -> str:
    """What this code prints when the site runs it, with the functions of `tests.browser.desk_people` at hand."""
    done = subprocess.run(
        [
            sys.executable,
            "manage.py",
            "shell",
            "-v",
            "0",
            "-c",
            f"from tests.browser.desk_people import *\n{code}",
        ],
        cwd=ROOT,
        env=environment(site.folder),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def a_desk(site: Site, texts: dict[str, str], more: str = "") -> str:
    """The address of the desk of a new page with these texts and what was written for them; empty is not yet."""
    number = at_work(site, f"translation = a_page({texts!r})\n{more}\nprint(translation.pk)")
    return f"/admin/translation/desk/{number}/"
