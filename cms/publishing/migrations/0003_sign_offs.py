import django.core.validators
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("publishing", "0002_decisions"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.CreateModel(
            name="SignOffTask",
            fields=[
                (
                    "task_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to="wagtailcore.task",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("medical", "medical reviewer"),
                            ("language", "language reviewer"),
                            ("compliance", "compliance officer"),
                        ],
                        help_text=(
                            "Those with this role review the page. A language reviewer reviews their own language."
                        ),
                        max_length=20,
                        verbose_name="role",
                    ),
                ),
            ],
            options={
                "verbose_name": "sign-off task",
                "verbose_name_plural": "sign-off tasks",
            },
            bases=("wagtailcore.task",),
        ),
        migrations.AlterModelOptions(
            name="signoff",
            options={
                "permissions": [
                    ("sign_off_medical", "Can sign off as medical reviewer"),
                    ("sign_off_language", "Can sign off as language reviewer"),
                    ("sign_off_compliance", "Can sign off as compliance officer"),
                ],
                "verbose_name": "sign-off",
                "verbose_name_plural": "sign-offs",
            },
        ),
        migrations.AlterField(
            model_name="localepolicy",
            name="warning_area",
            field=models.PositiveSmallIntegerField(
                default=5,
                help_text="How much of the first screen it covers at least where pages promote (Russia: 5).",
                validators=[
                    django.core.validators.MinValueValidator(5),
                    django.core.validators.MaxValueValidator(30),
                ],
                verbose_name="area of the warning, per cent",
            ),
        ),
        migrations.AlterField(
            model_name="notice",
            name="kind",
            field=models.CharField(
                choices=[
                    ("taken-down", "taken down"),
                    ("consent-ends", "a consent ends soon"),
                    ("review-overdue", "a review is overdue"),
                    ("violation", "found by the patrol"),
                    ("disclaimer-waits", "a disclaimer waits for its approval"),
                ],
                max_length=20,
                verbose_name="kind",
            ),
        ),
    ]
