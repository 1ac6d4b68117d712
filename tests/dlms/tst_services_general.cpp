// SPDX-License-Identifier: Apache-2.0
#include "apdu_vectors.h"

using namespace metersmith;
using namespace metersmith::dlms;
using vectors::hex;

/// ACCESS, notifications, general block transfer, signing and ciphering headers, exceptions,
/// against APDUs from outside.
class TestServicesGeneral : public QObject
{
    Q_OBJECT

private slots:
    void exceptions();
    void notifications();
    void pushedList();
    void events();
    void access();
    void accessInAllKinds();
    void generalBlocks();
    void generalSigning();
    void ciphered();
    void generalCiphering();
};

namespace
{

const AttributeReference first{1, Obis(1, 0, 0, 3, 0), 2};

} // namespace

void TestServicesGeneral::exceptions()
{
    vectors::check("exception", ExceptionResponse{1, 2, {}});
    vectors::check("exception-counter", ExceptionResponse{1, 6, 42});
    vectors::check("confirmed-service-error", ConfirmedServiceError{1, 6, 1});
    vectors::check("confirmed-service-error-write", ConfirmedServiceError{6, 0, 6});
    QCOMPARE(explain(ExceptionResponse{1, 2, {}}),
             std::string("service-not-allowed, service-not-supported"));
}

void TestServicesGeneral::notifications()
{
    vectors::check("data-notification-bare",
                   DataNotification{0x1DB,
                                    {},
                                    Data::octets(hex("125A859136000000004900000011000000"
                                                     "0A5A8513D014800000000D0000000A0100"))});
    vectors::check("data-notification-octet-tag",
                   DataNotification{0x40000000, hex("07E4020F06011922FF800000"),
                                    Data::structure({Data::unsigned32(0x157E)})});
    vectors::check("data-notification-confirm", DataNotificationConfirm{0x1DB, {}});
}

void TestServicesGeneral::pushedList()
{
    const auto vector = vectors::row("data-notification");
    const auto push = std::get<DataNotification>(decodeApdu(vector.bytes).value());
    QCOMPARE(push.longInvoke, 0U);
    QCOMPARE(CosemDateTime::fromBytes(push.dateTime).value().toString(),
             std::string("2000-01-01 22:33:00"));
    const auto& list = push.body.elements();
    QCOMPARE(list.size(), std::size_t{25});
    QCOMPARE(list[0].text().value(), std::string("Kamstrup_V0001"));
    QCOMPARE(toHex(list[3].bytes()), std::string("0101600101FF"));
    QCOMPARE(list[8].type(), DataType::DoubleLongUnsigned);
    QCOMPARE(list[24].type(), DataType::LongUnsigned);
    QCOMPARE(toHex(encode(push)), toHex(vector.written));
}

void TestServicesGeneral::events()
{
    vectors::check("event-notification-time",
                   EventNotification{hex("05DC010101000000FF000000"), first, Data::boolean(true)});
    vectors::check("event-notification", EventNotification{{}, first, Data::boolean(true)});
}

void TestServicesGeneral::access()
{
    using Kind = AccessOperation::Kind;
    const auto special = [](std::uint8_t number) {
        return Data::structure({Data::octets(Bytes{number}),
                                Data::octets(hex("FFFFFFFFFFFFFF0000000000")),
                                Data::octets(Bytes{0xFF})});
    };
    const auto week = [](std::uint8_t number, std::array<std::uint8_t, 7> days) {
        std::vector<Data> row{Data::octets(Bytes{number})};
        for (const auto day : days)
            row.push_back(Data::unsigned8(day));
        return Data::structure(std::move(row));
    };
    const AttributeReference seasons{20, Obis(0, 0, 13, 0, 0), 7};
    const AttributeReference weeks{20, Obis(0, 0, 13, 0, 0), 8};
    vectors::check("access-request",
                   AccessRequest{0x40000000,
                                 {},
                                 {{Kind::Get, {1, Obis(0, 0, 96, 1, 0), 2}, {}, {}},
                                  {Kind::Get, {8, Obis(0, 0, 1, 0, 0), 2}, {}, {}},
                                  {Kind::Set,
                                   seasons,
                                   {},
                                   Data::array({special(0), special(1), special(2), special(3)})},
                                  {Kind::Set,
                                   weeks,
                                   {},
                                   Data::array({week(0, {255, 255, 255, 255, 255, 255, 255}),
                                                week(1, {2, 1, 1, 1, 1, 1, 1}),
                                                week(2, {255, 255, 255, 255, 255, 255, 255}),
                                                week(3, {1, 2, 2, 2, 2, 2, 2})})}}});
    vectors::check("access-response",
                   AccessResponse{0x40000000,
                                  {},
                                  {},
                                  {{Kind::Get, 0, Data::octets(hex("3030303030303031"))},
                                   {Kind::Get, 0, Data::octets(hex("07DC030C07161E0000FF8880"))},
                                   {Kind::Set, 0, {}},
                                   {Kind::Set, 0, {}}}});
}

void TestServicesGeneral::accessInAllKinds()
{
    using Kind = AccessOperation::Kind;
    const SelectiveAccess range{1, Data::structure({Data::unsigned32(1)})};
    const AccessRequest request{0x6000002A,
                                hex("07E40107020E2F14FF800000"),
                                {{Kind::Get, first, {}, {}},
                                 {Kind::Set, first, {}, Data::unsigned8(7)},
                                 {Kind::Action, first, {}, Data::integer8(0)},
                                 {Kind::GetSelected, first, range, {}},
                                 {Kind::SetSelected, first, range, Data::visible("x")}}};
    QVERIFY(std::get<AccessRequest>(decodeApdu(encode(request)).value()) == request);
    // An answer that repeats the specification: without the data, which are not part of it.
    auto repeated = request.operations;
    for (auto& one : repeated)
        one.data = {};
    const AccessResponse response{0x6000002A,
                                  {},
                                  repeated,
                                  {{Kind::Get, 0, Data::unsigned8(1)},
                                   {Kind::Set, 3, {}},
                                   {Kind::Action, 250, {}},
                                   {Kind::Get, 4, {}},
                                   {Kind::Set, 0, {}}}};
    QVERIFY(std::get<AccessResponse>(decodeApdu(encode(response)).value()) == response);
    // Data and operations must be as many: one datum for two operations.
    auto bytes =
        encode(AccessRequest{1, {}, {{Kind::Get, first, {}, {}}, {Kind::Get, first, {}, {}}}});
    bytes[bytes.size() - 3] = 1;
    bytes.pop_back();
    QCOMPARE(decodeApdu(bytes).error().code, ErrorCode::Malformed);
}

void TestServicesGeneral::generalBlocks()
{
    const auto raw = [](const char* id) {
        const auto bytes = vectors::row(id).bytes;
        return Bytes(bytes.begin() + 7, bytes.end());
    };
    vectors::check("general-block", GeneralBlock{false, true, 0, 1, 0, raw("general-block")});
    vectors::check("general-block-2", GeneralBlock{false, true, 0, 2, 0, raw("general-block-2")});
    vectors::check("general-block-last",
                   GeneralBlock{true, true, 0, 3, 0, raw("general-block-last")});
    vectors::check("general-block-acknowledged", GeneralBlock{true, false, 3, 4, 5, ascii("abc")});

    // The three blocks of the E450 hold one data-notification: a list of objects and their values.
    auto whole = raw("general-block");
    append(whole, raw("general-block-2"));
    append(whole, raw("general-block-last"));
    const auto push = std::get<DataNotification>(decodeApdu(whole).value());
    QCOMPARE(CosemDateTime::fromBytes(push.dateTime).value().toString(),
             std::string("2026-07-18 16:58:00"));
    const auto& values = push.body.elements();
    QCOMPARE(values.size(), std::size_t{13});
    QCOMPARE(values[0].elements().size(), std::size_t{13});
    QCOMPARE(toHex(values[0].elements()[4].elements()[1].bytes()), std::string("0100010801FF"));
    QCOMPARE(values[1].text().value(), std::string("LGZ1020782546371"));
    QCOMPARE(values[4].number().value(), 0x00361F58);
    QCOMPARE(values[12].type(), DataType::Enum);
    QCOMPARE(toHex(encode(push)), toHex(whole));
}

void TestServicesGeneral::generalSigning()
{
    GeneralSigning apdu;
    apdu.transactionId = hex("010000000000000001"); // a command, and the counter of its originator
    apdu.originator = hex("123456789ABCDEF0");
    apdu.recipient = hex("FFFFFFFFFFFFFFFE");
    apdu.otherInformation = hex("00B3"); // the use case
    apdu.content = hex("D92000000100030300700000130A00FF020300700000130A01FF020300700000130A02FF"
                       "020305000000000500000000"
                       "0500000000");
    apdu.signature = hex("59045AB0F554622B0360340B9D87B5A23ED5723B41DE3F206E58CDD10F915B9F"
                         "E2E12E2DA3632478A8DF678E418895869AC1E55318CCE04D120D2D6B44DC167B");
    vectors::check("general-signing", apdu);
    GeneralSigning bare; // an association's answer to a challenge, signed
    bare.originator = hex("0F0E0D0C0B0A0908");
    bare.recipient = hex("5341476770067A23");
    bare.content = hex("C301C1000F0000280000FF0101091111000005927050C667AFCAE335FFE491EB");
    bare.signature = hex("E0DDC8E69B5AB6FCBEDD260B743F98405CEA8C5283C225C9576481DC3DE07363"
                         "DAE8A6655AFBBFE7E9B0E5B19FC97A5CB4404858A85988091CD62DEB43AE4B0F");
    vectors::check("general-signing-bare", bare);
    // Without tag and signature: what is signed (tst_security_vectors proves it with the key).
    const auto whole = vectors::row("general-signing").bytes;
    QCOMPARE(toHex(signedText(apdu)),
             toHex(BytesView(whole).subspan(1, whole.size() - 1 - 1 - apdu.signature.size())));
    // The command itself: three methods of the account, each with a zero.
    const auto command = std::get<AccessRequest>(decodeApdu(apdu.content).value());
    QCOMPARE(command.longInvoke, 0x20000001U);
    QCOMPARE(command.operations.size(), std::size_t{3});
    for (std::size_t at = 0; at < 3; ++at) {
        QVERIFY(command.operations[at].kind == AccessOperation::Kind::Action);
        const Obis obis(0, 0, 19, 10, static_cast<std::uint8_t>(at), 255);
        QVERIFY((command.operations[at].target == AttributeReference{112, obis, 2}));
        QVERIFY(command.operations[at].data == Data::integer32(0));
    }
}

void TestServicesGeneral::ciphered()
{
    vectors::check("glo-get-request",
                   CipheredApdu{0xC8,
                                {},
                                0x30,
                                0x01234567,
                                hex("411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B"),
                                {}});
    vectors::check(
        "glo-initiate-request",
        CipheredApdu{0x21,
                     {},
                     0x30,
                     0x01234567,
                     hex("801302FF8A7874133D414CED25B42534D28DB0047720606B175BD52211BE684"
                         "1DB204D39EE6FDB8E356855"),
                     {}});
    vectors::check(
        "glo-set-request",
        CipheredApdu{0xC9,
                     {},
                     0x30,
                     0x4B3F,
                     hex("C7BDF18D000171206E102A9129B0AECC05DB7B9551BE6CFB1DD520571945486"
                         "A6DAD271A95E31C"),
                     {}});
    vectors::check(
        "glo-action-response",
        CipheredApdu{0xCF,
                     {},
                     0x30,
                     0x413C,
                     hex("547421EAE9A8D7185ED7906E2B73535ABEEFCC34EA74A08095000F701616ED51"
                         "C8D1B7987E"),
                     {}});
    // Every tag of glo-, ded-, general-glo- and general-ded-ciphering, from its parts and back.
    for (const auto tag : {0x21, 0x25, 0x26, 0x28, 0x2C, 0x2D, 0x2E, 0x36, 0x38, 0x41, 0x45, 0x46,
                           0x48, 0x4C, 0x4D, 0x4E, 0x56, 0x58, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD,
                           0xCF, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD7, 0xDB, 0xDC}) {
        CipheredApdu apdu{static_cast<std::uint8_t>(tag), {}, 0x31, 7, Bytes(200, 0x5A), {}};
        if (tag >= 0xDB)
            apdu.systemTitle = hex("4B464D6410000002");
        const auto again = decodeApdu(encode(apdu));
        QVERIFY2(again, again ? "" : toString(again.error()).c_str());
        QVERIFY(std::get<CipheredApdu>(*again) == apdu);
    }
}

void TestServicesGeneral::generalCiphering()
{
    const auto vector = vectors::row("general-ciphering");
    const auto apdu = std::get<CipheredApdu>(decodeApdu(vector.bytes).value());
    QCOMPARE(toHex(apdu.systemTitle), std::string("4D4D4D0000BC614E"));
    QVERIFY(apdu.general.has_value());
    QCOMPARE(toHex(apdu.general->transactionId), std::string("0102030405060708"));
    QCOMPARE(toHex(apdu.general->recipient), std::string("4D4D4D0000000001"));
    QVERIFY(apdu.general->dateTime.empty() && apdu.general->otherInformation.empty());
    QVERIFY(apdu.general->key.has_value());
    QCOMPARE(apdu.general->key->kind, KeyInformation::Kind::Agreed);
    QCOMPARE(toHex(apdu.general->key->parameters), std::string("01"));
    QCOMPARE(apdu.general->key->cipheredData.size(), std::size_t{128});
    QCOMPARE(apdu.securityControl, std::uint8_t{0x31});
    QCOMPARE(apdu.invocationCounter, 0U);
    QCOMPARE(toHex(encode(apdu)), toHex(vector.written));
    // Agreed on elsewhere: every field empty, no key named; it carries the signed command.
    const auto bare = vectors::row("general-ciphering-bare");
    const auto command = std::get<CipheredApdu>(decodeApdu(bare.bytes).value());
    QVERIFY(command.general && !command.general->key && command.systemTitle.empty());
    QVERIFY(command.general->transactionId.empty() && command.general->recipient.empty());
    QCOMPARE(command.securityControl, std::uint8_t{0x11});
    QCOMPARE(toHex(BytesView(command.content).first(command.content.size() - 12)),
             toHex(vectors::row("general-signing").bytes));
    QCOMPARE(toHex(encode(command)), toHex(bare.written));
    // The other two ways to name a key.
    for (const auto kind : {KeyInformation::Kind::Identified, KeyInformation::Kind::Wrapped}) {
        auto other = apdu;
        other.general->key = KeyInformation{
            kind, Bytes{0}, kind == KeyInformation::Kind::Wrapped ? Bytes(24, 0xAB) : Bytes{}};
        QVERIFY(std::get<CipheredApdu>(decodeApdu(encode(other)).value()) == other);
    }
}

QTEST_APPLESS_MAIN(TestServicesGeneral)
#include "tst_services_general.moc"
