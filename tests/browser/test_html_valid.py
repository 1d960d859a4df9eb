"""The Nu checker reads every page type in each language."""

import shutil
import subprocess

from tests.browser.conftest import missing
from tests.browser.site import ADDRESSES, ROOT

CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def test_every_page_is_valid_html(site, tmp_path):
    if not CHECKER.exists():
        missing("The Nu checker is not installed (npm ci)")
    if not (java := shutil.which("java")):
        missing("The Nu checker needs Java, and there is none")
    for address in ADDRESSES:
        status, body = site.fetch(address.path)
        assert status == address.status, f"{address.path} answered {status}, not {address.status}"
        (tmp_path / f"{address}.html").write_bytes(body)
    checked = subprocess.run(
        [java, "-jar", CHECKER, "--errors-only", "--skip-non-html", tmp_path], capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stderr.replace(f"file:{tmp_path}/", "")
