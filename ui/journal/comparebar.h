#pragma once

#include <QPushButton>

#include "ui/journal/comparison.h"
#include "ui/text/speaker.h"
#include "ui/widgets/newslabel.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Lets a person compare the journal with Payme's list, and says what the last comparison found.
class CompareBar : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// `speaker` must outlive it.
  CompareBar(const text::Speaker &speaker, QWidget *parent);

  void show(const Comparison &comparison);

 Q_SIGNALS:
  void compareWanted();

 protected:
  void retranslateUi() override;

 private:
  [[nodiscard]] QString words() const;
  [[nodiscard]] QString findings() const;
  [[nodiscard]] bool hasDifferences() const;
  [[nodiscard]] QString differences() const;
  [[nodiscard]] QString reason() const;

  const text::Speaker &m_speaker;
  Comparison m_comparison;
  NewsLabel *m_words;
  QPushButton *m_which;
  QPushButton *m_compare;
  QLabel *m_list;
};

}  // namespace kassir::ui
