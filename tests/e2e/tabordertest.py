import screen
from screen import wait_until
from till import TillTest


class TabOrderTest(TillTest):
    def next_after(self, part):
        screen.press_keys("Tab")
        return wait_until(lambda: self.focused() if self.focused() != part else None, f"another focus after {part}")

    def walk(self):
        """Once round the window by Tab. Each stop is below the one before it, or to the right of it."""
        top = self.find("radio button", "Продажа").place.y
        stops = [wait_until(self.focused, "focus")]
        wrong = []
        while (following := self.next_after(stops[-1])) != stops[0]:
            self.assertNotIn(following, stops, f"the round never ends: {stops}")
            # Both are asked now: a page scrolls to what has the focus.
            here, there = stops[-1].place, following.place
            is_below = there.y >= here.y + here.height // 2
            is_right = there.x >= here.x + here.width
            begins_anew = there.y == top
            if not (is_below or is_right or begins_anew):
                wrong.append((stops[-1], following))
            stops.append(following)
        self.assertEqual(wrong, [])
        return [stop.name for stop in stops]

    def test_follows_the_eye_on_the_page_of_the_sale(self):
        self.ring_up("4780033020133")
        stops = self.walk()
        for name in ("Добавить товар", "Позиции продажи", "Скидка на весь чек", "Принять оплату Payme"):
            self.assertIn(name, stops)

    def test_follows_the_eye_on_the_page_of_settings(self):
        self.press("Настройки")
        self.find("push button", "Сохранить настройки")
        screen.press_keys("Tab")
        stops = self.walk()
        for name in ("Ключ кассы (тест)", "Адрес магазина", "Файл товаров (CSV)", "Размер букв"):
            self.assertIn(name, stops)
