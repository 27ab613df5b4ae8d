"""The screen as a screen reader has it: parts with a role and a name, keys, and what is told."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

Coordinates = Atspi.CoordType.SCREEN
State = Atspi.StateType
Relation = Atspi.RelationType

BUTTONS = ("push button", "check box", "radio button", "toggle button")
FIELDS = ("text", "password text", "combo box", "spin button")
CONTROLS = (*BUTTONS, *FIELDS, "menu item", "page tab", "list", "table")


def wait_until(check, what, seconds=15):
    """Turns the loop until `check` gives something, and gives that."""
    end = time.monotonic() + seconds
    while True:
        try:
            if found := check():
                return found
        except GLib.Error:
            pass  # a part that went while it was looked at
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s for: {what}")
        # A turn ends with whatever is told, and after a moment anyway.
        GLib.timeout_add(20, lambda: False)
        GLib.MainContext.default().iteration(True)


class Part:
    """One accessible object. Asked anew each time: what it tells may be another thing a moment later."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __eq__(self, other):
        return isinstance(other, Part) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def name(self):
        # Spaces of all kinds read alike.
        return " ".join(self.accessible.get_name().split())

    @property
    def description(self):
        return self.accessible.get_description()

    @property
    def text(self):
        """What is written in a field."""
        return Atspi.Text.get_text(self.accessible, 0, -1)

    def has(self, state):
        return self.accessible.get_state_set().contains(state)

    @property
    def place(self):
        return Atspi.Component.get_extents(self.accessible, Coordinates)

    def children(self):
        count = self.accessible.get_child_count()
        found = (self.accessible.get_child_at_index(i) for i in range(count))
        return [Part(child) for child in found if child is not None]

    def related(self, kind):
        return [
            Part(relation.get_target(i))
            for relation in self.accessible.get_relation_set()
            if relation.get_relation_type() == kind
            for i in range(relation.get_n_targets())
        ]

    def walk(self, hidden=False):
        """Itself and all below it; without what is not on the screen unless `hidden`."""
        try:
            if not hidden and not self.has(State.SHOWING):
                return
            yield self
            below = self.children()
        except GLib.Error:
            return
        for child in below:
            yield from child.walk(hidden)

    def press(self):
        """As somebody who reads the screen presses it."""
        assert self.has(State.ENABLED), f"{self} is not to be pressed now"
        Atspi.Action.do_action(self.accessible, 0)

    def take_focus(self):
        Atspi.Component.grab_focus(self.accessible)
        wait_until(lambda: self.has(State.FOCUSED), f"focus on {self}")


class Table(Part):
    """The lines of a sale."""

    @property
    def rows(self):
        return Atspi.Table.get_n_rows(self.accessible)

    def headers(self):
        columns = range(Atspi.Table.get_n_columns(self.accessible))
        return [Atspi.Table.get_column_description(self.accessible, column) for column in columns]

    def cell(self, row, header):
        column = self.headers().index(header)
        return Part(Atspi.Table.get_accessible_at(self.accessible, row, column))

    def selected_rows(self):
        return list(Atspi.Table.get_selected_rows(self.accessible))


def press_keys(*keys):
    """Key strokes: names as X has them (F11, ctrl+z), or numbers of keys as they lie on the keyboard."""
    subprocess.run(["xdotool", "key", "--delay", "2", *keys], check=True)


def type_text(text, *then):
    """Types, and presses other keys after it."""
    subprocess.run(["xdotool", "type", "--delay", "2", "--", text], check=True)
    if then:
        press_keys(*then)


def click(part):
    place = part.place
    x, y = place.x + place.width // 2, place.y + place.height // 2
    subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)


def choose_layout(layout):
    subprocess.run(["setxkbmap", layout], check=True)


class Heard:
    """What is told from now on, as (part, value, role, name): a screen reader has nothing else to go by."""

    def __init__(self, *kinds):
        self.events = []
        self.kinds = kinds
        self.listener = Atspi.EventListener.new(self.note)
        for kind in kinds:
            self.listener.register(kind)

    def stop(self):
        for kind in self.kinds:
            self.listener.deregister(kind)

    def note(self, event):
        try:
            # At once: the same part may say something else a moment later.
            part = Part(event.source)
            self.events.append((part, event.detail1, part.role, part.name))
        except GLib.Error:
            pass  # gone already
