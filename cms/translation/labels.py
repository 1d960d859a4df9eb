"""Where a text stands, in the words of the editor’s form: “Body › Paragraph › Text”."""

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Field, Model
from django.utils.text import capfirst
from django.utils.translation import gettext
from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField

BETWEEN = " › "


def label_of(model: type[Model], field_path: str) -> str:
    """The labels along wagtail-localize’s field path, such as `body.section.prose`, in the active language."""
    name, *rest = field_path.split(".")
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return field_path
    if not isinstance(field, Field):
        child = field.related_model
        below = [label_of(child, ".".join(rest))] if rest else []
        return BETWEEN.join([capfirst(str(child._meta.verbose_name)), *below])
    labels = [capfirst(str(field.verbose_name))]
    if isinstance(field, StreamField):
        labels += _block_labels(field.stream_block, rest)
    return BETWEEN.join(labels)


def _block_labels(block: Block, path: list[str]) -> list[str]:
    labels = []
    for name in path:
        if isinstance(block, ListBlock):
            block = block.child_block
            labels.append(gettext("item"))
        elif isinstance(block, StreamBlock | StructBlock) and name in block.child_blocks:
            block = block.child_blocks[name]
            labels.append(str(capfirst(block.label)))
        else:
            break
    return labels
