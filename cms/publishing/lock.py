"""The lock: no page is saved as live unless the gate lets it.

A receiver and not a method, because several roads to the public (aliases, copies, conversions, the bare
`Page` class) save without calling anything that a page type can override.
"""

from django.db.models.signals import post_save, pre_delete, pre_save
from wagtail.models import Page

from cms.delivery import register
from cms.publishing import turns
from cms.publishing.clearing import clear, keep_below, withdraw
from cms.publishing.gate import NotPublishable, examine, gated, obstacles_for

# Columns that change nothing a visitor reads. Closed on purpose: a new column is content until listed here.
BOOKKEEPING = frozenset(
    {
        "latest_revision",
        "latest_revision_created_at",
        "live_revision",
        "draft_title",
        "has_unpublished_changes",
        "wagtail_admin_comments",
        "locked",
        "locked_at",
        "locked_by",
        "numchild",
        "first_published_at",
        "last_published_at",
        "go_live_at",
        "expire_at",
        "expired",
        "owner",
    }
)


def is_bookkeeping(update_fields: frozenset[str] | None) -> bool:
    return bool(update_fields) and set(update_fields) <= BOOKKEEPING


def refuse_what_may_not_be_public(sender, instance, update_fields=None, **kwargs) -> None:
    if not isinstance(instance, Page):
        return
    turns.beside_others()
    page = gated(instance) if instance.live and not is_bookkeeping(update_fields) else None
    if page is None:
        return
    turns.hold(page)
    obstacles = obstacles_for(page)
    if obstacles and instance.alias_of_id:
        instance.live = False  # nobody edits an alias, so there is nobody to tell
    elif obstacles:
        raise NotPublishable(obstacles)


def keep_the_register(sender, instance, raw=False, update_fields=None, **kwargs) -> None:
    # a fixture (raw) writes rows out of order, so what it loads stays out of the register until it is saved
    if raw or not isinstance(instance, Page) or is_bookkeeping(update_fields):
        return
    page = gated(instance) if instance.live else None
    if page is None:
        withdraw(instance)
    else:
        clear(page, examine(page))


def forget(sender, instance, **kwargs) -> None:
    if isinstance(instance, Page):
        withdraw(instance)


def note_the_address(sender, instance, update_fields=None, **kwargs) -> None:
    """Before a save: where the page stood, so that what is below it can follow in the same transaction."""
    if isinstance(instance, Page) and instance.pk and not is_bookkeeping(update_fields):
        paths = Page.objects.filter(pk=instance.pk).values_list("url_path", flat=True)
        instance.url_path_before = paths.first()


def keep_the_addresses(sender, instance, update_fields=None, **kwargs) -> None:
    before = getattr(instance, "url_path_before", None)
    if not before or before == instance.url_path or before.count("/") < 3:
        return
    language = instance.locale.language_code
    after = register.address_of(instance.url_path, language)
    register.rebase(register.address_of(before, language), after)
    keep_below(after)


def connect() -> None:
    """Called once, when the app is ready. Without a sender: the base class `Page` counts too."""
    pre_save.connect(refuse_what_may_not_be_public, dispatch_uid="casebook-lock")
    pre_save.connect(note_the_address, dispatch_uid="casebook-note-address")
    post_save.connect(keep_the_addresses, dispatch_uid="casebook-addresses")
    post_save.connect(keep_the_register, dispatch_uid="casebook-register")
    pre_delete.connect(forget, dispatch_uid="casebook-forget")
