"""The page editor as a browser meets it: its form, and what the panel beside it answers."""

from django.test import Client
from django.urls import reverse
from wagtail.blocks import BlockField
from wagtail.models import Page


def form_of(page: Page, **changes) -> dict[str, str]:
    """What the editor’s form would send for this page, with some fields changed."""
    form = page.get_edit_handler().get_form_class()(instance=page)
    data = {}
    for name, field in form.fields.items():
        if isinstance(field, BlockField):
            data[f"{name}-count"] = "0"
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
