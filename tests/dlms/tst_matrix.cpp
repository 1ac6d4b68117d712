// SPDX-License-Identifier: Apache-2.0
//
// Client and server of this library against each other: every service under every protection, in
// every dress, over both links, asserted on the values and on what went over the line.
#include "matrix_conversation.h"

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

class TestMatrix : public QObject
{
    Q_OBJECT

private slots:
    void every_data();
    void every();
    void nothingVanishesNearTheLargestApdu();
    void listOfManyIsCut();
    void serviceOfTheOldKind();

private:
    void get(Setting setting);
    void getBlocks(Setting setting);
    void getList(Setting setting);
    void getListBlocks(Setting setting);
    void selective(Setting setting);
    void set(Setting setting);
    void setBlocks(Setting setting);
    void setList(Setting setting);
    void setListBlocks(Setting setting);
    void action(Setting setting);
    void actionBlocksOut(Setting setting);
    void actionBlocksIn(Setting setting);
    void actionList(Setting setting);
    void actionListBlocks(Setting setting);
    void access(Setting setting);
    void generalBlocks(Setting setting);
    void generalBlocksBothWays(Setting setting);
    void dataNotification(Setting setting);
    void confirmedNotification(Setting setting);
    void longNotification(Setting setting);
    void eventNotification(Setting setting);

    using Row = void (TestMatrix::*)(Setting);
    struct Service {
        const char* name;
        Row row;
    };
    static constexpr Service services[] = {
        {"get", &TestMatrix::get},
        {"get in blocks", &TestMatrix::getBlocks},
        {"get list", &TestMatrix::getList},
        {"get list in blocks", &TestMatrix::getListBlocks},
        {"get selected", &TestMatrix::selective},
        {"set", &TestMatrix::set},
        {"set in blocks", &TestMatrix::setBlocks},
        {"set list", &TestMatrix::setList},
        {"set list in blocks", &TestMatrix::setListBlocks},
        {"action", &TestMatrix::action},
        {"action, parameters in blocks", &TestMatrix::actionBlocksOut},
        {"action, answer in blocks", &TestMatrix::actionBlocksIn},
        {"action list", &TestMatrix::actionList},
        {"action list in blocks", &TestMatrix::actionListBlocks},
        {"access", &TestMatrix::access},
        {"get by general blocks", &TestMatrix::generalBlocks},
        {"general blocks both ways", &TestMatrix::generalBlocksBothWays},
        {"data-notification", &TestMatrix::dataNotification},
        {"data-notification, confirmed", &TestMatrix::confirmedNotification},
        {"data-notification, long", &TestMatrix::longNotification},
        {"event-notification", &TestMatrix::eventNotification},
    };
};

void TestMatrix::every_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<int>("protection");
    QTest::addColumn<int>("ciphering");
    for (std::size_t service = 0; service < std::size(services); ++service)
        for (const bool wrapper : {false, true})
            for (const auto protection : {Protection::None, Protection::Authentication,
                                          Protection::Encryption, Protection::Both})
                for (const auto ciphering : {Ciphering::Global, Ciphering::Dedicated,
                                             Ciphering::GeneralGlobal, Ciphering::GeneralDedicated})
                    QTest::addRow("%s, %s, %s, %s", services[service].name,
                                  wrapper ? "wrapper" : "HDLC", name(protection).data(),
                                  name(ciphering).data())
                        << static_cast<int>(service) << wrapper << static_cast<int>(protection)
                        << static_cast<int>(ciphering);
}

void TestMatrix::every()
{
    QFETCH(int, service);
    QFETCH(bool, wrapper);
    QFETCH(int, protection);
    QFETCH(int, ciphering);
    Setting setting;
    setting.wrapper = wrapper;
    setting.protection = static_cast<Protection>(protection);
    setting.ciphering = static_cast<Ciphering>(ciphering);
    (this->*services[static_cast<std::size_t>(service)].row)(setting);
}

/// A conversation that stands, or the test ends with its failure.
#define OPEN(name, setting)                                                                        \
    Conversation name(setting);                                                                    \
    QVERIFY2(name.opened,                                                                          \
             name.pair.failure ? toString(*name.pair.failure).c_str() : "no association")
/// It ends well, and nothing went over the line with less protection than asked for.
#define CLOSE(name, setting)                                                                       \
    QVERIFY2(name.pair.noted.empty(),                                                              \
             name.pair.noted.empty() ? "" : toString(name.pair.noted[0]).c_str());                 \
    QVERIFY(name.pair.release());                                                                  \
    QVERIFY(name.isProtectedAs(setting));                                                          \
    QCOMPARE(name.objects.releases, 1);                                                            \
    QVERIFY(name.objects.incidents.empty())

void TestMatrix::get(Setting setting)
{
    OPEN(talk, setting);
    const auto answer = talk.pair.ask(GetRequest{first, {}});
    VERIFY_OK(answer);
    QVERIFY(*answer.result == Data::unsigned16(7));
    QCOMPARE(talk.pair.ask(GetRequest{absent, {}}).result.error().code, ErrorCode::ObjectUndefined);
    CLOSE(talk, setting);
}

void TestMatrix::getBlocks(Setting setting)
{
    setting.clientMax = 300;
    OPEN(talk, setting);
    const auto answer = talk.pair.ask(GetRequest{longValue, {}});
    VERIFY_OK(answer);
    QVERIFY(*answer.result == talk.objects.values[longValue]);
    QVERIFY(talk.pair.blocks > 10);
    CLOSE(talk, setting);
}

void TestMatrix::getList(Setting setting)
{
    OPEN(talk, setting);
    const auto answer =
        talk.pair.ask(GetListRequest{{{first, {}}, {absent, {}}, {second, {}}, {longValue, {}}}});
    VERIFY_OK(answer);
    QCOMPARE(answer.items.size(), std::size_t{4});
    QVERIFY(*answer.items[0] == Data::unsigned16(7));
    QCOMPARE(answer.items[1].error().code, ErrorCode::ObjectUndefined);
    QVERIFY(*answer.items[2] == Data::unsigned32(123456789));
    QVERIFY(*answer.items[3] == talk.objects.values[longValue]);
    CLOSE(talk, setting);
}

void TestMatrix::getListBlocks(Setting setting)
{
    setting.clientMax = 300;
    OPEN(talk, setting);
    const auto answer =
        talk.pair.ask(GetListRequest{{{longValue, {}}, {absent, {}}, {second, {}}}});
    VERIFY_OK(answer);
    QCOMPARE(answer.items.size(), std::size_t{3});
    QVERIFY(*answer.items[0] == talk.objects.values[longValue]);
    QCOMPARE(answer.items[1].error().code, ErrorCode::ObjectUndefined);
    QVERIFY(*answer.items[2] == Data::unsigned32(123456789));
    QVERIFY(talk.pair.blocks > 10);
    CLOSE(talk, setting);
}

void TestMatrix::selective(Setting setting)
{
    OPEN(talk, setting);
    const SelectiveAccess entries{2, Data::structure({Data::unsigned32(1), Data::unsigned32(2),
                                                      Data::unsigned16(1), Data::unsigned16(0)})};
    const auto answer = talk.pair.ask(GetRequest{profile, entries});
    VERIFY_OK(answer);
    QVERIFY(*answer.result == talk.objects.values[profile]);
    QVERIFY(talk.objects.selected == entries);
    CLOSE(talk, setting);
}

void TestMatrix::set(Setting setting)
{
    OPEN(talk, setting);
    const auto answer = talk.pair.ask(SetRequest{first, Data::unsigned16(20)});
    VERIFY_OK(answer);
    QVERIFY(talk.objects.values[first] == Data::unsigned16(20));
    QCOMPARE(talk.pair.ask(SetRequest{absent, Data::null()}).result.error().code,
             ErrorCode::AccessDenied);
    CLOSE(talk, setting);
}

void TestMatrix::setBlocks(Setting setting)
{
    setting.serverMax = 200;
    OPEN(talk, setting);
    const auto wanted = pattern(2500, 1);
    const auto answer = talk.pair.ask(SetRequest{first, wanted});
    VERIFY_OK(answer);
    QVERIFY(talk.objects.values[first] == wanted);
    QVERIFY(talk.pair.hooks->sent.size() > 13);
    CLOSE(talk, setting);
}

void TestMatrix::setList(Setting setting)
{
    OPEN(talk, setting);
    const auto answer = talk.pair.ask(
        SetListRequest{{{first, {}}, {absent, {}}, {second, {}}},
                       {Data::unsigned16(1), Data::unsigned16(2), Data::unsigned32(3)}});
    VERIFY_OK(answer);
    QCOMPARE(answer.items.size(), std::size_t{3});
    QVERIFY(answer.items[0] && answer.items[2]);
    QCOMPARE(answer.items[1].error().code, ErrorCode::AccessDenied);
    QVERIFY(talk.objects.values[first] == Data::unsigned16(1));
    QVERIFY(talk.objects.values[second] == Data::unsigned32(3));
    CLOSE(talk, setting);
}

void TestMatrix::setListBlocks(Setting setting)
{
    setting.serverMax = 200;
    OPEN(talk, setting);
    const auto wanted = pattern(700, 1);
    const auto answer =
        talk.pair.ask(SetListRequest{{{first, {}}, {absent, {}}, {second, {}}},
                                     {Data::unsigned16(1), Data::unsigned16(2), wanted}});
    VERIFY_OK(answer);
    QCOMPARE(answer.items.size(), std::size_t{3});
    QVERIFY(answer.items[0] && answer.items[2]);
    QCOMPARE(answer.items[1].error().code, ErrorCode::AccessDenied);
    QVERIFY(talk.objects.values[first] == Data::unsigned16(1));
    QVERIFY(talk.objects.values[second] == wanted);
    CLOSE(talk, setting);
}

void TestMatrix::action(Setting setting)
{
    OPEN(talk, setting);
    const auto answer = talk.pair.ask(ActionRequest{echoes, Data::integer8(3)});
    VERIFY_OK(answer);
    QVERIFY(*answer.result == Data::integer8(3));
    QVERIFY(talk.objects.calls.back().second == Data::integer8(3));
    QVERIFY(talk.pair.ask(ActionRequest{echoes, {}}).result.value().isNull());
    QVERIFY(!talk.objects.calls.back().second);
    QCOMPARE(talk.pair.ask(ActionRequest{refuses, {}}).result.error().code,
             ErrorCode::AccessDenied);
    CLOSE(talk, setting);
}

void TestMatrix::actionBlocksOut(Setting setting)
{
    setting.serverMax = 200;
    OPEN(talk, setting);
    const auto wanted = pattern(2500, 9);
    const auto answer = talk.pair.ask(ActionRequest{echoes, wanted});
    VERIFY_OK(answer);
    QVERIFY(talk.objects.calls.back().second == wanted);
    QVERIFY(*answer.result == wanted);
    CLOSE(talk, setting);
}

void TestMatrix::actionBlocksIn(Setting setting)
{
    setting.clientMax = 300;
    OPEN(talk, setting);
    const auto answer = talk.pair.ask(ActionRequest{givesLong, Data::integer8(0)});
    VERIFY_OK(answer);
    QVERIFY(*answer.result == talk.objects.values.begin()->second);
    QVERIFY(talk.pair.blocks > 10);
    CLOSE(talk, setting);
}

void TestMatrix::actionList(Setting setting)
{
    OPEN(talk, setting);
    const auto answer = talk.pair.ask(ActionListRequest{
        {echoes, refuses, givesLong}, {Data::integer8(5), Data::null(), Data::null()}});
    VERIFY_OK(answer);
    QCOMPARE(answer.items.size(), std::size_t{3});
    QVERIFY(*answer.items[0] == Data::integer8(5));
    QCOMPARE(answer.items[1].error().code, ErrorCode::AccessDenied);
    QVERIFY(*answer.items[2] == talk.objects.values.begin()->second);
    QCOMPARE(talk.objects.calls.size(), std::size_t{3});
    CLOSE(talk, setting);
}

void TestMatrix::actionListBlocks(Setting setting)
{
    setting.clientMax = 300;
    setting.serverMax = 200;
    OPEN(talk, setting);
    const auto wanted = pattern(900, 2);
    const auto answer = talk.pair.ask(
        ActionListRequest{{echoes, echoes, givesLong}, {Data::integer8(5), wanted, Data::null()}});
    VERIFY_OK(answer);
    QCOMPARE(answer.items.size(), std::size_t{3});
    QVERIFY(*answer.items[0] == Data::integer8(5));
    QVERIFY(*answer.items[1] == wanted);
    QVERIFY(*answer.items[2] == talk.objects.values.begin()->second);
    QCOMPARE(talk.objects.calls.size(), std::size_t{3});
    CLOSE(talk, setting);
}

void TestMatrix::access(Setting setting)
{
    using Kind = AccessOperation::Kind;
    OPEN(talk, setting);
    AccessListRequest request;
    request.operations.push_back({Kind::Get, second, {}, Data::null()});
    request.operations.push_back({Kind::Set, first, {}, Data::unsigned16(99)});
    request.operations.push_back(
        {Kind::Action, {echoes.classId, echoes.object, echoes.method}, {}, Data::integer8(4)});
    request.operations.push_back({Kind::Get, absent, {}, Data::null()});
    const auto answer = talk.pair.ask(request);
    VERIFY_OK(answer);
    QCOMPARE(answer.items.size(), std::size_t{4});
    QVERIFY(*answer.items[0] == Data::unsigned32(123456789));
    QVERIFY(answer.items[1].has_value());
    QVERIFY(talk.objects.values[first] == Data::unsigned16(99));
    QVERIFY(*answer.items[2] == Data::integer8(4));
    QCOMPARE(answer.items[3].error().code, ErrorCode::ObjectUndefined);
    CLOSE(talk, setting);
}

void TestMatrix::generalBlocks(Setting setting)
{
    setting.clientMax = setting.serverMax = 300;
    setting.window = 5;
    OPEN(talk, setting);
    const auto answer = talk.pair.ask(GetRequest{longValue, {}});
    VERIFY_OK(answer);
    QVERIFY(*answer.result == talk.objects.values[longValue]);
    QVERIFY(talk.pair.blocks > 10);
    // AARQ, the request, and an acknowledgement for every five blocks.
    QVERIFY2(talk.pair.hooks->sent.size() <= 5,
             std::to_string(talk.pair.hooks->sent.size()).c_str());
    CLOSE(talk, setting);
}

void TestMatrix::generalBlocksBothWays(Setting setting)
{
    setting.clientMax = setting.serverMax = 300;
    setting.window = 3;
    OPEN(talk, setting);
    const auto wanted = pattern(2500, 9);
    const auto before = talk.pair.now;
    const auto answer = talk.pair.ask(ActionRequest{echoes, wanted});
    VERIFY_OK(answer);
    QVERIFY(*answer.result == wanted);
    QVERIFY(talk.objects.calls.back().second == wanted);
    // The line alone takes time, 2 ms a turn: a streamed block waits for no time-out.
    QVERIFY(talk.pair.now - before < std::chrono::milliseconds(300));
    CLOSE(talk, setting);
}

void TestMatrix::dataNotification(Setting setting)
{
    OPEN(talk, setting);
    const DataNotification push{5, {}, Data::structure({Data::unsigned32(42)})};
    pushedAndAnswered(talk, push, setting);
    CLOSE(talk, setting);
}

void TestMatrix::confirmedNotification(Setting setting)
{
    OPEN(talk, setting);
    const DataNotification push{
        longinvoke::confirmed | 5U, {}, Data::structure({Data::unsigned32(42)})};
    const auto before = talk.pair.hooks->sent.size();
    pushedAndAnswered(talk, push, setting);
    QCOMPARE(talk.pair.hooks->sent.size(), before + 2); // the confirmation and the GET
    const auto confirmation = encode(DataNotificationConfirm{push.longInvoke, {}});
    const auto& sent = talk.pair.hooks->sent;
    if (setting.protection == Protection::None)
        QVERIFY(std::ranges::find(sent, confirmation) != sent.end());
    CLOSE(talk, setting);
}

void TestMatrix::longNotification(Setting setting)
{
    setting.clientMax = 100;
    OPEN(talk, setting);
    const DataNotification push{5, {}, pattern(800, 1)};
    pushedAndAnswered(talk, push, setting);
    CLOSE(talk, setting);
}

void TestMatrix::eventNotification(Setting setting)
{
    OPEN(talk, setting);
    const EventNotification event{{}, first, Data::unsigned16(3)};
    pushedAndAnswered(talk, event, setting);
    CLOSE(talk, setting);
}

/// Lengths about the largest APDU: every value comes whole, whatever carries it.
void TestMatrix::nothingVanishesNearTheLargestApdu()
{
    for (const bool wrapper : {true, false}) {
        for (const auto protection : {Protection::None, Protection::Both}) {
            Setting setting;
            setting.wrapper = wrapper;
            setting.protection = protection;
            OPEN(talk, setting);
            for (std::size_t size = 65480; size <= 65545; ++size) {
                const auto wanted = pattern(size, static_cast<std::uint8_t>(size));
                talk.objects.values[longValue] = wanted;
                const auto answer = talk.pair.ask(GetRequest{longValue, {}});
                VERIFY_OK(answer);
                QVERIFY2(*answer.result == wanted, std::to_string(size).c_str());
            }
            CLOSE(talk, setting);
        }
    }
}

/// A list longer than the meter's APDUs goes in as many requests as it takes.
void TestMatrix::listOfManyIsCut()
{
    for (const auto missing : {std::uint32_t{0}, conformance::multipleReferences}) {
        Setting setting;
        setting.wrapper = true;
        setting.serverMax = 128;
        setting.conformance = conformance::supported & ~missing;
        OPEN(talk, setting);
        GetListRequest request;
        for (int i = 0; i < 100; ++i)
            request.attributes.push_back({i % 2 == 0 ? first : second, {}});
        const auto before = talk.pair.hooks->sent.size();
        const auto answer = talk.pair.ask(request);
        VERIFY_OK(answer);
        QCOMPARE(answer.items.size(), std::size_t{100});
        for (std::size_t i = 0; i < 100; ++i)
            QVERIFY(*answer.items[i] ==
                    (i % 2 == 0 ? Data::unsigned16(7) : Data::unsigned32(123456789)));
        const auto requests = talk.pair.hooks->sent.size() - before;
        QCOMPARE(requests, missing == 0 ? std::size_t{10} : std::size_t{100});
        for (const auto& sent : talk.pair.hooks->sent)
            QVERIFY(sent.size() <= 128);
        CLOSE(talk, setting);
    }
}

/// Services that were not agreed upon are not sent, and the association stands.
void TestMatrix::serviceOfTheOldKind()
{
    Setting setting;
    setting.wrapper = true;
    setting.conformance = conformance::get;
    OPEN(talk, setting);
    QCOMPARE(talk.pair.associated->conformance, conformance::get);
    const auto before = talk.pair.hooks->sent.size();
    const SelectiveAccess all{1, Data::null()};
    AccessListRequest access;
    access.operations.emplace_back();
    for (const Request& request :
         {Request(SetRequest{first, Data::null()}), Request(ActionRequest{echoes, {}}),
          Request(GetRequest{profile, all}), Request(access), Request(ShortNameReadRequest{{{}}}),
          Request(CarryRequest{{0xDF, 0x00}})})
        QCOMPARE(talk.pair.ask(request).result.error().code, ErrorCode::Unsupported);
    QCOMPARE(talk.pair.hooks->sent.size(), before);
    QVERIFY(talk.pair.ask(GetRequest{first, {}}).result.value() == Data::unsigned16(7));
    CLOSE(talk, setting);
}

QTEST_APPLESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
