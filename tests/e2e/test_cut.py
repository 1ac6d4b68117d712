# SPDX-License-Identifier: GPL-3.0-or-later
"""The emulated meter is killed in the middle of a write: exit code 3, the journal says what is
written, what not and what is unknown; the same command again finishes the job."""
import json

import harness

EDITS = ["ct.ratio=20", "Z4=3", "Z2=2", "display.automatic=2.8.0,1.8.0,0.4.2"]
CUTS = 8
WRITE = 1  # of a write's connections, 0 is the plan's


class Cut(harness.Case):
    def setUp(self):
        super().setUp()
        self.emulator, self.port = self.emulate_tcp(harness.FAMILY, "--state", "./m")
        self.direct = f"tcp:127.0.0.1:{self.port}"
        self.ok("read", "--out", "old.json", "--port", self.direct)
        self.ok("read", "--out", "new.json", "--port", self.direct)
        self.ok("config", "set", "new.json", *EDITS)

    def write(self, document, proxy, *more):
        return self.cli("write", document, "--yes", "--json", "--timeout", "0.5", "--retries", "1",
                        "--port", f"tcp:127.0.0.1:{proxy.port}", *more)

    def length_of_the_write(self):
        """What the client sends while it writes, with nothing cut; then the old values again."""
        proxy = harness.Proxy(self, self.port)
        done = self.write("new.json", proxy)
        self.assertEqual(done.code, 0, done)
        length = proxy.sent[WRITE]
        self.ok("write", "old.json", "--yes", "--port", self.direct)
        return length

    def kill_during_the_write(self, after):
        """The meter dies after that many bytes of the write; returns the command's report."""
        proxy = harness.Proxy(self, self.port, WRITE, after, self.emulator.kill)
        done = self.write("new.json", proxy)
        self.assertEqual(done.code, 3, f"cut after {after}: {done}")
        self.emulator.kill()
        self.emulator.start()
        return done.json

    def check_promises(self, items, journal_items):
        """Proven is new, not written is old, everything else is one of the two."""
        old = {item["path"]: item for item in items}
        now = json.loads(self.ok("read", "--json", "--port", self.direct).out)
        (self.dir / "now.json").write_text(json.dumps(now))
        still_old = {item["path"] for item in
                     self.cli("diff", "now.json", "new.json", "--json").json["items"]}
        for path, item in old.items():
            outcome = item["outcome"]
            self.assertEqual(journal_items[path], outcome)
            if outcome == "proven":
                self.assertNotIn(path, still_old)
            elif outcome == "not-written":
                self.assertIn(path, still_old)
            else:
                self.assertEqual(outcome, "unknown", f"{path}: {item}")

    def test_killed_at_many_places(self):
        length = self.length_of_the_write()
        seen = set()
        for number in range(CUTS):
            after = (2 * number + 1) * length // (2 * CUTS)
            with self.subTest(after=after, of=length):
                report = self.kill_during_the_write(after)
                if report["schema"] == "metersmith.write-report/1":
                    self.assertIn("error", report)
                    _, events = self.journal()
                    self.assertEqual(events[0]["schema"], "metersmith.journal/1")
                    self.assertEqual(events[-1]["event"], "outcome")
                    journal_items = {item["path"]: item["outcome"] for item in events[-1]["items"]}
                    seen |= set(journal_items.values())
                    self.check_promises(report["items"], journal_items)
                again = self.ok("write", "new.json", "--yes", "--port", self.direct)
                self.assertNotIn("unknown", again.out)
                self.ok("diff", "new.json", self.direct)
                self.ok("write", "old.json", "--yes", "--port", self.direct)
        print(f"killed at {CUTS} places of {length} bytes; outcomes seen: {sorted(seen)}")
        self.assertIn("proven", seen)
        self.assertIn("not-written", seen)

    def test_words_for_people(self):
        length = self.length_of_the_write()
        proxy = harness.Proxy(self, self.port, WRITE, length // 2, self.emulator.kill)
        done = self.ends(3, "write", "new.json", "--yes", "--timeout", "0.5", "--retries", "1",
                         "--port", f"tcp:127.0.0.1:{proxy.port}")
        journal, _ = self.journal()
        self.assertIn(str(journal), done.err)
        self.assertIn("same command", done.err)
        self.assertIn("proven", done.out)
        self.assertIn("not written", done.out)


if __name__ == "__main__":
    harness.main()
