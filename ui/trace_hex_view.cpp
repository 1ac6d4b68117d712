// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace_hex_view.h"

#include "ui/theme.h"

#include <QFontDatabase>
#include <QScrollBar>

namespace metersmith::ui
{

namespace
{

constexpr int perLine = 16;
constexpr int hexColumn = 6;                            ///< after "0000  "
constexpr int textColumn = hexColumn + perLine * 3 + 1; ///< after the digits
constexpr int lineLength = textColumn + perLine + 1;    ///< with its line feed
/// More than a screen can show; the rest is told, not shown.
constexpr std::size_t mostShown = 64UL * 1024;

} // namespace

TraceHexView::TraceHexView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(qRound(13 * scaleFactor()));
    setFont(font);
    setAccessibleName(tr("Bytes"));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TraceHexView::choose);
}

/// As wide as a line of bytes.
QSize TraceHexView::sizeHint() const
{
    const int frame = 2 * frameWidth() + 2 * qRound(document()->documentMargin());
    const int line = fontMetrics().horizontalAdvance(QLatin1Char('0')) * lineLength;
    return {line + frame + verticalScrollBar()->sizeHint().width(),
            QPlainTextEdit::sizeHint().height()};
}

int TraceHexView::positionOf(std::size_t offset)
{
    const auto place = static_cast<int>(offset);
    return place / perLine * lineLength + hexColumn + place % perLine * 3;
}

void TraceHexView::show(const Bytes& bytes)
{
    QString text;
    m_size = std::min(bytes.size(), mostShown);
    for (std::size_t line = 0; line < m_size; line += perLine) {
        QString digits;
        QString characters;
        for (std::size_t i = line; i < line + perLine; ++i) {
            if (i >= m_size) {
                digits += QStringLiteral("   ");
                characters += u' ';
                continue;
            }
            digits += QStringLiteral("%1 ").arg(bytes[i], 2, 16, QLatin1Char('0')).toUpper();
            const bool printable = bytes[i] >= 0x20 && bytes[i] < 0x7F;
            characters += printable ? QChar(QLatin1Char(static_cast<char>(bytes[i]))) : QChar(u'.');
        }
        text += QStringLiteral("%1  ").arg(line, 4, 16, QLatin1Char('0')).toUpper() + digits +
                u' ' + characters + u'\n';
    }
    if (bytes.size() > mostShown)
        text += tr("… and %1 bytes more").arg(bytes.size() - mostShown);
    m_quiet = true;
    setPlainText(text);
    m_quiet = false;
    mark(0, 0);
}

void TraceHexView::mark(std::size_t offset, std::size_t length)
{
    m_offset = std::min(offset, m_size);
    m_length = std::min(length, m_size - m_offset);
    paintMark();
    if (m_length == 0 || m_quiet)
        return;
    m_quiet = true;
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(m_offset));
    setTextCursor(cursor);
    ensureCursorVisible();
    m_quiet = false;
}

void TraceHexView::paintMark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    const auto add = [&](int begin, int end) {
        QTextCursor cursor(document());
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    };
    for (std::size_t at = m_offset; at < m_offset + m_length;) {
        const auto lineEnd = (at / perLine + 1) * perLine;
        const auto end = std::min(lineEnd, m_offset + m_length);
        add(positionOf(at), positionOf(end - 1) + 2);
        const int line = static_cast<int>(at / perLine) * lineLength + textColumn;
        add(line + static_cast<int>(at % perLine),
            line + static_cast<int>((end - 1) % perLine) + 1);
        at = end;
    }
    setExtraSelections(marks);
}

/// The byte under the text cursor, in the digits or in the characters.
void TraceHexView::choose()
{
    if (m_quiet || textCursor().hasSelection())
        return;
    const int position = textCursor().position();
    const int column = position % lineLength;
    int place = -1;
    if (column >= hexColumn && column < hexColumn + perLine * 3)
        place = (column - hexColumn) / 3;
    else if (column >= textColumn && column < textColumn + perLine)
        place = column - textColumn;
    if (place < 0)
        return;
    const auto offset = static_cast<std::size_t>(position / lineLength * perLine + place);
    if (offset < m_size)
        emit byteChosen(offset);
}

} // namespace metersmith::ui
