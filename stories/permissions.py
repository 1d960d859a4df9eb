"""Who may do what: the roles as groups, and who may decide about consents and disclaimers.

The languages that a person may work in are asked of `cms.translation.rights`.
"""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet

EDITORS = "Editors"
MEDICAL = "Medical reviewers"
COMPLIANCE = "Compliance officers"
TRANSLATORS = {"ru": "Russian translators", "zh-hans": "Chinese translators"}
REVIEWERS = {"ru": "Russian language reviewers", "zh-hans": "Chinese language reviewers"}


def keepers_of_consents() -> QuerySet[AbstractBaseUser]:
    """Those who may change consent records, and so withdraw them."""
    users = get_user_model()._default_manager
    permission = "stories.change_consentrecord"
    return users.with_perm(permission, backend="django.contrib.auth.backends.ModelBackend")


def may_approve_disclaimers(user) -> bool:
    return user.has_perm("stories.approve_outcomedisclaimer")
