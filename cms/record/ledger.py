"""Writing decisions, and proving that none was changed or removed."""

from collections.abc import Iterator

from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page

from cms.delivery.register import name_of
from cms.record import chain
from cms.record.models import FACT, Decision, Head, Showing, fact

BATCH = 1000


def note(
    action: str,
    *,
    page: Page | None = None,
    record: Model | None = None,
    showing: Showing | None = None,
    language: str = "",
    user=None,
    facts: dict[str, object] | None = None,
) -> Decision:
    """Append one decision, in the caller’s transaction. Facts are numbers, codes and digests, never names.

    A page that is gone is named by what was shown of it (`showing`). Without a user, the person whose request
    or task this is.
    """
    about = page or showing
    user = user or get_active_log_context().user
    with transaction.atomic():
        head = Head.objects.select_for_update().get_or_create(
            pk=1, defaults={"number": 0, "hash": chain.START}
        )[0]
        decision = Decision(
            number=head.number + 1,
            at=timezone.now(),
            action=action,
            actor=user.pk if user and user.is_authenticated else None,
            page=page.pk if page else showing.page if showing else None,
            translation_key=about.translation_key if about else None,
            language=page.locale.language_code if page else showing.language if showing else language,
            subject=name_of(record) if record else "",
            facts=facts or {},
            previous=head.hash,
        )
        decision.hash = chain.link(head.hash, decision.as_fact())
        decision.save(force_insert=True)
        head.number, head.hash = decision.number, decision.hash
        head.save()
    return decision


def verify() -> Iterator[chain.Fault]:
    """Walk the whole chain, and name every decision that was changed or is missing."""
    head = Head.objects.filter(pk=1).first()
    decisions = Decision.objects.order_by("number").values(*FACT, "hash").iterator(BATCH)
    links = ((columns["number"], columns.pop("hash"), fact(columns)) for columns in decisions)
    return chain.faults(links, head=(head.number, head.hash) if head else (0, chain.START))


def holds(decision: Decision) -> bool:
    """Whether one decision is linked to the one before it and the one after it as they stand."""
    before = Decision.objects.filter(number=decision.number - 1).values_list("hash", flat=True).first()
    after = Decision.objects.filter(number=decision.number + 1).values_list("previous", flat=True).first()
    return (
        chain.link(before or chain.START, decision.as_fact()) == decision.hash
        and decision.previous == (before or chain.START)
        and after in {None, decision.hash}
    )
