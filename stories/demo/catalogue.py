"""The pages of the demo site: which there are, in which order they are made, and below which page each stands."""

from __future__ import annotations

from typing import Any, NamedTuple

from stories.demo.content import (
    article,
    car_t,
    guitarist,
    myeloma,
    myeloma_claims_draft,
    pages,
    qian,
    transplantation,
    wang,
    woman_64,
    yuri,
    zinaida,
)
from stories.models import (
    ArticleIndexPage,
    ArticlePage,
    CasebookPage,
    StandardPage,
    StoryIndexPage,
    StoryPage,
    TreatmentIndexPage,
    TreatmentPage,
)

FIRST_DAY = "2026-06-01"


class Planned(NamedTuple):
    """One page to be made: its type, what is on it, and the slug of the page above it."""

    model: type[CasebookPage]
    content: dict[str, Any]
    parent: str = ""

    @property
    def slug(self) -> str:
        return self.content["slug"]

    @property
    def goes_live(self) -> bool:
        return self.content.get("live", True)

    @property
    def published(self) -> str:
        return self.content.get("published") or FIRST_DAY


HOME = pages.HOME
TREATMENTS = (
    myeloma.TREATMENT,
    car_t.TREATMENT,
    transplantation.TREATMENT,
    myeloma_claims_draft.TREATMENT_DRAFT,
)
STORIES = (
    yuri.STORY,
    wang.STORY,
    qian.STORY,
    zinaida.STORY,
    woman_64.STORY,
    guitarist.STORY,
)
PAGES = (
    Planned(TreatmentIndexPage, pages.TREATMENT_INDEX),
    Planned(StoryIndexPage, pages.STORY_INDEX),
    Planned(ArticleIndexPage, pages.ARTICLE_INDEX),
    *(Planned(TreatmentPage, content, "treatments") for content in TREATMENTS),
    *(Planned(StoryPage, content, "stories") for content in STORIES),
    Planned(ArticlePage, article.ARTICLE, "news"),
    *(Planned(StandardPage, content) for content in pages.STANDARD),
)
