// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/trace_log.h"

#include "app/services/decoding/decoding_conversation.h"
#include "app/services/decoding/decoding_keys.h"
#include "protocol/transport/trace.h"

#include <QFile>

#include <nlohmann/json.hpp>

namespace metersmith::services
{

namespace
{

constexpr qint64 largestFile = 64LL * 1024 * 1024;

TraceNode toNode(const dlms::ExplainNode& node, std::size_t base)
{
    TraceNode out{QString::fromStdString(node.name),
                  QString::fromStdString(node.value),
                  node.layer == 0 && node.offset >= base ? node.offset - base : node.offset,
                  node.length,
                  node.layer,
                  node.faulty,
                  {}};
    out.children.reserve(node.children.size());
    for (const auto& child : node.children)
        out.children.push_back(toNode(child, base));
    return out;
}

TraceFrame toFrame(const dlms::ExplainedFrame& frame)
{
    TraceFrame out;
    out.sent = frame.sent.value_or(false);
    out.directionKnown = frame.sent.has_value();
    out.summary = QString::fromStdString(frame.summary);
    out.faulty = frame.error.has_value();
    if (frame.error)
        out.error = QString::fromStdString(toString(*frame.error));
    out.bytes = frame.bytes;
    for (const auto& layer : frame.layers)
        out.layers.push_back({QString::fromStdString(layer.name), layer.bytes});
    out.tree = toNode(frame.tree, frame.offset);
    out.text = dlms::toText(frame);
    return out;
}

nlohmann::json toJsonNode(const TraceNode& node)
{
    nlohmann::json tree{
        {"name", node.name.toStdString()}, {"offset", node.offset}, {"length", node.length}};
    if (!node.value.isEmpty())
        tree["value"] = node.value.toStdString();
    if (node.layer > 0)
        tree["layer"] = node.layer;
    if (node.faulty)
        tree["faulty"] = true;
    for (const auto& child : node.children)
        tree["children"].push_back(toJsonNode(child));
    return tree;
}

std::size_t sizeOf(const TraceFrame& frame)
{
    auto size = frame.bytes.size() * 2 + frame.text.size() * 4; // tree and text
    for (const auto& layer : frame.layers)
        size += layer.bytes.size();
    return size;
}

} // namespace

class TraceLog::Private
{
public:
    ConversationExplainer explainer;
    transport::SecretMask mask;
};

TraceLog::TraceLog(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

TraceLog::~TraceLog() = default;

void TraceLog::begin()
{
    finish();
    if (!m_clock.isValid())
        m_clock.start();
    d->explainer = ConversationExplainer(m_keys.all().keys);
    d->mask = {};
    m_begins = true;
}

void TraceLog::watch()
{
    if (m_watched)
        return;
    m_watched = true;
    explainAll();
}

void TraceLog::sent(BytesView bytes)
{
    Piece piece{std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0), true,
                Bytes(bytes.begin(), bytes.end()), m_begins};
    d->mask.apply(piece.bytes);
    add(std::move(piece));
}

void TraceLog::received(BytesView bytes)
{
    add({std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0), false,
         Bytes(bytes.begin(), bytes.end()), m_begins});
}

void TraceLog::add(Piece piece)
{
    m_begins = false;
    m_bytes += piece.bytes.size();
    m_pieces.push_back(std::move(piece));
    while (m_pieces.size() > 4 * mostFrames || m_bytes > mostBytes) {
        m_bytes -= m_pieces.front().bytes.size();
        m_pieces.pop_front();
    }
    if (m_watched && !m_pieces.empty())
        explain(m_pieces.back());
}

void TraceLog::explain(const Piece& piece)
{
    show(d->explainer.add(piece.bytes, piece.sent, piece.at));
}

void TraceLog::show(const std::vector<ConversationFrame>& frames)
{
    for (const auto& frame : frames) {
        auto shown = toFrame(frame.message.frame);
        shown.number = ++m_lastNumber;
        shown.at = frame.at;
        m_frameBytes += sizeOf(shown);
        m_frames.push_back(std::move(shown));
    }
    if (m_signals && !frames.empty())
        emit framesAdded(static_cast<int>(frames.size()));
    forget();
}

void TraceLog::forget()
{
    int count = 0;
    while (m_frames.size() > 1 && (m_frames.size() > mostFrames || m_frameBytes > 4 * mostBytes)) {
        m_frameBytes -= sizeOf(m_frames.front());
        m_frames.pop_front();
        ++count;
    }
    if (m_signals && count > 0)
        emit framesForgotten(count);
}

void TraceLog::finish()
{
    show(d->explainer.end(m_pieces.empty() ? std::chrono::milliseconds(0) : m_pieces.back().at));
}

void TraceLog::clear()
{
    m_pieces.clear();
    m_frames.clear();
    m_bytes = 0;
    m_frameBytes = 0;
    m_lastNumber = 0;
    m_clock.invalidate();
    begin();
    emit replaced();
}

void TraceLog::explainAll()
{
    m_frames.clear();
    m_frameBytes = 0;
    m_lastNumber = 0;
    m_signals = false;
    d->explainer = ConversationExplainer(m_keys.all().keys);
    bool first = true;
    for (const auto& piece : m_pieces) {
        if (piece.begins && !first) {
            finish();
            d->explainer = ConversationExplainer(m_keys.all().keys);
        }
        first = false;
        explain(piece);
    }
    m_signals = true;
    emit replaced();
}

Result<> TraceLog::open(const QString& name)
{
    const auto place = name.toStdString();
    QFile file(name);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, place, "there is no such file");
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, place, file.errorString().toStdString());
    if (file.size() > largestFile)
        return fail(ErrorCode::FileUnreadable, place, "larger than 64 MB");
    const auto content = file.readAll();
    const BytesView bytes(reinterpret_cast<const std::uint8_t*>(content.constData()),
                          static_cast<std::size_t>(content.size()));
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    std::vector<transport::TraceLine> lines;
    if (transport::isPcapng(bytes) || transport::isTrace(text)) {
        auto read = transport::readTrace(bytes);
        if (!read)
            return fail(within(place, read.error()));
        lines = *std::move(read);
    } else {
        const auto hex = fromHex(text);
        lines.push_back({std::chrono::milliseconds(0), false,
                         hex ? *hex : Bytes(bytes.begin(), bytes.end()), false, 1});
    }
    m_pieces.clear();
    m_bytes = 0;
    d->mask = {};
    for (auto& line : lines) {
        if (line.sent)
            d->mask.apply(line.bytes);
        m_bytes += line.bytes.size();
        m_pieces.push_back({line.at, line.sent, std::move(line.bytes), m_pieces.empty()});
    }
    m_watched = true;
    explainAll();
    finish();
    m_begins = true;
    return {};
}

Result<> TraceLog::save(const QString& file) const
{
    transport::TraceWriter writer;
    if (const auto opened = writer.open(file, QStringLiteral("saved from the window")); !opened)
        return opened;
    for (const auto& piece : m_pieces) {
        if (piece.sent)
            writer.sent(piece.bytes, piece.at);
        else
            writer.received(piece.bytes, piece.at);
    }
    writer.close();
    return {};
}

void TraceLog::setKeys(const DecodingKeys& keys)
{
    m_keys = keys;
    if (m_watched)
        explainAll();
}

std::string TraceLog::toJson(const TraceFrame& frame)
{
    nlohmann::json shown{{"offset", 0},
                         {"length", frame.bytes.size()},
                         {"milliseconds", frame.at.count()},
                         {"summary", frame.summary.toStdString()},
                         {"bytes", toHex(frame.bytes)},
                         {"tree", toJsonNode(frame.tree)}};
    if (frame.directionKnown)
        shown["direction"] = frame.sent ? "sent" : "received";
    for (const auto& layer : frame.layers)
        shown["layers"].push_back(
            {{"name", layer.name.toStdString()}, {"bytes", toHex(layer.bytes)}});
    if (!frame.error.isEmpty())
        shown["error"] = {{"detail", frame.error.toStdString()}};
    const nlohmann::json document{{"schema", "metersmith.decode/1"},
                                  {"frames", nlohmann::json::array({shown})}};
    return document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace metersmith::services
