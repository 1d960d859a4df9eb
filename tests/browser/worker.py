"""A program that works inside the site of the tests, as its people would.

Reads code from standard input, one JSON string a line, runs it with the functions of `tests.browser.desk_people`
at hand, and answers each with a line of JSON: what was printed, and the traceback of what went wrong.
"""

import contextlib
import io
import json
import sys
import traceback

import django

FUNCTIONS = "from tests.browser.desk_people import *\n"


def run(code: str) -> tuple[str, str]:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(FUNCTIONS + code, {})
        except Exception:  # noqa: BLE001  it is told to whoever asked
            return "", traceback.format_exc()
    return printed.getvalue(), ""


if __name__ == "__main__":
    django.setup()
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)
