// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_TRACE_LOG_H
#define METERSMITH_APP_SERVICES_TRACE_LOG_H

#include "app/services/decoding/decoding.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace metersmith::services
{

struct ConversationFrame;

/// One field of a frame: its words and where it stands.
struct TraceNode {
    QString name;
    QString value;
    std::size_t offset = 0; ///< in the bytes that `layer` names
    std::size_t length = 0;
    int layer = 0; ///< 0: the frame's own bytes; n: layers[n - 1]
    bool faulty = false;
    std::vector<TraceNode> children = {};
};

/// Bytes of a frame: as on the line, joined, or decrypted.
struct TraceLayer {
    QString name;
    Bytes bytes;
};

/// One frame that passed on the line, explained. Passwords and keys are not in it.
struct TraceFrame {
    int number = 0; ///< from 1, never given twice
    std::chrono::milliseconds at{0};
    bool sent = false;
    bool directionKnown = true;
    QString summary;
    QString error; ///< what is wrong with it, in one line; empty: nothing
    bool faulty = false;
    Bytes bytes;
    std::vector<TraceLayer> layers = {};
    TraceNode tree = {};
    std::string text = {}; ///< as `decode` prints it
};

/// What passed on the line, frame by frame: live while jobs run, or opened from a file. Keeps the
/// latest and forgets the oldest.
class TraceLog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostFrames = 5'000;
    static constexpr std::size_t mostBytes = 16UL * 1024 * 1024;

    explicit TraceLog(QObject* parent = nullptr);
    ~TraceLog() override;

    /// Explains from now on, what is kept already first. Before that bytes are kept, no frames are
    /// made: what nobody looks at costs nothing.
    void watch();
    /// Another conversation begins on another line: what was unfinished stays so.
    void begin();
    void sent(BytesView bytes);
    void received(BytesView bytes);
    /// Nothing more comes in this conversation.
    void finish();

    const std::deque<TraceFrame>& frames() const { return m_frames; }
    void clear();
    /// Shows what a file holds: trace, capture, hexadecimal text or bytes. Errors: FileNotFound,
    /// FileUnreadable, and those of the trace; what was there stays then.
    Result<> open(const QString& file);
    /// Saves what is kept; a name that ends with ".pcapng" makes a capture. Errors: FileUnwritable.
    Result<> save(const QString& file) const;
    /// Opens ciphered APDUs with these keys, the ones that are here already too.
    void setKeys(const DecodingKeys& keys);
    bool hasKeys() const { return !m_keys.empty(); }
    /// The frame as `decode --json` has it (metersmith.decode/1).
    static std::string toJson(const TraceFrame& frame);

signals:
    /// The oldest `count` frames are gone.
    void framesForgotten(int count);
    /// `count` frames came at the end.
    void framesAdded(int count);
    void replaced(); ///< all of them: cleared, opened, decoded anew

private:
    class Private;
    struct Piece {
        std::chrono::milliseconds at{0};
        bool sent = false;
        Bytes bytes;
        bool begins = false; ///< a conversation
    };
    void add(Piece piece);
    void explain(const Piece& piece);
    void show(const std::vector<ConversationFrame>& frames);
    void forget();
    void explainAll();

    std::unique_ptr<Private> d;
    DecodingKeys m_keys;
    std::deque<Piece> m_pieces;
    std::size_t m_bytes = 0;
    std::deque<TraceFrame> m_frames;
    std::size_t m_frameBytes = 0;
    int m_lastNumber = 0;
    bool m_begins = true;
    bool m_watched = false;
    bool m_signals = true;
    QElapsedTimer m_clock;
};

} // namespace metersmith::services

#endif
