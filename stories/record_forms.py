"""The form that asks for a moment."""

from datetime import UTC, datetime

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

FIRST = datetime(2000, 1, 1, tzinfo=UTC)
LAST = datetime(2200, 1, 1, tzinfo=UTC)


class MomentForm(forms.Form):
    """A day and time, in the time zone of whoever asks."""

    at = forms.DateTimeField(
        label=_("Day and time"),
        required=False,
        widget=forms.DateTimeInput(format="%Y-%m-%dT%H:%M:%S", attrs={"type": "datetime-local", "step": "1"}),
        validators=[
            MinValueValidator(FIRST, _("This day is too long ago.")),
            MaxValueValidator(LAST, _("This day is too far ahead.")),
        ],
        error_messages={"invalid": _("This is not a moment. Enter a day and a time.")},
    )
