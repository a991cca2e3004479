# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where stores are in these tests: a file, or a database of a private PostgreSQL."""
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile

# Holds the write lock as long transactions of other programs do, and lets go by itself.
LOCKER = """
import sqlite3, sys, threading
store = sqlite3.connect(sys.argv[1], isolation_level=None)
store.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
threading.Event().wait(float(sys.argv[2]))
store.execute("ROLLBACK")
"""


class Files:
    """Stores in files of a folder."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="stockroom-stores-")

    def fresh(self):
        return tempfile.mktemp(suffix=".db", dir=self.folder)

    def lock(self, store, seconds):
        """A process that locks the store for writing, so long."""
        return subprocess.Popen([sys.executable, "-c", LOCKER, store, str(seconds)], stdout=subprocess.PIPE)

    def close(self):
        shutil.rmtree(self.folder)


class Server:
    """Databases of the PostgreSQL that ./dev has started, else of one that this starts."""

    PROGRAMS = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), default=pathlib.Path("/usr/bin"))

    def __init__(self):
        self.process = None
        self.made = 0
        self.url = os.environ.get("STOCKROOM_TEST_POSTGRES") or self.start()

    def start(self):
        self.folder = tempfile.mkdtemp(prefix="stockroom-postgres-", dir="/tmp")
        serve = ["setpriv", "--pdeathsig", "TERM"]
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", pwd.getpwnam("postgres").pw_gid)
            serve += ["--reuid=postgres", "--regid=postgres", "--init-groups"]
        data = f"{self.folder}/data"
        make = ["initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        run = ["postgres", "-D", data, "-k", self.folder, "-c", "listen_addresses=", "-c", "fsync=off"]
        quiet = {"cwd": self.folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([*serve, f"{self.PROGRAMS}/{make[0]}", *make[1:]], check=True, **quiet)
        self.process = subprocess.Popen([*serve, f"{self.PROGRAMS}/{run[0]}", *run[1:]], **quiet)
        while subprocess.run([f"{self.PROGRAMS}/pg_isready", "-q", "-h", self.folder], check=False).returncode:
            if self.process.poll() is not None:
                raise AssertionError("PostgreSQL did not start")
        return f"postgresql:///postgres?host={self.folder}&user=postgres"

    def psql(self, url, *commands, **more):
        words = [part for command in commands for part in ("-c", command)]
        return subprocess.Popen([f"{self.PROGRAMS}/psql", "-qtAX", "-d", url, *words], **more)

    def fresh(self, template="template0"):
        self.made += 1
        name = f"desktop{os.getpid()}_{self.made}"
        if self.psql(self.url, f"CREATE DATABASE {name} TEMPLATE {template}").wait():
            raise AssertionError("no database was made")
        return self.url.replace("///postgres?", f"///{name}?")

    def lock(self, store, seconds):
        """A process that locks all products for writing, so long."""
        return self.psql(store, "BEGIN; LOCK TABLE products_product IN SHARE ROW EXCLUSIVE MODE; SELECT 'locked'",
                         f"SELECT pg_sleep({seconds}); ROLLBACK", stdout=subprocess.PIPE)

    def close(self):
        names = [f"desktop{os.getpid()}_{made}" for made in range(1, self.made + 1)]
        if names:
            self.psql(self.url, *[f"DROP DATABASE IF EXISTS {name} WITH (FORCE)" for name in names]).wait()
        if self.process:
            self.process.terminate()
            self.process.wait()
            shutil.rmtree(self.folder)
