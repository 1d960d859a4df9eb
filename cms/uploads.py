"""Uploads: what a person may hand in, and what is taken out of it before it is kept.

Every upload door of Wagtail (one picture, many, the chooser, a replacement) builds its form with
`get_image_form` or `get_document_form`, so the two forms below close them all.
"""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import willow
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps, ImageSequence, JpegImagePlugin
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

READABLE = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "HEIF")
ANIMATED = frozenset({"GIF", "WEBP"})
MOST_FRAMES = 500

# What decoders raise on damaged bytes: Pillow and its codecs let almost anything through (wagtail#1354).
DECODER_FAILURES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BufferError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Warning,
)

# The only facts about a picture that travel into its clean copy. Everything else (camera, place, author,
# comments, thumbnails) stays behind because it is not listed.
KEPT_FACTS = ("icc_profile", "transparency")


def strip_metadata(file: UploadedFile) -> None:
    """Replace the picture in `file` by a clean copy: upright, same colours, no camera, place or author.

    In place, because Wagtail’s multiple upload keeps `request.FILES` itself when another field is wrong.
    A HEIC photograph becomes a JPEG, which every browser can show.
    """
    file.seek(0)
    source = BytesIO(file.read())
    with Image.open(source, formats=READABLE) as picture:
        kind = "JPEG" if picture.format in ("MPO", "HEIF") else picture.format
        clean = _animation(picture, kind) if _moves(picture) else _still(picture, kind, source)
    file.seek(0)
    file.truncate()
    file.write(clean)
    file.flush()
    file.seek(0)
    file.size = len(clean)
    if kind == "JPEG" and Path(file.name).suffix.lower() not in (".jpg", ".jpeg"):
        file.name = f"{Path(file.name).stem}.jpg"


def _moves(picture: Image.Image) -> bool:
    return picture.format in ANIMATED and getattr(picture, "is_animated", False)


def _still(picture: Image.Image, kind: str, source: BytesIO) -> bytes:
    options = {
        "JPEG": {"quality": 92, "progressive": True},
        "WEBP": {"quality": 90, "lossless": b"VP8L" in source.getvalue()},
        "AVIF": {"quality": 85, "speed": 8},
    }.get(kind, {})
    if picture.format in ("JPEG", "MPO"):
        # the photograph’s own tables: a second encoding with them loses next to nothing
        options = {
            "qtables": picture.quantization,
            "subsampling": JpegImagePlugin.get_sampling(picture),
            "progressive": True,
        }
    upright = _upright(picture)
    if kind == "JPEG" and upright.mode not in ("L", "RGB", "CMYK"):
        upright = upright.convert("RGB")
    facts = _forget(upright)
    output = BytesIO()
    upright.save(output, kind, **options, **facts)
    return output.getvalue()


def _upright(picture: Image.Image) -> Image.Image:
    picture.load()
    try:
        return ImageOps.exif_transpose(picture)
    except DECODER_FAILURES:
        return picture.copy()  # the camera’s notes are damaged, the picture is not


def _animation(picture: Image.Image, kind: str) -> bytes:
    frames, durations = [], []
    for frame in ImageSequence.Iterator(picture):
        frame.load()  # only then does a WebP frame know how long it is shown
        durations.append(frame.info.get("duration", 100))
        frames.append(frame.convert("RGBA"))
    for frame in frames:
        _forget(frame)
    options = {"duration": durations}
    if "loop" in picture.info:
        options["loop"] = picture.info["loop"]
    if profile := picture.info.get("icc_profile"):
        options["icc_profile"] = profile
    if kind == "GIF":
        options["disposal"] = 2  # each frame is whole, so nothing of the one before may shine through
    else:
        options["quality"] = 90
    output = BytesIO()
    frames[0].save(output, kind, save_all=True, append_images=frames[1:], **options)
    return output.getvalue()


def _forget(picture: Image.Image) -> dict:
    """Empty the picture’s notes, and give back the few that its appearance depends on."""
    facts = {key: picture.info[key] for key in KEPT_FACTS if key in picture.info}
    picture.info = {}
    return facts


class SafeImageField(WagtailImageField):
    """Wagtail’s picture field, that also survives damaged files and keeps no trace of the camera."""

    default_error_messages = {
        "invalid_image": _(
            "This file is damaged or is not a picture. "
            "Open it in a photo program, save it as JPEG or PNG, and upload that file."
        ),
        "too_many_frames": _("This animation has too many frames. Shorten it to %(most)s frames or fewer."),
    }

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.error_messages["file_too_many_pixels"] = _(
            "This picture has too many pixels. "
            "Make it smaller, at most %(most)s million pixels, and upload it again."
        ) % {"most": self.max_image_pixels // 1_000_000}
        self.error_messages["invalid_image_known_format"] = _(
            "The name of this file ends in .%(extension)s, but inside it is %(image_format)s. "
            "Save it as JPEG or PNG, and upload that file."
        )

    def to_python(self, data):
        file = super().to_python(data)
        if file is None:
            return None
        try:
            strip_metadata(file)
        except DECODER_FAILURES as failure:
            raise self._refusal("invalid_image") from failure
        file.image = willow.Image.open(BytesIO(file.read()))
        file.content_type = file.image.mime_type
        file.seek(0)
        return file

    def check_image_pixel_size(self, f):
        """Measure the picture by its header alone: a bomb is refused before it is unpacked."""
        f.seek(0)
        try:
            with Image.open(BytesIO(f.read()), formats=READABLE) as picture:
                self._refuse_too_large(picture)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
            raise self._refusal("file_too_many_pixels") from bomb
        except DECODER_FAILURES as failure:
            raise self._refusal("invalid_image") from failure
        finally:
            f.seek(0)

    def _refuse_too_large(self, picture: Image.Image) -> None:
        area = picture.width * picture.height
        if area > self.max_image_pixels:
            raise self._refusal("file_too_many_pixels")
        if not _moves(picture):
            return
        most = min(MOST_FRAMES, self.max_image_pixels // area)
        try:
            picture.seek(most)
        except EOFError:
            return
        raise self._refusal("too_many_frames", most=most)

    def _refusal(self, code: str, **params: int) -> ValidationError:
        return ValidationError(self.error_messages[code], code=code, params=params)


class SafeImageForm(BaseImageForm):
    """The form of every picture upload. What pictures are about is asked by its heir in `stories`."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Replaced here and not declared: Wagtail makes its own field in a callback, and leaves it out of
        # the forms that only edit (wagtail 8.0, images/forms.py).
        if stock := self.fields.get("file"):
            self.fields["file"] = SafeImageField(
                label=stock.label, required=stock.required, widget=stock.widget
            )


class SafeDocumentForm(BaseDocumentForm):
    """The form of every document upload: a PDF by name and by content. Set as WAGTAILDOCS_DOCUMENT_FORM_BASE."""

    def clean_file(self):
        file = self.cleaned_data["file"]
        if "file" not in self.changed_data:
            return file
        if Path(file.name).suffix.lower().removeprefix(".") not in settings.WAGTAILDOCS_EXTENSIONS:
            raise ValidationError(
                _("Documents are kept as PDF. Save this file as PDF, and upload that."),
                code="not_pdf",
            )
        file.seek(0)
        opening = file.read(5)
        file.seek(0)
        if opening != b"%PDF-":
            raise ValidationError(
                _(
                    "The name of this file ends in .pdf, but it is not a PDF inside. "
                    "Save it as PDF again, and upload that."
                ),
                code="disguised_pdf",
            )
        return file
