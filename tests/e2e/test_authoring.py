# SPDX-License-Identifier: GPL-3.0-or-later
"""Authoring without a meter: from a type number to a printed order form, for every family."""
import json
import subprocess

import harness

FIRMWARE = {"omnipower-1ph": "50981173 AE6", "omnipower-3ph": "50981173 AE6",
            "omnipower-3ph-din": "50981173 AE6", "omnipower-ct": "50981040 U1",
            "omnia-ct": "50981687 C4"}
FAMILIES = ["omnipower-1ph", "omnipower-3ph", "omnipower-3ph-din", "omnipower-ct", "omnia-ct"]


class TypeNumbers(harness.Case):
    def explained(self, *number):
        document = self.ok("type", "explain", *number, "--json").json
        codes = {field["id"]: field["code"] for field in document["fields"]}
        return document, codes

    def test_numbers_of_real_meters(self):
        document, codes = self.explained("6841131BN243101040")
        self.assertEqual(document["family"], "omnipower-3ph")
        self.assertEqual(document["typeNumber"], "684-11-31B-N24-3101-040")
        self.assertEqual(codes["X1"], "4")
        other, codes = self.explained("6861111BN242101040")
        self.assertEqual(other["family"], "omnipower-1ph")
        self.assertEqual(codes["X10"], "2")

    def test_hyphens_and_blanks_do_not_matter(self):
        expected, _ = self.explained("684-11-31B-N24-3101-040")
        for written in (["6841131BN243101040"], ["684", "11", "31B", "N24", "3101", "040"],
                        ["684-1131b n24-3101040"]):
            self.assertEqual(self.explained(*written)[0], expected)

    def test_every_meaning_is_known(self):
        document, _ = self.explained("6841131BN243101040")
        for field in document["fields"]:
            self.assertTrue(field["meaning"], field)
            self.assertNotIn("known", field)

    def test_corrupted_number_names_position_and_choice(self):
        error = self.ends(6, "type", "explain", "6841131NN243101040", "--json").json
        self.assertEqual(error["code"], "unknown-code")
        self.assertIn("X6", error["where"] + error["detail"])
        self.assertIn("\"N\"", error["detail"])
        self.assertIn("B", error["detail"])

    def test_older_scheme_is_recognised(self):
        error = self.ends(6, "type", "explain", "68438BC450000", "--json").json
        self.assertIn("older", error["detail"])

    def test_omnia_has_its_own_grammar(self):
        number = self.ok("config", "new", "--family", "omnia-ct").json["typeNumber"]
        document, codes = self.explained(number)
        self.assertEqual(document["family"], "omnia-ct")
        self.assertEqual(document["typeNumber"], number)
        self.assertIn("X10X11", codes)
        self.assertEqual(self.explained(number.replace("-", ""))[0], document)

    def test_compose_says_what_is_open_and_what_excludes(self):
        for family in FAMILIES:
            nothing = self.ok("type", "compose", "--family", family, "--json").json
            self.assertFalse(nothing["complete"])
            for position in nothing["positions"]:
                self.assertEqual(position["code"], "")
                self.assertTrue(any(o["possible"] for o in position["options"]), position["id"])
            whole = self.ok("config", "new", "--family", family).json["typeNumber"]
            complete = self.ok("type", "compose", "--family", family, whole, "--json").json
            self.assertTrue(complete["complete"])
            self.assertEqual(complete["typeNumber"], whole)
            for position in complete["positions"]:
                for option in position["options"]:
                    if not option["possible"]:
                        self.assertTrue(option["excludedBy"], f"{family} {position['id']}")
            self.assertIn("complete", self.ok("type", "compose", "--family", family, whole).out)
        half = self.ok("type", "compose", "--family", "omnipower-ct", "685-11-3")
        self.assertIn("685-11-3__-___-____-___", half.out)
        self.assertIn("X5", half.out)
        self.ends(2, "type", "compose")
        self.ends(6, "type", "compose", "--family", "omnipower-ct", "684")


class Catalogue(harness.Case):
    def test_holds_every_field_of_five_families(self):
        families = {f["id"]: f for f in self.ok("type", "list", "--json").json["families"]}
        self.assertEqual(sorted(families), sorted(FAMILIES))
        for name, family in families.items():
            ids = [field["id"] for field in family["fields"]]
            self.assertEqual(len(ids), len(set(ids)), name)
            for field in family["fields"]:
                self.assertTrue(field["name"], f"{name} {field['id']}")
                codes = [(v["code"], tuple(v.get("variants", []))) for v in field["values"]
                         if v.get("orderable", True)]
                self.assertEqual(len(codes), len(set(codes)), f"{name} {field['id']}")
                for value in field["values"]:
                    self.assertTrue(value["meaning"], f"{name} {field['id']} {value['code']}")
        for name in FAMILIES[:4]:
            ids = [field["id"] for field in families[name]["fields"]]
            for wanted in ("X1", "X9", "Z1", "Z4", "Z13"):
                self.assertIn(wanted, ids, name)

    def test_a_family_from_a_folder_is_one_of_them(self):
        source = json.loads((harness.SOURCE / "typecodes/data/omnipower-ct.json").read_text())
        source["family" if "family" in source else "id"] = "valley-ct"
        source["name"] = "Valley CT"
        (self.dir / "more").mkdir()
        (self.dir / "more" / "valley-ct.json").write_text(json.dumps(source))
        (self.dir / "more" / "broken.json").write_text("{")
        done = self.ok("type", "list", "--families", "more", "--json")
        self.assertIn("valley-ct", [f["id"] for f in done.json["families"]])
        self.assertIn("broken.json", done.err)
        self.ok("config", "new", "--family", "valley-ct", "--out", "v.json",
                env={"METERSMITH_FAMILIES": "more"})
        self.ends(6, "config", "check", "v.json")


class Authoring(harness.Case):
    def test_from_nothing_to_a_printed_order_form(self):
        for family in FAMILIES:
            with self.subTest(family=family):
                self.author(family)

    def author(self, family):
        a, b, base = f"{family}-a.json", f"{family}-b.json", f"{family}.json"
        number = self.ok("type", "compose", "--family", family,
                         self.ok("config", "new", "--family", family).json["typeNumber"],
                         "--json").json["typeNumber"]
        self.ok("config", "new", "--family", family, "--type", number, "--out", base)
        self.ok("config", "template", "save", family, base)
        for name in (a, b):
            self.ok("config", "new", "--template", family, "--out", name)
        self.ok("config", "set", a, "comment=Bakery, Østergade", "display.leadingZeros=false")
        self.ok("config", "check", a)
        explained = self.ok("config", "explain", a, "--json").json
        self.assertIn("display.leadingZeros", [item["path"] for item in explained["items"]])
        self.assertIn("display.leadingZeros", self.ok("config", "explain", a).out)

        self.ok("config", "explain", a, "--order-form", f"{family}.html", "--organisation", "Dal")
        page = (self.dir / f"{family}.html").read_text(encoding="utf-8")
        for text in (number, "Bakery, Østergade", "Dal", "1.1.1.8.0.255"):
            self.assertIn(text, page)
        self.assertNotIn("Not valid", page)
        done = self.ok("config", "explain", a, "--order-form", f"{family}.pdf")
        self.assertNotIn("QStandardPaths", done.err)
        file = self.dir / f"{family}.pdf"
        self.assertTrue(file.read_bytes().startswith(b"%PDF"))
        text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True,
                              check=True, text=True, encoding="utf-8").stdout
        self.assertIn(number, text)
        self.assertIn("Page 1 of", text)

        changed = self.ends(1, "diff", a, b, "--base", family, "--json").json
        who = {item["path"]: item["change"] for item in changed["items"]}
        self.assertEqual(who["display.leadingZeros"], "only-a")
        self.ok("config", "take", a, b, "display.leadingZeros", "comment")
        self.assertTrue(self.ok("config", "diff", a, b, "--base", base, "--json").json["equal"])
        self.assertEqual((self.dir / a).read_bytes(), (self.dir / b).read_bytes())

        (self.dir / "table.csv").write_bytes(
            b"\xef\xbb\xbfserial;typeNumber;comment\r\n"
            + f"30000001;{number};\"first; one\"\r\n30000002;;\r\n".encode())
        self.ok("config", "import", "table.csv", "--template", a, "--out", f"{family}-meters")
        meters = self.dir / f"{family}-meters"
        self.assertEqual(sorted(f.name for f in meters.iterdir()),
                         ["30000001.json", "30000002.json"])
        first = json.loads((meters / "30000001.json").read_text())
        self.assertEqual(first["comment"], "first; one")
        self.assertIn(number, self.ok("config", "check", f"{family}-meters").out
                      + first["typeNumber"])
        self.ok("config", "check", meters / "30000001.json", "--json")

    def test_check_names_rule_place_and_mend(self):
        self.new_document("good.json")
        self.new_document("bad.json", display__manual=["1.8.0"])
        said = self.ends(6, "config", "check", "good.json", "bad.json").out
        for text in ("good.json breaks no rule", "display.manual", "what", "do"):
            self.assertIn(text, said)
        document = self.ends(6, "config", "check", "good.json", "bad.json", "--json").json
        self.assertEqual([entry["ok"] for entry in document["documents"]], [True, False])
        for violation in document["documents"][1]["violations"]:
            self.assertTrue(violation["rule"] and violation["mend"])
        page = self.ok("config", "explain", "bad.json", "--order-form", "bad.html")
        self.assertEqual(page.out, "")
        self.assertIn("Not valid", (self.dir / "bad.html").read_text())
        (self.dir / "torn.json").write_text("{")
        self.ends(6, "config", "check", "good.json", "torn.json")
        self.ends(7, "config", "check", "good.json", "nowhere.json")
        (self.dir / "empty").mkdir()
        self.ends(7, "config", "check", "empty")

    def test_bad_rows_are_named_and_nothing_is_written(self):
        self.new_document("a.json")
        (self.dir / "t.csv").write_text("serial,Z4,ct.ratio\n1,3,20\n2,9,20\n3,2,601\n2,2,5\n")
        command = ["config", "import", "t.csv", "--template", "a.json", "--out", "out"]
        said = self.ends(6, *command).err
        for text in ("2 Z4", "3 ct.ratio", "1 serial", "Nothing was written"):
            self.assertIn(text, said)
        self.assertFalse((self.dir / "out").exists())
        document = self.ends(6, *command, "--keep-going", "--json").json
        self.assertEqual([entry["serial"] for entry in document["written"]], ["1"])
        self.assertEqual([(p["line"], p["column"]) for p in document["problems"]],
                         [(3, 2), (4, 3), (5, 1)])
        self.assertEqual([f.name for f in (self.dir / "out").iterdir()], ["1.json"])
        self.ends(7, *command, "--keep-going")
        self.ends(6, *command, "--keep-going", "--replace")
        (self.dir / "t.csv").write_text("Z4\n3\n")
        self.assertIn("serial", self.ends(6, *command).err)
        self.ends(2, "config", "import", "t.csv", "--out", "out")

    def test_codes_of_an_organisation(self):
        self.new_document("a.json")
        self.new_document("b.json")
        catalogue = ["--catalogue", "codes.json"]
        lists = self.ok("config", "explain", "a.json", "--json").json["items"]
        manual = next(i["value"] for i in lists if i["path"] == "display.manual")
        shorter = [reading for reading in manual if reading not in ("13.7.0", "14.7.0")]
        self.assertLess(len(shorter), len(manual))
        self.ok("config", "set", "a.json", "display.manual=" + ",".join(shorter))
        self.ok("codes", "add", "Z5", "123", "a.json", "--name", "Valley household", *catalogue)
        self.ends(7, "codes", "add", "Z5", "123", "a.json", "--name", "again", *catalogue)
        self.assertIn("Valley household", self.ok("codes", "list", *catalogue).out)
        self.assertIn("display.manual", self.ok("codes", "show", "Z5", "123", *catalogue).out)

        self.ok("config", "set", "b.json", "Z5=123", "--codes", "codes.json")
        document = json.loads((self.dir / "b.json").read_text())
        self.assertEqual(document["z"]["Z5"], "123")
        self.assertEqual(document["display"]["manual"], shorter)
        self.assertNotIn("catalogue", self.ok("config", "check", "b.json", "--codes",
                                              "codes.json").out)
        self.ok("config", "set", "b.json", "display.manual=" + ",".join(manual))
        self.assertIn("code-catalogue", self.ok("config", "check", "b.json", "--codes",
                                                "codes.json").out)
        self.ok("codes", "apply", "Z5", "123", "b.json", *catalogue)
        self.assertEqual(json.loads((self.dir / "b.json").read_text())["display"]["manual"],
                         shorter)
        self.assertIn("123", self.ends(6, "codes", "show", "Z5", "124", *catalogue).err)
        self.ok("codes", "remove", "Z5", "123", *catalogue)
        self.ends(6, "codes", "apply", "Z5", "123", "b.json", *catalogue)
        self.ends(2, "codes", "list")

    def test_code_without_a_name_is_called_by_its_number(self):
        self.new_document("a.json")
        self.ok("codes", "add", "Z13", "123", "a.json", "--catalogue", "codes.json")
        self.assertIn("Z13 123", self.ok("codes", "list", "--catalogue", "codes.json").out)

    def test_tables_of_any_spreadsheet(self):
        self.new_document("a.json")
        command = ["config", "import", "t.csv", "--template", "a.json", "--out"]
        good = ("\ufeffserial;comment;ct.ratio\r\n1;\"two\nlines, \"\"quoted\"\"; æ\";20\r\n"
                "\r\n2;;\r\n")
        (self.dir / "t.csv").write_text(good, encoding="utf-8", newline="")
        self.ok(*command, "good")
        first = json.loads((self.dir / "good" / "1.json").read_text(encoding="utf-8"))
        self.assertEqual(first["comment"], "two\nlines, \"quoted\"; æ")
        self.assertEqual(first["ct"]["ratio"], 20)
        for name, table, place in (
                ("path", b"serial;Z4\n../../x;3\n", "1 serial"),
                ("line in a serial", b"serial;Z4\n\"1\n\";3\n", "1 serial"),
                ("twice", b"serial;Z4\n1;3\n1;3\n", "line 2"),
                ("long row", b"serial;Z4\n1;3;4\n", "line 2, column 3"),
                ("open quote", b"serial;comment\n1;\"a", "line 2, column 2"),
                ("not UTF-8", b"serial;comment\n1;\xff\n", "line 2"),
                ("same column", b"serial;Z4;Z4\n1;3;3\n", "column 3"),
                ("no column", b"serial;nope\n1;3\n", "nope"), ("empty", b"", "line 1")):
            with self.subTest(name):
                (self.dir / "t.csv").write_bytes(table)
                self.assertIn(place, self.ends(6, *command, "bad").err)
                self.assertFalse((self.dir / "bad").exists())

    def test_documents_do_not_depend_on_the_locale(self):
        plain = {}
        for locale in ("C.UTF-8", "da_DK.UTF-8", "de_DE.UTF-8", "C"):
            env = {"LC_ALL": locale, "LANG": locale, "LANGUAGE": locale}
            self.ok("config", "new", "--family", "omnia-ct", "--out", "a.json", env=env)
            self.ok("config", "set", "a.json", "supervision.powerFactorMinimum=0.2",
                    "comment=Østergade", env=env)
            plain[locale] = (self.dir / "a.json").read_bytes()
        self.assertEqual(len(set(plain.values())), 1)

    def test_templates(self):
        self.ok("config", "new", "--family", harness.FAMILY, "--out", "a.json")
        self.ok("config", "template", "save", "Small house", "a.json")
        self.ends(7, "config", "template", "save", "Small house", "a.json")
        self.ok("config", "template", "save", "Small house", "a.json", "--replace")
        self.assertIn("Small house", self.ok("config", "template", "list").out)
        self.ok("config", "new", "--template", "Small house", "--out", "b.json")
        self.assertEqual((self.dir / "a.json").read_bytes(), (self.dir / "b.json").read_bytes())
        self.assertIn("Small house",
                      self.ends(7, "config", "new", "--template", "Small hose").err)
        self.ends(6, "config", "new", "--family", "omnia-ct", "--template", "Small house")
        self.ok("config", "template", "remove", "Small house")
        self.ends(7, "config", "template", "remove", "Small house")
        self.ends(2, "config", "template")

    def test_order_form_goes_to_html_or_pdf(self):
        self.new_document("a.json")
        self.ends(2, "config", "explain", "a.json", "--order-form", "a.txt")
        self.ends(7, "config", "explain", "a.json", "--order-form", "no/folder/a.pdf")
        self.ends(7, "config", "explain", "a.json", "--order-form", "no/folder/a.html")


class Emulated(harness.Case):
    def test_every_family_answers(self):
        for family in FAMILIES:
            with self.subTest(family=family):
                at = ["--port", f"emulator:{family}"]
                identity = self.ok("identify", "--json", *at).json
                self.assertEqual(identity["family"], family)
                self.assertEqual(identity["firmware"], FIRMWARE[family])
                self.assertEqual(identity["logicalDeviceName"][:8],
                                 "KAM" + identity["typeNumber"][:3] + "00")
                read = self.ok("read", "--json", *at).json
                self.assertEqual(read["family"], family)
                registers = self.ok("registers", "--json", *at).json["registers"]
                self.assertTrue(registers)
                values = {r["obis"]: r for r in registers if "error" not in r}
                self.assertIn("1.1.1.8.0.255", values)
                self.assertEqual(len(values), len(registers), registers)
                power = float(values["1.1.1.7.0.255"]["value"])
                phases = [float(values[f"1.1.{c}.7.0.255"]["value"])
                          for c in (21, 41, 61) if f"1.1.{c}.7.0.255" in values]
                self.assertEqual(len(phases), 1 if family == "omnipower-1ph" else 3)
                self.assertAlmostEqual(power, sum(phases), delta=0.05 * power)

    def test_written_document_is_what_the_meter_then_has(self):
        for family in FAMILIES:
            with self.subTest(family=family):
                meter = f"emulator:./{family}"
                self.ok("config", "new", "--family", family, "--out", "a.json")
                lists = json.loads((self.dir / "a.json").read_text())["display"]
                self.ok("config", "set", "a.json", "display.manual=" + ",".join(
                    lists["manual"][:-1]))
                self.emulate(family, "--pty", "head", "--state", family).kill()
                self.ends(1, "diff", "a.json", meter)
                self.ok("write", "a.json", "--yes", "--port", meter)
                self.ok("diff", "a.json", meter)

    def test_plan_lists_what_no_object_carries(self):
        for family in FAMILIES:
            with self.subTest(family=family):
                self.ok("config", "new", "--family", family, "--out", "a.json")
                plan = self.ok("write", "a.json", "--dry-run", "--json",
                               "--port", f"emulator:{family}").json
                self.assertFalse(plan["blocked"], plan["items"])
                paths = [entry["path"] for entry in plan["notWritten"]]
                self.assertIn("display.leadingZeros", paths)
                for entry in plan["notWritten"]:
                    self.assertIn("object", entry["reason"])
                self.assertNotIn("display.leadingZeros", [i["path"] for i in plan["items"]])
                said = self.ok("write", "a.json", "--dry-run", "--port", f"emulator:{family}")
                self.assertIn("Will not be written", said.out)


if __name__ == "__main__":
    harness.main()
