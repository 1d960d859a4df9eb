"""A claim that is withdrawn, superseded or retracted in one language: it ends in the others too, drafts included.

Nothing here begins anything again: a status that is set back is that of its own language alone, and brings back no
page.
"""

from django.db.models import Model


def end_elsewhere(claim: Model) -> None:
    """End the next version that has not ended. Its own save ends the one after it, in the same transaction."""
    versions = type(claim).objects.filter(translation_key=claim.translation_key)
    version = versions.exclude(status__in=claim.ENDED).order_by("pk").first()
    if version is not None:
        _end_as(claim, version)
        version.save(update_fields=["status", "superseded_by"])
        _end_the_draft(claim, version)


def _end_the_draft(claim: Model, version: Model) -> None:
    """Its draft says the same from now on: whoever publishes it must not revive it unawares."""
    if version.latest_revision_id is None:
        return
    draft = version.get_latest_revision_as_object()
    _end_as(claim, draft)
    # not cleaned: a draft that is not finished ends as well
    revision = draft.save_revision(clean=False, changed=version.has_unpublished_changes, log_action=True)
    if version.live and not version.has_unpublished_changes:
        type(version).objects.filter(pk=version.pk).update(live_revision=revision)


def _end_as(claim: Model, version: Model) -> None:
    version.status, version.superseded_by_id = claim.status, claim.superseded_by_id
