// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_LINE_PAIR_H
#define METERSMITH_TESTS_DLMS_LINE_PAIR_H

#include "dlms/link/link.h"

#include <functional>
#include <map>

namespace metersmith::dlms::test
{

/// A client's and a server's link back to back, with a line between them that takes time and may
/// spoil what it carries. Time is invented: nothing waits.
class LinePair
{
public:
    using Spoil = std::function<Bytes(Bytes)>;

    LinePair(Link& client, Link& server)
        : m_ends{{&client}, {&server}}
    {
    }

    Spoil toServer;                     ///< what the line makes of the client's bytes
    Spoil toClient;                     ///< and of the server's
    bool echo = false;                  ///< the client's head reflects
    bool byteByByte = false;            ///< else in pieces of 100 bytes
    std::function<Bytes(Bytes)> answer; ///< the server's application
    std::vector<Bytes> requests;        ///< the client's, one after the answer to the other
    Duration octetTime = std::chrono::microseconds(1042);
    Duration answerDelay{}; ///< of the server's application

    // what happened
    std::vector<Bytes> answers;
    std::vector<Bytes> served;
    std::vector<Error> noted;
    std::optional<Error> failure;
    std::optional<LinkUp> up;
    std::optional<LinkUp> serverUp;
    bool down = false;
    unsigned clientSends = 0;
    unsigned serverSends = 0;
    std::vector<Bytes> clientSent;
    std::vector<Bytes> serverSent;

    Duration elapsed() const { return m_now.time_since_epoch(); }

    /// Opens, sends all requests, closes; until nothing is left to happen or `limit` has passed.
    /// Returns false if the limit passed.
    bool run(Duration limit)
    {
        take(1, m_ends[1].link->open(m_now));
        take(0, m_ends[0].link->open(m_now));
        return proceed(limit);
    }

    bool proceed(Duration limit)
    {
        while (!over()) {
            auto next = std::min(m_ends[0].wakeAt, m_ends[1].wakeAt);
            if (!m_due.empty())
                next = std::min(next, m_due.begin()->first);
            if (next == TimePoint::max())
                return true;
            if (next - TimePoint{} > limit)
                return false;
            m_now = std::max(m_now, next);
            if (!m_due.empty() && m_due.begin()->first <= m_now) {
                const auto due = m_due.begin()->second;
                m_due.erase(m_due.begin());
                due();
                continue;
            }
            for (std::size_t end : {0U, 1U}) {
                if (m_ends[end].wakeAt <= m_now) {
                    m_ends[end].wakeAt = TimePoint::max();
                    take(end, m_ends[end].link->wokenAt(m_now));
                    break;
                }
            }
        }
        return true;
    }

private:
    struct End {
        Link* link = nullptr;
        TimePoint wakeAt = TimePoint::max();
    };

    bool over() const { return failure || down; }

    void take(std::size_t end, const LinkEffects& effects)
    {
        for (const auto& effect : effects)
            end == 0 ? client(effect) : server(effect);
    }

    void common(std::size_t end, const LinkEffect& effect)
    {
        if (const auto* wake = std::get_if<WakeAt>(&effect))
            m_ends[end].wakeAt = wake->at;
        if (const auto* note = std::get_if<Noted>(&effect))
            noted.push_back(note->error);
    }

    void client(const LinkEffect& effect)
    {
        common(0, effect);
        if (const auto* sent = std::get_if<Send>(&effect)) {
            ++clientSends;
            clientSent.push_back(sent->bytes);
            if (echo)
                carry(0, sent->bytes, {});
            carry(1, sent->bytes, toServer);
        } else if (const auto* link = std::get_if<LinkUp>(&effect)) {
            up = *link;
            nextRequest();
        } else if (const auto* arrived = std::get_if<ApduArrived>(&effect)) {
            answers.push_back(arrived->apdu);
            nextRequest();
        } else if (const auto* failed = std::get_if<LinkFailed>(&effect)) {
            failure = failed->error;
        } else if (std::holds_alternative<LinkDown>(effect)) {
            down = true;
        }
    }

    void server(const LinkEffect& effect)
    {
        common(1, effect);
        if (const auto* sent = std::get_if<Send>(&effect)) {
            ++serverSends;
            serverSent.push_back(sent->bytes);
            carry(0, sent->bytes, toClient);
        } else if (const auto* link = std::get_if<LinkUp>(&effect)) {
            serverUp = *link;
        } else if (const auto* arrived = std::get_if<ApduArrived>(&effect)) {
            served.push_back(arrived->apdu);
            if (!answer)
                return;
            const auto apdu = answer(arrived->apdu);
            if (answerDelay == Duration{})
                take(1, m_ends[1].link->send(apdu, m_now));
            else
                m_due.emplace(m_now + answerDelay,
                              [this, apdu] { take(1, m_ends[1].link->send(apdu, m_now)); });
        }
    }

    void nextRequest()
    {
        if (m_next < requests.size())
            take(0, m_ends[0].link->send(requests[m_next++], m_now));
        else
            take(0, m_ends[0].link->close(m_now));
    }

    void carry(std::size_t end, Bytes bytes, const Spoil& spoil)
    {
        if (spoil)
            bytes = spoil(std::move(bytes));
        const std::size_t step = byteByByte ? 1 : 100;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            const auto last = std::min(at + step, bytes.size());
            const auto when = m_now + octetTime * static_cast<int>(last);
            const Bytes piece(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                              bytes.begin() + static_cast<std::ptrdiff_t>(last));
            m_due.emplace(
                when, [this, end, piece] { take(end, m_ends[end].link->received(piece, m_now)); });
        }
    }

    End m_ends[2];
    TimePoint m_now{};
    std::multimap<TimePoint, std::function<void()>> m_due;
    std::size_t m_next = 0;
};

} // namespace metersmith::dlms::test

#endif
