"""A consent: on which days it holds, and who may see the signed paper."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from cms.record.models import Decision
from stories.models import ConsentRecord
from tests.builders import TODAY, a_consent, a_user

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


# --- the days on which it holds


@pytest.mark.parametrize(
    ("dates", "holds"),
    [
        ({}, True),
        ({"signed_on": TODAY}, True),
        ({"signed_on": TODAY + DAY}, False),
        ({"signed_on": None}, False),
        ({"expires_on": TODAY}, True),
        ({"expires_on": TODAY - DAY}, False),
        ({"expires_on": None}, True),
        ({"withdrawn_on": TODAY}, False),
        ({"withdrawn_on": TODAY - DAY}, False),
        ({"withdrawn_on": TODAY + DAY}, True),
    ],
)
def test_a_consent_holds_from_its_signature_to_its_last_day(dates, holds):
    a_consent(**{"signed_on": TODAY - 30 * DAY, "expires_on": TODAY + 30 * DAY, **dates})
    assert ConsentRecord.objects.in_force(on=TODAY).exists() is holds


# --- the signed paper


def form(**fields) -> dict:
    return {
        "reference": "CR-1",
        "allows": ["clinical_details:en"],
        "channels": ["website"],
        "signed_on": "2026-01-01",
        "expires_on": "",
        "material_connection": "",
        **fields,
    }


@pytest.fixture
def compliance(client):
    client.force_login(a_user("compliance", "Compliance officers"))
    return client


def a_signed_consent() -> ConsentRecord:
    consent = a_consent()
    consent.scan.save("scan.pdf", ContentFile(PDF))
    return consent


@pytest.mark.parametrize(
    ("name", "content"),
    [("scan.pdf", b"\x89PNG\r\n"), ("scan.pdf", b"<html>"), ("scan.pdf", b" %PDF-1.4"), ("scan.pdf", b"%PD")],
)
def test_a_scan_that_is_not_a_pdf_is_refused_whatever_its_name(compliance, name, content):
    file = SimpleUploadedFile(name, content, content_type="application/pdf")
    response = compliance.post(reverse("consents:add"), form(scan=file))
    assert "This file is not a PDF" in response.content.decode()
    assert not ConsentRecord.objects.exists()


def test_a_scan_lies_outside_the_public_files(compliance):
    file = SimpleUploadedFile("scan.pdf", PDF, content_type="application/pdf")
    assert compliance.post(reverse("consents:add"), form(scan=file)).status_code == 302
    path = Path(ConsentRecord.objects.get().scan.path)
    assert Path(settings.PRIVATE_ROOT) in path.parents
    assert Path(settings.MEDIA_ROOT) not in path.parents


def test_a_compliance_officer_opens_the_scan_and_no_cache_keeps_it(compliance):
    consent = a_signed_consent()
    response = compliance.get(reverse("casebook_consent_scan", args=[consent.pk]))
    assert b"".join(response.streaming_content) == PDF
    assert "no-store" in response.headers["Cache-Control"]
    assert response.headers["Content-Disposition"] == f'attachment; filename="{consent.reference}.pdf"'
    opening = Decision.objects.get(action="scan-opened")
    assert opening.subject == f"stories.consentrecord:{consent.pk}"
    assert opening.actor == get_user_model().objects.get(username="compliance").pk


def test_a_scan_whose_file_is_gone_is_not_there_and_no_error(compliance):
    consent = a_signed_consent()
    Path(consent.scan.path).unlink()
    assert compliance.get(reverse("casebook_consent_scan", args=[consent.pk])).status_code == 404
    assert not Decision.objects.filter(action="scan-opened").exists()


def test_the_form_leads_to_the_scan_by_the_door_that_asks_who_is_there(compliance):
    consent = a_signed_consent()
    page = compliance.get(reverse("consents:edit", args=[consent.pk])).content.decode()
    assert reverse("casebook_consent_scan", args=[consent.pk]) in page
    assert f"{settings.MEDIA_URL}{consent.scan.name}" not in page


def test_a_scan_has_no_public_address(client):
    consent = a_signed_consent()
    for address in (
        f"/media/{consent.scan.name}",
        f"/media/../private/{consent.scan.name}",
        f"/{consent.scan.name}",
    ):
        assert client.get(address).status_code in {400, 404}


@pytest.mark.parametrize(
    "group",
    [
        "Editors",
        "Medical reviewers",
        "Russian translators",
        "Chinese translators",
        "Russian language reviewers",
        "Chinese language reviewers",
    ],
)
def test_nobody_else_sees_consents_or_scans(client, group):
    consent = a_signed_consent()
    client.force_login(a_user("other", group))
    for name, arguments in (
        ("casebook_consent_scan", [consent.pk]),
        ("consents:index", []),
        ("consents:edit", [consent.pk]),
        ("consents:inspect", [consent.pk]),
        ("consents:withdraw", [consent.pk]),
        ("consents:history", [consent.pk]),
    ):
        response = client.get(reverse(name, args=arguments))
        assert (response.status_code, response.url) == (302, "/admin/")


def test_a_stranger_is_asked_to_log_in(client):
    consent = a_signed_consent()
    response = client.get(reverse("casebook_consent_scan", args=[consent.pk]))
    assert response.status_code == 302
    assert response.url.startswith("/admin/login/")


def test_a_consent_without_a_scan_has_nothing_to_open(compliance):
    consent = a_consent(signed_on=timezone.localdate())
    assert compliance.get(reverse("casebook_consent_scan", args=[consent.pk])).status_code == 404
