// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_OBJECT_VALUES_MODEL_H
#define METERSMITH_UI_OBJECT_VALUES_MODEL_H

#include "app/services/objects/object_values.h"

#include <QStandardItemModel>

namespace metersmith::ui
{

/// A value as a person reads it: its words, or its number without the type that it is sent in.
QString valueInWords(const services::CosemValue& value);

/// One object's attributes with their values in words; the fields of structures and lists are the
/// children of their attribute. Beside them what another reading has.
class ObjectValuesModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { Attribute, Value, Other, Access, ColumnCount };
    enum Role { NumberRole = Qt::UserRole + 1, DiffersRole };

    explicit ObjectValuesModel(QObject* parent = nullptr);

    /// `other` is the same object in another reading, or nullptr.
    void show(const services::ReadObject& object, const services::ReadObject* other);
    void clearObject();
    /// The attribute that a row, or the attribute of a field, stands for; 0: none.
    int attributeAt(const QModelIndex& index) const;

private:
    void addFields(QStandardItem* parent, const services::CosemValue& value);
};

} // namespace metersmith::ui

#endif
