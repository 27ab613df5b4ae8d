import screen
from screen import wait_until
from till import TillTest

# Where keys lie, whatever a layout writes with them.
Z, Y, S = "52", "29", "39"


class KeysTest(TillTest):
    def check(self, layout):
        self.ring_up("4780033020133")
        self.ring_up("5449000000996")
        screen.choose_layout(layout)
        screen.press_keys(f"ctrl+{Z}")
        wait_until(lambda: self.lines().rows == 1, "a line less after undo")
        screen.press_keys(f"ctrl+{Y}")
        wait_until(lambda: self.lines().rows == 2, "a line more after redo")
        screen.press_keys("F4")
        self.edits("Кол-во")
        screen.press_keys("Escape", f"ctrl+{S}")
        self.find("dialog", lambda name: True)

    def test_in_a_kazakh_layout_beside_a_latin_one(self):
        self.check("kz,us")

    def test_in_a_kazakh_layout_alone(self):
        self.check("kz")
