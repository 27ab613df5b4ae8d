#include "ui/journal/exportdialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

ExportDialog::ExportDialog(const store::SalePeriod &period, QWidget *parent)
    : Retranslated<QDialog>(parent),
      m_period(period),
      m_words(plainLabel(this, "exportWords")),
      m_save(new QPushButton(this)),
      m_leave(new QPushButton(this)) {
  setObjectName(QStringLiteral("exportDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto *column = new QVBoxLayout(this);
  column->addWidget(m_words);
  m_form = addChoice("exportForm", "exportSales", "exportLines");
  m_dialect = addChoice("exportDialect", "exportForExcel", "exportRfc4180");
  m_save->setObjectName(QStringLiteral("chooseExportFile"));
  m_leave->setObjectName(QStringLiteral("leaveExport"));
  auto *buttons = new QHBoxLayout;
  buttons->addStretch();
  for (QPushButton *button : {m_save, m_leave}) buttons->addWidget(button);
  m_save->setDefault(true);
  column->addStretch();
  column->addLayout(buttons);
  connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_save, &QPushButton::clicked, this, [this] {
    const till::ExportRequest request{
        m_period, m_form.first->isChecked() ? till::ExportForm::Sales : till::ExportForm::Lines,
        m_dialect.first->isChecked() ? csv::Dialect::ForExcel : csv::Dialect::Rfc4180};
    accept();
    Q_EMIT wanted(request);
  });
  ExportDialog::retranslateUi();
  resize(fontMetrics().averageCharWidth() * 56, sizeHint().height());
}

// Each in a group of its own, so that one choice does not undo the other.
ExportDialog::Choice ExportDialog::addChoice(const char *name, const char *first, const char *second) {
  auto *group = new QWidget(this);
  group->setObjectName(QLatin1String(name) + QStringLiteral("Group"));
  const Choice choice{plainLabel(group, name), new QRadioButton(group), new QRadioButton(group)};
  choice.first->setObjectName(QLatin1String(first));
  choice.second->setObjectName(QLatin1String(second));
  choice.first->setChecked(true);
  choice.name->setBuddy(choice.first);
  auto *rows = new QVBoxLayout(group);
  rows->setContentsMargins(0, 8, 0, 0);
  for (QWidget *part : std::initializer_list<QWidget *>{choice.name, choice.first, choice.second})
    rows->addWidget(part);
  layout()->addWidget(group);
  return choice;
}

void ExportDialog::retranslateUi() {
  const QString form = QStringLiteral("dd.MM.yyyy");
  setWindowTitle(tr("Save as table"));
  m_words->setText(m_period.from == m_period.to
                       ? tr("All sales of %1").arg(m_period.from.toString(form))
                       : tr("All sales of these days: %1–%2")
                             .arg(m_period.from.toString(form), m_period.to.toString(form)));
  m_form.name->setText(tr("Rows"));
  m_form.first->setText(tr("One row a sale"));
  m_form.second->setText(tr("One row an item"));
  m_dialect.name->setText(tr("File"));
  m_dialect.first->setText(tr("For Excel"));
  m_dialect.second->setText(tr("For other programs (RFC 4180)"));
  m_save->setText(tr("Choose the file…"));
  m_leave->setText(tr("Do not save"));
  for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{
           m_form.first, m_form.second, m_dialect.first, m_dialect.second, m_save, m_leave})
    button->setAccessibleName(button->text());
}

}  // namespace kassir::ui
