#pragma once

#include <QString>
#include <QStringList>
#include <vector>

/// One source file of the house, by its path from the top.
struct SourceFile {
  QString path;
  QStringList lines;

  /// The room it stands in: `core/sale`, `core/till/checkout`, `app/cli`.
  [[nodiscard]] QString room() const;
};

/// All .h and .cpp files under core, ui and app of the tree at `top`.
[[nodiscard]] std::vector<SourceFile> readSources(const QString &top);

/// What is included, as it is written between the quotes or brackets.
struct Include {
  QString name;
  int line = 0;
};
[[nodiscard]] std::vector<Include> includesOf(const SourceFile &file);

/// `core/sale/money.h:3: message`, so that an editor finds the place.
[[nodiscard]] QString violation(const SourceFile &file, int line, const QString &message);
