import screen
from till import TillTest


class SellingTest(TillTest):
    def test_rings_up_three_items_with_a_discount_and_reads_the_total(self):
        self.ring_up("4780033020133")
        screen.choose_layout("ru")
        self.ring_up("мол")
        screen.choose_layout("us")
        self.ring_up("3*5449000000996")
        self.sees("К оплате 111 000,00 сум")

        screen.press_keys("F5")
        self.edits("Скидка")
        screen.type_text("10%", "Return")
        self.sees("К оплате 107 400,00 сум")

        lines = self.lines()
        self.assertEqual(lines.cell(2, "Товар").name, "Напиток ПЭТ 1,5 л, 3, сумма 32 400,00, скидка 10 %")
        self.assertEqual(lines.cell(2, "Цена").name, "Цена 12 000,00")
        self.assertEqual(lines.cell(2, "Кол-во").name, "Кол-во 3")
        self.assertEqual(lines.cell(1, "Товар").name, "Молоко «Ёлочка» 2,5 %, 1 л, 1, сумма 12 500,00")

    def test_tells_what_is_wrong_with_a_line_and_goes_to_the_cell(self):
        self.ring_up("4780033020133")
        screen.press_keys("F6")
        self.edits("Цена")
        screen.type_text("12x", "Return")
        self.sees("Ошибка: ")
        self.assertFalse(self.find("push button", "Принять оплату Payme").has(screen.State.ENABLED))
        screen.click(self.find("list item", lambda name: name.startswith("Ошибка: ")))
        self.assertEqual(self.edits("Цена").text, "12x")


