# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What models/people says, told by tests/interop/people.cpp; and a backend that writes passwords in all forms."""
import subprocess

import both
from django.test import override_settings

PROGRAM = both.CTL.parents[1] / "tests" / "interop" / "people"
HASHERS = ["PBKDF2", "PBKDF2SHA1", "Argon2", "BCryptSHA256", "BCrypt"]


def asked(*questions):
    """What it answers to each question."""
    lines = "".join("\t".join(question) + "\n" for question in questions)
    done = subprocess.run([PROGRAM], input=lines, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def with_hashers(*names):
    """The backend's settings with these; the first one is written."""
    return override_settings(PASSWORD_HASHERS=[f"django.contrib.auth.hashers.{name}PasswordHasher" for name in names])
