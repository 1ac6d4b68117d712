// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/object_values_model.h"

#include "app/services/objects/object_editing.h"
#include "app/services/texts/error_texts.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QRegularExpression>

namespace metersmith::ui
{

namespace
{

QStandardItem* cell(const QString& text, const QString& tip = {})
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(tip.isEmpty() ? text : tip);
    return item;
}

const services::CosemValue* valueOf(const services::ReadObject* object, int attribute)
{
    if (object)
        for (const auto& value : object->values)
            if (value.attribute == attribute)
                return &value;
    return nullptr;
}

bool isRead(const services::CosemValue* value)
{
    return value && !value->error;
}

QString words(const services::CosemValue* value)
{
    if (!value)
        return {};
    if (value->error)
        return value->error->code == ErrorCode::Cancelled
                   ? QString()
                   : services::errorText(*value->error).title;
    return valueInWords(*value);
}

} // namespace

QString valueInWords(const services::CosemValue& value)
{
    if (!value.text.empty())
        return q(value.text);
    static const QRegularExpression number(QStringLiteral("^[iu][0-9]+:(-?[0-9]+)$"));
    const auto notation = q(value.notation);
    const auto match = number.match(notation);
    return match.hasMatch() ? match.captured(1) : notation;
}

ObjectValuesModel::ObjectValuesModel(QObject* parent)
    : QStandardItemModel(parent)
{
    clearObject();
}

void ObjectValuesModel::clearObject()
{
    removeRows(0, rowCount()); // not clear(), which takes the widths of the columns along
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Attribute"), tr("Value"), tr("Other reading"), tr("Access")});
}

void ObjectValuesModel::addFields(QStandardItem* parent, const services::CosemValue& value)
{
    std::vector<QStandardItem*> levels{parent};
    for (const auto& line : value.lines) {
        const auto depth =
            std::min(static_cast<std::size_t>(std::max(0, line.depth)), levels.size() - 1);
        levels.resize(depth + 1);
        auto* name = cell(q(line.name));
        levels.back()->appendRow({name, cell(q(line.text)), cell({}), cell({})});
        levels.push_back(name);
    }
}

void ObjectValuesModel::show(const services::ReadObject& read, const services::ReadObject* other)
{
    clearObject();
    const auto& object = read.object;
    for (const auto& [number, access] : object.attributes) {
        const auto* value = valueOf(&read, number);
        const auto* otherValue = valueOf(other, number);
        const auto name = QStringLiteral("%1 %2").arg(number).arg(
            q(services::attributeName(object.classId, object.version, number)));
        auto* first = cell(name);
        first->setData(number, NumberRole);
        auto* shown = cell(number == 1 && !value ? q(object.object.toString()) : words(value),
                           value && !value->error ? q(value->notation).left(2000) : QString());
        if (value && value->error)
            shown->setForeground(colors().muted);
        const bool differs =
            isRead(value) && isRead(otherValue) && value->notation != otherValue->notation;
        first->setData(differs, DiffersRole);
        if (differs)
            first->setIcon(markIcon(QStringLiteral("attention"), colors().attention));
        auto* before = cell(words(otherValue));
        appendRow({first, shown, before, cell(q(access))});
        if (value)
            addFields(first, *value);
    }
}

int ObjectValuesModel::attributeAt(const QModelIndex& index) const
{
    QModelIndex top = index.siblingAtColumn(0);
    while (top.parent().isValid())
        top = top.parent();
    return top.data(NumberRole).toInt();
}

} // namespace metersmith::ui
