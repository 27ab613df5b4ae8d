#pragma once

#include <QDateTime>
#include <QString>

#include "core/till/fiscal/fiscallookup.h"

namespace kassir::ui {

/// One look-up that has ended.
struct PastLookup {
  QDateTime time;
  QString orderId;
  till::FiscalLookup outcome;
};

}  // namespace kassir::ui
