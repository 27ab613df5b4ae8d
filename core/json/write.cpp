#include "core/json/write.h"

#include <nlohmann/json.hpp>

#include "core/base/unsafetext.h"

namespace kassir::json {

namespace {

// What can make a terminal or a screen lie is escaped: the same string, but harmless to print.
QByteArray quoted(const QString &string) {
  const QByteArray plain = QByteArray::fromStdString(nlohmann::json(string.toStdString()).dump());
  if (!hasUnsafe(string)) return plain;
  QString escaped;
  const QString text = QString::fromUtf8(plain);
  for (const QChar character : text) {
    const bool isHarmless = character.isSurrogate() || !hasUnsafe(QStringView(&character, 1));
    const QString code = QString::number(character.unicode(), 16).rightJustified(4, u'0');
    escaped += isHarmless ? QString(character) : QStringLiteral("\\u") + code;
  }
  return escaped.toUtf8();
}

enum class Layout { Compact, Indented };

class Writer {
 public:
  explicit Writer(Layout layout) : m_layout(layout) {}

  void append(const Value &value) {
    if (value.isArray()) {
      appendItems(value.items());
    } else if (value.isObject()) {
      appendMembers(value.members());
    } else if (const auto string = value.string()) {
      m_text += quoted(*string);
    } else if (const auto boolean = value.boolean()) {
      m_text += *boolean ? "true" : "false";
    } else if (value.isNull()) {
      m_text += "null";
    } else {
      m_text += value.numberToken();
    }
  }
  [[nodiscard]] const QByteArray &text() const { return m_text; }

 private:
  void appendItems(const std::vector<Value> &items) {
    m_text += '[';
    ++m_depth;
    for (const Value &item : items) {
      if (&item != &items.front()) m_text += ',';
      breakLine();
      append(item);
    }
    --m_depth;
    if (!items.empty()) breakLine();
    m_text += ']';
  }

  void appendMembers(const std::vector<Member> &members) {
    m_text += '{';
    ++m_depth;
    for (const Member &member : members) {
      if (&member != &members.front()) m_text += ',';
      breakLine();
      m_text += quoted(member.name) + (m_layout == Layout::Indented ? ": " : ":");
      append(member.value);
    }
    --m_depth;
    if (!members.empty()) breakLine();
    m_text += '}';
  }

  void breakLine() {
    constexpr qsizetype spaces = 2;
    if (m_layout == Layout::Indented) m_text += '\n' + QByteArray(m_depth * spaces, ' ');
  }

  Layout m_layout;
  QByteArray m_text;
  qsizetype m_depth = 0;
};

}  // namespace

QByteArray write(const Value &value) {
  Writer writer(Layout::Compact);
  writer.append(value);
  return writer.text();
}

QByteArray writeIndented(const Value &value) {
  Writer writer(Layout::Indented);
  writer.append(value);
  return writer.text() + '\n';
}

}  // namespace kassir::json
