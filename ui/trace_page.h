// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TRACE_PAGE_H
#define METERSMITH_UI_TRACE_PAGE_H

#include "ui/trace_models.h"
#include "ui/workspace.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;
class QTreeView;

namespace metersmith::ui
{

class StatusBadge;
class TraceHexView;

/// What passes on the line: the frames, the fields of the chosen one, its bytes; fields and bytes
/// show each other's place. Live while a job runs, or from a file.
class TracePage : public QWidget
{
    Q_OBJECT

public:
    explicit TracePage(Workspace& workspace, QWidget* parent = nullptr);

    /// Opens a trace, a capture, or bytes; says on the page what is wrong with them.
    void openFile(const QString& file);
    void saveFile(const QString& file);
    void useKeys(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeViews();
    QToolButton* addTool(const QString& iconName, const QString& text, const QString& tip);
    void describe();
    void follow();
    void showFrame();
    void showLayer(int layer);
    void markNode();
    void chooseByte(std::size_t offset);
    void copy(bool json);
    const services::TraceFrame* current() const;
    void tell(const Result<>& result, const QString& done);

    services::TraceLog& m_log;
    TraceFramesModel* m_frames = nullptr;
    TraceTreeModel* m_fields = nullptr;
    QSortFilterProxyModel* m_filtered = nullptr;
    QLineEdit* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QTreeView* m_tree = nullptr;
    QTabBar* m_layers = nullptr;
    TraceHexView* m_hex = nullptr;
    QStackedWidget* m_whole = nullptr;
    StatusBadge* m_state = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_clear = nullptr;
    QToolButton* m_copy = nullptr;
    bool m_marking = false;
    bool m_opening = false; ///< a file is being opened
    bool m_follow = true;   ///< the list stands at its end
    int m_shown = 0;        ///< number of the frame that is shown
};

} // namespace metersmith::ui

#endif
