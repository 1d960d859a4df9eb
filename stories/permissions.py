"""Who may do what: the roles as groups, and the languages a person may work in."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from wagtail.models import GroupPagePermission

from cms.languages import BY_CODE

EDITORS = "Editors"
MEDICAL = "Medical reviewers"
COMPLIANCE = "Compliance officers"
TRANSLATORS = {"ru": "Russian translators", "zh-hans": "Chinese translators"}
REVIEWERS = {"ru": "Russian language reviewers", "zh-hans": "Chinese language reviewers"}


def languages_of(user) -> set[str]:
    """The codes of the languages whose pages this person may change."""
    if user.is_superuser:
        return set(BY_CODE)
    return set(
        GroupPagePermission.objects.filter(
            group__user=user, permission__codename__in=["add_page", "change_page", "publish_page"]
        ).values_list("page__locale__language_code", flat=True)
    )


def keepers_of_consents() -> QuerySet[AbstractBaseUser]:
    """Those who may change consent records, and so withdraw them."""
    users = get_user_model()._default_manager
    permission = "stories.change_consentrecord"
    return users.with_perm(permission, backend="django.contrib.auth.backends.ModelBackend")


def may_approve_disclaimers(user) -> bool:
    return user.has_perm("stories.approve_outcomedisclaimer")
