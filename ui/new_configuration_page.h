// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_NEW_CONFIGURATION_PAGE_H
#define METERSMITH_UI_NEW_CONFIGURATION_PAGE_H

#include "app/services/documents/templates.h"
#include "ui/type_chooser.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace metersmith::ui
{

/// Begins a configuration: the family, the type number position by position, what to begin from.
class NewConfigurationPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewConfigurationPage(QWidget* parent = nullptr);

    /// Begins anew; `familyId` chooses a family at once, "" leaves it open.
    void begin(const std::string& familyId);
    TypeChooser& chooser() { return *m_chooser; }
    /// Chooses a family as its card does. False if there is no such family.
    bool chooseFamily(const std::string& id);

signals:
    void createRequested(const metersmith::typecodes::MeterConfiguration& configuration);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFamilies();
    QWidget* makeBottom();
    void arrange(int width);
    void fillTemplates();
    void useTemplate();
    void tryOtherFamily(const QString& text, const QString& why);
    void explain(const QString& position);
    void describe();
    void create();

    QButtonGroup* m_families = nullptr;
    QGridLayout* m_cards = nullptr;
    int m_columns = 0; ///< of the cards
    TypeChooser* m_chooser = nullptr;
    QTextBrowser* m_meaning = nullptr;
    QComboBox* m_from = nullptr;
    QPushButton* m_create = nullptr;
    QLabel* m_message = nullptr;
    std::vector<services::TemplateInfo> m_templates;
};

} // namespace metersmith::ui

#endif
