#pragma once

#include <QPointer>

#include "ui/journal/exportbar.h"
#include "ui/journal/exportdialog.h"
#include "ui/journal/journalsource.h"
#include "ui/text/speaker.h"
#include "ui/widgets/toast.h"

namespace kassir::ui {

/// The way from the wish for a table to the word about what came of it.
class TableExport : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; the questions stand over `page`.
  TableExport(JournalSource &source, const text::Speaker &speaker, ExportBar &bar, QWidget &page);

  /// Which table, of these days unless another answer is given, and where to.
  void ask(const store::SalePeriod &period);
  [[nodiscard]] bool isAsking() const { return m_dialog != nullptr; }

 Q_SIGNALS:
  void began();
  void ended(const kassir::ui::Toast::Words &words);

 private:
  void askWhere(const till::ExportRequest &request);
  void end(const Toast::Words &words);

  JournalSource &m_source;
  const text::Speaker &m_speaker;
  ExportBar &m_bar;
  QWidget &m_page;
  QPointer<QDialog> m_dialog;
};

}  // namespace kassir::ui
