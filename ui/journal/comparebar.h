#pragma once

#include <QPushButton>

#include "ui/journal/journalsource.h"
#include "ui/text/speaker.h"
#include "ui/widgets/newslabel.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Lets a person compare the journal with Payme's list, and says what the last comparison found.
class CompareBar : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// Both must outlive it.
  CompareBar(JournalSource &source, const text::Speaker &speaker, QWidget *parent);

  /// Lists them, where there are any.
  void showDifferences();

 protected:
  void retranslateUi() override;

 private:
  void follow();
  [[nodiscard]] QString words() const;
  [[nodiscard]] QString findings() const;
  [[nodiscard]] std::vector<store::Difference> shown() const;
  void askHow();
  [[nodiscard]] QString differences() const;
  [[nodiscard]] QString line(const store::Difference &row) const;
  [[nodiscard]] QStringList rows() const;
  [[nodiscard]] QStringList dealtRows() const;
  [[nodiscard]] QString reason() const;

  JournalSource &m_source;
  const text::Speaker &m_speaker;
  Comparison m_comparison;
  NewsLabel *m_words;
  QPushButton *m_which;
  QPushButton *m_compare;
  QPushButton *m_dealt;
  QLabel *m_list;
};

}  // namespace kassir::ui
