"""An evening in a shop: sales while the network is pulled, the program killed and the disk filled, at random.

Not among the tests that run.py finds by itself; `evening` beside it plays one:

    KASSIR_EVENING=200 tests/e2e/evening build/dev/bin/kassir /tmp/left

KASSIR_EVENING_SEED=… plays one again, as far as time repeats itself.
"""

import os
import random
import re
import sys
import time
import xml.etree.ElementTree

import screen
from screen import GLib, wait_until
from shop import HERE, Shop
from till import TillTest

GOODS = {"4780033020133": 6_250_000, "4780111071088": 1_050_000, "4780083550024": 900_000, "5449000000996": 1_200_000}
BUTTONS = {"kk": "Қазақша", "ru": "Русский"}
OVER = ("paid", "cancelled", "void")
UNCLEAR = ("queued", "sending", "unknown", "reconciling", "cancel-wanted", "cancelling")
# How often each befalls a customer, of all.
TROUBLES = {
    "none": 5, "lost": 2, "refused": 1, "late": 1, "twice": 1, "pulled": 3, "dark": 1, "killed": 4, "full": 2,
    "killed while full": 1, "full while waiting": 1, "leaves": 2,
}  # fmt: skip


def sheet(language):
    """What the screen says in that language for words of the code, by context and words."""
    words = {}
    for context in xml.etree.ElementTree.parse(HERE.parents[1] / f"translations/kassir_{language}.ts").iter("context"):
        for message in context.iter("message"):
            words[context.findtext("name").split("::")[-1], message.findtext("source")] = message.findtext("translation")
    return words


def pass_time(seconds):
    """For trouble that comes at some moment. Nothing is waited for by it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        GLib.timeout_add(5, lambda: False)
        GLib.MainContext.default().iteration(True)


class EveningTest(TillTest):
    def setUp(self):
        self.sheets = {language: sheet(language) for language in BUTTONS}
        seed = int(os.environ.get("KASSIR_EVENING_SEED") or random.SystemRandom().randrange(1 << 32))
        self.chance = random.Random(seed)
        self.customers = int(os.environ.get("KASSIR_EVENING") or 10)
        self.happened = dict.fromkeys(TROUBLES, 0)
        self.explained = {}
        print(f"\nKASSIR_EVENING={self.customers} KASSIR_EVENING_SEED={seed}", file=sys.stderr)
        self.shop = Shop(self.language)
        self.addCleanup(self.shop.end)
        super().setUp()

    def command(self):
        return [os.environ["KASSIR"], "--data", str(self.shop.data)]

    def test_ends_with_one_sum_in_the_journal_at_payme_and_on_the_screen(self):
        for number in range(self.customers):
            if self.chance.random() < 0.3:
                self.choose_language(self.chance.choice(list(BUTTONS)))
            self.serve(number)
        self.close_the_evening()
        print(f"{self.happened}; explained: {self.explained}", file=sys.stderr)
        self.compare()

    # -- what the cashier does

    def say(self, place, source):
        return self.sheets[self.language][place, source]

    def choose_language(self, language):
        self.press(BUTTONS[language])
        self.language = language
        wait_until(lambda: self.find(screen.BUTTONS, BUTTONS[language]).has(screen.State.CHECKED), f"the screen in {language}")

    def restart(self):
        if self.program.poll() is None:
            self.program.kill()
        self.program.wait()
        self.start()

    def is_heard(self):
        # A box may tell at once what waits for somebody.
        return super().is_heard() or any(box.has(screen.State.ACTIVE) for box in self.boxes())

    def close_boxes(self):
        """What the till tells in a box is read, and closed."""
        while self.boxes():
            # One may lie over another: what came up last has the keys.
            box = wait_until(lambda: next((box for box in self.boxes() if box.has(screen.State.ACTIVE)), None), "a box to take keys")
            for part in box.walk():
                self.read(part.name)
            screen.press_keys("Escape")
            wait_until(lambda: box not in self.boxes(), "a box to close")

    def boxes(self):
        return [part for part in self.application.children() if part.role in ("alert", "dialog")]

    def read(self, words):
        self.assertNotRegex(words, r"%\d|%n", "a sentence with a hole in it")

    def ring_up_some(self):
        amount = 0
        for _ in range(self.chance.randint(1, 3)):
            barcode, count = self.chance.choice(list(GOODS)), self.chance.randint(1, 4)
            self.close_boxes()  # of a sale that lies aside, or of a comparison
            self.ring_up(f"{count}*{barcode}")
            amount += count * GOODS[barcode]
        return amount

    def sale(self, order):
        return next(sale for sale in self.shop.sales() if sale["order_id"] == order)

    # -- one customer

    def serve(self, number):
        trouble = self.chance.choices(list(TROUBLES), list(TROUBLES.values()))[0]
        self.happened[trouble] += 1
        print(f"{number + 1}: {trouble}", file=sys.stderr)
        known = {sale["order_id"] for sale in self.shop.sales()}
        amount = self.ring_up_some()
        self.prepare(trouble)
        self.close_boxes()
        screen.press_keys("F12")
        self.strike(trouble)
        self.mend()
        order = self.sold_after(known, trouble)
        self.assertEqual(self.sale(order)["amount"], amount)
        self.see_to(order, trouble)
        wait_until(lambda: self.lines().rows == 0, f"an empty sale after {order}")
        self.some_others_pay()

    def prepare(self, trouble):
        if trouble == "lost":
            self.shop.break_next(name="close", execute=self.chance.random() < 0.7)
        elif trouble == "refused":
            self.shop.break_next(name="error", code=-31610)
        elif trouble == "late":
            self.shop.break_next(name="close", execute_after=2)
        elif trouble == "twice":
            self.shop.break_next(name="twice")
        elif trouble == "dark":
            self.shop.cable.set("down")
        elif trouble in ("full", "killed while full"):
            self.shop.disk.fill()

    def strike(self, trouble):
        if trouble == "pulled":
            pass_time(self.chance.uniform(0, 0.25))
            self.shop.cable.set("down")
            pass_time(0.5)
        elif trouble in ("killed", "killed while full"):
            pass_time(self.chance.uniform(0, 0.4))
            self.program.kill()
            self.program.wait()
        elif trouble in ("dark", "full"):
            pass_time(self.chance.uniform(0.3, 1.5))

    def mend(self):
        self.shop.disk.clear()
        self.shop.cable.set("up")
        if self.program.poll() is not None:
            self.start()
        self.close_boxes()

    def sold_after(self, known, trouble):
        """The order that the press made; where it made none, the lines are there still, and it is pressed again."""

        def new():
            return next((sale["order_id"] for sale in self.shop.sales() if sale["order_id"] not in known), None)

        if not new():
            self.assertGreater(self.lines().rows, 0, f"lines lost after “{trouble}”")
            pass_time(0.3)
        if not new():
            self.close_boxes()
            screen.press_keys("F12")
        return wait_until(new, f"a sale after “{trouble}”")

    def see_to(self, order, trouble):
        """Until the next customer can be served."""

        def outcome():
            sale = self.sale(order)
            if sale["state"] == "queued" and trouble.startswith("killed"):
                # What had not left before a kill goes out by a press alone.
                again = self.look(screen.BUTTONS, self.say("ActionButtons", "Try again"))
                if again and again.has(screen.State.ENABLED):
                    again.press()
            return sale if sale["state"] not in ("queued", "sending") else None

        sale = wait_until(outcome, f"an outcome of {order} after “{trouble}”", seconds=60)
        if sale["state"] == "rejected":
            self.find("push button", self.say("ActionButtons", "Back to the goods"))  # then the box is there, too
            self.close_boxes()
        self.explain(sale)
        self.close_boxes()
        if sale["state"] == "rejected":
            self.press(self.say("ActionButtons", "Back to the goods"))
            return self.see_to(self.sold_after({each["order_id"] for each in self.shop.sales()}, trouble), "none")
        if sale["state"] == "accepted" and trouble != "leaves":
            if trouble == "full while waiting":
                self.shop.disk.fill()
            self.shop.pay(sale["receipt_id"])
            pass_time(self.chance.uniform(0, 1.5) if trouble == "full while waiting" else 0)
            self.shop.disk.clear()
            wait_until(lambda: self.sale(order)["state"] == "paid", f"{order} paid", seconds=60)
        if self.sale(order)["state"] in OVER:
            self.close_boxes()
            return self.press(self.say("ActionButtons", "New sale"))
        self.close_boxes()
        screen.press_keys("F8")

    def some_others_pay(self):
        """Who left with a link may pay at any time, and once; the till may learn of it later."""
        waiting = {receipt["receipt_id"] for receipt in self.shop.receipts() if receipt["state"] == 0}
        for sale in self.shop.sales():
            if sale["receipt_id"] in waiting and sale["state"] == "accepted" and self.chance.random() < 0.2:
                self.shop.pay(sale["receipt_id"])

    def explain(self, sale):
        """What the screen says of a sale that is not simply waiting or paid is read in both languages."""
        if sale["state"] in ("accepted", "paid") and not sale["duplicates"]:
            return
        told = {}
        for language in BUTTONS:
            self.choose_language(language)
            status = wait_until(lambda: next((part for part in self.all() if part.role == "notification"), None), "a status")
            told[language] = status.name
            self.read(status.name)
        self.assertNotEqual(told["kk"], told["ru"])
        now = self.sale(sale["order_id"])
        if now["state"] != sale["state"]:  # The till has looked meanwhile: what was read belongs to either.
            return self.explain(now)
        self.explained[sale["state"]] = told

    # -- the end of the day

    def close_the_evening(self):
        self.restart()
        self.close_boxes()

        def unclear():
            return [sale["order_id"] for sale in self.shop.sales() if sale["state"] in UNCLEAR]

        wait_until(lambda: not unclear(), "all sales to be clear", seconds=90)
        self.program.kill()
        self.program.wait()
        compared = self.shop.cli("sale", "reconcile", "--sweep", "--wait", "--settle", "1", may_fail=True)
        alarmed = any(sale["alarm"] in ("duplicate", "something-else") for sale in self.shop.sales())
        self.assertEqual(compared.returncode, 5 if alarmed else 0, compared.stderr)
        for sale in self.shop.sales():
            if sale["state"] == "absent":
                self.shop.cli("sale", "void", sale["order_id"], "--reason", "end of the day")
        self.start()
        self.close_boxes()

    def compare(self):
        """The journal, Payme's own book, and the sum on the screen."""
        told = self.shop.sales()
        sales = {sale["order_id"]: sale for sale in told if sale["order_id"]}
        # What was closed without a payment gives its lines back: they lie aside, and nothing else does.
        closed = [sale["amount"] for sale in sales.values() if sale["state"] in ("void", "cancelled")]
        for parked in (sale for sale in told if not sale["order_id"]):
            self.assertEqual(parked["state"], "draft")
            closed.remove(parked["amount"])
        self.assertEqual(closed, [], "closed, and its lines are nowhere")
        faces = {0: "accepted", 4: "paid", 21: "cancelled", 50: "cancelled"}
        seen, paid = set(), 0
        for receipt in self.shop.receipts():
            sale = sales[receipt["account"]["order_id"]]
            self.assertEqual(receipt["amount"], sale["amount"])
            seen.add(sale["order_id"])
            paid += receipt["amount"] if receipt["state"] == 4 else 0
            if receipt["receipt_id"] == sale["receipt_id"]:
                self.assertEqual(sale["state"], faces[receipt["state"]], sale)
            else:
                self.assertIn(receipt["receipt_id"], sale["duplicates"], sale)
        for order, sale in sales.items():
            self.assertIn(sale["state"], (*OVER, "accepted", "rejected"), sale)
            self.assertEqual(order in seen, sale["receipt_id"] is not None, sale)
        self.assertEqual(paid, sum(sale["amount"] for sale in sales.values() if sale["state"] == "paid"))
        screen.press_keys("F9")
        for language in BUTTONS:
            self.choose_language(language)
            self.find("label", lambda name: self.sum_in(name) == paid)

    def sum_in(self, name):
        """Tiyin of a sum at the end of a text, such as “Оплачено: 3 продажи, 111 000,00 сум”."""
        found = re.search(r", ([\d ]+),(\d\d) \D+$", name)
        return int((found[1] + found[2]).replace(" ", "")) if found else None
