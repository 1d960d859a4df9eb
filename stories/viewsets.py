"""How snippets and records are listed and edited in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import CreateView, EditView
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.snippets.views.snippets import EditView as SnippetEditView
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup, UnpublishView

from cms.publishing import policy_form
from cms.publishing.asking import AsksBeforePublishing, AsksBeforeSaving, AsksBeforeUnpublishing
from cms.publishing.models import LocalePolicy
from cms.translation.models import GlossaryTerm
from stories.claim_views import ClaimIndexView, ClaimPageView, TellsWhereItIsShown
from stories.consent_viewset import ConsentRecordViewSet
from stories.models import (
    Condition,
    ContactChannel,
    Drug,
    EfficacyClaim,
    Hospital,
    NameVariants,
    OutcomeDisclaimer,
    Person,
    Source,
    Therapy,
)


class AddPolicyView(AsksBeforeSaving, CreateView):
    """A language that had no policy gets one."""


class AddRecordView(AsksBeforeSaving, CreateView):
    """For records that public pages may already contradict."""


class EditRecordView(AsksBeforeSaving, EditView):
    """For records that public pages stand on."""


class RehearsesWithItsRows:
    """For a record with rows of its own, which the copy of a rehearsal would not hold."""

    def rehearse(self, form) -> None:
        form.save()


class AddDrugView(RehearsesWithItsRows, AddRecordView):
    """A drug, with its status in each region."""


class EditDrugView(RehearsesWithItsRows, EditRecordView):
    """The same, changed."""


class EditStandingView(AsksBeforePublishing, SnippetEditView):
    """For snippets that public pages stand on."""


class UnpublishStandingView(AsksBeforeUnpublishing, UnpublishView):
    """The same, taken off the site."""


class EditClaimView(TellsWhereItIsShown, EditStandingView):
    """A claim, with the pages that show it above its form."""


class OutcomeDisclaimerViewSet(SnippetViewSet):
    model = OutcomeDisclaimer
    icon = "warning"
    edit_view_class = EditStandingView
    unpublish_view_class = UnpublishStandingView
    list_display = ["name", "locale", "status_string", Column("approval_status", label=_("Approval"))]
    search_fields = ["name", "lead", "text"]


class EfficacyClaimViewSet(SnippetViewSet):
    model = EfficacyClaim
    icon = "percent"
    index_view_class = ClaimIndexView
    edit_view_class = EditClaimView
    edit_template_name = "claims/edit.html"
    inspect_view_class = ClaimPageView
    inspect_view_enabled = True
    unpublish_view_class = UnpublishStandingView
    list_display = ["slug", "locale", "endpoint", "figure", "status", "owner", "review_by", "live"]
    list_filter = ["endpoint", "status", "evidence_level", "owner"]
    search_fields = ["slug", "population", "regimen"]


class ConditionViewSet(SnippetViewSet):
    model = Condition
    icon = "tag"
    list_display = ["name", "locale", "slug"]
    search_fields = ["name"]


class TherapyViewSet(SnippetViewSet):
    model = Therapy
    icon = "pick"
    list_display = ["name", "locale", "therapy_class"]
    search_fields = ["name", "short_name"]


class HospitalViewSet(SnippetViewSet):
    model = Hospital
    icon = "home"
    list_display = ["name", "locale", "city"]
    search_fields = ["name"]


class PersonViewSet(SnippetViewSet):
    model = Person
    icon = "user"
    list_display = ["name", "locale", "role", "hospital"]
    search_fields = ["name"]


class RegistryViewSetGroup(SnippetViewSetGroup):
    """What pages point at, and what they stand on."""

    menu_label = _("Library")
    menu_icon = "folder-open-inverse"
    menu_order = 200
    items = (
        OutcomeDisclaimerViewSet,
        EfficacyClaimViewSet,
        ConditionViewSet,
        TherapyViewSet,
        HospitalViewSet,
        PersonViewSet,
    )


class SourceViewSet(ModelViewSet):
    model = Source
    icon = "doc-full"
    list_display = ["citation", "status"]
    search_fields = ["citation"]
    edit_view_class = EditRecordView
    form_fields = ["citation", "url", "status", "is_demonstration"]


class ContactChannelViewSet(ModelViewSet):
    model = ContactChannel
    icon = "mail"
    list_display = ["label", "locale", "kind", "value"]
    form_fields = ["locale", "kind", "label", "value", "qr", "position"]


class LocalePolicyViewSet(ModelViewSet):
    model = LocalePolicy
    icon = "globe"
    list_display = ["locale", "audience", "purpose"]
    edit_handler = policy_form.edit_handler
    add_view_class = AddPolicyView
    edit_view_class = EditRecordView


class GlossaryTermViewSet(ModelViewSet):
    model = GlossaryTerm
    icon = "list-ul"
    list_display = ["en", "ru", "zh_hans", "kind"]
    list_filter = ["kind"]
    search_fields = ["en", "ru", "zh_hans"]
    form_fields = ["en", "ru", "zh_hans", "kind", "do_not_translate", "note"]


class NameVariantsViewSet(ModelViewSet):
    model = NameVariants
    icon = "title"
    list_display = ["__str__", "in_en", "in_ru", "in_zh_hans"]
    search_fields = ["in_en", "in_ru", "in_zh_hans"]
    add_view_class = AddRecordView
    edit_view_class = EditRecordView


class DrugViewSet(ModelViewSet):
    model = Drug
    icon = "pick"
    list_display = ["name_en", "name_ru", "name_zh_hans", "drug_class"]
    list_filter = ["drug_class"]
    search_fields = ["name_en", "name_ru", "name_zh_hans", "other_names", "variants"]
    add_view_class = AddDrugView
    edit_view_class = EditDrugView


class RecordsViewSetGroup(ModelViewSetGroup):
    """Records that are not translated."""

    menu_label = _("Registers")
    menu_icon = "folder-inverse"
    menu_order = 210
    items = (
        ConsentRecordViewSet("consents"),
        SourceViewSet("sources"),
        ContactChannelViewSet("contact-channels"),
        LocalePolicyViewSet("language-policies"),
        GlossaryTermViewSet("glossary"),
        NameVariantsViewSet("names"),
        DrugViewSet("drugs"),
    )
