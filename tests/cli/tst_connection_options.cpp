// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connection_options.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sstream>

using namespace metersmith;
using namespace metersmith::cli;

using Words = std::vector<std::string>;
Q_DECLARE_METATYPE(Words)

class TestConnectionOptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv("METERSMITH_PASSWORD"); }
    void reads();
    void defaultsStayOpen();
    void protocolAndEcho();
    void refuses_data();
    void refuses();
    void passwordFromFile();
    void passwordFromEnvironment();
    void fileGoesBeforeEnvironment();
    void addresses();

private:
    static Result<services::ConnectionSettings> settings(const Words& options)
    {
        Words arguments{"identify"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto line = parseCommandLine(arguments);
        if (!line)
            return fail(line.error());
        std::ostringstream out;
        std::ostringstream err;
        Interrupts interrupts;
        Console console(err, false);
        CommandContext context(*line, out, console, interrupts);
        return connectionSettings(context);
    }
    static QString fileWith(const QTemporaryDir& folder, const QByteArray& content)
    {
        QFile file(folder.filePath(QStringLiteral("secret")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
};

void TestConnectionOptions::reads()
{
    const auto got =
        settings({"--port", "tcp:localhost:4059?framing=hdlc", "--client", "32", "--server", "1/17",
                  "--auth", "none", "--timeout", "2.5", "--retries", "5", "--trace", "t.trace"});
    QVERIFY2(got.has_value(), got ? "" : toString(got.error()).c_str());
    QCOMPARE(got->port.tcpPort, 4059);
    QCOMPARE(got->port.framing, services::Framing::Hdlc);
    QCOMPARE(got->client.value(), 32);
    QCOMPARE(got->serverLogical.value(), 1);
    QCOMPARE(got->serverPhysical.value(), 17);
    QCOMPARE(got->mechanism.value(), std::string("none"));
    QCOMPARE(got->answerTimeout.count(), 2500);
    QCOMPARE(got->retries, 5);
    QCOMPARE(got->traceFile, std::string("t.trace"));
}

void TestConnectionOptions::defaultsStayOpen()
{
    const auto got = settings({"--port", "serial:/dev/ttyUSB0"});
    QVERIFY(got.has_value());
    QVERIFY(!got->client && !got->serverLogical && !got->mechanism && !got->password);
    QCOMPARE(got->retries, services::ConnectionSettings{}.retries);
}

void TestConnectionOptions::protocolAndEcho()
{
    using services::Echo;
    using services::LineProtocol;
    for (const auto protocol :
         {LineProtocol::Auto, LineProtocol::Hdlc, LineProtocol::ModeC, LineProtocol::ModeE}) {
        const auto got = settings(
            {"--port", "serial:/dev/ttyUSB0", "--protocol", std::string(services::name(protocol))});
        QVERIFY(got.has_value());
        QCOMPARE(got->protocol, protocol);
    }
    const auto head = settings({"--port", "usb:1-2.3?baud=2400&echo=on"});
    QVERIFY(head.has_value());
    QCOMPARE(head->port.kind, services::PortKind::Usb);
    QCOMPARE(head->port.target, std::string("1-2.3"));
    QCOMPARE(head->port.baud, 2400);
    QCOMPARE(head->port.echo, Echo::On);
    for (const char* address :
         {"usb:1-2.3?baud=2400&echo=on", "serial:/dev/ttyUSB0?echo=off", "serial:auto"}) {
        const auto port = services::PortAddress::parse(address);
        QVERIFY(port.has_value());
        QCOMPARE(port->toString(), std::string(address)); // as it is kept in the settings
        QVERIFY(isAddress(address));
    }
}

void TestConnectionOptions::refuses_data()
{
    QTest::addColumn<Words>("options");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, Words options, const char* named) {
        options.insert(options.begin(), {"--port", "serial:/dev/ttyUSB0"});
        QTest::newRow(name) << options << QString::fromUtf8(named);
    };
    QTest::newRow("no port; ours") << Words{} << "serial:auto";
    QTest::newRow("unknown scheme; contract") << Words{"--port", "com:1"} << "emulator:";
    QTest::newRow("no USB path; contract") << Words{"--port", "usb:"} << "usb:PATH";
    QTest::newRow("echo; contract")
        << Words{"--port", "serial:/dev/ttyUSB0?echo=yes"} << "auto, on, off";
    QTest::newRow("echo over TCP; contract")
        << Words{"--port", "tcp:127.0.0.1:4059?echo=on"} << "does not exist";
    QTest::newRow("parity over TCP; contract")
        << Words{"--port", "tcp:127.0.0.1:4059", "--parity", "none"} << "serial port";
    row("parity that is none; contract", {"--parity", "odd"}, "auto, even, none");
    QTest::newRow("sign-on over TCP; contract")
        << Words{"--port", "tcp:127.0.0.1:4059?framing=hdlc", "--protocol", "mode-e"} << "speed";
    row("client 0; Green Book 8.4.2.3", {"--client", "0"}, "1 to 127");
    row("client as text; ours", {"--client", "public"}, "public");
    row("client with a tail; ours", {"--client", "16x"}, "16x");
    row("server; ours", {"--server", "1/"}, "logical/physical");
    row("server too large; IEC 62056-46, 6.4.2.3", {"--server", "16384"}, "16383");
    row("timeout; ours", {"--timeout", "0"}, "0.1 to 120");
    row("timeout with a comma; ours", {"--timeout", "1,5"}, "1,5");
    row("retries; ours", {"--retries", "21"}, "0 to 20");
    row("auth; contract", {"--auth", "hls"}, "none, lls");
    row("protection; contract", {"--protection", "strong"}, "none, auth, encrypt, both");
    row("ciphering; contract", {"--ciphering", "local"}, "global, dedicated");
    row("own title; contract", {"--own-title", "4B414D"}, "16 hex digits");
    row("meter's title; contract", {"--meter-title", "x"}, "16 hex digits");
    row("protocol; contract", {"--protocol", "kmp"}, "auto, hdlc, mode-c, mode-e");
}

void TestConnectionOptions::refuses()
{
    QFETCH(Words, options);
    QFETCH(QString, named);
    const auto got = settings(options);
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::Usage);
    QVERIFY2(toString(got.error()).find(named.toStdString()) != std::string::npos,
             toString(got.error()).c_str());
}

void TestConnectionOptions::passwordFromFile()
{
    const QTemporaryDir folder;
    const QString file = fileWith(folder, "pass word\r\nsecond line\n");
    const auto got = settings(
        {"--port", "serial:/dev/ttyUSB0", "--auth", "lls", "--password-file", file.toStdString()});
    QVERIFY(got.has_value());
    QVERIFY(got->password.value() == Secret::fromText("pass word"));

    const auto large = fileWith(folder, QByteArray(5000, 's'));
    const auto refused =
        settings({"--port", "serial:/dev/ttyUSB0", "--password-file", large.toStdString()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileUnreadable);
    QVERIFY(toString(refused.error()).find("ssss") == std::string::npos);

    const auto missing = settings({"--port", "serial:/dev/ttyUSB0", "--password-file", "/nowhere"});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
}

void TestConnectionOptions::passwordFromEnvironment()
{
    qputenv("METERSMITH_PASSWORD", "from env");
    const auto got = settings({"--port", "serial:/dev/ttyUSB0"});
    QVERIFY(got.has_value());
    QVERIFY(got->password.value() == Secret::fromText("from env"));
    const auto without = settings({"--port", "serial:/dev/ttyUSB0", "--auth", "none"});
    QVERIFY(without.has_value());
    QVERIFY(!without->password);
}

void TestConnectionOptions::fileGoesBeforeEnvironment()
{
    qputenv("METERSMITH_PASSWORD", "from env");
    const QTemporaryDir folder;
    const auto got = settings({"--port", "serial:/dev/ttyUSB0", "--password-file",
                               fileWith(folder, "from file").toStdString()});
    QVERIFY(got.has_value());
    QVERIFY(got->password.value() == Secret::fromText("from file"));
}

void TestConnectionOptions::addresses()
{
    QVERIFY(isAddress("serial:/dev/ttyUSB0"));
    QVERIFY(isAddress("tcp:host:1"));
    QVERIFY(isAddress("emulator:omnipower-ct"));
    QVERIFY(isAddress("replay:file"));
    QVERIFY(!isAddress("a.json"));
    QVERIFY(!isAddress("./serial:a.json"));
}

QTEST_GUILESS_MAIN(TestConnectionOptions)
#include "tst_connection_options.moc"
