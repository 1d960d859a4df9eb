"""Whose site it is, and how to reach them in each language."""

import re

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator, validate_email
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Locale

from stories.colours import contrast

colour = RegexValidator(r"^#[0-9a-fA-F]{6}$", _("Write the colour as # and six digits: #0b5a61."))
LIGHT_PAPER = "#fbfcfa"
DARK_PAPER = "#0e1719"
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3


@register_setting(icon="home", order=1)
class OrganisationSettings(BaseGenericSetting):
    """The organisation’s name, logo and colours."""

    name_en = models.CharField(_("name in English"), max_length=120, default="Casebook Hospitals")
    name_ru = models.CharField(_("name in Russian"), max_length=120, default="Клиники Casebook")
    name_zh_hans = models.CharField(_("name in Chinese"), max_length=120, default="Casebook医院集团")
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown beside the name. Empty: Casebook’s own mark."),
    )
    accent = models.CharField(
        _("colour of links and buttons"),
        max_length=7,
        blank=True,
        validators=[colour],
        help_text=_("On light ground. Empty: the colour of the design."),
    )
    accent_dark = models.CharField(_("the same in dark mode"), max_length=7, blank=True, validators=[colour])
    is_demonstration = models.BooleanField(
        _("this is a demonstration"),
        default=False,
        help_text=_("Says on every page that the organisation, its hospitals and its staff are invented."),
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("name_en"), FieldPanel("name_ru"), FieldPanel("name_zh_hans")],
            heading=_("Name"),
        ),
        FieldPanel("logo"),
        FieldRowPanel([FieldPanel("accent"), FieldPanel("accent_dark")], heading=_("Colours")),
        FieldPanel("is_demonstration"),
    ]

    class Meta:
        verbose_name = _("organisation")

    def clean(self) -> None:
        super().clean()
        errors = {}
        for field, paper in (("accent", LIGHT_PAPER), ("accent_dark", DARK_PAPER)):
            value = getattr(self, field)
            is_colour = re.fullmatch(r"#[0-9a-fA-F]{6}", value)
            if is_colour and contrast(value, paper) < LEAST_CONTRAST:
                errors[field] = _("Too faint to read on the page. Choose a stronger colour.")
        if errors:
            raise ValidationError(errors)

    @property
    def name(self) -> str:
        """The name in the current language."""
        field = f"name_{(get_language() or 'en').replace('-', '_')}"
        return getattr(self, field, "") or self.name_en


class ContactChannel(models.Model):
    """One way to reach us in one language."""

    class Kind(models.TextChoices):
        WHATSAPP = "whatsapp", _("WhatsApp")
        TELEGRAM = "telegram", _("Telegram")
        WECHAT = "wechat", _("WeChat")
        EMAIL = "email", _("e-mail")
        PHONE = "phone", _("telephone")

    SHAPES = {
        "whatsapp": (r"[1-9][0-9]{6,14}", _("Digits only, with the country code: 8613800000000.")),
        "telegram": (r"[A-Za-z][A-Za-z0-9_]{4,31}", _("The name alone, without @ and without a link.")),
        "wechat": (r"[A-Za-z][A-Za-z0-9_-]{5,19}", _("The WeChat ID alone: letters, digits, _ and -.")),
        "phone": (r"\+[1-9][0-9 ]{6,18}", _("With + and the country code: +86 138 0000 0000.")),
    }

    locale = models.ForeignKey(
        Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="contact_channels"
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    label = models.CharField(
        _("label"), max_length=120, help_text=_("In the language it is shown in: “Write to us”.")
    )
    value = models.CharField(
        _("number, name or address"),
        max_length=254,
        help_text=_("WhatsApp takes digits only, Telegram and WeChat the name alone."),
    )
    qr = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("QR code"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    position = models.PositiveSmallIntegerField(
        _("position"), default=0, help_text=_("Smaller numbers stand first.")
    )

    panels = [
        FieldRowPanel([FieldPanel("locale"), FieldPanel("kind"), FieldPanel("position")]),
        FieldPanel("label"),
        FieldPanel("value"),
        FieldPanel("qr"),
    ]

    class Meta:
        verbose_name = _("contact channel")
        verbose_name_plural = _("contact channels")
        ordering = ["locale", "position", "pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.value}"

    def clean(self) -> None:
        super().clean()
        if self.kind == self.Kind.EMAIL:
            try:
                validate_email(self.value)
            except ValidationError:
                message = _("This is not an e-mail address. Write it as name@example.org.")
                raise ValidationError({"value": message}) from None
        elif self.kind in self.SHAPES:
            shape, message = self.SHAPES[self.kind]
            if not re.fullmatch(shape, self.value):
                raise ValidationError({"value": message})

    @property
    def href(self) -> str | None:
        """Where the link leads; None for WeChat, which has no addresses."""
        return {
            "whatsapp": f"https://wa.me/{self.value}",
            "telegram": f"https://t.me/{self.value}",
            "email": f"mailto:{self.value}",
            "phone": f"tel:{self.value.replace(' ', '')}",
        }.get(self.kind)
