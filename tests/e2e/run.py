#!/usr/bin/python3
"""Runs the tests of this folder on a screen, a bus and a window manager of their own.

    run.py PROGRAM LEFT [TEST …]

PROGRAM is the till, LEFT a folder for what a failing test leaves behind, TEST a name like
`paymenttest.PaymentTest` or a longer or shorter one; none means all.
"""

import ctypes
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SCREEN = "1366x768x24"
FOREIGN = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "AT_SPI_BUS_ADDRESS", "LANGUAGE")


def adopt_orphans():
    """What the bus starts becomes a child of this process once the bus is gone, and is found at the end."""
    set_child_subreaper = 36
    ctypes.CDLL(None).prctl(set_child_subreaper, 1)


def end_children():
    while pids := pathlib.Path(f"/proc/self/task/{os.getpid()}/children").read_text().split():
        for pid in map(int, pids):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def start_telling(command, log, **options):
    """Starts what tells one line, such as where it listens, on a descriptor given in place of {}."""
    read, write = os.pipe()
    command = [argument.replace("{}", str(write)) for argument in command]
    subprocess.Popen(command, pass_fds=[write], stdout=log, stderr=log, **options)
    os.close(write)
    with os.fdopen(read) as told:
        return told.readline().strip()


def run(program, left, names):
    adopt_orphans()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    left.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kassir-e2e-") as folder, open(left / "desk.log", "w") as log:
        folder = pathlib.Path(folder)
        for name in ("home", "runtime", "screen"):
            (folder / name).mkdir(mode=0o700)
        environment = {name: value for name, value in os.environ.items() if name not in FOREIGN} | {
            "HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
            "LC_ALL": "C.UTF-8",
            "TZ": "Asia/Tashkent",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "KASSIR": str(program),
            "KASSIR_LEFT": str(left),
            "KASSIR_FRAMEBUFFER": str(folder / "screen/Xvfb_screen0"),
        }
        try:
            screen = ["Xvfb", "-displayfd", "{}", "-screen", "0", SCREEN, "-fbdir", str(folder / "screen"), "-nolisten", "tcp"]
            environment["DISPLAY"] = ":" + start_telling(screen, log, env=environment)
            bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={}"]
            environment["DBUS_SESSION_BUS_ADDRESS"] = start_telling(bus, log, env=environment)
            # Without a window manager no window would ever be active.
            subprocess.Popen(["openbox", "--sm-disable"], env=environment, stdout=log, stderr=log)
            return subprocess.Popen([sys.executable, str(HERE / "inside.py"), *names], env=environment).wait()
        finally:
            end_children()


if __name__ == "__main__":
    sys.exit(run(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), sys.argv[3:]))
