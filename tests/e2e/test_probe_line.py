# SPDX-License-Identifier: GPL-3.0-or-later
"""`probe` where the line is what is the matter: silence, echoes, noise, the meter's mode."""
import harness
import probing


class ProbeLine(probing.ProbeCase):
    def test_dark(self):
        found = self.verdict("dark", 3, harness.BadLine(self, lambda data: b"").address)
        self.assertTrue(all(not attempt["received"] for attempt in found["attempts"]))
        speeds = {word for attempt in found["attempts"] for word in attempt["what"].split()}
        self.assertTrue({"300", "1200", "2400", "4800", "9600", "19200"} <= speeds)

    def test_echo_only(self):
        found = self.verdict("echo-only", 3, harness.BadLine(self, lambda data: data).address)
        self.assertIn("7E A0", found["evidence"])

    def test_mode_off(self):
        address = self.meter(*self.configured(z__Z18="000"))
        for protocol in "mode-c", "mode-e":
            found = self.verdict("mode-off", 3, address, "--protocol", protocol)
            self.assertEqual(found["workingOptions"], "--protocol hdlc")
            self.assertIn("Z18", found["fix"])

    def test_mode_on(self):
        address = self.meter(*self.configured(z__Z18="001"))
        for protocol in "mode-c", "mode-e":
            found = self.verdict("healthy", 0, address, "--protocol", protocol)
            self.assertIn("--protocol " + protocol, found["workingOptions"])

    def test_misaligned(self):
        address = self.meter("--line", "paced,turnaround=20ms,noise=6e-3,seed=5")
        found = self.verdict("misaligned", 3, address)
        self.assertTrue(any(attempt["received"] for attempt in found["attempts"]))


if __name__ == "__main__":
    harness.main()
