"""What the record keeps: decisions that nobody can change, and what visitors were shown."""

import zlib

from django.db import models
from django.utils.translation import gettext_lazy as _

# the columns that the hash of a decision is made of
FACT = ("number", "at", "action", "actor", "page", "translation_key", "language", "subject", "facts")


def fact(columns: dict[str, object]) -> dict[str, object]:
    """The columns of a decision as its hash wants them."""
    key = columns["translation_key"]
    return {**columns, "translation_key": str(key) if key else None}


class Decision(models.Model):
    """One decision about what is public: who, when, about which page or record, and on what grounds.

    Append-only: the database refuses to change or delete a row (`cms.record.guards`). It holds numbers,
    codes and digests and never a name, so that a person can be erased and the chain still holds.
    """

    number = models.BigIntegerField(_("number"), primary_key=True)
    at = models.DateTimeField(_("at"), db_index=True)
    action = models.CharField(_("decision"), max_length=40, db_index=True)
    actor = models.BigIntegerField(_("person"), null=True, help_text=_("The number of the account."))
    page = models.BigIntegerField(_("page"), null=True, db_index=True)
    translation_key = models.UUIDField(_("translation key"), null=True, db_index=True)
    language = models.CharField(_("language"), max_length=10, blank=True)
    subject = models.CharField(_("record"), max_length=120, blank=True, db_index=True)
    facts = models.JSONField(_("facts"), default=dict)
    previous = models.CharField(_("hash of the decision before"), max_length=64)
    hash = models.CharField(_("hash"), max_length=64)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["number"]

    def __str__(self) -> str:
        return f"№ {self.number}, {self.action}"

    def as_fact(self) -> dict[str, object]:
        """What the hash is made of."""
        return fact({name: getattr(self, name) for name in FACT})


class Head(models.Model):
    """Where the chain ends. One row, locked by whoever writes the next decision."""

    number = models.BigIntegerField(_("number"))
    hash = models.CharField(_("hash"), max_length=64)

    class Meta:
        verbose_name = _("head of the record")
        verbose_name_plural = _("heads of the record")

    def __str__(self) -> str:
        return f"№ {self.number}"


class Showing(models.Model):
    """What visitors saw at one address from one moment to another: the page as it was rendered.

    `html` is zlib-compressed UTF-8 and names its style sheets and pictures by the SHA-256 of their content
    (`KeptFile`). An erased showing keeps its digest and loses its content.
    """

    page = models.BigIntegerField(_("page"), db_index=True)
    translation_key = models.UUIDField(_("translation key"), db_index=True)
    language = models.CharField(_("language"), max_length=10)
    path = models.CharField(_("address"), max_length=500)
    html = models.BinaryField(_("page as shown"), null=True)
    digest = models.CharField(_("digest"), max_length=64)
    clearance = models.BigIntegerField(_("clearance"))
    since = models.DateTimeField(_("shown since"), db_index=True)
    until = models.DateTimeField(_("shown until"), null=True, db_index=True)
    erased_at = models.DateTimeField(_("erased at"), null=True)

    class Meta:
        verbose_name = _("page as shown")
        verbose_name_plural = _("pages as shown")
        ordering = ["-since", "-pk"]

    def __str__(self) -> str:
        return f"{self.path}, {self.since:%Y-%m-%d %H:%M}"

    @property
    def text(self) -> str:
        """The HTML, or an empty string once it is erased."""
        return zlib.decompress(self.html).decode() if self.html else ""


class KeptFile(models.Model):
    """A style sheet or picture of a page as it was shown, kept once however many pages show it."""

    digest = models.CharField(_("digest"), max_length=64, primary_key=True)
    media_type = models.CharField(_("media type"), max_length=100)
    content = models.BinaryField(_("content"))

    class Meta:
        verbose_name = _("kept file")
        verbose_name_plural = _("kept files")

    def __str__(self) -> str:
        return self.digest[:12]
