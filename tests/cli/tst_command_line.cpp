// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QtTest>

#include <set>

using namespace metersmith;
using namespace metersmith::cli;

using Words = std::vector<std::string>;
Q_DECLARE_METATYPE(Words)

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void helps_data();
    void helps();
    void neverRepeatsAPassword();
    void namesAreUnique();
    void everyCommandHasHelp();
    void examplesParse();
};

void TestCommandLine::parses_data()
{
    QTest::addColumn<Words>("arguments");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Words>("values");
    const auto row = [](const char* name, Words arguments, const char* command, const char* key,
                        Words values) {
        QTest::newRow(name) << arguments << QString::fromUtf8(command) << QString::fromUtf8(key)
                            << values;
    };
    row("two words; contract", {"config", "set", "a.json", "Z4=3", "ct.ratio=20"}, "config set",
        "PATH=VALUE", {"Z4=3", "ct.ratio=20"});
    row("one word of the same name; contract", {"set", "1:1.1.0.4.2.255:2", "u16:20"}, "set",
        "VALUE", {"u16:20"});
    row("options between arguments; ours", {"diff", "a.json", "--json", "b.json"}, "diff", "B",
        {"b.json"});
    row("option with an equals sign; ours", {"read", "--out=a.json", "--port=emulator:x"}, "read",
        "--out", {"a.json"});
    row("groups; contract", {"read", "ct", "z", "--port", "emulator:x"}, "read", "GROUP",
        {"ct", "z"});
    row("only after the file; contract", {"write", "a.json", "--only", "ct", "z", "--yes"}, "write",
        "--only", {"ct", "z"});
    row("only before the file; ours", {"write", "--only", "ct", "a.json"}, "write", "FILE",
        {"a.json"});
    row("lone dash; contract", {"decode", "-"}, "decode", "HEX|FILE", {"-"});
    row("blanks of a type number; contract", {"type", "explain", "685", "11"}, "type explain",
        "TYPE_NUMBER", {"685", "11"});
    row("after two dashes; ours", {"config", "check", "--", "--odd.json"}, "config check", "FILE",
        {"--odd.json"});
    row("argument named like a command; ours", {"config", "check", "write"}, "config check", "FILE",
        {"write"});
    row("switch; ours", {"identify", "--json"}, "identify", "--json", {"1"});
}

void TestCommandLine::parses()
{
    QFETCH(Words, arguments);
    QFETCH(QString, command);
    QFETCH(QString, key);
    const auto line = parseCommandLine(arguments);
    QVERIFY2(line.has_value(), line ? "" : line.error().detail.c_str());
    QCOMPARE(line->wish, ParsedLine::Wish::Run);
    QCOMPARE(QString::fromUtf8(line->command->name), command);
    QVERIFY(line->values.contains(key.toStdString()));
    QTEST(line->values.at(key.toStdString()), "values");
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<Words>("arguments");
    QTest::addColumn<QString>("named"); // must stand in the detail
    QTest::newRow("nothing; ours") << Words{} << "identify";
    QTest::newRow("unknown command; ours") << Words{"idetify"} << "idetify";
    QTest::newRow("half a command; ours") << Words{"config"} << "config check";
    QTest::newRow("unknown option; ours") << Words{"identify", "--prot", "x"} << "--prot";
    QTest::newRow("too few arguments; ours") << Words{"diff", "a.json"} << "B";
    QTest::newRow("too many arguments; ours") << Words{"config", "explain", "a", "b"} << "b";
    QTest::newRow("option without its value; ours") << Words{"read", "--out"} << "--out";
    QTest::newRow("option of another command; ours") << Words{"registers", "--yes"} << "--yes";
    QTest::newRow("password as an argument; contract")
        << Words{"identify", "--password", "x"} << "--password-file";
}

void TestCommandLine::refuses()
{
    QFETCH(Words, arguments);
    QFETCH(QString, named);
    const auto line = parseCommandLine(arguments);
    QVERIFY(!line);
    QCOMPARE(line.error().code, ErrorCode::Usage);
    QVERIFY2(line.error().detail.find(named.toStdString()) != std::string::npos,
             line.error().detail.c_str());
}

void TestCommandLine::helps_data()
{
    QTest::addColumn<Words>("arguments");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("group");
    QTest::newRow("all; contract") << Words{"--help"} << ""
                                   << "";
    QTest::newRow("group; contract") << Words{"config", "-h"} << ""
                                     << "config";
    QTest::newRow("command; contract") << Words{"config", "set", "--help"} << "config set"
                                       << "";
    QTest::newRow("in place of what is missing; ours") << Words{"diff", "--help"} << "diff"
                                                       << "";
}

void TestCommandLine::helps()
{
    QFETCH(Words, arguments);
    const auto line = parseCommandLine(arguments);
    QVERIFY(line.has_value());
    QCOMPARE(line->wish, ParsedLine::Wish::Help);
    QTEST(QString::fromUtf8(line->command ? line->command->name : ""), "command");
    QTEST(QString::fromStdString(line->group), "group");
}

void TestCommandLine::neverRepeatsAPassword()
{
    for (const auto& arguments :
         {Words{"identify", "--password", "hunter2"}, Words{"identify", "--password=hunter2"},
          Words{"identify", "--key", "hunter2"}}) {
        const auto line = parseCommandLine(arguments);
        QVERIFY(!line);
        QVERIFY(toString(line.error()).find("hunter2") == std::string::npos);
    }
}

void TestCommandLine::namesAreUnique()
{
    std::set<std::string> names;
    for (const Command* command : commands()) {
        QVERIFY2(names.insert(command->name).second, command->name);
        std::set<std::string> options;
        for (const auto& list : {command->options, sharedOptions(command->traits)})
            for (const auto& option : list)
                QVERIFY2(options.insert(option.name).second, option.name);
    }
}

void TestCommandLine::everyCommandHasHelp()
{
    const std::string all = helpText();
    for (const Command* command : commands()) {
        QVERIFY2(all.find(command->name) != std::string::npos, command->name);
        QVERIFY(*command->summary);
        QVERIFY(command->run);
        QVERIFY2(!command->examples.empty(), command->name);
        const std::string help = helpText(*command);
        QVERIFY(help.find("Examples") != std::string::npos);
        for (const auto& option : command->options)
            QVERIFY(*option.help && help.find(option.name) != std::string::npos);
        const bool talks = (command->traits & TalksToMeter) != 0;
        QCOMPARE(help.find("hls-gmac") != std::string::npos, talks);
        QVERIFY(!talks || help.find("--keys") != std::string::npos);
    }
}

void TestCommandLine::examplesParse()
{
    for (const Command* command : commands())
        for (const char* example : command->examples) {
            Words words;
            for (const auto& word : QString::fromUtf8(example).split(u' '))
                words.push_back(word.toStdString());
            const auto line = parseCommandLine(words);
            QVERIFY2(line.has_value(), example);
            QCOMPARE(line->command, command);
        }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
