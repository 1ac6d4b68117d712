// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_form_view.h"

#include "app/printing/write_pdf.h"
#include "app/services/documents/order_form.h"
#include "app/services/texts/error_texts.h"
#include "ui/card.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace metersmith::ui
{
namespace
{

QToolButton* makeButton(const QString& iconName, const QString& text, const QString& does)
{
    auto* control = new QToolButton;
    control->setIcon(icon(iconName));
    control->setText(text);
    control->setToolTip(does);
    control->setAccessibleName(text);
    control->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    control->setFocusPolicy(Qt::StrongFocus);
    return control;
}

/// Points as pixels of the screen, so that the preview grows with the window's texts.
QString scaledToScreen(QString html)
{
    static const QRegularExpression points(QStringLiteral("font-size: *([0-9]+)pt"));
    constexpr double pixelsOfPoint = 4.0 / 3.0;
    for (auto match = points.match(html); match.hasMatch(); match = points.match(html)) {
        const int pixels = qRound(match.captured(1).toInt() * pixelsOfPoint * scaleFactor());
        html.replace(match.capturedStart(), match.capturedLength(),
                     QStringLiteral("font-size: %1px").arg(pixels));
    }
    return html;
}

Result<> writeWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(ErrorCode::FileUnwritable, file.toStdString(), out.errorString().toStdString());
    return {};
}

} // namespace

OrderFormView::OrderFormView(Workspace& workspace, QWidget* parent)
    : GroupEditor(workspace, parent)
{
    m_problems = new StatusBadge;
    m_message = new StatusBadge;
    m_message->hide();
    for (auto* badge : {m_problems, m_message})
        for (auto* label : badge->findChildren<QLabel*>())
            label->setWordWrap(true); // reasons may be long
    m_empty = makeHint(tr("No configuration is open. Open one or begin a new one; its order form "
                          "is then shown here."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(2));
    layout->addWidget(makeTools());
    layout->addWidget(m_problems);
    layout->addWidget(m_empty, 1);
    layout->addWidget(makePaper(), 1);
    layout->addWidget(m_message);
    connect(&workspace, &Workspace::draftChanged, this, &OrderFormView::refresh);
    connect(&workspace, &Workspace::draftReplaced, m_message, &QWidget::hide);
    refresh();
}

QWidget* OrderFormView::makeTools()
{
    m_pdf = makeButton(QStringLiteral("save"), tr("Save as PDF…"),
                       tr("Save the order form as a PDF to send or to print"));
    m_html = makeButton(QStringLiteral("save"), tr("Save as HTML…"),
                        tr("Save the order form as a page for a browser"));
    m_print = makeButton(QStringLiteral("report"), tr("Print…"),
                         tr("Open the form as a PDF in the program that prints it"));
    connect(m_pdf, &QToolButton::clicked, this, [this] { choose(QStringLiteral("pdf")); });
    connect(m_html, &QToolButton::clicked, this, [this] { choose(QStringLiteral("html")); });
    connect(m_print, &QToolButton::clicked, this, &OrderFormView::openForPrinting);
    m_organisation = new QLineEdit;
    m_organisation->setPlaceholderText(tr("Who orders (printed at the top)"));
    m_organisation->setAccessibleName(tr("Who orders"));
    m_organisation->setToolTip(tr("The organisation's name, printed at the top of the form"));
    m_organisation->setMaxLength(80);
    connect(m_organisation, &QLineEdit::editingFinished, this, &OrderFormView::draw);
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    for (auto* control : {m_pdf, m_html, m_print})
        layout->addWidget(control);
    layout->addSpacing(units(2));
    layout->addWidget(m_organisation, 1);
    return tools;
}

/// Paper is white in the dark theme too: what is seen is what is printed.
QWidget* OrderFormView::makePaper()
{
    m_paper = new QTextBrowser;
    m_paper->setAccessibleName(tr("Order form"));
    m_paper->setOpenLinks(false);
    m_paper->setTabChangesFocus(true);
    auto paper = m_paper->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::WindowText, Qt::black);
    m_paper->setPalette(paper);
    m_paper->document()->setDocumentMargin(units(6));
    m_paper->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps
    m_paper->document()->setDefaultFont(scaledFont(0.92));
    return m_paper;
}

QString OrderFormView::title() const
{
    const auto file = workspace().file();
    return file.isEmpty() ? tr("Order form")
                          : tr("Order form: %1").arg(QFileInfo(file).completeBaseName());
}

QString OrderFormView::html() const
{
    if (!workspace().hasDraft())
        return {};
    services::OrderFormOptions options;
    options.documentName = QFileInfo(workspace().file()).fileName();
    options.organisation = m_organisation->text().trimmed();
    options.date = QDate::currentDate();
    return services::orderFormHtml(workspace().draft(), workspace().family(), options);
}

/// Laid out only while it can be seen: a draft is edited far more often than printed.
void OrderFormView::refresh()
{
    m_stale = true;
    const bool any = workspace().hasDraft();
    m_empty->setVisible(!any);
    m_paper->setVisible(any);
    for (auto* control : {m_pdf, m_html, m_print})
        control->setEnabled(any);
    m_organisation->setEnabled(any);
    tellProblems();
    if (isVisible())
        draw();
}

void OrderFormView::showEvent(QShowEvent* event)
{
    GroupEditor::showEvent(event);
    if (m_stale)
        draw();
}

void OrderFormView::draw()
{
    auto* bar = m_paper->verticalScrollBar();
    const int place = bar->value();
    m_paper->setHtml(scaledToScreen(html()));
    bar->setValue(place);
    m_stale = false;
}

void OrderFormView::tellProblems()
{
    const auto& found = workspace().problems();
    m_problems->setVisible(workspace().hasDraft());
    if (!typecodes::mayBeWritten(found))
        m_problems->show(Mood::Fault, tr("Do not order yet: %n rule(s) are broken. They stand at "
                                         "the top of the form and in the list of problems.",
                                         nullptr, workspace().faultCount()));
    else if (!found.empty())
        m_problems->show(Mood::Attention,
                         tr("No rule is broken. %n remark(s) are worth reading before ordering.",
                            nullptr, workspace().adviceCount()));
    else
        m_problems->show(Mood::Good, tr("No rule is broken: the form can be ordered."));
}

bool OrderFormView::isSaved(const Result<>& saved, const QString& file)
{
    if (saved)
        m_message->show(Mood::Good, tr("Saved to %1.").arg(QDir::toNativeSeparators(file)));
    else
        m_message->show(Mood::Fault, QStringLiteral("%1 %2 (%3)")
                                         .arg(services::errorText(saved.error()).title,
                                              q(saved.error().detail), file));
    m_message->setVisible(true);
    return saved.has_value();
}

bool OrderFormView::savePdf(const QString& file)
{
    if (!workspace().hasDraft())
        return false;
    return isSaved(printing::writePdf(html(), title(), file), file);
}

bool OrderFormView::saveHtml(const QString& file)
{
    if (!workspace().hasDraft())
        return false;
    return isSaved(writeWhole(file, html().toUtf8()), file);
}

void OrderFormView::choose(const QString& suffix)
{
    const bool pdf = suffix == QStringLiteral("pdf");
    auto* dialog = new QFileDialog(
        this, pdf ? tr("Save the order form as PDF") : tr("Save the order form as HTML"),
        workspace().settings().value(services::Setting::LastFolder).toString(),
        pdf ? tr("PDF (*.pdf)") : tr("HTML page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const auto base = QFileInfo(workspace().file()).completeBaseName();
    dialog->selectFile((base.isEmpty() ? tr("order-form") : base) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, pdf](const QString& file) {
        if (pdf)
            savePdf(file);
        else
            saveHtml(file);
    });
    dialog->open();
}

void OrderFormView::openForPrinting()
{
    const auto file = m_printed.filePath(QStringLiteral("order-form.pdf"));
    if (savePdf(file) && !QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        m_message->show(Mood::Attention,
                        tr("No program opened the PDF. Print %1 yourself.").arg(file));
}

bool OrderFormView::edits(const std::string&) const
{
    return false;
}

void OrderFormView::showPath(const std::string&)
{
    m_paper->setFocus();
}

} // namespace metersmith::ui
