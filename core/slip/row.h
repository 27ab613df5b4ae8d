#pragma once

#include <QString>
#include <variant>
#include <vector>

namespace kassir::slip {

enum class Align { Left, Centre };

enum class Emphasis {
  Slight,  ///< smaller, where the paper has room for small print
  Normal,
  Strong,
  Strongest,  ///< larger too: what is to be read at arm's length
};

/// What this paper is: in large letters, in the middle.
struct Heading {
  QString text;

  bool operator==(const Heading &) const = default;
};

/// Wrapped to the width of the paper.
struct Text {
  QString text;
  Align align = Align::Left;
  Emphasis emphasis = Emphasis::Normal;
  int mostRows = 0;  ///< of the paper; what does not fit is cut with an ellipsis. 0: as many as it takes.

  bool operator==(const Text &) const = default;
};

/// A caption at the left edge, and its value ending at the right one.
struct Pair {
  QString left;
  QString right;
  Emphasis emphasis = Emphasis::Normal;

  bool operator==(const Pair &) const = default;
};

/// A line across.
struct Separator {
  bool operator==(const Separator &) const = default;
};

/// A text as a QR code. It stands in letters beside it, for whoever has no camera or too narrow a paper.
struct Qr {
  QString text;

  bool operator==(const Qr &) const = default;
};

struct Space {
  bool operator==(const Space &) const = default;
};

using Row = std::variant<Heading, Text, Pair, Separator, Qr, Space>;
/// Rows that stay on one page.
using Block = std::vector<Row>;

/// What stands on paper from top to bottom, whatever the paper is.
struct Slip {
  QString title;   ///< the order id: the name of a print job, a document or a file
  QString footer;  ///< at the foot of each page, where the paper has pages
  std::vector<Block> blocks;

  bool operator==(const Slip &) const = default;
};

}  // namespace kassir::slip
