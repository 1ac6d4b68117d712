// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TRACE_HEX_VIEW_H
#define METERSMITH_UI_TRACE_HEX_VIEW_H

#include "protocol/bytes.h"

#include <QPlainTextEdit>

namespace metersmith::ui
{

/// Bytes as sixteen a line: place, hexadecimal, characters. A part of them is marked; a click or
/// the arrow keys choose a byte.
class TraceHexView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TraceHexView(QWidget* parent = nullptr);

    void show(const Bytes& bytes);
    QSize sizeHint() const override;
    void mark(std::size_t offset, std::size_t length);
    std::size_t markedOffset() const { return m_offset; }
    std::size_t markedLength() const { return m_length; }
    /// Where in the text a byte's two digits begin.
    static int positionOf(std::size_t offset);

signals:
    void byteChosen(std::size_t offset);

private:
    void choose();
    void paintMark();

    std::size_t m_size = 0;
    std::size_t m_offset = 0;
    std::size_t m_length = 0;
    bool m_quiet = false;
};

} // namespace metersmith::ui

#endif
