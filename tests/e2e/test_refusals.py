# SPDX-License-Identifier: GPL-3.0-or-later
"""The meter says no, or the line is no meter: the right exit code, in words, in bounded time, and
nothing else changed."""
import os

import harness

QUICK = ["--timeout", "0.3", "--retries", "1"]


class Refusals(harness.Case):
    def setUp(self):
        super().setUp()
        self.emulator, port = self.emulate_tcp(harness.FAMILY, "--state", "./m")
        self.port = f"tcp:127.0.0.1:{port}"

    def snapshot(self):
        return self.ok("read", "--port", self.port).out

    def test_wrong_password(self):
        before = self.snapshot()
        self.ok("config", "new", "--family", harness.FAMILY, "--out", "a.json")
        self.ok("config", "set", "a.json", "ct.ratio=20")
        (self.dir / "wrong").write_text("never-this-one\n")
        for options, env in ((["--password-file", "wrong"], {}),
                             ([], {"METERSMITH_PASSWORD": "never-this-one"})):
            done = self.ends(4, "write", "a.json", "--yes", *options, "--port", self.port, env=env)
            self.assertIn("password", done.err)
            self.assertNotIn("never-this-one", done.said)
            error = self.ends(4, "identify", *options, "--client", "18", "--port", self.port,
                              "--json", env=env)  # two wrong ones each: the third locks
            self.assertEqual(error.json["code"], "authentication-failed")
            self.assertNotIn("never-this-one", error.said)
        self.assertEqual(self.snapshot(), before)

    def test_trace_holds_no_password(self):
        (self.dir / "wrong").write_text("never-this-one\n")
        self.ends(4, "identify", "--password-file", "wrong", "--trace", "t", "--port", self.port)
        trace = (self.dir / "t").read_bytes()
        self.assertGreater(len(trace), 0)
        self.assertNotIn(b"never-this-one", trace)
        self.assertNotIn(b"never-this-one".hex().encode(), trace.replace(b" ", b"").lower())

    def test_locked_ratio(self):
        self.ok("read", "--out", "a.json", "--port", self.port)
        self.ok("config", "set", "a.json", "Z22=2")
        self.ok("write", "a.json", "--yes", "--port", self.port)
        before = self.snapshot()
        self.ok("config", "set", "a.json", "ct.ratio=20", "Z4=3")
        done = self.ends(5, "write", "a.json", "--yes", "--port", self.port)
        self.assertIn("ct.ratio", done.err)
        self.assertIn("lock", done.err.lower())
        self.assertEqual(self.snapshot(), before, "nothing else changed")
        plan = self.ends(5, "write", "a.json", "--dry-run", "--json", "--port", self.port).json
        self.assertTrue(plan["blocked"])
        self.assertEqual([item["path"] for item in plan["items"] if item["blocked"]], ["ct.ratio"])
        # past the plan, the meter itself refuses
        self.ends(5, "set", "1:1.1.0.4.2.255:2", "u16:20", "--yes", "--port", self.port)
        self.assertEqual(self.snapshot(), before)

    def test_read_only_object(self):
        now = self.ok("get", "1:1.1.0.0.1.255:2", "--json", "--port", self.port)
        notation = now.json["values"][0]["notation"]
        done = self.ends(5, "set", "1:1.1.0.0.1.255:2", notation, "--yes", "--json", "--port",
                         self.port)
        self.assertEqual(done.json["code"], "access-denied")
        self.assertEqual(self.ok("get", "1:1.1.0.0.1.255:2", "--json", "--port", self.port).json,
                         now.json)

    def test_unknown_object(self):
        done = self.ends(5, "get", "3:1.1.123.45.67.255:2", "--port", self.port)
        self.assertIn("object-undefined", done.err)
        mixed = self.ends(5, "get", "3:1.1.1.8.0.255:2", "3:1.1.123.45.67.255:2", "--json",
                          "--port", self.port).json["values"]
        self.assertIn("notation", mixed[0])
        self.assertEqual(mixed[1]["error"]["code"], "object-undefined")

    def test_wrong_type_of_value(self):
        before = self.snapshot()
        for value in ("visible:20", "u32:20", "i16:20", "bool:true", "null", "array[u16:20]"):
            done = self.ends(5, "set", "1:1.1.0.4.2.255:2", value, "--yes", "--json", "--port",
                             self.port)
            self.assertEqual(done.json["code"], "type-unmatched")
        for value in ("20", "string:x", "u16:70000", "u16:", "u16:2.5", ""):
            self.ends(2, "set", "1:1.1.0.4.2.255:2", value, "--yes", "--port", self.port)
        for value in ("u16:0", "u16:601"):
            self.ends(5, "set", "1:1.1.0.4.2.255:2", value, "--yes", "--port", self.port)
        self.assertEqual(self.snapshot(), before)

    def test_bad_references(self):
        for reference in ("3:1.1.1.8.0.255", "x:1.1.1.8.0.255:2", "3:1.1.1.8.0.256:2", "3:::2"):
            done = self.cli("get", reference, "--port", self.port)
            self.assertEqual(done.code, 2, done)
            self.assertIn(reference, done.err)

    def test_public_client_sees_only_who_it_is(self):
        public = ["--client", "16", "--auth", "none", "--port", self.port]
        identity = self.ok("identify", "--json", *public).json
        self.assertRegex(identity["serial"], r"^\d{8}$")
        self.assertIn("clock", identity)
        done = self.ok("read", *public)
        self.assertIn("ct.ratio", done.err)
        self.assertNotIn("ct", done.json)
        self.ends(5, "get", "1:1.1.0.4.2.255:2", *public)
        public_objects = self.ok("objects", "--json", *public).json["objects"]
        all_objects = self.ok("objects", "--json", "--port", self.port).json["objects"]
        self.assertLess(len(public_objects), len(all_objects))

    def test_set_and_get(self):
        dry = self.ok("set", "1:1.1.0.4.2.255:2", "u16:20", "--dry-run", "--port", self.port)
        self.assertIn("u16:20", dry.err)
        self.assertNotIn("u16:20", self.ok("get", "1:1.1.0.4.2.255:2", "--port", self.port).out)
        done = self.ok("set", "1:1.1.0.4.2.255:2", "u16:20", "--yes", "--port", self.port)
        self.assertIn("u16:20", done.out)
        self.assertIn("u16:20", self.ok("get", "1:1.1.0.4.2.255:2", "--port", self.port).out)

    def test_clock(self):
        self.ok("clock", "--set", "now", "--yes", "--port", self.port)
        clock = self.ok("clock", "--json", "--port", self.port).json
        self.assertLess(abs(clock["driftSeconds"]), 5)


class NoMeter(harness.Case):
    def no_link(self, address, *codes):
        """Exit code 3 within a bounded time; the error's code is one of `codes`."""
        for command in (["identify"], ["read"], ["registers"]):
            done = self.ends(3, *command, "--port", address, "--json", *QUICK)
            self.assertIn(done.json["code"], codes, done)
            self.assertTrue(done.json["remedy"])
            self.assertLess(done.seconds, 15)
        words = self.ends(3, "identify", "--port", address, *QUICK)
        self.assertIn("\n  do ", words.err)
        return words.err

    def test_silence(self):
        line = harness.BadLine(self, lambda data: b"")
        self.assertIn("answer", self.no_link(line.address, "no-answer"))

    def test_echo(self):
        line = harness.BadLine(self, lambda data: data)
        self.assertIn("echo", self.no_link(line.address, "echo-only").lower())

    def test_garbage(self):
        line = harness.BadLine(self, lambda data: b"\x55\x7e\xa0\x01garbage\x7e\x7e" * 3)
        self.no_link(line.address, "line-noise", "no-answer")

    def test_babbling_without_an_end(self):
        line = harness.BadLine(self, lambda data: os.urandom(2000))
        self.no_link(line.address, "line-noise", "no-answer")

    def test_no_such_port(self):
        self.no_link("serial:" + self.path("no-head"), "port-not-found")

    def test_no_such_server(self):
        self.no_link(f"tcp:127.0.0.1:{harness.free_port()}", "port-not-found", "link-refused",
                     "port-failed", "no-answer")

    def test_port_taken(self):
        _, port = self.emulate_tcp(harness.FAMILY)
        done = self.ends(3, "emulate", harness.FAMILY, "--tcp", port)
        self.assertIn(str(port), done.err)


if __name__ == "__main__":
    harness.main()
