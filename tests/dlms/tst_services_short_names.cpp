// SPDX-License-Identifier: Apache-2.0
#include "apdu_vectors.h"

using namespace metersmith;
using namespace metersmith::dlms;
using vectors::hex;

/// Read, Write, UnconfirmedWrite and InformationReport against APDUs from outside.
class TestServicesShortNames : public QObject
{
    Q_OBJECT

private slots:
    void read();
    void readAnswers();
    void write();
    void writeAnswers();
    void reports();
};

namespace
{

using Kind = ShortNameAccess::Kind;

ShortNameAccess named(std::uint16_t name)
{
    ShortNameAccess variable;
    variable.name = name;
    return variable;
}

ShortNameAccess block(Kind kind, std::uint16_t number, bool last = false, Bytes raw = {})
{
    ShortNameAccess variable;
    variable.kind = kind;
    variable.block = number;
    variable.last = last;
    variable.raw = std::move(raw);
    return variable;
}

const Bytes fifty =
    hex("0102030405060708091011121314151617181920212223242526272829303132333435363738"
        "394041424344454647484950");

} // namespace

void TestServicesShortNames::read()
{
    vectors::check("read-request", ReadRequest{{named(0xFD08)}});
    vectors::check("read-request-list", ReadRequest{{named(0xFD08), named(0xFF08)}});
    auto profile = named(0xC008);
    profile.kind = Kind::Parameterised;
    profile.access = SelectiveAccess{
        1, Data::structure({Data::structure({Data::unsigned16(8), Data::octets(hex("0000010000FF")),
                                             Data::integer8(2), Data::unsigned16(0)}),
                            Data::octets(hex("07DA041E050E2522618000FF")),
                            Data::octets(hex("FFFFFFFFFFFFFFFFFF8000FF")), Data::array({})})};
    vectors::check("read-request-parameterised", ReadRequest{{profile}});
    vectors::check("read-request-block", ReadRequest{{block(Kind::Block, 1)}});
    vectors::check("read-request-long",
                   ReadRequest{{block(Kind::ReadBlock, 1, false, {1, 2, 3, 4, 5})}});
}

void TestServicesShortNames::readAnswers()
{
    vectors::check("read-response",
                   ReadResponse{{Data::visible("B.M4CCPTSCMDO.0479.AT0STvGsarHSPpnagl")}});
    vectors::check("read-response-list",
                   ReadResponse{{Data::octets(hex("4C475A35313238323338300000000000")),
                                 Data::visible("B32")}});
    vectors::check("read-response-octets", ReadResponse{{Data::octets(hex("00810019"))}});
    const auto raw = vectors::row("read-response-block").bytes;
    vectors::check("read-response-block",
                   ReadResponse{{ReadBlockResult{false, 1, {raw.begin() + 7, raw.end()}}}});
    vectors::check("read-response-last-block",
                   ReadResponse{{ReadBlockResult{true, 1, hex("01000A0B5A49503031373639333236")}}});
    vectors::check("read-response-refused",
                   ReadResponse{{DataAccessResult::ObjectUnavailable, std::uint16_t{1}}});
}

void TestServicesShortNames::write()
{
    vectors::check("write-request", WriteRequest{true,
                                                 {named(0x0100), named(0x0110)},
                                                 {Data::octets(fifty), Data::visible("000")}});
    vectors::check("write-request-single",
                   WriteRequest{true, {named(0x0110)}, {Data::visible("000")}});
    vectors::check("write-request-unconfirmed",
                   WriteRequest{false, {named(0x0110)}, {Data::visible("000")}});
    vectors::check(
        "write-request-block",
        WriteRequest{true, {block(Kind::WriteBlock, 1)}, {Data::octets(hex("0932010203"))}});
    QCOMPARE(name(Apdu(WriteRequest{false, {}, {}})), std::string("UnconfirmedWriteRequest"));
}

void TestServicesShortNames::writeAnswers()
{
    vectors::check("write-response", WriteResponse{{DataAccessResult::Success,
                                                    DataAccessResult::ScopeOfAccessViolated}});
    vectors::check("write-response-block", WriteResponse{{std::uint16_t{1}}});
}

void TestServicesShortNames::reports()
{
    vectors::check("information-report",
                   InformationReport{"20190508120000Z", {named(0x0110)}, {Data::visible("000")}});
    vectors::check("information-report-bare",
                   InformationReport{{}, {named(0x0110)}, {Data::visible("000")}});
    vectors::check("information-report-empty", InformationReport{{}, {}, {}});
}

QTEST_APPLESS_MAIN(TestServicesShortNames)
#include "tst_services_short_names.moc"
