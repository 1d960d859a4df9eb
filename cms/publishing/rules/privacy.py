"""What could make a patient known: pictures, and traits that add up."""

from collections.abc import Iterator
from datetime import date

from cms.publishing.rules import identity
from cms.publishing.rules.candidate import Candidate, ConsentFacts, Obstacle


def every_picture_of_a_person_has_its_consent(page: Candidate) -> Iterator[Obstacle]:
    for image in page.images:
        if image.needs_consent and not _covers_pictures(image.consent, page.language, page.today):
            yield Obstacle("image-without-consent", field=image.field, about=image.name)


def _covers_pictures(consent: ConsentFacts | None, language: str, today: date) -> bool:
    return (
        consent is not None
        and consent.is_in_force(today)
        and "image" in consent.covered(language)
        and language in consent.languages
        and "website" in consent.channels
    )


def a_pseudonym_is_not_undone_by_details(page: Candidate) -> Iterator[Obstacle]:
    if page.is_story and page.is_pseudonymous:
        points = identity.points(page.identifiers)
        if points > page.policy.identity_budget:
            yield Obstacle("too-recognisable", field="display_name", about=str(points))


def the_story_says_where_it_comes_from(page: Candidate) -> Iterator[Obstacle]:
    if not page.is_story:
        return
    if not page.origin:
        yield Obstacle("origin-not-recorded", field="origin")
    if not page.material_connection:
        yield Obstacle("connection-not-answered", field="material_connection")
