# SPDX-License-Identifier: GPL-3.0-or-later
"""`heads` in a kernel that umockdev plays (tests/heads has more of it): words, schemas, exit codes."""
import json
import signal
import subprocess

import harness
import jsonschema

SCHEMAS = harness.SOURCE / "app" / "cli" / "schemas"

ROOT = """P: /devices/usb1
N: bus/usb/001/001
E: SUBSYSTEM=usb
E: DEVTYPE=usb_device
E: BUSNUM=001
E: DEVNUM=001
E: DEVNAME=/dev/bus/usb/001/001
A: bConfigurationValue=1\\n
A: busnum=1\\n
A: devnum=1\\n
A: speed=480\\n
H: descriptors=12010002090001406b1d020006050302010109021900010100e0000904000001090000000705810304000c

"""

HEAD = """P: /devices/usb1/1-{port}
N: bus/usb/001/00{address}
E: SUBSYSTEM=usb
E: DEVTYPE=usb_device
E: BUSNUM=001
E: DEVNUM=00{address}
E: DEVNAME=/dev/bus/usb/001/00{address}
A: bConfigurationValue=1\\n
A: busnum=1\\n
A: devnum={address}\\n
A: speed=12\\n
A: idVendor={vendor}\\n
A: idProduct={product}\\n
H: descriptors=1201000200000040{swapped}0001010203010902200001010080320904000002ff0000020705810240000007050102400000

"""


def head(port, vendor, product):
    def swap(number):
        return number[2:] + number[:2]

    return HEAD.format(port=port, address=port + 1, vendor=vendor, product=product,
                       swapped=swap(vendor) + swap(product))


class Heads(harness.Case):
    def setUp(self):
        super().setUp()
        self.kernel = self.dir / "kernel.umockdev"
        self.kernel.write_text(ROOT + head(1, "17a8", "0001") + head(2, "0403", "e700"))

    def heads(self, *arguments):
        return ["umockdev-run", "-d", str(self.kernel), "--", harness.CLI, "heads", *arguments]

    def schema(self, what):
        return jsonschema.Draft202012Validator(
            json.loads((SCHEMAS / f"{what}-1.schema.json").read_text()))

    def test_list(self):
        done = subprocess.run(self.heads("--json"), env=self.env, capture_output=True, text=True,
                              timeout=harness.LIMIT)
        self.assertEqual(done.returncode, 0, done.stderr)
        document = json.loads(done.stdout)
        self.schema("heads").validate(document)
        kamstrup, unicom = document["heads"]
        if kamstrup["usbId"] != "17a8:0001":
            kamstrup, unicom = unicom, kamstrup
        self.assertEqual(kamstrup["address"], "usb:1-1")
        self.assertTrue(kamstrup["usable"] and kamstrup["opticalHead"])
        self.assertEqual(unicom["fix"], "sudo modprobe ftdi_sio")
        self.assertFalse(unicom["usable"])

    def test_words(self):
        done = subprocess.run(self.heads(), env=self.env, capture_output=True, text=True,
                              timeout=harness.LIMIT)
        self.assertEqual(done.returncode, 0, done.stderr)
        for words in ("Kamstrup optical head", "usb:1-1", "17a8:0001", "Elster Unicom III",
                      "sudo modprobe ftdi_sio"):
            self.assertIn(words, done.stdout)

    def test_watch(self):
        """Each line is a document of its own. umockdev-run hands a signal on to its child."""
        for number, code in ((signal.SIGTERM, 0), (signal.SIGINT, 130)):
            process = subprocess.Popen(self.heads("--watch", "--json"), env=self.env,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            self.addCleanup(process.stdout.close)
            self.addCleanup(process.stderr.close)
            self.addCleanup(process.kill)
            for _ in range(2):
                event = json.loads(process.stdout.readline())
                self.schema("head-event").validate(event)
                self.assertEqual(event["event"], "present")
            self.assertIn("Ctrl-C", process.stderr.readline())
            process.send_signal(number)
            out, err = process.communicate(timeout=harness.LIMIT)
            self.assertEqual(process.returncode, code, f"{out}\n{err}")


if __name__ == "__main__":
    harness.main()
