#include "ui/journal/exportbar.h"

#include <QHBoxLayout>

#include "ui/text/number.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

ExportBar::ExportBar(QWidget *parent)
    : Retranslated<QWidget>(parent),
      m_words(plainLabel(this, "exportProgressWords")),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(this)) {
  setObjectName(QStringLiteral("exportBar"));
  m_bar->setObjectName(QStringLiteral("exportProgress"));
  m_bar->setTextVisible(false);
  m_stop->setObjectName(QStringLiteral("stopExport"));
  m_stop->setAutoDefault(false);
  m_words->setBuddy(m_bar);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_words, 2);
  row->addWidget(m_bar, 1);
  row->addWidget(m_stop);
  connect(m_stop, &QPushButton::clicked, this, &ExportBar::stopWanted);
  hide();
  ExportBar::retranslateUi();
}

void ExportBar::begin() {
  show(0, 0);
  setVisible(true);
}

void ExportBar::show(qint64 done, qint64 all) {
  m_done = done;
  m_all = all;
  retranslateUi();
}

// In thousandths, since a bar counts in less than we do.
void ExportBar::retranslateUi() {
  constexpr int whole = 1000;
  m_words->setText(
      m_all > 0 ? tr("Saving the table: %1 of %2 sales").arg(text::integer(m_done), text::integer(m_all))
                : tr("Saving the table…"));
  m_bar->setRange(0, m_all > 0 ? whole : 0);
  if (m_all > 0) m_bar->setValue(static_cast<int>(m_done * whole / m_all));
  m_bar->setAccessibleName(tr("How much of the table is saved"));
  m_stop->setText(tr("Stop"));
  m_stop->setAccessibleName(tr("Stop saving the table"));
}

}  // namespace kassir::ui
