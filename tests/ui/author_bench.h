// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_UI_AUTHOR_BENCH_H
#define METERSMITH_TESTS_UI_AUTHOR_BENCH_H

#include "ui/configuration_page.h"
#include "ui/group_editor.h"
#include "ui/groups_model.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/new_configuration_page.h"
#include "ui/tariff_strips.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

// The window in the hands of an author: what the tests of authoring share.

namespace metersmith::ui
{

inline QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// The visible widget of a kind with this accessible name; none: nullptr.
template <typename Kind>
Kind* named(const QWidget& in, const QString& start)
{
    for (auto* widget : in.findChildren<Kind*>())
        if (widget->isVisible() && widget->accessibleName().startsWith(start))
            return widget;
    return nullptr;
}

inline QAbstractButton* button(const QWidget& in, const QString& text)
{
    for (auto* one : in.findChildren<QAbstractButton*>())
        if (one->isVisible() && plain(one->text()) == text)
            return one;
    return nullptr;
}

inline void click(QAbstractItemView& view, const QModelIndex& index)
{
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

inline bool press(QAbstractButton* control)
{
    if (!control || !control->isEnabled())
        return false;
    QTest::mouseClick(control, Qt::LeftButton);
    return true;
}

/// A window with its workspace, and the ways of mouse and keyboard through it.
class AuthorBench
{
public:
    void prepare(); ///< once a program
    void open();    ///< before each test
    void close();   ///< after each test

protected:
    ConfigurationPage& page() { return m_window->configurationPage(); }
    const typecodes::MeterConfiguration& draft() { return m_workspace->draft(); }
    void openWindow();
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers);
    bool begin(const QString& family, const QString& number);
    bool openGroup(GroupKind kind, const std::string& id = {});
    bool paintTariff();
    bool answerFileDialog(const QString& file);
    /// Answers with this name whichever file dialog comes up while `run` lasts.
    template <class Run>
    void answeringFileDialog(const QString& file, Run run);
    bool save(const QString& file);

    QTemporaryDir m_dir;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::MeterService> m_service;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

inline void AuthorBench::prepare()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qputenv("METERSMITH_JOURNAL_DIR", m_dir.filePath(QStringLiteral("journal")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_dir.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_dir.path().toLocal8Bit());
    applyTheme(*qApp, ThemeMode::Light, 1.0);
}

inline void AuthorBench::open()
{
    applyLanguage(QStringLiteral("en"));
    m_settings =
        std::make_unique<services::Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
    m_service = std::make_unique<services::MeterService>();
    m_workspace = std::make_unique<Workspace>(*m_service, *m_settings);
    openWindow();
}

inline void AuthorBench::close()
{
    if (m_workspace)
        m_workspace->undoStack().setClean();
    m_window.reset();
    m_workspace.reset();
    m_service.reset();
    m_settings.reset();
    applyLanguage(QStringLiteral("en"));
}

inline void AuthorBench::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(1280, 1000);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// A key of the whole window, which a dialog may have left inactive.
inline void AuthorBench::shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), key, modifiers);
}

/// New → the family's card → each position in turn → Create.
inline bool AuthorBench::begin(const QString& familyId, const QString& number)
{
    const auto family = typecodes::Catalogue::installed().family(familyId.toStdString());
    const auto wanted = typecodes::parseTypeNumber(number.toStdString(), **family);
    shortcut(Qt::Key_N, Qt::ControlModifier);
    auto& chooser = page().newPage();
    const auto cardText = QCoreApplication::translate("typecodes", (*family)->name.c_str());
    if (!wanted || !chooser.isVisible() || !press(button(chooser, cardText)))
        return false;
    auto* positions = named<QListView>(chooser, QStringLiteral("Positions"));
    auto* values = named<QListView>(chooser, QStringLiteral("Values"));
    if (!positions || !values)
        return false;
    auto& model = chooser.chooser().model();
    for (const auto& position : wanted->positions) {
        const int at = model.rowOf(position.id);
        if (at < 0 || model.position(at).code == position.code)
            continue;
        click(*positions, model.index(at));
        for (int option = 0; option < values->model()->rowCount(); ++option) {
            const auto index = values->model()->index(option, 0);
            if (index.data(TypeOptionsModel::CodeRole).toString().toStdString() == position.code)
                click(*values, index);
        }
        if (model.position(at).code != position.code)
            return false;
    }
    return press(button(chooser, QStringLiteral("Create"))) && m_workspace->hasDraft();
}

inline bool AuthorBench::openGroup(GroupKind kind, const std::string& id)
{
    auto* list = named<QListView>(page(), QStringLiteral("Groups"));
    for (int at = 0; list && at < page().groups().rowCount(); ++at) {
        const auto& group = page().groups().row(at);
        if (group.kind != kind || group.id != id)
            continue;
        click(*list, page().groups().index(at));
        return page().currentGroup() == at && page().editor(at)->isVisible();
    }
    return false;
}

inline bool AuthorBench::paintTariff()
{
    if (!openGroup(GroupKind::Part, "tariff"))
        return false;
    auto* strips = page().editor(page().currentGroup())->findChild<TariffStrips*>();
    auto* brush = named<QAbstractButton>(page(), QStringLiteral("Paint with T2"));
    if (!strips || !press(brush))
        return false;
    const QPoint aside(2, 0); // of the boundary between two quarters of an hour
    const auto from = strips->positionOf(typecodes::DayType::Working, 6 * 60) + aside;
    const auto to = strips->positionOf(typecodes::DayType::Working, 22 * 60) + aside;
    QTest::mousePress(strips->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(strips->viewport(), to);
    QTest::mouseRelease(strips->viewport(), Qt::LeftButton, {}, to);
    strips->setFocus();
    QTest::keyClick(strips, Qt::Key_Down); // days without work: all of them at tariff 1
    QTest::keyClick(strips, Qt::Key_1);
    return draft().text("tariff.plan1.season1.working") == "00:00=1,06:00=2,22:00=1" &&
           !draft().text("tariff.plan1.starts").empty();
}

/// Types a name into the file dialog that is open or about to open.
inline bool AuthorBench::answerFileDialog(const QString& file)
{
    QFileDialog* dialog = nullptr;
    for (auto* top : QApplication::topLevelWidgets())
        if (top->isVisible() && qobject_cast<QFileDialog*>(top))
            dialog = qobject_cast<QFileDialog*>(top);
    auto* name = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
    if (!name)
        return false;
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    return true;
}

template <class Run>
void AuthorBench::answeringFileDialog(const QString& file, Run run)
{
    QTimer waiting; // the dialog runs inside of what opens it
    QObject::connect(&waiting, &QTimer::timeout, &waiting, [this, &waiting, file] {
        if (answerFileDialog(file))
            waiting.stop();
    });
    waiting.start(10);
    run();
}

inline bool AuthorBench::save(const QString& file)
{
    answeringFileDialog(file, [this] { shortcut(Qt::Key_S, Qt::ControlModifier); });
    return QFile::exists(file) && !m_workspace->isModified();
}

} // namespace metersmith::ui

#endif
