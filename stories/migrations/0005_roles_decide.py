"""What the roles decide: sign-offs, waivers, notices, and who looks into the record."""

from django.db import migrations

SIGN_OFF = {
    "Medical reviewers": "publishing.sign_off_medical",
    "Russian language reviewers": "publishing.sign_off_language",
    "Chinese language reviewers": "publishing.sign_off_language",
    "Compliance officers": "publishing.sign_off_compliance",
}
COMPLIANCE = (
    "publishing.change_notice",
    "record.view_decision",
    "record.view_showing",
    "stories.change_consentrecord",
)
EVERYONE = (
    "Editors",
    "Medical reviewers",
    "Compliance officers",
    "Russian translators",
    "Chinese translators",
    "Russian language reviewers",
    "Chinese language reviewers",
)


def permission(apps, name):
    """The permission, made now if Django has not made it yet (it does so after all migrations)."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    app, codename = name.split(".")
    model = "signoff" if codename.startswith("sign_off_") else codename.split("_", 1)[1]
    content_type, _ = ContentType.objects.get_or_create(app_label=app, model=model)
    found, _ = Permission.objects.get_or_create(
        content_type=content_type,
        codename=codename,
        defaults={"name": f"Can {codename.replace('_', ' ')}"},
    )
    return found


def granted():
    """Each role with the permissions that it is given here."""
    for role in EVERYONE:
        yield role, "publishing.view_notice"
    yield from SIGN_OFF.items()
    for name in COMPLIANCE:
        yield "Compliance officers", name


def grant(apps, schema_editor):
    # a role that the organisation has renamed or removed is left alone
    Group = apps.get_model("auth", "Group")
    for role, name in granted():
        for group in Group.objects.filter(name=role):
            group.permissions.add(permission(apps, name))


class Migration(migrations.Migration):
    dependencies = [
        ("stories", "0004_consent_and_review"),
        ("publishing", "0003_sign_offs"),
        ("record", "0001_initial"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
