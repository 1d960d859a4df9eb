"""What follows when something changes that public pages rest on: they are looked at again.

This only starts the work. That it must be right at once is the gate’s business: each receiver runs in the
transaction that changed the record.
"""

from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import published

from cms.delivery.register import live_pages_resting_on
from cms.publishing import turns
from cms.publishing.clearing import reexamine
from cms.publishing.models import LocalePolicy
from stories import approvals
from stories.models import (
    CasebookImage,
    Condition,
    ConsentRecord,
    DisclaimerApproval,
    EfficacyClaim,
    Hospital,
    OutcomeDisclaimer,
    Person,
    Source,
    Therapy,
)

# What pages show, in a field or in a block of their text.
SHOWN = (CasebookImage, OutcomeDisclaimer, EfficacyClaim, Condition, Therapy, Hospital, Person)


def look_again(sender, instance, created=False, **kwargs) -> None:
    if not created:
        reexamine(live_pages_resting_on(instance))


def look_again_at_consent(sender, instance, created=False, **kwargs) -> None:
    """The pages that rest on it, and those that show a picture of whoever gave it."""
    if not created:
        for record in (instance, *instance.images.all()):
            reexamine(live_pages_resting_on(record))


def take_a_turn(sender, instance, **kwargs) -> None:
    """Before a record is written or deleted: nobody examines a page meanwhile."""
    turns.alone()


def look_again_at_disclaimer(sender, instance, **kwargs) -> None:
    reexamine(live_pages_resting_on(instance.disclaimer))


def look_again_at_source(sender, instance, created=False, **kwargs) -> None:
    if not created:
        for claim in instance.claims.all():
            reexamine(live_pages_resting_on(claim))


def look_again_at_language(sender, instance, **kwargs) -> None:
    reexamine(Page.objects.filter(locale_id=instance.locale_id, live=True, depth__gt=1))


def tell_who_approves(sender, instance, **kwargs) -> None:
    approvals.ask_for_approval(instance)


def told_who_approves(sender, instance, created=False, **kwargs) -> None:
    if created:
        approvals.stop_asking(instance)


def look_again_below(sender, instance, **kwargs) -> None:
    pages = Page.objects.descendant_of(instance.page, inclusive=True).filter(live=True)
    reexamine(pages)


def connect() -> None:
    """Called once, when the app is ready."""
    for model in (*SHOWN, ConsentRecord, Source, DisclaimerApproval, LocalePolicy, PageViewRestriction):
        for signal in (pre_save, pre_delete):
            signal.connect(take_a_turn, sender=model, dispatch_uid=f"casebook-turn-{model.__name__}")
    post_save.connect(look_again_at_consent, sender=ConsentRecord)
    for model in SHOWN:
        for signal in (post_save, post_delete):
            signal.connect(look_again, sender=model, dispatch_uid=f"casebook-{model.__name__}")
    post_save.connect(look_again_at_disclaimer, sender=DisclaimerApproval)
    post_save.connect(look_again_at_source, sender=Source)
    post_save.connect(told_who_approves, sender=DisclaimerApproval)
    published.connect(tell_who_approves, sender=OutcomeDisclaimer)
    for signal in (post_save, post_delete):
        signal.connect(look_again_at_language, sender=LocalePolicy)
    for signal in (post_save, post_delete):
        signal.connect(look_again_below, sender=PageViewRestriction)
