#include "ui/journal/tableexport.h"

#include "ui/text/journal.h"
#include "ui/widgets/savequestion.h"

namespace kassir::ui {

TableExport::TableExport(JournalSource &source, const text::Speaker &speaker, ExportBar &bar, QWidget &page)
    : QObject(&page), m_source(source), m_speaker(speaker), m_bar(bar), m_page(page) {
  connect(&m_bar, &ExportBar::stopWanted, this, [this] { m_source.stopExport(); });
  connect(&m_source, &JournalSource::exportProgressed, &m_bar, &ExportBar::show);
  connect(&m_source, &JournalSource::exported, this, [this](const QString &path, qint64 sales) {
    end([path, sales] { return tr("Saved %n sale(s): %1", nullptr, static_cast<int>(sales)).arg(path); });
  });
  connect(&m_source, &JournalSource::notExported, this, [this](const till::ExportFailure &failure) {
    end([this, failure] { return text::describe(failure, m_speaker); });
  });
}

void TableExport::ask(const store::SalePeriod &period) {
  auto *asked = new ExportDialog(period, &m_page);
  m_dialog = asked;
  connect(asked, &ExportDialog::wanted, this, &TableExport::askWhere);
  asked->open();
}

void TableExport::askWhere(const till::ExportRequest &request) {
  const QString form = QStringLiteral("yyyy-MM-dd");
  const QString from = request.period.from.toString(form);
  const QString to = request.period.to.toString(form);
  auto *question =
      new SaveQuestion({QStringLiteral("saveTableDialog"),
                        tr("Save as table"),
                        QStringLiteral("CSV (*.csv)"),
                        QStringLiteral("csv"),
                        {},
                        QStringLiteral("journal-%1.csv").arg(from == to ? from : from + u'_' + to)},
                       *m_page.window());
  connect(question, &SaveQuestion::chosen, this, [this, request](const QString &path) {
    m_bar.begin();
    Q_EMIT began();
    m_source.beginExport(path, request);
  });
  question->ask();
}

void TableExport::end(const Toast::Words &words) {
  m_bar.end();
  Q_EMIT ended(words);
}

}  // namespace kassir::ui
