# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers by others at our ends: smartmeter-obis reads the emulated meter, dsmr-parser our telegrams.

The npm packages of peers/ are installed with the versions and hashes of its package-lock.json into
$METERSMITH_PEERS (the build folder). Without them these tests fail; they are never skipped.
"""
import datetime
import fcntl
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import tempfile
import termios
import threading
import tty
import unittest

import harness

PEERS = pathlib.Path(__file__).resolve().parent / "peers"
VECTORS = harness.SOURCE / "tests" / "vectors" / "readouts.json"
FILES = ("package.json", "package-lock.json")
INSTALL_LIMIT = 180
PEER_LIMIT = 100


def installed():
    """The folder with the peers and their node_modules; installs them if they are not there yet."""
    folder = pathlib.Path(os.environ.get("METERSMITH_PEERS")
                          or pathlib.Path(tempfile.gettempdir()) / f"metersmith-peers-{os.getuid()}")
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = folder / "installed"
        wanted = (PEERS / FILES[1]).read_text()
        if not (done.exists() and done.read_text() == wanted):
            for name in FILES:
                shutil.copy(PEERS / name, folder)
            subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
                           cwd=folder, check=True, timeout=INSTALL_LIMIT,
                           stdin=subprocess.DEVNULL)
            done.write_text(wanted)
    return folder


class Peers(harness.Case):
    @classmethod
    def setUpClass(cls):
        cls.modules = installed() / "node_modules"

    def start(self, script, *arguments, stdin=subprocess.DEVNULL):
        peer = subprocess.Popen(["node", str(PEERS / script), *map(str, arguments)], stdin=stdin,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env={**self.env, "NODE_PATH": str(self.modules)})
        self.addCleanup(lambda: peer.poll() is not None or peer.kill())
        return peer

    def said(self, peer, text=None):
        """What the peer has read, as JSON."""
        out, err = peer.communicate(text, timeout=PEER_LIMIT)
        self.assertEqual(peer.returncode, 0, f"{out}\n{err}")
        return json.loads(out)

    def example(self, *arguments, stdin=b""):
        folder = os.environ.get("METERSMITH_EXAMPLES")
        self.assertTrue(folder, "METERSMITH_EXAMPLES names the folder of the built examples")
        return subprocess.run([os.path.join(folder, "03_p1_telegram"), *arguments], input=stdin,
                              capture_output=True, check=True, timeout=harness.LIMIT).stdout

    def line_with(self, sent):
        """A pseudo-terminal on which `sent` comes once a second; returns its name."""
        master, slave = pty.openpty()
        tty.setraw(slave)
        over = threading.Event()

        def send():
            while not over.is_set():
                os.write(master, sent)
                over.wait(1)
                termios.tcflush(slave, termios.TCIFLUSH)  # nobody has listened

        thread = threading.Thread(target=send, daemon=True)
        thread.start()

        def end():
            over.set()
            thread.join()
            os.close(master)
            os.close(slave)
        self.addCleanup(end)
        return os.ttyname(slave)


class Readout(Peers):
    """smartmeter-obis signs on at 300 baud, selects the meter's speed, and reads the list."""

    def test_reads_the_emulated_meter(self):
        link = self.path("head")
        self.emulate(harness.FAMILY, "--pty", link)
        theirs = self.said(self.start("read_d0.js", os.path.realpath(link)))
        theirs = {code.split(":")[-1]: values for code, values in theirs.items()}
        rows = self.ok("readout", "--port", "serial:" + link, "--json").json["values"]
        ours = {row["address"]: row for row in rows if row["unit"]}
        self.assertGreaterEqual(len(ours), 3)
        for address, row in ours.items():
            value, = theirs[address]
            self.assertEqual(value["unit"], row["unit"], address)
            # The meter runs on between the two readings.
            self.assertLess(abs(value["value"] - float(row["value"])), 100, address)
        self.assertEqual(theirs["96.1.0"][0]["value"],
                         next(int(row["value"]) for row in rows if row["address"] == "C.1.0"))

    def test_refuses_what_is_no_meter(self):
        """The peer says what is wrong, so that the other tests mean something."""
        line = self.line_with(b"/KAM5METERSMITH\r\n\r\n!\r\n")
        peer = self.start("parse_p1.js", line)
        out, err = peer.communicate(timeout=PEER_LIMIT)
        self.assertEqual((peer.returncode, out), (1, ""))
        self.assertIn("INVALID_TELEGRAM", err)


class Telegram(Peers):
    # From the default push list of the OMNIA user guide 5512-2631 F2, p. 73, and of DSMR 5.0.2.
    REGISTERS = {
        "0-0:1.0.0": ("261121143000W", "timestamp"),
        "0-0:96.1.1": ("4B414D3132333435363738", "equipment identifier"),
        "1-0:1.8.0": ("00001234.567*kWh", "electricity delivered tariff 0"),
        "1-0:2.8.0": ("00000000.001*kWh", "electricity received tariff 0"),
        "1-0:3.8.0": ("00000000.145*kvarh", "total imported energy register (Q+)"),
        "1-0:4.8.0": ("00000059.680*kvarh", "total exported energy register (Q-)"),
        "1-0:1.8.1": ("001234.567*kWh", "electricity delivered tariff 1"),
        "1-0:1.7.0": ("0001.193*kW", "actual electricity power delivered"),
        "1-0:2.7.0": ("0000.000*kW", "actual electricity power received"),
        "1-0:3.7.0": ("0000.012*kvar", "instantaneous imported reactive power (Q+)"),
        "1-0:21.7.0": ("0000.398*kW", "instantaneous active power L1 delivered"),
        "1-0:32.7.0": ("230.1*V", "instantaneous voltage L1"),
        "1-0:71.7.0": ("005.2*A", "instantaneous current L3"),
    }

    def written(self):
        return self.example(*(f"{address}={value}"
                              for address, (value, _) in self.REGISTERS.items()))

    def test_dsmr_parser_reads_our_telegram_from_a_line(self):
        line = self.line_with(self.written())
        objects = self.said(self.start("parse_p1.js", line))["objects"]
        self.assertEqual(objects["dsmr version"], "5.0")
        self.assertEqual(objects["equipment identifier"], "KAM12345678")
        for address, (value, name) in self.REGISTERS.items():
            if "*" in value:
                self.assertEqual(objects[name], float(value.split("*")[0]), address)

    def test_smartmeter_obis_reads_our_telegram_from_a_line(self):
        line = self.line_with(self.written())
        values = self.said(self.start("read_d0.js", line, "listen"))
        found = {code.split("*")[0]: value for code, value in values.items()}
        for address, (value, _) in self.REGISTERS.items():
            if "*" in value:
                number, unit = value.split("*")
                self.assertEqual(found[address][0], {"value": float(number), "unit": unit})

    def test_refuses_a_spoilt_telegram(self):
        spoilt = self.written().replace(b"230.1", b"230.2").decode()
        peer = self.start("parse_p1.js", "-", stdin=subprocess.PIPE)
        _, err = peer.communicate(spoilt, timeout=PEER_LIMIT)
        self.assertEqual(peer.returncode, 1)
        self.assertIn("CHECKSUM_MISMATCH", err)
        (self.dir / "spoilt").write_text(spoilt, newline="")
        frame = self.ok("decode", "spoilt", "--json").json["frames"][0]
        self.assertEqual(frame["error"]["code"], "checksum-mismatch")

    def test_both_find_the_same_in_published_telegrams(self):
        """dsmr-parser on what we write again, against `decode` on what was published."""
        for vector in json.loads(VECTORS.read_text())["telegrams"]:
            with self.subTest(vector["source"]):
                if not vector["text"][4] == "5":
                    continue
                if len(re.sub(r"^/...5(\\.)*", "", vector["text"].splitlines()[0])) > 16:
                    continue  # longer than the standard allows: read, but not written
                rewritten = self.example(stdin=vector["text"].encode()).decode()
                theirs = self.said(self.start("parse_p1.js", "-", stdin=subprocess.PIPE), rewritten)
                (self.dir / "telegram").write_text(vector["text"], newline="")
                frame = self.ok("decode", "telegram", "--json").json["frames"][0]
                ours = {}
                for row in frame["values"]:
                    ours.setdefault(row["address"], []).append(row["value"])
                self.assertEqual(frame["iec62056_21"].get("checkOk"),
                                 True if vector["checked"] else None)
                self.compare(theirs["objects"], ours)

    def compare(self, theirs, ours):
        number = {name: address for address, name in {
            "1-0:1.8.1": "electricity delivered tariff 1",
            "1-0:1.8.2": "electricity delivered tariff 2",
            "1-0:2.8.1": "electricity received tariff 1",
            "1-0:2.8.2": "electricity received tariff 2",
            "1-0:1.7.0": "actual electricity power delivered",
            "1-0:2.7.0": "actual electricity power received",
            "0-0:96.14.0": "tariff indicator electricity",
            "0-0:96.7.21": "number of power failures in any phase",
            "1-0:32.7.0": "instantaneous voltage L1",
            "1-0:31.7.0": "instantaneous current L1",
            "1-0:61.7.0": "instantaneous active power L3 delivered",
            "1-0:1.8.0": "electricity delivered tariff 0",
            "1-0:3.8.0": "total imported energy register (Q+)"}.items()}
        compared = 0
        for name, address in number.items():
            self.assertEqual(name in theirs, address in ours, address)
            if name in theirs:
                self.assertEqual(theirs[name], float(ours[address][0]), address)
                compared += 1
        if "gas delivered" in theirs:
            gas = next(values for address, values in ours.items() if address.endswith(":24.2.1"))
            self.assertEqual(theirs["gas delivered"], float(gas[1]))
            time = datetime.datetime.strptime(gas[0][:12], "%y%m%d%H%M%S")
            read = datetime.datetime.fromisoformat(theirs["gas timestamp"].replace("Z", "+00:00"))
            self.assertEqual(read.astimezone().replace(tzinfo=None), time)
        if "equipment identifier" in theirs:
            identifier = bytes.fromhex(ours["0-0:96.1.1"][0])
            if identifier.isascii():
                self.assertEqual(theirs["equipment identifier"], identifier.decode())
        self.assertGreaterEqual(compared, 0 if "1-0:1.8.0*255" in ours else 3)


if __name__ == "__main__":
    unittest.main(verbosity=2)
