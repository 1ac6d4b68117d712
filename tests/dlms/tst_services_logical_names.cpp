// SPDX-License-Identifier: Apache-2.0
#include "apdu_vectors.h"

using namespace metersmith;
using namespace metersmith::dlms;
using vectors::hex;

/// GET, SET and ACTION against APDUs from outside: every value, and the same bytes again.
class TestServicesLogicalNames : public QObject
{
    Q_OBJECT

private slots:
    void get();
    void getAnswers();
    void set();
    void setAnswers();
    void action();
    void actionAnswers();
    void nullDataPairsInAList();
    void aListWithAnObjectThatDoesNotExist();
};

namespace
{

// The objects that the published examples name.
const AttributeReference data43{1, Obis(0, 0, 43, 1, 0), 2};
const AttributeReference clockTime{8, Obis(0, 0, 1, 0, 0), 2};
const AttributeReference deviceName{1, Obis(0, 0, 42, 0, 0), 2};
const AttributeReference object1{1, Obis(0, 0, 128, 0, 0), 2};
const AttributeReference object2{1, Obis(0, 0, 128, 1, 0), 2};
const AttributeReference first{1, Obis(1, 0, 0, 3, 0), 2};
const AttributeReference second{1, Obis(0, 0, 8, 0, 0), 2};
const MethodReference firstMethod{1, Obis(1, 0, 0, 3, 0), 2};
const MethodReference secondMethod{1, Obis(0, 0, 8, 0, 0), 2};
const MethodReference reply{15, Obis(0, 0, 40, 0, 0), 1};
const SelectiveAccess entries{2, Data::structure({Data::unsigned32(0), Data::unsigned32(5),
                                                  Data::unsigned16(0), Data::unsigned16(0)})};
const Bytes fifty =
    hex("0102030405060708091011121314151617181920212223242526272829303132333435363738"
        "394041424344454647484950");
const Bytes five{1, 2, 3, 4, 5};

} // namespace

void TestServicesLogicalNames::get()
{
    vectors::check("get-request-normal", GetRequestNormal{0xC1, data43, {}});
    vectors::check("get-request-selective", GetRequestNormal{0x51, first, entries});
    vectors::check("get-request-next", GetRequestNext{0xC1, 1});
    vectors::check("get-request-list", GetRequestList{0xC1, {{deviceName, {}}, {clockTime, {}}}});
    vectors::check("get-request-list-selective",
                   GetRequestList{0x45, {{first, entries}, {second, entries}}});
}

void TestServicesLogicalNames::getAnswers()
{
    vectors::check("get-response-normal", GetResponseNormal{0xC1, Data::unsigned32(5009)});
    vectors::check("get-response-octets", GetResponseNormal{0x81, Data::octets(fifty)});
    vectors::check("get-response-refused",
                   GetResponseNormal{0xC1, DataAccessResult::HardwareFault});
    Bytes whole = hex("0932");
    append(whole, fifty);
    vectors::check("get-response-block",
                   GetResponseBlock{0x81, false, 1, Bytes(whole.begin(), whole.begin() + 30)});
    vectors::check("get-response-last-block",
                   GetResponseBlock{0x81, true, 2, Bytes(whole.begin() + 30, whole.end())});
    vectors::check("get-response-block-refused",
                   GetResponseBlock{0x51, true, 1, DataAccessResult::Success});
    vectors::check("get-response-list",
                   GetResponseList{0x81, {Data::octets(fifty), Data::visible("000")}});
}

void TestServicesLogicalNames::set()
{
    vectors::check(
        "set-request-normal",
        SetRequestNormal{0xC1, clockTime, {}, Data::octets(hex("07E50118FF0E303950FFC400"))});
    vectors::check("set-request-selective",
                   SetRequestNormal{0x51, first, entries, Data::octets(five)});
    vectors::check(
        "set-request-first-block",
        SetRequestBlock{
            0xC1, object1, {}, false, 1, hex("093201020304050607080910111213141516171819")});
    vectors::check("set-request-block", SetRequestBlock{0x51, {}, {}, true, 1, five});
    vectors::check("set-request-list", SetRequestList{0x81,
                                                      {{object1, {}}, {object2, {}}},
                                                      {Data::octets(fifty), Data::visible("000")}});
    vectors::check(
        "set-request-list-first-block",
        SetRequestListFirstBlock{0x45, {{first, entries}, {second, entries}}, true, 1, five});
}

void TestServicesLogicalNames::setAnswers()
{
    const std::vector<DataAccessResult> three{
        DataAccessResult::Success, DataAccessResult::HardwareFault, DataAccessResult::OtherReason};
    vectors::check("set-response-normal", SetResponseNormal{0xC1, DataAccessResult::Success});
    vectors::check("set-response-block", SetResponseBlock{0xC1, {}, 1});
    vectors::check("set-response-last-block", SetResponseBlock{0xC1, DataAccessResult::Success, 2});
    vectors::check("set-response-list-last-block", SetResponseListLastBlock{0x51, three, 1});
    vectors::check("set-response-list", SetResponseList{0x51, three});
}

void TestServicesLogicalNames::action()
{
    vectors::check(
        "action-request-normal",
        ActionRequestNormal{0xC0, reply, Data::octets(hex("1000001A90E6D2221FA2FD85EED61ACC22"))});
    vectors::check("action-request-bare", ActionRequestNormal{0xC0, reply, {}});
    vectors::check("action-request-next", ActionRequestNext{0x51, 1});
    vectors::check("action-request-list",
                   ActionRequestList{0x51,
                                     {firstMethod, secondMethod},
                                     {Data::octets(five), Data::integer32(69)}});
    vectors::check("action-request-first-pblock",
                   ActionRequestBlock{0x51, {firstMethod}, false, true, 1, five});
    vectors::check("action-request-list-first-pblock",
                   ActionRequestBlock{0x51, {firstMethod, secondMethod}, true, true, 1, five});
    vectors::check("action-request-pblock", ActionRequestBlock{0x51, {}, false, true, 1, five});
}

void TestServicesLogicalNames::actionAnswers()
{
    vectors::check("action-response-normal", ActionResponseNormal{0xC0, ActionResult::Success, {}});
    vectors::check(
        "action-response-data",
        ActionResponseNormal{0xC0, ActionResult::Success,
                             GetResult(Data::octets(hex("1000001AFDE8857B728A3499106AA665D1")))});
    vectors::check("action-response-refused",
                   ActionResponseNormal{0xC0, ActionResult::Success,
                                        GetResult(DataAccessResult::OtherReason)});
    vectors::check("action-response-pblock", ActionResponseBlock{0x51, true, 1, five});
    vectors::check(
        "action-response-list",
        ActionResponseList{0x51,
                           {{ActionResult::Success, GetResult(DataAccessResult::Success)},
                            {ActionResult::Success, GetResult(Data::integer32(69))}}});
    vectors::check("action-response-next", ActionResponseNext{0x51, 1});
}

void TestServicesLogicalNames::nullDataPairsInAList()
{
    // A value of null-data is an answer, not a gap: each takes its place in the list.
    const auto bytes = hex("C403C104 0000 0000 000600000007 0000");
    const GetResponseList expected{0xC1,
                                   {Data::null(), Data::null(), Data::unsigned32(7), Data::null()}};
    const auto apdu = decodeApdu(bytes);
    QVERIFY2(apdu, apdu ? "" : toString(apdu.error()).c_str());
    QVERIFY(std::get<GetResponseList>(*apdu) == expected);
    QVERIFY(encode(expected) == bytes);
    // SET and ACTION with null-data for "nothing".
    const ActionRequestList actions{
        0xC1, {firstMethod, secondMethod}, {Data::null(), Data::null()}};
    QVERIFY(std::get<ActionRequestList>(decodeApdu(encode(actions)).value()) == actions);
}

void TestServicesLogicalNames::aListWithAnObjectThatDoesNotExist()
{
    const auto apdu = decodeApdu(hex("C403C103 000600000001 0104 0011FF")).value();
    const auto& results = std::get<GetResponseList>(apdu).results;
    QCOMPARE(results.size(), std::size_t{3});
    QVERIFY(results[0] == GetResult(Data::unsigned32(1)));
    QVERIFY(results[1] == GetResult(DataAccessResult::ObjectUndefined));
    QVERIFY(results[2] == GetResult(Data::unsigned8(255)));
}

QTEST_APPLESS_MAIN(TestServicesLogicalNames)
#include "tst_services_logical_names.moc"
