# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests share: running the command line, emulated meters, lines that misbehave."""
import json
import os
import pathlib
import pty
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import tty
import unittest

SOURCE = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ.get("METERSMITH_CLI", "metersmith-cli")
FAMILY = "omnipower-ct"
LIMIT = 60  # seconds after which a command counts as hanging


class Ended:
    """A command that has ended."""

    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def said(self):
        return self.out + self.err

    def __str__(self):
        return f"exit code {self.code}\n--- stdout\n{self.out}\n--- stderr\n{self.err}"


class Case(unittest.TestCase):
    """A test in a folder of its own, with its own journal and settings."""

    def setUp(self):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="metersmith-e2e-"))
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.journals = self.dir / "journal"
        self.env = dict(os.environ, METERSMITH_JOURNAL_DIR=str(self.journals),
                        XDG_CONFIG_HOME=str(self.dir / "config"),
                        XDG_DATA_HOME=str(self.dir / "data"))
        self.env.pop("METERSMITH_PASSWORD", None)

    def path(self, name):
        return str(self.dir / name)

    def cli(self, *arguments, stdin="", env=None):
        """Runs the command line to its end; standard input is no terminal."""
        began = time.monotonic()
        try:
            done = subprocess.run([CLI, *map(str, arguments)], input=stdin, capture_output=True,
                                  cwd=self.dir, env={**self.env, **(env or {})}, timeout=LIMIT,
                                  text=True, encoding="utf-8")
        except subprocess.TimeoutExpired as hanging:
            self.fail(f"{arguments} hangs: {hanging.stdout} {hanging.stderr}")
        return Ended(done.returncode, done.stdout, done.stderr, time.monotonic() - began)

    def ok(self, *arguments, **more):
        done = self.cli(*arguments, **more)
        self.assertEqual(done.code, 0, f"{arguments}: {done}")
        return done

    def ends(self, code, *arguments, **more):
        done = self.cli(*arguments, **more)
        self.assertEqual(done.code, code, f"{arguments}: {done}")
        return done

    def emulate(self, *arguments):
        """Starts an emulated meter; returns when it listens."""
        emulator = Emulator(self, arguments)
        self.addCleanup(emulator.kill)
        return emulator

    def emulate_tcp(self, *arguments):
        """As emulate(), on a free TCP port; returns emulator and port."""
        port = free_port()
        return self.emulate(*arguments, "--tcp", port), port

    def new_document(self, name, **changes):
        """A document with the family's defaults, changed as JSON, without the tool's checks."""
        self.ok("config", "new", "--family", FAMILY, "--out", name)
        return self.change_document(name, **changes)

    def change_document(self, name, **changes):
        file = self.dir / name
        document = json.loads(file.read_text())
        for path, value in changes.items():
            *outer, last = path.split("__")
            place = document
            for key in outer:
                place = place[key]
            place[last] = value
        file.write_text(json.dumps(document))
        return self.path(name)

    def journal(self):
        """The events of the newest journal file."""
        newest = max(self.journals.glob("*.jsonl"), key=lambda file: file.name)
        return newest, [json.loads(line) for line in newest.read_text().splitlines()]


class Emulator:
    """`metersmith-cli emulate` in a process of its own."""

    def __init__(self, case, arguments):
        self.case, self.arguments = case, arguments
        self.process = None
        self.start()

    def start(self):
        with open(self.case.dir / "emulator.log", "a") as log:
            self.process = subprocess.Popen([CLI, "emulate", *map(str, self.arguments)],
                                            stdout=subprocess.PIPE, stderr=log, text=True,
                                            cwd=self.case.dir, env=self.case.env)
        ready, _, _ = select.select([self.process.stdout], [], [], 20)
        line = self.process.stdout.readline() if ready else "(nothing within 20 s)"
        if line != "ready\n":
            self.kill()
            self.case.fail(f"emulate {self.arguments} said {line!r}; "
                           + (self.case.dir / "emulator.log").read_text())

    def kill(self):
        """kill -9: no chance to tidy up."""
        return self.end(signal.SIGKILL)

    def end(self, number):
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(20)
        self.process.stdout.close()
        return code


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Proxy:
    """A TCP line that counts what the client sends, and cuts one connection after some bytes."""

    def __init__(self, case, port, cut_connection=None, cut_after=None, at_cut=None):
        self.target, self.cut_connection, self.cut_after = port, cut_connection, cut_after
        self.at_cut = at_cut
        self.sent = []  # bytes from the client, by connection
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()
        case.addCleanup(self.listener.close)

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.sent.append(0)
            threading.Thread(target=self.carry, args=(client, len(self.sent) - 1),
                             daemon=True).start()

    def carry(self, client, number):
        try:
            with client, socket.create_connection(("127.0.0.1", self.target)) as meter:
                while True:
                    for source in select.select([client, meter], [], [])[0]:
                        data = source.recv(4096)
                        if not data:
                            return
                        if source is meter:
                            client.sendall(data)
                            continue
                        room = len(data)
                        if number == self.cut_connection:
                            room = min(room, self.cut_after - self.sent[number])
                        meter.sendall(data[:room])
                        self.sent[number] += room
                        if room < len(data):
                            if self.at_cut:
                                self.at_cut()
                            return
        except OSError:
            return


class BadLine:
    """A pseudo-terminal whose other end is no meter: `answer(bytes)` says what comes back."""

    def __init__(self, case, answer):
        self.answer = answer
        self.master, slave = pty.openpty()
        tty.setraw(slave)
        self.address = "serial:" + os.ttyname(slave)
        self.slave = slave  # kept open, so that the line outlives its user
        self.stop_read, self.stop_write = os.pipe()
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()
        case.addCleanup(self.close)

    def serve(self):
        while True:
            ready = select.select([self.master, self.stop_read], [], [])[0]
            if self.stop_read in ready:
                return
            data = self.answer(os.read(self.master, 4096))
            if data:
                os.write(self.master, data)

    def close(self):
        os.write(self.stop_write, b"x")
        self.thread.join()
        for descriptor in (self.master, self.slave, self.stop_read, self.stop_write):
            os.close(descriptor)


def main():
    unittest.main(verbosity=2)
