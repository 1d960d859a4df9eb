"""What the policy of a language asks for: what may appear at all, under which warning, signed off by whom."""

from collections.abc import Iterator

from cms.publishing.rules.candidate import Candidate, Obstacle, Role

# Languages whose law names a fixed warning or a certificate for promotion.
WARNED = {"ru"}
CERTIFIED = {"zh-hans"}


def the_language_allows_it(page: Candidate) -> Iterator[Obstacle]:
    policy = page.policy
    is_public = policy.audience == "public"
    if page.is_story and is_public and not policy.stories_may_appear:
        yield Obstacle("stories-not-here", field="title")
    shows_rates = page.claims or page.expected_results
    if shows_rates and is_public and not policy.rates_may_appear:
        yield Obstacle("rates-not-here", field="expected_results" if page.is_story else "body")


def promotion_carries_what_the_law_asks_for(page: Candidate) -> Iterator[Obstacle]:
    policy = page.policy
    if policy.purpose != "promotion" or not page.speaks_of_outcomes:
        return
    if page.language in WARNED and not policy.fixed_warning:
        yield Obstacle("warning-missing", field="title")
    if page.language in WARNED and policy.audience == "public" and not policy.classification.strip():
        yield Obstacle("classification-missing", field="title")
    if page.language in CERTIFIED and not policy.certificate:
        yield Obstacle("certificate-missing", field="title")
    elif policy.certificate_until is not None and policy.certificate_until < page.today:
        yield Obstacle("certificate-expired", field="title", about=policy.certificate)


def the_right_people_have_signed_it_off(page: Candidate) -> Iterator[Obstacle]:
    if not page.speaks_of_outcomes:
        return
    for role in Role:
        if role in page.policy.sign_offs - page.signed_off:
            yield Obstacle("sign-off-missing", field="title", about=role.value)


def its_review_is_not_overdue(page: Candidate) -> Iterator[Obstacle]:
    if page.policy.holds_overdue and page.review_due is not None and page.review_due < page.today:
        yield Obstacle("review-overdue", field="review_due", about=page.review_due.isoformat())
