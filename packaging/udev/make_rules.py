#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes 70-metersmith.rules from the table of heads (protocol/transport/data/heads.json).

usage: make_rules.py           writes it
       make_rules.py --check   fails if it is not current, or if the table breaks its schema
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / "protocol" / "transport" / "data"
RULES = HERE / "70-metersmith.rules"

HEADING = """\
# SPDX-License-Identifier: GPL-3.0-or-later
# Made by make_rules.py from protocol/transport/data/heads.json: change that, not this.
#
# Who sits at the computer may use the optical heads of electricity meters (uaccess: before
# 73-seat-late.rules), with and without a kernel driver, and ModemManager leaves them alone. Plain
# serial bridges are not named here: what hangs on them may be somebody else's.
ACTION=="remove", GOTO="metersmith_end"
"""


def rules(heads):
    parts = [HEADING]
    for head in heads:
        if not head["opticalHead"]:
            continue
        ids = f'=="{head["vendor"]}", ATTR%s{{idProduct}}=="{head["product"]}", TAG+="uaccess"'
        parts.append(
            f'\n# {head["name"]}\n'
            f'SUBSYSTEM=="usb", ENV{{DEVTYPE}}=="usb_device", ATTR{{idVendor}}{ids % ""}, '
            f'ENV{{ID_MM_DEVICE_IGNORE}}="1"\n'
            f'SUBSYSTEM=="tty", ATTRS{{idVendor}}{ids % "S"}, ENV{{ID_MM_PORT_IGNORE}}="1"\n')
    parts.append('\nLABEL="metersmith_end"\n')
    return "".join(parts)


def check_table(table):
    import jsonschema

    schema = json.loads((DATA / "schema" / "heads-1.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(table)
    ids = [(head["vendor"], head["product"]) for head in table["heads"]]
    doubled = {pair for pair in ids if ids.count(pair) > 1}
    if doubled:
        sys.exit(f"heads.json: more than one row for {sorted(doubled)}")


def main():
    table = json.loads((DATA / "heads.json").read_text())
    wanted = rules(table["heads"])
    if "--check" in sys.argv[1:]:
        check_table(table)
        if not RULES.exists() or RULES.read_text() != wanted:
            sys.exit(f"{RULES.name} is not what heads.json makes: run packaging/udev/make_rules.py")
        return
    RULES.write_text(wanted)


main()
