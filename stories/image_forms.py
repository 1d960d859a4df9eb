"""The form of a picture: whether it shows a person, and whose consent it rests on."""

from django.db.models import Q
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from cms.days import site_today
from cms.uploads import SafeImageForm
from stories.models import ConsentRecord

SHOWS = _(
    "Tick it for a face, a tattoo, a name on a wristband: anything by which somebody can be known. "
    "Then choose the consent that covers pictures."
)
RESTS_ON = _(
    "Also for what a patient made or lent, such as a drawing. Once the consent ends, the picture is shown nowhere."
)
LACKS = {
    "none": _("This picture shows a person and has no consent, so no page that shows it can be published."),
    "not-covered": _(
        "This consent does not cover pictures, so no page that shows this one can be published."
    ),
    "ended": _("This consent does not hold today, so no page that shows the picture can be published."),
}


class CasebookImageForm(SafeImageForm):
    """Set as WAGTAILIMAGES_IMAGE_FORM_BASE. A picture may be kept without a consent; a page may not show it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "shows_a_person" in self.fields:
            self.fields["shows_a_person"].help_text = SHOWS
        if "consent" in self.fields:
            field = self.fields["consent"]
            withdrawn = Q(withdrawn_on__lte=site_today()) & ~Q(pk=self.instance.consent_id)
            field.queryset = ConsentRecord.objects.exclude(withdrawn)
            lack = self._lack()
            field.help_text = (
                format_lazy("{lack} {help}", lack=LACKS[lack], help=RESTS_ON) if lack else RESTS_ON
            )

    def _lack(self) -> str:
        """What keeps the picture, as it was last saved, from being shown; empty where nothing does."""
        image, consent = self.instance, self.instance.consent
        if image.pk is None or (consent is None and not image.shows_a_person):
            return ""
        if consent is None:
            return "none"
        if "image" not in consent.covers:
            return "not-covered"
        is_in_force = ConsentRecord.objects.in_force(on=site_today()).filter(pk=consent.pk).exists()
        return "" if is_in_force else "ended"
