"""What the editor of an approved text says of its approval."""

from wagtail.admin.panels import Panel


class ApprovalPanel(Panel):
    """Whether readers see the text that is being edited, and the ways to its approval.

    For a record with `approved`, `awaits_approval` and `approval_permission`.
    """

    class BoundPanel(Panel.BoundPanel):
        template_name = "publishing/approval_panel.html"

        def get_context_data(self, parent_context=None) -> dict:
            context = super().get_context_data(parent_context)
            # the row and not the draft: approvals are given for what is published
            row = (
                type(self.instance).objects.filter(pk=self.instance.pk).first() if self.instance.pk else None
            )
            if row is None:
                return context
            return {
                **context,
                "row": row,
                "approved": row.approved,
                "may_approve": self.request.user.has_perm(row.approval_permission),
            }
