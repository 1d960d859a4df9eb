"""What follows when something changes that public pages rest on: they are looked at again.

This only starts the work. That it must be right at once is the gate’s business: each receiver runs in the
transaction that changed the record.
"""

from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import published

from cms.delivery.register import live_pages_resting_on
from cms.publishing.clearing import reexamine
from cms.publishing.gate import NotPublishable, gated, obstacles_for
from cms.publishing.lock import is_bookkeeping
from cms.publishing.models import LocalePolicy
from stories import approvals
from stories.facts import consents_of, images_in
from stories.guards import CONSENT
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


def look_again(sender, instance, created=False, **kwargs) -> None:
    if not created:
        reexamine(live_pages_resting_on(instance))


def look_again_at_consent(sender, instance, created=False, **kwargs) -> None:
    """The pages that rest on it, and those that show a picture of whoever gave it."""
    if not created:
        for record in (instance, *instance.images.all()):
            reexamine(live_pages_resting_on(record))


def hold_the_consents(sender, instance, update_fields=None, **kwargs) -> None:
    """Let nobody withdraw or change a consent between the moment it is read and the moment its page is live.

    Whoever withdraws waits for this transaction and then takes the page down; if they came first, the page that
    was read before is refused here.
    """
    if not isinstance(instance, Page) or not instance.live or is_bookkeeping(update_fields):
        return
    page = gated(instance)
    known = {consent.pk: consent for consent in consents_of(page)} if page else {}
    locked = ConsentRecord.objects.select_for_update().in_bulk(known)
    if all(_says_the_same(known[pk], locked.get(pk)) for pk in known):
        return
    if getattr(page, "consent_id", None):
        page.consent = locked.get(page.consent_id)
    for image in images_in(page):
        image.consent = locked.get(image.consent_id)
    if found := obstacles_for(page):
        raise NotPublishable(found)


def _says_the_same(one: ConsentRecord, other: ConsentRecord | None) -> bool:
    return other is not None and all(getattr(one, name) == getattr(other, name) for name in CONSENT)


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
    # after the lock, which is connected first
    pre_save.connect(hold_the_consents, dispatch_uid="casebook-hold-consents")
    post_save.connect(look_again_at_consent, sender=ConsentRecord)
    for model in (CasebookImage, OutcomeDisclaimer, EfficacyClaim, Condition, Therapy, Hospital, Person):
        post_save.connect(look_again, sender=model, dispatch_uid=f"casebook-{model.__name__}")
    post_save.connect(look_again_at_disclaimer, sender=DisclaimerApproval)
    post_save.connect(look_again_at_source, sender=Source)
    post_save.connect(told_who_approves, sender=DisclaimerApproval)
    published.connect(tell_who_approves, sender=OutcomeDisclaimer)
    for signal in (post_save, post_delete):
        signal.connect(look_again_at_language, sender=LocalePolicy)
    for signal in (post_save, post_delete):
        signal.connect(look_again_below, sender=PageViewRestriction)
