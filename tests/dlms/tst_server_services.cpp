// SPDX-License-Identifier: Apache-2.0
//
// The server's services, APDU against APDU written by hand after IEC 62056-5-3.
#include "server_talk.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

class TestServerServices : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void notGranted_data();
    void notGranted();
    void blocksThatDoNotFollow_data();
    void blocksThatDoNotFollow();
};

void TestServerServices::answers_data()
{
    QTest::addColumn<quint32>("granted");
    QTest::addColumn<int>("maxApdu");
    QTest::addColumn<Talk>("talk");
    const auto row = [](const char* name, const Talk& talk, int maxApdu = 0xFFFF,
                        std::uint32_t granted = everything) {
        QTest::newRow(name) << quint32(granted) << maxApdu << talk;
    };
    // GET
    row("GET normal", {{"C001C1" + energy + "00", "C401C1000600012345"},
                       {"C00142" + missing + "00", "C401420104"}});
    row("GET selective", {{"C001C1" + energy + "01020600000001", "C401C1000600000001"}});
    row("GET list, one object does not exist",
        {{"C003C103" + energy + "00" + missing + "00" + number + "00",
          "C403C103 000600012345 0104 0009083132333435363738"}});
    row("GET list, selective", {{"C003C101" + energy + "01021107", "C403C101001107"}});
    row("GET blocks",
        {{"C001C1" + longOne + "00", "C402C10000000001 0016 0928" + times(20, "7E")},
         {"C002C100000001", "C402C10100000002 0014" + times(20, "7E")},
         {"C002C100000002", "C402C1010000000201 10"}}, // no long get in progress
        32);
    row("GET list in blocks",
        {{"C003C103" + energy + "00" + missing + "00" + longOne + "00",
          "C402C10000000001 0016 03 000600012345 0104 000928" + times(10, "7E")},
         {"C002C100000001", "C402C10000000002 0016" + times(22, "7E")},
         {"C002C100000002", "C402C10100000003 0008" + times(8, "7E")}},
        32);
    // SET
    row("SET normal", {{"C101C1" + energy + "000600000005", "C501C100"},
                       {"C001C1" + energy + "00", "C401C1000600000005"},
                       {"C101C1" + missing + "0000", "C501C104"},
                       {"C101C1" + clock_ + "0000", "C501C103"},
                       {"C101C1" + energy + "01010000", "C501C10D"}});
    row("SET unconfirmed", {{"C10181" + energy + "000600000005", ""},
                            {"C001C1" + energy + "00", "C401C1000600000005"}});
    row("SET blocks", {{"C102C1" + number + "00 00 00000001 04 09044142", "C502C100000001"},
                       {"C103C1 01 00000002 02 4344", "C503C10000000002"},
                       {"C001C1" + number + "00", "C401C100090441424344"}});
    row("SET list",
        {{"C104C103" + energy + "00" + missing + "00" + number + "00 03 0600000001 00 0900",
          "C505C103000400"}});
    row("SET list in blocks",
        {{"C105C102" + energy + "00" + number + "00 00 00000001 04 02060000", "C502C100000001"},
         {"C103C1 01 00000002 06 0009 09024142", "C504C102000000000002"},
         {"C003C102" + energy + "00" + number + "00", "C403C102 000600000009 0009024142"}});
    // ACTION
    row("ACTION", {{"C301C1" + breaker + "00", "C701C10000"},
                   {"C301C1" + breaker + "010F05", "C701C10001000F05"},
                   {"C301C1" + noMethod + "00", "C701C10400"},
                   {"C30181" + breaker + "00", ""}});
    row("ACTION list", {{"C303C103" + breaker + noMethod + breaker + "03 0F01 00 00",
                         "C703C103 0001000F01 0400 0000"}});
    row("ACTION, parameters in blocks",
        {{"C304C1" + breaker + "00 00000001 03 090441", "C704C100000001"},
         {"C306C1 01 00000002 03 424344", "C701C100010009 0441424344"}});
    row("ACTION list, parameters in blocks",
        {{"C305C102" + breaker + breaker + "00 00000001 02 020F", "C704C100000001"},
         {"C306C1 01 00000002 03 010F02", "C703C102 0001000F01 0001000F02"}});
    row("ACTION, answer in blocks",
        {{"C301C1" + breaker + "010928" + times(40, "55"),
          "C702C10000000001 17 0100 0928" + times(19, "55")},
         {"C302C100000001", "C702C10100000002 15" + times(21, "55")},
         {"C302C100000002", "C701C11000"}},
        32);
    // ACCESS: get, set, action, get selected
    row("ACCESS", {{"D9 40000001 00 04 01" + energy + "02" + number + "03" + breaker + "04" +
                        energy + "02 1107 04 00 0900 0F03 00",
                    "DA 40000001 00 00 04 0600012345 00 0F03 1107 04 0100 0200 0300 0100"}});
    row("ACCESS breaks on error",
        {{"D9 60000001 00 03 01" + missing + "02" + number + "01" + energy + "03 00 0900 00",
          "DA 60000001 00 00 03 00 00 00 03 0104 02FA 01FA"}});
    row("ACCESS does not break unasked",
        {{"D9 40000001 00 02 01" + missing + "01" + energy + "02 00 00",
          "DA 40000001 00 00 02 00 0600012345 02 0104 0100"}});
    row("ACCESS unconfirmed", {{"D9 00000001 00 01 02" + number + "01 0900", ""}});
}

void TestServerServices::answers()
{
    QFETCH(quint32, granted);
    QFETCH(int, maxApdu);
    QFETCH(Talk, talk);
    ServedMeter meter;
    WrapperLine line(meter);
    const auto aare = line.say(aarq(granted, static_cast<std::uint16_t>(maxApdu)));
    QVERIFY2(aare.startsWith("6129A109060760857405080101A203020100A305A103020100"), aare);
    for (const auto& [request, answer] : talk) {
        QCOMPARE(line.say(request), plain(answer));
    }
}

void TestServerServices::notGranted_data()
{
    QTest::addColumn<quint32>("missingBits");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray refused = "D80102"; // service-not-allowed, service-not-supported
    const auto row = [](const char* name, std::uint32_t bits, const QByteArray& request,
                        const QByteArray& answer) {
        QTest::newRow(name) << quint32(bits) << request << answer;
    };
    row("GET", c::get, "C001C1" + energy + "00", refused);
    row("GET list", c::multipleReferences, "C003C101" + energy + "00", refused);
    row("GET next", c::blockTransferWithGet, "C002C100000001", refused);
    row("GET selective", c::selectiveAccess, "C001C1" + energy + "010200", "C401C1010D");
    row("SET", c::set, "C101C1" + energy + "0000", refused);
    row("SET list", c::multipleReferences, "C104C101" + energy + "000100", refused);
    row("SET blocks", c::blockTransferWithSet, "C102C1" + energy + "000100000001 0100", refused);
    row("ACTION", c::action, "C301C1" + breaker + "00", refused);
    row("ACTION list", c::multipleReferences, "C303C101" + breaker + "0100", refused);
    row("ACTION blocks", c::blockTransferWithAction, "C304C1" + breaker + "01000000010100",
        refused);
    row("ACCESS", c::access, "D9 40000001 00 01 01" + energy + "01 00", refused);
    row("general block", c::generalBlockTransfer, "E0 81 0001 0000 01 00", refused);
    row("ciphered", 0, "C81E3001234567411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B", refused);
    row("Read", 0, "050102FA00", refused);
    row("a response", 0, "C401C1000600012345", refused);
}

void TestServerServices::notGranted()
{
    QFETCH(quint32, missingBits);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    ServedMeter meter;
    WrapperLine line(meter);
    QVERIFY(line.say(aarq(everything & ~missingBits)).startsWith("6129"));
    QCOMPARE(line.say(request), plain(answer));
    QVERIFY(meter.happened == std::vector<std::string>{"associate 16"});
    // The association stands.
    if ((missingBits & c::get) == 0)
        QCOMPARE(line.say("C001C1" + energy + "00"), QByteArray("C401C1000600012345"));
}

void TestServerServices::blocksThatDoNotFollow_data()
{
    QTest::addColumn<Talk>("talk");
    QTest::newRow("GET: another block than the next")
        << Talk{{"C001C1" + longOne + "00", "C402C10000000001 0016 0928" + times(20, "7E")},
                {"C002C100000002", "C402C1010000000201 13"},
                {"C002C100000001", "C402C1010000000101 10"}};
    QTest::newRow("GET: ended by another request")
        << Talk{{"C001C1" + longOne + "00", "C402C10000000001 0016 0928" + times(20, "7E")},
                {"C001C1" + energy + "00", "C401C1000600012345"},
                {"C002C100000001", "C402C1010000000101 10"}};
    QTest::newRow("GET: nothing under way") << Talk{{"C002C100000001", "C402C1010000000101 10"}};
    QTest::newRow("SET: a block is missing")
        << Talk{{"C102C1" + number + "0000000000010109", "C502C100000001"},
                {"C103C1 01 00000003 0100", "C503C11300000003"},
                {"C103C1 01 00000002 0100", "C503C11200000002"}};
    QTest::newRow("SET: begins at block 2")
        << Talk{{"C102C1" + number + "0001000000020100", "C503C11300000002"}};
    QTest::newRow("SET: the value is none")
        << Talk{{"C102C1" + number + "000100000001020905", "C503C10C00000001"}};
    QTest::newRow("SET list: fewer values than promised") << Talk{
        {"C105C102" + energy + "00" + number + "00 01 00000001 02 0200", "C504C1020C0C00000001"}};
    QTest::newRow("SET list: a block is missing")
        << Talk{{"C105C102" + energy + "00" + number + "00 00 00000001 02 0200", "C502C100000001"},
                {"C103C1 01 00000009 0100", "C504C102131300000009"}};
    QTest::newRow("ACTION: nothing under way")
        << Talk{{"C306C1 01 00000001 0100", "C701C11000"}, {"C302C100000001", "C701C11000"}};
    QTest::newRow("ACTION: a block is missing")
        << Talk{{"C304C1" + breaker + "00 00000001 0109", "C704C100000001"},
                {"C306C1 01 00000003 0100", "C701C10F00"}};
    QTest::newRow("ACTION list: parameters that are none")
        << Talk{{"C305C102" + breaker + breaker + "01 00000001 02 0209", "C703C102 0C00 0C00"}};
}

void TestServerServices::blocksThatDoNotFollow()
{
    QFETCH(Talk, talk);
    ServedMeter meter;
    WrapperLine line(meter);
    line.say(aarq(withoutGeneralBlocks, 32));
    for (const auto& [request, answer] : talk)
        QCOMPARE(line.say(request), plain(answer));
    QVERIFY(meter.happened == std::vector<std::string>{"associate 16"});
    QCOMPARE(line.say("C001C1" + energy + "00"), QByteArray("C401C1000600012345"));
}

QTEST_GUILESS_MAIN(TestServerServices)
#include "tst_server_services.moc"
