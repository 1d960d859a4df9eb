"""The targets of the links in a text: where they lead in the source, and where in a language."""

import json
import re
from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from wagtail_localize.models import StringSegment

LONGEST = 2000
_IS_WEB = URLValidator(schemes=["https", "http"])
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{2,30}")


def addresses_in(segment: StringSegment) -> dict[str, str]:
    """Where the links of a source text lead, by the names they bear in it (`a1`). Links to our own pages are none."""
    return addresses(json.loads(segment.attrs or "null"))


def addresses(attributes: Mapping[str, Mapping[str, str]] | None) -> dict[str, str]:
    """The same of the attributes that wagtail-localize took out of a text."""
    return {name: given["href"] for name, given in (attributes or {}).items() if given.get("href")}


def only(targets: Mapping[str, str], segment: StringSegment) -> dict[str, str]:
    """Of these targets, by the addresses of the source, those whose links are in the text, and that differ."""
    known = set(addresses_in(segment).values())
    return {address: target for address, target in targets.items() if address in known and target != address}


def is_whole(target: str) -> bool:
    """Whether a browser can follow it: a web address, `mailto:`, `tel:`, or a path of this site."""
    kind, _, rest = target.partition(":")
    if target.startswith("/"):
        return not target.startswith("//") and not re.search(r"[\s\"'<>\\]", target)
    try:
        if kind == "mailto":
            validate_email(rest.partition("?")[0])
        elif kind != "tel":
            _IS_WEB(target)
    except ValidationError:
        return False
    return kind != "tel" or bool(_PHONE.fullmatch(rest))
