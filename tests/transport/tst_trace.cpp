// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/replay_transport.h"
#include "protocol/transport/trace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace metersmith;
using namespace metersmith::transport;

class TestTrace : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void passwordsAreMasked_data();
    void passwordsAreMasked();
    void replayAnswersAsRecorded();
};

void TestTrace::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count"); // -1: Malformed
    QTest::newRow("sent and received; ours") << QStringLiteral("0 > 7E01\n12 < 7E02 \n") << 2;
    QTest::newRow("remarks and CR LF; ours") << QStringLiteral("# x\r\n\r\n3 > AA masked\r\n") << 1;
    QTest::newRow("no time; ours") << QStringLiteral("> AA\n") << -1;
    QTest::newRow("no direction; ours") << QStringLiteral("1 AA\n") << -1;
    QTest::newRow("no hex; ours") << QStringLiteral("1 > XY\n") << -1;
    QTest::newRow("negative time; ours") << QStringLiteral("-1 > AA\n") << -1;
}

void TestTrace::lines()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const auto parsed = parseTrace(text.toStdString());
    if (count < 0) {
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Malformed);
        return;
    }
    QVERIFY(parsed);
    QCOMPARE(parsed->size(), static_cast<std::size_t>(count));
}

void TestTrace::passwordsAreMasked_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("masked");
    // Field layout of an AARQ with low-level security: IEC 62056-5-3, password "12345678".
    QTest::newRow("AARQ; Green Book example layout")
        << QStringLiteral("6036A1090607608574050801018A0207808B0760857405080201AC0A8008"
                          "3132333435363738BE10040E01000000065F1F040000 7E1F04B0")
        << QStringLiteral("6036A1090607608574050801018A0207808B0760857405080201AC0A8008"
                          "2A2A2A2A2A2A2A2ABE10040E01000000065F1F0400007E1F04B0");
    QTest::newRow("SET of an association's secret; Blue Book, Association LN")
        << QStringLiteral("C101C1000F0000280003FF0700090531323334 35")
        << QStringLiteral("C101C1000F0000280003FF072A2A2A2A2A2A2A2A");
    QTest::newRow("another SET stays; ours") << QStringLiteral("C101C100010101000402FF0200120014")
                                             << QStringLiteral("C101C100010101000402FF0200120014");
}

void TestTrace::passwordsAreMasked()
{
    QFETCH(QString, hex);
    QFETCH(QString, masked);
    SecretMask mask;
    auto bytes = *fromHex(hex.toStdString());
    const bool touched = mask.apply(bytes);
    QCOMPARE(QString::fromStdString(toHex(bytes)), masked);
    QCOMPARE(touched, masked.contains(QLatin1String("2A2A")));
    // Cut anywhere, no character of the secret is left.
    const auto whole = *fromHex(hex.toStdString());
    if (!touched || whole.front() != 0x60)
        return;
    for (std::size_t cut = 31; cut < whole.size(); ++cut) {
        SecretMask again;
        Bytes first(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(cut));
        Bytes second(whole.begin() + static_cast<std::ptrdiff_t>(cut), whole.end());
        again.apply(first);
        again.apply(second);
        append(first, second);
        QVERIFY(toHex(first).find("3132") == std::string::npos);
        QVERIFY(toHex(first).find("3738") == std::string::npos);
    }
}

void TestTrace::replayAnswersAsRecorded()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.trace"));
    TraceWriter writer;
    QVERIFY(writer.open(file, QStringLiteral("test")));
    writer.sent(Bytes{1, 2, 3}, std::chrono::milliseconds(0));
    writer.received(Bytes{4, 5}, std::chrono::milliseconds(7));
    writer.sent(Bytes{6}, std::chrono::milliseconds(9));
    writer.close();

    ReplayTransport replay(file);
    QSignalSpy opened(&replay, &Transport::opened);
    QSignalSpy received(&replay, &Transport::received);
    QSignalSpy failed(&replay, &Transport::failed);
    replay.open();
    QTRY_COMPARE(opened.count(), 1);
    replay.send(Bytes{1, 2});
    replay.send(Bytes{3});
    QTRY_COMPARE(received.count(), 1);
    replay.send(Bytes{9});
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
