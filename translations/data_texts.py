#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the texts of data files and tables as C++ that lupdate reads.

Texts in typecodes/data are English keys of the translation context "typecodes"; in the sources of
that layer they stand in translated("…"). The words of errors and refusals stand in ROW(…) of
ERROR_TABLES, context "services", where lupdate does not see them. Usage: data_texts.py ROOT > texts.cpp
"""
import json
import pathlib
import re
import sys

TEXT_KEYS = {"name", "meaning", "note", "help", "explanation", "mend", "readOnlyReason", "risk"}
# A family's own name and codes that read the same in every language are not translated.
UNTRANSLATED_AT = {"tests", "uses", "without", "typePattern", "identityObjects", "access"}

# File, and how many literals of a row come before its texts (standard's names, not translated).
ERROR_TABLES = [("app/services/texts/error_texts.cpp", 0), ("app/services/texts/failure_rows.cpp", 2),
    ("app/services/doctor/diagnosis_texts.cpp", 0)]


def texts_of(value, at=""):
    """The texts of a data file, in its order."""
    if isinstance(value, list):
        for entry in value:
            yield from texts_of(entry, at)
    if not isinstance(value, dict):
        return
    for key, entry in value.items():
        if key in UNTRANSLATED_AT:
            continue
        if key in TEXT_KEYS and isinstance(entry, str):
            is_key = key == "name" and at in {"", "rules", "families"}
            if entry and not is_key and re.search(r"[A-Za-z]{2}", entry):
                yield entry
        else:
            yield from texts_of(entry, key if isinstance(entry, (list, dict)) else at)


def literals_of(source):
    """The literals of translated("…"), joined where they are written in pieces."""
    for call in re.finditer(r'\btranslated\(\s*((?:[^()]|\([^()]*\))*?)\)', source):
        for text in re.findall(r'((?:"(?:[^"\\]|\\.)*"\s*)+)', call.group(1)):
            yield "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', text))


def rows_of(source, skipped):
    """The texts of ROW(…), literals that stand side by side joined."""
    literal = r'"(?:[^"\\]|\\.)*"'
    for row in re.finditer(r'^    ROW\(((?:[^"()]|' + literal + r')*)\)', source, re.MULTILINE):
        texts = ["".join(re.findall(r'"((?:[^"\\]|\\.)*)"', run))
                 for run in re.findall(r'(?:' + literal + r'\s*)+', row.group(1))]
        yield from texts[skipped:]


def main():
    root = pathlib.Path(sys.argv[1])
    found = {}
    for file in sorted((root / "typecodes/data").glob("*.json")) + sorted(
        (root / "typecodes/data").glob("s[ch]*/*.json")
    ) + sorted((root / "typecodes/data").glob("obis/*.json")):
        if file.parent.name == "schema":
            continue
        for text in texts_of(json.loads(file.read_text(encoding="utf-8"))):
            found.setdefault(json.dumps(text, ensure_ascii=False)[1:-1])
    for file in sorted((root / "typecodes").glob("*.cpp")):
        for text in literals_of(file.read_text(encoding="utf-8")):
            found.setdefault(text)
    print("#include <QCoreApplication>")
    print("static const char* const texts[] = {")
    for text in sorted(found):
        print(f'    QT_TRANSLATE_NOOP("typecodes", "{text}"),')
    print("};")
    tables = {text for file, skipped in ERROR_TABLES
              for text in rows_of((root / file).read_text(encoding="utf-8"), skipped)}
    print("static const char* const rows[] = {")
    for text in sorted(tables):
        print(f'    QT_TRANSLATE_NOOP("services", "{text}"),')
    print("};")


main()
