"""The test suite: as `dev`, but quick with passwords and mail, and tasks run at once."""

import tempfile
from pathlib import Path

from cms.settings.dev import *  # noqa: F403

SECRET_KEY = "only-for-tests"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="casebook-media-"))
PRIVATE_ROOT = Path(tempfile.mkdtemp(prefix="casebook-private-"))
# a file is looked for when it is asked for: each of the tests’ clients would read them all
WHITENOISE_AUTOREFRESH = True
