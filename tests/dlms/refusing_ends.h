// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_REFUSING_ENDS_H
#define METERSMITH_TESTS_DLMS_REFUSING_ENDS_H

#include "client_server_pair.h"
#include "dlms/security/hls.h"
#include <QTest>

namespace metersmith::dlms::test
{

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;

const AttributeReference object{1, Obis(1, 1, 0, 4, 2), 2};
const AttributeReference longObject{1, Obis(0, 0, 96, 1, 0), 2};

// Made with `openssl ecparam -name prime256v1 -genkey`; used nowhere else.
const char* const privateKeys[] = {
    "30770201010420F96BBB862DC250AFA0E542044B53D40FCD3657D24575BF13FCBAE08365FAADA3A00A06082A8648CE"
    "3D030107A144034200046BA6320269A6877ABC522F6126EBFF68B94EE1BB635F0C4F5D6AA9209E124BC3C4F83EBCB5"
    "F60EFAB66A0713DE7395A5202FBB0C0B502DB1210B0FED9C94F3F9",
    "307702010104202439163E524A534478B3953182653E4FA69ACC7500D4F31A77B327B34208E9A9A00A06082A8648CE"
    "3D030107A14403420004EB364D6EEF2B84FEC1AA4057D4C70A9F43A78AF383E78F160DAC045755DA62A9D811BFC553"
    "404EF6CFF0F7FC7FC7731B59E21C86AE8F556F43EC6C88F9F4CDF4"};
const char* const publicKeys[] = {
    "3059301306072A8648CE3D020106082A8648CE3D030107034200046BA6320269A6877ABC522F6126EBFF68B94EE1BB"
    "635F0C4F5D6AA9209E124BC3C4F83EBCB5F60EFAB66A0713DE7395A5202FBB0C0B502DB1210B0FED9C94F3F9",
    "3059301306072A8648CE3D020106082A8648CE3D03010703420004EB364D6EEF2B84FEC1AA4057D4C70A9F43A78AF3"
    "83E78F160DAC045755DA62A9D811BFC553404EF6CFF0F7FC7FC7731B59E21C86AE8F556F43EC6C88F9F4CDF4"};

const char* const secretTexts[] = {"000102030405060708090A0B0C0D0E0F",
                                   "D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF",
                                   "F0E0D0C0B0A090807060504030201000", "12345678", "hls secret"};
const Bytes otherKey = bytesOf(secretTexts[2]);

/// What both ends are given, before a test spoils one of them.
struct Ends {
    AssociationSettings client;
    ServerSecurity server;
    Ends(Protection protection, Ciphering ciphering, Mechanism mechanism = Mechanism::LowLevel)
    {
        client.mechanism = mechanism;
        client.password =
            Secret::fromText(mechanism == Mechanism::LowLevel ? "12345678" : "hls secret");
        client.security = exampleSecurity(Role::Client);
        client.security.protection = protection;
        client.security.ciphering = ciphering;
        client.security.signing = {Secret(bytesOf(privateKeys[0])), bytesOf(publicKeys[1])};
        server.settings = exampleSecurity(Role::Server);
        server.settings.signing = {Secret(bytesOf(privateKeys[1])), bytesOf(publicKeys[0])};
        server.hlsSecret = Secret::fromText("hls secret");
        server.required = server.answers = protection;
        server.settings.counters = std::make_shared<CountersInMemory>();
        client.security.counters = std::make_shared<CountersInMemory>();
    }
};

struct Talk {
    Talk(bool wrapper, const Ends& e, ServerSettings serving = {})
        : ends(e)
        , pair(wrapper, prepared(), e.client, std::move(serving))
    {
    }
    ServerHandler& prepared()
    {
        objects.values[object] = Data::unsigned16(7);
        objects.values[longObject] = Data::octets(Bytes(3000, 0x7E));
        objects.protection = ends.server;
        return objects;
    }
    Ends ends;
    Objects objects;
    ClientServerPair pair;

    auto& toServer() { return pair.hooks->toServer; }
    auto& toClient() { return pair.hooks->toClient; }
    /// The next APDU to the client, once.
    void nextToClient(std::function<Bytes(Bytes)> alter)
    {
        toClient() = [this, alter = std::move(alter)](Bytes apdu) {
            const auto once = alter;
            toClient() = nullptr;
            return once(std::move(apdu));
        };
    }
    void nextToServer(std::function<Bytes(Bytes)> alter)
    {
        toServer() = [this, alter = std::move(alter)](Bytes apdu) {
            const auto once = alter;
            toServer() = nullptr;
            return once(std::move(apdu));
        };
    }
    Error error(const Request& request)
    {
        const auto answer = pair.ask(request);
        return answer.result ? Error{ErrorCode::Cancelled, "test", "it was not refused", {}}
                             : answer.result.error();
    }
    Error refusal() { return error(GetRequest{object, {}}); }
    bool usable()
    {
        toServer() = toClient() = nullptr;
        if (pair.failure || !pair.associated)
            if (!pair.openAgain(ends.client))
                return false;
        const auto answer = pair.ask(GetRequest{object, {}});
        return answer.result && *answer.result == objects.values[object];
    }
};

inline bool tellsNoSecret(const Error& error)
{
    const auto words = toString(error);
    return std::ranges::none_of(
        secretTexts, [&](const char* secret) { return words.find(secret) != std::string::npos; });
}

inline bool says(const Error& error, std::string_view words)
{
    return error.detail.find(words) != std::string::npos;
}

#define QCOMPARE_CODE(error, expected)                                                             \
    QVERIFY2((error).code == (expected), toString(error).c_str());                                 \
    QVERIFY(!(error).detail.empty());                                                              \
    QVERIFY(tellsNoSecret(error))

inline void dresses()
{
    QTest::addColumn<bool>("wrapper");
    QTest::addColumn<int>("protection");
    QTest::addColumn<int>("ciphering");
    for (const bool wrapper : {false, true})
        for (const auto protection :
             {Protection::Authentication, Protection::Encryption, Protection::Both})
            for (const auto ciphering : {Ciphering::Global, Ciphering::Dedicated,
                                         Ciphering::GeneralGlobal, Ciphering::GeneralDedicated})
                QTest::addRow("%s, %s, %s", wrapper ? "wrapper" : "HDLC", name(protection).data(),
                              name(ciphering).data())
                    << wrapper << static_cast<int>(protection) << static_cast<int>(ciphering);
}

#define FETCH_ENDS                                                                                 \
    QFETCH(bool, wrapper);                                                                         \
    QFETCH(int, protection);                                                                       \
    QFETCH(int, ciphering);                                                                        \
    const auto asked = static_cast<Protection>(protection);                                        \
    const auto dress = static_cast<Ciphering>(ciphering);                                          \
    Ends ends(asked, dress)

} // namespace metersmith::dlms::test

#endif
