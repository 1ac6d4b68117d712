// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/connection_settings.h"
#include "app/services/texts/error_texts.h"

#include <QTest>

#include <set>

using namespace metersmith;
using namespace metersmith::services;

class TestErrorTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasTitleRemedyAndExitCode();
    void exitCodesAreThoseOfTheContract_data();
    void exitCodesAreThoseOfTheContract();
    void addresses_data();
    void addresses();
};

void TestErrorTexts::everyCodeHasTitleRemedyAndExitCode()
{
    const std::set<int> contract{1, 2, 3, 4, 5, 6, 7, 130};
    std::set<QString> titles;
    for (int i = 0; i < errorCodeCount; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const auto text = errorText(code);
        QVERIFY2(!text.title.isEmpty() && !text.remedy.isEmpty(), name(code).data());
        titles.insert(text.title);
        QVERIFY2(contract.contains(exitCode(code)), name(code).data());
    }
    QCOMPARE(titles.size(),
             static_cast<std::size_t>(errorCodeCount)); // no row stands in for another
}

void TestErrorTexts::exitCodesAreThoseOfTheContract_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("exit");
    QTest::newRow("no link; cli contract") << ErrorCode::NoAnswer << 3;
    QTest::newRow("line too bad; cli contract") << ErrorCode::LineNoise << 3;
    QTest::newRow("authentication; cli contract") << ErrorCode::AuthenticationFailed << 4;
    QTest::newRow("meter refused; cli contract") << ErrorCode::AccessDenied << 5;
    QTest::newRow("document; cli contract") << ErrorCode::RuleBroken << 6;
    QTest::newRow("files; cli contract") << ErrorCode::FileUnwritable << 7;
    QTest::newRow("usage; cli contract") << ErrorCode::Usage << 2;
    QTest::newRow("read-back; cli contract") << ErrorCode::ReadBackDiffers << 1;
    QTest::newRow("cut write; ours") << ErrorCode::WriteUnknown << 3;
    QTest::newRow("cancelled; cli contract") << ErrorCode::Cancelled << 130;
    QTest::newRow("declined; ours") << ErrorCode::Declined << 130;
}

void TestErrorTexts::exitCodesAreThoseOfTheContract()
{
    QFETCH(ErrorCode, code);
    QTEST(exitCode(code), "exit");
}

void TestErrorTexts::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused
    const auto row = [](const char* source, const char* text, const char* canonical) {
        QTest::newRow(source) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    };
    row("serial; cli contract", "serial:/dev/ttyUSB0", "serial:/dev/ttyUSB0");
    row("options; cli contract", "serial:/dev/ttyUSB0?baud=19200&echo=auto",
        "serial:/dev/ttyUSB0?baud=19200");
    row("only head; cli contract", "serial:auto", "serial:auto");
    row("tcp; cli contract", "tcp:meter.local:4059", "tcp:meter.local:4059");
    row("tcp hdlc; cli contract", "tcp:10.0.0.1:4059?framing=hdlc",
        "tcp:10.0.0.1:4059?framing=hdlc");
    row("tcp IPv6; ours", "tcp:[::1]:4059", "tcp:[::1]:4059");
    row("family; cli contract", "emulator:omnipower-ct", "emulator:omnipower-ct");
    row("folder; cli contract", "emulator:./m", "emulator:./m");
    row("replay; cli contract", "replay:a.trace", "replay:a.trace");
    row("no scheme; ours", "/dev/ttyUSB0", "");
    row("other scheme; ours", "com:1", "");
    row("empty; ours", "serial:", "");
    row("no port; ours", "tcp:host", "");
    row("port too large; ours", "tcp:host:70000", "");
    row("baud is text; ours", "serial:/dev/ttyS0?baud=fast", "");
    row("option of another kind; ours", "tcp:host:1?baud=300", "");
    row("unknown family; ours", "emulator:no-such-family", "");
}

void TestErrorTexts::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto address = PortAddress::parse(text.toStdString());
    if (canonical.isEmpty()) {
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::Usage);
        return;
    }
    QVERIFY2(address, address ? "" : toString(address.error()).c_str());
    QCOMPARE(QString::fromStdString(address->toString()), canonical);
    QCOMPARE(*PortAddress::parse(address->toString()), *address);
}

QTEST_APPLESS_MAIN(TestErrorTexts)
#include "tst_error_texts.moc"
