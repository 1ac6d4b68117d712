// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_IEC62056_21_LINE_PUMP_H
#define METERSMITH_TESTS_IEC62056_21_LINE_PUMP_H

#include "iec62056_21/client_session.h"
#include "iec62056_21/damage.h"
#include "iec62056_21/server_session.h"
#include "protocol/line_model.h"

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace metersmith::iec62056_21::test
{

/// A meter as simple as can be: registers in a map.
struct TestMeter : ServerHandler {
    std::string address = "12345678";
    IdentificationMessage message{"KAM", '5', "", "TEST"};
    DataReadout values{{{"0.0.0", {{"12345678", ""}}},
                        {"1.8.0", {{"0036886.1", "kWh"}}},
                        {"1.6.0", {{"01.078", "kW"}, {"2611211300", ""}}}},
                       {}};
    bool programming = true;
    std::string seed = "1234567";
    std::string password = "00000000";
    bool signedOn = false;
    std::map<std::string, std::string> registers{{"1.8.0", "0036886.1*kWh"}, {"C003", "0"}};

    std::vector<CommandMessage> commands; ///< as carried out
    unsigned readouts = 0;
    char lastOption = 0;

    bool answersTo(std::string_view to) override { return to.empty() || to == address; }
    IdentificationMessage identification() override { return message; }
    DataReadout readout(char option) override
    {
        ++readouts;
        lastOption = option;
        return values;
    }
    bool offersProgramming() override { return programming; }
    std::string operand() override { return seed; }
    bool signOn(char, std::string_view operand) override { return signedOn = operand == password; }
    Result<std::string> command(const CommandMessage& message_) override
    {
        commands.push_back(message_);
        const auto data = message_.data.value_or(std::string());
        const auto open = data.find('(');
        const auto id = data.substr(0, open);
        const auto found = registers.find(id);
        if (message_.command == 'E')
            return std::string();
        if (found == registers.end() || open == std::string::npos || !data.ends_with(')'))
            return fail(ErrorCode::ObjectUndefined, id, "ER02");
        if (message_.command == 'R')
            return id + "(" + found->second + ")";
        if (!signedOn)
            return fail(ErrorCode::AccessDenied, id, "ER03");
        found->second = data.substr(open + 1, data.size() - open - 2);
        return std::string();
    }
};

/// Client and meter at the two ends of a LineModel, as a transport would pump them: bytes one after
/// the other, SetLine once what was sent before has left.
class LinePump
{
public:
    LinePump(const LineSpec& spec, ClientSettings settings, ServerHandler& handler,
             ServerTiming timing = {})
        : line(spec, settings.line)
        , client(std::move(settings))
        , server(handler, timing)
    {
    }

    LineModel line;
    ClientSession client;
    ServerSession server;
    TimePoint now{};
    /// What the receiver at that end makes of its n-th character; nothing: it is lost.
    std::function<std::optional<std::uint8_t>(LineEnd, std::size_t, std::uint8_t)> spoil;
    /// What the client is to do once programming mode stands, and after each answer; false: no
    /// more.
    std::function<bool(LinePump&)> next;
    bool marks = true; ///< damaged characters are marked, not counted
    /// What the tool says first after the identification leaves so late: a busy computer.
    Duration lateOnce{};

    // what happened
    std::optional<Identified> identified;
    std::optional<ReadoutReceived> readout;
    std::optional<std::string> operand;
    std::vector<Result<std::string>> answers;
    std::optional<HandedOver> handedOver;
    std::optional<HandOver> meterHandedOver;
    std::optional<Error> broken;
    std::vector<Error> noted;
    std::vector<Error> meterNoted;
    bool ended = false;
    unsigned idles = 0;
    unsigned anew = 0; ///< sign-ons begun again
    std::vector<std::pair<LineEnd, Bytes>> sent;
    std::map<LineEnd, std::size_t> heard;
    Bytes afterwards[2]; ///< heard by each end after the session was over

    bool over() const { return ended || broken || handedOver; }

    /// From open() to the end; false if that takes longer than `limit`.
    bool run(Duration limit)
    {
        fromClient(client.open(now));
        while (!over()) {
            if (!step(limit))
                return false;
        }
        return true;
    }
    /// Until nothing more happens by itself, or `time` has passed.
    void proceed(Duration time)
    {
        const auto until = now + time;
        while (step(until - TimePoint{})) {
        }
        now = std::max(now, until);
    }
    /// Another tool takes the head over.
    void replaceClient(ClientSettings settings)
    {
        m_acts[0].clear();
        m_wake[0] = TimePoint::max();
        identified.reset();
        operand.reset();
        broken.reset();
        ended = false;
        client = ClientSession(std::move(settings));
    }
    void fromClient(const ClientEffects& effects)
    {
        for (const auto& effect : effects)
            std::visit([this](const auto& each) { take(each); }, effect);
        carryOut(LineEnd::Tool);
    }
    void fromServer(const ServerEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect))
                queue(LineEnd::Meter, *send);
            else if (const auto* set = std::get_if<SetLine>(&effect))
                queue(LineEnd::Meter, *set);
            else if (const auto* wake = std::get_if<WakeAt>(&effect))
                m_wake[1] = wake->at;
            else if (const auto* over = std::get_if<HandOver>(&effect))
                meterHandedOver = *over;
            else if (const auto* note = std::get_if<Noted>(&effect))
                meterNoted.push_back(note->error);
            else
                ++idles;
        }
        carryOut(LineEnd::Meter);
    }

private:
    using Act = std::variant<Send, SetLine>;

    static std::size_t index(LineEnd end) { return end == LineEnd::Tool ? 0 : 1; }
    void queue(LineEnd end, Act act) { m_acts[index(end)].push_back(std::move(act)); }

    void take(const Send& send) { queue(LineEnd::Tool, send); }
    void take(const SetLine& set) { queue(LineEnd::Tool, set); }
    void take(const WakeAt& wake) { m_wake[0] = wake.at; }
    void take(const Identified& fact)
    {
        identified = fact;
        if (lateOnce > Duration{})
            m_heldUntil = now + std::exchange(lateOnce, {});
    }
    void take(const SigningOnAgain&) { ++anew; }
    void take(const ReadoutReceived& fact) { readout = fact; }
    void take(const ProgrammingOpened& fact)
    {
        operand = fact.operand;
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
    void take(const Noted& fact) { noted.push_back(fact.error); }
    void goOn()
    {
        if (!next || !next(*this))
            fromClient(client.release(now));
    }

    void carryOut(LineEnd end)
    {
        auto& acts = m_acts[index(end)];
        while (!acts.empty()) {
            if (end == LineEnd::Tool && now < m_heldUntil) {
                return;
            } else if (const auto* send = std::get_if<Send>(&acts.front())) {
                sent.emplace_back(end, send->bytes);
                line.send(end, send->bytes, now);
            } else if (line.leftAt(end) > now) {
                return;
            } else {
                line.setLine(end, std::get<SetLine>(acts.front()).line, now);
            }
            acts.pop_front();
        }
    }

    bool step(Duration limit)
    {
        auto next_ = std::min({line.nextAt(), m_wake[0], m_wake[1]});
        for (const auto end : {LineEnd::Tool, LineEnd::Meter}) {
            if (!m_acts[index(end)].empty() && (end == LineEnd::Meter || m_heldUntil <= now))
                next_ = std::min(next_, line.leftAt(end));
        }
        if (m_heldUntil > now)
            next_ = std::min(next_, m_heldUntil);
        if (next_ == TimePoint::max() || next_ - TimePoint{} > limit)
            return false;
        now = std::max(now, next_);
        deliver();
        for (const auto end : {LineEnd::Tool, LineEnd::Meter})
            carryOut(end);
        if (m_wake[0] <= now) {
            m_wake[0] = TimePoint::max();
            fromClient(client.wokenAt(now));
        }
        if (m_wake[1] <= now) {
            m_wake[1] = TimePoint::max();
            fromServer(server.wokenAt(now));
        }
        return true;
    }

    void deliver()
    {
        Bytes chunk[2];
        std::size_t damaged[2]{};
        for (auto each : line.take(now)) {
            const auto at = index(each.at);
            const bool form7 = line.line(each.at).parity != Parity::None;
            std::optional<std::uint8_t> byte = each.byte;
            if (each.damaged && marks && form7)
                *byte |= damagedMark;
            else if (each.damaged)
                ++damaged[at];
            if (spoil)
                byte = spoil(each.at, heard[each.at], *byte);
            ++heard[each.at];
            if (byte)
                chunk[at].push_back(*byte);
        }
        if (over())
            append(afterwards[0], chunk[0]);
        else if (!chunk[0].empty())
            fromClient(client.received(chunk[0], now, damaged[0]));
        if (meterHandedOver)
            append(afterwards[1], chunk[1]);
        else if (!chunk[1].empty())
            fromServer(server.received(chunk[1], now, damaged[1]));
    }

    std::deque<Act> m_acts[2];
    TimePoint m_heldUntil{};
    TimePoint m_wake[2]{TimePoint::max(), TimePoint::max()};
};

} // namespace metersmith::iec62056_21::test

#endif
