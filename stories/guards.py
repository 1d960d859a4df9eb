"""Which columns of our tables visitors read, for the database’s own guards (`cms.publishing.guards`)."""

from django.db import connection, connections
from django.db.models import Model

from cms.publishing import guards
from cms.publishing.guards import Required, Sealed, install, of_page, of_record
from cms.record import guards as record_guards
from stories.models import (
    ArticleIndexPage,
    ArticlePage,
    CasebookImage,
    Condition,
    ConsentRecord,
    DisclaimerApproval,
    EfficacyClaim,
    HomePage,
    Hospital,
    OutcomeDisclaimer,
    Person,
    Source,
    StandardPage,
    StoryIndexPage,
    StoryPage,
    Therapy,
    TreatmentIndexPage,
    TreatmentPage,
)

PAGES = (
    HomePage,
    TreatmentIndexPage,
    TreatmentPage,
    StoryIndexPage,
    StoryPage,
    ArticleIndexPage,
    ArticlePage,
    StandardPage,
)
RECORDS = (OutcomeDisclaimer, EfficacyClaim, Condition, Therapy, Hospital, Person)
# Columns of records that no visitor reads: drafts, revisions, reminders, who looks after them.
NOT_READ = frozenset(
    "id latest_revision live_revision has_unpublished_changes first_published_at last_published_at "
    "go_live_at expire_at expired name_for_editors owner review_by superseded_by".split()
)
CONSENT = "covers languages channels excluded signed_on expires_on withdrawn_on".split()
CONSENT_OF_IMAGE = "shows_a_person consent".split()


def columns(model: type[Model], names: list[str] | None = None) -> tuple[str, ...]:
    """The columns of the model’s own table that visitors read."""
    fields = model._meta.local_concrete_fields
    return tuple(
        field.column
        for field in fields
        if not field.primary_key and (field.name in names if names else field.name not in NOT_READ)
    )


def sealed() -> list[Sealed]:
    """Every table that visitors read, apart from Wagtail’s own."""
    pages = [Sealed(model._meta.db_table, columns(model), of_page("page_ptr_id")) for model in PAGES]
    records = [
        Sealed(model._meta.db_table, columns(model), of_record(model._meta.label_lower)) for model in RECORDS
    ]
    claims_of_source = (
        "SELECT row_id FROM delivery_publicbasis WHERE record IN "
        "(SELECT 'stories.efficacyclaim:' || id FROM stories_efficacyclaim WHERE source_id = NEW.id)"
    )
    return [
        *pages,
        *records,
        Sealed(
            ConsentRecord._meta.db_table, columns(ConsentRecord, CONSENT), of_record("stories.consentrecord")
        ),
        Sealed(
            DisclaimerApproval._meta.db_table,
            columns(DisclaimerApproval),
            of_record("stories.outcomedisclaimer", "disclaimer_id"),
        ),
        Sealed(
            CasebookImage._meta.db_table,
            columns(CasebookImage, CONSENT_OF_IMAGE),
            of_record("stories.casebookimage"),
        ),
        Sealed(Source._meta.db_table, columns(Source), claims_of_source),
    ]


REQUIRED = (
    Required(StoryPage._meta.db_table, ("outcome_disclaimer_id", "expected_results_id", "consent_id")),
    Required(TreatmentPage._meta.db_table, ("outcome_disclaimer_id",)),
)


def install_guards(sender, using: str, **kwargs) -> None:
    """After every migration."""
    install(connections[using], sealed(), REQUIRED)


def expected() -> list[str]:
    """The statements that make every guard of this site’s database, for the patrol to look for."""
    vendor = connection.vendor
    append_only = {"sqlite": record_guards.SQLITE, "postgresql": record_guards.POSTGRESQL}[vendor]
    return [*guards.statements(vendor, [guards.PAGES, *sealed()], REQUIRED), *append_only]
