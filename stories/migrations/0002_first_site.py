"""A home page for each language, still a draft, and the site that starts at the English one."""

import uuid

from django.db import migrations

HOMES = (("en", "home", "Home"), ("ru", "home-ru", "Главная"), ("zh-hans", "home-zh-hans", "首页"))


def make_homes(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Locale = apps.get_model("wagtailcore", "Locale")
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    HomePage = apps.get_model("stories", "HomePage")

    Site.objects.all().delete()
    Page.objects.filter(depth=2).delete()  # Wagtail’s “Welcome” page
    root = Page.objects.get(depth=1)
    content_type, _ = ContentType.objects.get_or_create(app_label="stories", model="homepage")
    key = uuid.uuid4()
    homes = []
    for position, (code, slug, title) in enumerate(HOMES, start=1):
        locale, _ = Locale.objects.get_or_create(language_code=code)
        homes.append(
            HomePage.objects.create(
                title=title,
                draft_title=title,
                slug=slug,
                content_type=content_type,
                path=f"{root.path}{position:04d}",
                depth=2,
                numchild=0,
                url_path=f"/{slug}/",
                locale=locale,
                translation_key=key,
                live=False,
                has_unpublished_changes=True,
            )
        )
    root.numchild = len(homes)
    root.save()
    Site.objects.create(
        hostname="localhost", port=80, site_name="Casebook", root_page=homes[0], is_default_site=True
    )


class Migration(migrations.Migration):
    dependencies = [
        ("stories", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(make_homes, migrations.RunPython.noop)]
