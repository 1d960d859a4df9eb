"""A page as shown as one document that needs nothing else: no style sheet, no picture, no network."""

import re

from cms.record.files import KEPT, REFERENCE, as_data, with_files
from cms.record.models import KeptFile

# What such a page may do: show itself.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        "img-src data:",
        "font-src data:",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'self'",
        "sandbox",
    )
)
STYLE = re.compile(rf'<link\b[^>]*rel="stylesheet"[^>]*href="{KEPT}([0-9a-f]{{64}}|missing)"([^>]*)>')
ICON = re.compile(r'<link\b[^>]*rel="icon"[^>]*>')
SCRIPT = re.compile(r"<script\b[^>]*>.*?</script>", re.DOTALL)
LEAD = re.compile(r'(<a\b[^>]*?)\shref="(?!#)([^"]*)"')


def self_contained(html: str) -> str:
    """The kept HTML with its style sheets and pictures inside, without scripts, and with links that lead nowhere."""
    html = SCRIPT.sub("", ICON.sub("", html))
    styles = KeptFile.objects.in_bulk(
        [found[1] for found in STYLE.finditer(html) if found[1] != "missing"],
    )
    html = STYLE.sub(lambda found: _style(styles.get(found[1]), found[2]), html)
    return with_files(LEAD.sub(r'\1 data-address="\2"', html), as_data)


def _style(file: KeptFile | None, attributes: str) -> str:
    if file is None or not file.content:
        return ""
    text = with_files(bytes(file.content).decode(), as_data).replace("</style", "<\\/style")
    return f"<style{attributes.rstrip(' /')}>{text}</style>"


def references(html: str) -> list[str]:
    """The digests of the files that a kept page names, each once, in their order."""
    return list(dict.fromkeys(REFERENCE.findall(html)))
