"""What follows when something changes that public pages rest on: they are looked at again.

This only starts the work. That it must be right at once is the gate’s business: each receiver runs in the
transaction that changed the record.
"""

from collections.abc import Iterable
from functools import reduce
from operator import and_, or_

from django.db.models import Q, QuerySet
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import published

from cms.delivery.models import PublicPage
from cms.delivery.register import live_pages_resting_on
from cms.publishing import turns
from cms.publishing.clearing import reexamine
from cms.publishing.models import LocalePolicy
from cms.search.text import tokens_to_ask
from cms.translation.models import GlossaryTerm
from stories import approvals
from stories.models import (
    CasebookImage,
    Condition,
    ConsentRecord,
    DisclaimerApproval,
    Drug,
    DrugStanding,
    EfficacyClaim,
    Hospital,
    NameVariants,
    OrganisationSettings,
    OutcomeDisclaimer,
    Person,
    RegistryEdition,
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


def renew_the_registry(sender, **kwargs) -> None:
    RegistryEdition.renew()


def look_again_at_names(sender, instance, **kwargs) -> None:
    reexamine(pages_that_say(instance.written))


def look_again_at_drug(sender, instance, **kwargs) -> None:
    drug = instance if isinstance(instance, Drug) else instance.drug
    reexamine(pages_that_say(drug.known_as))


def pages_that_say(words: Iterable[str]) -> QuerySet[Page]:
    """Public pages whose text holds one of these, as far as the search tells; the patrol reads the others."""
    said = [
        reduce(and_, (Q(search_text__contains=f" {token} ") for token in tokens))
        for tokens in map(tokens_to_ask, words)
        if tokens
    ]
    if not said:
        return Page.objects.none()
    return Page.objects.filter(pk__in=PublicPage.objects.filter(reduce(or_, said)).values("page_id"))


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
    registry = (NameVariants, Drug, DrugStanding)
    # first of all: whoever is looked at again below is asked by the new one
    for model in (*registry, Hospital, Person, OrganisationSettings, GlossaryTerm):
        for signal in (post_save, post_delete):
            signal.connect(renew_the_registry, sender=model)
    others = (ConsentRecord, Source, DisclaimerApproval, LocalePolicy, PageViewRestriction)
    for model in (*SHOWN, *registry, *others):
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
        signal.connect(look_again_at_names, sender=NameVariants)
        signal.connect(look_again_at_drug, sender=Drug)
        signal.connect(look_again_at_drug, sender=DrugStanding)
