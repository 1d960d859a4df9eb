"""How consent records are listed, edited, shown and withdrawn in the admin."""

from django.db.models import QuerySet
from django.urls import path
from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.model import ModelViewSet

from cms.days import site_today
from stories.consent_forms import ConsentForm
from stories.consent_views import (
    ConsentCreateView,
    ConsentEditView,
    ConsentIndexView,
    ConsentPageView,
    WithdrawView,
)
from stories.models import ConsentRecord
from stories.models.consent import ConsentQuerySet, State


class ConsentFilterSet(WagtailFilterSet):
    state = ChoiceFilter(label=_("State"), choices=State.choices, method="in_state")

    class Meta:
        model = ConsentRecord
        fields = ["state"]

    def in_state(self, records: ConsentQuerySet, name: str, value: str) -> QuerySet[ConsentRecord]:
        return records.in_state(value, on=site_today())


class ConsentRecordViewSet(ModelViewSet):
    model = ConsentRecord
    icon = "lock"
    list_display = [
        "reference",
        Column("state", label=_("State")),
        Column("ends_in", label=_("Ends")),
        "signed_on",
        "responsible",
    ]
    filterset_class = ConsentFilterSet
    search_fields = ["reference"]
    index_view_class = ConsentIndexView
    add_view_class = ConsentCreateView
    edit_view_class = ConsentEditView
    inspect_view_class = ConsentPageView
    inspect_view_enabled = True
    copy_view_enabled = False  # a copy would be a consent that nobody has given

    edit_handler = ObjectList(
        [
            FieldPanel("reference"),
            FieldPanel("allows"),
            FieldPanel("channels"),
            MultiFieldPanel(
                [FieldRowPanel([FieldPanel("signed_on"), FieldPanel("expires_on")])],
                heading=_("When it holds"),
            ),
            FieldPanel("material_connection"),
            FieldPanel("scan"),
            FieldPanel("responsible"),
        ],
        base_form_class=ConsentForm,
    )

    @property
    def withdraw_view(self):
        return self.construct_view(WithdrawView, **self.get_common_view_kwargs())

    def get_urlpatterns(self) -> list:
        return [*super().get_urlpatterns(), path("withdraw/<int:pk>/", self.withdraw_view, name="withdraw")]
