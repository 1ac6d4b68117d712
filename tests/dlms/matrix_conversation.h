// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_MATRIX_CONVERSATION_H
#define METERSMITH_TESTS_DLMS_MATRIX_CONVERSATION_H

#include "client_server_pair.h"
#include <QTest>

namespace metersmith::dlms::test
{

const AttributeReference longValue{1, Obis(0, 0, 96, 1, 0), 2};
const AttributeReference first{1, Obis(1, 1, 0, 4, 2), 2};
const AttributeReference second{3, Obis(1, 1, 1, 8, 0), 2};
const AttributeReference profile{7, Obis(1, 1, 99, 1, 0), 2};
const AttributeReference absent{1, Obis(9, 9, 9, 9, 9), 2};
const MethodReference echoes{70, Obis(0, 0, 96, 3, 10), 1};
const MethodReference givesLong{70, Obis(0, 0, 96, 3, 10), 2};
const MethodReference refuses{70, Obis(0, 0, 96, 3, 10), 3};

inline Data pattern(std::size_t size, std::uint8_t from)
{
    Bytes bytes(size);
    for (auto& byte : bytes)
        byte = from++;
    return Data::octets(std::move(bytes));
}

inline void fill(Objects& objects)
{
    objects.values[longValue] = pattern(3000, 0x70); // flags among them
    objects.values[first] = Data::unsigned16(7);
    objects.values[second] = Data::unsigned32(123456789);
    objects.values[profile] = Data::array(
        {Data::structure({Data::unsigned32(1)}), Data::structure({Data::unsigned32(2)})});
}

struct Setting {
    bool wrapper = false;
    Protection protection = Protection::None;
    Ciphering ciphering = Ciphering::Global;
    std::uint16_t clientMax = 65535, serverMax = 65535;
    std::uint8_t window = 0;
    std::uint32_t conformance = 0;
};

class Conversation
{
public:
    explicit Conversation(const Setting& setting)
        : pair(setting.wrapper, prepared(setting), association(setting), serving(setting))
    {
        opened = pair.open();
    }

    Objects objects;
    ClientServerPair pair;
    bool opened = false;

    /// Every APDU of the association, both ways, was in the dress that was asked for.
    bool isProtectedAs(const Setting& setting) const
    {
        if (setting.protection == Protection::None)
            return true;
        for (const auto* line : {&pair.hooks->sent, &pair.hooks->came})
            for (const auto& apdu : *line)
                if (!isDressed(apdu, setting))
                    return false;
        return true;
    }

private:
    ServerHandler& prepared(const Setting& setting)
    {
        fill(objects);
        if (setting.protection != Protection::None) {
            ServerSecurity security;
            security.settings = exampleSecurity(Role::Server);
            security.required = setting.protection;
            security.answers = setting.protection;
            objects.protection = security;
        }
        return objects;
    }
    static AssociationSettings association(const Setting& setting)
    {
        AssociationSettings settings;
        settings.mechanism = Mechanism::LowLevel;
        settings.password = Secret::fromText("12345678");
        settings.maxReceiveApdu = setting.clientMax;
        settings.generalBlockWindow = setting.window;
        settings.conformance = setting.conformance;
        if (setting.protection != Protection::None) {
            settings.security = exampleSecurity(Role::Client);
            settings.security.protection = setting.protection;
            settings.security.ciphering = setting.ciphering;
        }
        return settings;
    }
    static ServerSettings serving(const Setting& setting)
    {
        ServerSettings settings;
        settings.maxReceiveApdu = setting.serverMax;
        return settings;
    }
    static bool isDressed(const Bytes& apdu, const Setting& setting)
    {
        const auto tag = apdu.at(0);
        if (tag >= 0x60 && tag <= 0x63)
            return true;
        if (tag == 0xE0) // whole APDUs are protected, not their blocks
            return true;
        const auto decoded = decodeApdu(apdu);
        const auto* ciphered = decoded ? std::get_if<CipheredApdu>(&*decoded) : nullptr;
        if (!ciphered ||
            (ciphered->securityControl & 0x30U) < static_cast<unsigned>(setting.protection))
            return false;
        const bool general = tag == 0xDB || tag == 0xDC;
        const bool dedicated = tag == 0xDC || (tag >= 0xD0 && tag <= 0xD7);
        // A push is no answer: it goes as the InitiateRequest came. ACCESS has no dress of its own.
        if (tag == 0xCA || (tag == 0xDB && ciphered->systemTitle.size() == 8))
            return true;
        const bool wantsGeneral = setting.ciphering == Ciphering::GeneralGlobal ||
                                  setting.ciphering == Ciphering::GeneralDedicated;
        const bool wantsDedicated = setting.ciphering == Ciphering::Dedicated ||
                                    setting.ciphering == Ciphering::GeneralDedicated;
        return dedicated == wantsDedicated && (general || !wantsGeneral);
    }
};

/// A connected HDLC client hears what the server has to say when it asks: the push comes before the
/// answer. Over the wrapper it comes at once.
template <typename Notification>
void pushedAndAnswered(Conversation& talk, const Notification& notification, const Setting& setting)
{
    talk.pair.notify(notification);
    QCOMPARE(talk.pair.notified.size(), setting.wrapper ? std::size_t{1} : std::size_t{0});
    const auto answer = talk.pair.ask(GetRequest{first, {}});
    QVERIFY2(answer.result, answer.result ? "" : toString(answer.result.error()).c_str());
    QVERIFY(*answer.result == Data::unsigned16(7));
    QCOMPARE(talk.pair.notified.size(), std::size_t{1});
    QVERIFY(std::get<Notification>(talk.pair.notified[0].notification) == notification);
}

#define VERIFY_OK(answer)                                                                          \
    QVERIFY2((answer).result, (answer).result ? "" : toString((answer).result.error()).c_str())

} // namespace metersmith::dlms::test

#endif
