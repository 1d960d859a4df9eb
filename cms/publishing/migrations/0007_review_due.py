from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("publishing", "0006_regions")]

    operations = [
        migrations.AlterField(
            model_name="notice",
            name="kind",
            field=models.CharField(
                choices=[
                    ("taken-down", "taken down"),
                    ("consent-ends", "a consent ends soon"),
                    ("review-due", "a review is due"),
                    ("review-overdue", "a review is overdue"),
                    ("violation", "found by the patrol"),
                    ("disclaimer-waits", "a disclaimer waits for its approval"),
                ],
                max_length=20,
                verbose_name="kind",
            ),
        ),
    ]
