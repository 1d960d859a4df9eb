"""What the first page of the admin says of the gate."""

from collections.abc import Mapping
from typing import Any

from wagtail.admin.ui.components import Component

from cms.publishing import todo

NEWEST = 5


class WaitingPanel(Component):
    """How many things wait for this person, with the newest of them."""

    name = "casebook_waiting"
    template_name = "publishing/waiting_panel.html"
    order = 50

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        user = parent_context["request"].user
        waiting = todo.waiting_for(user) if user.has_perm("publishing.view_notice") else []
        return {
            "request": parent_context["request"],
            "csrf_token": parent_context.get("csrf_token"),
            "number": len(waiting),
            "rows": [todo.as_row(notice) for notice in waiting[:NEWEST]],
        }


def construct_homepage_panels(request, panels: list[Component]) -> None:
    """For the hook of the same name."""
    panels.append(WaitingPanel())
