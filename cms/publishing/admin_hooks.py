"""What the gate adds to Wagtail’s admin. `stories/wagtail_hooks.py` registers it."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import ModelLogEntry, PageLogEntry

from cms.publishing.messages import in_general


class ScheduleHeld(LogFormatter):
    """How the history of a page tells that its schedule was held."""

    label = _("Hold the schedule")

    def format_message(self, log_entry: PageLogEntry | ModelLogEntry) -> str:
        codes = log_entry.data.get("obstacles", [])
        reasons = " ".join(in_general(code) for code in codes)
        return gettext("Not published as scheduled. %(reasons)s") % {"reasons": reasons}


class TakenDown(LogFormatter):
    """How the history of a page tells that it was taken down."""

    label = _("Take down")

    def format_message(self, log_entry: PageLogEntry | ModelLogEntry) -> str:
        return gettext("Taken off every public surface.")


def register_log_actions(actions: LogActionRegistry) -> None:
    """For the hook `register_log_actions`."""
    actions.register_action("casebook.schedule_held")(ScheduleHeld)
    actions.register_action("casebook.take_down")(TakenDown)
