from screen import State, wait_until
from till import TillTest


class SettingsTest(TillTest):
    def test_takes_what_is_chosen_without_a_mouse_and_without_keys(self):
        self.press("Настройки")
        save = self.find("push button", "Сохранить настройки")
        self.assertFalse(save.has(State.ENABLED))
        self.press("Магазин платит НДС")
        wait_until(lambda: save.has(State.ENABLED), "something to save")
        self.press("Магазин платит НДС")
        wait_until(lambda: not save.has(State.ENABLED), "nothing to save")
        self.press("Рабочий: настоящие платежи")
        wait_until(lambda: save.has(State.ENABLED), "something to save")
