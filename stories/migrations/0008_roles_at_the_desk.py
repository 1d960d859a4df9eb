"""What the roles may do at the desk: translators write, reviewers of the language also approve."""

from django.db import migrations

WRITE = "translation.translate_segment"
APPROVE = "translation.approve_segment"
OVERRIDE = "translation.override_figures"
GRANTED = {
    "Russian translators": (WRITE,),
    "Chinese translators": (WRITE,),
    "Russian language reviewers": (WRITE, APPROVE, OVERRIDE),
    "Chinese language reviewers": (WRITE, APPROVE, OVERRIDE),
}


def permission(apps, name):
    """The permission, made now if Django has not made it yet (it does so after all migrations)."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    app, codename = name.split(".")
    content_type, _ = ContentType.objects.get_or_create(app_label=app, model="segmenttext")
    found, _ = Permission.objects.get_or_create(
        content_type=content_type,
        codename=codename,
        defaults={"name": f"Can {codename.replace('_', ' ')}"},
    )
    return found


def grant(apps, schema_editor):
    # a role that the organisation has renamed or removed is left alone
    Group = apps.get_model("auth", "Group")
    for role, names in GRANTED.items():
        for group in Group.objects.filter(name=role):
            for name in names:
                group.permissions.add(permission(apps, name))


class Migration(migrations.Migration):
    dependencies = [
        ("stories", "0007_registry"),
        ("translation", "0002_segments"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
