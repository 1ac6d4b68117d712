// SPDX-License-Identifier: Apache-2.0
//
// How far the server goes: APDU sizes, bounds of memory, block transfer, exceptions, pushes.
#include "server_talk.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

class TestServerLimits : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsWrittenWhenTheAnswerCannotLeave();
    void longRequestsAreBounded();
    void aListCannotMultiplyItself();
    void answerOfEveryLengthFits();
    void nearSixtyFourKilobytes();
    void generalBlocks();
    void exceptions_data();
    void exceptions();
    void notifies();
    void fastAndSlowWayAgree();
};

void TestServerLimits::nothingIsWrittenWhenTheAnswerCannotLeave()
{
    ServedMeter meter;
    WrapperLine line(meter);
    line.say(aarq(c::set | c::multipleReferences, 20));
    const auto request = "C104C110" + times(16, number + "00") + "10" + times(16, "0900");
    QCOMPARE(line.say(request), QByteArray("D80104")); // pdu-too-long
    QVERIFY(!meter.did("set 16"));
    // A long value that no block transfer may carry.
    line.say(aarq(c::get, 20));
    QCOMPARE(line.say("C001C1" + longOne + "00"), QByteArray("D80104"));
    QCOMPARE(line.say("C001C1" + energy + "00"), QByteArray("C401C1000600012345"));
}

void TestServerLimits::longRequestsAreBounded()
{
    ServedMeter meter;
    WrapperLine line(meter);
    line.say(aarq(everything));
    const QByteArray piece = times(60000, "00");
    const auto block = [&](const QByteArray& head, quint32 n) {
        return head + QByteArray::number(n, 16).rightJustified(8, '0') + "82EA60" + piece;
    };
    QCOMPARE(line.say(block("C102C1" + number + "0000", 1)), QByteArray("C502C100000001"));
    QByteArray answer;
    quint32 n = 1;
    while (answer.isEmpty() && n < 100) {
        const auto said = line.say(block("C103C100", ++n));
        if (!said.startsWith("C502"))
            answer = said;
    }
    QCOMPARE(answer, QByteArray("C503C11100000012")); // long-set-aborted above 1 MiB
    QVERIFY(!meter.did("set 16"));
}

void TestServerLimits::aListCannotMultiplyItself()
{
    ServedMeter meter;
    meter.objects[{7, Obis(1, 0, 99, 1, 0), 2}] = Data::octets(Bytes(1U << 20U, 0x55));
    WrapperLine line(meter);
    line.say(aarq(withoutGeneralBlocks));
    const auto first = line.say("C003C1820FA0" + times(4000, longOne + "00"));
    QVERIFY(first.startsWith("C402C10000000001"));
    QByteArray raw = first.mid(2 * (9 + 3));
    for (quint32 n = 1; n < 2000; ++n) {
        const auto next = line.say("C002C1" + QByteArray::number(n, 16).rightJustified(8, '0'));
        QVERIFY(next.startsWith("C402C1"));
        raw += next.mid(2 * 12);
        if (next.mid(6, 2) == "01")
            break;
    }
    QVERIFY(raw.startsWith("820FA0"));
    QVERIFY(raw.size() / 2 < 20 << 20);
    QVERIFY(raw.endsWith("010E010E")); // data-block-unavailable for the rest of them
}

void TestServerLimits::answerOfEveryLengthFits()
{
    for (const int most : {12, 13, 20, 127, 128, 129, 140, 255, 256, 300, 65535}) {
        for (std::size_t length = 0; length < 270; ++length) {
            ServedMeter meter;
            meter.objects[{7, Obis(1, 0, 99, 1, 0), 2}] = Data::octets(Bytes(length, 0x7E));
            WrapperLine line(meter);
            line.say(aarq(withoutGeneralBlocks, static_cast<std::uint16_t>(most)));
            auto answer = line.say("C001C1" + longOne + "00");
            QByteArray raw;
            quint32 block = 0;
            for (; answer.startsWith("C402"); ++block) {
                QVERIFY(answer.size() <= 2 * most);
                const auto bytes = fromHex(answer.toStdString()).value();
                Reader in(BytesView(bytes).subspan(9));
                QCOMPARE(bytes[8], std::uint8_t{0});
                const auto size = in.u8("length").value();
                std::size_t octets = size;
                if (size == 0x81)
                    octets = in.u8("length").value();
                else if (size == 0x82)
                    octets = in.u16("length").value();
                QCOMPARE(octets, in.remaining());
                raw += QByteArray(toHex(in.rest()).c_str());
                if (bytes[3] == 1)
                    break;
                answer =
                    line.say("C002C1" + QByteArray::number(block + 1, 16).rightJustified(8, '0'));
            }
            if (answer.startsWith("C401"))
                raw = answer.mid(8);
            QVERIFY2(raw.size() >= 4 && raw.endsWith(times(static_cast<int>(length), "7E")),
                     answer);
            if (length == 269 && most < 100)
                QVERIFY(block > 2);
        }
    }
}

void TestServerLimits::nearSixtyFourKilobytes()
{
    for (std::size_t length = 65520; length < 65550; ++length) {
        ServedMeter meter;
        meter.objects[{7, Obis(1, 0, 99, 1, 0), 2}] = Data::octets(Bytes(length, 0x7E));
        WrapperLine line(meter);
        line.say(aarq(withoutGeneralBlocks));
        auto answer = line.say("C001C1" + longOne + "00");
        QVERIFY(answer.size() <= 2 * 65535);
        if (length + 8 <= 65535) { // head of 4, tag, length of 3
            QVERIFY(answer.startsWith("C401C100"));
            QCOMPARE(std::size_t(answer.size()) / 2, length + 8);
            continue;
        }
        QVERIFY(answer.startsWith("C402C10000000001"));
        const auto first = std::size_t(answer.size()) / 2 - 12;
        answer = line.say("C002C100000001");
        QVERIFY(answer.startsWith("C402C10100000002"));
        const auto header = answer.mid(18, 2) == "82" ? 12 : answer.mid(18, 2) == "81" ? 11 : 10;
        QCOMPARE(first + std::size_t(answer.size()) / 2 - std::size_t(header),
                 length + (length > 65535 ? 5 : 4));
    }
}

void TestServerLimits::generalBlocks()
{
    // The client gives the request in two blocks, each acknowledged, and takes the answer in
    // blocks of 32 octets (IEC 62056-5-3, General-Block-Transfer).
    ServedMeter meter;
    WrapperLine line(meter);
    line.say(aarq(everything & ~c::blockTransferWithGet, 32));
    QCOMPARE(line.say("E0 01 0001 0000 07 C001C100070100"), plain("E0 10 0001 0001 00"));
    const auto first = line.say("E0 81 0002 0001 06 630100FF0200");
    QVERIFY2(first.startsWith(plain("E0 10 0002 0002 17 C401C1000928")), first);
    const auto second = line.say("E0 81 0003 0002 00");
    QVERIFY2(second.startsWith(plain("E0 90 0003 0003 17")), second);
    QCOMPARE(second.mid(14), times(23, "7E"));
    // A request that came whole is answered by it where nothing else may carry the answer.
    const auto whole = line.say("C001C1" + longOne + "00");
    QVERIFY2(whole.startsWith(plain("E0 10 0001 0000 17 C401C1000928")), whole);
    QCOMPARE(line.say("C001C1" + energy + "00"), QByteArray("C401C1000600012345"));
}

void TestServerLimits::exceptions_data()
{
    QTest::addColumn<bool>("associated");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    // IEC 62056-5-3, ExceptionResponse: state-error, service-error.
    QTest::newRow("GET before the association")
        << false << "C001C1" + energy + "00" << QByteArray("D80101");
    QTest::newRow("garbage before it") << false << QByteArray("AABB") << QByteArray("D80101");
    QTest::newRow("unknown service") << true << QByteArray("AABB") << QByteArray("D80202");
    QTest::newRow("GET cut short") << true << QByteArray("C001C10003") << QByteArray("D80103");
    QTest::newRow("GET with a tail") << true << "C001C1" + energy + "0000" << QByteArray("D80103");
    QTest::newRow("GET list that promises more")
        << true << "C003C1FF" + energy + "00" << QByteArray("D80103");
    QTest::newRow("GET without a list")
        << true << QByteArray("C003C1848000000000") << QByteArray("D80103");
    QTest::newRow("SET list, one value too few")
        << true << "C104C102" + energy + "00" + number + "00 01 00" << QByteArray("D80103");
    QTest::newRow("longer than this server takes")
        << true << times(501, "C0") << QByteArray("D80104");
    QTest::newRow("AARQ that is none") << true << QByteArray("6003A10100") << QByteArray("D80103");
    QTest::newRow("RLRQ that is none") << true << QByteArray("6205") << QByteArray("D80103");
}

void TestServerLimits::exceptions()
{
    QFETCH(bool, associated);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    ServedMeter meter;
    WrapperLine line(meter, {500, 0, {}});
    if (associated)
        QVERIFY(line.say(aarq(everything)).endsWith("01F40007")); // server-max-receive-pdu-size
    QCOMPARE(line.say(request), plain(answer));
    if (associated)
        QCOMPARE(line.say("C001C1" + energy + "00"), QByteArray("C401C1000600012345"));
}

void TestServerLimits::notifies()
{
    ServedMeter meter;
    WrapperLine line(meter);
    const DataNotification push{7, {}, Data::unsigned8(3)};
    const EventNotification event{{}, {1, Obis(0, 0, 97, 98, 0), 2}, Data::unsigned32(1)};
    const auto pushed = plain("0F0000000700 1103"),
               told = plain("C200 00010000616200FF02 0600000001");
    // To a client that has no association: nothing is kept, nobody is asked.
    QCOMPARE(line.take(line.session.notify(103, push, line.now)), pushed);
    QVERIFY(line.answered == std::vector<ClientSap>{103});
    line.say(aarq(everything));
    QCOMPARE(line.take(line.session.notify(16, push, line.now)), pushed);
    QCOMPARE(line.take(line.session.notify(16, event, line.now)), told);
    QCOMPARE(line.say("100000000700"), QByteArray()); // data-notification-confirm
    QVERIFY(meter.happened == std::vector<std::string>{"associate 16"});
    // A long one by general block transfer, in blocks that nobody acknowledges.
    line.say(aarq(everything, 32));
    const DataNotification longPush{7, {}, Data::octets(Bytes(30, 0x55))};
    QCOMPARE(line.take(line.session.notify(16, longPush, line.now)),
             plain("E0 00 0001 0000 17 0F0000000700 091E" + times(15, "55") +
                   "| E0 80 0002 0000 0F" + times(15, "55")));
}

void TestServerLimits::fastAndSlowWayAgree()
{
    // One frame in one piece takes the short way, one in two pieces the long way.
    for (const auto& reference : {energy, number, missing, longOne}) {
        for (const std::uint16_t most : {std::uint16_t{32}, std::uint16_t{65535}}) {
            ServedMeter meter;
            WrapperLine line(meter);
            line.say(aarq(everything, most));
            const auto pdu = WrapperLine::pdu("C001C1" + reference + "00", 16);
            ServerEffects effects;
            line.session.receivedInto(pdu, line.now, effects);
            const auto fast = line.take(effects);
            const BytesView view = pdu;
            line.session.receivedInto(view.first(5), line.now, effects);
            QCOMPARE(line.take(effects), QByteArray());
            line.session.receivedInto(view.subspan(5), line.now, effects);
            QCOMPARE(line.take(effects), fast);
            QVERIFY(fast.startsWith("C40"));
        }
    }
}

QTEST_GUILESS_MAIN(TestServerLimits)
#include "tst_server_limits.moc"
