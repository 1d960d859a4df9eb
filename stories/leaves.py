"""The one walk through the stream fields of a page: every simple block, with its place in the editor."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Model
from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField
from wagtail.models import Page


@dataclass(frozen=True)
class Leaf:
    """A simple block and its value. `within` is the type of the block of the field that holds it.

    `field` is the form field, and `at` the place inside it, as the names and ids of blocks.
    """

    block: Block
    value: object
    field: str
    at: str
    within: str = ""

    @property
    def chosen(self) -> str:
        """The kind of record that was chosen here: “stories.efficacyclaim”. Empty where it is none."""
        return self.value._meta.label_lower if isinstance(self.value, Model) else ""


def stream_fields(page: Page) -> Iterator[str]:
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            yield field.name


def leaves(page: Page) -> Iterator[Leaf]:
    """Every simple block of the page, field by field."""
    for name in stream_fields(page):
        yield from leaves_of_field(page, name)


def leaves_of_field(page: Page, name: str) -> Iterator[Leaf]:
    """Every simple block of one stream field."""
    for child in getattr(page, name):
        for block, value, at in _below(child.block, child.value, f"{name}.{child.id}"):
            yield Leaf(block, value, name, at, child.block_type)


def _below(block: Block, value, at: str) -> Iterator[tuple[Block, object, str]]:
    if isinstance(block, StreamBlock):
        for child in value or ():
            yield from _below(child.block, child.value, f"{at}.{child.id}")
    elif isinstance(block, ListBlock):
        for child in value.bound_blocks if value else ():
            yield from _below(block.child_block, child.value, f"{at}.{child.id}")
    elif isinstance(block, StructBlock):
        for name, child_block in block.child_blocks.items():
            yield from _below(child_block, (value or {}).get(name), f"{at}.{name}")
    else:
        yield block, value, at
