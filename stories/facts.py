"""The one bridge from the ORM to the rules: reads a page, answers with plain facts."""

from collections.abc import Iterator
from datetime import date

from django.core.exceptions import ValidationError
from wagtail.blocks import CharBlock, RichTextBlock, TextBlock
from wagtail.models import Page

from cms.delivery.register import name_of
from cms.languages import BY_CODE, DEFAULT
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
    PolicyFacts,
    Role,
    WaiverFacts,
)
from cms.publishing.rules.registry import USUAL_REGIONS
from cms.translation.approvals import approvals_of
from stories import case_facts
from stories.leaves import leaves, leaves_of_field, stream_fields
from stories.record_texts import texts_of_records
from stories.registered import registry_for
from stories.texts import known_names, texts

PROSE_FIELDS = "lead headline display_name subtype outcome_detail cover_alt outlet tags".split()


def candidate(page: Page, *, today: date) -> Candidate:
    """The page as the rules see it on this day."""
    language = BY_CODE[page.locale.language_code]
    disclaimer = getattr(page, "outcome_disclaimer", None)
    approval = disclaimer.approved if disclaimer else None
    decided = _decided(page, today=today)
    registry = registry_for(language.code, decided["policy"].regions)
    return Candidate(
        kind=page.kind,
        language=language.code,
        script=language.script,
        today=today,
        text=f"{page.title} {prose(page)}",
        texts=(*texts(page), *texts_of_records(page, approval)),
        known_names=known_names(page, registry),
        registry=registry,
        invites=any(leaf.within == "contact" for leaf in leaves(page)),
        disclaimer=_disclaimer(disclaimer, approval),
        expected_results=_claim(getattr(page, "expected_results", None)),
        consent=_consent(getattr(page, "consent", None)),
        claims=tuple(_claim(claim) for claim in claims_in(page)),
        shows=shown(page),
        is_alias=page.alias_of_id is not None,
        unfinished_blocks=tuple(unfinished_blocks(page)),
        images=tuple(_image(image, field) for field, image in placed_images(page)),
        is_pseudonymous=getattr(page, "name_use", "real") != "real",
        identifiers=tuple(identifiers(page)),
        material_connection=getattr(page, "material_connection", ""),
        origin=getattr(page, "origin", ""),
        review_due=getattr(page, "review_due", None),
        is_reviewed=bool(getattr(page, "reviewed_by_id", None) and getattr(page, "reviewed_on", None)),
        reviewed_on=getattr(page, "reviewed_on", None),
        risks=risks(page),
        therapy_classes=therapy_classes(page),
        adverse_events=len(getattr(page, "adverse_events", ())),
        outcome=case_facts.outcome(page),
        records=tuple(case_facts.records(page, today=today)),
        condition=case_facts.condition(page),
        named=tuple(case_facts.named(page)),
        leads_to=tuple(case_facts.leads_to(page)),
        pack=packs.current(),
        **decided,
        **_translation(page),
    )


def _decided(page: Page, *, today: date) -> dict:
    """What people have decided about the page: the policy of its language, sign-offs and waivers."""
    found = LocalePolicy.objects.select_related("locale").filter(locale_id=page.locale_id).first()
    policy = _policy(found, page.locale.language_code)
    decided = {"policy": policy}
    if page.pk is None:
        return decided
    if policy.sign_offs or page.locale.language_code != DEFAULT.code:
        signed = SignOff.objects.standing().for_page(page).filter(digest=digest(page))
        decided["signed_off"] = frozenset(Role(role) for role in signed.values_list("role", flat=True))
    waivers = Waiver.objects.in_force(on=today).for_page(page)
    decided["waivers"] = tuple(WaiverFacts(*each) for each in waivers.values_list("code", "about", "until"))
    return decided


def _policy(policy: LocalePolicy | None, language: str) -> PolicyFacts:
    if policy is None:
        return PolicyFacts(regions=USUAL_REGIONS[language])
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
        regions=policy.addressed,
        promotes=policy.promotes,
    )


def risks(page: Page) -> str | None:
    """What the blocks of risks say, in the page’s language; None where there is none."""
    if not any(block.block_type == "risks" for block in getattr(page, "body", ())):
        return None
    told = [leaf for leaf in leaves_of_field(page, "body") if leaf.within == "risks"]
    claims = [leaf.value.get_endpoint_display() for leaf in told if leaf.chosen]
    return " ".join([*(leaf.value for leaf in told if isinstance(leaf.value, str)), *map(str, claims)])


def therapy_classes(page: Page) -> frozenset[str]:
    """The classes of the treatments that the page is about."""
    chosen = getattr(page, "therapies", ())
    return frozenset(block.value.therapy_class for block in chosen if block.value is not None)


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


def _disclaimer(disclaimer, approval) -> DisclaimerFacts | None:
    if disclaimer is None:
        return None
    return DisclaimerFacts(
        language=disclaimer.locale.language_code,
        is_live=disclaimer.live,
        is_approved=approval is not None,
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
        population=claim.population,
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


def prose(page: Page) -> str:
    """All text of the page that a reader reads, without the title."""
    parts = [getattr(page, name, "") for name in PROSE_FIELDS]
    for leaf in leaves(page):
        if isinstance(leaf.block, RichTextBlock):
            parts.append(leaf.value.source if leaf.value else "")
        elif isinstance(leaf.block, (CharBlock, TextBlock)):
            parts.append(leaf.value or "")
    return " ".join(part for part in parts if part)


def claims_in(page: Page) -> list:
    """Every claim that the blocks of the page show."""
    return [leaf.value for leaf in leaves(page) if leaf.chosen == "stories.efficacyclaim"]


def images_in(page: Page) -> list:
    """Every picture that the page shows."""
    return [image for _, image in placed_images(page)]


def placed_images(page: Page) -> Iterator[tuple]:
    """Every picture that the page shows, with the name of the field it stands in."""
    for leaf in leaves(page):
        if leaf.chosen == "stories.casebookimage":
            yield leaf.field, leaf.value
    if cover := getattr(page, "cover", None):
        yield "cover", cover


def consents_of(page: Page) -> list:
    """Every consent that the page rests on: the patient’s, and those of its pictures."""
    consents = [getattr(page, "consent", None), *(image.consent for image in images_in(page))]
    return list(dict.fromkeys(consent for consent in consents if consent is not None))


def pages_in(page: Page) -> list[Page]:
    """Every page that the blocks of the page lead to."""
    return [leaf.value for leaf in leaves(page) if isinstance(leaf.value, Page)]


def unfinished_blocks(page: Page) -> Iterator[str]:
    """Stream fields with a block that its own form would refuse; only the editor’s form asks them otherwise."""
    for name in stream_fields(page):
        value = getattr(page, name)
        try:
            value.stream_block.clean(value)
        except ValidationError:
            yield name


def _translation(page: Page) -> dict:
    """What was approved of a page that is a translation, as the gate asks for it."""
    found = approvals_of(page)
    if found is None or _is_as_cleared(page):
        return {}
    return {
        "untranslated": found.unapproved,
        "figures_differ": found.differing,
        "is_kept_in_step": found.is_kept_in_step,
    }


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
    chosen = [leaf.value for leaf in leaves(page) if leaf.chosen]
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
