"""Who may do what at the desk: by role, by language, and by what is translated. Asked on the server, every time."""

from dataclasses import dataclass

from django.db.models import Model
from wagtail.models import DraftStateMixin, GroupPagePermission, Page
from wagtail_localize.models import Translation

from cms.languages import BY_CODE, DEFAULT, LANGUAGES, Language

APPROVE = "translation.approve_segment"


def languages_of(user) -> set[str]:
    """The codes of the languages whose pages this person may change."""
    if user.is_superuser:
        return set(BY_CODE)
    return set(
        GroupPagePermission.objects.filter(
            group__user=user, permission__codename__in=["add_page", "change_page", "publish_page"]
        ).values_list("page__locale__language_code", flat=True)
    )


def languages_seen_by(user) -> list[Language]:
    """The languages in whose desks this person may read; who writes the source reads them all."""
    own = languages_of(user)
    return [each for each in LANGUAGES if each != DEFAULT and (DEFAULT.code in own or each.code in own)]


@dataclass(frozen=True)
class Rights:
    """What one person may do with one translation. Nobody approves a text of their own, whatever stands here."""

    see: bool = False
    translate: bool = False
    approve: bool = False
    override: bool = False
    publish: bool = False
    keep_meaning: bool = False


def rights(user, translation: Translation, target: Model) -> Rights:
    """The rights of this person at the desk of this page or record, whose version in the language is `target`."""
    languages = languages_of(user)
    is_theirs = translation.target_locale.language_code in languages
    keeper = keeper_of(type(target))
    return Rights(
        see=is_theirs or DEFAULT.code in languages,
        translate=is_theirs and may_write(user, type(target)),
        approve=is_theirs and user.has_perm(APPROVE),
        override=is_theirs and user.has_perm("translation.override_figures"),
        publish=may_publish(user, target),
        keep_meaning=DEFAULT.code in languages and _may_change_source(user, translation, keeper),
    )


def keeper_of(model: type[Model]) -> str:
    """The permission of those who alone write this kind of record in any language; empty where translators do."""
    return getattr(model, "written_only_with", "")


def may_write(user, model: type[Model]) -> bool:
    """Whether this person translates this kind of page or record, in the languages that are theirs."""
    return user.has_perm(keeper_of(model) or "translation.translate_segment")


def may_publish(user, instance: Model) -> bool:
    """Whether this person may publish this page, or this record in its language."""
    if isinstance(instance, Page):
        return instance.permissions_for_user(user).can_publish()
    act = "publish" if isinstance(instance, DraftStateMixin) else "change"
    may = user.has_perm(f"{instance._meta.app_label}.{act}_{instance._meta.model_name}")
    return may and instance.locale.language_code in languages_of(user)


def _may_change_source(user, translation: Translation, keeper: str) -> bool:
    model = translation.source.specific_content_type.model_class()
    if issubclass(model, Page):
        return user.has_perm("wagtail_localize.submit_translation") or user.is_superuser
    return user.has_perm(keeper or f"{model._meta.app_label}.change_{model._meta.model_name}")
