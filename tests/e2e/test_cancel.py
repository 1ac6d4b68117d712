# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl-C: the meter is left politely, the exit code is 130. And questions on a real terminal."""
import os
import pty
import select
import signal
import subprocess
import threading
import time

import harness


class Cancel(harness.Case):
    def start(self, *arguments, **more):
        process = subprocess.Popen([harness.CLI, *arguments], cwd=self.dir, env=self.env,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True, **more)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        return process

    def interrupted(self, process):
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=harness.LIMIT)
        self.assertEqual(process.returncode, 130, f"{out}\n{err}")
        self.assertLess(time.monotonic() - began, 10)
        return out, err

    def test_while_waiting_for_an_answer(self):
        heard = threading.Event()
        line = harness.BadLine(self, lambda data: heard.set())
        process = self.start("identify", "--port", line.address, "--timeout", "2")
        self.assertTrue(heard.wait(20))
        _, err = self.interrupted(process)
        self.assertIn("(cancelled)", err)

    def test_in_the_middle_of_a_reading(self):
        """The line stalls once the meter has been signed on to; the meter stays usable."""
        _, port = self.emulate_tcp(harness.FAMILY)
        proxy = harness.Proxy(self, port, 0, 400)
        stalled = threading.Event()
        release = threading.Event()
        self.addCleanup(release.set)

        def stall():
            stalled.set()
            release.wait(harness.LIMIT)

        proxy.at_cut = stall
        process = self.start("read", "--json", "--timeout", "2", "--port",
                             f"tcp:127.0.0.1:{proxy.port}")
        self.assertTrue(stalled.wait(20))
        out, _ = self.interrupted(process)
        self.assertIn('"code": "cancelled"', out)
        release.set()
        self.ok("identify", "--port", f"tcp:127.0.0.1:{port}")

    def test_emulator(self):
        emulator = self.emulate(harness.FAMILY, "--pty", "./head")
        self.assertEqual(emulator.end(signal.SIGINT), 130)
        self.assertFalse(os.path.lexists(self.path("head")))


class Questions(harness.Case):
    """With a terminal as standard input and standard error."""

    def talk(self, answer, *arguments):
        """Runs the command on a terminal, gives the answer once it asks; code, screen, stdout."""
        master, slave = pty.openpty()
        process = subprocess.Popen([harness.CLI, *arguments], cwd=self.dir, env=self.env,
                                   stdin=slave, stderr=slave, stdout=subprocess.PIPE,
                                   start_new_session=True)
        os.close(slave)
        screen, answered = b"", False
        deadline = time.monotonic() + harness.LIMIT
        while time.monotonic() < deadline:
            if not select.select([master], [], [], 1)[0]:
                if process.poll() is not None:
                    break
                continue
            try:
                data = os.read(master, 4096)
            except OSError:  # the terminal's last user has gone
                break
            screen += data
            if not answered and (b"[y/N]" in screen or b"Enter alone" in screen):
                answered = True
                if callable(answer):
                    answer(process)
                else:
                    os.write(master, answer)
        if process.poll() is None and time.monotonic() >= deadline:
            process.kill()  # a command that hangs must not hang the test
        out = process.stdout.read().decode()
        process.stdout.close()
        code = process.wait(harness.LIMIT)
        os.close(master)
        self.assertTrue(answered, screen)
        return code, screen.decode(), out

    def setUp(self):
        super().setUp()
        self.new_document("a.json")
        self.ok("config", "set", "a.json", "ct.ratio=20")
        self.write = ["write", "a.json", "--port", "emulator:./m"]

    def test_yes(self):
        code, screen, out = self.talk(b"y\n", *self.write)
        self.assertEqual(code, 0, screen)
        self.assertIn("ct.ratio", screen)
        self.assertIn("proven", out)
        self.ok("diff", "a.json", "emulator:./m")

    def test_no_is_the_default(self):
        for answer in (b"\n", b"n\n", b"x\n"):
            code, screen, _ = self.talk(answer, *self.write)
            self.assertEqual(code, 130, screen)
        self.ends(1, "diff", "a.json", "emulator:./m")

    def test_interrupt_at_the_question(self):
        code, screen, _ = self.talk(lambda process: process.send_signal(signal.SIGINT),
                                    *self.write)
        self.assertEqual(code, 130, screen)
        self.ends(1, "diff", "a.json", "emulator:./m")

    def test_password_is_asked_and_not_shown(self):
        _, port = self.emulate_tcp(harness.FAMILY)
        code, screen, out = self.talk(b"never-this-one\n", "identify", "--auth", "lls", "--port",
                                      f"tcp:127.0.0.1:{port}")
        self.assertEqual(code, 4, screen)
        self.assertNotIn("never-this-one", screen + out)


if __name__ == "__main__":
    harness.main()
