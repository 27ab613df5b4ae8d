#pragma once

#include <QPushButton>

#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// Asks once more before an empty journal takes the place of one that has sales in it.
class BeginAnewQuestion : public ui::Retranslated<ui::QuietBox> {
  Q_OBJECT

 public:
  BeginAnewQuestion();

 Q_SIGNALS:
  void beginAnewWanted();
  void backWanted();

 protected:
  void retranslateUi() override;

 private:
  QPushButton *m_begin;
  QPushButton *m_back;
};

}  // namespace kassir::window
