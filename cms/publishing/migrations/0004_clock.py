import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("publishing", "0003_sign_offs"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Chore",
            fields=[
                (
                    "name",
                    models.CharField(max_length=20, primary_key=True, serialize=False, verbose_name="name"),
                ),
                ("done_at", models.DateTimeField(null=True, verbose_name="last done")),
                ("taken_until", models.DateTimeField(null=True, verbose_name="taken until")),
            ],
            options={
                "verbose_name": "chore of the clock",
                "verbose_name_plural": "chores of the clock",
            },
        ),
        migrations.CreateModel(
            name="PatrolRun",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("asked_at", models.DateTimeField(auto_now_add=True, verbose_name="asked for at")),
                ("started_at", models.DateTimeField(null=True, verbose_name="started at")),
                ("heard_at", models.DateTimeField(null=True, verbose_name="last sign of life")),
                ("ended_at", models.DateTimeField(null=True, verbose_name="ended at")),
                ("pages", models.PositiveIntegerField(default=0, verbose_name="pages looked at")),
                ("standing", models.PositiveIntegerField(default=0, verbose_name="what stands in violation")),
                ("mended", models.PositiveIntegerField(default=0, verbose_name="what the round mended")),
                ("found", models.JSONField(default=list, verbose_name="what was found")),
                (
                    "asked_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="asked for by",
                    ),
                ),
            ],
            options={
                "verbose_name": "round of the patrol",
                "verbose_name_plural": "rounds of the patrol",
                "ordering": ["-asked_at", "-pk"],
            },
        ),
    ]
