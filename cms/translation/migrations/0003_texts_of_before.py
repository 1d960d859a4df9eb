"""What was translated before there was a desk: approved where a public page or record says it, else to be reviewed."""

from django.db import migrations

BATCH = 500


def take_over(apps, schema_editor):
    StringTranslation = apps.get_model("wagtail_localize", "StringTranslation")
    Translation = apps.get_model("wagtail_localize", "Translation")
    Page = apps.get_model("wagtailcore", "Page")
    SegmentText = apps.get_model("translation", "SegmentText")
    drafts = set(Page.objects.filter(live=False).values_list("translation_key", "locale_id"))
    known = set(Translation.objects.values_list("source__object_id", "target_locale_id"))
    rows = []
    written = StringTranslation.objects.filter(has_error=False).exclude(context=None).exclude(data="")
    for found in written.select_related("context").iterator():
        key = (found.context.object_id, found.locale_id)
        if key not in known:
            continue
        is_approved = key not in drafts
        rows.append(
            SegmentText(
                locale_id=found.locale_id,
                context_id=found.context_id,
                source_id=found.translation_of_id,
                translated_from_id=found.translation_of_id,
                text=found.data,
                approved_text=found.data if is_approved else "",
                state="approved" if is_approved else "translated",
                version=1,
                author_id=found.last_translated_by_id,
                changed_at=found.updated_at,
                approved_at=found.updated_at if is_approved else None,
            )
        )
    SegmentText.objects.bulk_create(rows, batch_size=BATCH)


class Migration(migrations.Migration):
    dependencies = [
        ("translation", "0002_segments"),
    ]

    operations = [migrations.RunPython(take_over, migrations.RunPython.noop)]
