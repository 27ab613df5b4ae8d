"""The program under test: started for each test in a data folder of its own, ended whatever happens."""

import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib

import screen
from screen import Atspi, GLib, Heard, Part, State, Table, wait_until

LEFT = pathlib.Path(os.environ["KASSIR_LEFT"])


class TillTest(unittest.TestCase):
    """A test that has a till in training, in Russian."""

    language = "ru"

    def setUp(self):
        screen.choose_layout("us")
        self.folder = tempfile.TemporaryDirectory(prefix="kassir-e2e-data-")
        self.addCleanup(self.folder.cleanup)
        self.focus = Heard("object:state-changed:focused")
        self.addCleanup(self.focus.stop)
        self.log = LEFT / f"{self.id()}.log"
        self.start()

    def start(self):
        self.launch()
        self.await_window()

    def launch(self):
        with open(self.log, "a") as log:
            self.program = subprocess.Popen(self.command(), stdout=log, stderr=log)
        self.addCleanup(self.end, self.program)

    def await_window(self):
        self.window = wait_until(self.find_window, "the window of the till", seconds=60)
        # Until the window manager has made it active, keys go nowhere. The first focus may be had before it could be told.
        wait_until(self.is_heard, "a window with focus")

    def is_heard(self):
        return self.window.has(State.ACTIVE) and self.has_focus()

    def command(self):
        return [os.environ["KASSIR"], "--training", "--data", self.folder.name, "--language", self.language]

    def find_window(self):
        assert self.program.poll() is None, f"the till ended: {self.log.read_text()}"
        for application in Part(Atspi.get_desktop(0)).children():
            if application.accessible.get_process_id() == self.program.pid:
                # Asked anew each time: Qt does not tell of each change.
                application.accessible.set_cache_mask(Atspi.Cache.NONE)
                self.application = application
                return next((part for part in application.children() if part.role == "frame" and part.has(State.SHOWING)), None)
        return None

    def end(self, program):
        if program.poll() is None:
            program.kill()
        program.wait()

    # -- looking

    def all(self, hidden=False):
        return self.application.walk(hidden)

    def look(self, role, name):
        """The part on the screen, if it is there: roles by name or several of them."""
        roles = (role,) if isinstance(role, str) else role
        wanted = name if callable(name) else lambda text: text == name
        return next((part for part in self.all() if part.role in roles and wanted(part.name)), None)

    def find(self, role, name):
        return wait_until(lambda: self.look(role, name), f"{role} “{name}”")

    def press(self, name):
        button = self.find(screen.BUTTONS, name)
        wait_until(lambda: button.has(State.ENABLED), f"{button} to be enabled")
        button.press()

    def focused(self):
        """What was told to have the focus, and has it. A cell being edited is found in no other way."""
        for part, gained, role, _ in reversed(self.focus.events):
            if gained and part.has(State.FOCUSED):
                # The current cell is told, too, while its table or list does not have the focus.
                if role not in ("table cell", "list item") or Part(part.accessible.get_parent()).has(State.FOCUSED):
                    return part
        return None

    def has_focus(self):
        return self.focused() or any(part.has(State.FOCUSED) for part in self.all())

    def lines(self):
        return Table(self.find("table", lambda name: name in ("Позиции продажи", "Сату тауарлары")).accessible)

    def edits(self, header):
        """The field of the cell that is being edited."""

        def field():
            part = self.focused()
            return part if part and part.role == "text" and part.name == header else None

        return wait_until(field, f"a cell “{header}” being edited")

    def sees(self, words):
        """Waits until some part says this."""
        return wait_until(lambda: next((part for part in self.all() if words in part.name), None), f"“{words}”")

    # -- doing

    def ring_up(self, typed):
        before = self.lines().rows
        screen.type_text(typed, "Return")
        wait_until(lambda: self.lines().rows == before + 1, f"a line more after “{typed}”")


class Witness(unittest.TextTestResult):
    """Tells how the screen was when a test failed, while it is still so."""

    def addFailure(self, test, err):
        leave(test)
        super().addFailure(test, err)

    def addError(self, test, err):
        leave(test)
        super().addError(test, err)


def leave(test):
    picture = LEFT / f"{test.id()}.png"
    try:
        picture.write_bytes(png(pathlib.Path(os.environ["KASSIR_FRAMEBUFFER"]).read_bytes()))
        print(f"\n{test.id()} failed; the screen is in {picture}, and read so:", file=sys.stderr)
        tell(test.application)
        print(test.log.read_text(), file=sys.stderr)
    except (AttributeError, OSError, GLib.Error) as missing:
        print(f"{test.id()}: {missing}", file=sys.stderr)


def tell(part, depth=0):
    if not part.has(State.SHOWING):
        return
    states = [word for state, word in ((State.FOCUSED, "focus"), (State.CHECKED, "checked")) if part.has(state)]
    print("  " * depth, part, *states, file=sys.stderr)
    for child in part.children():
        tell(child, depth + 1)


def png(dump):
    """The picture in a dump of the X server's."""
    size, _, _, _, width, height = struct.unpack(">6I", dump[:24])
    line, colours = struct.unpack(">I", dump[48:52])[0], struct.unpack(">I", dump[76:80])[0]
    pixels = dump[size + colours * 12 :]
    rows = bytearray()
    for y in range(height):
        row = pixels[y * line : y * line + width * 4]
        rgb = bytearray(width * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
        rows += b"\0" + rgb

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")
