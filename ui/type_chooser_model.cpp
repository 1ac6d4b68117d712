// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/type_chooser_model.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <algorithm>

namespace metersmith::ui
{
namespace
{

const typecodes::PositionOption* chosenOption(const typecodes::OpenPosition& position)
{
    for (const auto& option : position.options)
        if (option.code == position.code)
            return &option;
    return nullptr;
}

} // namespace

TypeChooserModel::TypeChooserModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void TypeChooserModel::setFamily(const typecodes::Family* family)
{
    beginResetModel();
    m_family = family;
    m_codes.clear();
    look();
    if (m_family)
        for (const auto& position : m_positions) // what leaves no choice is chosen
            if (position.options.size() == 1 && position.options.front().possible &&
                !m_family->field(position.id)->acceptsUnknown)
                m_codes[position.id] = position.options.front().code;
    look();
    endResetModel();
    emit changed();
}

void TypeChooserModel::setCodes(const typecodes::PositionCodes& codes)
{
    if (codes == m_codes)
        return;
    m_codes = codes;
    refresh();
}

void TypeChooserModel::look()
{
    m_positions = m_family ? typecodes::openPositions(*m_family, m_codes)
                           : std::vector<typecodes::OpenPosition>();
}

void TypeChooserModel::refresh()
{
    look();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
    emit changed();
}

bool TypeChooserModel::choose(int row, const std::string& code)
{
    if (row < 0 || row >= rowCount())
        return false;
    const auto& at = position(row);
    const auto id = at.id;
    if (code.empty()) {
        m_codes.erase(id);
    } else {
        for (const auto& option : at.options)
            if (option.code == code && !option.possible)
                return false;
        m_codes[id] = code;
    }
    refresh();
    return true;
}

Result<> TypeChooserModel::takeNumber(const QString& text)
{
    if (!m_family)
        return fail(ErrorCode::Usage, "type number", "no family has been chosen");
    const auto codes = typecodes::parsePartialNumber(text.trimmed().toStdString(), *m_family);
    if (!codes)
        return fail(codes.error());
    m_codes = *codes;
    refresh();
    return {};
}

std::string TypeChooserModel::usualCode(int row) const
{
    const auto& at = position(row);
    const auto possible = [&](const std::string& code) {
        return std::any_of(at.options.begin(), at.options.end(), [&](const auto& option) {
            return option.code == code && option.possible;
        });
    };
    if (const auto usual = typecodes::parseTypeNumber(m_family->defaultTypeNumber, *m_family))
        if (const auto code = usual->code(at.id); possible(code))
            return code;
    if (const auto* value = m_family->field(at.id)->defaultValue(); value && possible(value->code))
        return value->code;
    for (const auto& option : at.options)
        if (option.possible)
            return option.code;
    return {};
}

int TypeChooserModel::completeUsual()
{
    int filled = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (!position(row).code.empty())
            continue;
        const auto code = usualCode(row);
        if (code.empty())
            continue;
        m_codes[position(row).id] = code;
        ++filled;
        look(); // each choice narrows the next
    }
    if (filled > 0)
        refresh();
    return filled;
}

int TypeChooserModel::rowOf(const std::string& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (position(row).id == id)
            return row;
    return -1;
}

int TypeChooserModel::openCount() const
{
    return static_cast<int>(std::count_if(m_positions.begin(), m_positions.end(),
                                          [](const auto& one) { return one.code.empty(); }));
}

int TypeChooserModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step)
        if (const int at = (qMax(row, -1) + step) % count; position(at).code.empty())
            return at;
    return -1;
}

QString TypeChooserModel::conflict(int row) const
{
    const auto* option = chosenOption(position(row));
    return option && !option->possible ? q(option->excludedBy) : QString();
}

QString TypeChooserModel::number() const
{
    return m_family ? q(typecodes::partialNumber(*m_family, m_codes)) : QString();
}

Result<typecodes::TypeNumber> TypeChooserModel::finished() const
{
    if (!m_family)
        return fail(ErrorCode::Usage, "type number", "no family has been chosen");
    return typecodes::composeTypeNumber(*m_family, m_codes);
}

int TypeChooserModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_positions.size());
}

QVariant TypeChooserModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& at = position(index.row());
    const auto* option = chosenOption(at);
    const auto against = conflict(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const auto name = tr("%1  %2").arg(q(at.id), dataText(at.name));
        if (at.code.empty())
            return tr("%1\n    open").arg(name);
        return tr("%1\n    %2  %3")
            .arg(name, q(at.code), option ? dataText(option->meaning) : tr("not in the tables"));
    }
    case Qt::ToolTipRole:
        return against.isEmpty() ? QVariant() : QVariant(against);
    case Qt::DecorationRole:
        return !against.isEmpty() ? markIcon(QStringLiteral("attention"), colors().attention)
               : at.code.empty()  ? markIcon(QStringLiteral("question"), colors().accent)
                                  : markIcon(QStringLiteral("ok"), colors().good);
    default:
        return {};
    }
}

TypeOptionsModel::TypeOptionsModel(TypeChooserModel& chooser, QObject* parent)
    : QAbstractListModel(parent)
    , m_chooser(chooser)
{
    connect(&chooser, &TypeChooserModel::changed, this, &TypeOptionsModel::refresh);
}

void TypeOptionsModel::setPosition(int row)
{
    beginResetModel();
    m_position = row;
    m_options.clear();
    if (row >= 0 && row < m_chooser.rowCount())
        m_options = m_chooser.position(row).options;
    endResetModel();
}

void TypeOptionsModel::refresh()
{
    const bool valid = m_position >= 0 && m_position < m_chooser.rowCount();
    if (!valid || m_chooser.position(m_position).options.size() != m_options.size())
        return setPosition(valid ? m_position : -1);
    m_options = m_chooser.position(m_position).options;
    if (!m_options.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int TypeOptionsModel::chosenRow() const
{
    if (m_position < 0 || m_position >= m_chooser.rowCount())
        return -1;
    const auto& code = m_chooser.position(m_position).code;
    for (int row = 0; row < rowCount(); ++row)
        if (m_options[static_cast<std::size_t>(row)].code == code)
            return row;
    return -1;
}

int TypeOptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_options.size());
}

QVariant TypeOptionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& option = m_options[static_cast<std::size_t>(index.row())];
    const bool chosen = index.row() == chosenRow();
    switch (role) {
    case Qt::DisplayRole: {
        auto text = tr("%1  %2").arg(q(option.code), dataText(option.meaning));
        if (!option.note.empty())
            text += tr(" (%1)").arg(dataText(option.note));
        return option.possible ? text : tr("%1\n    %2").arg(text, q(option.excludedBy));
    }
    case Qt::AccessibleTextRole:
        return tr("%1 %2%3%4")
            .arg(q(option.code), dataText(option.meaning), chosen ? tr(", chosen") : QString(),
                 option.possible ? QString() : tr(", not possible: %1").arg(q(option.excludedBy)));
    case Qt::DecorationRole:
        if (chosen)
            return markIcon(QStringLiteral("ok"), colors().good);
        return option.possible ? QVariant()
                               : QVariant(markIcon(QStringLiteral("cancel"), colors().muted));
    case Qt::FontRole:
        return scaledFont(1.0, chosen);
    case Qt::ToolTipRole:
        return option.possible ? dataText(option.note) : q(option.excludedBy);
    case CodeRole:
        return q(option.code);
    case SearchRole:
        return QString(q(option.code) + QLatin1Char(' ') + dataText(option.meaning));
    default:
        return {};
    }
}

Qt::ItemFlags TypeOptionsModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractListModel::flags(index);
    if (index.isValid() && !m_options[static_cast<std::size_t>(index.row())].possible &&
        index.row() != chosenRow())
        flags &= ~Qt::ItemIsEnabled;
    return flags;
}

} // namespace metersmith::ui
