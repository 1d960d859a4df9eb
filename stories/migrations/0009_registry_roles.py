"""Who keeps the registry: names are everybody’s who writes or reviews, drugs are the medical reviewers’."""

from django.db import migrations

REVIEWERS = ("Russian language reviewers", "Chinese language reviewers")
TRANSLATORS = ("Russian translators", "Chinese translators")
KEEPERS_OF_NAMES = ("Editors", "Medical reviewers", "Compliance officers", *REVIEWERS)
KEEP = ("add", "change", "delete", "view")


def permission(apps, name):
    """The permission, made now if Django has not made it yet (it does so after all migrations)."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    app, codename = name.split(".")
    content_type, _ = ContentType.objects.get_or_create(app_label=app, model=codename.split("_", 1)[1])
    found, _ = Permission.objects.get_or_create(
        content_type=content_type,
        codename=codename,
        defaults={"name": f"Can {codename.replace('_', ' ')}"},
    )
    return found


def granted():
    """Each role with the permissions that it is given here."""
    for role in KEEPERS_OF_NAMES:
        for act in KEEP:
            yield role, f"stories.{act}_namevariants"
    for act in KEEP:
        yield "Medical reviewers", f"stories.{act}_drug"
    for role in ("Editors", "Compliance officers", *REVIEWERS, *TRANSLATORS):
        yield role, "stories.view_drug"
    for role in TRANSLATORS:
        yield role, "stories.view_namevariants"


def grant(apps, schema_editor):
    # a role that the organisation has renamed or removed is left alone
    Group = apps.get_model("auth", "Group")
    for role, name in granted():
        for group in Group.objects.filter(name=role):
            group.permissions.add(permission(apps, name))


class Migration(migrations.Migration):
    dependencies = [("stories", "0007_registry"), ("stories", "0008_roles_at_the_desk")]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
