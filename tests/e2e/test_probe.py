# SPDX-License-Identifier: GPL-3.0-or-later
"""`probe` on real pseudo-terminals and sockets: each verdict from what causes it."""
import fcntl
import json
import os
import shutil
import signal
import socket
import subprocess
import termios
import threading
import time
import tty

import harness
import probing

NOBODY = 65534


class Probe(probing.ProbeCase):
    def test_healthy(self):
        found = self.verdict("healthy", 0, self.meter("--line", "paced,turnaround=20ms,echo"))
        self.assertEqual(found["workingOptions"], "--protocol hdlc --client 19 --server 16/1")
        self.assertEqual(len(found["attempts"]), 1)
        self.assertGreaterEqual(found["attempts"][0]["firstByteMs"], 15)
        # What is said to work works.
        self.ok("identify", "--port", "serial:" + self.path("head"), *found["workingOptions"].split())

    def test_words(self):
        done = self.cli("probe", "--port", "emulator:" + harness.FAMILY)
        self.assertEqual(done.code, 0, done)
        self.assertIn("SNRM to server 16/1 as client 19, at 9600 8N1", done.err)
        self.assertIn("The meter answers and lets us in.", done.out)
        self.assertIn("Evidence:", done.out)

    def test_no_head(self):
        found = self.verdict("no-head", 3, "serial:" + self.path("none"))
        self.assertIn("no such device", found["evidence"])
        self.assertEqual(found["attempts"], [])

    def test_no_permission(self):
        line = harness.BadLine(self, lambda data: b"")
        device = line.address.removeprefix("serial:")
        os.chmod(device, 0o600 if os.geteuid() == 0 else 0)
        prefix = ()
        if os.geteuid() == 0:  # nothing is forbidden to root: as somebody else, then
            prefix = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        found = self.verdict("no-permission", 3, line.address, prefix=prefix, cwd="/",
                             env={"HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent",
                                  "XDG_DATA_HOME": "/nonexistent"})
        self.assertIn(device, found["evidence"])
        self.assertIn("dialout", found["fix"])

    def test_port_busy(self):
        address = self.meter()
        other = os.open(self.path("head"), os.O_RDWR | os.O_NOCTTY)
        self.addCleanup(os.close, other)
        fcntl.ioctl(other, termios.TIOCEXCL)
        fcntl.flock(other, fcntl.LOCK_EX)  # root is not kept away by the former
        self.verdict("port-busy", 3, address)

    def test_wrong_baud(self):
        found = self.verdict("wrong-baud", 3, self.meter() + "?baud=4800")
        self.assertIn("--port serial:", found["workingOptions"])
        self.ok("identify", *found["workingOptions"].split())

    def test_wrong_address(self):
        found = self.verdict("wrong-address", 3, self.meter(), "--server", "1/16")
        self.assertIn("--server 16/1", found["workingOptions"])
        self.ok("identify", "--port", "serial:" + self.path("head"), *found["workingOptions"].split())

    def test_wrong_client(self):
        found = self.verdict("wrong-client", 4, self.meter(), "--client", "77", "--auth", "lls",
                             env={"METERSMITH_PASSWORD": "12345"})
        self.assertIn("--client 16 --auth none", found["workingOptions"])

    def test_wrong_password(self):
        found = self.verdict("wrong-password", 4, self.meter(), env={"METERSMITH_PASSWORD": "98765"})
        self.assertNotIn("39 38 37 36 35", json.dumps(found))
        self.assertNotIn("98765", json.dumps(found))
        # It was tried once: two more wrong ones would lock the meter, one right one does not.
        self.verdict("healthy", 0, "serial:" + self.path("head"))

    def keys(self):
        """An encrypted meter; its address, and its keys as a document."""
        address = self.meter("--encrypted", "--keys-out", self.path("keys.json"))
        return address, json.loads((self.dir / "keys.json").read_text())

    def key_file(self, document):
        file = self.dir / "own.json"
        file.write_text(json.dumps(document))
        file.chmod(0o600)
        return file

    def test_wrong_key(self):
        address, keys = self.keys()
        for role in keys["meters"][0]["roles"].values():  # a common mistake
            if "unicast" in role and "authentication" in role:
                role["unicast"], role["authentication"] = role["authentication"], role["unicast"]
        found = self.verdict("wrong-key", 4, address, "--keys", self.key_file(keys))
        text = json.dumps(found).replace(" ", "").lower()
        for role in keys["meters"][0]["roles"].values():
            for key in role.values():
                self.assertNotIn(key.lower(), text)

    def test_no_key(self):
        address, _ = self.keys()
        found = self.verdict("wrong-key", 4, address, "--client", "1")
        self.assertIn("--client 16 --auth none", found["workingOptions"])

    def test_wrong_counter(self):
        address, keys = self.keys()
        file = self.key_file(keys)
        counters = self.dir / "counters"
        env = {"METERSMITH_COUNTERS_DIR": str(counters)}
        self.ok("identify", "--port", address, "--keys", file, env=env)
        shutil.copytree(counters, self.dir / "backup")
        for _ in range(4):
            self.ok("identify", "--port", address, "--keys", file, env=env)
        shutil.rmtree(counters)
        shutil.copytree(self.dir / "backup", counters)  # a restored backup
        self.verdict("wrong-counter", 4, address, "--keys", file, env=env)

    def test_network(self):
        refused = self.verdict("no-head", 3, f"tcp:127.0.0.1:{harness.free_port()}")
        self.assertIn("refused", refused["evidence"].lower())
        with socket.create_server(("127.0.0.1", 0)) as silent:
            self.verdict("dark", 3, f"tcp:127.0.0.1:{silent.getsockname()[1]}")
        _, port = self.emulate_tcp(harness.FAMILY)
        self.verdict("healthy", 0, f"tcp:127.0.0.1:{port}")
        found = self.verdict("mode-off", 3, f"tcp:127.0.0.1:{port}?framing=hdlc")
        self.assertEqual(found["workingOptions"], f"--port tcp:127.0.0.1:{port}")

    def test_unplugged_in_the_middle(self):
        # The far end of the line goes away while an answer is awaited.
        master, slave = os.openpty()
        tty.setraw(slave)
        address = "serial:" + os.ttyname(slave)
        self.addCleanup(os.close, slave)

        def unplug():
            os.read(master, 100)
            os.close(master)

        threading.Thread(target=unplug, daemon=True).start()
        found = self.verdict("no-head", 3, address)
        self.assertEqual(len(found["attempts"]), 1)

    def test_cancel(self):
        line = harness.BadLine(self, lambda data: b"")
        process = subprocess.Popen([harness.CLI, "probe", "--port", line.address],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                   cwd=self.dir, env=self.env)
        self.addCleanup(process.kill)
        process.stderr.readline()  # an attempt is over, the next one goes on
        threading.Event().wait(0.2)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        self.assertEqual(process.returncode, 130)
        self.assertLess(time.monotonic() - began, 8)

    def test_usage(self):
        self.ends(2, "probe")
        self.ends(2, "probe", "--port", "tcp:127.0.0.1:1", "--protocol", "mode-c")


if __name__ == "__main__":
    harness.main()
