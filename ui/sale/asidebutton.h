#pragma once

#include <QDateTime>
#include <QPushButton>

#include "ui/sale/asiderow.h"
#include "ui/text/speaker.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Says what lies aside where it is seen: how many, and what the oldest waits for. Hidden where nothing does.
class AsideButton : public Retranslated<QPushButton> {
  Q_OBJECT

 public:
  /// The speaker must outlive it.
  AsideButton(const text::Speaker &speaker, QWidget *parent);

  void show(AsideList list, const QDateTime &now);

 protected:
  void retranslateUi() override;

 private:
  const text::Speaker &m_speaker;
  AsideList m_list;
  QDateTime m_now;
};

}  // namespace kassir::ui
