// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_COSEM_BROWSER_H
#define METERSMITH_UI_COSEM_BROWSER_H

#include "app/services/line/connection_settings.h"
#include "app/services/objects/object_values.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace metersmith::ui
{

class ObjectFilter;
class ObjectTreeModel;
class ObjectValuesModel;
class StatusBadge;
class Workspace;

/// Any object of any meter: the tree of what this client may see, attributes with values in words,
/// typed editors, methods, everything read at once, saved and compared.
class CosemBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit CosemBrowser(Workspace& workspace, QWidget* parent = nullptr);

    /// What hands port, client and keys to the service before each operation; none: they stay.
    void signOnWith(std::function<Result<>()> signOn) { m_signOn = std::move(signOn); }
    /// Shows what the page that this one replaces has read.
    void takePlaceOf(const CosemBrowser& other);

    // What the buttons do; each talks to the meter through the service.
    void listObjects();
    void readObject(); ///< the object chosen
    void readAll();
    /// Asks for the new value of an attribute of the object chosen and writes it.
    void editAttribute(int attribute);
    void invoke(int method); ///< after asking for its parameter

    bool saveAs(const QString& fileName);
    bool compareWith(const QString& fileName);
    void compareWithPrevious();
    void choose(const std::string& reference); ///< an object by "3:1.1.1.8.0.255"
    const services::ObjectReadout& readout() const { return m_readout; }

private:
    QWidget* makeToolBar();
    QWidget* makeTree();
    QWidget* makeDetail();
    void connectService();
    void takeObjects(const std::vector<services::ObjectListEntry>& objects);
    void takeValues(const std::vector<services::CosemValue>& values);
    void takeReadout(const services::ObjectReadout& readout);
    void fillTree();
    void showValues();
    void setOrder(int index);
    void showColumns();
    void showError(const Error& error);
    void showObject();
    void showDifferences();
    void setOther(services::ObjectReadout other);
    void allow();
    bool readsBuffers() const;
    /// Whether an operation may begin, with what the connection bar says; says so if not.
    bool begin();
    /// The same, and whether the tree is that of the meter chosen now.
    bool beginWithSameMeter();
    services::ReadObject* chosen();
    const services::ReadObject* inOther(const services::ReadObject& object) const;

    Workspace& m_workspace;
    std::function<Result<>()> m_signOn;
    services::ObjectReadout m_readout;
    services::ObjectReadout m_previous; ///< what m_readout was before
    services::ObjectReadout m_other;
    services::PortAddress m_source; ///< where m_readout comes from
    int m_chosen = -1;
    bool m_asked = false; ///< the operation under way is this page's

    ObjectTreeModel* m_tree = nullptr;
    ObjectFilter* m_filtered = nullptr;
    ObjectValuesModel* m_values = nullptr;
    QTreeView* m_treeView = nullptr;
    QTreeView* m_valuesView = nullptr;
    QStackedWidget* m_stack = nullptr;
    QComboBox* m_order = nullptr;
    QLineEdit* m_filter = nullptr;
    QCheckBox* m_buffers = nullptr;
    QLabel* m_title = nullptr;
    StatusBadge* m_status = nullptr;
    QToolButton* m_list = nullptr;
    QToolButton* m_read = nullptr;
    QToolButton* m_readAll = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_compare = nullptr;
    QToolButton* m_edit = nullptr;
    QToolButton* m_invoke = nullptr;
    QMenu* m_methods = nullptr;
    QAction* m_toPrevious = nullptr;
    QAction* m_onlyDiffering = nullptr;
    QAction* m_stopComparing = nullptr;
};

} // namespace metersmith::ui

#endif
