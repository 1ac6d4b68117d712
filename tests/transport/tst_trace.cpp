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
    void replayFollowsTheWholeConversation();
    void frameWithSecretStaysRight();
    void captureHoldsTheSame();
    void brokenCaptures();
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

/// Asked in another order, in parts, and again: answered as it was then; else told.
void TestTrace::replayFollowsTheWholeConversation()
{
    QTemporaryDir folder;
    for (const auto* name : {"a.trace", "a.pcapng"}) {
        const QString file = folder.filePath(QLatin1String(name));
        TraceWriter writer;
        QVERIFY(writer.open(file, QStringLiteral("test")));
        for (std::uint8_t i = 1; i <= 3; ++i) {
            writer.sent(Bytes{0xC0, i}, std::chrono::milliseconds(i * 10));
            writer.received(Bytes{0xC4, i}, std::chrono::milliseconds(i * 10 + 5));
        }
        writer.close();
        ReplayTransport replay(file);
        QSignalSpy opened(&replay, &Transport::opened);
        QSignalSpy failed(&replay, &Transport::failed);
        std::vector<Bytes> answers;
        connect(&replay, &Transport::received, this,
                [&answers](const Bytes& bytes) { answers.push_back(bytes); });
        replay.open();
        QTRY_COMPARE(opened.count(), 1);
        for (const std::uint8_t asked : std::initializer_list<std::uint8_t>{3, 1, 2, 2}) {
            const auto before = answers.size();
            replay.send(Bytes{0xC0, asked});
            QTRY_COMPARE(answers.size(), before + 1);
            QCOMPARE(answers.back(), (Bytes{0xC4, asked}));
        }
        replay.send(Bytes{0xC0, 9});
        QTRY_COMPARE(failed.count(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.code, ErrorCode::UnexpectedAnswer);
        QVERIFY(error.detail.find("the trace has no answer to C009") != std::string::npos);
    }
}

/// The checksum of a masked frame is right, and the mask is put on again when it is sent again.
void TestTrace::frameWithSecretStaysRight()
{
    Bytes frame{0x7E, 0xA0, 0x00, 0x02, 0x23, 0x10, 0x00, 0x00, 0xE6, 0xE6, 0x00};
    append(frame, *fromHex("6036A1090607608574050801018A0207808B0760857405080201AC0A8008"
                           "3132333435363738BE10040E01000000065F1F0400007E1F04B0"));
    append(frame, Bytes{0x12, 0x34, 0x7E});
    frame[2] = static_cast<std::uint8_t>(frame.size() - 2);
    SecretMask mask;
    for (int again = 0; again < 2; ++again) {
        auto masked = frame;
        QVERIFY(mask.apply(masked));
        QVERIFY(toHex(masked).find("31323334") == std::string::npos);
        QVERIFY(toHex(masked).find("2A2A2A2A2A2A2A2A") != std::string::npos);
        // The residue of CRC-16/X-25 over data and check is F0B8 (RFC 1662, C.2).
        std::uint16_t crc = 0xFFFF;
        for (std::size_t i = 1; i + 1 < masked.size(); ++i) {
            crc = static_cast<std::uint16_t>(crc ^ masked[i]);
            for (int bit = 0; bit < 8; ++bit)
                crc =
                    static_cast<std::uint16_t>((crc & 1U) != 0 ? (crc >> 1U) ^ 0x8408U : crc >> 1U);
        }
        QCOMPARE(crc, std::uint16_t(0xF0B8));
    }
}

/// Frames are packets, whatever pieces they came in; times and directions are kept.
void TestTrace::captureHoldsTheSame()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.pcapng"));
    const auto snrm = *fromHex("7EA00A00020023219318717E"); // Green Book, 8.4.1 format
    const auto wrapper = *fromHex("0001001000010003C001C1");
    TraceWriter writer;
    QVERIFY(writer.open(file, QStringLiteral("test")));
    writer.sent(snrm, std::chrono::milliseconds(0));
    writer.received(BytesView(snrm).first(5), std::chrono::milliseconds(7));
    writer.received(BytesView(snrm).subspan(5), std::chrono::milliseconds(9));
    writer.sent(wrapper, std::chrono::milliseconds(20));
    writer.received(Bytes{0x2F, 0x4B}, std::chrono::milliseconds(30)); // a sign-on
    writer.close();
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const auto bytes = content.readAll();
    const BytesView view(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                         static_cast<std::size_t>(bytes.size()));
    QVERIFY(isPcapng(view));
    const auto lines = readTrace(view);
    QVERIFY(lines);
    QCOMPARE(lines->size(), std::size_t(4));
    QCOMPARE(lines->at(0).bytes, snrm);
    QVERIFY(lines->at(0).sent && !lines->at(1).sent && lines->at(2).sent);
    QCOMPARE(lines->at(1).bytes, snrm);
    QCOMPARE(lines->at(1).at, std::chrono::milliseconds(9));
    QCOMPARE(lines->at(2).bytes, wrapper);
    QCOMPARE(lines->at(3).bytes, (Bytes{0x2F, 0x4B}));
}

void TestTrace::brokenCaptures()
{
    auto whole = pcapngHead("x");
    append(whole, pcapngPacket({std::chrono::microseconds(5), true, Bytes{1, 2, 3}, false}));
    QCOMPARE(parsePcapng(whole)->size(), std::size_t(1));
    QCOMPARE(parsePcapng(whole)->front().at, std::chrono::microseconds(5));
    int refused = 0;
    for (std::size_t cut = 1; cut < whole.size(); ++cut)
        refused += parsePcapng(BytesView(whole).first(cut)) ? 0 : 1;
    QVERIFY(refused >= static_cast<int>(whole.size()) - 3); // cut between blocks is whole
    for (std::size_t at = 0; at < whole.size(); ++at) {     // no byte makes it crash
        auto spoilt = whole;
        spoilt[at] ^= 0xFF;
        static_cast<void>(parsePcapng(spoilt));
    }
}

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
