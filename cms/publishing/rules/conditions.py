"""Whether everything on a page is about its disease: the people counted, the record, the stories it leads to."""

from collections.abc import Iterator

from cms.publishing.rules.candidate import Candidate, ClaimFacts, Obstacle
from cms.publishing.rules.records.claims import the_cohort_is_of_the_condition
from cms.publishing.rules.records.diseases import are_kin, belonging, diseases_in
from cms.publishing.rules.records.facts import Claim
from cms.publishing.rules.text.finding import shortened

# What the record rules find of a cohort, and what it is called at the gate, where it has the name of a claim.
COHORTS = {"other-population": "claim-of-other-people", "mixed-population": "claim-of-mixed-people"}


def every_cohort_has_the_condition(page: Candidate) -> Iterator[Obstacle]:
    """NUM-005: the people counted had the disease of the page. A text that names no disease says nothing of it."""
    if not diseases_in(page.condition):
        return
    shown = [(claim, "body") for claim in page.claims]
    if page.expected_results is not None:
        shown.insert(0, (page.expected_results, "expected_results"))
    for claim, field in shown:
        # one in another language, or that has ended, goes for that reason
        if claim.language == page.language and not claim.has_ended and diseases_in(claim.population):
            yield from _of_others(claim, page, field=field)


def _of_others(claim: ClaimFacts, page: Candidate, *, field: str) -> Iterator[Obstacle]:
    asked = Claim(today=page.today, population=claim.population, page_condition=page.condition)
    for found in the_cohort_is_of_the_condition(asked):
        named = (("population", shortened(claim.population)), ("condition", page.condition))
        yield Obstacle(COHORTS[found.code], field=field, about=claim.name, named=named)


def the_record_is_about_one_disease(page: Candidate) -> Iterator[Obstacle]:
    """CLN-005: neither the subtype nor the name of a treatment is of a disease that is no kin of the condition."""
    condition = diseases_in(page.condition)
    for field, words in page.named:
        others = diseases_in(words)
        if condition and others and not any(are_kin(one, other) for one in condition for other in others):
            named = (("condition", page.condition),)
            yield Obstacle("record-of-another-disease", field=field, about=shortened(words), named=named)


def every_story_is_about_the_condition(page: Candidate) -> Iterator[Obstacle]:
    """CLN-005: a page about a disease leads to stories of people who had it."""
    for story in page.leads_to:
        if page.condition and story.condition and belonging(story.condition, page.condition) != "same":
            named = (("story_condition", story.condition), ("condition", page.condition))
            yield Obstacle(
                "story-of-another-disease", field=story.field, about=story.name, at=story.at, named=named
            )
