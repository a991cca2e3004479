# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who signs in at the backend signs in here, and the other way round."""
from asking import HASHERS, asked, with_hashers
from backend import Group, User, query
from both import Both, adopt, on_each_database
from django.contrib.auth import authenticate
from djangostore import by_django
from likeness import assert_valid

PASSWORD = "velvet lanterns"


@on_each_database
class SigningIn(Both):
    def setUp(self):
        self.begin(by_django)
        self.enterContext(with_hashers(*HASHERS))

    def asked(self, what, name, password=PASSWORD):
        return asked((what, self.store, name, password))[0]

    def hire(self, name, **more):
        person = User.objects.create_user(name, password=PASSWORD, **more)
        person.groups.add(*(Group.objects.get_or_create(name=group)[0] for group in ("packers", "buyers")))
        return person

    def test_a_person_of_django_signs_in_here(self):
        anna = self.hire("anna", is_staff=True)
        self.assertEqual(self.asked("sign-in", "anna"), "anna staff buyers packers")
        self.assertIn("not right", self.asked("sign-in", "anna", "other lanterns"))
        anna.refresh_from_db()
        self.assertIsNone(anna.last_login)  # nothing is written before the store is adopted
        adopt(self.store)
        self.assertEqual(self.asked("sign-in", "anna"), "anna staff buyers packers")
        anna.refresh_from_db()
        self.assertIsNotNone(anna.last_login)
        self.assertTrue(anna.password.startswith("pbkdf2_sha256$1000000$"), anna.password)
        self.assertEqual(authenticate(username="anna", password=PASSWORD), anna)
        assert_valid()

    def test_every_form_is_taken(self):
        adopt(self.store)
        for name in HASHERS:
            with with_hashers(name), self.subTest(name):
                self.hire(name.lower(), is_superuser=True)
                self.assertEqual(self.asked("sign-in", name.lower()), f"{name.lower()} superuser buyers packers")

    def test_our_password_signs_in_at_django(self):
        adopt(self.store)
        self.hire("anna")
        self.assertIn("at least 8", self.asked("set", "anna", "short"))
        self.assertEqual(self.asked("set", "anna", "another velvet"), "done")
        self.assertIsNone(authenticate(username="anna", password=PASSWORD))
        self.assertEqual(authenticate(username="anna", password="another velvet").username, "anna")
        self.assertEqual(self.asked("sign-in", "anna", "another velvet"), "anna buyers packers")
        told = query("SELECT coalesce(CAST(h.before AS text), '') || coalesce(CAST(h.after AS text), '') "
                     "FROM stockroom_history h")
        self.assertNotIn("pbkdf2", str(told))

    def test_our_superuser_is_one_of_djangos(self):
        adopt(self.store)
        self.assertEqual(self.asked("create", "root"), "root superuser staff")
        root = authenticate(username="root", password=PASSWORD)
        self.assertTrue(root.is_superuser and root.is_staff)
        assert_valid()
        self.assertIn("taken already", self.asked("create", "root"))

    def test_whom_django_sends_away_does_not_sign_in(self):
        adopt(self.store)
        anna = self.hire("anna")
        User.objects.filter(pk=anna.pk).update(is_active=False)
        self.assertIn("not right", self.asked("sign-in", "anna"))
        anna.is_active = True
        anna.set_unusable_password()
        anna.save()
        self.assertIn("not right", self.asked("sign-in", "anna"))
