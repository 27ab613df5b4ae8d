#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "core/sale/sale.h"

namespace kassir::ui {

/// An item that may be meant by what is typed.
struct Suggestion {
  QString title;
  QString detail;  ///< what tells it from others of the name: price, code
  sale::Line line;
};

/// What may be meant by a text, best first; `isExact` says that there is no doubt, `mustChoose` that a person
/// has to choose: a scanner's Enter takes none.
struct Suggestions {
  std::vector<Suggestion> found;
  bool isExact = false;
  bool mustChoose = false;
};

using Suggest = std::function<Suggestions(const QString &)>;

}  // namespace kassir::ui
