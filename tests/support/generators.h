#pragma once

#include <rapidcheck.h>
#include <QString>
#include <vector>

namespace kassir {

/// Text that a person may type in one line: Latin, Kazakh, signs that mean something to file formats, emoji.
inline QString lineOfText() {
  const std::vector<char32_t> special{U' ',  U',', U';', U'"', U'\'', U'%', U'=',
                                      U'\\', U'@', U'#', U'[', U']',  U'0'};
  const auto points = *rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
      rc::gen::elementOf(special), rc::gen::inRange(U' ', U'\u007f'), rc::gen::inRange(U'\u0400', U'\u0482'),
      rc::gen::elementOf(std::vector<char32_t>{U'ә', U'ғ', U'қ', U'ң', U'ө', U'ұ', U'ү', U'һ', U'і',
                                               U'\u00a0', U'\ufffd', U'\U0001F642'})));
  return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
}

}  // namespace kassir
