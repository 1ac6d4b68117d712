// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_READINGS_MODEL_H
#define METERSMITH_UI_READINGS_MODEL_H

#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// The drag format of readings: ids, one a line.
inline constexpr char readingMime[] = "application/x-metersmith-readings";

/// The readings that the meter can have on one list, by energy type, equipment and the list's own
/// rules; on request the others too, each with the reason why not.
class ReadingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ShownId, Label, Meaning, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SearchRole, WhyNotRole };
    ReadingsModel(Workspace& workspace, const std::string& listPath, QObject* parent = nullptr);

    /// Another list ("display.manual").
    void setList(const std::string& path);
    /// With those that cannot be on the list.
    void setShowsAll(bool all);
    bool showsAll() const { return m_showsAll; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    void rebuild();

private:
    struct Row {
        const typecodes::DisplayReading* reading = nullptr;
        QString whyNot; ///< empty: it can be on the list
        bool inList = false;
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows() const;
    QVariant text(const Row& row, int column) const;

    Workspace& m_workspace;
    std::string m_listPath;
    bool m_showsAll = false;
    std::vector<Row> m_rows;
};

/// Why the reading cannot be on the list; empty if it can. `view` is that of the draft, null
/// without.
QString whyNotShown(const typecodes::Family& family, const typecodes::CodeView* view,
                    const typecodes::DisplayReading& reading, const typecodes::DisplayList* list);

/// True if the family's glass has a field for texts beside the readings.
bool hasTextField(const typecodes::Family& family);

/// The reading for the help panel: meaning, object, how it is shown, what binds it, source.
QString readingHelp(const Workspace& workspace, const typecodes::DisplayReading& reading,
                    const typecodes::DisplayList* list);

} // namespace metersmith::ui

#endif
