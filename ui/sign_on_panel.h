// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_SIGN_ON_PANEL_H
#define METERSMITH_UI_SIGN_ON_PANEL_H

#include "app/services/line/connection_settings.h"
#include "app/services/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace metersmith::ui
{

/// How to sign on, beyond access level and password: protocol of the line, addresses, mechanism,
/// key file, protection.
/// What is left empty comes from the family's data. Opens below its button and closes by itself.
class SignOnPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignOnPanel(services::Settings& settings, QWidget* parent = nullptr);

    /// Puts what was chosen into `connection`; what is empty is taken out of it. Errors: Usage
    /// (an address or title that cannot be), naming the field.
    Result<> applyTo(services::ConnectionSettings& connection) const;
    /// Takes an option of the command line, e.g. "--protocol" with "mode-e"; false for one that is
    /// not chosen here.
    bool take(const QString& option, const QString& value);
    bool choosesMechanism() const; ///< or leaves it to the access level
    /// What differs from the family's defaults, in few words; "" if nothing does.
    QString summary() const;
    /// Opens below `button`.
    void popUpBelow(const QWidget& button);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

signals:
    void changed();

private:
    QComboBox* addChoice(const QString& name, const QStringList& codes, const QStringList& words);
    QLineEdit* addField(const QString& name, const QString& placeholder, const QString& help);
    void addKeyFile();
    void edited();
    void restore();

    services::Settings& m_settings;
    QLineEdit* m_server = nullptr;
    QComboBox* m_protocol = nullptr;
    QComboBox* m_mechanism = nullptr;
    QLineEdit* m_keyFile = nullptr;
    QComboBox* m_protection = nullptr;
    QComboBox* m_ciphering = nullptr;
    QLineEdit* m_meterTitle = nullptr;
    QLineEdit* m_ownTitle = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace metersmith::ui

#endif
