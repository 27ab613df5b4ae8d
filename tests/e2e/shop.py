"""A shop that is set up: stand-ins of both vendors as a program of their own, a cable that can be pulled, a disk that
can be full, and the till's settings."""

import ctypes
import json
import os
import pathlib
import ssl
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMS = pathlib.Path(os.environ["KASSIR"]).parent
DISK = 48 * 1024 * 1024


class Disk:
    """A file system of its own, as small as is wanted, where this machine lets us have one."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        libc = ctypes.CDLL(None, use_errno=True)
        options = f"size={DISK},mode=0700".encode()
        self.is_ours = libc.mount(b"tmpfs", str(folder).encode(), b"tmpfs", 0, options) == 0
        self.unmount = lambda: libc.umount2(str(folder).encode(), 2) if self.is_ours else 0
        self.ballast = self.folder / "ballast"

    def fill(self):
        """Leaves not a byte. False where there is no disk of our own."""
        if not self.is_ours:
            return False
        with open(self.ballast, "ab", buffering=0) as file:
            for size in (1 << 20, 1 << 12, 1):
                try:
                    while True:
                        file.write(b"x" * size)
                except OSError:
                    pass
        return True

    def clear(self):
        self.ballast.unlink(missing_ok=True)


class Cable:
    def __init__(self, port):
        command = [sys.executable, str(HERE / "network.py"), str(port)]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.program.stdout.readline())

    def set(self, state):
        self.program.stdin.write(state + "\n")
        self.program.stdin.flush()
        assert self.program.stdout.readline().strip() == state

    def end(self):
        self.program.stdin.close()
        self.program.stdout.close()
        self.program.wait()


class Shop:
    def __init__(self, language):
        self.temporary = tempfile.TemporaryDirectory(prefix="kassir-e2e-shop-")
        self.data = pathlib.Path(self.temporary.name) / "data"
        self.data.mkdir(mode=0o700)
        self.disk = Disk(self.data)
        # Nothing but the creation of a payment can be broken by a fault: the rest is the cable's.
        self.vendors = subprocess.Popen(
            [str(PROGRAMS / "kassir-sandbox"), "--end-with-stdin", "--step", "0.01", "--not-yet", "0.1"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        self.told = json.loads(self.vendors.stdout.readline())
        self.trust = ssl.create_default_context(cafile=self.told["ca_file"])
        paycom = self.told["paycom_url"]
        self.cable = Cable(int(paycom.split(":")[2].split("/")[0]))
        self.settings(
            {
                "paycom.environment": "custom",
                "paycom.url": f"https://127.0.0.1:{self.cable.port}/api",
                "paycom.id": self.told["paycom_id"],
                "paycom.settle-seconds": "10",
                "tls.ca-file": self.told["ca_file"],
                "vendors.tarlan": "off",
                "catalogue.file": str(HERE.parents[1] / "resources/demo/goods.csv"),
                "fiscal.maker": "own-register",
                "language": language,
            }
        )
        self.cli("settings", "secret", "paycom-key", given=self.told["paycom_key"])

    def end(self):
        self.cable.end()
        self.vendors.stdin.close()
        self.vendors.stdout.close()
        self.vendors.wait()
        self.disk.unmount()
        self.temporary.cleanup()

    def settings(self, values):
        for key, value in values.items():
            self.cli("settings", "set", key, value)

    # -- what the journal says

    def cli(self, *words, given="", may_fail=False):
        command = [str(PROGRAMS / "kassir-cli"), "--data", str(self.data), "--language", "en", *words]
        done = subprocess.run(command, input=given, capture_output=True, text=True)
        assert may_fail or done.returncode == 0, f"{words}: {done.returncode} {done.stderr}"
        return done

    def sales(self):
        """Every sale of the journal, as it stands."""
        return json.loads(self.cli("sale", "list", "--from", "2020-01-01", "--json").stdout)

    # -- what the vendor says

    def ask(self, path, order=None):
        url = self.told["control_url"] + path
        request = urllib.request.Request(url, None if order is None else json.dumps(order).encode())
        request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, context=self.trust) as reply:
                return json.load(reply)
        except urllib.error.HTTPError as refused:
            raise AssertionError(f"{path} {order}: {refused.code} {refused.read().decode()}") from None

    def receipts(self):
        return self.ask("/receipts")

    def pay(self, receipt):
        self.ask("/pay", {"receipt_id": receipt})

    def break_next(self, **fault):
        self.ask("/fault", {"method": "receipts.create", **fault})
