// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_COMPARE_MODEL_H
#define METERSMITH_UI_COMPARE_MODEL_H

#include "typecodes/comparison.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace metersmith::ui
{

/// A document to compare with, and what it is called on the screen.
struct ComparedDocument {
    QString name;
    std::optional<typecodes::MeterConfiguration> configuration;
};

/// The draft beside another document and, if chosen, the template that both come from: one row an
/// item. Follows the draft.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Item, Base, Draft, Other, Who, ColumnCount };
    enum Role { PathRole = Qt::UserRole, DiffersRole, ConflictRole, SearchRole };
    explicit CompareModel(Workspace& workspace, QObject* parent = nullptr);

    void setOther(ComparedDocument other);
    void setBase(ComparedDocument base);
    const ComparedDocument& other() const { return m_other; }
    const ComparedDocument& base() const { return m_base; }
    /// True when there is something to compare.
    bool isReady() const { return m_workspace.hasDraft() && m_other.configuration.has_value(); }
    int differences() const; ///< items that draft and other document have differently
    int conflicts() const;   ///< of them those that both have changed; 0 without a template

    /// Takes the other document's values into the draft, as one undo step. What the draft cannot
    /// take is left out and told, one line each, by refused().
    /// Returns how many items were taken.
    int takeOver(const std::vector<std::string>& paths);
    QStringList refused() const { return m_refused; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        typecodes::ComparedItem item;
        QString texts[ColumnCount];
    };
    void rebuild();
    Row makeRow(typecodes::ComparedItem item) const;
    QString groupName(const std::string& id) const;
    QString who(typecodes::Change change) const;
    QVariant decoration(const Row& row) const;

    Workspace& m_workspace;
    ComparedDocument m_other;
    ComparedDocument m_base;
    std::vector<Row> m_rows;
    QStringList m_refused;
};

/// All rows, the differences, or the conflicts; and those that a text is found in.
class CompareFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Differences, Conflicts };
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShow(Show show);
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Show m_show = Show::Differences;
    QString m_text;
};

} // namespace metersmith::ui

#endif
