"""The English pages of the demo site: first all of them empty, so that they can point at each other, then filled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from wagtail.blocks import Block, CharBlock, ListBlock, StreamBlock, StructBlock, TextBlock
from wagtail.fields import StreamField
from wagtail.models import Locale, Page

from cms.publishing import decisions
from stories.demo.catalogue import HOME, PAGES, Planned
from stories.demo.snippets import load_consent, load_image, noon
from stories.demo.values import Library, images_in, value_of
from stories.models import CasebookPage, HomePage

NOT_FIELDS = {"slug", "live", "published", "consent", "waived"}


def plant(*, editor: AbstractUser) -> Library:
    """Make sure that every planned page is there, and return them by their slugs."""
    home = HomePage.objects.get(locale__language_code="en")
    found: Library = {"": home}
    for plan in PAGES:
        parent = found[plan.parent]
        page = plan.model.objects.child_of(parent).filter(slug=plan.slug).first()
        if page is None:
            page = plan.model(
                slug=plan.slug,
                title=plan.content["title"].en,
                locale=Locale.objects.get(language_code="en"),
                live=False,
                has_unpublished_changes=True,
                owner=editor,
            )
            parent.add_child(instance=page)
        found[plan.slug] = page
    return found


def fill(library: Library, *, editor: AbstractUser, say: Callable[[str], None]) -> None:
    """Fill and publish the pages that nobody has touched yet; a page that has a revision is an editor’s."""
    home = Planned(HomePage, {"slug": "", **HOME})
    for plan in (home, *PAGES):
        page = library["pages"][plan.slug]
        if page.latest_revision_id is None:
            with transaction.atomic():
                _fill(page, plan, library, editor)
            say(f"en  {page.title}" if plan.goes_live else f"en  {page.title} (draft)")


def _fill(page: CasebookPage, plan: Planned, library: Library, editor: AbstractUser) -> None:
    library["images"] = {key: load_image(key, editor=editor) for key in images_in(plan.content)}
    for name, given in plan.content.items():
        if name not in NOT_FIELDS and given not in (
            None,
            "",
        ):  # what the content leaves open keeps its default
            setattr(page, name, _field_value(page, name, given, library))
    if plan.content.get("consent"):
        page.consent = load_consent(plan.content["consent"])
    if not plan.goes_live:
        page.save()
        page.save_revision(user=editor, clean=False)
        return
    page.first_published_at = noon(plan.published)
    page.save()
    revision = page.save_revision(user=editor)
    waive(page, plan, library)
    revision.publish(user=editor)


def waive(page: Page, plan: Planned, library: Library) -> None:
    """What a medical reviewer has looked at and found right on this page."""
    for code, reason in plan.content.get("waived", {}).items():
        decisions.waive(page, code, "", user=library["users"]["medical"], reason=reason)


def _field_value(page: Page, name: str, given: Any, library: Library) -> Any:
    value = value_of(name, given, language="en", library=library)
    field = page._meta.get_field(name)
    if not isinstance(field, StreamField):
        return value
    if name != "body":
        (child,) = field.stream_block.child_blocks
        value = [(child, item) for item in value]
    return _complete(field.stream_block, value)


def _complete(block: Block, value: Any) -> Any:
    """The value with every text that was left out as an empty one: wagtail-localize 1.14 cannot read None."""
    if isinstance(block, StreamBlock):
        return [(name, _complete(block.child_blocks[name], item)) for name, item in value]
    if isinstance(block, ListBlock):
        return [_complete(block.child_block, item) for item in value]
    if isinstance(block, StructBlock):
        texts = {
            name: ""
            for name, child in block.child_blocks.items()
            if isinstance(child, (CharBlock, TextBlock))
        }
        given = {
            name: _complete(block.child_blocks[name], item)
            for name, item in value.items()
            if item is not None
        }
        return texts | given
    return value
