#include "app/window/goods.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <utility>

#include "core/csv/table.h"
#include "ui/text/number.h"

// Q_INIT_RESOURCE declares a function of the global namespace. Without it the linker would leave the resource
// of a static library out.
static void keepDemo() {
  Q_INIT_RESOURCE(demo);
}

namespace kassir::window {

Goods::Goods(const text::Speaker &speaker, QObject *parent) : QObject(parent), m_speaker(speaker) {
  keepDemo();
  connect(&m_turns, &QTimer::timeout, this, &Goods::takeTurn);
}

void Goods::load(const QString &path) {
  const QFileInfo info(path);
  if (path == m_path && info.lastModified() == m_modified) return;
  m_path = path;
  m_modified = info.lastModified();
  m_coming = {};
  m_file = {};
  m_next = 0;
  m_reader.reset();
  if (path.isEmpty()) return finish();
  QFile file(path);
  // A pipe or a device would make the window wait.
  if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
    using till::CatalogueFailure;
    m_file.failure = CatalogueFailure{CatalogueFailure::Code::Unreadable, {}, {}, path};
    return finish();
  }
  m_reader.emplace(file.read(csv::largestTable + 1));
  m_turns.start();
  takeTurn();
  if (isLoading()) Q_EMIT loadingChanged(true);
}

void Goods::takeTurn() {
  constexpr int longest = 8;  // ms: less than a key is felt to take
  QElapsedTimer clock;
  clock.start();
  while (workOn()) {
    if (clock.elapsed() >= longest) return;
  }
  finish();
}

// False when nothing is left.
bool Goods::workOn() {
  if (m_reader) {
    if (m_reader->readOn()) return true;
    m_file = m_reader->take();
    m_reader.reset();
  }
  constexpr std::size_t goodsATime = 200;
  for (std::size_t i = 0; i < goodsATime && m_next < m_file.goods.size(); ++i)
    m_coming.add(std::move(m_file.goods[m_next++]));
  return m_next < m_file.goods.size();
}

void Goods::finish() {
  m_turns.stop();
  m_catalogue = std::exchange(m_coming, {});
  m_file.goods.clear();
  const till::CatalogueFile file = std::exchange(m_file, {});
  Q_EMIT loadingChanged(false);
  Q_EMIT loaded(file);
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
