"""The roles as groups: what each may do, and in which languages."""

from django.db import migrations

LIBRARY = ("condition", "therapy", "hospital", "person", "efficacyclaim")
ADMIN = ("wagtailadmin.access_admin",)
SUBMIT = ("wagtail_localize.submit_translation",)
EDIT_LIBRARY = tuple(f"stories.{act}_{model}" for model in LIBRARY for act in ("add", "change", "view"))
TRANSLATE_LIBRARY = tuple(f"stories.{act}_{model}" for model in LIBRARY for act in ("change", "view"))
CLAIMS = (
    *(
        f"stories.{act}_{model}"
        for model in ("efficacyclaim", "source")
        for act in ("add", "change", "delete", "view")
    ),
    "stories.publish_efficacyclaim",
)
SEE_RECORDS = (
    "stories.view_outcomedisclaimer",
    "stories.view_source",
    "translation.view_glossaryterm",
)
COMPLIANCE = (
    *(
        f"stories.{act}_{model}"
        for model in ("outcomedisclaimer", "consentrecord", "contactchannel")
        for act in ("add", "change", "delete", "view")
    ),
    "stories.publish_outcomedisclaimer",
    "stories.approve_outcomedisclaimer",
    "stories.change_organisationsettings",
    "publishing.add_localepolicy",
    "publishing.change_localepolicy",
    "publishing.view_localepolicy",
    "publishing.view_clearance",
)
GLOSSARY = tuple(f"translation.{act}_glossaryterm" for act in ("add", "change", "view"))

WRITE = ("add_page", "change_page")
PUBLISH = (*WRITE, "publish_page", "lock_page", "unlock_page")

# role: (permissions of models, page permissions of each language, whether they add images)
ROLES = {
    "Editors": (ADMIN + SUBMIT + EDIT_LIBRARY + SEE_RECORDS, {"en": PUBLISH}, True),
    "Medical reviewers": (
        ADMIN + EDIT_LIBRARY + CLAIMS + SEE_RECORDS + GLOSSARY,
        {"en": PUBLISH},
        True,
    ),
    "Compliance officers": (
        ADMIN + SUBMIT + COMPLIANCE + SEE_RECORDS,
        {"en": PUBLISH, "ru": PUBLISH, "zh-hans": PUBLISH},
        True,
    ),
    "Russian translators": (ADMIN + TRANSLATE_LIBRARY + SEE_RECORDS, {"ru": WRITE}, False),
    "Chinese translators": (ADMIN + TRANSLATE_LIBRARY + SEE_RECORDS, {"zh-hans": WRITE}, False),
    "Russian language reviewers": (
        ADMIN + SUBMIT + TRANSLATE_LIBRARY + SEE_RECORDS + GLOSSARY + ("stories.publish_efficacyclaim",),
        {"ru": PUBLISH},
        False,
    ),
    "Chinese language reviewers": (
        ADMIN + SUBMIT + TRANSLATE_LIBRARY + SEE_RECORDS + GLOSSARY + ("stories.publish_efficacyclaim",),
        {"zh-hans": PUBLISH},
        False,
    ),
}
MODELS = {"access_admin": "admin", "submit_translation": "translation"}


def permission(apps, name):
    """The permission, made now if Django has not made it yet (it does so after all migrations)."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    app, codename = name.split(".")
    model = MODELS.get(codename) or codename.split("_", 1)[1]
    content_type, _ = ContentType.objects.get_or_create(app_label=app, model=model)
    found, _ = Permission.objects.get_or_create(
        content_type=content_type,
        codename=codename,
        defaults={"name": f"Can {codename.replace('_', ' ')}"},
    )
    return found


def make_roles(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    GroupPagePermission = apps.get_model("wagtailcore", "GroupPagePermission")
    GroupCollectionPermission = apps.get_model("wagtailcore", "GroupCollectionPermission")
    HomePage = apps.get_model("stories", "HomePage")
    root = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    homes = {home.locale.language_code: home.pk for home in HomePage.objects.filter(depth=2)}

    Group.objects.filter(name__in=["Moderators", "Editors"]).delete()  # Wagtail’s own
    for name, (permissions, pages, adds_images) in ROLES.items():
        group = Group.objects.create(name=name)
        group.permissions.set([permission(apps, each) for each in permissions])
        for code, codenames in pages.items():
            for codename in codenames:
                GroupPagePermission.objects.create(
                    group=group,
                    page_id=homes[code],
                    permission=permission(apps, f"wagtailcore.{codename}"),
                )
        for act in ("add", "change", "choose") if adds_images else ("choose",):
            GroupCollectionPermission.objects.create(
                group=group,
                collection=root,
                # Wagtail asks for the right to its own image model, whichever model is in use
                permission=permission(apps, f"wagtailimages.{act}_image"),
            )


class Migration(migrations.Migration):
    dependencies = [
        ("stories", "0002_first_site"),
        ("publishing", "0001_initial"),
        ("translation", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        # they give rights to Wagtail’s own groups, which go here
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
    ]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
