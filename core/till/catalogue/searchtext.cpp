#include "core/till/catalogue/searchtext.h"

#include <algorithm>

namespace kassir::till {

namespace {

// Written inside words, each in several ways: oʻzbek, o'zbek, o‘zbek.
bool isApostrophe(QChar character) {
  switch (character.unicode()) {
    case u'\'':
    case u'`':
    case u'\u00B4':
    case u'\u02B9':
    case u'\u02BB':
    case u'\u02BC':
    case u'\u2018':
    case u'\u2019':
    case u'\u201B':
    case u'\u2032':
    case u'\uFF07': return true;
    default: return false;
  }
}

QChar lookAlike(QChar letter) {
  switch (letter.unicode()) {
    case u'ё': return u'е';
    case u'қ': return u'к';
    case u'ғ': return u'г';
    case u'ң': return u'н';
    case u'ө': return u'о';
    case u'ұ':
    case u'ү':
    case u'ў': return u'у';
    case u'ә': return u'а';
    case u'і': return u'и';
    case u'һ':
    case u'ҳ': return u'х';
    default: return letter;
  }
}

QString folded(QStringView text) {
  QString key;
  key.reserve(text.size());
  std::copy_if(text.begin(), text.end(), std::back_inserter(key),
               [](QChar character) { return !isApostrophe(character); });
  // Before the letters: ё may come as е and a mark.
  key = key.normalized(QString::NormalizationForm_KC).toCaseFolded();
  std::transform(key.cbegin(), key.cend(), key.begin(), lookAlike);
  return key;
}

bool standsInWord(QChar character) {
  return character.isLetterOrNumber() || character.isMark();
}

bool isCyrillic(QChar character) {
  return character.script() == QChar::Script_Cyrillic;
}

}  // namespace

QStringList searchWords(QStringView text) {
  const QString key = folded(text);
  QStringList words;
  auto from = key.cbegin();
  while (from != key.cend()) {
    from = std::find_if(from, key.cend(), standsInWord);
    const auto to = std::find_if_not(from, key.cend(), standsInWord);
    if (from != to) words.append(QString(from, to - from));
    from = to;
  }
  return words;
}

QString retyped(QStringView text) {
  constexpr QStringView english(u"`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>");
  constexpr QStringView russian(u"ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ");
  static_assert(english.size() == russian.size());
  const bool isRussian = std::any_of(text.begin(), text.end(), isCyrillic);
  const QStringView from = isRussian ? russian : english;
  const QStringView to = isRussian ? english : russian;
  QString other = text.toString();
  for (QChar &character : other) {
    const qsizetype at = from.indexOf(character);
    if (at >= 0) character = to[at];
  }
  return other;
}

}  // namespace kassir::till
