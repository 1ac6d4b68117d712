// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_IEC62056_21_SCRIPTED_METER_H
#define METERSMITH_TESTS_IEC62056_21_SCRIPTED_METER_H

#include "iec62056_21/client_session.h"

#include <QByteArray>

#include <deque>

namespace metersmith::iec62056_21::test
{

struct Step {
    Bytes sent;  ///< what the client is expected to say
    Bytes reply; ///< what comes back; none: silence
};

/// Answers the client from a script, 250 ms after it has spoken.
class Scripted
{
public:
    Scripted(ClientSettings settings, std::deque<Step> steps)
        : client(std::move(settings))
        , m_steps(std::move(steps))
    {
    }

    ClientSession client;
    TimePoint now{};
    std::vector<CommandMessage> commands; ///< after the password, if there is one
    std::optional<Secret> password;

    std::vector<Bytes> sent;
    std::vector<LineSettings> lines;
    std::optional<Identified> identified;
    std::optional<ReadoutReceived> readout;
    std::optional<ProgrammingOpened> opened;
    std::vector<Result<std::string>> answers;
    std::optional<HandedOver> handedOver;
    std::optional<Error> broken;
    std::vector<Error> noted;
    bool ended = false;
    QByteArray unexpected;

    bool over() const { return ended || broken || handedOver; }

    void run(std::deque<Step> more = {})
    {
        m_steps.insert(m_steps.end(), more.begin(), more.end());
        take(client.open(now));
        for (int i = 0; !over() && i < 100000; ++i) {
            if (m_replyAt <= m_wake && m_replyAt != TimePoint::max()) {
                now = std::max(now, m_replyAt);
                m_replyAt = TimePoint::max();
                take(client.received(std::exchange(m_reply, {}), now));
            } else if (m_wake != TimePoint::max()) {
                now = std::max(now, m_wake);
                m_wake = TimePoint::max();
                take(client.wokenAt(now));
            } else {
                return;
            }
        }
    }
    void take(const ClientEffects& effects)
    {
        for (const auto& effect : effects)
            std::visit([this](const auto& each) { take(each); }, effect);
    }

private:
    void take(const Send& send)
    {
        sent.push_back(send.bytes);
        if (m_steps.empty() || send.bytes != m_steps.front().sent) {
            unexpected += QByteArray::fromStdString(toHex(send.bytes)) + " ";
            return;
        }
        m_reply = m_steps.front().reply;
        m_steps.pop_front();
        m_replyAt = m_reply.empty() ? TimePoint::max() : now + std::chrono::milliseconds(250);
    }
    void take(const SetLine& set) { lines.push_back(set.line); }
    void take(const WakeAt& wake) { m_wake = wake.at; }
    void take(const Identified& fact) { identified = fact; }
    void take(const ReadoutReceived& fact) { readout = fact; }
    void take(const ProgrammingOpened& fact)
    {
        opened = fact;
        goOn();
    }
    void take(const CommandAnswered& fact)
    {
        answers.push_back(fact.result);
        goOn();
    }
    void take(const HandedOver& fact) { handedOver = fact; }
    void take(const SessionEnded&) { ended = true; }
    void take(const SessionBroken& fact) { broken = fact.error; }
    void take(const SigningOnAgain&) {}
    void take(const Noted& fact) { noted.push_back(fact.error); }
    void goOn()
    {
        const std::size_t first = password ? 1 : 0;
        if (password && answers.empty())
            take(client.signOn(*password, now));
        else if (answers.size() - first < commands.size())
            take(client.command(commands[answers.size() - first], now));
        else
            take(client.release(now));
    }

    std::deque<Step> m_steps;
    Bytes m_reply;
    TimePoint m_replyAt = TimePoint::max();
    TimePoint m_wake = TimePoint::max();
};

inline Bytes block(const std::string& text)
{
    return withBcc(ascii(text));
}

inline const std::string kam382 =
    "0.0.0(14410000)\r\n1.8.0(0036886*kWh)\r\n1.8.1(0036886*kWh)\r\n"
    "1.8.2(0000000*kWh)\r\n1.8.3(0000000*kWh)\r\n1.8.4(0000000*kWh)\r\n"
    "96.8.0(0119899*h)\r\n0.128.1(0000000)\r\n1.6.0(1.078*kW)\r\n!\r\n";

} // namespace metersmith::iec62056_21::test

#endif
