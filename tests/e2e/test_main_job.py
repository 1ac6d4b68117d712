# SPDX-License-Identifier: GPL-3.0-or-later
"""Read, change, write and prove; kill -9; still equal: over a pseudo-terminal, TCP and in process."""
import json
import os
import signal

import harness


class MainJob(harness.Case):
    def change(self, name):
        """What an installer changes: ratio, a Z-code, a display list."""
        manual = json.loads((self.dir / name).read_text())["display"]["manual"]
        self.assertGreater(len(manual), 2)
        new = [*manual[1:], manual[0]]
        self.ok("config", "set", name, "ct.ratio=20", "Z4=3", "display.manual=" + ",".join(new))
        changed = json.loads((self.dir / name).read_text())
        self.assertEqual(changed["ct"]["ratio"], 20)
        self.assertEqual(changed["z"]["Z4"], "3")
        self.assertEqual(changed["display"]["manual"], new)

    def play(self, port, restart):
        """The whole job at one address; `restart` kills the emulator and starts it again."""
        identity = self.ok("identify", "--port", port)
        self.assertIn("685-11", identity.out)
        self.ok("read", "--all", "--out", "a.json", "--port", port)
        self.change("a.json")
        self.ok("config", "check", "a.json")
        self.ends(1, "diff", "a.json", port)
        dry = self.ok("write", "a.json", "--dry-run", "--port", port)
        self.assertIn("ct.ratio", dry.out)
        self.ends(1, "diff", "a.json", port)
        written = self.ok("write", "a.json", "--yes", "--port", port)
        for path in ("ct.ratio", "Z4", "display.manual"):
            self.assertRegex(written.out, rf"(?m)^{path} +proven ")
        journal, events = self.journal()
        self.assertIn(str(journal), written.err)
        outcomes = {item["path"]: item["outcome"] for item in events[-1]["items"]}
        self.assertEqual(set(outcomes.values()), {"proven"}, outcomes)
        self.assertLessEqual({"ct.ratio", "Z4", "display.manual"}, set(outcomes))
        self.ok("read", "--all", "--out", "b.json", "--port", port)
        self.ok("diff", "a.json", "b.json")
        self.assertEqual((self.dir / "a.json").read_bytes(), (self.dir / "b.json").read_bytes(),
                         "equal configurations are equal files")
        restart()
        self.ok("diff", "a.json", port)
        again = self.ok("write", "a.json", "--yes", "--json", "--port", port)
        self.assertEqual(again.json["items"], [], "nothing is left to write")

    def test_pseudo_terminal(self):
        emulator = self.emulate(harness.FAMILY, "--pty", "./head", "--state", "./m")

        def restart():
            self.assertEqual(emulator.kill(), -signal.SIGKILL)
            emulator.start()

        self.assertTrue(os.path.islink(self.path("head")))
        self.play("serial:./head", restart)

    def test_tcp_wrapper(self):
        emulator, port = self.emulate_tcp(harness.FAMILY, "--state", "./m")

        def restart():
            emulator.kill()
            emulator.start()

        self.play(f"tcp:127.0.0.1:{port}", restart)

    def test_tcp_hdlc(self):
        emulator, port = self.emulate_tcp(harness.FAMILY, "--state", "./m", "--framing", "hdlc")

        def restart():
            emulator.kill()
            emulator.start()

        self.play(f"tcp:127.0.0.1:{port}?framing=hdlc", restart)

    def test_in_process(self):
        self.play("emulator:./m", lambda: None)

    def test_state_folder_alone_continues(self):
        first = self.emulate(harness.FAMILY, "--pty", "./head", "--state", "./m")
        self.ok("read", "--out", "a.json", "--port", "serial:./head")
        self.change("a.json")
        self.ok("write", "a.json", "--yes", "--port", "serial:./head")
        first.kill()
        self.emulate("./m", "--pty", "./head2")
        self.ok("diff", "a.json", "serial:./head2")

    def test_only_a_group(self):
        emulator = self.emulate(harness.FAMILY, "--pty", "./head", "--state", "./m")
        self.ok("read", "--out", "a.json", "--port", "serial:./head")
        self.change("a.json")
        done = self.ok("write", "a.json", "--yes", "--json", "--only", "display", "--port",
                       "serial:./head")
        self.assertEqual([item["path"] for item in done.json["items"]], ["display.manual"])
        left = self.ends(1, "diff", "a.json", "serial:./head", "--json").json["items"]
        self.assertIn("Z4", [item["path"] for item in left])
        self.assertNotIn("display.manual", [item["path"] for item in left])
        self.assertIsNone(emulator.process.poll())

    def test_sigterm_ends_the_emulator_cleanly(self):
        emulator = self.emulate(harness.FAMILY, "--pty", "./head")
        self.assertEqual(emulator.end(signal.SIGTERM), 0)
        self.assertFalse(os.path.lexists(self.path("head")), "the link is taken away")

    def test_load_a_document(self):
        self.ok("config", "new", "--family", harness.FAMILY, "--out", "a.json")
        self.change("a.json")
        self.emulate(harness.FAMILY, "--pty", "./head", "--load", "a.json")
        self.ok("diff", "a.json", "serial:./head")

    def test_two_meters(self):
        self.emulate(harness.FAMILY, "--pty", "./head", "--count", "2")
        serials = {self.ok("identify", "--json", "--port", "serial:./" + link).json["serial"]
                   for link in ("head", "head-2")}
        self.assertEqual(len(serials), 2)


if __name__ == "__main__":
    harness.main()
