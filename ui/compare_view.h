// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_COMPARE_VIEW_H
#define METERSMITH_UI_COMPARE_VIEW_H

#include "ui/compare_model.h"
#include "ui/group_editor.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace metersmith::ui
{

class CompareFolderPanel;
class CompareSource;
class StatusBadge;
enum class Mood;

/// The draft compared with another document, the meter last read, or every document of a folder;
/// with a template it tells who changed what. Values are taken over into the draft singly or
/// together, as one undo step.
class CompareView : public GroupEditor
{
    Q_OBJECT

public:
    explicit CompareView(Workspace& workspace, QWidget* parent = nullptr);

    /// It shows every item and edits none by itself.
    bool edits(const std::string& path) const override;
    void showPath(const std::string& path) override;

    bool compareWithFile(const QString& file);
    void compareWithMeter();
    bool useTemplateFile(const QString& file);
    void openFolder(const QString& folder);
    /// Writes what the table shows. False, and told in the window, where the file cannot be
    /// written.
    bool exportCsv(const QString& file);

    CompareModel& model() { return *m_model; }
    CompareFilter& filter() { return *m_filter; }
    const CompareFolderPanel& folder() const { return *m_folder; }

public slots:
    void takeSelected();
    void copySelected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSources();
    QWidget* makeFilters();
    void makeTableView();
    QWidget* makeButtons();
    void connectSources();
    void describe();
    void explainCurrent();
    void say(Mood mood, const QString& words);
    void chooseFolder();
    void chooseCsv();
    QList<int> columns() const;
    QList<int> selectedRows() const;

    CompareModel* m_model = nullptr;
    CompareFilter* m_filter = nullptr;
    CompareSource* m_other = nullptr;
    CompareSource* m_base = nullptr;
    CompareFolderPanel* m_folder = nullptr;
    QButtonGroup* m_show = nullptr;
    QLineEdit* m_search = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_hint = nullptr;
    QToolButton* m_take = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_export = nullptr;
    StatusBadge* m_message = nullptr;
};

} // namespace metersmith::ui

#endif
