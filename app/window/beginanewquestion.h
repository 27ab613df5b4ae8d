#pragma once

#include <QPushButton>

#include "app/window/openingbox.h"

namespace kassir::window {

/// Asks once more before an empty journal takes the place of one that has sales in it.
class BeginAnewQuestion : public OpeningBox {
  Q_OBJECT

 public:
  explicit BeginAnewQuestion(Language language);

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
