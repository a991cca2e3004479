# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desktop: sees through the accessibility tree, acts by keys and mouse."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

BINARY = pathlib.Path(os.environ.get("STOCKROOM_BINARY", "build/dev")).resolve() / "bin"
SHOTS = os.environ.get("STOCKROOM_SHOTS")

# What the accessibility bus says while one walks the tree of a window that changes.
Vanished = (GLib.Error, LookupError, NotImplementedError, AttributeError, TypeError)


def ctl(*arguments, fails=False):
    """Runs stockroomctl and gives what it printed; `fails` tells whether it is to be refused."""
    done = subprocess.run([BINARY / "stockroomctl", *arguments], capture_output=True, text=True, check=False)
    if (done.returncode != 0) != fails:
        raise AssertionError(f"stockroomctl {arguments} gave {done.returncode}: {done.stderr}")
    return done.stdout


def rows(store, *arguments):
    """What `stockroomctl list … --json` says of a store."""
    return json.loads(ctl("list", *arguments, "--json", "--store", store))


class Window:
    """The program, running in a home of its own."""

    def __init__(self, *arguments, settings=None):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="stockroom-desktop-"))
        self.gaps = self.home / "gaps"
        environment = dict(os.environ, HOME=str(self.home), STOCKROOM_WATCHDOG=str(self.gaps))
        for name, folder in (("DATA", "share"), ("CONFIG", "config"), ("CACHE", "cache"), ("STATE", "state")):
            environment[f"XDG_{name}_HOME"] = str(self.home / folder)
            (self.home / folder).mkdir()
        environment.update(settings or {})
        self.process = subprocess.Popen([BINARY / "stockroom", *arguments], env=environment)
        self._table = None
        self._header = None
        self.app = self.until(self._application)

    def _application(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def until(self, condition):
        """Waits for what `condition` finds, as a person does: as long as the program is there."""
        while True:
            try:
                found = condition()
            except Vanished:
                found = None
            if found:
                return found
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode}")
            self.blink()

    @staticmethod
    def blink():
        """Lets the next word on the accessibility bus in, or a blink of an eye pass."""
        GLib.timeout_add(15, lambda: False)
        GLib.MainContext.default().iteration(True)

    def close(self):
        """Ends the program as the window's cross does, and gives the longest gap of its event loop in milliseconds."""
        while self.process.poll() is None:
            # Once for each window: behind that of a store there may be another.
            self.keys("alt+F4")
            self.blink()
        self.process.wait()
        gap = float(self.gaps.read_text()) if self.gaps.exists() else None
        shutil.rmtree(self.home, ignore_errors=True)
        return gap

    # What one sees.

    def all(self, role, name=None, root=None):
        """Every part with that role (and name) on the screen, tables not walked into."""
        found = []
        waiting = [root or self.app]
        while waiting:
            part = waiting.pop(0)
            try:
                kind = part.getRoleName()
                state = part.getState()
                if kind == role and (name is None or name in part.name) and state.contains(pyatspi.STATE_SHOWING):
                    found.append(part)
                if kind not in ("table", "tree table") and (kind == "application" or state.contains(pyatspi.STATE_SHOWING)):
                    waiting.extend(part.getChildAtIndex(i) for i in range(part.childCount))
            except Vanished:
                continue
        return found

    def one(self, role, name=None):
        return self.until(lambda: next(iter(self.all(role, name)), None))

    def text(self, part):
        """What stands in a part: its text, else its name."""
        try:
            return part.queryText().getText(0, -1)
        except Vanished:
            return part.name

    def table(self):
        """The list that is shown; walked to once, and again when another section is shown."""
        try:
            if self._table and self._table.getState().contains(pyatspi.STATE_SHOWING):
                return self._table
        except Vanished:
            pass
        self._table = self.until(lambda: next((t for t in self.all("table") + self.all("tree table")), None))
        return self._table

    def count(self):
        return self.table().queryTable().nRows

    def column(self, label):
        table = self.table().queryTable()
        for index in range(table.nColumns):
            if label in (table.getColumnDescription(index) or ""):
                return index
        raise AssertionError(f"no column {label}")

    def cell(self, row, label):
        return self.table().queryTable().getAccessibleAt(row, self.column(label))

    def shown(self, row, label):
        """The text of a cell; nothing while it is not there yet."""
        name = self.cell(row, label).name
        return None if name in ("", "…") else name

    def column_texts(self, label, most=8):
        return [self.until(lambda r=row: self.shown(r, label)) for row in range(min(most, self.count()))]

    # What one does.

    def keys(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        """Types plain text; xdotool loses letters beyond ASCII, so those are set by fill()."""
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)

    def fill(self, part, text):
        part.queryEditableText().setTextContents(text)

    def press(self, part):
        part.queryAction().doAction(0)

    def click(self, part, times=1, at=None):
        box = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        x, y = at or (box.x + box.width // 2, box.y + box.height // 2)
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "--repeat", str(times), "1"], check=True)

    def click_header(self, label):
        """On the header of a column of the table."""
        column = self.column(label)
        cell = self.table().queryTable().getAccessibleAt(0, column).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        table = self.table().queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        # While the first row is in view, the header is what lies above it.
        self._header = self._header or (table.y + cell.y) // 2
        at = (cell.x + cell.width // 2, self._header)
        self.click(self.table(), at=at)

    def shot(self, name):
        if SHOTS:
            subprocess.run(["import", "-window", "root", f"{SHOTS}/{name}.png"], check=True)
