// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_on_panel.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QToolButton>

namespace metersmith::ui
{

using services::ConnectionSettings;
using services::Setting;

namespace
{

constexpr int titleDigits = 16; // 8 octets

bool isTitle(const QString& text)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9A-Fa-f]{16}$"));
    return text.isEmpty() || hex.match(text).hasMatch();
}

std::optional<std::string> given(const QString& text)
{
    return text.isEmpty() ? std::optional<std::string>() : text.toStdString();
}

QString code(const QComboBox& box)
{
    return box.currentData().toString();
}

} // namespace

SignOnPanel::SignOnPanel(services::Settings& settings, QWidget* parent)
    : QWidget(parent, Qt::Popup)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("signOnPanel"));
    setAccessibleName(tr("Sign-on"));
    setAttribute(Qt::WA_StyledBackground);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(units(4), units(4), units(4), units(4));
    form->setVerticalSpacing(units(2));
    m_protocol = addChoice(tr("Conversation"),
                           {QStringLiteral("auto"), QStringLiteral("hdlc"),
                            QStringLiteral("mode-c"), QStringLiteral("mode-e")},
                           {tr("By itself: HDLC, then sign-on"), tr("HDLC at once"),
                            tr("IEC 62056-21 alone (mode C)"),
                            tr("Sign-on at 300 baud, then HDLC (mode E)")});
    m_server = addField(tr("Server address"), tr("As the family says"),
                        tr("Logical device, or logical/physical, e.g. 16/1."));
    m_mechanism = addChoice(
        tr("Authentication"),
        {QString(), QStringLiteral("none"), QStringLiteral("lls"), QStringLiteral("hls-gmac"),
         QStringLiteral("hls-sha256"), QStringLiteral("hls-ecdsa"), QStringLiteral("hls-sha1"),
         QStringLiteral("hls-md5")},
        {tr("As the access level says"), tr("None"), tr("Password (LLS)"), tr("HLS with GMAC (5)"),
         tr("HLS with SHA-256 (6)"), tr("HLS with ECDSA (7)"), tr("HLS with SHA-1 (4), weak"),
         tr("HLS with MD5 (3), weak")});
    addKeyFile();
    m_protection =
        addChoice(tr("Protection"),
                  {QString(), QStringLiteral("none"), QStringLiteral("auth"),
                   QStringLiteral("encrypt"), QStringLiteral("both")},
                  {tr("As the access level says"), tr("None"), tr("Authentication alone"),
                   tr("Encryption alone"), tr("Authentication and encryption")});
    m_ciphering =
        addChoice(tr("Ciphering"),
                  {QString(), QStringLiteral("global"), QStringLiteral("dedicated"),
                   QStringLiteral("general-global"), QStringLiteral("general-dedicated")},
                  {tr("As usual (global)"), tr("Global key (glo)"), tr("Dedicated key (ded)"),
                   tr("Global key (general-glo)"), tr("Dedicated key (general-ded)")});
    m_meterTitle = addField(tr("Meter’s system title"), tr("As the meter says"),
                            tr("16 hexadecimal digits; chooses among several meters of a key "
                               "file, and refuses any other meter."));
    m_ownTitle = addField(tr("Own system title"), tr("This installation’s own"),
                          tr("16 hexadecimal digits, if the meter expects a certain one."));
    m_note = new QLabel(tr("Keys stay in the key file: they are never saved, shown or traced."));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(m_note);
    restore();
    for (auto* field : {m_server, m_keyFile, m_meterTitle, m_ownTitle})
        connect(field, &QLineEdit::editingFinished, this, &SignOnPanel::edited);
    for (auto* box : {m_protocol, m_mechanism, m_protection, m_ciphering})
        connect(box, &QComboBox::currentIndexChanged, this, &SignOnPanel::edited);
}

QComboBox* SignOnPanel::addChoice(const QString& name, const QStringList& codes,
                                  const QStringList& words)
{
    auto* box = new QComboBox;
    for (int i = 0; i < codes.size(); ++i)
        box->addItem(words[i], codes[i]);
    box->setAccessibleName(name);
    static_cast<QFormLayout*>(layout())->addRow(name, box);
    return box;
}

QLineEdit* SignOnPanel::addField(const QString& name, const QString& placeholder,
                                 const QString& help)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setToolTip(help);
    field->setAccessibleName(name);
    field->setMinimumWidth(units(56));
    static_cast<QFormLayout*>(layout())->addRow(name, field);
    return field;
}

void SignOnPanel::addKeyFile()
{
    const auto name = tr("Key file");
    auto* row = new QWidget;
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    m_keyFile = new QLineEdit;
    m_keyFile->setPlaceholderText(tr("None"));
    m_keyFile->setAccessibleName(name);
    auto* browse = new QToolButton;
    browse->setIcon(icon(QStringLiteral("open")));
    browse->setToolTip(tr("Choose a key file"));
    browse->setAccessibleName(browse->toolTip());
    browse->setFocusPolicy(Qt::StrongFocus);
    rowLayout->addWidget(m_keyFile, 1);
    rowLayout->addWidget(browse);
    static_cast<QFormLayout*>(layout())->addRow(name, row);
    connect(browse, &QToolButton::clicked, this, [this] {
        const auto file = QFileDialog::getOpenFileName(
            parentWidget(), tr("Key file"), m_settings.value(Setting::LastFolder).toString(),
            tr("Key files (*.json);;All files (*)"));
        if (file.isEmpty())
            return;
        m_keyFile->setText(file);
        edited();
    });
}

void SignOnPanel::edited()
{
    m_settings.setValue(Setting::KeyFile, m_keyFile->text());
    m_settings.setValue(Setting::Protocol, code(*m_protocol));
    m_settings.setValue(Setting::Mechanism, code(*m_mechanism));
    m_settings.setValue(Setting::Protection, code(*m_protection));
    m_settings.setValue(Setting::Ciphering, code(*m_ciphering));
    emit changed();
}

void SignOnPanel::restore()
{
    m_keyFile->setText(m_settings.value(Setting::KeyFile).toString());
    for (const auto& [box, setting] : {std::pair{m_protocol, Setting::Protocol},
                                       {m_mechanism, Setting::Mechanism},
                                       {m_protection, Setting::Protection},
                                       {m_ciphering, Setting::Ciphering}})
        box->setCurrentIndex(std::max(0, box->findData(m_settings.value(setting))));
}

Result<> SignOnPanel::applyTo(ConnectionSettings& connection) const
{
    connection.serverLogical.reset();
    connection.serverPhysical.reset();
    if (const auto text = m_server->text().trimmed(); !text.isEmpty()) {
        const auto parts = text.split(QLatin1Char('/'));
        bool logicalIsNumber = false;
        bool physicalIsNumber = true;
        connection.serverLogical = parts[0].toInt(&logicalIsNumber);
        if (parts.size() == 2)
            connection.serverPhysical = parts[1].toInt(&physicalIsNumber);
        if (!logicalIsNumber || !physicalIsNumber || parts.size() > 2)
            return fail(ErrorCode::Usage, "server address",
                        "expected a number, or two as in 16/1, got \"" + text.toStdString() + '"');
    }
    for (const auto* title : {m_meterTitle, m_ownTitle})
        if (!isTitle(title->text().trimmed()))
            return fail(ErrorCode::Usage, "system title",
                        "expected " + std::to_string(titleDigits) + " hexadecimal digits, got \"" +
                            title->text().toStdString() + '"');
    connection.protocol = services::lineProtocol(code(*m_protocol).toStdString())
                              .value_or(services::LineProtocol::Auto);
    if (const auto mechanism = code(*m_mechanism); !mechanism.isEmpty())
        connection.mechanism = mechanism.toStdString();
    connection.keyFile = m_keyFile->text().trimmed().toStdString();
    connection.protection = given(code(*m_protection));
    connection.ciphering = given(code(*m_ciphering));
    connection.meterTitle = given(m_meterTitle->text().trimmed());
    connection.ownTitle = given(m_ownTitle->text().trimmed());
    return {};
}

bool SignOnPanel::take(const QString& option, const QString& value)
{
    const std::pair<QString, QComboBox*> boxes[] = {{QStringLiteral("--protocol"), m_protocol},
                                                    {QStringLiteral("--auth"), m_mechanism},
                                                    {QStringLiteral("--protection"), m_protection},
                                                    {QStringLiteral("--ciphering"), m_ciphering}};
    for (const auto& [name, box] : boxes) {
        if (name != option)
            continue;
        const int row = box->findData(value);
        if (row >= 0)
            box->setCurrentIndex(row);
        return row >= 0;
    }
    const std::pair<QString, QLineEdit*> fields[] = {{QStringLiteral("--server"), m_server},
                                                     {QStringLiteral("--keys"), m_keyFile}};
    for (const auto& [name, field] : fields) {
        if (name != option)
            continue;
        field->setText(value);
        edited();
        return true;
    }
    return false;
}

bool SignOnPanel::choosesMechanism() const
{
    return !code(*m_mechanism).isEmpty();
}

QString SignOnPanel::summary() const
{
    QStringList parts;
    if (m_protocol->currentIndex() > 0)
        parts += m_protocol->currentText();
    for (const auto* box : {m_mechanism, m_protection, m_ciphering})
        if (!code(*box).isEmpty())
            parts += box->currentText();
    if (!m_keyFile->text().isEmpty())
        parts += tr("key file %1").arg(m_keyFile->text());
    if (!m_server->text().isEmpty())
        parts += tr("server %1").arg(m_server->text());
    return parts.join(QStringLiteral(", "));
}

void SignOnPanel::popUpBelow(const QWidget& button)
{
    adjustSize();
    const auto room = button.screen()->availableGeometry();
    const auto below = button.mapToGlobal(QPoint(0, button.height()));
    const auto place = [this, room, below] {
        move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
             std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    };
    place();
    show();
    place(); // once shown, wrapped lines may have made it taller
    activateWindow();
    m_server->setFocus(Qt::PopupFocusReason);
}

void SignOnPanel::keyPressEvent(QKeyEvent* event)
{
    const bool ends = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return ||
                      event->key() == Qt::Key_Enter;
    if (ends)
        close();
    else
        QWidget::keyPressEvent(event);
}

/// A field that still has the cursor when the panel closes is not told of it.
void SignOnPanel::hideEvent(QHideEvent* event)
{
    edited();
    QWidget::hideEvent(event);
}

} // namespace metersmith::ui
