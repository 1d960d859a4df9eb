"""The demo site’s users: one for each role, all with the same password."""

from __future__ import annotations

from typing import NamedTuple

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser, Group
from django.core.management.base import CommandError
from wagtail.users.models import UserProfile


class DemoUser(NamedTuple):
    username: str
    name: str
    groups: tuple[str, ...]
    language: str = "en"


USERS = (
    DemoUser("admin", "Administrator", ()),
    DemoUser("editor", "Editor", ("Editors",)),
    DemoUser("medical", "Medical reviewer", ("Medical reviewers",)),
    DemoUser("compliance", "Compliance officer", ("Compliance officers",)),
    DemoUser("translator-ru", "Переводчик", ("Russian translators",), "ru"),
    DemoUser("translator-zh", "译者", ("Chinese translators",), "zh-hans"),
    DemoUser("reviewer-ru", "Редактор перевода", ("Russian language reviewers",), "ru"),
    DemoUser("reviewer-zh", "审校", ("Chinese language reviewers",), "zh-hans"),
)


def refuse_where_not_allowed() -> None:
    """Raises CommandError under settings that do not allow a demo: its password is public."""
    if not settings.DEMO_ALLOWED:
        raise CommandError("The demo site has a public password, so these settings do not allow it.")


def load_users() -> dict[str, AbstractUser]:
    """The demo users by name. One that exists is left as it is."""
    refuse_where_not_allowed()
    return {user.username: _load(user) for user in USERS}


def _load(wanted: DemoUser) -> AbstractUser:
    is_admin = not wanted.groups
    user, is_new = get_user_model().objects.get_or_create(
        username=wanted.username,
        defaults={
            "email": f"{wanted.username}@example.org",
            "first_name": wanted.name,
            "last_name": "(demo)",
            "is_staff": is_admin,
            "is_superuser": is_admin,
        },
    )
    if is_new:
        user.set_password(settings.DEMO_PASSWORD)
        user.save()
        user.groups.set([Group.objects.get(name=name) for name in wanted.groups])
        profile = UserProfile.get_for_user(user)
        profile.preferred_language = wanted.language
        profile.save()
    return user
