// SPDX-License-Identifier: Apache-2.0
#include "dlms/general_block_transfer.h"

#include <QTest>

#include <deque>
#include <random>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

Bytes pattern(std::size_t size, std::uint8_t from)
{
    Bytes bytes(size);
    for (auto& byte : bytes)
        byte = from++;
    return bytes;
}

GeneralBlock block(unsigned number, unsigned acknowledged, Bytes raw, bool last = false,
                   bool streaming = false, unsigned window = 4)
{
    return {last,
            streaming,
            static_cast<std::uint8_t>(window),
            static_cast<std::uint16_t>(number),
            static_cast<std::uint16_t>(acknowledged),
            std::move(raw)};
}

/// Both ends over a line that loses and doubles blocks as it likes.
struct Exchange {
    GeneralBlockSettings clientSide, serverSide;
    Bytes question, answer;
    bool plainQuestion = false; ///< the request goes without blocks
    unsigned lossPercent = 0, doublePercent = 0;
    std::mt19937 random{1};

    std::optional<Bytes> asked, answered;
    std::optional<Error> clientError, serverError;
    int messages = 0;     ///< blocks that have left either end
    int fromServer = 0;   ///< blocks that have left the server
    int turns = 0;        ///< answers of the client
    std::size_t most = 0; ///< the longest stream

    bool happens(unsigned percent) { return random() % 100 < percent; }

    void run()
    {
        GeneralBlockTransfer client(clientSide), server(serverSide);
        std::deque<GeneralBlock> toServer, toClient;
        const auto put = [&](std::deque<GeneralBlock>& line, std::vector<GeneralBlock> blocks) {
            most = std::max(most, blocks.size());
            for (auto& b : blocks) {
                ++messages;
                if (happens(lossPercent))
                    continue;
                line.push_back(b);
                if (happens(doublePercent))
                    line.push_back(b);
            }
        };
        const auto fromClient = [&](GeneralBlockTransfer::Step step) {
            turns += step.send.empty() ? 0 : 1;
            if (step.error)
                clientError = step.error;
            if (step.apdu)
                answered = step.apdu;
            put(toServer, std::move(step.send));
        };
        const auto fromServerEnd = [&](GeneralBlockTransfer::Step step) {
            if (step.error)
                serverError = step.error;
            fromServer += static_cast<int>(step.send.size());
            put(toClient, std::move(step.send));
            if (step.apdu) {
                asked = step.apdu;
                auto reply = server.send(answer);
                fromServer += static_cast<int>(reply.send.size());
                put(toClient, std::move(reply.send));
            }
        };
        if (plainQuestion)
            fromServerEnd(server.send(answer));
        else
            fromClient(client.send(question));
        while (!answered && !clientError) {
            QVERIFY2(messages < 200000, "the exchange does not end");
            if (!toServer.empty()) {
                const auto b = toServer.front();
                toServer.pop_front();
                if (startsGeneralBlocks(b) && !plainQuestion)
                    server = GeneralBlockTransfer(serverSide);
                fromServerEnd(server.received(b));
            } else if (!toClient.empty()) {
                const auto b = toClient.front();
                toClient.pop_front();
                fromClient(client.received(b));
            } else {
                fromClient(client.silent());
            }
        }
    }
};

} // namespace

class TestGeneralBlockTransfer : public QObject
{
    Q_OBJECT

private slots:
    void carriesBothWays_data();
    void carriesBothWays();
    void streamsUpToTheWindow();
    void asksAgainFromTheGap();
    void anyLossEndsRightOrExplained();
    void wrongNumbersAreRefused_data();
    void wrongNumbersAreRefused();
    void memoryIsBounded();
    void silenceEnds();
    void unconfirmed();
    void tooManyBlocks();
};

void TestGeneralBlockTransfer::carriesBothWays_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("maxApdu");
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("plain");
    for (const int window : {1, 2, 7, 63})
        for (const int maxApdu : {16, 64, 300, 65535})
            for (const int question : {1, 13, 55, 1000})
                for (const int answer : {1, 55, 56, 5000})
                    for (const bool plain : {false, true})
                        QTest::addRow("%d there, %d back, %d bytes, window %d%s", question, answer,
                                      maxApdu, window, plain ? ", plain question" : "")
                            << question << answer << maxApdu << window << plain;
}

void TestGeneralBlockTransfer::carriesBothWays()
{
    QFETCH(int, question);
    QFETCH(int, answer);
    QFETCH(int, maxApdu);
    QFETCH(int, window);
    QFETCH(bool, plain);
    Exchange exchange;
    exchange.clientSide.window = exchange.serverSide.window = static_cast<std::uint8_t>(window);
    exchange.clientSide.maxApdu = exchange.serverSide.maxApdu = static_cast<std::size_t>(maxApdu);
    exchange.serverSide.initiator = false;
    exchange.question = pattern(static_cast<std::size_t>(question), 3);
    exchange.answer = pattern(static_cast<std::size_t>(answer), 5);
    exchange.plainQuestion = plain;
    exchange.run();
    QVERIFY(!exchange.clientError && !exchange.serverError);
    QVERIFY(exchange.answered == exchange.answer);
    QVERIFY(plain || exchange.asked == exchange.question);
    const auto room =
        std::min<std::size_t>(static_cast<std::size_t>(maxApdu), 65535) - generalBlockOverhead;
    const auto blocks = (exchange.answer.size() + room - 1) / room;
    QVERIFY(exchange.most <= std::max<std::size_t>(static_cast<std::size_t>(window), 1));
    // Every block of the answer left once; the server's acknowledgements of the request beside.
    QVERIFY(static_cast<std::size_t>(exchange.fromServer) <=
            blocks + (exchange.question.size() + room - 1) / room);
}

void TestGeneralBlockTransfer::streamsUpToTheWindow()
{
    Exchange exchange;
    exchange.clientSide.window = 5;
    exchange.serverSide.initiator = false;
    exchange.serverSide.maxApdu = 100 + generalBlockOverhead;
    exchange.question = pattern(10, 1);
    exchange.answer = pattern(2000, 1); // 20 blocks
    exchange.run();
    QVERIFY(exchange.answered == exchange.answer);
    QCOMPARE(exchange.fromServer, 20);
    QCOMPARE(exchange.most, std::size_t{5});
    QCOMPARE(exchange.turns, 4); // the question and an acknowledgement for each five but the last
}

void TestGeneralBlockTransfer::asksAgainFromTheGap()
{
    GeneralBlockTransfer client;
    GeneralBlockSettings settings;
    settings.window = 4;
    client = GeneralBlockTransfer(settings);
    QCOMPARE(client.send({0xC0}).send.size(), std::size_t{1});
    QVERIFY(client.received(block(1, 1, {1}, false, true)).expectsMore);
    QVERIFY(client.received(block(3, 1, {3}, false, true)).send.empty());
    const auto again = client.received(block(4, 1, {4}, true));
    QCOMPARE(again.send.size(), std::size_t{1});
    QCOMPARE(again.send[0].acknowledged, std::uint16_t{1});
    QCOMPARE(again.send[0].block, std::uint16_t{2});
    QVERIFY(again.send[0].last && again.send[0].raw.empty());
    QVERIFY(!again.apdu && !again.error);
    // The missing one, and what the client has already: passed over, and the APDU is whole.
    const auto whole = client.received(block(2, 2, {2}, false, true));
    QVERIFY(whole.apdu == (Bytes{1, 2, 3, 4}));
    QVERIFY(client.received(block(3, 2, {3}, false, true)).send.empty());
}

void TestGeneralBlockTransfer::anyLossEndsRightOrExplained()
{
    int right = 0, lost = 0;
    for (unsigned seed = 1; seed <= 4000; ++seed) {
        Exchange exchange;
        exchange.random.seed(seed);
        auto& random = exchange.random;
        exchange.clientSide.window = static_cast<std::uint8_t>(1 + random() % 63);
        exchange.serverSide.window = static_cast<std::uint8_t>(1 + random() % 63);
        exchange.clientSide.maxApdu = 12 + random() % 100;
        exchange.serverSide.maxApdu = 12 + random() % 100;
        exchange.serverSide.initiator = false;
        exchange.lossPercent = seed % 60;
        exchange.doublePercent = seed % 7 == 0 ? 20 : 0;
        exchange.question = pattern(1 + random() % 600, 1);
        exchange.answer = pattern(1 + random() % 3000, 7);
        exchange.run();
        if (exchange.answered) {
            ++right;
            QVERIFY2(exchange.answered == exchange.answer, qPrintable(QString::number(seed)));
            QVERIFY(exchange.asked == exchange.question);
        } else {
            ++lost;
            QVERIFY(exchange.clientError);
            QVERIFY2(exchange.clientError->code == ErrorCode::NoAnswer ||
                         exchange.clientError->code == ErrorCode::UnexpectedAnswer,
                     toString(*exchange.clientError).c_str());
        }
        if (exchange.lossPercent == 0)
            QVERIFY2(exchange.answered, qPrintable(QString::number(seed)));
    }
    QVERIFY2(right > 3000, qPrintable(QStringLiteral("right %1, lost %2").arg(right).arg(lost)));
}

void TestGeneralBlockTransfer::wrongNumbersAreRefused_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("acknowledged");
    QTest::addColumn<bool>("last");
    QTest::addColumn<bool>("streaming");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("far ahead") << 6 << 1 << false << false << ErrorCode::UnexpectedAnswer;
    QTest::newRow("acknowledges the unsent")
        << 1 << 2 << false << false << ErrorCode::UnexpectedAnswer;
    QTest::newRow("given up") << 0 << 0 << true << false << ErrorCode::UnexpectedAnswer;
    QTest::newRow("last and streaming") << 1 << 1 << true << true << ErrorCode::Malformed;
}

void TestGeneralBlockTransfer::wrongNumbersAreRefused()
{
    QFETCH(int, number);
    QFETCH(int, acknowledged);
    QFETCH(bool, last);
    QFETCH(bool, streaming);
    QFETCH(ErrorCode, code);
    GeneralBlockSettings settings;
    settings.window = 4;
    GeneralBlockTransfer client(settings);
    client.send({0xC0, 1});
    const auto step = client.received(block(
        static_cast<unsigned>(number), static_cast<unsigned>(acknowledged), {9}, last, streaming));
    QVERIFY(step.error);
    QCOMPARE(step.error->code, code);
    QVERIFY(!step.error->detail.empty());
    QCOMPARE(step.send.empty(), number == 0); // the peer is told, unless it was the one to give up
    QVERIFY(number == 0 || step.send[0] == abortBlock());
    QVERIFY(client.received(block(1, 1, {1}, true)).send.empty()); // over
}

void TestGeneralBlockTransfer::memoryIsBounded()
{
    GeneralBlockSettings settings;
    settings.maxBytes = 1000;
    settings.window = 63;
    GeneralBlockTransfer client(settings);
    client.send({0xC0});
    GeneralBlockTransfer::Step step;
    unsigned number = 2; // the first is missing: all the others have to be kept
    for (; number < 60 && !step.error; ++number)
        step = client.received(block(number, 1, Bytes(100), false, true));
    QVERIFY(step.error);
    QCOMPARE(step.error->code, ErrorCode::LimitExceeded);
    QCOMPARE(number, 13U);
}

void TestGeneralBlockTransfer::silenceEnds()
{
    GeneralBlockTransfer client;
    const auto first = client.send({0xC0, 1});
    int tries = 0;
    GeneralBlockTransfer::Step step;
    for (; tries < 100 && !step.error; ++tries) {
        step = client.silent();
        QVERIFY(step.error || step.send == first.send);
    }
    QCOMPARE(tries, 9);
    QCOMPARE(step.error->code, ErrorCode::NoAnswer);
}

void TestGeneralBlockTransfer::unconfirmed()
{
    const auto apdu = pattern(500, 1);
    const auto blocks = unconfirmedBlocks(apdu, 64);
    QVERIFY(blocks);
    QCOMPARE(blocks->size(), std::size_t{10});
    GeneralBlockTransfer whole;
    for (std::size_t i = 0; i < blocks->size(); ++i) {
        QVERIFY(isUnconfirmed((*blocks)[i]));
        const auto step = whole.received((*blocks)[i]);
        QVERIFY(step.send.empty() && !step.error);
        QCOMPARE(step.apdu.has_value(), i + 1 == blocks->size());
        if (step.apdu)
            QVERIFY(*step.apdu == apdu);
    }
    GeneralBlockTransfer gap;
    gap.received((*blocks)[0]);
    const auto step = gap.received((*blocks)[2]);
    QCOMPARE(step.error->code, ErrorCode::Truncated);
    QVERIFY(step.send.empty());
}

void TestGeneralBlockTransfer::tooManyBlocks()
{
    GeneralBlockSettings settings;
    settings.maxApdu = generalBlockOverhead + 1;
    GeneralBlockTransfer client(settings);
    QCOMPARE(client.send(Bytes(70000)).error->code, ErrorCode::LimitExceeded);
    settings.maxApdu = 5;
    QCOMPARE(GeneralBlockTransfer(settings).send({1}).error->code, ErrorCode::LimitExceeded);
    QVERIFY(!unconfirmedBlocks(Bytes(70000), generalBlockOverhead + 1));
}

QTEST_APPLESS_MAIN(TestGeneralBlockTransfer)
#include "tst_general_block_transfer.moc"
