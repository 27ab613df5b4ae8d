import screen
from screen import State, wait_until
from till import TillTest


class ClosingTest(TillTest):
    def close(self):
        # As the window manager does it for the button in the frame, of the window that is active.
        wait_until(lambda: self.window.has(State.ACTIVE), "the till's window to be active")
        screen.press_keys("alt+F4")

    def ends(self):
        wait_until(lambda: self.program.poll() is not None, "the end of the program")
        self.assertEqual(self.program.returncode, 0, self.log.read_text())

    def test_closes_at_once_without_lines(self):
        self.close()
        self.ends()

    def test_closes_at_once_and_comes_back_with_the_lines(self):
        self.ring_up("4780033020133")
        self.close()
        self.ends()
        self.start()
        wait_until(lambda: self.lines().rows == 1, "the line that was rung up before")

    def test_asks_while_a_payment_is_open(self):
        self.ring_up("4780033020133")
        self.press("Принять оплату Payme")
        self.sees("Ждём оплату: сейчас")
        self.close()
        self.press("Не закрывать")
        self.assertIsNone(self.program.poll())
        self.close()
        self.press("Всё равно закрыть")
        self.ends()

    def test_opens_without_complaint_after_it_was_killed(self):
        self.ring_up("4780033020133")
        self.press("Принять оплату Payme")
        self.sees("Ждём оплату: сейчас")
        self.program.kill()
        self.program.wait()
        self.start()
        self.assertEqual([part for part in self.application.children() if part.role != "frame"], [])
        self.ring_up("4780033020133")
