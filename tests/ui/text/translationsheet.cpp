#include "translationsheet.h"

#include <QFile>
#include <QXmlStreamReader>

namespace kassir::text {

namespace {

SheetEntry readEntry(QXmlStreamReader &xml, const QString &context) {
  SheetEntry entry;
  entry.context = context;
  entry.isNumerus = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
  while (xml.readNextStartElement()) {
    if (xml.name() == QStringLiteral("source")) {
      entry.source = xml.readElementText();
    } else if (xml.name() != QStringLiteral("translation")) {
      xml.skipCurrentElement();
    } else {
      entry.state = xml.attributes().value(QStringLiteral("type")).toString();
      if (!entry.isNumerus) {
        entry.forms << xml.readElementText();
        continue;
      }
      while (xml.readNextStartElement()) entry.forms << xml.readElementText();
    }
  }
  return entry;
}

}  // namespace

std::vector<SheetEntry> readSheet(const QString &path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  std::vector<SheetEntry> entries;
  QXmlStreamReader xml(&file);
  QString context;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QStringLiteral("name")) context = xml.readElementText();
    if (xml.name() == QStringLiteral("message")) entries.push_back(readEntry(xml, context));
  }
  if (xml.hasError()) return {};
  return entries;
}

}  // namespace kassir::text
