"""Every upload door: damaged and disguised files are refused in words, and no picture keeps its camera data."""

import json
import struct
import zlib
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from django.urls import reverse
from PIL import Image, ImageSequence
from pillow_heif import from_pillow
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form, get_image_multi_form
from wagtail.models import Collection, UploadedFile

from cms.uploads import SafeImageField, strip_metadata

PLACE = "Ruijin Road 197"
CAMERA = "Casebook Camera 1"
ORIENTATION, MAKE, GPS, XMP_MARK = 0x0112, 0x010F, 0x8825, b"http://ns.adobe.com/xap/1.0/"


# --- pictures, made byte by byte


def some_exif(*, orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[MAKE] = CAMERA
    exif[ORIENTATION] = orientation
    exif.get_ifd(GPS).update({1: "N", 2: (31.0, 12.0, 40.0), 27: PLACE.encode()})
    return exif.tobytes()


def a_picture(kind: str = "JPEG", *, size=(48, 32), mode="RGB", **options) -> bytes:
    picture = Image.new(mode, size)
    for x in range(size[0]):
        for y in range(size[1]):
            picture.putpixel((x, y), _colour(mode, x, y))
    output = BytesIO()
    if kind == "HEIF":
        from_pillow(picture).save(output, **options)
    else:
        picture.save(output, kind, **options)
    return output.getvalue()


def _colour(mode: str, x: int, y: int):
    shade = (x * 5 % 256, y * 7 % 256, (x + y) * 3 % 256)
    return {"L": shade[0], "RGBA": (*shade, 200), "CMYK": (*shade, 10)}.get(mode, shade)


def a_photograph(kind: str = "JPEG", **options) -> bytes:
    """A picture as a telephone makes it: place, camera, notes and all."""
    notes = {"xmp": XMP_MARK + PLACE.encode()} if kind in ("JPEG", "WEBP", "AVIF") else {}
    if kind in ("JPEG", "GIF"):
        notes["comment"] = PLACE
    return a_picture(kind, exif=some_exif(**options), **notes)


def an_animation(kind: str) -> bytes:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "green", "blue")]
    output = BytesIO()
    options = {"comment": PLACE.encode()} if kind == "GIF" else {"exif": some_exif(), "lossless": True}
    frames[0].save(
        output, kind, save_all=True, append_images=frames[1:], duration=[100, 200, 300], loop=0, **options
    )
    return output.getvalue()


def a_bomb() -> bytes:
    """A PNG of a few bytes that says it is 30,000 pixels wide and high."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


ENDINGS = {"JPEG": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp", "AVIF": "avif", "HEIF": "heic"}


def damaged(kind: str) -> list[tuple[str, bytes]]:
    """One good picture, cut off and bent in many places."""
    good = a_picture(kind)
    ending = ENDINGS[kind]
    cuts = [(f"cut-{part}.{ending}", good[: len(good) * part // 10]) for part in (1, 5, 9)]
    bends = []
    for step in range(5):
        bent = bytearray(good)
        for place in range(16 + step, len(bent), max(17, len(bent) // 9)):
            bent[place] ^= 0xFF
        bends.append((f"bent-{step}.{ending}", bytes(bent)))
    return cuts + bends


DISGUISED = [
    ("page.jpg", b"<!doctype html><script>alert(1)</script>"),
    ("drawing.png", b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><rect/></svg>'),
    ("drawing.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>'),
    ("program.gif", b"MZ" + b"\0" * 200),
    ("half-gif.gif", b"GIF89a<script>alert(1)</script>"),
    ("psd.jpg", b"8BPS\0\1" + b"\0" * 100),
    ("one-byte.png", b"\x89"),
    ("wrong-ending.png", a_picture("JPEG")),
    ("bomb.png", a_bomb()),
]
CORPUS = [spoilt for kind in ENDINGS for spoilt in damaged(kind)] + DISGUISED
KINDS = sorted(ENDINGS)


def traces(content: bytes) -> list[str]:
    """What a stranger could still learn from the file."""
    found = [name for name in (PLACE, CAMERA) if name.encode() in content]
    with Image.open(BytesIO(content)) as picture:
        found += [key for key in ("exif", "xmp", "comment", "XML:com.adobe.xmp") if picture.info.get(key)]
        found += [f"exif {tag}" for tag in picture.getexif()]
    return found


# --- the doors


class Door:
    """One way to hand in a picture, seen from the editor’s browser."""

    def __init__(self, client):
        self.client = client

    def collection(self) -> int:
        return Collection.get_first_root_node().pk


class AddOne(Door):
    def __call__(self, name: str, content: bytes):
        form = {"title": "A", "collection": self.collection(), "file": SimpleUploadedFile(name, content)}
        return self.client.post(reverse("wagtailimages:add"), form)


class AddMany(Door):
    def __call__(self, name: str, content: bytes):
        form = {"title": "A", "collection": self.collection(), "files[]": SimpleUploadedFile(name, content)}
        return self.client.post(
            reverse("wagtailimages:add_multiple"), form, headers={"X-Requested-With": "XMLHttpRequest"}
        )


class Choose(Door):
    def __call__(self, name: str, content: bytes):
        prefix = "image-chooser-upload"
        form = {
            f"{prefix}-title": "A",
            f"{prefix}-collection": self.collection(),
            f"{prefix}-file": SimpleUploadedFile(name, content),
        }
        return self.client.post(reverse("wagtailimages_chooser:create"), form)


class Replace(Door):
    def __call__(self, name: str, content: bytes):
        image = get_image_model().objects.first() or a_kept_image()
        form = {"title": "B", "collection": self.collection(), "file": SimpleUploadedFile(name, content)}
        return self.client.post(reverse("wagtailimages:edit", args=[image.pk]), form)


DOORS = [AddOne, AddMany, Choose, Replace]


def a_kept_image():
    return get_image_model().objects.create(title="K", file=SimpleUploadedFile("k.png", a_picture("PNG")))


def kept() -> list[bytes]:
    contents = []
    for image in get_image_model().objects.all():
        with image.file.open("rb") as file:
            contents.append(file.read())
    return contents


@pytest.mark.django_db
@pytest.mark.parametrize("door", DOORS)
def test_no_damaged_or_disguised_file_is_a_server_error(admin_client, door):
    hand_in = door(admin_client)
    for name, content in CORPUS:
        assert hand_in(name, content).status_code in (200, 302), name
    for content in kept():
        assert traces(content) == []
        Image.open(BytesIO(content)).load()


@pytest.mark.django_db
@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_photograph_keeps_no_camera_and_no_place(admin_client, door, kind):
    assert traces(a_photograph(kind))
    answer = door(admin_client)(f"photograph.{ENDINGS[kind]}", a_photograph(kind))
    assert answer.status_code in (200, 302)
    assert kept()
    assert [traces(content) for content in kept()] == [[]]


@pytest.mark.django_db
def test_the_editor_reads_beside_the_field_what_is_wrong(admin_client):
    answer = AddOne(admin_client)("cut.jpg", a_picture("JPEG")[:300])
    assert answer.context["form"].errors["file"] == [
        "This file is damaged or is not a picture. "
        "Open it in a photo program, save it as JPEG or PNG, and upload that file."
    ]


@pytest.mark.django_db
def test_the_multiple_upload_says_it_too(admin_client):
    answer = AddMany(admin_client)("bomb.png", a_bomb()).json()
    assert answer["success"] is False
    assert answer["error_message"].startswith("This picture has too many pixels.")


@pytest.mark.django_db
def test_a_picture_that_waits_for_a_better_title_is_clean_already(admin_client):
    """Wagtail keeps the file as handed in while another field is wrong, and makes an image of it later."""
    form = {"title": "x" * 300, "collection": Collection.get_first_root_node().pk}
    form["files[]"] = SimpleUploadedFile("photograph.jpg", a_photograph())
    answer = admin_client.post(reverse("wagtailimages:add_multiple"), form).json()
    waiting = UploadedFile.objects.get(pk=answer["uploaded_file_id"])
    with waiting.file.open("rb") as file:
        assert traces(file.read()) == []

    prefix = f"uploaded-image-{waiting.pk}"
    address = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk])
    better = {f"{prefix}-title": "A", f"{prefix}-collection": Collection.get_first_root_node().pk}
    assert admin_client.post(address, better).json()["success"] is True
    assert [traces(content) for content in kept()] == [[]]


@pytest.mark.django_db
def test_the_focal_point_and_title_of_a_kept_picture_can_be_changed(admin_client):
    AddMany(admin_client)("a.jpg", a_photograph(orientation=6))
    image = get_image_model().objects.get()
    assert (image.width, image.height) == (32, 48)
    form = {"title": "B", "collection": Collection.get_first_root_node().pk}
    form |= {"focal_point_x": 10, "focal_point_y": 12, "focal_point_width": 8, "focal_point_height": 8}
    assert admin_client.post(reverse("wagtailimages:edit", args=[image.pk]), form).status_code == 302
    image.refresh_from_db()
    assert (image.title, image.focal_point_x) == ("B", 10)
    assert image.get_rendition("fill-16x16").width == 16


@pytest.mark.django_db
def test_the_forms_that_only_edit_have_no_file_field():
    model = get_image_model()
    assert isinstance(get_image_form(model)().fields["file"], SafeImageField)
    assert "file" not in get_image_multi_form(model)().fields


# --- what the clean copy looks like


def cleaned(content: bytes, name: str = "a.jpg") -> Image.Image:
    file = SimpleUploadedFile(name, content)
    strip_metadata(file)
    return Image.open(BytesIO(file.read()))


def test_a_photograph_taken_on_its_side_stands_upright():
    assert cleaned(a_photograph(orientation=6)).size == (32, 48)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
def test_a_photograph_with_broken_camera_notes_is_still_a_photograph():
    picture = cleaned(a_picture("JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\xff"))
    assert picture.size == (48, 32)
    assert not picture.getexif()


def test_colours_keep_their_profile():
    profile = b"a colour profile" * 20
    for kind in ("JPEG", "PNG", "WEBP", "AVIF"):
        picture = cleaned(a_picture(kind, icc_profile=profile), f"a.{ENDINGS[kind]}")
        assert picture.info["icc_profile"] == profile, kind


def test_a_clean_copy_of_a_jpeg_looks_the_same():
    before = Image.open(BytesIO(a_picture("JPEG", quality=80)))
    after = cleaned(a_picture("JPEG", quality=80))
    assert after.quantization == before.quantization
    differences = (abs(a - b) for a, b in zip(before.tobytes(), after.tobytes(), strict=True))
    assert max(differences) <= 8


@pytest.mark.parametrize("mode", ["L", "RGBA"])
def test_a_png_keeps_every_pixel(mode):
    content = a_picture("PNG", mode=mode)
    assert cleaned(content, "a.png").tobytes() == Image.open(BytesIO(content)).tobytes()


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_an_animation_still_moves(kind):
    picture = cleaned(an_animation(kind), f"a.{ENDINGS[kind]}")
    durations, colours = [], []
    for frame in ImageSequence.Iterator(picture):
        frame.load()
        durations.append(frame.info["duration"])
        colours.append(frame.convert("RGB").getpixel((5, 5)))
    assert durations == [100, 200, 300]
    assert [max(range(3), key=colour.__getitem__) for colour in colours] == [0, 1, 2]
    assert picture.info["loop"] == 0
    assert not picture.getexif()
    assert "comment" not in picture.info


def test_a_heic_photograph_becomes_a_jpeg_that_every_browser_shows():
    file = SimpleUploadedFile("IMG_1.heic", a_photograph("HEIF"))
    strip_metadata(file)
    assert file.name == "IMG_1.jpg"
    assert Image.open(BytesIO(file.read())).format == "JPEG"


def test_a_large_upload_is_cleaned_on_disk():
    file = TemporaryUploadedFile("a.jpg", "image/jpeg", 0, None)
    file.write(a_photograph())
    strip_metadata(file)
    with open(file.temporary_file_path(), "rb") as kept_file:
        assert traces(kept_file.read()) == []
    file.close()


@pytest.mark.django_db
def test_an_endless_animation_is_refused(admin_client, settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40 * 30 * 2
    answer = AddOne(admin_client)("a.gif", an_animation("GIF"))
    assert answer.context["form"].errors["file"] == [
        "This animation has too many frames. Shorten it to 2 frames or fewer."
    ]


# --- documents


def hand_in_document(client, name: str, content: bytes):
    form = {"title": "A", "collection": Collection.get_first_root_node().pk}
    return client.post(reverse("wagtaildocs:add"), form | {"file": SimpleUploadedFile(name, content)})


@pytest.mark.django_db
def test_a_pdf_is_kept(admin_client):
    assert hand_in_document(admin_client, "consent.pdf", b"%PDF-1.7\n%%EOF").status_code == 302
    assert get_document_model().objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("letter.docx", b"PK\3\4"),
        ("letter.html", b"<script>"),
        ("letter.pdf", b"<script>%PDF-1.7"),
        ("letter.pdf", b"MZ"),
        ("letter", b"%PDF-1.7"),
    ],
)
def test_anything_else_is_refused_beside_the_field(admin_client, name, content):
    answer = hand_in_document(admin_client, name, content)
    assert answer.status_code == 200
    assert "PDF" in answer.context["form"].errors["file"][0]

    form = {"title": "A", "collection": Collection.get_first_root_node().pk}
    form["files[]"] = SimpleUploadedFile(name, content)
    many = admin_client.post(reverse("wagtaildocs:add_multiple"), form)
    assert json.loads(many.content)["success"] is False
    assert not UploadedFile.objects.exists()
    assert not get_document_model().objects.exists()
