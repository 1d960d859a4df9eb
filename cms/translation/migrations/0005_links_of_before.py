"""Link targets that were set before they were kept with their text: as approved as the text itself."""

import json

from django.db import migrations


def take_over(apps, schema_editor):
    SegmentOverride = apps.get_model("wagtail_localize", "SegmentOverride")
    StringSegment = apps.get_model("wagtail_localize", "StringSegment")
    SegmentText = apps.get_model("translation", "SegmentText")
    for override in SegmentOverride.objects.exclude(context=None).select_related("context"):
        place, mark, address = override.context.path.partition(".'")
        target = json.loads(override.data_json)
        if not mark or not isinstance(target, str):
            continue
        address = address.removesuffix("'").replace("\\'", "'").replace("\\\\", "\\")
        segments = StringSegment.objects.filter(
            context__object_id=override.context.object_id, context__path=place
        )
        for segment in segments:
            attributes = (json.loads(segment.attrs or "null") or {}).values()
            if not any(given.get("href") == address for given in attributes):
                continue
            texts = SegmentText.objects.filter(
                locale_id=override.locale_id, context_id=segment.context_id, source_id=segment.string_id
            )
            for text in texts:
                text.links[address] = target
                if text.approved_text:
                    text.approved_links[address] = target
                text.save(update_fields=["links", "approved_links"])


class Migration(migrations.Migration):
    dependencies = [("translation", "0004_links")]

    operations = [migrations.RunPython(take_over, migrations.RunPython.noop)]
