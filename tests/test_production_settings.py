"""A real site starts only when it has been told what it must know."""

import json
import os
import subprocess
import sys

import pytest

COMPLETE = {
    "SECRET_KEY": "k" * 60,
    "DATABASE_URL": "postgresql://casebook:secret@127.0.0.1/casebook",
    "ALLOWED_HOSTS": "www.hospital.example, admin.hospital.example",
    "WAGTAILADMIN_BASE_URL": "https://admin.hospital.example",
}
ASK = """
import json
from cms.settings import production as p
plain = (bool, int, str, list, tuple, dict)
facts = {name: getattr(p, name) for name in dir(p) if name.isupper()}
facts = {name: value for name, value in facts.items() if isinstance(value, plain)}
print(json.dumps(facts, default=lambda value: type(value).__name__))
"""


def production(**environment: str) -> subprocess.CompletedProcess:
    inherited = {name: value for name, value in os.environ.items() if name not in COMPLETE}
    return subprocess.run(
        [sys.executable, "-c", ASK],
        env=inherited | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", sorted(COMPLETE))
def test_a_missing_variable_is_named(name):
    answer = production(**{key: value for key, value in COMPLETE.items() if key != name})
    assert answer.returncode != 0
    assert f"The environment variable {name} is not set. Example: {name}=" in answer.stderr


def test_an_empty_variable_counts_as_missing():
    answer = production(**COMPLETE | {"SECRET_KEY": " "})
    assert "The environment variable SECRET_KEY is not set." in answer.stderr


def test_a_complete_environment_gives_a_careful_site():
    answer = production(**COMPLETE)
    assert answer.returncode == 0, answer.stderr
    site = json.loads(answer.stdout)
    assert site["DEBUG"] is False
    assert site["DEMO_ALLOWED"] is False
    assert site["ALLOWED_HOSTS"] == ["www.hospital.example", "admin.hospital.example"]
    assert site["CSRF_TRUSTED_ORIGINS"] == ["https://admin.hospital.example"]
    assert site["SECURE_HSTS_SECONDS"] >= 31_536_000
    assert site["SESSION_COOKIE_NAME"].startswith("__Host-")
    assert site["CSRF_COOKIE_NAME"].startswith("__Host-")
    assert site["SESSION_COOKIE_SECURE"] is site["CSRF_COOKIE_SECURE"] is True
    assert site["DATABASES"]["default"]["CONN_HEALTH_CHECKS"] is True
    assert "django.middleware.security.SecurityMiddleware" in site["MIDDLEWARE"]
    assert "SECURE_PROXY_SSL_HEADER" not in site


def test_a_proxy_is_trusted_only_when_it_is_named():
    site = json.loads(production(**COMPLETE, PROXY_SSL_HEADER="X-Forwarded-Proto").stdout)
    assert site["SECURE_PROXY_SSL_HEADER"] == ["HTTP_X_FORWARDED_PROTO", "https"]


def test_the_operator_is_told_by_mail_when_a_rule_fails():
    site = json.loads(production(**COMPLETE, OPERATOR_EMAIL="operator@hospital.example").stdout)
    assert site["ADMINS"] == [["operator", "operator@hospital.example"]]
    assert "operator" in site["LOGGING"]["loggers"]["cms.publishing.gate"]["handlers"]
    assert site["LOGGING"]["handlers"]["operator"]["class"] == "django.utils.log.AdminEmailHandler"
