#pragma once

#include <QLabel>
#include <vector>

#include "ui/widgets/retranslated.h"
#include "ui/widgets/toast.h"

namespace kassir::ui {

/// What became of the sales that lay aside, a line each: a toast goes while somebody looks at the goods. It
/// stays until a sale that began after it is over.
class AsideNews : public Retranslated<QLabel> {
  Q_OBJECT

 public:
  explicit AsideNews(QWidget *parent);

  void add(Toast::Words words);
  /// A sale is being paid from now on, or is not any more.
  enum class Payment { Shown, Gone };
  void follow(Payment payment);

 protected:
  void retranslateUi() override;

 private:
  std::vector<Toast::Words> m_lines;
  std::size_t m_seen = 0;  // of them, when the sale that is being paid began
  Payment m_payment = Payment::Gone;
};

}  // namespace kassir::ui
