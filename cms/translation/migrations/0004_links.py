"""Where links lead in a language, kept with their text."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("translation", "0003_texts_of_before")]

    operations = [
        migrations.AddField(
            model_name="segmenttext",
            name="approved_links",
            field=models.JSONField(default=dict, verbose_name="approved link targets"),
        ),
        migrations.AddField(
            model_name="segmenttext",
            name="links",
            field=models.JSONField(default=dict, verbose_name="link targets"),
        ),
        migrations.AlterField(
            model_name="segmentversion",
            name="act",
            field=models.CharField(
                choices=[
                    ("save", "saved"),
                    ("translate", "marked as translated"),
                    ("approve", "approved"),
                    ("send-back", "sent back"),
                    ("override", "figure difference accepted"),
                    ("link", "link target changed"),
                    ("restore", "earlier text restored"),
                    ("merge", "two texts merged"),
                    ("conflict", "kept beside another text"),
                    ("carry-over", "carried over from an earlier source"),
                    ("keep-meaning", "source changed without a change of meaning"),
                    ("import", "imported from a file"),
                    ("machine", "drafted by a machine"),
                ],
                max_length=12,
                verbose_name="what was done",
            ),
        ),
    ]
