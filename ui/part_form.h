// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PART_FORM_H
#define METERSMITH_UI_PART_FORM_H

#include "ui/group_editor.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace metersmith::ui
{

class PartRow;

/// The settings of an order form as a form made from the family's data: the code at the top, then a
/// row for each setting; settings that are repeated (relays, plans) under a heading each, many of
/// them behind a selector.
class PartForm : public GroupEditor
{
    Q_OBJECT

public:
    /// The group belongs to the draft's family.
    PartForm(Workspace& workspace, const std::string& groupId, QWidget* parent = nullptr);

    bool edits(const std::string& path) const override;
    void showPath(const std::string& path) override;
    const std::vector<PartRow*>& rows() const { return m_rows; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Section {
        QString title;
        std::vector<const typecodes::PartItem*> items;
    };
    std::vector<Section> sections() const;
    void makeTop(QVBoxLayout& layout);
    void makeRows(QVBoxLayout& layout, const Section& section);
    void makeSections(QVBoxLayout& layout);
    void refresh();
    void explainGroup();

    const typecodes::PartGroup& m_group;
    std::vector<PartRow*> m_rows;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_notHere = nullptr;
    QComboBox* m_selector = nullptr;
    QStackedWidget* m_pages = nullptr;
};

} // namespace metersmith::ui

#endif
