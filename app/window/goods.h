#pragma once

#include <QDateTime>
#include <QString>

#include "core/till/catalogue/catalogue.h"
#include "core/till/catalogue/cataloguefile.h"
#include "ui/sale/suggestion.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// The goods that the entry line knows.
class Goods {
 public:
  /// The speaker must outlive it.
  explicit Goods(const text::Speaker &speaker);

  /// Takes a shop's file, or as much of it as can be taken. What could not is left in `refused` and `failure`
  /// of what is returned. A file that is as it was is not read again, and nothing of it is told twice.
  till::CatalogueFile load(const QString &path);

  [[nodiscard]] ui::Suggestions suggest(const QString &typed) const;

 private:
  [[nodiscard]] ui::Suggestion suggestionOf(const till::Good &good) const;

  const text::Speaker &m_speaker;
  till::Catalogue m_catalogue;
  QString m_path;
  QDateTime m_modified;
};

}  // namespace kassir::window
