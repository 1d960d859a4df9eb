"""The register: the list of what is public. Every public surface reads it and nothing else."""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import or_

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.days import site_today


class PublicPageQuerySet(models.QuerySet):
    def in_force(self, *, on: date | None = None) -> "PublicPageQuerySet":
        """What may be shown on this day: a consent that ended yesterday takes its page with it, and so does
        a change that the gate has not seen.
        """
        today = on or site_today()
        return self.filter(sealed=True).filter(Q(public_until=None) | Q(public_until__gte=today))

    def in_language(self, code: str) -> "PublicPageQuerySet":
        return self.filter(language=code)

    def of_kind(self, *kinds: str) -> "PublicPageQuerySet":
        return self.filter(kind__in=kinds)

    def with_facet(self, kind: str, value: str) -> "PublicPageQuerySet":
        return self.filter(pk__in=PublicFacet.objects.filter(kind=kind, value=value).values("row"))

    def with_any_facet(self, facets: Iterable[tuple[str, str]]) -> "PublicPageQuerySet":
        """Rows with at least one of these (kind, value) facets; none are asked for, none are found."""
        matches = [Q(kind=kind, value=value) for kind, value in facets]
        if not matches:
            return self.none()
        return self.filter(pk__in=PublicFacet.objects.filter(reduce(or_, matches)).values("row"))

    def with_no_other(self, kind: str, value: str) -> "PublicPageQuerySet":
        """Rows that have no other facet of this kind than this one."""
        others = PublicFacet.objects.filter(kind=kind).exclude(value=value)
        return self.exclude(pk__in=others.values("row"))

    def newest_first(self) -> "PublicPageQuerySet":
        return self.order_by("-sort_date", "-pk")


class PublicPage(models.Model):
    """One page in one language that is public now. Written with its clearance, and by nothing else."""

    page = models.OneToOneField(
        Page,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="public_row",
    )
    model = models.CharField(_("page type"), max_length=100)
    kind = models.CharField(_("kind"), max_length=20)
    language = models.CharField(_("language"), max_length=10)
    translation_key = models.UUIDField(_("translation key"), db_index=True)
    path = models.CharField(_("address"), max_length=500, unique=True)
    title = models.CharField(_("title"), max_length=255)
    summary = models.TextField(_("summary"), blank=True)
    facts = models.CharField(_("facts"), max_length=500, blank=True)
    outcome = models.TextField(_("outcome"), blank=True)
    disclaimer_short = models.TextField(_("disclaimer, short form"), blank=True)
    search_text = models.TextField(_("search text"), blank=True)
    sort_date = models.DateTimeField(_("date to sort by"))
    public_until = models.DateField(_("public until"), null=True, blank=True)
    sealed = models.BooleanField(
        _("sealed"), default=True, help_text=_("False once the database saw a change.")
    )
    clearance = models.ForeignKey(
        "publishing.Clearance",
        verbose_name=_("clearance"),
        on_delete=models.PROTECT,
        related_name="rows",
    )

    objects = PublicPageQuerySet.as_manager()

    class Meta:
        verbose_name = _("public page")
        verbose_name_plural = _("public pages")
        indexes = [
            models.Index(fields=["language", "kind", "-sort_date", "-id"], name="register_newest_first")
        ]

    def __str__(self) -> str:
        return self.path

    def has_ended(self, on: date) -> bool:
        """Whether its last day has passed."""
        return self.public_until is not None and self.public_until < on

    def is_in_force(self, on: date) -> bool:
        """The same as the queryset’s `in_force`, for a row at hand."""
        return self.sealed and not self.has_ended(on)

    @property
    def cell(self) -> str:
        """The seed of the page’s drawing, the same in every language."""
        return str(self.translation_key)

    def get_absolute_url(self) -> str:
        return self.path


class PublicFacet(models.Model):
    """One thing that a public page can be filtered by."""

    row = models.ForeignKey(
        PublicPage, verbose_name=_("public page"), on_delete=models.CASCADE, related_name="facets"
    )
    kind = models.CharField(_("kind"), max_length=20)
    value = models.CharField(_("value"), max_length=100)
    label = models.CharField(_("label"), max_length=255)

    class Meta:
        verbose_name = _("facet")
        verbose_name_plural = _("facets")
        indexes = [models.Index(fields=["kind", "value"], name="facet_kind_value")]
        constraints = [models.UniqueConstraint(fields=["row", "kind", "value"], name="facet_once_a_row")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.label}"


class PublicBasis(models.Model):
    """One record that a public page rests on or shows: “stories.consentrecord:12”.

    Kept with the row and not asked of Wagtail’s reference index, which is brought up to date later by a
    worker: a withdrawn consent cannot wait for it.
    """

    row = models.ForeignKey(
        PublicPage, verbose_name=_("public page"), on_delete=models.CASCADE, related_name="bases"
    )
    record = models.CharField(_("record"), max_length=120, db_index=True)

    class Meta:
        verbose_name = _("basis of a public page")
        verbose_name_plural = _("bases of public pages")
        constraints = [models.UniqueConstraint(fields=["row", "record"], name="basis_once_a_row")]

    def __str__(self) -> str:
        return self.record


class GonePage(models.Model):
    """An address whose page was taken down. Readers are told so (410), and machines forget it sooner."""

    path = models.CharField(_("address"), max_length=500, unique=True)
    language = models.CharField(_("language"), max_length=10)
    translation_key = models.UUIDField(_("translation key"), db_index=True)
    since = models.DateTimeField(_("since"), auto_now_add=True)

    class Meta:
        verbose_name = _("page that was taken down")
        verbose_name_plural = _("pages that were taken down")

    def __str__(self) -> str:
        return self.path
