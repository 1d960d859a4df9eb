"""The blocks that only treatment pages have."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    DateBlock,
    IntegerBlock,
    ListBlock,
    PageChooserBlock,
    StructBlock,
    TextBlock,
)
from wagtail.snippets.blocks import SnippetChooserBlock

from stories.blocks import NamedTextBlock, StoryBody, TitledBlock


class SymptomBlock(StructBlock):
    """A symptom and why it comes."""

    term = CharBlock(label=_("symptom"), max_length=120)
    why = TextBlock(label=_("why it comes"))

    class Meta:
        icon = "list-ul"
        label = _("symptom")


class SymptomsBlock(TitledBlock):
    """Symptoms, each with its reason."""

    note = TextBlock(label=_("note"), required=False, default="")
    items = ListBlock(SymptomBlock(), label=_("symptoms"))

    class Meta:
        icon = "list-ul"
        label = _("Symptoms")
        template = "blocks/symptoms_block.html"


class OptionKindBlock(StructBlock):
    """One kind of a treatment option, with a link to its page where there is one."""

    name = CharBlock(label=_("name"), max_length=160)
    page = PageChooserBlock(
        label=_("page"),
        required=False,
        page_type=["stories.TreatmentPage"],
    )

    class Meta:
        icon = "list-ul"
        label = _("kind")


class OptionBlock(StructBlock):
    """A treatment option and its kinds."""

    name = CharBlock(label=_("name"), max_length=120)
    about = TextBlock(label=_("about"), required=False, default="")
    kinds = ListBlock(OptionKindBlock(), label=_("kinds"))

    class Meta:
        icon = "list-ul"
        label = _("option")


class TreatmentOptionsBlock(TitledBlock):
    """Treatment options, in two levels."""

    note = TextBlock(label=_("note"), required=False, default="")
    options = ListBlock(OptionBlock(), label=_("options"))

    class Meta:
        icon = "list-ul"
        label = _("Treatment options")
        template = "blocks/treatment_options_block.html"


class DiagnosticsBlock(TitledBlock):
    """The kinds of laboratory work that find out which disease it is."""

    note = TextBlock(label=_("note"), required=False, default="")
    modules = ListBlock(CharBlock(label=_("module")), label=_("modules"))

    class Meta:
        icon = "search"
        label = _("Diagnostics")
        template = "blocks/diagnostics_block.html"


class InstitutionFactBlock(StructBlock):
    """A figure about the hospital, as of a day, with its source."""

    value = IntegerBlock(label=_("number"))
    label = CharBlock(label=_("what is counted"), max_length=160)
    as_of = DateBlock(label=_("as of"))
    source = CharBlock(label=_("source"), max_length=255)

    class Meta:
        icon = "info-circle"
        label = _("fact")


class InstitutionFactsBlock(TitledBlock):
    """Figures about the hospital."""

    items = ListBlock(InstitutionFactBlock(), label=_("facts"))

    class Meta:
        icon = "info-circle"
        label = _("Figures about the hospital")
        template = "blocks/institution_facts_block.html"


class EvidenceBlock(TitledBlock):
    """What studies found: claims side by side, standing on the page’s disclaimer."""

    note = TextBlock(label=_("note"), required=False, default="")
    claims = ListBlock(SnippetChooserBlock("stories.EfficacyClaim", label=_("claim")), label=_("claims"))

    class Meta:
        icon = "percent"
        label = _("What studies found")
        template = "blocks/evidence_block.html"


class WhyHereBlock(TitledBlock):
    """What is offered here."""

    items = ListBlock(NamedTextBlock(), label=_("points"))

    class Meta:
        icon = "home"
        label = _("What is offered here")
        template = "blocks/why_here_block.html"


class LinkBlock(StructBlock):
    """A link to another page of ours that says where it leads."""

    label = CharBlock(
        label=_("link text"), max_length=160, help_text=_("Say where it leads, not “read more”.")
    )
    page = PageChooserBlock(label=_("page"))

    class Meta:
        icon = "link"
        label = _("Link")
        template = "blocks/link_block.html"


class TreatmentBody(StoryBody):
    """The body of a treatment page."""

    symptoms = SymptomsBlock()
    treatment_options = TreatmentOptionsBlock()
    diagnostics = DiagnosticsBlock()
    institution_facts = InstitutionFactsBlock()
    evidence = EvidenceBlock()
    why_here = WhyHereBlock()
    link = LinkBlock()
