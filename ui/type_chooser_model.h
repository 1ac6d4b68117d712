// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TYPE_CHOOSER_MODEL_H
#define METERSMITH_UI_TYPE_CHOOSER_MODEL_H

#include "typecodes/type_compose.h"

#include <QAbstractListModel>
#include <QString>

namespace metersmith::ui
{

/// A type number under composition: its positions as rows, each with the code chosen so far.
/// Tested without a window.
class TypeChooserModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TypeChooserModel(QObject* parent = nullptr);

    /// Begins anew with another family; nullptr: none.
    void setFamily(const typecodes::Family* family);
    const typecodes::Family* family() const { return m_family; }
    const typecodes::PositionCodes& codes() const { return m_codes; }
    void setCodes(const typecodes::PositionCodes& codes);

    /// Chooses a code, or opens the position again with "". False where it is excluded.
    bool choose(int row, const std::string& code);
    /// Takes a whole or partial number of the family. Errors: as typecodes::parsePartialNumber();
    /// nothing changes then.
    Result<> takeNumber(const QString& text);
    /// Fills every open position with what is usual and possible; returns how many it filled.
    int completeUsual();

    const typecodes::OpenPosition& position(int row) const
    {
        return m_positions[static_cast<std::size_t>(row)];
    }
    int rowOf(const std::string& id) const;
    int openCount() const;
    /// The next open position after `row`, from the front again at the end; -1 if none.
    int nextOpen(int row) const;
    /// Why the chosen code at a row does not go with the others; empty if it does.
    QString conflict(int row) const;
    QString number() const; ///< in order-form grouping, '_' where it is open
    /// The finished number. Errors: what is open or in conflict.
    Result<typecodes::TypeNumber> finished() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void changed();

private:
    void refresh();
    void look();
    std::string usualCode(int row) const;

    const typecodes::Family* m_family = nullptr;
    typecodes::PositionCodes m_codes;
    std::vector<typecodes::OpenPosition> m_positions;
};

/// The values of one position, those that are excluded greyed with the reason.
class TypeOptionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int CodeRole = Qt::UserRole;
    static constexpr int SearchRole = Qt::UserRole + 1;

    explicit TypeOptionsModel(TypeChooserModel& chooser, QObject* parent = nullptr);

    void setPosition(int row); ///< -1: none
    int position() const { return m_position; }
    int chosenRow() const; ///< -1 while the position is open

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void refresh();

    TypeChooserModel& m_chooser;
    int m_position = -1;
    std::vector<typecodes::PositionOption> m_options;
};

} // namespace metersmith::ui

#endif
