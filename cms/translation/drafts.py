"""Texts that come from elsewhere than the keyboard: files and machines. They are drafts, whatever state they claim."""

from collections import defaultdict
from dataclasses import dataclass

import polib
from django.db import transaction
from django.db.models import Model
from wagtail.models import RevisionMixin
from wagtail_localize.machine_translators.base import BaseMachineTranslator
from wagtail_localize.models import Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments
from wagtail_localize.strings import StringValue

from cms.translation import desk, markup, rows
from cms.translation.links import addresses, is_whole
from cms.translation.models import SegmentText
from cms.translation.rows import Row
from cms.translation.states import Act, State

FUZZY = "fuzzy"  # gettext’s word for a translation that somebody has to look at


@dataclass
class Imported:
    """What became of a file: how many texts were taken over, and how many belong to no text of the page."""

    taken: int = 0
    unknown: int = 0


def po_file(translation: Translation) -> polib.POFile:
    """Every text of the page with what the desk holds for it; what is not approved is fuzzy, retired texts obsolete."""
    po = polib.POFile(wrapwidth=200)
    po.metadata = {
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Language": translation.target_locale.language_code,
        "X-WagtailLocalize-TranslationID": str(translation.uuid),
    }
    seen = set()
    for row in rows.rows(translation):
        if (row.place, row.source) in seen:
            continue  # gettext keeps a text once; at the desk, too, it is one
        seen.add((row.place, row.source))
        flags = [FUZZY] if row.text and row.state != State.APPROVED else []
        po.append(polib.POEntry(msgid=row.source, msgctxt=row.place, msgstr=row.text, flags=flags))
    for text in SegmentText.objects.of(translation).select_related("context", "source").exclude(text=""):
        if (text.context.path, text.source.data) not in seen:
            po.append(
                polib.POEntry(
                    msgid=text.source.data, msgctxt=text.context.path, msgstr=text.text, obsolete=True
                )
            )
    return po


def import_po(translation: Translation, po: polib.POFile, *, user) -> Imported:
    """Take over what the file says otherwise than the desk, as drafts. An empty text of the file changes nothing.

    Raises what `desk.save_all` raises; then nothing of the file is taken over.
    """
    result = Imported()
    known = {(row.place, row.source): row for row in rows.rows(translation)}
    wordings = {}
    for entry in po:
        if entry.obsolete or not entry.msgstr:
            continue
        row = known.get((entry.msgctxt, entry.msgid))
        if row is None:
            result.unknown += 1
        elif row.text != entry.msgstr:
            wordings[row.id] = entry.msgstr, row.version
    desk.save_all(translation, wordings, user=user, act=Act.IMPORT)
    result.taken = len(wordings)
    return result


def take_over_page(translation: Translation, *, user) -> int:
    """Take what was written by hand on the page while it was not synced, as drafts; how many texts that were.

    wagtail-localize 1.14 writes over it when syncing starts again.
    """
    written = defaultdict(list)
    for segment in extract_segments(_latest(translation)):
        if isinstance(segment, StringSegmentValue):
            written[segment.path].append((segment.string.data, addresses(segment.attrs)))
    places = defaultdict(list)
    for row in rows.rows(translation):
        places[row.place].append(row)
    taken = 0
    with transaction.atomic():
        for place, there in places.items():
            # where paragraphs were added or taken out by hand, nobody can say which is which
            pairs = zip(there, written[place], strict=True) if len(there) == len(written[place]) else ()
            for row, (text, targets) in pairs:
                now = row
                if markup.plain(text) not in {
                    markup.plain(each) for each in (row.text, row.source, row.approved_text)
                }:
                    now = desk.save(
                        translation, row.id, text=text, base=row.version, user=user, act=Act.IMPORT
                    )
                    taken += 1
                _take_over_links(translation, now, targets, user=user)
    return taken


def _take_over_links(translation: Translation, row: Row, targets: dict[str, str], *, user) -> None:
    """Where the links of a text lead on the page, by their names, unless it has others than the source."""
    if targets.keys() != {link["name"] for link in row.links}:
        return
    for link in row.links:
        target = targets[link["name"]]
        if target != link["target"] and is_whole(target):
            row = desk.set_link(
                translation, row.id, address=link["address"], target=target, base=row.version, user=user
            )


def _latest(translation: Translation) -> Model:
    target = desk.target_of(translation)
    return target.get_latest_revision_as_object() if isinstance(target, RevisionMixin) else target


def draft_by_machine(translation: Translation, translator: BaseMachineTranslator, *, user) -> int:
    """Let an engine draft what has no text yet; how many texts that were."""
    empty = [row for row in rows.rows(translation) if not row.text]
    if not empty:
        return 0
    wordings = translator.translate(
        translation.source.locale, translation.target_locale, {StringValue(row.source) for row in empty}
    )
    found = ((row, wordings.get(StringValue(row.source))) for row in empty)
    drafts = {
        row.id: (wording.data, row.version) for row, wording in found if wording is not None and wording.data
    }
    desk.save_all(translation, drafts, user=user, act=Act.MACHINE)
    return len(drafts)
