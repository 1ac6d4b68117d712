// SPDX-License-Identifier: Apache-2.0
//
// Over links that lose APDUs: what the client sends again, and what it never does.
#include "../fuzz/bare_link.h"
#include "dlms/apdu/apdu.h"
#include "dlms/client/client_session.h"
#include "dlms/security/apdu_protection.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

constexpr auto silence = std::chrono::milliseconds(1500);
const AttributeReference object{3, Obis(1, 1, 1, 8, 0), 2};

AssociationSettings overDatagrams(Mechanism mechanism = Mechanism::Lowest)
{
    AssociationSettings settings;
    settings.mechanism = mechanism;
    settings.password = Secret::fromText("12345");
    settings.repeatAfter = silence;
    settings.repeats = 3;
    return settings;
}

/// A client over a link without frames whose other end may say nothing.
struct Played {
    explicit Played(AssociationSettings settings)
        : session(std::make_unique<fuzz::BareLink>(Role::Client), std::move(settings))
    {
        take(session.open(now));
    }
    void accept()
    {
        InitiateResponse response;
        response.conformance = 0xFFFFFF & ~conformance::generalBlockTransfer;
        Aare aare;
        aare.userInformation = encode(response);
        say(encode(aare));
        QVERIFY(associated);
    }
    void say(const Bytes& apdu) { take(session.received(apdu, now)); }
    void ask(const Request& request)
    {
        answered.reset();
        sent.clear();
        take(session.request(request, now));
    }
    /// Nothing is heard until everything has been given up. Each wake-up must be later.
    void stayDeaf()
    {
        for (int i = 0; i < 20 && wake != TimePoint::max(); ++i) {
            QVERIFY(wake > now);
            now = std::exchange(wake, TimePoint::max());
            take(session.wokenAt(now));
        }
        QCOMPARE(wake, TimePoint::max());
    }
    void waitOnce()
    {
        QVERIFY(wake != TimePoint::max());
        now = std::exchange(wake, TimePoint::max());
        take(session.wokenAt(now));
    }
    void take(const ClientEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                sent.push_back(send->bytes);
            else if (const auto* at = std::get_if<WakeAt>(&effect))
                wake = at->at;
            else if (std::holds_alternative<Associated>(effect))
                associated = true;
            else if (const auto* result = std::get_if<Answered>(&effect))
                answered.emplace(*result);
            else if (const auto* failed = std::get_if<SessionFailed>(&effect))
                failure = failed->error;
            else if (const auto* note = std::get_if<Noted>(&effect))
                noted.push_back(note->error);
        }
    }

    TimePoint now{std::chrono::hours(1)};
    ClientSession session;
    std::vector<Bytes> sent;
    std::vector<Error> noted;
    std::optional<Answered> answered;
    std::optional<Error> failure;
    TimePoint wake = TimePoint::max();
    bool associated = false;
};

Bytes answerOf(const Bytes& request, const Data& value)
{
    return encode(GetResponseNormal{request[2], value});
}

} // namespace

class TestRepeatedRequests : public QObject
{
    Q_OBJECT

private slots:
    void readsAreAskedAgain();
    void aLateAnswerComesTwice();
    void aBlockComesTwice();
    void whatChangesTheMeterIsSentOnce_data();
    void whatChangesTheMeterIsSentOnce();
    void notWhereTheLinkRepeats();
    void signOns_data();
    void signOns();
    void eachTimeUnderANewCounter();
};

void TestRepeatedRequests::readsAreAskedAgain()
{
    Played meter(overDatagrams());
    meter.accept();
    meter.ask(GetRequest{object, {}});
    const auto began = meter.now;
    QCOMPARE(meter.wake, began + silence);
    meter.stayDeaf();
    QCOMPARE(meter.sent.size(), std::size_t{4});
    for (const auto& each : meter.sent)
        QVERIFY(each == meter.sent[0]);
    QVERIFY(meter.failure && meter.failure->code == ErrorCode::NoAnswer);

    Played lucky(overDatagrams());
    lucky.accept();
    lucky.ask(GetListRequest{{{object, {}}, {object, {}}}});
    lucky.waitOnce();
    QCOMPARE(lucky.sent.size(), std::size_t{2});
    lucky.say(
        encode(GetResponseList{lucky.sent[0][2], {Data::unsigned32(1), Data::unsigned32(2)}}));
    QVERIFY(lucky.answered && lucky.answered->items.size() == 2);
    QCOMPARE(lucky.wake, TimePoint::max());
}

void TestRepeatedRequests::aLateAnswerComesTwice()
{
    Played meter(overDatagrams());
    meter.accept();
    meter.ask(GetRequest{object, {}});
    meter.waitOnce();
    const auto late = answerOf(meter.sent[0], Data::unsigned32(1));
    meter.say(late);
    QVERIFY(meter.answered && *meter.answered->result == Data::unsigned32(1));
    meter.say(late); // while nothing is asked
    meter.ask(GetRequest{object, {}});
    meter.say(late); // while something else is
    QVERIFY(!meter.answered);
    meter.say(answerOf(meter.sent[0], Data::unsigned32(2)));
    QVERIFY(meter.answered && *meter.answered->result == Data::unsigned32(2));
}

void TestRepeatedRequests::aBlockComesTwice()
{
    Played meter(overDatagrams());
    meter.accept();
    meter.ask(GetRequest{object, {}});
    meter.waitOnce();
    const auto block = [&](std::uint32_t number, bool last, Bytes raw) {
        GetResponseBlock response;
        response.invoke = meter.sent[0][2];
        response.last = last;
        response.block = number;
        response.result = std::move(raw);
        return encode(response);
    };
    meter.say(block(1, false, {0x06, 0x00}));
    meter.say(block(1, false, {0x06, 0x00}));
    QCOMPARE(meter.sent.size(), std::size_t{3}); // twice the request, once the next block
    QVERIFY(!meter.answered);
    meter.say(block(2, true, {0x00, 0x00, 0x2A}));
    QVERIFY(meter.answered && meter.answered->result);
    QVERIFY(*meter.answered->result == Data::unsigned32(42));
    // Blocks are not asked for again: the meter may have moved on.
    meter.ask(GetRequest{object, {}});
    meter.say(block(1, false, {0x06, 0x00}));
    const auto before = meter.sent.size();
    meter.stayDeaf();
    QCOMPARE(meter.sent.size(), before);
    QVERIFY(meter.failure);
}

void TestRepeatedRequests::whatChangesTheMeterIsSentOnce_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("SET") << 0;
    QTest::newRow("ACTION") << 1;
    QTest::newRow("SET with list") << 2;
    QTest::newRow("ACCESS") << 3;
}

void TestRepeatedRequests::whatChangesTheMeterIsSentOnce()
{
    QFETCH(int, which);
    Played meter(overDatagrams());
    meter.accept();
    const auto value = Data::unsigned32(1);
    if (which == 0)
        meter.ask(SetRequest{object, value});
    else if (which == 1)
        meter.ask(ActionRequest{{3, Obis(1, 1, 1, 8, 0), 1}, value});
    else if (which == 2)
        meter.ask(SetListRequest{{{object, {}}, {object, {}}}, {value, value}});
    else
        meter.ask(AccessListRequest{{AccessOperation{AccessOperation::Kind::Get, object, {}, {}}},
                                    false});
    QCOMPARE(meter.sent.size(), std::size_t{1});
    meter.stayDeaf();
    QCOMPARE(meter.sent.size(), std::size_t{1});
    QVERIFY(meter.failure && meter.failure->code == ErrorCode::NoAnswer);
}

void TestRepeatedRequests::notWhereTheLinkRepeats()
{
    Played meter({});
    meter.accept();
    meter.ask(GetRequest{object, {}});
    meter.stayDeaf();
    QCOMPARE(meter.sent.size(), std::size_t{1});
}

void TestRepeatedRequests::signOns_data()
{
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<int>("sent");
    QTest::newRow("without a password") << 0 << 4;
    QTest::newRow("with one: wrong ones count") << 1 << 2;
    QTest::newRow("challenge: another AARQ would change it") << 6 << 1;
}

void TestRepeatedRequests::signOns()
{
    QFETCH(int, mechanism);
    QFETCH(int, sent);
    auto settings = overDatagrams(static_cast<Mechanism>(mechanism));
    settings.security.ownTitle = Bytes(8, 0x41);
    Played meter(settings);
    meter.stayDeaf();
    QCOMPARE(int(meter.sent.size()), sent);
    QVERIFY(meter.failure && meter.failure->code == ErrorCode::NoAnswer);
}

void TestRepeatedRequests::eachTimeUnderANewCounter()
{
    auto settings = overDatagrams();
    auto& security = settings.security;
    security.protection = Protection::Both;
    security.ownTitle = Bytes(8, 0x41);
    security.keys.globalUnicast = Secret(Bytes(16, 1));
    security.keys.authentication = Secret(Bytes(16, 2));
    auto meterSecurity = security;
    meterSecurity.ownTitle = Bytes(8, 0x42);
    meterSecurity.peerTitle = security.ownTitle;
    auto cipher = ApduProtection::make(meterSecurity);
    QVERIFY(cipher);
    Played meter(settings);
    QCOMPARE(meter.wake - meter.now > silence, true); // the AARQ's counter is used up
    InitiateResponse response;
    response.conformance = 0xFFFFFF;
    Aare aare;
    aare.applicationContext = 3;
    aare.respondingApTitle = meterSecurity.ownTitle;
    QVERIFY(cipher->protect(encode(response), Ciphering::Global, Protection::Both, 1,
                            aare.userInformation));
    meter.say(encode(aare));
    QVERIFY2(meter.associated, meter.failure ? toString(*meter.failure).c_str() : "");
    meter.ask(GetRequest{object, {}});
    meter.waitOnce();
    QCOMPARE(meter.sent.size(), std::size_t{2});
    std::vector<std::pair<Bytes, std::uint32_t>> opened;
    for (const auto& each : meter.sent) {
        const auto plain = cipher->unprotect(each);
        QVERIFY(plain);
        opened.emplace_back(Bytes(plain->apdu.begin(), plain->apdu.end()), plain->counter);
    }
    QVERIFY(opened[0].first == opened[1].first);
    QCOMPARE(opened[1].second, opened[0].second + 1);
}

QTEST_APPLESS_MAIN(TestRepeatedRequests)
#include "tst_repeated_requests.moc"
