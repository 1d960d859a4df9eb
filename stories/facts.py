"""The one bridge from the ORM to the rules: reads a page, answers with plain facts."""

from collections.abc import Iterator
from datetime import date

from django.core.exceptions import ValidationError
from django.db.models import Model
from wagtail.blocks import (
    CharBlock,
    ListBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
    TextBlock,
)
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail_localize.models import Translation

from cms.delivery.register import name_of
from cms.languages import BY_CODE
from cms.publishing import packs
from cms.publishing.clearing import digest
from cms.publishing.gate import obstacles_for_snippet
from cms.publishing.models import Clearance, LocalePolicy, SignOff, Waiver
from cms.publishing.rules import identity
from cms.publishing.rules.candidate import (
    Candidate,
    ClaimFacts,
    ConsentFacts,
    DisclaimerFacts,
    ImageFacts,
    OutcomeFacts,
    PolicyFacts,
    Role,
    WaiverFacts,
)
from cms.publishing.rules.records.facts import Outcome, Staging
from stories.texts import known_names, texts

PROSE_FIELDS = "lead headline display_name subtype outcome_detail cover_alt outlet tags".split()


def candidate(page: Page, *, today: date) -> Candidate:
    """The page as the rules see it on this day."""
    language = BY_CODE[page.locale.language_code]
    return Candidate(
        kind=page.kind,
        language=language.code,
        script=language.script,
        today=today,
        text=f"{page.title} {prose(page)}",
        texts=tuple(texts(page)),
        known_names=known_names(page),
        disclaimer=_disclaimer(getattr(page, "outcome_disclaimer", None)),
        expected_results=_claim(getattr(page, "expected_results", None)),
        consent=_consent(getattr(page, "consent", None)),
        claims=tuple(_claim(claim) for claim in claims_in(page)),
        shows=shown(page),
        is_alias=page.alias_of_id is not None,
        untranslated=untranslated(page),
        unfinished_blocks=tuple(unfinished_blocks(page)),
        images=tuple(_image(image, field) for field, image in placed_images(page)),
        is_pseudonymous=getattr(page, "name_use", "real") != "real",
        identifiers=tuple(identifiers(page)),
        material_connection=getattr(page, "material_connection", ""),
        origin=getattr(page, "origin", ""),
        review_due=getattr(page, "review_due", None),
        is_reviewed=bool(getattr(page, "reviewed_by_id", None) and getattr(page, "reviewed_on", None)),
        risks=risks(page),
        therapy_classes=therapy_classes(page),
        adverse_events=len(getattr(page, "adverse_events", ())),
        outcome=_outcome(page),
        records=tuple(_records(page)),
        pack=packs.current(),
        **_decided(page, today=today),
    )


def _decided(page: Page, *, today: date) -> dict:
    """What people have decided about the page: the policy of its language, sign-offs and waivers."""
    policy = _policy(LocalePolicy.objects.filter(locale_id=page.locale_id).first())
    decided = {"policy": policy}
    if page.pk is None:
        return decided
    if policy.sign_offs:
        signed = SignOff.objects.standing().for_page(page).filter(digest=digest(page))
        decided["signed_off"] = frozenset(Role(role) for role in signed.values_list("role", flat=True))
    waivers = Waiver.objects.in_force(on=today).for_page(page)
    decided["waivers"] = tuple(WaiverFacts(*each) for each in waivers.values_list("code", "about", "until"))
    return decided


def _policy(policy: LocalePolicy | None) -> PolicyFacts:
    if policy is None:
        return PolicyFacts()
    return PolicyFacts(
        audience=policy.audience,
        purpose=policy.purpose,
        fixed_warning=policy.fixed_warning,
        certificate=policy.certificate,
        certificate_until=policy.certificate_until,
        stories_may_appear=policy.stories_may_appear,
        rates_may_appear=policy.rates_may_appear,
        severities=policy.severities,
        sign_offs=frozenset(Role(role) for role in policy.sign_offs),
        holds_overdue=policy.holds_overdue,
        identity_budget=policy.identity_budget,
        classification=policy.classification,
    )


def risks(page: Page) -> str | None:
    """What the blocks of risks say, in the page’s language; None where there is none."""
    blocks = [block for block in getattr(page, "body", ()) if block.block_type == "risks"]
    told = [
        str(value)
        for block in blocks
        for leaf, value in leaves(block.block, block.value)
        if isinstance(value, str)
    ]
    claims = [
        claim.get_endpoint_display() for block in blocks for claim in block.value.get("claims") or () if claim
    ]
    return " ".join([*told, *map(str, claims)]) if blocks else None


def therapy_classes(page: Page) -> frozenset[str]:
    """The classes of the treatments that the page is about."""
    chosen = getattr(page, "therapies", ())
    return frozenset(block.value.therapy_class for block in chosen if block.value is not None)


def _outcome(page: Page) -> OutcomeFacts | None:
    if page.kind != "story":
        return None
    return OutcomeFacts(
        criteria=page.outcome_criteria,
        category=page.outcome_category,
        detail=page.outcome_detail,
        is_dated=page.outcome_after is not None,
    )


def _records(page: Page) -> Iterator[Outcome | Staging]:
    """The story’s record as the record rules read it; nothing where nothing is recorded."""
    if page.kind != "story":
        return
    if page.outcome_category and page.outcome_criteria:
        name = page.condition.name if page.condition else ""
        yield Outcome(condition=name, criteria=page.outcome_criteria, category=page.outcome_category)
    stages = {block.value["system"]: block.value["value"] for block in page.staging}
    if stages:
        yield Staging(
            iss=stages.get("ISS") or "", r_iss=stages.get("R-ISS") or "", durie_salmon=stages.get("DS") or ""
        )


def _image(image, field: str) -> ImageFacts:
    return ImageFacts(
        name=image.title,
        shows_a_person=image.shows_a_person,
        consent=_consent(image.consent),
        field=field,
    )


def identifiers(page: Page) -> Iterator[str]:
    """The traits of a story that make its patient recognisable, as `rules.identity` weighs them."""
    if page.kind != "story":
        return
    if page.age:
        yield "exact-age"
    if page.country:
        yield "nationality"
    if page.hospitals:
        yield "hospital"
    if page.physicians:
        yield "physician"
    if any(image.shows_a_person for image in images_in(page)):
        yield "image"
    yield from identity.date_traits(f"{page.title} {prose(page)}", page.locale.language_code)


def _disclaimer(disclaimer) -> DisclaimerFacts | None:
    if disclaimer is None:
        return None
    return DisclaimerFacts(
        language=disclaimer.locale.language_code,
        is_live=disclaimer.live,
        is_approved=disclaimer.approved is not None,
    )


def _claim(claim) -> ClaimFacts | None:
    if claim is None:
        return None
    return ClaimFacts(
        name=claim.slug,
        language=claim.locale.language_code,
        is_live=claim.live,
        is_approved=claim.status == claim.Status.APPROVED,
        has_source=claim.has_source,
        has_count=claim.has_count,
        is_fit=not obstacles_for_snippet(claim),
        has_ended=claim.has_ended,
    )


def _consent(consent) -> ConsentFacts | None:
    if consent is None:
        return None
    return ConsentFacts(
        covers=frozenset(consent.covers),
        languages=frozenset(consent.languages),
        channels=frozenset(consent.channels),
        signed_on=consent.signed_on,
        expires_on=consent.expires_on,
        withdrawn_on=consent.withdrawn_on,
        excluded=frozenset(tuple(pair.split(":", 1)) for pair in consent.excluded),
    )


def shown(page: Page) -> frozenset[str]:
    """What of a patient a story shows, in the words of the consent record."""
    if page.kind != "story":
        return frozenset()
    found = {"clinical_details"}
    if page.name_use == "real":
        found.add("display_name")
    if page.age or page.age_band:
        found.add("age")
    if page.country:
        found.add("nationality")
    if any(getattr(image, "shows_a_person", False) for image in images_in(page)):
        found.add("image")
    return frozenset(found)


def stream_fields(page: Page) -> Iterator[str]:
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            yield field.name


def leaves(block, value) -> Iterator[tuple]:
    """Every simple block below this one, with its value."""
    if isinstance(block, StreamBlock):
        for child in value:
            yield from leaves(child.block, child.value)
    elif isinstance(block, ListBlock):
        for child in value or ():
            yield from leaves(block.child_block, child)
    elif isinstance(block, StructBlock):
        for name, child_block in block.child_blocks.items():
            yield from leaves(child_block, (value or {}).get(name))
    else:
        yield block, value


def leaves_of_field(page: Page, name: str) -> Iterator[tuple]:
    """Every simple block of one stream field, with its value."""
    value = getattr(page, name)
    yield from leaves(value.stream_block, value)


def _leaves_of(page: Page) -> Iterator[tuple]:
    for name in stream_fields(page):
        yield from leaves_of_field(page, name)


def prose(page: Page) -> str:
    """All text of the page that a reader reads, without the title."""
    parts = [getattr(page, name, "") for name in PROSE_FIELDS]
    for block, value in _leaves_of(page):
        if isinstance(block, RichTextBlock):
            parts.append(value.source if value else "")
        elif isinstance(block, (CharBlock, TextBlock)):
            parts.append(value or "")
    return " ".join(part for part in parts if part)


def claims_in(page: Page) -> list:
    """Every claim that the blocks of the page show."""
    return _chosen(page, "stories.efficacyclaim")


def images_in(page: Page) -> list:
    """Every picture that the page shows."""
    return [image for _, image in placed_images(page)]


def placed_images(page: Page) -> Iterator[tuple]:
    """Every picture that the page shows, with the name of the field it stands in."""
    for name in stream_fields(page):
        for _, value in leaves_of_field(page, name):
            if getattr(getattr(value, "_meta", None), "label_lower", "") == "stories.casebookimage":
                yield name, value
    if cover := getattr(page, "cover", None):
        yield "cover", cover


def consents_of(page: Page) -> list:
    """Every consent that the page rests on: the patient’s, and those of its pictures."""
    consents = [getattr(page, "consent", None), *(image.consent for image in images_in(page))]
    return list(dict.fromkeys(consent for consent in consents if consent is not None))


def pages_in(page: Page) -> list[Page]:
    """Every page that the blocks of the page lead to."""
    return [value for _, value in _leaves_of(page) if isinstance(value, Page)]


def _chosen(page: Page, label: str) -> list:
    return [
        value
        for _, value in _leaves_of(page)
        if getattr(getattr(value, "_meta", None), "label_lower", "") == label
    ]


def unfinished_blocks(page: Page) -> Iterator[str]:
    """Stream fields with a block that its own form would refuse; only the editor’s form asks them otherwise."""
    for name in stream_fields(page):
        value = getattr(page, name)
        try:
            value.stream_block.clean(value)
        except ValidationError:
            yield name


def untranslated(page: Page) -> int:
    """How many texts of a page under translation are not translated."""
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
    ).first()
    if translation is None:
        return 0
    total, done = translation.get_progress()
    if total <= done or _is_as_cleared(page):
        return 0
    return total - done


def _is_as_cleared(page: Page) -> bool:
    # its source was edited since: what is still to translate belongs to the next version, not to this text
    return Clearance.objects.standing().for_page(page).filter(digest=digest(page)).exists()


def rests_on(page: Page) -> frozenset[str]:
    """Every record that the page refers to, by field or in a block, as the register names it."""
    fields = (
        field.name
        for field in page._meta.concrete_fields
        if field.many_to_one and field.related_model._meta.app_label == "stories"
    )
    referred = [getattr(page, name) for name in fields]
    chosen = [value for _, value in _leaves_of(page) if isinstance(value, Model)]
    found = [*referred, *chosen, *consents_of(page)]
    return frozenset(name_of(record) for record in found if record is not None)


def basis(page: Page) -> dict[str, str]:
    """What the page rests on, each with the version that was examined."""
    found = {}
    if disclaimer := getattr(page, "outcome_disclaimer", None):
        approval = disclaimer.approved
        found["disclaimer"] = f"{disclaimer.pk}:{approval.digest if approval else None}"
    for claim in [getattr(page, "expected_results", None), *claims_in(page)]:
        if claim is not None:
            found[f"claim:{claim.slug}"] = f"{claim.pk}:{claim.latest_revision_id or 0}"
    if consent := getattr(page, "consent", None):
        found["consent"] = consent.reference
    return found
