// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/wrapper_frame.h"
#include "dlms/link/wrapper_link.h"
#include "frames.h"
#include "line_pair.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace std::chrono_literals;

namespace
{

WrapperSettings settings(Role role)
{
    WrapperSettings all;
    all.role = role;
    all.peers = {19, 16, 0};
    return all;
}

using test::all;

const TimePoint start{};

} // namespace

class TestWrapperLink : public QObject
{
    Q_OBJECT

private slots:
    void frames_data();
    void frames();
    void conversation();
    void serverNoticesTheClient();
    void answersGoToEachClient();
    void broadcast();
    void lengthsThatLie();
    void awaitsMoreThanOneApdu();
    void clientIgnoresOthers();
    void brokenStream();
    void silence();
};

void TestWrapperLink::frames_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    using E = std::optional<ErrorCode>;
    // Header layout: Green Book 7.3.3: version, source wPort, destination wPort, length.
    QTest::newRow("two bytes from 16 to 1; Green Book 7.3.3")
        << QByteArray("0001001000010002C001") << E{};
    QTest::newRow("empty; ours") << QByteArray("0001001000010000") << E{};
    QTest::newRow("another version; ours")
        << QByteArray("0002001000010002C001") << E{ErrorCode::Malformed};
    QTest::newRow("header cut; ours") << QByteArray("00010010000100") << E{ErrorCode::Truncated};
    QTest::newRow("APDU cut; ours") << QByteArray("0001001000010002C0") << E{ErrorCode::Truncated};
}

void TestWrapperLink::frames()
{
    QFETCH(QByteArray, hex);
    QFETCH(std::optional<ErrorCode>, error);
    const auto bytes = fromHex(hex.toStdString()).value();
    const auto frame = decodeWrapperFrame(bytes);
    QCOMPARE(frame.has_value(), !error.has_value());
    if (error) {
        QCOMPARE(frame.error().code, *error);
        return;
    }
    QCOMPARE(frame->source, std::uint16_t(16));
    QCOMPARE(frame->destination, std::uint16_t(1));
    QCOMPARE(toHex(encodeWrapperFrame(16, 1, frame->apdu).value()), hex.toStdString());
    QCOMPARE(encodeWrapperFrame(1, 1, Bytes(65536)).error().code, ErrorCode::LimitExceeded);
}

void TestWrapperLink::conversation()
{
    for (const bool byteByByte : {false, true}) {
        const auto client = makeWrapperLink(settings(Role::Client));
        const auto server = makeWrapperLink(settings(Role::Server));
        test::LinePair line(*client, *server);
        line.octetTime = 1us;
        line.byteByByte = byteByByte;
        line.answer = [](Bytes request) {
            request.push_back(0x7E);
            return request;
        };
        line.requests = {Bytes{1}, Bytes(65534, 2), Bytes(3, 3)};
        QVERIFY(line.run(60s));
        QVERIFY(line.down);
        QVERIFY(line.served == line.requests);
        QCOMPARE(line.answers.at(1).size(), std::size_t(65535));
        QCOMPARE(line.serverUp->peers.client, ClientSap(19));
    }
}

void TestWrapperLink::serverNoticesTheClient()
{
    const auto server = makeWrapperLink(settings(Role::Server));
    server->open(start);
    QVERIFY(!server->isUp());
    const auto from = [&](std::uint16_t client) {
        return server->received(encodeWrapperFrame(client, 16, Bytes{0xC0}).value(), start);
    };
    QCOMPARE(all<LinkUp>(from(19)).size(), std::size_t(1));
    QCOMPARE(all<LinkUp>(from(19)).size(), std::size_t(0));
    QCOMPARE(all<LinkUp>(from(20)).at(0).peers.client, ClientSap(20));
    const auto sent = all<Send>(server->send(Bytes{0xC4}, start)).at(0).bytes;
    QCOMPARE(decodeWrapperFrame(sent)->destination, std::uint16_t(20));
    QCOMPARE(all<LinkFailed>(server->wokenAt(start + 121s)).at(0).error.code, ErrorCode::LinkLost);
    QCOMPARE(all<LinkUp>(from(20)).size(), std::size_t(1));
}

void TestWrapperLink::answersGoToEachClient()
{
    const auto server = makeWrapperLink(settings(Role::Server));
    server->open(start);
    Bytes three;
    for (const std::uint16_t client : std::initializer_list<std::uint16_t>{19, 20, 19})
        append(three, encodeWrapperFrame(client, 16, Bytes{0xC0}).value());
    const auto arrived = all<ApduArrived>(server->received(three, start));
    QCOMPARE(arrived.size(), std::size_t(3));
    for (std::size_t i : {2U, 0U, 1U}) { // in any order, long after
        const auto sent = all<Send>(server->sendTo(arrived[i].peers, Bytes{0xC4}, start));
        const auto frame = decodeWrapperFrame(sent.at(0).bytes);
        QCOMPARE(frame->source, std::uint16_t(16));
        QCOMPARE(frame->destination, std::uint16_t(i == 1 ? 20 : 19));
        QVERIFY(!arrived[i].unconfirmed);
    }
}

void TestWrapperLink::broadcast()
{
    // Green Book ed. 9, table 2 and IEC 62056-47: 0x007F is All-station.
    const auto client = makeWrapperLink(settings(Role::Client));
    client->open(start);
    const auto sent =
        all<Send>(client->sendUnconfirmed({19, 0x3FFF, 0}, Bytes{0xC1}, start)).at(0).bytes;
    QCOMPARE(toHex(sent), std::string("00010013007F0001C1"));
    const auto server = makeWrapperLink(settings(Role::Server));
    server->open(start);
    const auto effects = server->received(sent, start);
    const auto arrived = all<ApduArrived>(effects);
    QCOMPARE(arrived.size(), std::size_t(1));
    QVERIFY(arrived[0].unconfirmed && isBroadcast(arrived[0].peers));
    QVERIFY(all<LinkUp>(effects).empty() && all<Send>(effects).empty() && !server->isUp());
    // What an unconfirmed AARQ to all has begun is forgotten, too, when nothing more comes.
    const auto end = start + LinkTiming().inactivityTimeout;
    QCOMPARE(all<WakeAt>(effects).at(0).at, end);
    QCOMPARE(all<LinkFailed>(server->wokenAt(end)).size(), std::size_t(1));
    // A broadcast between two requests of another client changes nothing for that one.
    server->received(encodeWrapperFrame(20, 16, Bytes{0xC0}).value(), start);
    server->received(sent, start);
    const auto answer = all<Send>(server->send(Bytes{0xC4}, start)).at(0).bytes;
    QCOMPARE(decodeWrapperFrame(answer)->destination, std::uint16_t(20));
    // A push needs no request before it.
    const auto idle = makeWrapperLink(settings(Role::Server));
    idle->open(start);
    const auto push = all<Send>(idle->sendUnconfirmed({19, 16, 0}, Bytes{0x0F}, start)).at(0);
    QCOMPARE(all<ApduArrived>(client->received(push.bytes, start)).size(), std::size_t(1));
    // What is too long for the wrapper is said.
    QCOMPARE(all<Noted>(client->sendUnconfirmed({19, 16, 0}, Bytes(65536), start)).at(0).error.code,
             ErrorCode::LimitExceeded);
    QVERIFY(client->isUp());
}

void TestWrapperLink::lengthsThatLie()
{
    const auto server = makeWrapperLink(settings(Role::Server));
    server->open(start);
    // A header that promises 65535 bytes keeps no more than what has come.
    auto effects = server->received(fromHex("000100130010FFFF").value(), start);
    QVERIFY(all<ApduArrived>(effects).empty() && all<LinkFailed>(effects).empty());
    effects = server->received(Bytes(65534, 1), start);
    QVERIFY(all<ApduArrived>(effects).empty());
    effects = server->received(Bytes(1, 1), start);
    QCOMPARE(all<ApduArrived>(effects).at(0).apdu.size(), std::size_t(65535));
}

void TestWrapperLink::awaitsMoreThanOneApdu()
{
    const auto client = makeWrapperLink(settings(Role::Client));
    client->open(start);
    client->send(Bytes{0xC0}, start);
    const auto one = encodeWrapperFrame(16, 19, Bytes{0xE0}).value();
    QCOMPARE(all<WakeAt>(client->received(one, start)).at(0).at, TimePoint::max());
    QVERIFY(all<WakeAt>(client->awaitApdu(start)).at(0).at < start + 60s);
}

void TestWrapperLink::clientIgnoresOthers()
{
    const auto client = makeWrapperLink(settings(Role::Client));
    client->open(start);
    const auto effects = client->received(encodeWrapperFrame(17, 19, Bytes{1}).value(), start);
    QVERIFY(all<ApduArrived>(effects).empty());
    QCOMPARE(all<Noted>(effects).at(0).error.code, ErrorCode::UnexpectedAnswer);
}

void TestWrapperLink::brokenStream()
{
    const auto client = makeWrapperLink(settings(Role::Client));
    client->open(start);
    client->send(Bytes{1}, start);
    const auto effects = client->received(ascii("HTTP/1.1"), start);
    QCOMPARE(all<LinkFailed>(effects).at(0).error.code, ErrorCode::Malformed);
    QVERIFY(!client->isUp());
}

void TestWrapperLink::silence()
{
    const auto client = makeWrapperLink(settings(Role::Client));
    client->open(start);
    auto effects = client->send(Bytes{1}, start);
    // One byte again and again must not keep the link waiting for ever.
    const auto whole = encodeWrapperFrame(16, 19, Bytes(60000)).value();
    auto now = start;
    for (std::size_t i = 0; all<LinkFailed>(effects).empty(); ++i) {
        const auto wake = all<WakeAt>(effects).at(0).at;
        QVERIFY(wake < start + 60s);
        now = std::min(wake, now + 1s);
        effects = now == wake ? client->wokenAt(now)
                              : client->received(BytesView(whole).subspan(i, 1), now);
    }
    QCOMPARE(all<LinkFailed>(effects).at(0).error.code, ErrorCode::NoAnswer);
}

QTEST_APPLESS_MAIN(TestWrapperLink)
#include "tst_wrapper_link.moc"
