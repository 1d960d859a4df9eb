"""The building blocks of pages, each with its own template."""

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    IntegerBlock,
    ListBlock,
    PageChooserBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
    StructValue,
    TextBlock,
)
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

PROSE = ["bold", "italic", "superscript", "subscript", "link"]


class TitledValue(StructValue):
    """A block with a heading that the page’s own contents can lead to.

    `namesakes` is how many headings above it on the page would have the same anchor.
    """

    namesakes = 0

    @property
    def anchor(self) -> str:
        title = self.get("title") or ""
        # letters of other scripts cannot stand in our ASCII anchors, so their code points do
        name = slugify(title) or "s-" + "-".join(f"{ord(char):x}" for char in title[:6])
        return f"{name}.{self.namesakes + 1}" if self.namesakes else name


class TitledBlock(StructBlock):
    """A block that opens with a heading."""

    title = CharBlock(label=_("heading"), max_length=120)

    class Meta:
        abstract = True
        value_class = TitledValue


class NamedTextBlock(StructBlock):
    """A short name and what there is to say about it."""

    name = CharBlock(label=_("name"), max_length=120)
    text = TextBlock(label=_("text"))

    class Meta:
        icon = "list-ul"
        label = _("point")


class SectionBlock(TitledBlock):
    """A heading and the paragraphs under it."""

    text = RichTextBlock(label=_("text"), features=PROSE)

    class Meta:
        icon = "title"
        label = _("Section")
        template = "blocks/section_block.html"


class ParagraphBlock(RichTextBlock):
    """Paragraphs without a heading."""

    class Meta:
        icon = "pilcrow"
        label = _("Paragraph")
        template = "blocks/paragraph_block.html"


class BulletListBlock(StructBlock):
    """A list of short lines, with or without a heading."""

    title = CharBlock(label=_("heading"), max_length=120, required=False, default="")
    items = ListBlock(CharBlock(label=_("item")), label=_("items"))

    class Meta:
        icon = "list-ul"
        label = _("List")
        template = "blocks/list_block.html"
        value_class = TitledValue


class ChallengesBlock(TitledBlock):
    """The difficulties of a case, numbered."""

    items = ListBlock(NamedTextBlock(), label=_("challenges"))

    class Meta:
        icon = "list-ol"
        label = _("Numbered challenges")
        template = "blocks/challenges_block.html"


class InterventionsBlock(TitledBlock):
    """What was done, each act with its name first."""

    items = ListBlock(NamedTextBlock(), label=_("interventions"))

    class Meta:
        icon = "clipboard-list"
        label = _("Interventions")
        template = "blocks/interventions_block.html"


class PatientQuoteBlock(StructBlock):
    """The patient’s or the family’s own words."""

    text = TextBlock(label=_("words"))
    attribution = CharBlock(
        label=_("who said it"),
        required=False,
        default="",
        help_text=_("Empty: the patient, under the name this story uses."),
    )

    class Meta:
        icon = "openquote"
        label = _("Patient quote")
        template = "blocks/patient_quote_block.html"


class ExpertQuoteBlock(StructBlock):
    """A physician’s own words."""

    text = TextBlock(label=_("words"))
    person = SnippetChooserBlock("stories.Person", label=_("person"))

    class Meta:
        icon = "openquote"
        label = _("Expert quote")
        template = "blocks/expert_quote_block.html"


class ExpertPerspectiveBlock(TitledBlock):
    """A physician’s view of the case, in several paragraphs."""

    person = SnippetChooserBlock("stories.Person", label=_("person"))
    paragraphs = ListBlock(TextBlock(label=_("paragraph")), label=_("paragraphs"))

    class Meta:
        icon = "user"
        label = _("Expert perspective")
        template = "blocks/expert_perspective_block.html"


class TurnBlock(StructBlock):
    """One question and its answer."""

    question = CharBlock(label=_("question"), max_length=255)
    answers = ListBlock(TextBlock(label=_("paragraph")), label=_("answer"))

    class Meta:
        icon = "help"
        label = _("question and answer")


class QuestionsBlock(TitledBlock):
    """An interview."""

    turns = ListBlock(TurnBlock(), label=_("questions and answers"))

    class Meta:
        icon = "comment"
        label = _("Questions and answers")
        template = "blocks/questions_block.html"


class StepBlock(StructBlock):
    """One step of a treatment."""

    name = CharBlock(label=_("name"), max_length=120)
    text = TextBlock(label=_("text"))
    day = IntegerBlock(label=_("day after infusion"), required=False)

    class Meta:
        icon = "order"
        label = _("step")


class TreatmentStepsBlock(TitledBlock):
    """The steps of a treatment, in order."""

    steps = ListBlock(StepBlock(), label=_("steps"))

    class Meta:
        icon = "order"
        label = _("Treatment steps")
        template = "blocks/treatment_steps_block.html"


class ImageBlock(StructBlock):
    """A picture with its description."""

    image = ImageChooserBlock(label=_("image"))
    alt = CharBlock(
        label=_("description"),
        max_length=255,
        help_text=_("What the picture shows, for readers who cannot see it."),
    )
    caption = CharBlock(label=_("caption"), max_length=255, required=False, default="")

    class Meta:
        icon = "image"
        label = _("Image")
        template = "blocks/image_block.html"


class ClaimBlock(StructBlock):
    """A figure from the claims library."""

    claim = SnippetChooserBlock("stories.EfficacyClaim", label=_("claim"))

    class Meta:
        icon = "percent"
        label = _("Claim")
        template = "blocks/claim_block.html"


class RisksBlock(TitledBlock):
    """The harms, with the same weight as the benefits."""

    intro = TextBlock(label=_("introduction"), required=False, default="")
    items = ListBlock(CharBlock(label=_("risk")), label=_("risks"))
    claims = ListBlock(
        SnippetChooserBlock("stories.EfficacyClaim", label=_("claim")),
        label=_("figures"),
        default=[],
    )

    class Meta:
        icon = "warning"
        label = _("Risks")
        template = "blocks/risks_block.html"


class ContactBlock(TitledBlock):
    """An invitation to get in touch, with the channels of this language."""

    text = TextBlock(label=_("text"))

    class Meta:
        icon = "mail"
        label = _("Contact")
        template = "blocks/contact_block.html"


class WayBlock(StructBlock):
    """One way into the site, for one kind of reader."""

    name = CharBlock(label=_("heading"), max_length=80)
    text = TextBlock(label=_("text"))
    page = PageChooserBlock(label=_("page"))

    class Meta:
        icon = "link"
        label = _("Way in")


class StoryBody(StreamBlock):
    """The telling of a story or an article."""

    section = SectionBlock()
    paragraph = ParagraphBlock(features=PROSE)
    list = BulletListBlock()
    challenges = ChallengesBlock()
    interventions = InterventionsBlock()
    patient_quote = PatientQuoteBlock()
    expert_quote = ExpertQuoteBlock()
    expert_perspective = ExpertPerspectiveBlock()
    questions = QuestionsBlock()
    treatment_steps = TreatmentStepsBlock()
    image = ImageBlock()
    claim = ClaimBlock()
    risks = RisksBlock()
    contact = ContactBlock()
