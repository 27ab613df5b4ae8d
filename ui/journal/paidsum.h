#pragma once

#include <QLabel>

#include "ui/journal/journalsource.h"
#include "ui/text/speaker.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// What was paid on the days that are chosen, whatever is listed; it names them where that is something else.
class PaidSum : public Retranslated<QLabel> {
  Q_OBJECT

 public:
  /// Whether the list beside it is that of the days, or a part of them or other days.
  enum class Listed { TheDays, Otherwise };

  /// Both must outlive it.
  PaidSum(JournalSource &source, const text::Speaker &speaker, QWidget *parent);

  void add(const store::SalePeriod &period, Listed listed);

 protected:
  void retranslateUi() override;

 private:
  [[nodiscard]] QString days() const;

  JournalSource &m_source;
  const text::Speaker &m_speaker;
  store::SalePeriod m_period;
  Listed m_listed = Listed::TheDays;
  std::optional<JournalSource::FoundSum> m_paid;  // nothing while it is added up
  quint64 m_number = 0;                           // of several that were asked for the last one counts
};

}  // namespace kassir::ui
