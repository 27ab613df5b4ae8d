#include "app/window/goods.h"

#include <QFile>
#include <QFileInfo>

#include "core/csv/table.h"
#include "ui/text/number.h"

// Q_INIT_RESOURCE declares a function of the global namespace. Without it the linker would leave the resource
// of a static library out.
static void keepDemo() {
  Q_INIT_RESOURCE(demo);
}

namespace kassir::window {

Goods::Goods(const text::Speaker &speaker) : m_speaker(speaker) {
  keepDemo();
}

till::CatalogueFile Goods::load(const QString &path) {
  const QFileInfo info(path);
  if (path == m_path && info.lastModified() == m_modified) return {};
  m_path = path;
  m_modified = info.lastModified();
  m_catalogue = {};
  if (path.isEmpty()) return {};
  QFile file(path);
  // A pipe or a device would make the window wait.
  if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
    using till::CatalogueFailure;
    return {{}, {}, CatalogueFailure{CatalogueFailure::Code::Unreadable, {}, {}, path}};
  }
  till::CatalogueFile read = till::readCatalogueFile(file.read(csv::largestTable + 1));
  m_catalogue = till::Catalogue(std::move(read.goods));
  read.goods.clear();
  return read;
}

ui::Suggestions Goods::suggest(const QString &typed) const {
  ui::Suggestions suggestions;
  if (const till::Good *good = m_catalogue.exact(typed)) {
    suggestions.isExact = true;
    suggestions.found.push_back(suggestionOf(*good));
    return suggestions;
  }
  suggestions.mustChoose = m_catalogue.isAmbiguous(typed);
  constexpr qsizetype most = 20;
  for (const till::Good *good : m_catalogue.search(typed, most))
    suggestions.found.push_back(suggestionOf(*good));
  return suggestions;
}

ui::Suggestion Goods::suggestionOf(const till::Good &good) const {
  QStringList detail;
  if (good.price) detail << text::sum(*good.price, m_speaker);
  if (!good.barcode.isEmpty()) detail << good.barcode;
  return {good.title, detail.join(QStringLiteral(" · ")), till::lineOf(good)};
}

}  // namespace kassir::window
