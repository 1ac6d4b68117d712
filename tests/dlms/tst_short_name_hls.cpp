// SPDX-License-Identifier: Apache-2.0
//
// High level security with short names: passes 3 and 4 by reply_to_HLS_authentication of
// Association SN, against bytes written here. The layout is that of the Read service with
// parameterised access (IEC 62056-5-3, Variable-Access-Specification); base_name FA00 is that of
// the Blue Book (4.1.3); method 8 is in EnergyICT's and Gurux' public clients alike, its place x +
// 58 was seen in EnergyICT's, the Read with selector 1 in Gurux'.
#include "../fuzz/bare_link.h"
#include "dlms/apdu/apdu.h"
#include "dlms/client/client_session.h"
#include "dlms/security/apdu_protection.h"

#include <QCryptographicHash>
#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

const Bytes clientChallenge(16, 0x43), meterChallenge(16, 0x53);
const std::string secret = "00000000";

Bytes md5(const Bytes& challenge)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArrayView(challenge.data(), static_cast<qsizetype>(challenge.size())));
    hash.addData(QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size())));
    const auto result = hash.result();
    return {result.cbegin(), result.cend()};
}

Bytes operator+(Bytes head, const Bytes& tail)
{
    append(head, tail);
    return head;
}

Bytes hex(const char* text)
{
    return fromHex(text).value();
}

struct Played {
    explicit Played(AssociationSettings settings)
        : session(std::make_unique<fuzz::BareLink>(Role::Client), std::move(settings))
    {
        take(session.open(now));
    }
    void say(const Bytes& apdu) { take(session.received(apdu, now)); }
    void take(const ClientEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                sent.push_back(send->bytes);
            else if (std::holds_alternative<Associated>(effect))
                associated = true;
            else if (const auto* failed = std::get_if<SessionFailed>(&effect))
                failure = failed->error;
            else if (const auto* result = std::get_if<Answered>(&effect))
                answered.emplace(*result);
        }
    }

    TimePoint now{std::chrono::hours(1)};
    ClientSession session;
    std::vector<Bytes> sent;
    bool associated = false;
    std::optional<Error> failure;
    std::optional<Answered> answered;
};

AssociationSettings settingsOf(Mechanism mechanism)
{
    AssociationSettings settings;
    settings.shortNames = true;
    settings.mechanism = mechanism;
    settings.password = Secret::fromText(secret);
    settings.random = [](std::size_t count) { return Bytes(count, 0x43); };
    return settings;
}

/// AARE: context 2.16.756.5.8.1.2, accepted, authentication required, mechanism 3, 16 octets of
/// challenge, InitiateResponse with vaa-name FA00 (Green Book ed. 9, table 18).
Bytes aare()
{
    const auto fields = hex("A109060760857405080102A203020100A305A10302010E88020780"
                            "890760857405080203AA128010") +
                        meterChallenge + hex("BE10040E0800065F1F04001C03200080FA00");
    return Bytes{0x61, static_cast<std::uint8_t>(fields.size())} + fields;
}

} // namespace

class TestShortNameHls : public QObject
{
    Q_OBJECT

private slots:
    void provesBothWays();
    void refusals_data();
    void refusals();
    void underCiphering();
};

void TestShortNameHls::provesBothWays()
{
    Played meter(settingsOf(Mechanism::HighMd5));
    QCOMPARE(meter.sent.size(), std::size_t{1});
    const auto& aarq = meter.sent[0];
    const auto holds = [&](const Bytes& part) {
        return std::search(aarq.begin(), aarq.end(), part.begin(), part.end()) != aarq.end();
    };
    QVERIFY(holds(hex("A109060760857405080102")));
    QVERIFY(holds(hex("8B0760857405080203AC128010") + clientChallenge));
    meter.say(aare());
    QVERIFY2(!meter.failure, meter.failure ? toString(*meter.failure).c_str() : "");
    QCOMPARE(meter.sent.size(), std::size_t{2});
    QCOMPARE(toHex(meter.sent[1]), toHex(hex("050104FA58010910") + md5(meterChallenge)));
    QVERIFY(!meter.associated);
    meter.say(hex("0C01000910") + md5(clientChallenge));
    QVERIFY2(meter.associated, meter.failure ? toString(*meter.failure).c_str() : "");
    ShortNameAccess energy;
    energy.name = 0x1008;
    meter.take(meter.session.request(ShortNameReadRequest{{energy}}, meter.now));
    QCOMPARE(toHex(meter.sent[2]), std::string("0501021008"));
    meter.say(hex("0C0100060000002A"));
    QVERIFY(meter.answered && meter.answered->items.size() == 1);
    QVERIFY(*meter.answered->items[0] == Data::unsigned32(42));
}

void TestShortNameHls::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const Bytes& answer, ErrorCode code) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(answer.data()),
                                          static_cast<qsizetype>(answer.size()))
                            << code;
    };
    row("another secret", hex("0C010103"), ErrorCode::AuthenticationFailed);
    row("a meter without the secret", hex("0C01000910") + md5(meterChallenge),
        ErrorCode::AuthenticationFailed);
    row("nothing returned", hex("0C010000"), ErrorCode::AuthenticationFailed);
    row("two results", hex("0C0200000000"), ErrorCode::UnexpectedAnswer);
    row("a block", hex("0C0102010001020000"), ErrorCode::AuthenticationFailed);
    row("by Write", hex("0D0100"), ErrorCode::UnexpectedAnswer);
    row("by ACTION", hex("C701C10001000910") + md5(clientChallenge), ErrorCode::UnexpectedAnswer);
}

void TestShortNameHls::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    Played meter(settingsOf(Mechanism::HighMd5));
    meter.say(aare());
    meter.say(Bytes(answer.cbegin(), answer.cend()));
    QVERIFY(!meter.associated);
    QVERIFY(meter.failure);
    QVERIFY2(meter.failure->code == code, toString(*meter.failure).c_str());
}

/// glo-read-request and glo-read-response (25, 2C), context 4; the meter's side by the ciphers
/// alone.
void TestShortNameHls::underCiphering()
{
    auto settings = settingsOf(Mechanism::HighGmac);
    auto& security = settings.security;
    security.protection = Protection::Both;
    security.ownTitle = hex("4D534D0000000001");
    security.keys.globalUnicast = Secret(hex("000102030405060708090A0B0C0D0E0F"));
    security.keys.authentication = Secret(hex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF"));
    const auto meterTitle = hex("4D45544552000001");
    auto meterSecurity = security;
    meterSecurity.ownTitle = meterTitle;
    meterSecurity.peerTitle = security.ownTitle;
    auto cipher = ApduProtection::make(meterSecurity);
    QVERIFY(cipher);
    Played meter(settings);
    const auto sealed = [&](const Bytes& plain, std::uint32_t counter) {
        Bytes out;
        static_cast<void>(
            cipher->protect(plain, Ciphering::Global, Protection::Both, counter, out));
        return out;
    };
    const auto user = sealed(hex("0800065F1F04001C03200080FA00"), 1);
    const auto length = [](const Bytes& bytes) { return static_cast<std::uint8_t>(bytes.size()); };
    const Bytes octets = Bytes{0x04, length(user)} + user;
    const auto fields = hex("A109060760857405080104A203020100A305A10302010EA40A0408") + meterTitle +
                        hex("88020780890760857405080205AA128010") + meterChallenge +
                        Bytes{0xBE, length(octets)} + octets;
    QVERIFY(fields.size() < 128);
    meter.say(Bytes{0x61, length(fields)} + fields);
    QVERIFY2(!meter.failure, meter.failure ? toString(*meter.failure).c_str() : "");
    QCOMPARE(meter.sent.size(), std::size_t{2});
    QCOMPARE(int(meter.sent[1][0]), 0x25);
    const auto opened = cipher->unprotect(meter.sent[1]);
    QVERIFY(opened);
    const Bytes request(opened->apdu.begin(), opened->apdu.end());
    // Name, selector, then SC, counter and tag over the meter's challenge.
    QCOMPARE(toHex(BytesView(request).first(9)), std::string("050104FA5801091110"));
    const auto counter = static_cast<std::uint32_t>(request[9] << 24 | request[10] << 16 |
                                                    request[11] << 8 | request[12]);
    const auto control = SecurityControl::fromOctet(0x10);
    const auto proof = cipher->gmac(control, security.ownTitle, counter, meterChallenge);
    QVERIFY(proof);
    QCOMPARE(toHex(BytesView(request).subspan(13)), toHex(*proof));
    const auto own = cipher->gmac(control, meterTitle, 2, clientChallenge);
    QVERIFY(own);
    meter.say(sealed(hex("0C010009111000000002") + *own, 3));
    QVERIFY2(meter.associated, meter.failure ? toString(*meter.failure).c_str() : "");
}

QTEST_APPLESS_MAIN(TestShortNameHls)
#include "tst_short_name_hls.moc"
