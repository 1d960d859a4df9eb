"""Images: what they show, and whose consent they rest on."""

from datetime import date

from django.db import models
from django.db.models import Prefetch, Q, prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image, ImageQuerySet

from stories.models.consent import ConsentRecord


class CasebookImageQuerySet(ImageQuerySet):
    def showable(self, *, on: date) -> "CasebookImageQuerySet":
        """What may be shown to the public on this day: nothing withheld, and no person without consent.

        A picture that has a consent rests on it even where it shows nobody, such as one of a patient’s drawings.
        """
        return self.filter(withheld_since=None).filter(
            Q(shows_a_person=False, consent=None) | Q(consent__in=ConsentRecord.objects.in_force(on=on))
        )


class CasebookImage(AbstractImage):
    """An image of the library. One that shows a person needs that person’s consent."""

    shows_a_person = models.BooleanField(_("shows a person who can be recognised"), default=False)
    consent = models.ForeignKey(
        "stories.ConsentRecord",
        verbose_name=_("consent"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="images",
    )

    withheld_since = models.DateTimeField(_("withheld since"), null=True, editable=False)

    objects = CasebookImageQuerySet.as_manager()

    admin_form_fields = (*Image.admin_form_fields, "shows_a_person", "consent")

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")


class CasebookRendition(AbstractRendition):
    """A size and format of an image."""

    image = models.ForeignKey(
        CasebookImage,
        verbose_name=_("image"),
        on_delete=models.CASCADE,
        related_name="renditions",
    )

    class Meta:
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="rendition_once")
        ]


def with_renditions(images: list[CasebookImage]) -> None:
    """Bring all sizes and formats of these images in one query, however many there are."""
    if images:
        prefetch_related_objects(images, Prefetch("renditions", to_attr="prefetched_renditions"))
