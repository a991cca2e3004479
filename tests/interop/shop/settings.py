# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop's Django backend. SHOP_DATABASE is a store's place, SHOP_KIND one of KINDS below."""
import os
import pathlib
import urllib.parse

# What the backends consist of; those that differ from the plan have their own models, and no migrations.
KINDS = {
    "planned": ["products", "orders"],
    "wider": ["wider.products", "orders"],
    "pictureless": ["pictureless.products", "orders"],
    "wordless": ["wordless.products", "orders"],
    "ownusers": ["ownusers.users", "products", "orders"],
    "uuidusers": ["uuidusers.users", "products", "orders"],
    "reviewed": ["products", "orders", "reviews"],
}
KIND = os.environ.get("SHOP_KIND", "planned")


def database(place):
    """What Django calls the place of a store: a file, or postgresql:///NAME?host=FOLDER&port=N&user=NAME."""
    if not place.startswith("postgresql:"):
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": place}
    url = urllib.parse.urlsplit(place)
    said = dict(urllib.parse.parse_qsl(url.query))
    return {"ENGINE": "django.db.backends.postgresql", "NAME": url.path.lstrip("/"), "HOST": said.get("host", ""),
            "PORT": said.get("port", ""), "USER": said.get("user", "")}


DATABASES = {"default": database(os.environ.get("SHOP_DATABASE", ":memory:"))}
SECRET_KEY = "known to everybody: nothing is kept secret in tests"  # noqa: S105
MEDIA_ROOT = str(pathlib.Path(__file__).parent / "media")
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    *KINDS[KIND],
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "OPTIONS": {"context_processors": [
        "django.template.context_processors.request",
        "django.contrib.auth.context_processors.auth",
        "django.contrib.messages.context_processors.messages",
    ]},
}]
# The quickest one: it is not the passwords that are tested.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
AUTH_USER_MODEL = "users.User" if KIND.endswith("users") else "auth.User"
MIGRATION_MODULES = {} if KIND == "planned" else dict.fromkeys(["products", "orders", "users", "reviews"])
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
