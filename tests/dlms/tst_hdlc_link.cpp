// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_framer.h"
#include "dlms/link/hdlc_link.h"
#include "dlms/link/hdlc_parameters.h"
#include "line_pair.h"

#include <QTest>

#include <random>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace std::chrono_literals;

namespace
{

Bytes numbered(std::size_t length, unsigned seed)
{
    Bytes bytes(length);
    for (auto& octet : bytes) {
        seed = seed * 1664525U + 1013904223U;
        octet = static_cast<std::uint8_t>(seed >> 24U);
    }
    return bytes;
}

// The server's application: an answer that depends on every byte of the request.
Bytes answerTo(const Bytes& request)
{
    unsigned sum = 7;
    for (const auto octet : request)
        sum = sum * 31 + octet;
    return numbered(1 + sum % 700, sum);
}

HdlcSettings settings(Role role, Peers peers = {19, 16, 1})
{
    HdlcSettings all;
    all.role = role;
    all.peers = peers;
    return all;
}

struct Both {
    explicit Both(HdlcSettings client = settings(Role::Client),
                  HdlcSettings server = settings(Role::Server))
        : clientLink(makeHdlcLink(client))
        , serverLink(makeHdlcLink(server))
        , line(*clientLink, *serverLink)
    {
        line.answer = answerTo;
    }
    std::unique_ptr<Link> clientLink;
    std::unique_ptr<Link> serverLink;
    test::LinePair line;
};

std::vector<HdlcFrame> framesOf(const std::vector<Bytes>& sent)
{
    std::vector<HdlcFrame> frames;
    HdlcFramer framer;
    for (const auto& bytes : sent) {
        for (const auto& event : framer.received(bytes))
            frames.push_back(std::get<HdlcFrameFound>(event).frame);
    }
    return frames;
}

int count(const std::vector<HdlcFrame>& frames, HdlcFrameType type)
{
    return static_cast<int>(std::count_if(frames.begin(), frames.end(), [type](const auto& frame) {
        return frame.control.type == type;
    }));
}

std::vector<Bytes> requests(std::size_t count, std::size_t most, unsigned seed = 1)
{
    std::vector<Bytes> all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(numbered(1 + i * 97 % most, seed + static_cast<unsigned>(i)));
    return all;
}

} // namespace

class TestHdlcLink : public QObject
{
    Q_OBJECT

private slots:
    void addressesOfAllSizes_data();
    void addressesOfAllSizes();
    void defaultsSendTheGoldenSnrm();
    void negotiation_data();
    void negotiation();
    void windowsAreAcknowledgedOnce();
    void byteByByteEqualsAllAtOnce();
    void pollAndFinalAlternate();
    void slowApplicationIsPolled();
    void applicationThatNeverAnswers();
    void silentLine();
    void echoOnly();
    void echoIsStripped_data();
    void echoIsStripped();
    void noise();
    void everyLostTransmission_data();
    void everyLostTransmission();
    void lossyLine_data();
    void lossyLine();
    void cutAtEveryByte();
};

void TestHdlcLink::addressesOfAllSizes_data()
{
    QTest::addColumn<int>("logical");
    QTest::addColumn<int>("physical");
    QTest::addColumn<int>("size");
    QTest::newRow("one byte") << 16 << 0 << 1;
    QTest::newRow("two bytes") << 16 << 1 << 2;
    QTest::newRow("four bytes") << 16 << 1 << 4;
    QTest::newRow("shortest: four") << 0x1234 << 0x2345 << 0;
    QTest::newRow("client and server the same number") << 19 << 0 << 1;
}

void TestHdlcLink::addressesOfAllSizes()
{
    QFETCH(int, logical);
    QFETCH(int, physical);
    QFETCH(int, size);
    const Peers peers{19, static_cast<std::uint16_t>(logical),
                      static_cast<std::uint16_t>(physical)};
    auto client = settings(Role::Client, peers);
    client.addressSize = static_cast<AddressSize>(size);
    Both both(client, settings(Role::Server, peers));
    both.line.requests = requests(20, 300);
    QVERIFY(both.line.run(600s));
    QVERIFY(both.line.down);
    QVERIFY(both.line.served == both.line.requests);
    QCOMPARE(both.line.serverUp->peers, peers);
}

void TestHdlcLink::defaultsSendTheGoldenSnrm()
{
    auto client = settings(Role::Client);
    client.maxInfoSend = client.maxInfoReceive = 128;
    client.windowSend = client.windowReceive = 1;
    const auto link = makeHdlcLink(client);
    const auto effects = link->open(TimePoint{});
    // u9n/dlms-cosem, discussion 62.
    QCOMPARE(toHex(std::get<Send>(effects.at(1)).bytes), std::string("7EA0082003279373857E"));
    QVERIFY(std::holds_alternative<WakeAt>(effects.at(0)));
}

void TestHdlcLink::negotiation_data()
{
    QTest::addColumn<int>("clientSend");
    QTest::addColumn<int>("clientReceive");
    QTest::addColumn<int>("serverSend");
    QTest::addColumn<int>("serverReceive");
    QTest::addColumn<int>("clientWindow");
    QTest::addColumn<int>("serverWindow");
    QTest::newRow("largest") << 2030 << 2030 << 2030 << 2030 << 7 << 7;
    QTest::newRow("server smaller") << 2030 << 2030 << 512 << 300 << 7 << 3;
    QTest::newRow("client smaller") << 200 << 256 << 2030 << 2030 << 2 << 7;
    QTest::newRow("defaults") << 128 << 128 << 2030 << 2030 << 1 << 7;
}

void TestHdlcLink::negotiation()
{
    QFETCH(int, clientSend);
    QFETCH(int, clientReceive);
    QFETCH(int, serverSend);
    QFETCH(int, serverReceive);
    QFETCH(int, clientWindow);
    QFETCH(int, serverWindow);
    auto client = settings(Role::Client);
    auto server = settings(Role::Server);
    client.maxInfoSend = static_cast<std::uint16_t>(clientSend);
    client.maxInfoReceive = static_cast<std::uint16_t>(clientReceive);
    server.maxInfoSend = static_cast<std::uint16_t>(serverSend);
    server.maxInfoReceive = static_cast<std::uint16_t>(serverReceive);
    client.windowSend = client.windowReceive = static_cast<std::uint8_t>(clientWindow);
    server.windowSend = server.windowReceive = static_cast<std::uint8_t>(serverWindow);
    Both both(client, server);
    both.line.requests = {numbered(30000, 1)};
    both.line.answer = [](const Bytes&) { return numbered(40000, 2); };
    QVERIFY(both.line.run(600s));
    QVERIFY(both.line.down);
    QVERIFY(both.line.answers.at(0) == numbered(40000, 2));
    QVERIFY(both.line.served.at(0) == numbered(30000, 1));
    const auto& up = *both.line.up;
    QCOMPARE(static_cast<int>(up.maxInfoSend), std::min(clientSend, serverReceive));
    QCOMPARE(static_cast<int>(up.maxInfoReceive), std::min(clientReceive, serverSend));
    QCOMPARE(static_cast<int>(up.windowSend), std::min(clientWindow, serverWindow));
    QCOMPARE(both.line.serverUp->maxInfoSend, up.maxInfoReceive);
    QCOMPARE(both.line.serverUp->windowReceive, up.windowSend);
    for (const auto& frame : framesOf(both.line.clientSent))
        QVERIFY(frame.info.size() <= up.maxInfoSend);
    for (const auto& frame : framesOf(both.line.serverSent))
        QVERIFY(frame.info.size() <= up.maxInfoReceive);
}

void TestHdlcLink::windowsAreAcknowledgedOnce()
{
    auto client = settings(Role::Client);
    client.maxInfoSend = client.maxInfoReceive = 128;
    client.windowSend = client.windowReceive = 5;
    Both both(client);
    both.line.requests = {numbered(128 * 20 - 3, 1)};                          // 20 segments
    both.line.answer = [](const Bytes&) { return numbered(128 * 30 - 3, 2); }; // 30 segments
    QVERIFY(both.line.run(600s));
    QVERIFY(both.line.down);
    const auto ofClient = framesOf(both.line.clientSent);
    const auto ofServer = framesOf(both.line.serverSent);
    QCOMPARE(count(ofClient, HdlcFrameType::I), 20);
    QCOMPARE(count(ofServer, HdlcFrameType::I), 30);
    QCOMPARE(count(ofServer, HdlcFrameType::RR), 3); // the fourth window is answered with I frames
    QCOMPARE(count(ofClient, HdlcFrameType::RR), 5); // the sixth ends the answer
}

void TestHdlcLink::byteByByteEqualsAllAtOnce()
{
    for (const auto reflects : {false, true}) {
        Both whole;
        Both pieces;
        pieces.line.byteByByte = true;
        for (auto* both : {&whole, &pieces}) {
            both->line.echo = reflects;
            both->line.requests = requests(30, 2500);
            QVERIFY(both->line.run(3600s));
            QVERIFY(both->line.down);
        }
        QVERIFY(whole.line.clientSent == pieces.line.clientSent);
        QVERIFY(whole.line.serverSent == pieces.line.serverSent);
        QVERIFY(whole.line.answers == pieces.line.answers);
    }
}

void TestHdlcLink::pollAndFinalAlternate()
{
    Both both;
    both.line.requests = requests(5, 20000);
    QVERIFY(both.line.run(3600s));
    for (const auto* side : {&both.line.clientSent, &both.line.serverSent}) {
        for (const auto& turn : *side) {
            const auto frames = framesOf({turn});
            QVERIFY(!frames.empty());
            for (std::size_t i = 0; i < frames.size(); ++i)
                QCOMPARE(frames[i].control.pollFinal, i + 1 == frames.size());
        }
    }
    QCOMPARE(both.line.clientSends, both.line.serverSends);
}

void TestHdlcLink::slowApplicationIsPolled()
{
    Both both;
    both.line.requests = requests(3, 2000);
    both.line.answerDelay = 5s;
    QVERIFY(both.line.run(60s));
    QVERIFY(both.line.down);
    QVERIFY(both.line.served == both.line.requests);
    QVERIFY(both.line.answers.size() == 3);
    QVERIFY(both.line.noted.empty());
}

void TestHdlcLink::applicationThatNeverAnswers()
{
    Both both;
    both.line.requests = requests(1, 100);
    both.line.answer = nullptr;
    QVERIFY(both.line.run(60s));
    QCOMPARE(both.line.failure->code, ErrorCode::NoAnswer);
    QVERIFY(both.line.elapsed() < 40s);
}

void TestHdlcLink::silentLine()
{
    Both both;
    both.line.toServer = [](const Bytes&) { return Bytes(); };
    QVERIFY(both.line.run(60s));
    QCOMPARE(both.line.failure->code, ErrorCode::NoAnswer);
    QCOMPARE(both.line.clientSends, 4U); // once and three retries
    QVERIFY(both.line.elapsed() < 8s);
}

void TestHdlcLink::echoOnly()
{
    for (const bool byteByByte : {false, true}) {
        Both both;
        both.line.echo = true;
        both.line.byteByByte = byteByByte;
        both.line.toServer = [](const Bytes&) { return Bytes(); };
        QVERIFY(both.line.run(60s));
        QCOMPARE(both.line.failure->code, ErrorCode::EchoOnly);
    }
}

void TestHdlcLink::echoIsStripped_data()
{
    QTest::addColumn<int>("client");
    QTest::addColumn<int>("server");
    QTest::addColumn<bool>("echo");
    QTest::newRow("head reflects") << 19 << 16 << true;
    QTest::newRow("head reflects, same numbers") << 16 << 16 << true;
    QTest::newRow("same numbers, head silent") << 16 << 16 << false;
}

void TestHdlcLink::echoIsStripped()
{
    QFETCH(int, client);
    QFETCH(int, server);
    QFETCH(bool, echo);
    const Peers peers{static_cast<std::uint16_t>(client), static_cast<std::uint16_t>(server), 0};
    Both both(settings(Role::Client, peers), settings(Role::Server, peers));
    both.line.echo = echo;
    both.line.answerDelay = 3s; // so that RR is answered by an RR of the same bytes
    both.line.requests = requests(4, 5000);
    QVERIFY(both.line.run(600s));
    QVERIFY(both.line.down);
    QVERIFY(both.line.served == both.line.requests);
    QCOMPARE(static_cast<int>(both.line.noted.size()), echo ? 1 : 0);
}

void TestHdlcLink::noise()
{
    Both both;
    both.line.toClient = [](const Bytes&) { return Bytes{0x00, 0x7E, 0xA0, 0x55}; };
    QVERIFY(both.line.run(60s));
    QCOMPARE(both.line.failure->code, ErrorCode::LineNoise);
    QVERIFY(both.line.elapsed() < 10s);
}

void TestHdlcLink::everyLostTransmission_data()
{
    QTest::addColumn<bool>("fromClient");
    QTest::addColumn<bool>("twice");
    QTest::newRow("client's lost") << true << false;
    QTest::newRow("server's lost") << false << false;
    QTest::newRow("client's doubled") << true << true;
    QTest::newRow("server's doubled") << false << true;
}

void TestHdlcLink::everyLostTransmission()
{
    QFETCH(bool, fromClient);
    QFETCH(bool, twice);
    Both clean;
    clean.line.requests = requests(4, 9000);
    QVERIFY(clean.line.run(600s));
    const auto turns = clean.line.clientSends;
    for (unsigned lost = 0; lost < turns; ++lost) {
        Both both;
        unsigned at = 0;
        const auto spoil = [&at, lost, twice](Bytes bytes) {
            if (at++ != lost)
                return bytes;
            if (!twice)
                return Bytes();
            const Bytes once = bytes;
            append(bytes, once);
            return bytes;
        };
        (fromClient ? both.line.toServer : both.line.toClient) = spoil;
        both.line.requests = clean.line.requests;
        QVERIFY(both.line.run(600s));
        QVERIFY(both.line.down);
        QVERIFY(both.line.served == clean.line.served);
        QVERIFY(both.line.answers == clean.line.answers);
    }
}

void TestHdlcLink::lossyLine_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("seeds");
    QTest::newRow("0.05 % of bytes") << 0.0005 << 200;
    QTest::newRow("0.5 %") << 0.005 << 200;
    QTest::newRow("1 %") << 0.01 << 200;
    QTest::newRow("5 %") << 0.05 << 200;
}

void TestHdlcLink::lossyLine()
{
    QFETCH(double, rate);
    QFETCH(int, seeds);
    int completed = 0;
    for (int seed = 0; seed < seeds; ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto spoil = [&random, rate](const Bytes& bytes) {
            std::bernoulli_distribution hit(rate);
            Bytes out;
            for (const auto octet : bytes) {
                const auto kind = hit(random) ? random() % 3 : 3;
                if (kind == 0)
                    continue; // lost
                out.push_back(kind == 1 ? static_cast<std::uint8_t>(octet ^ 1U << random() % 8)
                                        : octet);
                if (kind == 2)
                    out.push_back(octet); // doubled
            }
            return out;
        };
        auto client = settings(Role::Client);
        client.maxInfoSend = client.maxInfoReceive = 128;
        client.windowSend = client.windowReceive = static_cast<std::uint8_t>(seed % 7 + 1);
        Both both(client);
        both.line.toServer = spoil;
        both.line.toClient = spoil;
        both.line.byteByByte = seed % 2 == 0;
        both.line.echo = seed % 5 == 0;
        both.line.requests = requests(10, 600, static_cast<unsigned>(seed));
        QVERIFY2(both.line.run(1h), "the link must end in bounded time");
        const auto& line = both.line;
        QVERIFY(line.served.size() <= line.requests.size());
        QVERIFY(std::equal(line.served.begin(), line.served.end(), line.requests.begin()));
        QVERIFY(line.answers.size() <= line.served.size());
        for (std::size_t i = 0; i < line.answers.size(); ++i)
            QVERIFY(line.answers[i] == answerTo(line.requests[i]));
        if (line.answers.size() == line.requests.size())
            ++completed;
        else
            QVERIFY(line.failure.has_value());
    }
    qInfo("%d of %d conversations completed, none with wrong data", completed, seeds);
    if (rate < 0.001)
        QVERIFY(completed > seeds * 9 / 10);
}

void TestHdlcLink::cutAtEveryByte()
{
    // The line dies after n bytes in either direction: the client ends by itself, with nothing
    // wrong.
    Both clean;
    clean.line.requests = requests(3, 200);
    QVERIFY(clean.line.run(600s));
    std::size_t total = 0;
    for (const auto& bytes : clean.line.clientSent)
        total += bytes.size();
    for (const auto& bytes : clean.line.serverSent)
        total += bytes.size();
    for (std::size_t left = 0; left < total; left += 3) {
        Both both;
        std::size_t budget = left;
        const auto spoil = [&budget](Bytes bytes) {
            bytes.resize(std::min(bytes.size(), budget));
            budget -= bytes.size();
            return bytes;
        };
        both.line.toServer = spoil;
        both.line.toClient = spoil;
        both.line.requests = clean.line.requests;
        QVERIFY(both.line.run(60s));
        QVERIFY(both.line.failure.has_value());
        QVERIFY(std::equal(both.line.answers.begin(), both.line.answers.end(),
                           clean.line.answers.begin()));
    }
}

QTEST_APPLESS_MAIN(TestHdlcLink)
#include "tst_hdlc_link.moc"
