"""What we publish. All types sit in this app because they point at each other."""

from cms.publishing.models import Clearance, LocalePolicy
from stories.models.articles import ArticleIndexPage, ArticlePage
from stories.models.base import CasebookPage, ClinicalPage
from stories.models.claims import EfficacyClaim, Source
from stories.models.consent import ConsentRecord
from stories.models.disclaimers import DisclaimerApproval, OutcomeDisclaimer
from stories.models.home import HomePage, StandardPage
from stories.models.images import CasebookImage, CasebookRendition
from stories.models.organisation import ContactChannel, OrganisationSettings
from stories.models.patient_stories import StoryIndexPage, StoryPage
from stories.models.people import Condition, Hospital, Person, Therapy
from stories.models.registry import Drug, DrugStanding, NameVariants, RegistryEdition
from stories.models.treatments import TreatmentIndexPage, TreatmentPage

__all__ = [
    "ArticleIndexPage",
    "ArticlePage",
    "CasebookImage",
    "CasebookPage",
    "CasebookRendition",
    "Clearance",
    "ClinicalPage",
    "Condition",
    "ConsentRecord",
    "ContactChannel",
    "DisclaimerApproval",
    "Drug",
    "DrugStanding",
    "EfficacyClaim",
    "HomePage",
    "Hospital",
    "LocalePolicy",
    "NameVariants",
    "OrganisationSettings",
    "OutcomeDisclaimer",
    "Person",
    "RegistryEdition",
    "Source",
    "StandardPage",
    "StoryIndexPage",
    "StoryPage",
    "Therapy",
    "TreatmentIndexPage",
    "TreatmentPage",
]
