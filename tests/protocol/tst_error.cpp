// SPDX-License-Identifier: Apache-2.0
#include "protocol/line_settings.h"
#include "protocol/result.h"

#include <QTest>

#include <set>

using namespace metersmith;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsOwnName();
    void placesAreNamedOutermostFirst();
    void lineSettingsAreWrittenAsUsual();
};

void TestError::everyCodeHasItsOwnName()
{
    std::set<std::string_view> names;
    for (int code = 0; code < errorCodeCount; ++code)
        names.insert(name(static_cast<ErrorCode>(code)));
    QCOMPARE(names.size(), static_cast<std::size_t>(errorCodeCount));
    QVERIFY(!names.contains("unknown"));
}

void TestError::placesAreNamedOutermostFirst()
{
    const Error error{ErrorCode::Truncated, "length, byte 3", "needs 2 bytes, 1 left",
                      "X.690, 8.1.3"};
    QCOMPARE(toString(within("read", within("AARE", error))),
             std::string("read/AARE/length, byte 3: needs 2 bytes, 1 left (X.690, 8.1.3)"));
    QCOMPARE(within("read", Error{ErrorCode::NoAnswer, {}, {}, {}}).where, std::string("read"));
}

void TestError::lineSettingsAreWrittenAsUsual()
{
    QCOMPARE(toString(directHdlcLine), std::string("9600 8N1"));
    QCOMPARE(toString(signOnLine), std::string("300 7E1"));
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
