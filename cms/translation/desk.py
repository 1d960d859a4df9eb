"""What can be done to a text at the desk. Every road that writes a translation ends here.

Saving touches no public text. What is approved is handed on to wagtail-localize’s store, from which pages are made;
whether a page made from it may be public, the gate decides.
"""

from collections.abc import Callable, Iterable, Mapping

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.db import IntegrityError, transaction
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail_localize.models import StringSegment, Translation

from cms.translation import differences, links, markup, rows, sources
from cms.translation.messages import MARKS
from cms.translation.models import SegmentText, SegmentVersion
from cms.translation.publication import lock_on
from cms.translation.rights import rights
from cms.translation.rows import Row
from cms.translation.states import Act, State, may_follow
from cms.translation.work import Work, keep, take_up

SHORTEST_REASON = 10
LONGEST_TEXT = 100_000


class Refused(Exception):
    """What was asked for is not done; the message says why and what to do. `status` is for the answer over HTTP."""

    def __init__(self, message: str, *, status: int = 400):
        super().__init__(message)
        self.status = status


class Locked(Refused):
    """Somebody has locked the page, or it is in review."""

    def __init__(self, message: str):
        super().__init__(message, status=423)


class Conflict(Exception):
    """Somebody else wrote here meanwhile. Nothing was overwritten: `theirs` stands, `mine` is kept in the history."""

    def __init__(self, theirs: Row, mine: str):
        super().__init__(
            _("Another person changed this text meanwhile. Both texts are kept. Choose one or merge.")
        )
        self.theirs = theirs
        self.mine = mine


def save(
    translation: Translation, segment_id: int, *, text: str, base: int, user, act: Act = Act.SAVE
) -> Row:
    """Keep what was written, made on version `base`. Raises Conflict, Refused and PermissionDenied."""
    return _do(translation, segment_id, user, lambda it: _write(it, text, base, act), needs="translate")


def save_all(translation: Translation, wordings: Mapping[int, tuple[str, int]], *, user, act: Act) -> None:
    """The same for many texts at once: by segment, the wording and the version it was made on.

    Raises what `save` raises; then nothing is kept.
    """

    def work(it: Work) -> None:
        text, base = wordings[it.segment.pk]
        _write(it, text, base, act)

    _do_all(translation, wordings, user, work, needs="translate")


def mark_translated(translation: Translation, segment_id: int, *, text: str, base: int, user) -> Row:
    """Keep it and hand it on to review. Refused while a figure differs or a link is missing."""
    return _do(translation, segment_id, user, lambda it: _mark_translated(it, text, base), needs="translate")


def approve(translation: Translation, segment_id: int, *, base: int, user) -> Row:
    """Let exactly this wording be public. Nobody approves what they wrote themselves."""
    return _do(translation, segment_id, user, lambda it: _approve(it, base), needs="approve")


def send_back(translation: Translation, segment_id: int, *, base: int, comment: str, user) -> Row:
    """Say what has to change. A page that is public keeps its text until a new one is cleared."""

    def work(it: Work) -> None:
        _unchanged_since(it, base)
        if not comment.strip():
            raise Refused(_("Say what has to change."))
        if not may_follow(Act.SEND_BACK, State(it.text.state)):
            raise Refused(_("This text is not in review."))
        it.take_back()
        it.set(State.NEEDS_WORK, Act.SEND_BACK, comment=comment.strip())

    return _do(translation, segment_id, user, work, needs="approve")


def override(translation: Translation, segment_id: int, *, base: int, reason: str, user) -> Row:
    """Accept that the figures of this wording differ from the source, with the reason, which stays in the history."""

    def work(it: Work) -> None:
        _unchanged_since(it, base)
        if len(reason.strip()) < SHORTEST_REASON:
            raise Refused(_("Give a reason of at least %(least)s characters.") % {"least": SHORTEST_REASON})
        if not it.text.text or not may_follow(Act.OVERRIDE, State(it.text.state)):
            raise Refused(_("This text has no figures in question."))
        it.text.override_reason = reason.strip()
        it.set(State(it.text.state), Act.OVERRIDE, comment=reason.strip())

    return _do(translation, segment_id, user, work, needs="override")


def set_link(translation: Translation, segment_id: int, *, address: str, target: str, base: int, user) -> Row:
    """Let the link that leads to this address in the source lead elsewhere in this language; empty leads it home.

    The text has to be reviewed again: where a link leads is part of what a reader is told.
    """

    def work(it: Work) -> None:
        _unchanged_since(it, base)
        known = links.addresses_in(it.segment).values()
        if address not in known:
            raise Refused(_("The source no longer has this link. Reload the desk."), status=410)
        wanted = target.strip() or address
        if wanted != address and not (len(wanted) <= links.LONGEST and links.is_whole(wanted)):
            raise Refused(_("Give a whole address, such as https://example.org/page/."))
        before = it.text.links.get(address, address)
        if wanted == before:
            return
        it.text.links = links.only({**it.text.links, address: wanted}, it.segment)
        it.text.author = it.user
        it.set(_state_after_writing(it.text), Act.LINK, comment=f"{before} → {wanted}")

    return _do(translation, segment_id, user, work, needs="translate")


def restore(translation: Translation, segment_id: int, *, version: int, base: int, user) -> Row:
    """Bring back the text of an earlier version of this page or record, by its key, as a draft."""

    def work(it: Work) -> None:
        known = SegmentVersion.objects.filter(segment__in=SegmentText.objects.of(translation))
        earlier = known.filter(pk=version).first()
        if earlier is None:
            raise Refused(_("There is no such version."), status=404)
        _write(it, earlier.text, base, Act.RESTORE)

    return _do(translation, segment_id, user, work, needs="translate")


def keep_meaning(translation: Translation, segment_id: int, *, user) -> Row:
    """The author’s word that a change of the source did not change its meaning: the translation is as good as before.

    Refused where a figure changed.
    """

    def work(it: Work) -> None:
        before = it.text.translated_from
        if before is None or not may_follow(Act.KEEP_MEANING, State(it.text.state)):
            raise Refused(_("This translation is up to date with its source."))
        if differences.figures_changed(markup.plain(before.data), markup.plain(it.segment.string.data)):
            raise Refused(_("A figure changed in the source. The translation needs a new review."))
        earlier = (
            SegmentText.objects.of(translation).filter(source=before, approved_text=it.text.text).first()
        )
        if earlier is not None and earlier.approved_links != it.text.links:
            earlier = None  # another person looks at the new targets
        it.text.translated_from_id = it.segment.string_id
        if earlier is None or not it.text.text:
            it.set(State.TRANSLATED, Act.KEEP_MEANING)
            return
        it.text.approved_by_id, it.text.approved_at = earlier.approved_by_id, earlier.approved_at
        _check(it)
        it.hand_on()
        it.set(State.APPROVED, Act.KEEP_MEANING)

    return _do(translation, segment_id, user, work, needs="keep_meaning")


def mark_all_translated(translation: Translation, wordings: Mapping[int, str], *, user) -> None:
    """The same for many texts at once, by segment. Raises what `mark_translated` raises; then nothing is kept."""

    def work(it: Work) -> None:
        _mark_translated(it, wordings[it.segment.pk], it.text.version)

    _do_all(translation, wordings, user, work, needs="translate")


def approve_clean(translation: Translation, *, user) -> int:
    """Approve every text in review that another person wrote and in which nothing was found; how many that were."""
    clean = [
        row.id
        for row in rows.rows(translation)
        if row.state == State.TRANSLATED
        and row.author_id != user.pk
        and not row.findings
        and not row.override_reason
    ]
    _do_all(translation, clean, user, lambda it: _approve(it, it.text.version), needs="approve")
    return len(clean)


def history(translation: Translation, segment_id: int, *, user) -> list[SegmentVersion]:
    """Everything that was ever written here, also for earlier wordings of the source, the newest first."""
    if not rights(user, translation, target_of(translation)).see:
        raise PermissionDenied
    segment = _segment(translation, segment_id)
    held = SegmentText.objects.of(translation).filter(context=segment.context_id, source=segment.string_id)
    text = held.select_related("context").first()
    return sources.lineage(text) if text is not None else []


def target_of(translation: Translation) -> Model:
    """The page or record in the language. Raises Refused if it was deleted."""
    try:
        target = translation.get_target_instance()
    except ObjectDoesNotExist:
        raise Refused(
            _("This page was deleted. Submit its source for translation again."), status=404
        ) from None
    return target


def _do(translation: Translation, segment_id: int, user, work: Callable[[Work], None], *, needs: str) -> Row:
    _may(translation, user, needs)
    try:
        return _done(translation, segment_id, user, work)
    except IntegrityError:  # another request wrote the first text of this segment in the same moment
        return _done(translation, segment_id, user, work)


def _done(translation: Translation, segment_id: int, user, work: Callable[[Work], None]) -> Row:
    objection = None
    with transaction.atomic():
        (it,) = take_up(translation, [_segment(translation, segment_id)], user)
        try:
            work(it)
        except (Conflict, Refused) as found:
            objection = found  # what was written before it is kept
        keep([it])
    if objection is not None:
        raise objection
    return rows.row_of(translation, it.segment, it.text)


def _do_all(
    translation: Translation, segment_ids: Iterable[int], user, work: Callable[[Work], None], *, needs: str
) -> None:
    _may(translation, user, needs)
    wanted = set(segment_ids)
    with transaction.atomic():
        segments = [segment for segment in rows.segments_of(translation) if segment.pk in wanted]
        works = take_up(translation, segments, user)
        # a text that stands twice at one place is one text
        works = list({(it.segment.context_id, it.segment.string_id): it for it in works}.values())
        for it in works:
            work(it)
        keep(works)


def _may(translation: Translation, user, needs: str) -> None:
    target = target_of(translation)
    if not getattr(rights(user, translation, target), needs):
        raise PermissionDenied
    if why := lock_on(target, user):
        raise Locked(why)


def _segment(translation: Translation, segment_id: int) -> StringSegment:
    segment = rows.segments_of(translation).filter(pk=segment_id).first()
    if segment is None:
        raise Refused(_("The source no longer has this text. Reload the desk."), status=410)
    return segment


def _write(it: Work, text: str, base: int, act: Act) -> None:
    wording = markup.clean(text[: 10 * LONGEST_TEXT], it.source)
    if len(wording) > LONGEST_TEXT:
        raise Refused(_("The text is too long for one segment."))
    if wording == it.text.text:
        return
    if base != it.text.version:
        _keep_beside(it, wording)
        raise Conflict(rows.row_of(it.translation, it.segment, it.text), wording)
    it.text.text = wording
    it.text.author = it.user
    it.text.override_reason = ""
    it.text.verdict = rows.guard(it.source, wording, it.translation).verdict if wording else ""
    if not wording:
        it.text.translated_from_id = None
    elif it.text.translated_from_id is None:
        it.text.translated_from_id = it.segment.string_id
    it.set(_state_after_writing(it.text), act)


def _state_after_writing(text: SegmentText) -> State:
    """What is outdated or was sent back stays so until its translator says that it is done."""
    if not text.text:
        return State.EMPTY
    return State(text.state) if text.state in (State.OUTDATED, State.NEEDS_WORK) else State.DRAFT


def _keep_beside(it: Work, wording: str) -> None:
    """Keep a text that came too late, once."""
    kept = SegmentVersion.objects.filter(
        segment=it.text.pk, act=Act.CONFLICT.value, number=it.text.version, user=it.user
    ).first()
    if kept is None:
        it.log(wording, Act.CONFLICT)
    elif kept.text != wording:
        kept.text, kept.at = wording, timezone.now()
        kept.save(update_fields=["text", "at"])


def _unchanged_since(it: Work, base: int) -> None:
    if base != it.text.version:
        raise Conflict(rows.row_of(it.translation, it.segment, it.text), it.text.text)


def _mark_translated(it: Work, text: str, base: int) -> None:
    _write(it, text, base, Act.SAVE)
    if not it.text.text:
        raise Refused(_("There is no text yet. Write the translation first."))
    _check(it)
    it.text.translated_from_id = it.segment.string_id
    it.set(State.TRANSLATED, Act.TRANSLATE)


def _check(it: Work) -> None:
    """Raises Refused where the wording may not go on: a figure differs without a reason, or a link is missing."""
    found = list(rows.findings_of(it.source, it.text.text, it.translation))
    errors = [each for each in found if each["severity"] == "error"]
    if it.text.override_reason:
        errors = [
            each for each in errors if each["code"] in MARKS
        ]  # a reason is given for figures, not for links
    if errors:
        raise Refused(" ".join(each["message"] for each in errors))


def _approve(it: Work, base: int) -> None:
    _unchanged_since(it, base)
    if not may_follow(Act.APPROVE, State(it.text.state)):
        raise Refused(_("Only a text that its translator has marked as translated is approved."))
    if it.text.author_id == it.user.pk:
        raise Refused(_("This is your own text. Another person approves it."), status=403)
    _check(it)
    it.text.approved_by, it.text.approved_at = it.user, timezone.now()
    it.hand_on()
    it.set(State.APPROVED, Act.APPROVE)
