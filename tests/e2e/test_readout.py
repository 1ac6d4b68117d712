# SPDX-License-Identifier: GPL-3.0-or-later
"""IEC 62056-21 on a real pseudo-terminal: readout, registers, mode E, echo, other makers' meters."""
import csv
import io
import json
import os
import pty
import threading
import tty

import jsonschema

import harness

SCHEMA = harness.SOURCE / "app" / "cli" / "schemas" / "readout-1.schema.json"
FACTORY = {"METERSMITH_PASSWORD": "12345"}

# The lines of a Kamstrup 382C, mode A (madspeterbach/kamstrup-382C, README).
LINES_382C = ("0.0.0(14410000)\r\n1.8.0(0036886*kWh)\r\n1.8.1(0036886*kWh)\r\n96.8.0(0119899*h)\r\n"
              "0.128.1(0000000)\r\n1.6.0(1.078*kW)\r\n!\r\n\x03")

# The beginning of the example telegram of the DSMR P1 companion standard 5.0.2, 6.12, without CRC.
TELEGRAM = ("/ISk5\\2MT382-1000\r\n\r\n1-3:0.2.8(50)\r\n0-0:1.0.0(101209113020W)\r\n"
            "1-0:1.8.1(123456.789*kWh)\r\n1-0:1.7.0(01.193*kW)\r\n!\r\n")


def with_check(text):
    check = 0
    for character in text.encode():
        check ^= character
    return b"\x02" + text.encode() + bytes([check])


class Speaker:
    """A pseudo-terminal on which somebody sends the same again and again, unasked."""

    def __init__(self, case, data):
        self.data, self.stop = data, threading.Event()
        self.master, self.slave = pty.openpty()
        tty.setraw(self.slave)
        self.address = "serial:" + os.ttyname(self.slave)
        self.thread = threading.Thread(target=self.speak, daemon=True)
        self.thread.start()
        case.addCleanup(self.close)

    def speak(self):
        while not self.stop.wait(0.3):
            os.write(self.master, self.data)

    def close(self):
        self.stop.set()
        self.thread.join()
        os.close(self.master)
        os.close(self.slave)


class Readout(harness.Case):
    def serve(self, *arguments, z18="001"):
        """A meter that answers IEC 62056-21; its address."""
        self.ok("config", "new", "--family", harness.FAMILY, "--out", "meter.json")
        self.ok("config", "set", "meter.json", f"Z18={z18}")
        self.emulate(harness.FAMILY, "--load", "meter.json", "--pty", "head", *arguments)
        return "serial:" + self.path("head")

    def read(self, *arguments, code=0, **more):
        """The document of a readout, valid against its schema."""
        done = self.ends(code, "readout", *arguments, "--json", **more)
        jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text())).validate(done.json)
        self.assertTrue(done.out.startswith('{\n  "schema": "metersmith.readout/1"'))
        return done.json

    def values(self, document):
        return {value["address"]: value for value in document["values"]}

    def test_forms_of_a_readout(self):
        port = self.serve()
        document = self.read("--port", port)
        self.assertEqual((document["manufacturer"], document["mode"], document["baud"]),
                         ("KAM", "C", 9600))
        energy = self.values(document)["1.8.0"]
        self.assertEqual((energy["unit"], energy["obis"]), ("kWh", "1.0.1.8.0.255"))
        self.assertIn("Active energy import", energy["name"])
        table = self.ok("readout", "--port", port)
        self.assertIn("mode C", table.out)
        self.assertIn("Active energy import", table.out)
        rows = list(csv.DictReader(io.StringIO(self.ok("readout", "--csv", "--port", port).out)))
        self.assertEqual([row["address"] for row in rows],
                         [value["address"] for value in document["values"]])
        self.ok("readout", "--out", "a.json", "--print", "a.html", "--port", port)
        self.assertEqual(json.loads((self.dir / "a.json").read_text())["schema"],
                         "metersmith.readout/1")
        self.assertIn("1.8.0", (self.dir / "a.html").read_text())
        self.ok("readout", "--out", "a.txt", "--print", "a.pdf", "--port", port)
        self.assertIn("1.8.0(", (self.dir / "a.txt").read_text())
        self.assertTrue((self.dir / "a.pdf").read_bytes().startswith(b"%PDF"))
        self.ends(2, "readout", "--print", "a.doc", "--port", port)

    def test_speeds_and_modes(self):
        port = self.serve()
        self.assertEqual(self.read("--mode", "a", "--port", port)["baud"], 300)
        self.assertEqual(self.read("--mode", "c", "--baud", "2400", "--port", port)["baud"], 2400)
        refused = self.ends(5, "readout", "--mode", "b", "--json", "--port", port)
        self.assertIn("offers mode C", refused.json["detail"])
        self.ends(2, "readout", "--mode", "e", "--port", port)
        self.ends(2, "readout", "--protocol", "hdlc", "--port", port)

    def test_the_meter_in_this_process(self):
        self.ok("config", "new", "--family", harness.FAMILY, "--out", "meter.json")
        self.ok("config", "set", "meter.json", "Z18=002")
        self.emulate(harness.FAMILY, "--load", "meter.json", "--pty", "head", "--state",
                     "state").kill()
        document = self.read("--port", "emulator:./state")
        self.assertIn("1.8.0", self.values(document))

    def test_echo_and_noise(self):
        port = self.serve("--line", "paced,turnaround=20ms,echo,noise=1e-5,seed=3")
        for _ in range(2):  # the second time it is known from the first byte
            self.assertIn("1.8.0", self.values(self.read("--port", port)))
        settings = (self.dir / "config" / "metersmith" / "metersmith.ini").read_text()
        self.assertIn("echoing-heads", settings)
        self.ok("identify", "--port", port + "?echo=on")
        self.ok("identify", "--protocol", "mode-e", "--port", port)

    def test_registers(self):
        port = self.serve()
        document = self.read("--register", "1.8.0", "1.9.0", "--port", port, env=FACTORY)
        values = self.values(document)
        self.assertEqual(values["1.8.0"]["unit"], "kWh")
        self.assertIn("ER02", values["1.9.0"]["error"])
        self.assertEqual(document["mode"], "programming")
        self.ends(5, "readout", "--register", "1.9.0", "--port", port, env=FACTORY)
        wrong = self.ends(4, "readout", "--register", "1.8.0", "--json", "--port", port,
                          env={"METERSMITH_PASSWORD": "54321"})
        self.assertEqual(wrong.json["reason"], "iec62056-21/password")
        self.assertNotIn("54321", wrong.said)

    def test_writes_are_asked_proven_and_journalled(self):
        port = self.serve()
        write = ("readout", "--write", "0.9.1=143000", "--port", port)
        asked = self.ends(2, *write, env=FACTORY)
        self.assertIn("0.9.1", asked.err)  # shown before nobody could be asked
        self.assertFalse(self.journals.exists())
        self.ok(*write, "--dry-run", env=FACTORY)
        self.assertFalse(self.journals.exists())
        document = self.read(*write[1:], "--yes", "--trace", "line.trace", env=FACTORY)
        self.assertEqual(self.values(document)["0.9.1"]["outcome"], "proven")
        _, events = self.journal()
        self.assertEqual([event["event"] for event in events],
                         ["planned", "writing", "answered", "read-back", "outcome"])
        trace = (self.dir / "line.trace").read_text()
        self.assertNotIn("31 32 33 34 35".replace(" ", ""), trace.replace(" ", ""))
        refused = self.read("--write", "1.8.0=0", "0.9.1=150000", "--yes", "--port", port, code=5,
                            env=FACTORY)
        self.assertEqual([value["outcome"] for value in refused["values"]],
                         ["refused", "not-written"])

    def test_a_trace_is_replayed(self):
        port = self.serve()
        first = self.read("--trace", "line.trace", "--port", port)
        again = self.read("--port", "replay:" + self.path("line.trace"))
        self.assertEqual(first["values"], again["values"])

    def test_mode_e_and_its_refusals(self):
        port = self.serve()
        signed_on = self.ok("identify", "--protocol", "mode-e", "--json", "--port", port)
        direct = self.ok("identify", "--protocol", "hdlc", "--json", "--port", port)
        self.assertEqual(signed_on.json["serial"], direct.json["serial"])
        mode_c = self.ends(2, "identify", "--protocol", "mode-c", "--json", "--port", port)
        self.assertIn("readout", mode_c.json["detail"])

    def test_a_meter_of_another_maker(self):
        answers = {b"/?!\r\n": b"/KAM 68438BC450000\r\n" + with_check(LINES_382C)}
        line = harness.BadLine(self, lambda data: answers.get(data, b""))
        document = self.read("--port", line.address)
        self.assertEqual((document["mode"], document["baud"]), ("A", 300))
        self.assertEqual(self.values(document)["1.6.0"]["value"], "1.078")
        identify = self.ends(5, "identify", "--json", "--port", line.address)
        self.assertEqual(identify.json["reason"], "iec62056-21/no-mode-e")

    def test_p1(self):
        document = self.read("--mode", "p1", "--port", Speaker(self, TELEGRAM.encode()).address)
        self.assertEqual((document["mode"], document["baud"]), ("P1", 115200))
        self.assertEqual(self.values(document)["1-0:1.7.0"]["value"], "01.193")

    def test_silence_and_echo(self):
        dark = harness.BadLine(self, lambda data: b"")
        for command in (("readout",), ("identify",), ("identify", "--protocol", "mode-e")):
            done = self.ends(3, *command, "--retries", "1", "--json", "--port", dark.address)
            self.assertEqual(done.json["code"], "no-answer")
        mirror = harness.BadLine(self, lambda data: data)
        for command in (("readout",), ("identify",), ("identify", "--protocol", "mode-e")):
            done = self.ends(3, *command, "--retries", "1", "--json", "--port", mirror.address)
            self.assertEqual(done.json["code"], "echo-only")


if __name__ == "__main__":
    harness.main()
