"""Which version of the rules holds. A site that is in use keeps the one it was cleared under until it switches."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def keep_what_holds(apps, schema_editor):
    if apps.get_model("publishing", "Clearance").objects.exists():
        apps.get_model("publishing", "PackSwitch").objects.create(pack="2026.11")


class Migration(migrations.Migration):
    dependencies = [
        ("publishing", "0004_clock"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="PackSwitch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("pack", models.CharField(max_length=20, verbose_name="version of the rules")),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="switched on at")),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="switched on by",
                    ),
                ),
            ],
            options={
                "verbose_name": "switch of the rules",
                "verbose_name_plural": "switches of the rules",
            },
        ),
        migrations.RunPython(keep_what_holds, migrations.RunPython.noop),
    ]
