# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stores that both programs work on: stockroomctl as a process, the Django backend in this one."""
import atexit
import functools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import backend
import places

CTL = pathlib.Path(os.environ.get("STOCKROOM_BINARY", "build/dev")).resolve() / "bin" / "stockroomctl"


# What the people of these stores sign in with, and what one signs in for.
PASSWORDS = {"ruth": "s3cret", "nele": "s3cret", "admin": "harbour-goods"}
CHANGES = ("add", "set", "delete", "undo", "redo")


def ctl(*arguments, refused=0):
    """Runs stockroomctl, for changes as ruth where nobody else is said, and gives what it printed, or why it refused with
    the exit code `refused`."""
    word = None
    if arguments[0] in CHANGES:
        arguments += () if "--as" in arguments else ("--as", "ruth")
        word = PASSWORDS[arguments[arguments.index("--as") + 1]]
        # For a file the word of its owner is taken.
        arguments += ("--password-fd", 0) if any("://" in str(each) for each in arguments) else ()
    done = subprocess.run([CTL, *map(str, arguments)], capture_output=True, text=True, check=False, input=word)
    if done.returncode != refused:
        raise AssertionError(f"stockroomctl {arguments} gave {done.returncode}: {done.stderr}")
    return done.stderr if refused else done.stdout


def adopt(store):
    """Lets stockroomctl write to a store that it has not made."""
    ctl("migrate", store, "--adopt")


class Files(places.Files):
    def copied(self, store):
        copy = self.fresh()
        shutil.copy(store, copy)
        return copy


class Server(places.Server):
    def copied(self, store):
        return self.fresh(template=store.split("///")[1].split("?")[0])


@functools.cache
def places_of(kind):
    made = kind()
    atexit.register(made.close)
    return made


@functools.cache
def made_once(kind, make):
    """A store that `make` has made, to be copied."""
    store = places_of(kind).fresh()
    make(store)
    backend.leave()
    return store


def by_us(store):
    """Makes a store with stockroomctl and fills it."""
    with tempfile.TemporaryDirectory() as media:
        ctl("init", store, "--name", "Harbour Goods")
        ctl("demo", store, "--products", 300, "--orders", 200, "--media", media)


class Both:
    """What cases are made of: a store that is pointed at, and how one asks either program."""

    kind = None

    def begin(self, make):
        """Points both programs at a copy of what `make` makes."""
        self.store = places_of(self.kind).copied(made_once(self.kind, make))
        backend.use(self.store)
        self.addCleanup(backend.leave)

    @property
    def is_file(self):
        return self.kind is Files

    def ctl(self, *arguments, **more):
        return ctl(*arguments, "--store", self.store, **more)

    def rows(self, entity, *arguments):
        """What stockroomctl lists of an entity, all of it."""
        return json.loads(self.ctl("list", entity, "--json", "--limit", 0, *arguments))

    def added(self, entity, *values):
        """The row that stockroomctl adds."""
        return json.loads(self.ctl("add", entity, *values, "--json"))[0]


def on_each_database(cases):
    """Makes of such cases two that run: on a file and on a server."""
    module = sys.modules[cases.__module__]
    for kind, name in ((Files, "InAFile"), (Server, "OnAServer")):
        name = cases.__name__ + name
        setattr(module, name, type(name, (cases, unittest.TestCase), {"kind": kind, "__module__": cases.__module__}))
    return cases
