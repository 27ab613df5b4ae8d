#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <optional>

#include "core/till/catalogue/catalogue.h"
#include "core/till/catalogue/cataloguefile.h"
#include "ui/sale/suggestion.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// The goods that the entry line knows. A large list is read in many small turns, so that the window never
/// waits for it; until it is all there, the goods are those that were known before.
class Goods : public QObject {
  Q_OBJECT

 public:
  /// The speaker must outlive it.
  explicit Goods(const text::Speaker &speaker, QObject *parent = nullptr);

  /// Takes a shop's file, or as much of it as can be taken. A small one is there at once. A file that is as
  /// it was is not read again, and nothing of it is told twice.
  void load(const QString &path);
  [[nodiscard]] bool isLoading() const { return m_turns.isActive(); }

  [[nodiscard]] ui::Suggestions suggest(const QString &typed) const;

 Q_SIGNALS:
  void loadingChanged(bool isLoading);
  /// All of it is there, but for what could not be taken: that is left in `refused` and `failure`.
  void loaded(const kassir::till::CatalogueFile &file);

 private:
  void takeTurn();
  bool workOn();
  void finish();
  [[nodiscard]] ui::Suggestion suggestionOf(const till::Good &good) const;

  const text::Speaker &m_speaker;
  till::Catalogue m_catalogue;
  std::optional<QString> m_path;  // none before the first
  QDateTime m_modified;
  QTimer m_turns;
  // While it is loading:
  std::optional<till::CatalogueFileReader> m_reader;
  till::CatalogueFile m_file;
  till::Catalogue m_coming;
  std::size_t m_next = 0;  // of the goods of the file
};

}  // namespace kassir::window
