// SPDX-License-Identifier: Apache-2.0
#include "dlms/wrapper_frame.h"
#include "dlms/wrapper_link.h"
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

template <typename Effect>
std::vector<Effect> all(const LinkEffects& effects)
{
    std::vector<Effect> found;
    for (const auto& effect : effects) {
        if (const auto* one = std::get_if<Effect>(&effect))
            found.push_back(*one);
    }
    return found;
}

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
