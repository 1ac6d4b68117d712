#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""480 rows of the emulated meter's load profile over a paced pseudo-terminal, by the clock and by the model.

  tests/bench/line_real_time.py PATH/TO/metersmith-cli PATH/TO/bench_line

The emulated meter answers on a pseudo-terminal at the pace of 9600 baud with a turn-around of 20 ms; the program reads
the slice from there in real time. bench_line makes the same conversation in invented time. Prints both and their ratio,
which should be near 1: first to last byte by the program's own trace. What is more is its idle time.
"""
import os
import re
import signal
import subprocess
import sys
import tempfile
import time


def main():
    cli, bench = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    model = float(subprocess.run([bench, "slice"], check=True, capture_output=True, text=True).stdout)
    with tempfile.TemporaryDirectory() as folder:
        head = os.path.join(folder, "head")
        meter = subprocess.Popen([cli, "emulate", "omnipower-ct", "--pty", head, "--line", "paced,turnaround=20ms"],
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            for line in meter.stdout:
                if re.match(r"ready", line):
                    break
            trace = os.path.join(folder, "trace")
            begin = time.monotonic()
            read = subprocess.run([cli, "get", "7:1.1.99.1.0.255:2", "--entries", "1-480", "--protocol", "hdlc",
                                   "--port", "serial:" + head, "--trace", trace], check=True, capture_output=True, text=True)
            whole = time.monotonic() - begin
            with open(trace) as lines:
                times = [int(line.split()[0]) for line in lines if line[0].isdigit()]
            took = (times[-1] - times[0]) / 1000
        finally:
            meter.send_signal(signal.SIGTERM)
            meter.wait(timeout=10)
    print("480 rows (%d characters printed; the whole command took %.3f s)" % (len(read.stdout), whole))
    print("  real time, paced pseudo-terminal  %.3f s" % took)
    print("  model                             %.3f s" % model)
    print("  ratio                             %.3f" % (took / model))


main()
