// SPDX-License-Identifier: Apache-2.0
// The client against silence, noise, babble, late answers and refusals.
#include "scripted_meter.h"

#include "iec62056_21/damage.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::iec62056_21;
using namespace metersmith::iec62056_21::test;
using namespace std::chrono_literals;

class TestClientSession : public QObject
{
    Q_OBJECT

private slots:
    void nakStorm();
    void badBlocks();
    void silence_data();
    void silence();
    void babble_data();
    void babble();
    void echoOnly();
    void damageBeatsTheBlockCheck();
    void aCheckMayBeNul();
    void writesAreNotDoneTwice();
    void staleAnswers();
    void refusals();
};

void TestClientSession::nakStorm()
{
    ClientSettings settings;
    settings.purpose = Purpose::Programming;
    std::deque<Step> steps{{ascii("/?!\r\n"), ascii("/KAM5TEST\r\n")},
                           {*fromHex("063035310D0A"), block("\x01P0\x02()\x03")}};
    for (int i = 0; i < 4; ++i)
        steps.push_back({block("\x01P1\x02(1)\x03"), Bytes{nak}});
    for (int i = 0; i < 4; ++i)
        steps.push_back({block("\x01R1\x02"
                               "1.8.0()\x03"),
                         Bytes{nak}});
    steps.push_back({block("\x01"
                           "B0\x03"),
                     {}});
    Scripted run(settings, steps);
    run.password = Secret::fromText("1");
    run.commands = {{'R', '1', "1.8.0()", true}};
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QCOMPARE(run.answers.size(), std::size_t{2});
    QCOMPARE(run.answers[0].error().code, ErrorCode::AccessDenied);
    QCOMPARE(run.answers[1].error().code, ErrorCode::ValueRefused);
    QVERIFY(run.ended);
}

/// A block whose BCC is wrong each time is asked for again three times, and then given up.
void TestClientSession::badBlocks()
{
    auto wrong = block("\x02" + kam382 + "\x03");
    wrong.back() ^= 1U;
    std::deque<Step> steps{{ascii("/?!\r\n"), ascii("/KAM5TEST\r\n")},
                           {*fromHex("063035300D0A"), wrong}};
    for (int i = 0; i < 3; ++i)
        steps.push_back({Bytes{nak}, wrong});
    Scripted run({}, steps);
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QCOMPARE(run.broken->code, ErrorCode::ChecksumMismatch);
    QCOMPARE(run.noted.size(), std::size_t{3});
    QVERIFY(!run.readout);
}

void TestClientSession::silence_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<int>("answered"); ///< messages of the client that are still answered
    QTest::addColumn<ErrorCode>("error");
    for (const auto purpose : {Purpose::Readout, Purpose::Programming, Purpose::Hdlc}) {
        for (int answered = 0; answered < 2; ++answered)
            QTest::addRow("purpose %d, %d answered", static_cast<int>(purpose), answered)
                << static_cast<int>(purpose) << answered << ErrorCode::NoAnswer;
    }
    QTest::newRow("listening") << static_cast<int>(Purpose::Listen) << 0 << ErrorCode::NoAnswer;
}

void TestClientSession::silence()
{
    QFETCH(int, purpose);
    QFETCH(int, answered);
    QFETCH(ErrorCode, error);
    ClientSettings settings;
    settings.purpose = static_cast<Purpose>(purpose);
    std::deque<Step> steps;
    if (answered > 0) {
        steps.push_back({ascii("/?!\r\n"), ascii("/KAM5\\2TEST\r\n")});
    }
    Scripted run(settings, steps);
    run.run();
    QVERIFY(run.broken);
    QCOMPARE(run.broken->code, error);
    QVERIFY(run.now - TimePoint{} < 1min);
}

void TestClientSession::babble_data()
{
    silence_data();
}

/// Any characters without end: an error, in bounded time.
void TestClientSession::babble()
{
    QFETCH(int, purpose);
    for (const int kind : {0, 1, 2, 3, 4}) {
        ClientSettings settings;
        settings.purpose = static_cast<Purpose>(purpose);
        settings.longestMessage = 1min;
        ClientSession client(settings);
        TimePoint now{};
        TimePoint wake = TimePoint::max();
        std::optional<Error> broken;
        const auto take = [&](const ClientEffects& effects) {
            for (const auto& effect : effects) {
                if (const auto* at = std::get_if<WakeAt>(&effect))
                    wake = at->at;
                if (const auto* error = std::get_if<SessionBroken>(&effect))
                    broken = error->error;
            }
        };
        take(client.open(now));
        std::uint32_t state = 1;
        const char* texts[] = {"/", "\x02", "/KAM5T", "\x01", ""};
        const auto begin = ascii(texts[kind]);
        while (!broken && now - TimePoint{} < 1h) {
            now += 33ms;
            if (wake <= now) {
                wake = TimePoint::max();
                take(client.wokenAt(now));
            }
            state = state * 1664525U + 1013904223U;
            Bytes bytes = state % 37 == 0 ? begin : Bytes{};
            bytes.push_back(kind == 4 ? std::uint8_t{0} : static_cast<std::uint8_t>(state >> 25U));
            take(client.received(bytes, now));
        }
        QVERIFY2(broken, QByteArray::number(kind));
        QVERIFY(broken->code == ErrorCode::LineNoise ||
                broken->code == ErrorCode::ChecksumMismatch ||
                broken->code == ErrorCode::Malformed || broken->code == ErrorCode::LimitExceeded ||
                broken->code == ErrorCode::Unsupported || broken->code == ErrorCode::NoAnswer);
        QVERIFY(now - TimePoint{} < 10min);
    }
}

void TestClientSession::echoOnly()
{
    const auto request = ascii("/?!\r\n");
    Scripted run({},
                 {{request, request}, {request, request}, {request, request}, {request, request}});
    run.run();
    QCOMPARE(run.broken->code, ErrorCode::EchoOnly);
    QCOMPARE(run.client.echo(), std::optional<bool>(true));
}

/// Two flips in one column pass the BCC; a character with wrong parity is refused all the same,
/// whether it is marked or counted.
void TestClientSession::damageBeatsTheBlockCheck()
{
    auto two = block("\x02" + kam382 + "\x03");
    two[8] ^= 1U;
    two[9] ^= 1U;
    QVERIFY(checkBcc(two).has_value());
    for (const bool marks : {true, false}) {
        ClientSession client(ClientSettings{});
        TimePoint now{};
        TimePoint wake = TimePoint::max();
        Bytes last;
        bool readout = false;
        const auto take = [&](const ClientEffects& effects) {
            for (const auto& effect : effects) {
                if (const auto* at = std::get_if<WakeAt>(&effect))
                    wake = at->at;
                if (const auto* send = std::get_if<Send>(&effect))
                    last = send->bytes;
                readout = readout || std::holds_alternative<ReadoutReceived>(effect);
            }
        };
        take(client.open(now));
        now += 1s;
        take(client.received(ascii("/KAM TEST\r\n"), now));
        auto bytes = two;
        if (marks)
            bytes[8] |= damagedMark;
        now += 1s;
        take(client.received(bytes, now, marks ? 0 : 1));
        QVERIFY(!readout);
        now = wake;
        take(client.wokenAt(now));
        QCOMPARE(last, Bytes{nak});
        // The line is noisy now: it must come twice alike.
        now += 1s;
        take(client.received(block("\x02" + kam382 + "\x03"), now));
        QVERIFY(!readout);
        now = wake;
        take(client.wokenAt(now));
        now += 1s;
        take(client.received(block("\x02" + kam382 + "\x03"), now));
        QVERIFY(readout);
    }
}

/// E2 is sent once unless the meter says NAK; a write of one block may be sent again.
/// One block in 128 has NUL for its check; it is no mark of a damaged character (6.1.2).
void TestClientSession::aCheckMayBeNul()
{
    Bytes readout;
    for (char first = '0'; first <= 'z' && (readout.empty() || readout.back() != 0); ++first)
        for (char second = '0'; second <= 'z' && (readout.empty() || readout.back() != 0); ++second)
            readout = block("\x02" + std::string("1.8.0(") + first + second + "0)\r\n!\r\n\x03");
    QCOMPARE(readout.back(), std::uint8_t(0));
    Scripted run({},
                 {{ascii("/?!\r\n"), ascii("/KAM5TEST\r\n")}, {*fromHex("063035300D0A"), readout}});
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QVERIFY(run.readout && run.ended);
    QVERIFY(run.noted.empty());
}

void TestClientSession::writesAreNotDoneTwice()
{
    ClientSettings settings;
    settings.purpose = Purpose::Programming;
    const auto execute = block("\x01"
                               "E2\x02R(1)\x03");
    const auto write = block("\x01W1\x02"
                             "C003(1)\x03");
    Scripted run(settings, {{ascii("/?!\r\n"), ascii("/KAM5TEST\r\n")},
                            {*fromHex("063035310D0A"), block("\x01P0\x02()\x03")},
                            {execute, Bytes{nak}},
                            {execute, {}},
                            {write, {}},
                            {write, Bytes{ack}},
                            {block("\x01"
                                   "B0\x03"),
                             {}}});
    run.commands = {{'E', '2', "R(1)", true}, {'W', '1', "C003(1)", true}};
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QCOMPARE(run.answers.size(), std::size_t{2});
    QCOMPARE(run.answers[0].error().code, ErrorCode::WriteUnknown);
    QVERIFY(run.answers[1] == "");
}

/// An answer that comes after its question was asked again is not taken for the answer to the next.
void TestClientSession::staleAnswers()
{
    ClientSettings settings;
    settings.purpose = Purpose::Programming;
    const auto first = block("\x01R1\x02"
                             "1.8.0()\x03");
    auto twice = block("\x02(1111)\x03");
    append(twice, block("\x02(1111)\x03"));
    Scripted run(settings, {{ascii("/?!\r\n"), ascii("/KAM5TEST\r\n")},
                            {*fromHex("063035310D0A"), block("\x01P0\x02()\x03")},
                            {first, {}},
                            {first, twice},
                            {block("\x01R1\x02"
                                   "2.8.0()\x03"),
                             block("\x02(2222)\x03")},
                            {block("\x01"
                                   "B0\x03"),
                             {}}});
    run.commands = {{'R', '1', "1.8.0()", true}, {'R', '1', "2.8.0()", true}};
    run.run();
    QVERIFY2(run.unexpected.isEmpty(), run.unexpected);
    QVERIFY(run.answers.size() == 2 && run.answers[0] == "(1111)" && run.answers[1] == "(2222)");
    // Two seconds of silence are waited for before the next question.
    QVERIFY(run.now - TimePoint{} > 4s);
}

void TestClientSession::refusals()
{
    ClientSettings settings;
    settings.purpose = Purpose::Programming;
    settings.deviceAddress = "no#sign";
    Scripted wrong(settings, {});
    wrong.run();
    QCOMPARE(wrong.broken->code, ErrorCode::OutOfRange);
    QVERIFY(wrong.sent.empty());

    settings.deviceAddress.clear();
    ClientSession closed(settings);
    const auto refused = closed.command({'R', '1', "1.8.0()", true}, {});
    QVERIFY(std::holds_alternative<CommandAnswered>(refused.back()));
    QCOMPARE(std::get<CommandAnswered>(refused.back()).result.error().code, ErrorCode::LinkLost);

    // The meter wants nobody: B0 instead of an operand, and after a wrong password.
    Scripted broken(settings, {{ascii("/?!\r\n"), ascii("/KAM5TEST\r\n")},
                               {*fromHex("063035310D0A"), block("\x01"
                                                                "B0\x03")}});
    broken.run();
    QCOMPARE(broken.broken->code, ErrorCode::Unsupported);
    Scripted denied(settings, {{ascii("/?!\r\n"), ascii("/KAM5TEST\r\n")},
                               {*fromHex("063035310D0A"), block("\x01P0\x02()\x03")},
                               {block("\x01P1\x02(secret)\x03"), block("\x01"
                                                                       "B0\x03")}});
    denied.password = Secret::fromText("secret");
    denied.run();
    QCOMPARE(denied.broken->code, ErrorCode::AccessDenied);
    QVERIFY(metersmith::toString(*denied.broken).find("secret") == std::string::npos);
    // A password that would end the message is not sent, and not shown.
    Scripted brackets(settings, {{ascii("/?!\r\n"), ascii("/KAM5TEST\r\n")},
                                 {*fromHex("063035310D0A"), block("\x01P0\x02()\x03")},
                                 {block("\x01"
                                        "B0\x03"),
                                  {}}});
    brackets.password = Secret::fromText("a)b");
    brackets.run();
    QVERIFY2(brackets.unexpected.isEmpty(), brackets.unexpected);
    QCOMPARE(brackets.answers.at(0).error().code, ErrorCode::OutOfRange);
    QVERIFY(metersmith::toString(brackets.answers[0].error()).find("a)b") == std::string::npos);
}

QTEST_APPLESS_MAIN(TestClientSession)
#include "tst_client_session.moc"
