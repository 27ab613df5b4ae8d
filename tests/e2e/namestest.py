import collections

import screen
from screen import Relation
from till import TillTest

# The entry line says by its placeholder what it is for; a link stands under the words that tell of it, and is one by
# its looks.
WITHOUT_LABEL = ("Добавить товар", "Ссылка на оплату", "Ссылка на фискальный чек")


class NamesTest(TillTest):
    def check(self, at_least):
        """In each window: a name for each control, none of them twice, and a label for each field."""
        for window in self.application.children():
            parts = list(window.walk())
            controls = [part for part in parts if part.role in screen.CONTROLS]
            self.assertEqual([part for part in controls if not part.name], [])
            # A combo box calls its name what is chosen in it.
            named = collections.Counter((part.role, part.name) for part in controls if part.role != "combo box")
            self.assertEqual([twice for twice, count in named.items() if count > 1], [])
            labels = [part for part in parts if part.role == "label"]
            labelled = {field for label in labels for field in label.related(Relation.LABEL_FOR)}
            fields = [part for part in controls if part.role in screen.FIELDS and part.name not in WITHOUT_LABEL]
            self.assertEqual([field for field in fields if field not in labelled], [])
            boxes = [field for field in fields if field.role == "combo box"]
            self.assertEqual([box for box in boxes if not (box.description or box.related(Relation.LABELLED_BY))], [])
        self.assertGreaterEqual(len(controls), at_least)  # of the window on top

    def test_on_the_page_of_the_sale(self):
        self.check(at_least=18)
        self.ring_up("4780033020133")
        self.press("Показать НДС и коды")
        screen.type_text("4789")
        self.find("list", "Найденные товары")
        self.check(at_least=20)

    def test_while_a_payment_is_under_way(self):
        self.ring_up("4780033020133")
        self.press("Принять оплату Payme")
        self.find("text", "Ссылка на оплату")
        self.press("Подробности")
        self.check(at_least=20)
        self.press("Отменить платёж")
        self.find("push button", "Не отменять")
        self.check(at_least=2)
        screen.press_keys("Escape")
        self.press("Покупатель платит сейчас")
        self.find("text", "Ссылка на фискальный чек")
        self.check(at_least=20)

    def test_on_the_page_of_fiscal_checks(self):
        self.press("Фискальный чек")
        self.find("text", "Номер заказа")
        self.check(at_least=8)

    def test_on_the_page_of_settings(self):
        self.press("Настройки")
        self.find("push button", "Сохранить настройки")
        self.check(at_least=40)

    def test_in_the_list_of_keys(self):
        screen.press_keys("F1")
        self.sees("Ctrl+Z")
        self.check(at_least=1)
