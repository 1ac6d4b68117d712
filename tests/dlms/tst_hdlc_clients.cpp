// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_link.h"
#include "frames.h"

#include <QTest>

using namespace metersmith;
using namespace metersmith::dlms;
using namespace metersmith::dlms::test;
using namespace std::chrono_literals;

// Several clients on one line, one after another and one into the other's association: the server
// is one link, the clients are links of their own (IEC 62056-46, 6.4.4; Green Book 8.4).

namespace
{

HdlcSettings settings(Role role, ClientSap client = 16)
{
    HdlcSettings all;
    all.role = role;
    all.peers = {client, 16, 1};
    return all;
}

/// One line: what a client sends is heard by the meter, what the meter says by all.
class Line
{
public:
    explicit Line(std::vector<ClientSap> clients)
        : m_server(makeHdlcLink(settings(Role::Server)))
    {
        for (const auto client : clients)
            m_clients.push_back(makeHdlcLink(settings(Role::Client, client)));
        m_server->open(m_now);
    }

    /// What client `index` got out of it, up to the end of the talk.
    LinkEffects open(std::size_t index) { return talk(index, m_clients[index]->open(m_now)); }
    LinkEffects close(std::size_t index) { return talk(index, m_clients[index]->close(m_now)); }
    LinkEffects ask(std::size_t index, Bytes apdu)
    {
        return talk(index, m_clients[index]->send(apdu, m_now));
    }
    void garbage(const Bytes& bytes) { toServer(bytes); }
    void wait(Duration time)
    {
        m_now += time;
        m_server->wokenAt(m_now);
    }
    Link& server() { return *m_server; }
    Link& client(std::size_t index) { return *m_clients[index]; }

private:
    LinkEffects talk(std::size_t index, LinkEffects effects)
    {
        LinkEffects happened;
        for (int turns = 0; turns < 50; ++turns) {
            std::vector<Bytes> answers;
            for (auto& effect : effects) {
                if (const auto* sent = std::get_if<Send>(&effect)) {
                    const auto said = toServer(sent->bytes);
                    answers.insert(answers.end(), said.begin(), said.end());
                } else {
                    happened.push_back(std::move(effect));
                }
            }
            effects.clear();
            for (const auto& bytes : answers) {
                for (std::size_t i = 0; i < m_clients.size(); ++i) {
                    auto more = m_clients[i]->received(bytes, m_now);
                    if (i == index)
                        effects.insert(effects.end(), more.begin(), more.end());
                    else if (get<Send>(more) || get<ApduArrived>(more) || get<LinkFailed>(more))
                        qFatal("an answer to another client was taken");
                }
            }
            if (effects.empty())
                break;
        }
        return happened;
    }

    std::vector<Bytes> toServer(const Bytes& bytes)
    {
        std::vector<Bytes> said;
        auto effects = m_server->received(bytes, m_now);
        for (std::size_t i = 0; i < effects.size(); ++i) {
            if (const auto* sent = std::get_if<Send>(&effects[i])) {
                said.push_back(sent->bytes);
            } else if (const auto* arrived = std::get_if<ApduArrived>(&effects[i])) {
                Bytes answer = arrived->apdu;
                answer.push_back(static_cast<std::uint8_t>(arrived->peers.client));
                auto more = m_server->sendTo(arrived->peers, answer, m_now);
                effects.insert(effects.end(), more.begin(), more.end());
            }
        }
        return said;
    }

    TimePoint m_now{};
    std::unique_ptr<Link> m_server;
    std::vector<std::unique_ptr<Link>> m_clients;
};

std::string answerOf(const LinkEffects& effects)
{
    const auto arrived = get<ApduArrived>(effects);
    return arrived ? toHex(arrived->apdu) : std::string();
}

} // namespace

class TestHdlcClients : public QObject
{
    Q_OBJECT

private slots:
    void oneAfterAnother();
    void secondIsToldDm();
    void sameClientAgain();
    void afterInactivity();
    void afterGarbage();
    void afterFrameReject();
};

void TestHdlcClients::oneAfterAnother()
{
    Line line({16, 1, 32});
    for (int round = 0; round < 3; ++round) {
        for (const std::size_t index : {0U, 1U, 2U}) {
            QVERIFY(get<LinkUp>(line.open(index)));
            for (int i = 0; i < 10; ++i) // more than the numbers 0 to 7
                QCOMPARE(answerOf(line.ask(index, Bytes{0xC0})),
                         std::string(index == 0   ? "C010"
                                     : index == 1 ? "C001"
                                                  : "C020"));
            QVERIFY(get<LinkDown>(line.close(index)));
            QVERIFY(!line.server().isUp());
        }
    }
}

void TestHdlcClients::secondIsToldDm()
{
    Line line({16, 1});
    QVERIFY(get<LinkUp>(line.open(0)));
    QCOMPARE(answerOf(line.ask(0, Bytes{0xC0})), std::string("C010"));
    for (int i = 0; i < 3; ++i) {
        const auto refused = line.open(1);
        QCOMPARE(get<LinkFailed>(refused)->error.code, ErrorCode::LinkRefused);
        QVERIFY(line.server().isUp() && line.client(0).isUp());
        // The first goes on undisturbed: its numbers still fit.
        QCOMPARE(answerOf(line.ask(0, Bytes{0xC1})), std::string("C110"));
    }
    line.close(0);
    QVERIFY(get<LinkUp>(line.open(1)));
    QCOMPARE(answerOf(line.ask(1, Bytes{0xC0})), std::string("C001"));
    // And the first, that believes nothing, gets DM to a DISC and to SNRM, and is told so.
    QCOMPARE(get<LinkFailed>(line.open(0))->error.code, ErrorCode::LinkRefused);
    QCOMPARE(answerOf(line.ask(1, Bytes{0xC0})), std::string("C001"));
}

void TestHdlcClients::sameClientAgain()
{
    // The tool was killed and starts anew: SNRM of the connected client begins from 0.
    Line line({16, 16});
    QVERIFY(get<LinkUp>(line.open(0)));
    line.ask(0, Bytes{0xC0});
    Line other({16});
    const auto snrm = get<Send>(other.client(0).open(TimePoint{}))->bytes;
    line.garbage(snrm); // the meter's UA is lost
    line.client(0).close(TimePoint{});
    QVERIFY(line.server().isUp());
    const auto again = makeHdlcLink(settings(Role::Client, 16));
    const auto ua = line.server().received(get<Send>(again->open(TimePoint{}))->bytes, TimePoint{});
    QVERIFY(get<LinkDown>(ua) && get<LinkUp>(ua));
    QVERIFY(get<LinkUp>(again->received(get<Send>(ua)->bytes, TimePoint{})));
}

void TestHdlcClients::afterInactivity()
{
    Line line({16, 1});
    QVERIFY(get<LinkUp>(line.open(0)));
    line.wait(119s);
    QCOMPARE(get<LinkFailed>(line.open(1))->error.code, ErrorCode::LinkRefused);
    line.wait(2s); // the other's knocking was no life sign of the first
    QVERIFY(!line.server().isUp());
    QVERIFY(get<LinkUp>(line.open(1)));
    QCOMPARE(answerOf(line.ask(1, Bytes{0xC0})), std::string("C001"));
    // The first finds out by DM.
    QCOMPARE(get<LinkFailed>(line.ask(0, Bytes{0xC0}))->error.code, ErrorCode::LinkLost);
    QCOMPARE(answerOf(line.ask(1, Bytes{0xC0})), std::string("C001"));
}

void TestHdlcClients::afterGarbage()
{
    Line line({16, 1});
    for (const std::size_t index : {0U, 1U}) {
        line.garbage(fromHex("7EA7FF0221").value()); // a frame that never ends
        line.wait(1s);
        QVERIFY(get<LinkUp>(line.open(index)));
        line.garbage(Bytes(300, 0x7E));
        line.garbage(ascii("/?!\r\n"));
        line.wait(1s);
        QCOMPARE(answerOf(line.ask(index, Bytes{0xC0})), std::string(index == 0 ? "C010" : "C001"));
        QVERIFY(get<LinkDown>(line.close(index)));
    }
}

void TestHdlcClients::afterFrameReject()
{
    // A client that breaks the rules is rejected; it or another can connect anew.
    const auto meter = HdlcAddress::make(16, 1).value();
    Line line({16, 1});
    QVERIFY(get<LinkUp>(line.open(0)));
    line.garbage(control(meter, {16, 0, 1}, 0x31)); // N(R) of what was not sent
    QVERIFY(!line.server().isUp());
    QCOMPARE(get<LinkFailed>(line.open(1))->error.code, ErrorCode::LinkRefused);
    line.garbage(control(meter, {16, 0, 1}, 0x53));
    QVERIFY(get<LinkUp>(line.open(1)));
    QCOMPARE(answerOf(line.ask(1, Bytes{0xC0})), std::string("C001"));
}

QTEST_APPLESS_MAIN(TestHdlcClients)
#include "tst_hdlc_clients.moc"
