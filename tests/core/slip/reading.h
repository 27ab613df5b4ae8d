#pragma once

#include <QStringList>

#include "core/slip/row.h"

namespace kassir::slip {

/// Rows as text, one each: "# heading", "left | right", "[code]", "----", "" for a space.
inline QString shown(const Row &row) {
  struct Reader {
    QString operator()(const Heading &heading) const { return QStringLiteral("# ") + heading.text; }
    QString operator()(const Text &text) const { return text.text; }
    QString operator()(const Pair &pair) const { return pair.left + QStringLiteral(" | ") + pair.right; }
    QString operator()(const Separator &) const { return QStringLiteral("----"); }
    QString operator()(const Qr &code) const { return u'[' + code.text + u']'; }
    QString operator()(const Space &) const { return {}; }
  };
  return std::visit(Reader(), row);
}

inline QStringList shown(const Slip &slip) {
  QStringList rows;
  for (const Block &block : slip.blocks) {
    for (const Row &row : block) rows << shown(row);
  }
  return rows;
}

}  // namespace kassir::slip
