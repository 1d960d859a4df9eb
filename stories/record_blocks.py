"""The parts of a story’s record: staging, adverse events, the timeline. Numbers and choices, not prose."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, IntegerBlock, StructBlock, StructValue, TextBlock

STAGING_SYSTEMS = [("ISS", "ISS"), ("R-ISS", "R-ISS"), ("DS", "Durie–Salmon")]
SCALES = [("ASTCT", "ASTCT"), ("CTCAE", "CTCAE"), ("none", _("not graded"))]
EVENT_OUTCOMES = [
    ("resolved", _("resolved")),
    ("ongoing", _("ongoing")),
    ("unknown", _("not recorded")),
]


class StageValue(StructValue):
    @property
    def system_label(self) -> str:
        return dict(STAGING_SYSTEMS).get(self["system"], self["system"])


class StageBlock(StructBlock):
    """A stage by one staging system. A choice and a code, so that no translator can change them."""

    system = ChoiceBlock(label=_("system"), choices=STAGING_SYSTEMS)
    value = ChoiceBlock(
        label=_("stage"),
        choices=[(code, code) for code in ("I", "IA", "IB", "II", "IIA", "IIB", "III", "IIIA", "IIIB")],
    )

    class Meta:
        icon = "tag"
        label = _("stage")
        value_class = StageValue


class AdverseEventValue(StructValue):
    @property
    def scale_label(self) -> str:
        return str(dict(SCALES).get(self["scale"], ""))

    @property
    def outcome_label(self) -> str:
        return str(dict(EVENT_OUTCOMES).get(self["outcome"], ""))


class AdverseEventBlock(StructBlock):
    """Something that went wrong, how badly, and how it ended."""

    event = CharBlock(label=_("event"), max_length=160)
    scale = ChoiceBlock(label=_("scale"), choices=SCALES, default="none")
    grade = IntegerBlock(label=_("grade"), required=False, min_value=1, max_value=5)
    outcome = ChoiceBlock(label=_("how it ended"), choices=EVENT_OUTCOMES, default="unknown")
    management = TextBlock(label=_("what was done"), required=False, default="")

    class Meta:
        icon = "warning"
        label = _("adverse event")
        value_class = AdverseEventValue


class TimelineEventBlock(StructBlock):
    """Something that happened: a day after infusion, a year, or a period without a date."""

    day = IntegerBlock(label=_("day after infusion"), required=False)
    year = IntegerBlock(label=_("year"), required=False, min_value=1900, max_value=2100)
    period = CharBlock(label=_("period"), max_length=80, required=False, default="")
    text = TextBlock(label=_("what happened"))

    class Meta:
        icon = "date"
        label = _("event")
