"""The desk’s own memory beside wagtail-localize’s store: how far each text is, its history, and the glossary."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Locale
from wagtail_localize.models import String, Translation, TranslationContext

from cms.translation.states import Act, State

STATE_CHOICES = [
    (State.EMPTY.value, _("empty")),
    (State.DRAFT.value, _("draft")),
    (State.TRANSLATED.value, _("translated")),
    (State.NEEDS_WORK.value, _("needs work")),
    (State.APPROVED.value, _("approved")),
    (State.OUTDATED.value, _("outdated")),
]
ACT_CHOICES = [
    (Act.SAVE.value, _("saved")),
    (Act.TRANSLATE.value, _("marked as translated")),
    (Act.APPROVE.value, _("approved")),
    (Act.SEND_BACK.value, _("sent back")),
    (Act.OVERRIDE.value, _("figure difference accepted")),
    (Act.LINK.value, _("link target changed")),
    (Act.RESTORE.value, _("earlier text restored")),
    (Act.MERGE.value, _("two texts merged")),
    (Act.CONFLICT.value, _("kept beside another text")),
    (Act.CARRY_OVER.value, _("carried over from an earlier source")),
    (Act.KEEP_MEANING.value, _("source changed without a change of meaning")),
    (Act.IMPORT.value, _("imported from a file")),
    (Act.MACHINE.value, _("drafted by a machine")),
]


class SegmentTextQuerySet(models.QuerySet):
    def of(self, translation: Translation) -> "SegmentTextQuerySet":
        """What was ever written for this page or record in this language; also for texts that are gone from it."""
        return self.filter(
            locale_id=translation.target_locale_id, context__object_id=translation.source.object_id
        )


class SegmentText(models.Model):
    """One text of a page or record in one language: its wording as it stands at the desk, and how far it is.

    `text` is in the form in which wagtail-localize keeps strings: inline marks without attributes, links numbered
    as in the source (`<a id="a1">`). A segment without a row here is empty.

    `approved_text` is the wording that the public may read, if there is one: it stays while a new one is written,
    and it alone is handed on to wagtail-localize’s store, from which pages are made.

    `links` says where links lead in this language, by the addresses of the source; those that lead to the same
    place are left out. They are approved with the text.
    """

    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="+")
    context = models.ForeignKey(
        TranslationContext, verbose_name=_("place"), on_delete=models.CASCADE, related_name="desk_texts"
    )
    source = models.ForeignKey(
        String, verbose_name=_("source text"), on_delete=models.CASCADE, related_name="desk_texts"
    )
    translated_from = models.ForeignKey(
        String,
        verbose_name=_("source text that it was made from"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    text = models.TextField(_("translation"), blank=True)
    links = models.JSONField(_("link targets"), default=dict)
    state = models.CharField(_("state"), max_length=12, choices=STATE_CHOICES, default=State.EMPTY.value)
    verdict = models.CharField(_("what the figure guard says"), max_length=10, blank=True)
    version = models.PositiveIntegerField(_("version"), default=0)
    changed_at = models.DateTimeField(_("changed at"), default=timezone.now)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("written by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    approved_text = models.TextField(_("approved translation"), blank=True)
    approved_links = models.JSONField(_("approved link targets"), default=dict)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("approved by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    approved_at = models.DateTimeField(_("approved at"), null=True)
    override_reason = models.TextField(_("why the figures may differ"), blank=True)

    objects = SegmentTextQuerySet.as_manager()

    class Meta:
        verbose_name = _("segment")
        verbose_name_plural = _("segments")
        default_permissions = ()
        permissions = [
            ("translate_segment", "Can translate at the desk"),
            ("approve_segment", "Can approve what another person translated"),
            ("override_figures", "Can accept figures that differ from the source, with a reason"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["locale", "context", "source"], name="one_text_a_segment")
        ]

    def __str__(self) -> str:
        return f"{self.context_id}, {self.locale_id}: {self.get_state_display()}"


class SegmentVersion(models.Model):
    """What a segment held at one moment, and who did what to it. Never changed."""

    segment = models.ForeignKey(
        SegmentText, verbose_name=_("segment"), on_delete=models.CASCADE, related_name="versions"
    )
    number = models.PositiveIntegerField(_("version"))
    source = models.ForeignKey(
        String,
        verbose_name=_("source text that it was made from"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    text = models.TextField(_("translation"), blank=True)
    state = models.CharField(_("state"), max_length=12, choices=STATE_CHOICES)
    act = models.CharField(_("what was done"), max_length=12, choices=ACT_CHOICES)
    comment = models.TextField(_("comment"), blank=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        verbose_name = _("version of a segment")
        verbose_name_plural = _("versions of segments")
        default_permissions = ()
        ordering = ["-number", "-pk"]

    def __str__(self) -> str:
        return f"{self.segment_id}, {self.number}: {self.get_act_display()}"


class Presence(models.Model):
    """That a person is at the desk of a page now, and in which text."""

    translation = models.ForeignKey(
        Translation, verbose_name=_("translation"), on_delete=models.CASCADE, related_name="presences"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="+"
    )
    segment_id = models.BigIntegerField(_("segment"), null=True)
    seen_at = models.DateTimeField(_("seen at"))
    wrote_at = models.DateTimeField(_("wrote at"), null=True)

    class Meta:
        verbose_name = _("presence")
        verbose_name_plural = _("presences")
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["translation", "user"], name="one_presence_a_person")]

    def __str__(self) -> str:
        return f"{self.user_id}, {self.translation_id}"


class GlossaryTerm(models.Model):
    """A clinical term and how it is said in each language."""

    class Kind(models.TextChoices):
        TERM = "term", _("term")
        STAGING = "staging", _("staging")
        DRUG = "drug", _("drug")
        ENDPOINT = "endpoint", _("endpoint")
        UNIT = "unit", _("unit")
        ORGANISATION = "org", _("organisation")

    en = models.CharField(_("English"), max_length=255, unique=True)
    ru = models.CharField(_("Russian"), max_length=255)
    zh_hans = models.CharField(_("Simplified Chinese"), max_length=255)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.TERM)
    do_not_translate = models.BooleanField(_("keep as it is in every language"), default=False)
    note = models.TextField(_("note"), blank=True)

    panels = [
        FieldPanel("en"),
        FieldPanel("ru"),
        FieldPanel("zh_hans"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("do_not_translate")]),
        FieldPanel("note"),
    ]

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary")
        ordering = ["en"]

    def __str__(self) -> str:
        return self.en
