import csv
import pathlib
import re
import xml.etree.ElementTree

import screen
from screen import State, wait_until
from till import TillTest

TOP = pathlib.Path(__file__).resolve().parents[2]
GOODS = [row["name"] for row in csv.DictReader(open(TOP / "resources/demo/goods.csv"), delimiter=";")]
# Languages are called by their own names in every language.
OWN_NAMES = ("Русский", "Қазақша", "English")


def words_of(language):
    """Every word of the interface in a language."""
    sheet = xml.etree.ElementTree.parse(TOP / f"translations/kassir_{language}.ts")
    texts = (form for translation in sheet.iter("translation") for form in translation.itertext())
    return {word for text in texts for word in words_in(text)}


def words_in(text):
    return {word.lower() for word in re.findall(r"[^\W\d_]{3,}", text)}


class LanguageTest(TillTest):
    def test_keeps_what_is_half_typed_the_selected_line_and_the_focus(self):
        self.ring_up("4780033020133")
        self.ring_up("5449000000996")
        self.ring_up("4789000000024")
        # A screen reader's bus is asked about each key before it arrives, and not about a shortcut, which overtakes it.
        screen.press_keys("Up", "Up")
        wait_until(lambda: self.lines().selected_rows() == [1], "the second line")
        screen.press_keys("F6")
        self.edits("Цена")
        self.assertEqual(self.lines().selected_rows(), [1])
        screen.type_text("777")

        self.press("Қазақша")
        field = self.edits("Бағасы")
        self.assertEqual(field.text, "777")
        self.assertEqual(self.lines().selected_rows(), [1])
        screen.type_text("8", "Return")
        wait_until(lambda: self.lines().cell(1, "Бағасы").name == "Бағасы 7 778,00", "the price that was typed")

    def test_leaves_no_word_of_the_other_language(self):
        self.ring_up("4780033020133")
        screen.press_keys("F6")
        screen.type_text("12x", "Return")
        self.sees("Ошибка: ")
        self.press("Қазақша")
        self.sees("Қате: ")

        russian = words_of("ru") - words_of("kk")
        self.assertIn("оплате", russian)
        left = []
        for part in self.all(hidden=True):
            for told in (part.name, part.description):
                for content in (*GOODS, *OWN_NAMES):
                    told = told.replace(content, "")
                if words := words_in(told) & russian:
                    left.append((part, words))
        self.assertEqual(left, [])
