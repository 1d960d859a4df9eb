"""Erasure: after a consent is withdrawn, nothing remains of the person but numbers in the record.

The story goes in every language with its drafts, translations, comments, history, pictures and signed paper, and
so does what was shown of it. The consent record keeps its number and its days, the record its numbers and digests.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from django.db import transaction
from django.db.models import Model, Q
from django.utils.translation import gettext as _
from taggit.models import Tag
from wagtail.documents import get_document_model
from wagtail.models import Page, ReferenceIndex, Revision

from cms.days import site_today
from cms.delivery.models import PublicBasis, PublicPage
from cms.delivery.register import address_of, name_of
from cms.publishing import turns
from cms.publishing.erasing import erase_decisions
from cms.record import ledger
from cms.record.erasing import drop_unused_files, erase_mentions, erase_pages
from cms.record.models import Decision, Showing
from stories import erasure_traces as traces
from stories.erasure_mentions import mentions, old_drafts_saying
from stories.facts import images_in
from stories.models import CasebookImage, ConsentRecord, StoryPage

ERASED = "erased"
TITLES = "title draft_title seo_title".split()
# “Anna” as a title is in many texts that are about somebody else; the address finds those that are not
SHORTEST_TITLE = 6


class NotErasable(Exception):
    """Something must happen first. `reasons` says what, for people."""

    def __init__(self, reasons: list[str]):
        super().__init__(" ".join(reasons))
        self.reasons = reasons


@dataclass
class Belongings:
    """What there is of the person who gave one consent.

    `titles` and `addresses` find what other pages showed of them; `names` are then looked for there.
    """

    record: ConsentRecord
    pages: list[StoryPage]
    pictures: list[CasebookImage]
    documents: list[Model]
    titles: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    addresses: set[str] = field(default_factory=set)

    @property
    def keys(self) -> set[UUID]:
        return {page.translation_key for page in self.pages}

    @property
    def numbers(self) -> list[int]:
        return [page.pk for page in self.pages]

    @property
    def telling(self) -> set[str]:
        """What names the person alone, wherever it stands: titles, and names in two words or long ones."""
        return self.titles | {name for name in self.names if " " in name or len(name) >= SHORTEST_TITLE}

    @property
    def mentions(self) -> list[Model]:
        """Texts of others that may name the person. Nobody but a person can change them."""
        return mentions(self.telling, self.pages, besides=[*self.pictures, *self.documents])

    @property
    def showings(self) -> int:
        return Showing.objects.filter(translation_key__in=self.keys).count()

    @property
    def revisions(self) -> int:
        return sum(page.revisions.count() for page in self.pages)


def belongings(record: ConsentRecord) -> Belongings:
    """The stories that rest on this consent in every language, and what only they use."""
    own = StoryPage.objects.filter(consent=record).values("translation_key")
    pages = list(
        StoryPage.objects.filter(Q(consent=record) | Q(translation_key__in=own)).select_related("locale")
    )
    documents = get_document_model().objects.all()
    found = Belongings(
        record,
        pages,
        pictures=_pictures(record, pages),
        documents=_only_used_by(pages, documents),
    )
    for page in pages:
        found.titles |= {title for title in _said_in(page, TITLES) if len(title) >= SHORTEST_TITLE}
        found.names |= set(_said_in(page, ["display_name"]))
        found.addresses |= set(_addresses_of(page))
    # what another page or story is called too names nobody
    others = Page.objects.exclude(pk__in=found.numbers)
    found.titles -= set(others.filter(title__in=found.titles).values_list("title", flat=True))
    others = StoryPage.objects.exclude(pk__in=found.numbers)
    found.names -= set(others.filter(display_name__in=found.names).values_list("display_name", flat=True))
    paths = Showing.objects.filter(translation_key__in=found.keys).exclude(path="")
    found.addresses |= set(paths.values_list("path", flat=True))
    return found


def _pictures(record: ConsentRecord, pages: list[StoryPage]) -> list[CasebookImage]:
    """The pictures of this consent, and those that only these stories show, in any draft."""
    shown = {image.pk for page in pages for image in images_in(page)}
    for page in pages:
        for revision in page.revisions.iterator():
            shown |= {image.pk for image in images_in(revision.as_object())}
    own = set(record.images.values_list("pk", flat=True))
    images = CasebookImage.objects.filter(pk__in=shown | own).order_by("pk")
    others = (
        CasebookImage.objects.filter(pk__in=shown - own).exclude(consent=None).values_list("pk", flat=True)
    )
    return [
        image for image in images if image.pk in own or (image.pk not in others and _is_free(image, pages))
    ]


def _only_used_by(pages: list[StoryPage], things) -> list[Model]:
    named = set()
    for page in pages:
        named |= {int(reference.to_object_id) for reference in _references(page, things.model)}
    return [thing for thing in things.filter(pk__in=named) if _is_free(thing, pages)]


def _references(page: Page, model: type[Model]) -> Iterator[ReferenceIndex]:
    for reference in ReferenceIndex.get_references_for_object(page):
        if issubclass(reference.to_content_type.model_class(), model):
            yield reference


def _is_free(thing: Model, pages: list[StoryPage]) -> bool:
    """Whether nothing but these pages uses it."""
    numbers = {str(page.pk) for page in pages}
    return all(
        issubclass(reference.base_content_type.model_class(), Page) and reference.object_id in numbers
        for reference in ReferenceIndex.get_references_to(thing).select_related("base_content_type")
    )


def _contents(page: StoryPage) -> Iterator[dict]:
    """The page and all its drafts, as they are stored."""
    yield {name: getattr(page, name) for name in (*TITLES, "display_name", "slug")}
    yield from (revision.content for revision in page.revisions.iterator())


def _said_in(page: StoryPage, fields: list[str]) -> Iterator[str]:
    for content in _contents(page):
        texts = (str(content.get(name) or "").strip() for name in fields)
        yield from (text for text in texts if text)


def _addresses_of(page: StoryPage) -> Iterator[str]:
    above = page.url_path.rstrip("/").rpartition("/")[0]
    for content in _contents(page):
        if slug := content.get("slug"):
            yield address_of(f"{above}/{slug}/", page.locale.language_code)


def is_erased(record: ConsentRecord) -> bool:
    return Decision.objects.filter(action=ERASED, subject=name_of(record)).exists()


def in_the_way(record: ConsentRecord) -> list[str]:
    """What must happen before this person can be erased; empty where nothing must."""
    reasons = []
    if is_erased(record):
        return [_("Everything has already been erased.")]
    if not record.is_withdrawn:
        reasons.append(_("The consent is not withdrawn. Withdraw it first."))
    found = belongings(record)
    public = PublicPage.objects.filter(page__in=found.numbers).exists() or any(
        page.live for page in found.pages
    )
    resting = [name_of(record), *(name_of(picture) for picture in found.pictures)]
    if public or PublicBasis.objects.filter(record__in=resting).exists():
        reasons.append(_("Something of it is still public. Take it down first."))
    if drafts := _drafts_elsewhere(record, found):
        titles = ", ".join(f"“{page.get_admin_display_title()}”" for page in drafts)
        reasons.append(
            _("The latest draft of %(titles)s rests on this consent. Change it first.") % {"titles": titles}
        )
    return reasons


def _drafts_elsewhere(record: ConsentRecord, found: Belongings) -> list[Page]:
    others = StoryPage.objects.exclude(pk__in=found.numbers).exclude(latest_revision=None)
    return [
        page
        for page in others.select_related("latest_revision").iterator()
        if page.latest_revision.content.get("consent") == record.pk
    ]


def erase(record: ConsentRecord, *, user) -> dict[str, int]:
    """Erase the person who gave this consent; how much that was. Raises NotErasable."""
    with transaction.atomic():
        turns.alone()
        record = ConsentRecord.objects.select_for_update().get(pk=record.pk)
        if reasons := in_the_way(record):
            raise NotErasable(reasons)
        found = belongings(record)
        count = _erase(found)
        ledger.note(ERASED, record=record, user=user, facts={"pages": found.numbers, **count})
        transaction.on_commit(traces.wipe_free_space, robust=True)
    return count


def _erase(found: Belongings) -> dict[str, int]:
    own, files = erase_pages(found.keys)
    mentions, others = erase_mentions(found.addresses, found.titles, found.names)
    records = [found.record, *found.pictures, *found.documents]
    count = {
        "stories": len(found.pages),
        "revisions": found.revisions,
        "showings": len(own),
        "mentions": len(mentions),
        "files": drop_unused_files(files | others),
        "pictures": len(found.pictures),
        "documents": len(found.documents),
        "translations": traces.erase_translations(found.keys, found.telling),
        "redirects": traces.erase_redirects(found.numbers, found.addresses),
        "forms": traces.erase_form_states([*found.pages, *records]),
        "uploads": traces.erase_uploads(),
        **erase_decisions(found.keys, found.numbers, map(name_of, records)),
    }
    _delete_drafts_elsewhere(found)
    for page in found.pages:
        StoryPage.objects.get(pk=page.pk).delete()
    _delete_files(found)
    count["logs"] = traces.blank_logs(found.numbers, [*found.pages, *records], found.telling)
    _empty(found.record)
    traces.erase_finished_tasks()
    traces.forget_in_full_text()
    return count


def _delete_drafts_elsewhere(found: Belongings) -> None:
    """Older drafts of other stories that rested on this consent once, and of anything that names the person."""
    revisions = Revision.objects.filter(
        base_content_type__app_label="wagtailcore", base_content_type__model="page"
    )
    mentioned = revisions.exclude(object_id__in=[str(number) for number in found.numbers])
    stories = mentioned.filter(content_type__app_label="stories", content_type__model="storypage")
    stale = [each.pk for each in stories.iterator() if each.content.get("consent") == found.record.pk]
    Revision.objects.filter(pk__in=stale).delete()
    old_drafts_saying(found.telling, besides=found.numbers).delete()


def _delete_files(found: Belongings) -> None:
    """Pictures, their sizes, documents and the signed paper: rows and files, in this transaction.

    The files go first: of a transaction that fails, nothing must be left that only a file names.
    """
    tags: set[int] = set()
    for picture in found.pictures:
        tags |= set(picture.tags.values_list("pk", flat=True))
        for size in picture.renditions.all():
            _delete_with_file(size)
        _delete_with_file(picture)
    for document in found.documents:
        tags |= set(document.tags.values_list("pk", flat=True))
        _delete_with_file(document)
    Tag.objects.filter(pk__in=tags, taggit_taggeditem_items=None).delete()
    if found.record.scan:
        found.record.scan.delete(save=False)


def _delete_with_file(thing: Model) -> None:
    thing.file.storage.delete(thing.file.name)
    thing.delete()
    # Wagtail gives a task the name of the file when the transaction ends, and the name can be a person’s
    thing.file.name = "erased"


def _empty(record: ConsentRecord) -> None:
    """What is left of the record: its number and its days."""
    ConsentRecord.objects.filter(pk=record.pk).update(
        covers=[],
        languages=[],
        channels=[],
        excluded=[],
        withdrawal_note="",
        withdrawn_on=record.withdrawn_on or site_today(),
        responsible=None,
        material_connection="",
        scan="",
    )


def summary(found: Belongings) -> Iterable[tuple[str, int]]:
    """What would go, in words and numbers."""
    yield _("Stories, in all languages"), len(found.pages)
    yield _("Drafts and earlier versions"), found.revisions
    yield _("Pictures with all their sizes"), len(found.pictures)
    yield _("Documents"), len(found.documents)
    yield _("Pages as they were shown"), found.showings
    yield _("The signed paper"), int(bool(found.record.scan))
