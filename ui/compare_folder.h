// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_COMPARE_FOLDER_H
#define METERSMITH_UI_COMPARE_FOLDER_H

#include "typecodes/configuration.h"

#include <QAbstractTableModel>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace metersmith::ui
{

/// One document of a folder, compared with the draft and checked.
struct FolderDocument {
    QString file; ///< whole path
    QString name; ///< path inside the folder
    QString typeNumber;
    QString comment;
    int differences = 0; ///< items that the draft has differently
    int faults = 0;      ///< broken rules that keep it from being written
    int advice = 0;      ///< and those that do not
    QString error;       ///< why it cannot be read; empty if it can
};

/// Every document of a folder and of its subfolders, read, compared and checked on other threads,
/// so that the window stays fluid however many there are. Rows appear as they come.
class FolderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, TypeNumber, Differences, Problems, Remark, ColumnCount };
    enum Role { FileRole = Qt::UserRole, SortRole };
    explicit FolderModel(QObject* parent = nullptr);
    ~FolderModel() override;

    /// Begins anew with a folder; what is under way is dropped.
    void load(const QString& folder, const typecodes::MeterConfiguration& draft);
    /// Stops; the rows that came stay.
    void cancel();
    bool isLoading() const { return m_work != nullptr; }
    int total() const { return m_total; } ///< documents found; 0 while the folder is being listed
    const std::vector<FolderDocument>& documents() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void progressed();
    void finished(); ///< all read, or cancelled

private:
    struct Work;
    static void list(const std::shared_ptr<Work>& work);
    static void compareAll(const std::shared_ptr<Work>& work);
    void collect();
    void stop();
    QVariant text(const FolderDocument& row, int column) const;
    QVariant sortKey(const FolderDocument& row, int column) const;

    QThreadPool m_pool;
    QTimer m_collecting;
    std::shared_ptr<Work> m_work; ///< null when nothing is under way
    std::vector<FolderDocument> m_rows;
    int m_total = 0;
};

} // namespace metersmith::ui

#endif
