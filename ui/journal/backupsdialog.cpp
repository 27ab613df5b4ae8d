#include "ui/journal/backupsdialog.h"

#include <QHeaderView>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/text/number.h"
#include "ui/text/store.h"
#include "ui/theme/role.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

namespace kassir::ui {

namespace {

QString timeText(const QDateTime &made) {
  return made.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

// In thousands, as disks are sold; never 0, since there is something.
QString sizeText(qint64 bytes) {
  constexpr qint64 kilo = 1000;
  return text::integer(std::max<qint64>(1, (bytes + kilo / 2) / kilo));
}

}  // namespace

RestoreQuestion::RestoreQuestion(const QDateTime &made, QWidget *parent)
    : Retranslated<QuietBox>(parent),
      m_made(made),
      m_restore(addButton(QString(), QMessageBox::AcceptRole)),
      m_keep(addButton(QString(), QMessageBox::RejectRole)) {
  setObjectName(QStringLiteral("restoreQuestion"));
  setAttribute(Qt::WA_DeleteOnClose);
  setTextFormat(Qt::PlainText);
  setIcon(QMessageBox::Warning);
  m_restore->setObjectName(QStringLiteral("doRestore"));
  m_keep->setObjectName(QStringLiteral("keepJournal"));
  setEscapeButton(m_keep);
  setDefaultButton(m_keep);
  theme::setRole(*m_restore, theme::Role::Danger);
  connect(this, &QMessageBox::buttonClicked, this, [this](QAbstractButton *button) {
    if (button == m_restore) Q_EMIT meant();
  });
  retranslateUi();
}

void RestoreQuestion::retranslateUi() {
  setWindowTitle(tr("Restore a backup"));
  setText(tr("The backup of %1 is checked, and then the till closes. When you start it again, the present "
             "journal is set aside whole (nothing is deleted), and the backup takes its place. Sales made "
             "after the backup are not in it: their payments are at Payme.")
              .arg(timeText(m_made)));
  m_restore->setText(tr("Restore and close the till"));
  m_keep->setText(tr("Keep the journal"));
  for (QPushButton *button : {m_restore, m_keep}) button->setAccessibleName(button->text());
}

BackupsDialog::BackupsDialog(BackupSource &source, const text::Speaker &speaker, QWidget *parent)
    : Retranslated<QDialog>(parent),
      m_source(source),
      m_speaker(speaker),
      m_words(plainLabel(this, "backupsWords")),
      m_table(new QTableWidget(0, 2, this)),
      m_status(plainLabel(this, "backupsStatus")),
      m_make(new QPushButton(this)),
      m_restore(new QPushButton(this)),
      m_keep(new QPushButton(this)),
      m_close(new QPushButton(this)) {
  setObjectName(QStringLiteral("backupsDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  build();
  wire();
  BackupsDialog::retranslateUi();
  // With large letters it still leaves some of the window in sight.
  const QSize wanted(fontMetrics().averageCharWidth() * 72, fontMetrics().lineSpacing() * 22);
  resize(wanted.boundedTo(screen()->availableSize() * 4 / 5));
}

void BackupsDialog::build() {
  m_table->setObjectName(QStringLiteral("backups"));
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setTabKeyNavigation(false);
  m_table->setShowGrid(false);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_words->setBuddy(m_table);
  m_make->setObjectName(QStringLiteral("backUpNow"));
  m_restore->setObjectName(QStringLiteral("restoreBackup"));
  m_keep->setObjectName(QStringLiteral("forgetRestore"));
  m_close->setObjectName(QStringLiteral("closeBackups"));
  theme::setRole(*m_restore, theme::Role::Danger);
  auto *buttons = new FlowLayout;
  for (QPushButton *button : {m_make, m_restore, m_keep, m_close}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  auto *column = new QVBoxLayout(this);
  column->addWidget(m_words);
  column->addWidget(m_table, 1);
  column->addWidget(m_status);
  column->addLayout(buttons);
}

void BackupsDialog::wire() {
  connect(m_make, &QPushButton::clicked, this, [this] { m_source.backUp(); });
  connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::ask);
  connect(m_keep, &QPushButton::clicked, this, [this] { m_source.forgetWish(); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsDialog::follow);
  connect(&m_source, &BackupSource::changed, this, &BackupsDialog::fill);
  connect(&m_source, &BackupSource::backedUp, this, [this] {
    m_word = Word::Made;
    fill();
  });
  connect(&m_source, &BackupSource::failed, this, [this](const store::Failure &failure) {
    m_word = Word::Failed;
    m_failure = failure;
    fill();
  });
  connect(&m_source, &BackupSource::wishTaken, this, [this] {
    accept();
    Q_EMIT closeTillWanted();
  });
}

void BackupsDialog::ask() {
  const int row = m_table->currentRow();
  if (m_question || row < 0) return;
  const BackupRow chosen = m_rows[static_cast<std::size_t>(row)];
  m_question = new RestoreQuestion(chosen.made, this);
  connect(m_question, &RestoreQuestion::meant, this, [this, chosen] {
    m_word = Word::None;
    m_source.wish(chosen.path);
  });
  m_question->open();
}

void BackupsDialog::fill() {
  m_rows = m_source.backups();
  const int chosen = m_table->currentRow();
  m_table->setRowCount(static_cast<int>(m_rows.size()));
  for (int i = 0; i < m_table->rowCount(); ++i) {
    const BackupRow &row = m_rows[static_cast<std::size_t>(i)];
    const QString unusable = row.isUsable ? QString() : QStringLiteral(" · ") + tr("of a newer version");
    m_table->setItem(i, 0, new QTableWidgetItem(timeText(row.made) + unusable));
    m_table->setItem(i, 1, new QTableWidgetItem(tr("%1 kB").arg(sizeText(row.size))));
  }
  if (chosen >= 0 && chosen < m_table->rowCount()) m_table->setCurrentCell(chosen, 0);
  follow();
}

void BackupsDialog::follow() {
  const int row = m_table->currentRow();
  const bool isChosen = row >= 0 && row < static_cast<int>(m_rows.size());
  const bool isUsable = isChosen && m_rows[static_cast<std::size_t>(row)].isUsable;
  const bool isWished = !m_source.wished().isEmpty();
  m_make->setEnabled(!m_source.isWorking());
  m_restore->setEnabled(isUsable && !m_source.isWorking());
  m_keep->setVisible(isWished);
  m_table->setVisible(!m_rows.empty());
  m_words->setText(m_rows.empty()
                       ? tr("There is no backup yet. The till makes one each day by itself; “Back up now” "
                            "makes one at once.")
                       : tr("The till makes a backup of its journal each day and keeps the last 14. Choose "
                            "one to put it in the journal's place."));
  m_status->setText(word());
  m_status->setVisible(!m_status->text().isEmpty());
  theme::setRole(*m_status, m_word == Word::Failed ? theme::Role::Bad : theme::Role::Neutral);
}

QString BackupsDialog::word() const {
  if (m_source.isWorking()) return QStringLiteral("⏳ ") + tr("Copying and checking…");
  if (m_word == Word::Failed) return QStringLiteral("✕ ") + text::describe(m_failure, m_speaker);
  if (!m_source.wished().isEmpty())
    return QStringLiteral("⚠ ") + tr("A backup takes the journal's place at the next start of the till.");
  return m_word == Word::Made ? QStringLiteral("✓ ") + tr("The backup is made and checked.") : QString();
}

void BackupsDialog::retranslateUi() {
  setWindowTitle(tr("Backups of the journal"));
  m_table->setAccessibleName(tr("Backups"));
  m_table->setHorizontalHeaderLabels({tr("Made"), tr("Size")});
  m_make->setText(tr("Back up now"));
  m_restore->setText(tr("Restore…"));
  m_keep->setText(tr("Keep the present journal"));
  m_close->setText(tr("Close"));
  for (QPushButton *button : {m_make, m_restore, m_keep, m_close}) button->setAccessibleName(button->text());
  fill();
}

}  // namespace kassir::ui
