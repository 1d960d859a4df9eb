"""The consent record in the admin: its own page, its form, and its withdrawal in two clicks."""

from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy
from wagtail.admin import messages
from wagtail.admin.views.generic import CreateView, EditView, IndexView, InspectView
from wagtail.admin.widgets.button import Button

from cms.publishing.models import Notice
from cms.record import ledger
from stories.consent_forms import WithdrawalForm
from stories.consent_page import aftermath, history, matrix, people_told
from stories.consent_usage import usage_of
from stories.models import ConsentRecord
from stories.withdrawal import Result, withdraw


def name_of_user(pk: int | None) -> str:
    """The name of an account for people, also where it is gone."""
    user = get_user_model()._default_manager.filter(pk=pk).first() if pk else None
    return (user.get_full_name() or user.get_username()) if user else gettext("somebody")


def facts_of(record: ConsentRecord) -> dict[str, object]:
    """What the record says, as codes and days, for the ledger."""
    days = {name: getattr(record, name) for name in ("signed_on", "expires_on")}
    return {
        "covers": record.covers,
        "languages": record.languages,
        "excluded": record.excluded,
        "channels": record.channels,
        **{name: day.isoformat() for name, day in days.items() if day},
    }


class ConsentIndexView(IndexView):
    """The list: a reference leads to the record itself, and not into its form."""

    def get_edit_url(self, instance: ConsentRecord) -> str | None:
        return self.get_inspect_url(instance)

    def get_list_more_buttons(self, instance: ConsentRecord) -> list[Button]:
        buttons = []
        if self.user_has_permission("change") and not instance.is_withdrawn:
            url = reverse(self.edit_url_name, args=[instance.pk])
            buttons.append(Button(gettext("Edit"), url, icon_name="edit", priority=10))
        if delete_url := self.get_delete_url(instance):
            buttons.append(Button(gettext("Delete"), delete_url, icon_name="bin", priority=30))
        return buttons


class ConsentCreateView(CreateView):
    """A new record. After a withdrawn one it takes over nothing but the number that it follows."""

    def get_initial(self) -> dict:
        before = ConsentRecord.objects.filter(pk=self._number("after")).first()
        if before is None:
            return super().get_initial()
        return {**super().get_initial(), "after": before.pk, "reference": f"{before.reference}/2"}

    def _number(self, name: str) -> int:
        text = self.request.GET.get(name, "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0

    def save_instance(self) -> ConsentRecord:
        record = super().save_instance()
        before = self.form.cleaned_data["after"]
        facts = facts_of(record) | ({"after": before.pk} if before else {})
        ledger.note("consent-recorded", record=record, user=self.request.user, facts=facts)
        return record

    def get_success_url(self) -> str:
        return reverse("consents:inspect", args=[self.object.pk])


class ConsentEditView(EditView):
    """The form of a record. A withdrawn one stays as it was."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        record = self.get_object()
        if record.is_withdrawn and self.user_has_permission("change"):
            text = gettext("%(reference)s is withdrawn and stays as it was. Record a new consent instead.")
            messages.warning(request, text % {"reference": record.reference})
            return redirect("consents:inspect", record.pk)
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return self.object.reference

    def save_instance(self) -> ConsentRecord:
        record = super().save_instance()
        ledger.note("consent-changed", record=record, user=self.request.user, facts=facts_of(record))
        return record

    def get_success_url(self) -> str:
        return reverse("consents:inspect", args=[self.object.pk])


class ConsentPageView(InspectView):
    """The record: what it allows, where it is used now, and what has happened to it."""

    template_name = "consent/record.html"
    page_title = gettext_lazy("Consent")

    def get_fields_context(self) -> list:
        return []  # the template shows them in its own way

    def get_page_subtitle(self) -> str:
        return self.object.reference

    def get_edit_url(self) -> str | None:
        return None if self.object.is_withdrawn else super().get_edit_url()

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        url = reverse("consents:history", args=[self.object.pk])
        button = Button(gettext("History"), url, icon_name="history", priority=30)
        return [*super().header_more_buttons, button]

    def get_breadcrumbs_items(self) -> list[dict]:
        *above, last = super().get_breadcrumbs_items()
        return [*(item for item in above if item["label"] != self.object.reference), last]

    def get_context_data(self, **kwargs) -> dict:
        record = self.object
        return super().get_context_data(**kwargs) | {
            "record": record,
            "matrix": matrix(record),
            "usage": None if record.is_withdrawn else usage_of(record),
            "after": aftermath(record) if record.is_withdrawn else None,
            "history": [{**each, "who": name_of_user(each["actor"])} for each in history(record)],
            "may_change": self.user_has_permission("change"),
            "may_add": self.user_has_permission("add"),
            "erase_url": _erase_url(record),
        }


def _erase_url(record: ConsentRecord) -> str:
    """Where a person is erased, on a site that has that door."""
    try:
        return reverse("casebook_erase", args=[record.pk])
    except NoReverseMatch:
        return ""


class WithdrawView(ConsentPageView):
    """The second click: everything that will disappear, and then it does."""

    template_name = "consent/withdraw.html"
    page_title = gettext_lazy("Withdraw")
    any_permission_required = ["change"]

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if self.object.is_withdrawn and self.user_has_permission("change") and request.method == "GET":
            return redirect("consents:inspect", self.object.pk)
        return super().dispatch(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        form = WithdrawalForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        result = withdraw(self.object, user=request.user, note=form.cleaned_data["note"])
        if result.is_new:
            messages.success(
                request, gettext("The consent is withdrawn, and nothing of it is public any more.")
            )
        else:
            messages.warning(request, faster(result))
        return redirect("consents:inspect", self.object.pk)

    def get_context_data(self, **kwargs) -> dict:
        usage = usage_of(self.object)
        told = people_told(Notice(kind=Notice.Kind.TAKEN_DOWN, page=row.page) for row in usage.rows)
        context = super().get_context_data(**{"form": WithdrawalForm(), **kwargs})
        return context | {"usage": usage, "told": told, "keep_url": self.keep_url}

    @property
    def keep_url(self) -> str:
        return reverse("consents:inspect", args=[self.object.pk])


def faster(result: Result) -> str:
    """What the second of two people is told."""
    if result.at is None:
        return gettext("This consent had already been withdrawn.")
    return gettext("%(name)s had already withdrawn this consent on %(day)s. Nothing more was done.") % {
        "name": name_of_user(result.by),
        "day": date_format(timezone.localtime(result.at), "DATETIME_FORMAT"),
    }
