// SPDX-License-Identifier: Apache-2.0
//
// The client against a meter played by hand: what meters of other makers do, and what no meter
// should.
#include "../fuzz/bare_link.h"
#include "client_server_pair.h"
#include "dlms/client/client_session.h"

#include <QTest>

#include <algorithm>

using namespace metersmith;
using namespace metersmith::dlms;
using test::bytesOf;

namespace
{

const AttributeReference object{3, Obis(1, 1, 1, 8, 0), 2};

/// A client over a link without frames; the test answers its APDUs.
class Played
{
public:
    explicit Played(AssociationSettings settings = {})
        : m_session(std::make_unique<fuzz::BareLink>(Role::Client), std::move(settings))
    {
        take(m_session.open(now));
    }

    TimePoint now{std::chrono::hours(1)};
    std::vector<Bytes> sent;
    std::optional<Associated> associated;
    std::optional<Answered> answered;
    std::optional<Error> failure;
    std::vector<Error> noted;
    std::vector<Notified> notified;
    TimePoint wake = TimePoint::max();

    void accept(std::uint32_t conformanceBlock = 0xFFFFFF, std::uint16_t maxReceive = 0)
    {
        InitiateResponse response;
        response.conformance = conformanceBlock;
        response.maxReceiveApdu = maxReceive;
        Aare aare;
        aare.userInformation = encode(response);
        say(encode(aare));
    }
    void say(const Bytes& apdu) { take(m_session.received(apdu, now)); }
    template <typename T>
    void answer(const T& apdu)
    {
        say(encode(apdu));
    }
    void ask(const Request& request)
    {
        answered.reset();
        sent.clear();
        take(m_session.request(request, now));
    }
    /// Time passes until the client says something, or nothing is left to wait for.
    void wait()
    {
        const auto before = sent.size();
        while (wake != TimePoint::max() && sent.size() == before && !answered && !failure) {
            now = std::max(now, std::exchange(wake, TimePoint::max()));
            take(m_session.wokenAt(now));
        }
    }
    /// The last APDU of the client, decoded.
    template <typename T>
    T last() const
    {
        const auto apdu = decodeApdu(sent.back());
        const auto* found = apdu ? std::get_if<T>(&*apdu) : nullptr;
        return found ? *found : T();
    }

private:
    void take(const ClientEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* e = std::get_if<Send>(&effect))
                sent.push_back(e->bytes);
            else if (const auto* at = std::get_if<WakeAt>(&effect))
                wake = at->at;
            else if (const auto* up = std::get_if<Associated>(&effect))
                associated = *up;
            else if (const auto* result = std::get_if<Answered>(&effect))
                answered.emplace(*result);
            else if (const auto* failed = std::get_if<SessionFailed>(&effect))
                failure = failed->error;
            else if (const auto* note = std::get_if<Noted>(&effect))
                noted.push_back(note->error);
            else if (const auto* push = std::get_if<Notified>(&effect))
                notified.push_back(*push);
        }
    }

    ClientSession m_session;
};

AssociationSettings shortNames()
{
    AssociationSettings settings;
    settings.shortNames = true;
    return settings;
}

ShortNameAccess named(std::uint16_t name)
{
    ShortNameAccess access;
    access.name = name;
    return access;
}

/// Counters whose store is full.
class NoCounters : public CountersInMemory
{
public:
    bool broken = false;
    Result<std::uint32_t> next(KeySet keys) override
    {
        if (broken)
            return fail(ErrorCode::FileUnwritable, "counter store", "the disk is full");
        return CountersInMemory::next(keys);
    }
};

} // namespace

class TestClientSession : public QObject
{
    Q_OBJECT

private slots:
    void readsByShortNames();
    void readsLongAnswersByShortNames();
    void writesByShortNames();
    void writesLongValuesByShortNames();
    void explainsRefusalsOfShortNames();
    void passesOverOtherAnswers();
    void readsOneByOneWhatIsRefusedAsAList();
    void neverTakesHalfAnAnswer();
    void takesBlocksItDidNotAskFor();
    void asksAgainForLostBlocks();
    void carriesAnswersAsOctets();
    void sendsNothingWithoutACounter();
    void takesNoPushInTheClear();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void carriesTheDedicatedKeyEncryptedAlone();
    void releasesUnderProtection();
};

void TestClientSession::readsByShortNames()
{
    Played meter(shortNames());
    QCOMPARE(meter.last<Aarq>().applicationContext, std::uint8_t{2});
    const auto proposed = decodeInitiateRequest(meter.last<Aarq>().userInformation);
    QVERIFY(proposed && (proposed->conformance & conformance::read) != 0);
    QVERIFY((proposed->conformance & conformance::get) == 0);
    meter.accept();
    QVERIFY(meter.associated);
    meter.ask(ShortNameReadRequest{{named(0xFA08), named(0x1008)}});
    QVERIFY(meter.last<ReadRequest>().variables == (std::vector{named(0xFA08), named(0x1008)}));
    meter.answer(ReadResponse{{Data::unsigned16(1), DataAccessResult::ObjectUndefined}});
    QVERIFY(meter.answered && meter.answered->result);
    QCOMPARE(meter.answered->items.size(), std::size_t{2});
    QVERIFY(*meter.answered->items[0] == Data::unsigned16(1));
    QCOMPARE(meter.answered->items[1].error().code, ErrorCode::ObjectUndefined);
    QVERIFY(meter.answered->items[1].error().where.find("1008") != std::string::npos);
    // Services of logical names are none here.
    meter.ask(GetRequest{object, {}});
    QVERIFY(meter.sent.empty());
    QCOMPARE(meter.answered->result.error().code, ErrorCode::Unsupported);
}

void TestClientSession::readsLongAnswersByShortNames()
{
    Played meter(shortNames());
    meter.accept();
    meter.ask(ShortNameReadRequest{{named(0xFA08)}});
    auto whole = encode(ReadResponse{{Data::octets(Bytes(50, 3))}});
    whole.erase(whole.begin());
    const Bytes one(whole.begin(), whole.begin() + 20), two(whole.begin() + 20, whole.end());
    meter.answer(ReadResponse{{ReadBlockResult{false, 1, one}}});
    QVERIFY(!meter.answered);
    const auto next = meter.last<ReadRequest>().variables.at(0);
    QVERIFY(next.kind == ShortNameAccess::Kind::Block);
    QCOMPARE(next.block, std::uint16_t{1});
    meter.answer(ReadResponse{{ReadBlockResult{true, 2, two}}});
    QVERIFY(*meter.answered->items.at(0) == Data::octets(Bytes(50, 3)));
    // A block that was not to come.
    meter.ask(ShortNameReadRequest{{named(0xFA08)}});
    meter.answer(ReadResponse{{ReadBlockResult{false, 2, one}}});
    QCOMPARE(meter.answered->items.at(0).error().code, ErrorCode::UnexpectedAnswer);
}

void TestClientSession::writesByShortNames()
{
    Played meter(shortNames());
    meter.accept();
    meter.ask(ShortNameWriteRequest{{named(0x10), named(0x18)},
                                    {Data::unsigned8(1), Data::unsigned8(2)}});
    QCOMPARE(meter.last<WriteRequest>().values.size(), std::size_t{2});
    meter.answer(WriteResponse{{DataAccessResult::Success, DataAccessResult::ReadWriteDenied}});
    QVERIFY(meter.answered->items.at(0));
    QCOMPARE(meter.answered->items.at(1).error().code, ErrorCode::AccessDenied);
}

void TestClientSession::writesLongValuesByShortNames()
{
    Played meter(shortNames());
    meter.accept(0xFFFFFF, 100);
    const auto value = Data::octets(Bytes(300, 0x55));
    meter.ask(ShortNameWriteRequest{{named(0x10)}, {value}});
    Bytes joined;
    for (std::uint16_t number = 1; !meter.answered && number < 20; ++number) {
        QVERIFY(meter.sent.back().size() <= 100);
        const auto request = meter.last<WriteRequest>();
        QVERIFY(request.variables.at(0).kind == ShortNameAccess::Kind::WriteBlock);
        QCOMPARE(request.variables[0].block, number);
        append(joined, request.values.at(0).bytes());
        if (request.variables[0].last)
            meter.answer(WriteResponse{{DataAccessResult::Success}});
        else
            meter.answer(WriteResponse{{number}});
    }
    QVERIFY(meter.answered && meter.answered->items.at(0));
    auto whole = encode(WriteRequest{true, {named(0x10)}, {value}});
    whole.erase(whole.begin());
    QVERIFY(joined == whole);
}

void TestClientSession::explainsRefusalsOfShortNames()
{
    Played meter(shortNames());
    meter.accept();
    meter.ask(ShortNameReadRequest{{named(0x10)}});
    meter.answer(ConfirmedServiceError{5, 5, 1});
    QCOMPARE(meter.answered->items.at(0).error().code, ErrorCode::ServiceRefused);
    auto selected = named(0x10);
    selected.kind = ShortNameAccess::Kind::Parameterised;
    selected.access = SelectiveAccess{1, Data::null()};
    Played without(shortNames());
    without.accept(conformance::read);
    without.ask(ShortNameReadRequest{{selected}});
    QCOMPARE(without.answered->result.error().code, ErrorCode::Unsupported);
}

void TestClientSession::passesOverOtherAnswers()
{
    Played meter;
    meter.accept();
    meter.ask(GetRequest{object, {}});
    const auto invoke = meter.last<GetRequestNormal>().invoke;
    meter.answer(GetResponseNormal{static_cast<std::uint8_t>((invoke & 0xF0) | 9), Data::null()});
    QVERIFY(!meter.answered);
    QCOMPARE(meter.noted.size(), std::size_t{1});
    QCOMPARE(meter.noted[0].code, ErrorCode::UnexpectedAnswer);
    meter.answer(DataNotification{7, {}, Data::unsigned8(1)});
    QCOMPARE(meter.notified.size(), std::size_t{1});
    QVERIFY(!meter.answered);
    meter.answer(GetResponseNormal{invoke, Data::unsigned16(5)});
    QVERIFY(*meter.answered->result == Data::unsigned16(5));
}

void TestClientSession::readsOneByOneWhatIsRefusedAsAList()
{
    Played meter;
    meter.accept();
    meter.ask(GetListRequest{{{object, {}}, {object, {}}}});
    QCOMPARE(meter.last<GetRequestList>().attributes.size(), std::size_t{2});
    meter.answer(ExceptionResponse{1, 4, {}}); // pdu-too-long
    QVERIFY(!meter.answered);
    meter.answer(
        GetResponseNormal{meter.last<GetRequestNormal>().invoke, DataAccessResult::HardwareFault});
    meter.answer(GetResponseNormal{meter.last<GetRequestNormal>().invoke, Data::unsigned8(2)});
    QVERIFY(meter.answered->result);
    QCOMPARE(meter.answered->items.at(0).error().code, ErrorCode::TemporaryFailure);
    QVERIFY(*meter.answered->items.at(1) == Data::unsigned8(2));
    // What changes the meter is not sent twice.
    meter.ask(SetListRequest{{{object, {}}, {object, {}}}, {Data::null(), Data::null()}});
    meter.answer(ExceptionResponse{1, 4, {}});
    QCOMPARE(meter.answered->items.size(), std::size_t{2});
    QCOMPARE(meter.answered->items[1].error().code, ErrorCode::ServiceRefused);
}

void TestClientSession::neverTakesHalfAnAnswer()
{
    Played meter;
    meter.accept();
    // The last block ends, but the array in it promises more rows than came.
    meter.ask(GetRequest{object, {}});
    const auto invoke = meter.last<GetRequestNormal>().invoke;
    meter.answer(GetResponseBlock{invoke, false, 1, Bytes{0x01, 0x05, 0x11, 0x01}});
    meter.answer(GetResponseBlock{invoke, true, 2, Bytes{0x11, 0x02}});
    QCOMPARE(meter.answered->result.error().code, ErrorCode::Truncated);
    // Bytes behind the value.
    meter.ask(GetRequest{object, {}});
    meter.answer(
        GetResponseBlock{meter.last<GetRequestNormal>().invoke, true, 1, Bytes{0x11, 0x02, 0x00}});
    QCOMPARE(meter.answered->result.error().code, ErrorCode::Malformed);
    // Fewer results than references.
    meter.ask(GetListRequest{{{object, {}}, {object, {}}}});
    meter.answer(GetResponseList{meter.last<GetRequestList>().invoke, {Data::null()}});
    QCOMPARE(meter.answered->items.size(), std::size_t{2});
    QCOMPARE(meter.answered->items[0].error().code, ErrorCode::UnexpectedAnswer);
    // A count chosen to exhaust memory.
    meter.ask(GetRequest{object, {}});
    meter.answer(GetResponseBlock{meter.last<GetRequestNormal>().invoke, true, 1,
                                  Bytes{0x01, 0x84, 0xFF, 0xFF, 0xFF, 0xFF}});
    QVERIFY(!meter.answered->result);
}

void TestClientSession::takesBlocksItDidNotAskFor()
{
    Played meter;
    meter.accept();
    meter.ask(GetRequest{object, {}});
    const auto whole = encode(
        GetResponseNormal{meter.last<GetRequestNormal>().invoke, Data::octets(Bytes(60, 1))});
    const Bytes one(whole.begin(), whole.begin() + 30), two(whole.begin() + 30, whole.end());
    meter.answer(GeneralBlock{false, false, 1, 1, 0, one});
    const auto acknowledgement = meter.last<GeneralBlock>();
    QCOMPARE(acknowledgement.acknowledged, std::uint16_t{1});
    QVERIFY(acknowledgement.last && acknowledgement.raw.empty());
    meter.answer(GeneralBlock{true, false, 1, 2, 1, two});
    QVERIFY(*meter.answered->result == Data::octets(Bytes(60, 1)));
}

void TestClientSession::asksAgainForLostBlocks()
{
    AssociationSettings settings;
    settings.generalBlockWindow = 4;
    Played meter(settings);
    meter.accept();
    meter.ask(GetRequest{object, {}});
    const auto first = meter.sent.back();
    meter.wait();
    QVERIFY(meter.sent.back() == first);
    QCOMPARE(meter.sent.size(), std::size_t{2});
    meter.wait();
    meter.wait();
    meter.wait();
    QVERIFY(meter.answered);
    QCOMPARE(meter.answered->result.error().code, ErrorCode::NoAnswer);
    QVERIFY(!meter.failure);
    meter.ask(GetRequest{object, {}}); // the association stands
    QCOMPARE(meter.sent.size(), std::size_t{1});
}

void TestClientSession::carriesAnswersAsOctets()
{
    Played meter;
    meter.accept();
    GeneralSigning signedApdu;
    signedApdu.content = encode(GetRequestNormal{0xC1, object, {}});
    signedApdu.signature = Bytes(64, 1);
    const auto octets = encode(signedApdu);
    meter.ask(CarryRequest{octets});
    QVERIFY(meter.sent.back() == octets);
    const auto reply = encode(GetResponseNormal{0xC1, Data::unsigned8(1)});
    meter.say(reply);
    QVERIFY(*meter.answered->result == Data::octets(reply));
}

void TestClientSession::sendsNothingWithoutACounter()
{
    const auto counters = std::make_shared<NoCounters>();
    AssociationSettings settings;
    settings.security = test::exampleSecurity(Role::Client);
    settings.security.protection = Protection::Both;
    settings.security.counters = counters;
    counters->broken = true;
    Played meter(settings);
    QVERIFY(meter.sent.empty());
    QCOMPARE(meter.failure->code, ErrorCode::FileUnwritable);
}

void TestClientSession::takesNoPushInTheClear()
{
    AssociationSettings settings;
    settings.security = test::exampleSecurity(Role::Client);
    settings.security.protection = Protection::Both;
    Played meter(settings);
    auto own = test::exampleSecurity(Role::Server);
    own.peerTitle = settings.security.ownTitle;
    auto protection = ApduProtection::make(own).value();
    Aare aare;
    aare.applicationContext = 3;
    aare.respondingApTitle = own.ownTitle;
    InitiateResponse response;
    response.conformance = conformance::supported;
    QVERIFY(protection.protect(encode(response), Ciphering::Global, Protection::Both, 1,
                               aare.userInformation));
    meter.answer(aare);
    QVERIFY(meter.associated);
    QVERIFY(meter.associated->serverTitle == own.ownTitle);
    meter.answer(DataNotification{7, {}, Data::unsigned8(1)});
    QVERIFY(meter.notified.empty());
    QCOMPARE(meter.noted.at(0).code, ErrorCode::ProtectionMissing);
    Bytes ciphered;
    QVERIFY(protection.protect(encode(DataNotification{7, {}, Data::unsigned8(1)}),
                               Ciphering::GeneralGlobal, Protection::Both, 2, ciphered));
    meter.say(ciphered);
    QCOMPARE(meter.notified.size(), std::size_t{1});
    meter.say(ciphered); // the same once more
    QCOMPARE(meter.notified.size(), std::size_t{1});
    QCOMPARE(meter.noted.back().code, ErrorCode::CounterRefused);
}

void TestClientSession::refusesWhatItCannotDo_data()
{
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<bool>("shortNames");
    QTest::addColumn<int>("protection");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the maker's own mechanism") << 2 << false << 0 << ErrorCode::Unsupported;
    QTest::newRow("ciphering without a key") << 0 << false << 0x30 << ErrorCode::KeyMissing;
}

void TestClientSession::refusesWhatItCannotDo()
{
    QFETCH(int, mechanism);
    QFETCH(bool, shortNames);
    QFETCH(int, protection);
    QFETCH(ErrorCode, code);
    AssociationSettings settings;
    settings.mechanism = static_cast<Mechanism>(mechanism);
    settings.shortNames = shortNames;
    settings.security.protection = static_cast<Protection>(protection);
    settings.security.ownTitle = Bytes(8, 1);
    Played meter(settings);
    QVERIFY(meter.sent.empty());
    QVERIFY2(meter.failure && meter.failure->code == code, toString(*meter.failure).c_str());
}

/// Even where the association is only authenticated.
void TestClientSession::carriesTheDedicatedKeyEncryptedAlone()
{
    AssociationSettings settings;
    settings.security = test::exampleSecurity(Role::Client);
    settings.security.protection = Protection::Authentication;
    settings.security.ciphering = Ciphering::Dedicated;
    const Bytes key(16, 0x5A);
    settings.random = [&key](std::size_t count) {
        return Bytes(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(count));
    };
    Played meter(settings);
    const auto& aarq = meter.sent.at(0);
    QVERIFY(std::search(aarq.begin(), aarq.end(), key.begin(), key.end()) == aarq.end());
    auto own = test::exampleSecurity(Role::Server);
    own.peerTitle = settings.security.ownTitle;
    auto protection = ApduProtection::make(own).value();
    const auto information = decodeAarq(aarq).value().userInformation;
    const auto opened = protection.unprotect(information);
    QVERIFY(opened);
    QVERIFY(decodeInitiateRequest(opened->apdu).value().dedicatedKey == key);
}

void TestClientSession::releasesUnderProtection()
{
    test::Objects objects;
    ServerSecurity security;
    security.settings = test::exampleSecurity(Role::Server);
    security.required = security.answers = Protection::Both;
    objects.protection = security;
    AssociationSettings settings;
    settings.security = test::exampleSecurity(Role::Client);
    settings.security.protection = Protection::Both;
    test::ClientServerPair pair(true, objects, settings);
    QVERIFY(pair.open());
    QVERIFY(pair.release());
    const auto rlrq = decodeRelease(pair.hooks->sent.back()).value();
    QCOMPARE(rlrq.userInformation.at(0), std::uint8_t{0x21}); // glo-initiate-request
    QCOMPARE(objects.releases, 1);
}

QTEST_APPLESS_MAIN(TestClientSession)
#include "tst_client_session.moc"
