// SPDX-License-Identifier: Apache-2.0
//
// Client and server of this library with a man in the middle or with other keys: refused, explained
// without telling a secret, and usable afterwards.
#include "refusing_ends.h"

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;
using namespace metersmith::dlms::test;

class TestMatrixAttacks : public QObject
{
    Q_OBJECT

private slots:
    void wrongKeyAtOpening_data() { dresses(); }
    void wrongKeyAtOpening();
    void answersOfAnotherKey_data() { dresses(); }
    void answersOfAnotherKey();
    void wrongSystemTitle_data() { dresses(); }
    void wrongSystemTitle();
    void replayedRequest_data() { dresses(); }
    void replayedRequest();
    void replayedAnswer_data() { dresses(); }
    void replayedAnswer();
    void skippedCounters_data() { dresses(); }
    void skippedCounters();
    void strippedAnswer_data() { dresses(); }
    void strippedAnswer();
    void strippedRequest_data() { dresses(); }
    void strippedRequest();
    void truncatedTag_data() { dresses(); }
    void truncatedTag();
    void weakerAnswer();
    void openingInTheClear();
    void openingUnderTheBroadcastKey();
    void ownTitleComesBack();
};

void TestMatrixAttacks::wrongKeyAtOpening()
{
    FETCH_ENDS;
    auto wrong = ends.client;
    if (asked == Protection::Authentication)
        wrong.security.keys.authentication = Secret(otherKey);
    else
        wrong.security.keys.globalUnicast = Secret(otherKey);
    Talk talk(wrapper, ends);
    talk.pair.openAgain(wrong);
    QVERIFY(talk.pair.failure);
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::DecryptionFailed);
    QVERIFY(says(*talk.pair.failure, "frames arrive, decryption fails with this key"));
    QVERIFY(says(*talk.pair.failure, "4D4D4D0000BC614E")); // whose counter and title
    QCOMPARE(talk.objects.incidents, std::vector{SecurityIncident::DecryptionFailed});
    QVERIFY(talk.usable());
}

void TestMatrixAttacks::answersOfAnotherKey()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    // One bit of the content: as if another key had made it.
    talk.nextToClient([](Bytes apdu) {
        apdu[apdu.size() - 14] ^= 0x01;
        return apdu;
    });
    const auto error = talk.refusal();
    if (asked == Protection::Encryption) { // proves nothing: what comes out may be anything
        QVERIFY(error.code != ErrorCode::NoAnswer);
    } else {
        QCOMPARE_CODE(error, ErrorCode::DecryptionFailed);
        QVERIFY(says(error, "frames arrive, decryption fails with this key"));
    }
    QVERIFY(talk.usable());
}

void TestMatrixAttacks::wrongSystemTitle()
{
    FETCH_ENDS;
    {
        auto wrong = ends.client;
        wrong.security.peerTitle = bytesOf("4B414D4500000099");
        Talk talk(wrapper, ends);
        talk.pair.openAgain(wrong);
        QVERIFY(talk.pair.failure);
        QCOMPARE_CODE(*talk.pair.failure, ErrorCode::PeerUnknown);
        QVERIFY(says(*talk.pair.failure, "4B414D4500000001"));
        QVERIFY(talk.usable());
    }
    {
        auto wrong = ends.client;
        wrong.security.ownTitle = bytesOf("4D4D4D0000000000");
        ends.server.settings.peerTitle = ends.client.security.ownTitle;
        Talk talk(wrapper, ends);
        talk.pair.openAgain(wrong);
        QVERIFY(talk.pair.failure);
        QCOMPARE_CODE(*talk.pair.failure, ErrorCode::AssociationRefused);
        QVERIFY(talk.usable());
    }
}

void TestMatrixAttacks::replayedRequest()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    QVERIFY(talk.usable());
    const auto old = talk.pair.hooks->sent.back();
    talk.nextToServer([&](Bytes) { return old; });
    const auto error = talk.refusal();
    QCOMPARE_CODE(error, ErrorCode::CounterRefused);
    QVERIFY(says(error, "in the clear"));
    QVERIFY(says(error, "invocation-counter-error"));
    QVERIFY(says(error, "the meter's counter is "));
    QCOMPARE(talk.objects.incidents, std::vector{SecurityIncident::Replayed});
    QVERIFY(talk.usable());
}

void TestMatrixAttacks::replayedAnswer()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    QVERIFY(talk.usable());
    const auto old = talk.pair.hooks->came.back();
    talk.nextToClient([&](Bytes) { return old; });
    const auto error = talk.refusal();
    QCOMPARE_CODE(error, ErrorCode::CounterRefused);
    QVERIFY(talk.usable());
}

void TestMatrixAttacks::skippedCounters()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(ends.client.security.counters->next(KeySet::GlobalUnicast));
        QVERIFY(ends.server.settings.counters->next(KeySet::GlobalUnicast));
    }
    QVERIFY(talk.usable());
    QVERIFY(talk.objects.incidents.empty());
}

void TestMatrixAttacks::strippedAnswer()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    talk.nextToClient([](Bytes) { return encode(GetResponseNormal{0xC1, Data::unsigned16(666)}); });
    const auto error = talk.refusal();
    QCOMPARE_CODE(error, ErrorCode::ProtectionMissing);
    QVERIFY(says(error, "in the clear"));
    QVERIFY(talk.usable());
}

void TestMatrixAttacks::strippedRequest()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    QVERIFY(talk.pair.open());
    talk.nextToServer([](Bytes) { return encode(GetRequestNormal{0xC1, object, {}}); });
    const auto error = talk.refusal();
    QCOMPARE_CODE(error, ErrorCode::ServiceRefused);
    QVERIFY(says(error, "the meter answered in the clear"));
    QCOMPARE(talk.objects.incidents, std::vector{SecurityIncident::PolicyViolated});
    QVERIFY(talk.usable());
}

void TestMatrixAttacks::truncatedTag()
{
    FETCH_ENDS;
    Talk talk(wrapper, ends);
    for (const std::size_t cut : {std::size_t{1}, std::size_t{4}, std::size_t{11}}) {
        if (!talk.pair.associated)
            QVERIFY(talk.pair.open());
        // With the length put right: the tag alone is shorter.
        const auto shorten = [cut](Bytes apdu) {
            const std::size_t lengthAt = apdu[0] >= 0xDB ? 10 : 1;
            apdu.resize(apdu.size() - cut);
            apdu[lengthAt] = static_cast<std::uint8_t>(apdu[lengthAt] - cut);
            return apdu;
        };
        talk.nextToClient(shorten);
        auto error = talk.refusal();
        QVERIFY2(error.code != ErrorCode::Cancelled, "a cut answer was taken");
        if (asked != Protection::Encryption)
            QVERIFY2(error.code == ErrorCode::DecryptionFailed ||
                         error.code == ErrorCode::Truncated,
                     toString(error).c_str());
        QVERIFY(talk.usable());
        talk.nextToServer(shorten);
        error = talk.refusal();
        QVERIFY2(error.code != ErrorCode::Cancelled, "a cut request was taken");
        QVERIFY(tellsNoSecret(error));
        QVERIFY(talk.usable());
    }
}

/// The answer is protected, with the right keys, but by less than the request.
void TestMatrixAttacks::weakerAnswer()
{
    Ends ends(Protection::Both, Ciphering::Global);
    ends.server.settings.keys.globalBroadcast = Secret(otherKey);
    ends.client.security.keys.globalBroadcast = Secret(otherKey);
    auto settings = ends.server.settings;
    settings.protection = Protection::Both;
    settings.peerTitle = ends.client.security.ownTitle;
    const auto plain = encode(GetResponseNormal{0xC1, Data::unsigned16(666)});
    for (const auto& [protection, keys] :
         {std::pair{Protection::Authentication, KeySet::GlobalUnicast},
          std::pair{Protection::Encryption, KeySet::GlobalUnicast},
          std::pair{Protection::Both, KeySet::GlobalBroadcast}}) {
        Talk talk(true, ends);
        QVERIFY(talk.pair.open());
        auto meter = ApduProtection::make(settings);
        QVERIFY(meter);
        Bytes weaker;
        QVERIFY(meter->protect(plain, Ciphering::Global, protection, 5000, weaker, keys));
        talk.nextToClient([&weaker](Bytes) { return weaker; });
        const auto error = talk.refusal();
        QCOMPARE_CODE(error, ErrorCode::ProtectionMissing);
        QVERIFY(talk.usable());
        ends.server.settings.counters = std::make_shared<CountersInMemory>();
        ends.client.security.counters = std::make_shared<CountersInMemory>();
    }
}

/// The InitiateResponse is taken out of its protection by the man in the middle.
void TestMatrixAttacks::openingInTheClear()
{
    Talk talk(true, Ends(Protection::Both, Ciphering::Global));
    talk.nextToClient([](Bytes apdu) {
        auto aare = decodeAare(apdu).value();
        InitiateResponse response;
        response.conformance = conformance::supported;
        aare.userInformation = encode(response);
        return encode(aare);
    });
    QVERIFY(!talk.pair.open());
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::ProtectionMissing);
    QVERIFY(talk.usable());
}

/// The InitiateResponse is made by somebody who has the key that all meters share.
void TestMatrixAttacks::openingUnderTheBroadcastKey()
{
    Ends ends(Protection::Both, Ciphering::Global);
    ends.server.settings.keys.globalBroadcast = Secret(otherKey);
    ends.client.security.keys.globalBroadcast = Secret(otherKey);
    auto settings = ends.server.settings;
    settings.protection = Protection::Both;
    auto other = ApduProtection::make(settings);
    QVERIFY(other);
    Talk talk(true, ends);
    talk.nextToClient([&other](Bytes apdu) {
        auto aare = decodeAare(apdu).value();
        InitiateResponse response;
        response.conformance = conformance::supported;
        aare.userInformation.clear();
        if (!other->protect(encode(response), Ciphering::Global, Protection::Both, 5000,
                            aare.userInformation, KeySet::GlobalBroadcast))
            return apdu;
        return encode(aare);
    });
    QVERIFY(!talk.pair.open());
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::ProtectionMissing);
    QVERIFY(talk.usable());
}

/// Whoever calls himself what the client is called could send the client's own APDUs back to it.
void TestMatrixAttacks::ownTitleComesBack()
{
    Ends ends(Protection::None, Ciphering::Global, Mechanism::HighGmac);
    ends.client.security.peerTitle.clear();
    Talk talk(true, ends);
    const auto own = ends.client.security.ownTitle;
    talk.nextToClient([&own](Bytes apdu) {
        auto aare = decodeAare(apdu).value();
        aare.respondingApTitle = own;
        return encode(aare);
    });
    QVERIFY(!talk.pair.open());
    QCOMPARE_CODE(*talk.pair.failure, ErrorCode::PeerUnknown);
    QVERIFY(talk.usable());
}

QTEST_APPLESS_MAIN(TestMatrixAttacks)
#include "tst_matrix_attacks.moc"
