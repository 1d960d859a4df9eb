"""The evidence of one page as shown, for the file that leaves the house."""

import json

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone

from cms.publishing.evidence import Evidence, evidence_at, in_words
from cms.record.document import references
from cms.record.models import Decision, Head, Showing
from cms.record.verification import is_intact
from stories.evidence import grounds


def evidence_of(showing: Showing) -> dict:
    """Everything the file tells about the page: its clearance, the decisions about it and the end of the chain."""
    key, language = showing.translation_key, showing.language
    evidence = evidence_at(key, language, showing.since, showing.until)
    decisions = Decision.objects.filter(translation_key=key, language=language).order_by("number")
    return {
        "showing": showing,
        "evidence": evidence,
        "grounds": list(grounds(evidence.clearance.basis)) if evidence else [],
        "decisions": in_words(decisions),
        "head": Head.objects.get(pk=1),
        "is_intact": is_intact(showing),
        "exported_at": timezone.now(),
    }


def as_json(found: dict) -> str:
    """The same for machines. `html` is the text that the digest is made of, letter for letter."""
    showing: Showing = found["showing"]
    data = {
        "page": {
            "address": showing.path,
            "language": showing.language,
            "translation_key": showing.translation_key,
            "shown_since": showing.since,
            "shown_until": showing.until,
            "sha256": showing.digest,
            "files_sha256": references(showing.text),
            "html": showing.text,
        },
        "clearance": _clearance(found["evidence"]),
        "decisions": [
            {
                **each["decision"].as_fact(),
                "previous": each["decision"].previous,
                "hash": each["decision"].hash,
            }
            for each in found["decisions"]
        ],
        "chain": {"decisions": found["head"].number, "last_hash": found["head"].hash},
        "seal_intact": found["is_intact"],
        "exported_at": found["exported_at"],
    }
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, indent=1)
    # inside <script>, where only a closing tag could end it
    return text.replace("<", "\\u003c")


def _clearance(evidence: Evidence | None) -> dict | None:
    if evidence is None:
        return None
    clearance = evidence.clearance
    return {
        "number": clearance.pk,
        "title": clearance.title,
        "cleared_at": clearance.cleared_at,
        "cleared_by": evidence.cleared_by,
        "content_sha256": clearance.digest,
        "basis": clearance.basis,
        "confirmed": [{"number": each.pk, "at": each.cleared_at} for each in evidence.confirmed],
        "sign_offs": [{"role": each.role, "by": each.name, "at": each.at} for each in evidence.signatures],
        "waivers": [
            {
                "finding": each.finding,
                "reason": each.reason,
                "by": each.name,
                "at": each.at,
                "until": each.until,
            }
            for each in evidence.waived
        ],
    }
