"""The page editor as a browser meets it: its form, and what the panel beside it answers."""

from django.test import Client
from django.urls import reverse
from wagtail.blocks import Block, BlockField, ListBlock, StreamValue, StructBlock
from wagtail.models import Page


def form_of(page: Page, **changes) -> dict[str, str]:
    """What the editor’s form would send for this page, with some fields changed."""
    form = page.get_edit_handler().get_form_class()(instance=page)
    data = {}
    for name, field in form.fields.items():
        if isinstance(field, BlockField):
            data |= blocks_of(name, getattr(page, name))
        else:
            value = form[name].value()
            data[name] = "" if value is None else getattr(value, "pk", value)
    for name, formset in form.formsets.items():
        data |= {f"{formset.prefix or name}-{kind}_FORMS": "0" for kind in ("TOTAL", "INITIAL")}
    return {name: str(value) for name, value in {**data, **changes}.items() if value is not False}


def check(client: Client, page: Page, **changes):
    """Ask the gate about the form of this page, as the panel’s script does."""
    return client.post(
        reverse("casebook_check", args=[page.pk]),
        form_of(page, **changes),
        headers={"X-Requested-With": "XMLHttpRequest"},
    )


def text_of(response) -> str:
    """The answer as one line of HTML. It must be a good one."""
    assert response.status_code == 200, response.status_code
    return " ".join(response.content.decode().split())


def blocks_of(name: str, value: StreamValue) -> dict[str, object]:
    """A stream field as its form sends it."""
    data: dict[str, object] = {f"{name}-count": len(value)}
    for number, child in enumerate(value):
        data |= {f"{name}-{number}-{key}": "" for key in ("deleted", "id")}
        data |= {f"{name}-{number}-order": number, f"{name}-{number}-type": child.block_type}
        data |= _value(f"{name}-{number}-value", child.block, child.value)
    return data


def _value(name: str, block: Block, value: object) -> dict[str, object]:
    if isinstance(block, StructBlock):
        parts = (_value(f"{name}-{key}", each, value.get(key)) for key, each in block.child_blocks.items())
        return {key: given for part in parts for key, given in part.items()}
    if isinstance(block, ListBlock):
        data: dict[str, object] = {f"{name}-count": len(value)}
        for number, item in enumerate(value):
            data |= {f"{name}-{number}-deleted": "", f"{name}-{number}-order": number}
            data |= _value(f"{name}-{number}-value", block.child_block, item)
        return data
    return {name: block.value_for_form(value) or ""}
