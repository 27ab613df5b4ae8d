#pragma once

#include <QPushButton>
#include <QStringList>
#include <functional>

#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// A box that tells what went wrong, in the language of the moment. It goes by itself once it is closed.
class ComplaintBox : public ui::Retranslated<ui::QuietBox> {
  Q_OBJECT

 public:
  /// A line each; asked for again in another language.
  using Words = std::function<QStringList()>;
  enum class Remedy { None, Setting, Journal, StartAgain };

  ComplaintBox(Words words, Remedy remedy, QWidget *parent);

 Q_SIGNALS:
  /// The person wants to mend it; the box is about to close.
  void remedyWanted();

 protected:
  void retranslateUi() override;

 private:
  Words m_words;
  Remedy m_remedy;
  QPushButton *m_mend = nullptr;
};

}  // namespace kassir::window
