# SPDX-FileCopyrightText: Stockroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desktop: sees through the accessibility tree, acts by keys and mouse."""
import atexit
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

BINARY = pathlib.Path(os.environ.get("STOCKROOM_BINARY", "build/dev")).resolve() / "bin"
SHOTS = os.environ.get("STOCKROOM_SHOTS")

# So often one looks for what does not come: a count, since no clock decides how slow a machine may be.
LOOKS = 4000

# What the accessibility bus says while one walks the tree of a window that changes.
Vanished = (GLib.Error, LookupError, NotImplementedError, AttributeError, TypeError)


# The administrator of a demo store.
WHO = ("admin", "harbour-goods")
CHANGES = ("add", "set", "delete", "undo", "redo")


def ctl(*arguments, fails=False):
    """Runs stockroomctl and gives what it printed; `fails` tells whether it is to be refused."""
    word = None
    if arguments[0] in CHANGES:
        name, word = WHO
        arguments += ("--as", name, "--password-fd", "0")
    done = subprocess.run([BINARY / "stockroomctl", *arguments], capture_output=True, text=True, check=False, input=word)
    if (done.returncode != 0) != fails:
        raise AssertionError(f"stockroomctl {arguments} gave {done.returncode}: {done.stderr}")
    return done.stdout


def rows(store, *arguments):
    """What `stockroomctl list … --json` says of a store."""
    return json.loads(ctl("list", *arguments, "--json", "--store", store))


def most_of(gaps):
    """Lines about the event loops of all windows, longest gap first: goal are 50 ms, which no test refuses to a slow
    machine."""
    sorted_gaps = sorted(gaps, key=lambda gap: float(gap[0].split()[0]), reverse=True)
    for at, (gap, name) in enumerate(sorted_gaps):
        if at == 0 or float(gap.split()[0]) > 50:
            print(f"longest gap of the event loop: {gap} ({name})", file=sys.stderr)
    print(f"{len(gaps)} windows were watched", file=sys.stderr)


class Window:
    """The program, running in a home of its own."""

    gaps = []
    atexit.register(most_of, gaps)

    def __init__(self, *arguments, settings=None, name=""):
        """With a store among the arguments, also signs in to it."""
        self.name = name
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="stockroom-desktop-"))
        self.watched = self.home / "gaps"
        environment = dict(os.environ, HOME=str(self.home), STOCKROOM_WATCHDOG=str(self.watched))
        for name, folder in (("DATA", "share"), ("CONFIG", "config"), ("CACHE", "cache"), ("STATE", "state")):
            environment[f"XDG_{name}_HOME"] = str(self.home / folder)
            (self.home / folder).mkdir()
        environment.update(settings or {})
        self.process = subprocess.Popen([BINARY / "stockroom", *arguments], env=environment)
        self._table = None
        self._header = None
        self.app = None
        try:
            self.app = self.until(self._application, "the program's window")
            if arguments and not arguments[-1].startswith("--"):
                self.enter()
        except AssertionError:
            self.process.kill()
            self.process.wait()
            raise

    def enter(self):
        """Says who is there."""
        self.one("password text")
        self.until(lambda: self.has_keyboard("text"), "the keyboard in the name")
        for word in WHO:
            self.type(word)
            self.keys("Return")
        self.until(lambda: self.all("table") + self.all("tree table"), "the window of the store")

    def _application(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def until(self, condition, what="what the test waits for"):
        """Waits for what `condition` finds, as a person does: as long as the program is there, and not for ever."""
        for _ in range(LOOKS):
            try:
                found = condition()
            except Vanished:
                found = None
            if found:
                return found
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode}")
            self.blink()
        raise AssertionError(f"{what} never came; on the screen is:\n{self.tree()}{self.picture()}")

    def tree(self):
        """What the accessibility tree shows, tables not walked into."""
        lines = []

        def walk(part, depth):
            try:
                if part.getRoleName() != "application" and not part.getState().contains(pyatspi.STATE_SHOWING):
                    return
                lines.append("  " * depth + f"{part.getRoleName()}: {part.name}")
                if part.getRoleName() not in ("table", "tree table"):
                    for index in range(part.childCount):
                        walk(part.getChildAtIndex(index), depth + 1)
            except Vanished:
                return

        walk(self.app, 0)
        return "\n".join(lines)

    def picture(self):
        """Where a picture of the screen lies, for whoever reads of a failure."""
        place = f"{SHOTS or tempfile.gettempdir()}/stockroom-failed-{self.process.pid}.png"
        subprocess.run(["import", "-window", "root", place], check=False)
        return f"\nsee {place}"

    @staticmethod
    def blink():
        """Lets words on the accessibility bus in, for a blink of an eye."""
        passed = []
        GLib.timeout_add(15, lambda: passed.append(True))
        while not passed:
            GLib.MainContext.default().iteration(True)

    def close(self):
        """Ends the program as the window's cross does, and notes the longest gap of its event loop."""
        if self.process.poll() is not None and not self.home.exists():
            return
        try:
            for _ in range(LOOKS // 10):
                # Once for each window: behind that of a store there may be another.
                self.keys("alt+F4")
                self.blink()
                if self.process.poll() is not None:
                    break
            else:
                raise AssertionError(f"the windows do not close; on the screen is:\n{self.tree()}{self.picture()}")
            if self.watched.exists():
                Window.gaps.append((self.watched.read_text().strip(), self.name))
        finally:
            self.process.kill()
            self.process.wait()
            shutil.rmtree(self.home, ignore_errors=True)

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
        return self.until(lambda: next(iter(self.all(role, name)), None), f'a {role} named "{name}"')

    def box(self, part):
        """Where a part is on the screen."""
        return part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)

    def scale(self):
        """How many pixels of the screen one of the window's units is."""
        ids = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], check=True,
                             capture_output=True, text=True).stdout.split()
        shape = subprocess.run(["xdotool", "getwindowgeometry", "--shell", ids[-1]], check=True, capture_output=True,
                               text=True).stdout
        width = next(int(line.split("=")[1]) for line in shape.splitlines() if line.startswith("WIDTH="))
        return width / self.box(self.one("frame")).width

    def brightness(self, part):
        """How bright the middle of a part is, from 0 to 1."""
        box, scale = self.box(part), self.scale()
        spot = f"1x1+{int((box.x + box.width / 2) * scale)}+{int((box.y + box.height / 2) * scale)}"
        shown = ["import", "-window", "root", "-crop", spot, "-colorspace", "Gray", "-format", "%[fx:mean]", "info:"]
        return float(subprocess.run(shown, check=True, capture_output=True, text=True).stdout)

    def text(self, part):
        """What stands in a part: its text, else its name."""
        try:
            return part.queryText().getText(0, -1)
        except Vanished:
            return part.name

    def has_keyboard(self, role):
        """Whether a part with that role, or a part of it, has the keyboard."""
        found = []
        waiting = [self.app]
        while waiting and not found:
            part = waiting.pop(0)
            try:
                state = part.getState()
                if part.getRoleName() == role and state.contains(pyatspi.STATE_FOCUSED):
                    found.append(part)
                if part.getRoleName() not in ("table", "tree table"):
                    waiting.extend(part.getChildAtIndex(index) for index in range(part.childCount))
            except Vanished:
                continue
        return bool(found)

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
        def number():
            table = self.table().queryTable()
            named = [at for at in range(table.nColumns) if label in (table.getColumnDescription(at) or "")]
            return named[0] + 1 if named else None

        # A window that is being painted answers nothing, which reads as columns without names.
        return self.until(number, f"a column {label}") - 1

    def cell(self, row, label):
        return self.table().queryTable().getAccessibleAt(row, self.column(label))

    def shown(self, row, label):
        """The text of a cell; nothing while it is not there yet."""
        name = self.cell(row, label).name
        return None if name in ("", "…") else name

    def shown_any(self):
        """Whether the first row of the list is there, whatever its columns are."""
        return self.table().queryTable().getAccessibleAt(0, 0).name not in ("", "…")

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
