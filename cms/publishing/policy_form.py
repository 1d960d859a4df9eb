"""How the policy of a language is edited: in sections, and what each finding does as one choice each."""

import json

from django import forms
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList

from cms.publishing.messages import in_general
from cms.publishing.rules.candidate import Severity
from cms.publishing.rules.law import LAW

SEVERITIES = {
    Severity.BLOCK: _("blocks"),
    Severity.WARN: _("needs a waiver"),
    Severity.OFF: _("off"),
}


class SeveritiesWidget(forms.Widget):
    """One choice for each finding that may be waived. What nobody may waive is not offered."""

    template_name = "publishing/severities.html"
    language = ""  # whose law says what is usual; set by the form once its policy has a language

    def get_context(self, name: str, value: object, attrs: dict | None) -> dict:
        chosen = _as_dict(value)
        rows = [
            {
                "name": f"{name}-{code}",
                "rule": law.rule,
                "wording": in_general(code),
                "source": law.source,
                "default": SEVERITIES[law.severity_in(self.language)],
                "options": [
                    (severity.value, label, chosen.get(code, law.severity_in(self.language)) == severity)
                    for severity, label in SEVERITIES.items()
                ],
            }
            for code, law in _waivable()
        ]
        return {**super().get_context(name, None, attrs), "rows": rows}

    def _render(self, template_name: str, context: dict, renderer=None) -> str:
        return render_to_string(
            template_name, context
        )  # Django’s renderer of forms does not know our templates

    def value_from_datadict(self, data, files, name: str) -> str:
        chosen = {code: data[f"{name}-{code}"] for code, _law in _waivable() if f"{name}-{code}" in data}
        usual = {code: law.severity_in(self.language) for code, law in _waivable()}
        return json.dumps({code: value for code, value in chosen.items() if value != usual[code]})

    def value_omitted_from_data(self, data, files, name: str) -> bool:
        return not any(f"{name}-{code}" in data for code, _law in _waivable())

    def id_for_label(self, id_: str, index=None) -> str:
        return ""  # a label of its own stands beside each choice


def _waivable() -> list[tuple]:
    return [(code, law) for code, law in LAW.items() if law.waived_by is not None]


def _as_dict(value: object) -> dict:
    """The value as the field has it, or as the form sent it back."""
    if isinstance(value, str):
        value = json.loads(value)
    return value if isinstance(value, dict) else {}


class PolicyForm(WagtailAdminModelForm):
    """A policy, with what the law of its own language says beside each choice."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "severities" in self.fields and self.instance.locale_id:
            self.fields["severities"].widget.language = self.instance.locale.language_code


edit_handler = ObjectList(
    [
        FieldPanel("locale"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("audience"), FieldPanel("purpose")]),
                FieldRowPanel([FieldPanel("regions"), FieldPanel("promotes")]),
                FieldPanel("classification"),
                FieldRowPanel([FieldPanel("stories_may_appear"), FieldPanel("rates_may_appear")]),
            ],
            heading=_("What is published, and for whom"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("fixed_warning"),
                FieldPanel("warning_area"),
                FieldRowPanel([FieldPanel("certificate"), FieldPanel("certificate_until")]),
            ],
            heading=_("What the law asks pages that promote to carry"),
        ),
        MultiFieldPanel(
            [FieldPanel("sign_offs"), FieldPanel("holds_overdue"), FieldPanel("identity_budget")],
            heading=_("What must be done before a page is public"),
        ),
        FieldPanel(
            "severities",
            widget=SeveritiesWidget,
            heading=_("What each finding does"),
            help_text=_("Only what somebody may waive can be changed. Everything else always blocks."),
        ),
    ],
    base_form_class=PolicyForm,
)
