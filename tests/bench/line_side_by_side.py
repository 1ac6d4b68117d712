#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A full read of the same emulated meter over an unpaced pseudo-terminal and over TCP, side by side.

  tests/bench/line_side_by_side.py PATH/TO/metersmith-cli [REPEATS]

A fixed polling interval anywhere between the command and the line would show as a pseudo-terminal that takes longer
for each exchange than TCP does. Prints the best of REPEATS (default 5) of each, and their ratio; asserts nothing.
"""
import os
import re
import signal
import subprocess
import sys
import tempfile
import time


def read(cli, port, folder, name, repeats):
    """The best wall time of `repeats` full reads, in seconds."""
    best = None
    for _ in range(repeats):
        out = os.path.join(folder, "%s.json" % name)
        begin = time.monotonic()
        subprocess.run([cli, "read", "--all", "--out", out, "--port", port], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        best = min(x for x in (best, time.monotonic() - begin) if x is not None)
    return best


def main():
    cli = os.path.abspath(sys.argv[1])
    repeats = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        head = os.path.join(folder, "head")
        meter = subprocess.Popen([cli, "emulate", "omnipower-ct", "--pty", head, "--tcp", "14063"],
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            for line in meter.stdout:
                if re.match(r"ready", line):
                    break
            begin = time.monotonic()
            subprocess.run([cli, "--version"], check=True, stdout=subprocess.DEVNULL)
            start = time.monotonic() - begin
            pty = read(cli, "serial:" + head, folder, "pty", repeats)
            tcp = read(cli, "tcp:127.0.0.1:14063", folder, "tcp", repeats)
        finally:
            meter.send_signal(signal.SIGTERM)
            meter.wait(timeout=10)
    print("full read, best of %d (the program's start alone: %.3f s)" % (repeats, start))
    print("  pseudo-terminal, HDLC, unpaced  %.3f s" % pty)
    print("  TCP, wrapper                    %.3f s" % tcp)
    print("  ratio                           %.2f" % (pty / tcp))


main()
