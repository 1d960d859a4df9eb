"""The forms of a consent record: what it allows as a grid, and its withdrawal."""

from django import forms
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from cms.languages import LANGUAGES
from stories.models import ConsentRecord
from stories.models.consent import COVERS, EXCLUSIONS
from stories.permissions import keepers_of_consents


class DetailsByLanguage(forms.CheckboxSelectMultiple):
    """A grid to tick: a row for each detail, a column for each language."""

    class Media:
        css = {"all": ["casebook/css/admin-consent.css"]}

    def render(self, name, value, attrs=None, renderer=None):
        ticked = {str(each) for each in value or ()}
        prefix = (attrs or {}).get("id", f"id_{name}")
        rows = [
            {
                "label": label,
                "cells": [
                    {
                        "language": language,
                        "value": f"{what}:{language.code}",
                        "id": f"{prefix}_{what}_{language.code}",
                        "is_ticked": f"{what}:{language.code}" in ticked,
                    }
                    for language in LANGUAGES
                ],
            }
            for what, label in COVERS
        ]
        return render_to_string("consent/grid.html", {"name": name, "rows": rows, "languages": LANGUAGES})


class ConsentForm(WagtailAdminModelForm):
    """A consent record. It does not offer the day of the withdrawal: that has a door of its own."""

    allows = forms.MultipleChoiceField(
        label=_("What may be shown, and in which language"),
        choices=EXCLUSIONS,
        widget=DetailsByLanguage,
        help_text=_("Tick what the paper says, and nothing that it does not say."),
        error_messages={"required": _("Tick at least one detail in one language.")},
    )
    after = forms.ModelChoiceField(ConsentRecord.objects.all(), required=False, widget=forms.HiddenInput)

    class Meta:
        model = ConsentRecord
        fields = [
            "reference",
            "channels",
            "signed_on",
            "expires_on",
            "material_connection",
            "scan",
            "responsible",
        ]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["allows"] = [
            f"{what}:{language.code}"
            for what, _label in COVERS
            for language in LANGUAGES
            if self.instance.allows(what, language.code)
        ]
        self.fields["responsible"].queryset = keepers_of_consents().order_by("last_name", "first_name")

    def clean(self) -> dict:
        cleaned = super().clean()
        ticked = {tuple(pair.split(":", 1)) for pair in cleaned.get("allows", ())}
        covers = [what for what, _label in COVERS if any(what == each for each, _code in ticked)]
        languages = [lang.code for lang in LANGUAGES if any(lang.code == code for _what, code in ticked)]
        self.instance.covers = covers
        self.instance.languages = languages
        self.instance.excluded = [
            f"{what}:{code}" for what in covers for code in languages if (what, code) not in ticked
        ]
        return cleaned

    def save(self, commit: bool = True) -> ConsentRecord:
        if "expires_on" in self.changed_data:
            self.instance.reminded = None  # the reminders begin again
        return super().save(commit)


class WithdrawalForm(forms.Form):
    """What a person may add to a withdrawal."""

    note = forms.CharField(
        label=_("How did the wish reach us?"),
        required=False,
        max_length=500,
        strip=True,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Optional, for the record: by phone, by letter, on which day. Never a name."),
    )
