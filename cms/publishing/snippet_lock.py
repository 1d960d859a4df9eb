"""The lock for snippets: none that pages show is saved as live unless the gate lets it.

Wagtail publishes a snippet without asking anybody: `PublishRevisionAction` ends in a plain `save()` that checks
not even that a required text is there (wagtail 8.0, actions/publish_revision.py).
"""

from django.db.models.signals import pre_save

from cms.publishing.gate import GatedSnippet, NotPublishable, obstacles_for_snippet
from cms.publishing.lock import is_bookkeeping


def refuse_what_pages_may_not_show(sender, instance, update_fields=None, **kwargs) -> None:
    if not isinstance(instance, GatedSnippet) or not instance.live or is_bookkeeping(update_fields):
        return
    if obstacles := obstacles_for_snippet(instance):
        raise NotPublishable(obstacles)


def connect() -> None:
    """Called once, when the app is ready."""
    pre_save.connect(refuse_what_pages_may_not_show, dispatch_uid="casebook-snippet-lock")
