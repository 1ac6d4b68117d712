// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_folder.h"

#include "app/services/documents/configuration_files.h"
#include "app/services/texts/error_texts.h"
#include "typecodes/comparison.h"
#include "typecodes/family.h"
#include "typecodes/rules.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace metersmith::ui
{
namespace
{

using typecodes::Catalogue;

constexpr int collectEvery = 40;        // milliseconds
constexpr std::size_t mostAtOnce = 400; // rows that one collection puts in
constexpr int most = 100'000;           // documents of a folder

FolderDocument compared(const QString& file, const QString& folder,
                        const typecodes::MeterConfiguration& draft)
{
    FolderDocument row;
    row.file = file;
    row.name = QDir(folder).relativeFilePath(file);
    const auto loaded = services::loadConfiguration(file);
    if (!loaded) {
        row.error = QStringLiteral("%1: %2").arg(services::errorText(loaded.error()).title,
                                                 q(loaded.error().detail));
        return row;
    }
    row.typeNumber = q(loaded->typeNumber);
    row.comment = q(loaded->comment);
    if (const auto family = Catalogue::installed().family(draft.family))
        for (const auto& item : typecodes::compareThree(draft, *loaded, nullptr, **family))
            row.differences += item.change == typecodes::Change::Equal ? 0 : 1;
    if (const auto family = Catalogue::installed().family(loaded->family))
        for (const auto& found : typecodes::check(*loaded, **family))
            ++(found.advice ? row.advice : row.faults);
    return row;
}

} // namespace

/// What the threads and the window share. The threads read `files` only after it was filled.
struct FolderModel::Work {
    QString folder;
    typecodes::MeterConfiguration draft;
    std::atomic<bool> cancelled{false};
    std::atomic<int> total{-1}; ///< -1: the folder is being listed
    std::atomic<std::size_t> next{0};
    std::vector<QString> files;
    std::mutex mutex;
    std::vector<FolderDocument> done; ///< under the mutex; taken by the window
};

FolderModel::FolderModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    // One thread is left to the window.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_pool.setThreadPriority(QThread::LowPriority);
    m_collecting.setInterval(collectEvery);
    connect(&m_collecting, &QTimer::timeout, this, &FolderModel::collect);
}

FolderModel::~FolderModel()
{
    stop();
    m_pool.waitForDone();
}

void FolderModel::load(const QString& folder, const typecodes::MeterConfiguration& draft)
{
    stop();
    beginResetModel();
    m_rows.clear();
    m_total = 0;
    endResetModel();
    m_work = std::make_shared<Work>();
    m_work->folder = folder;
    m_work->draft = draft;
    m_pool.start([work = m_work, pool = &m_pool] {
        list(work);
        for (int extra = 1; extra < pool->maxThreadCount(); ++extra)
            pool->start([work] { compareAll(work); });
        compareAll(work);
    });
    m_collecting.start();
    emit progressed();
}

void FolderModel::list(const std::shared_ptr<Work>& work)
{
    QDirIterator files(work->folder, {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext() && !work->cancelled && work->files.size() < most)
        work->files.push_back(files.next());
    std::sort(work->files.begin(), work->files.end());
    work->total = static_cast<int>(work->files.size());
}

void FolderModel::compareAll(const std::shared_ptr<Work>& work)
{
    while (!work->cancelled) {
        const std::size_t at = work->next++;
        if (at >= work->files.size())
            return;
        auto row = compared(work->files[at], work->folder, work->draft);
        const std::lock_guard lock(work->mutex);
        work->done.push_back(std::move(row));
    }
}

/// Takes over what the threads have done; the last time, when all is there.
void FolderModel::collect()
{
    if (!m_work)
        return;
    std::vector<FolderDocument> rows;
    {
        const std::lock_guard lock(m_work->mutex);
        const auto count = std::min(m_work->done.size(), mostAtOnce);
        const auto end = m_work->done.begin() + static_cast<std::ptrdiff_t>(count);
        rows.assign(std::make_move_iterator(m_work->done.begin()), std::make_move_iterator(end));
        m_work->done.erase(m_work->done.begin(), end);
    }
    m_total = std::max(m_work->total.load(), 0);
    if (!rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    if (m_work->total >= 0 && rowCount() == m_work->total) {
        stop();
        emit finished();
    }
    emit progressed();
}

void FolderModel::stop()
{
    m_collecting.stop();
    if (m_work)
        m_work->cancelled = true;
    m_work.reset();
}

void FolderModel::cancel()
{
    if (!m_work)
        return;
    stop();
    emit finished();
    emit progressed();
}

int FolderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FolderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FolderModel::text(const FolderDocument& row, int column) const
{
    const bool readable = row.error.isEmpty();
    switch (column) {
    case Name:
        return row.name;
    case TypeNumber:
        return row.typeNumber;
    case Differences:
        return readable ? QVariant(row.differences) : QVariant();
    case Problems:
        return readable ? QVariant(row.faults) : QVariant();
    default:
        if (!readable)
            return tr("not readable: %1").arg(row.error);
        return row.advice > 0 ? tr("%n advice", nullptr, row.advice) +
                                    (row.comment.isEmpty() ? QString() : u' ' + row.comment)
                              : row.comment;
    }
}

QVariant FolderModel::sortKey(const FolderDocument& row, int column) const
{
    if (column != Differences && column != Problems)
        return text(row, column).toString();
    if (!row.error.isEmpty())
        return -1;
    return column == Differences ? row.differences : row.faults;
}

QVariant FolderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Name ? row.file : text(row, column).toString();
    case FileRole:
        return row.file;
    case SortRole:
        return sortKey(row, column);
    case Qt::TextAlignmentRole:
        if (column == Differences || column == Problems)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::DecorationRole:
        if (column != Name)
            return {};
        if (!row.error.isEmpty())
            return markIcon(QStringLiteral("fault"), colors().fault);
        return row.faults > 0 ? markIcon(QStringLiteral("attention"), colors().attention)
                              : markIcon(QStringLiteral("ok"), colors().good);
    case Qt::AccessibleDescriptionRole:
        return row.error.isEmpty() ? QString() : tr("not readable");
    default:
        return {};
    }
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Document"), tr("Type number"), tr("Differences"), tr("Problems"),
                              tr("Remark")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

} // namespace metersmith::ui
