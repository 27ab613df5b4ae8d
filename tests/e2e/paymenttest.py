import re

import screen
from screen import Heard, wait_until
from till import TillTest


class PaymentTest(TillTest):
    def news(self):
        """What a screen reader reads out wherever the focus is: a notification that shows itself."""
        return [name for _, is_shown, role, name in self.heard.events if is_shown and role == "notification"]

    def hears(self, words):
        wait_until(lambda: [news for news in self.news() if news.startswith(words)], f"news: “{words}”")

    def test_announces_each_state_and_shows_number_and_link(self):
        self.ring_up("4780033020133")
        self.heard = Heard("object:state-changed:showing")
        self.addCleanup(self.heard.stop)
        self.press("Принять оплату Payme")
        self.hears("Ждёт оплаты")
        self.assertTrue(self.find("text", "Ссылка на оплату").text.startswith("https://"))
        self.press("Покупатель платит сейчас")
        self.hears("Оплачено")
        number = self.sees("Фискальный чек, признак: ").name.removeprefix("Фискальный чек, признак: ")
        self.assertRegex(number, r"^\d+$")
        link = self.find("text", "Ссылка на фискальный чек").text
        self.assertTrue(link.startswith("https://"), link)
        self.assertEqual(self.news().count("Оплачено"), 1, self.news())

        self.press("Подробности")
        order = re.search(r"Заказ: (\S+)", self.sees("Заказ: ").name)[1]
        screen.press_keys("F11")
        wait_until(lambda: self.focused() and self.focused().name == "Номер заказа", "focus on the order id")
        screen.type_text(order, "Return")
        self.find("label", lambda name: number in name)
