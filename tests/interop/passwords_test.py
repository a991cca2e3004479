# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Django and Stockroom read each other's passwords."""
from asking import HASHERS, asked, with_hashers
from django.contrib.auth.hashers import check_password, get_hasher, make_password
from django.test import SimpleTestCase

PASSWORDS = ("s3cret", "Teekanne „Größe L“", "إبريق شاي أزرق 🫖", " blanks around ", "$dollar$signs$", "x" * 71, "y" * 300)


@with_hashers(*HASHERS)
class Passwords(SimpleTestCase):
    def test_we_verify_what_django_encodes(self):
        for algorithm in ("pbkdf2_sha256", "pbkdf2_sha1", "argon2", "bcrypt_sha256", "bcrypt"):
            encoded = [make_password(password, hasher=algorithm) for password in PASSWORDS]
            right = [("verify", password, text) for password, text in zip(PASSWORDS, encoded)]
            wrong = [("verify", "!" + password, text) for password, text in zip(PASSWORDS, encoded)]
            with self.subTest(algorithm):
                self.assertEqual(asked(*right), ["right"] * len(PASSWORDS))
                self.assertEqual(asked(*wrong), ["wrong"] * len(PASSWORDS))
        self.assertEqual(asked(("verify", "s3cret", make_password(None))), ["wrong"])

    def test_django_verifies_what_we_encode(self):
        for form, algorithm in (("pbkdf2", "pbkdf2_sha256"), ("argon2", "argon2")):
            encoded = asked(*(("encode", form, password) for password in PASSWORDS))
            with self.subTest(form):
                for password, text in zip(PASSWORDS, encoded):
                    self.assertTrue(check_password(password, text), password)
                    self.assertFalse(check_password(password + " ", text), password)
                    self.assertEqual(get_hasher(algorithm).decode(text)["algorithm"], algorithm)
                    self.assertLessEqual(len(text), 128)
