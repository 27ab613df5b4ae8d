import pathlib

from screen import Atspi, Part, wait_until
from till import TillTest


class OpeningTest(TillTest):
    def journal(self):
        return pathlib.Path(self.folder.name) / "training/journal.db"

    def damage(self):
        """Writes over what the journal has in its file, as a disk that goes bad does."""
        for log in ("-wal", "-shm"):
            self.journal().with_name("journal.db" + log).unlink(missing_ok=True)
        self.journal().write_bytes(b"\xff" * 65536)

    def question(self):
        for application in Part(Atspi.get_desktop(0)).children():
            if application.accessible.get_process_id() == self.program.pid:
                self.application = application
                return next((part for part in application.children() if part.role == "alert"), None)
        return None

    def test_goes_on_with_the_backup_in_the_place_of_a_damaged_journal(self):
        backups = self.journal().with_name("backups")
        wait_until(lambda: list(backups.glob("*.db")), "the backup of the day")
        self.program.kill()
        self.program.wait()
        self.damage()
        self.launch()
        wait_until(self.question, "the question about the journal")
        self.press("Восстановить копию")
        self.press("OK")  # of what is told about the journal that was restored
        self.await_window()
        self.ring_up("4780033020133")
        self.assertTrue(list(self.journal().with_name("set-aside").glob("*")), "the damaged one is kept")
