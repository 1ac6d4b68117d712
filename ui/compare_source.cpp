// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_source.h"

#include "app/services/documents/configuration_files.h"
#include "app/services/documents/templates.h"
#include "app/services/texts/error_texts.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace metersmith::ui
{
namespace
{

constexpr int entryRole = Qt::UserRole;
constexpr int fileRole = Qt::UserRole + 1;

QString whyNot(const QString& name, const Error& error)
{
    const auto text = services::errorText(error);
    return CompareSource::tr("%1 cannot be compared. %2: %3")
        .arg(name, text.title, q(error.detail));
}

} // namespace

CompareSource::CompareSource(Workspace& workspace, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(kind)
{
    m_combo = new QComboBox;
    m_combo->setAccessibleName(kind == Kind::Other ? tr("Compare with") : tr("Template"));
    m_combo->setToolTip(kind == Kind::Other
                            ? tr("The document or meter that the draft is compared with")
                            : tr("What both come from: with it, you see who changed what"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(18);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::activated, this, &CompareSource::take);
    connect(&workspace, &Workspace::meterChanged, this, [this] {
        fill();
        if (m_followsMeter)
            chooseMeter();
    });
    connect(&workspace, &Workspace::draftReplaced, this, &CompareSource::fill);
    fill();
}

/// The choices; the one that is chosen keeps being shown.
void CompareSource::fill()
{
    m_combo->clear();
    const auto add = [this](const QString& text, Entry entry, const QString& file = {}) {
        m_combo->addItem(text);
        const int row = m_combo->count() - 1;
        m_combo->setItemData(row, static_cast<int>(entry), entryRole);
        m_combo->setItemData(row, file, fileRole);
        m_combo->setItemData(row, file, Qt::ToolTipRole);
    };
    add(m_kind == Kind::Other ? tr("Choose what to compare with") : tr("No template"),
        Entry::Nothing);
    if (m_kind == Kind::Other) {
        add(tr("The meter last read"), Entry::Meter);
        if (!m_workspace.meterConfiguration()) {
            auto* item =
                qobject_cast<QStandardItemModel*>(m_combo->model())->item(m_combo->count() - 1);
            item->setEnabled(false);
            item->setText(tr("The meter last read (none yet)"));
        }
    } else {
        for (const auto& known : services::Templates().list())
            if (!known.problem)
                add(tr("Template: %1").arg(known.name), Entry::Template, known.name);
    }
    const auto recent = m_workspace.settings().value(services::Setting::RecentFiles).toStringList();
    for (const auto& file : recent)
        if (file != m_workspace.file())
            add(QFileInfo(file).fileName(), Entry::File, file);
    m_combo->insertSeparator(m_combo->count());
    add(tr("Choose a file…"), Entry::Browse);
    showName(m_name);
}

void CompareSource::showName(const QString& name)
{
    m_followsMeter = m_followsMeter && name == m_name;
    m_name = name;
    int row = name.isEmpty() ? 0 : m_combo->findText(name);
    if (row < 0) {
        m_combo->insertItem(1, name);
        m_combo->setItemData(1, static_cast<int>(Entry::Nothing), entryRole);
        row = 1;
    }
    m_combo->setCurrentIndex(row);
}

void CompareSource::settle(const ComparedDocument& document)
{
    m_followsMeter = false;
    showName(document.name);
    emit chosen(document);
}

void CompareSource::take(int row)
{
    const auto entry = static_cast<Entry>(m_combo->itemData(row, entryRole).toInt());
    const auto file = m_combo->itemData(row, fileRole).toString();
    switch (entry) {
    case Entry::Nothing:
        if (row == 0)
            chooseNothing();
        return;
    case Entry::Meter:
        chooseMeter();
        return;
    case Entry::Template:
        if (auto loaded = services::Templates().load(file))
            settle({tr("Template: %1").arg(file), *std::move(loaded)});
        else
            emit failed(whyNot(file, loaded.error()));
        return;
    case Entry::File:
        chooseFile(file);
        return;
    case Entry::Browse:
        browse();
        return;
    }
}

void CompareSource::browse()
{
    showName(m_name);
    auto* dialog =
        new QFileDialog(this, tr("Compare with"),
                        m_workspace.settings().value(services::Setting::LastFolder).toString(),
                        tr("Configurations (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareSource::chooseFile);
    dialog->open();
}

bool CompareSource::chooseFile(const QString& file)
{
    auto loaded = services::loadConfiguration(file);
    if (!loaded) {
        showName(m_name);
        emit failed(whyNot(QFileInfo(file).fileName(), loaded.error()));
        return false;
    }
    settle({QFileInfo(file).fileName(), *std::move(loaded)});
    return true;
}

void CompareSource::chooseMeter()
{
    if (!m_workspace.meterConfiguration())
        return;
    settle({tr("The meter last read"), *m_workspace.meterConfiguration()});
    m_followsMeter = true;
}

void CompareSource::chooseNothing()
{
    settle({});
}

} // namespace metersmith::ui
