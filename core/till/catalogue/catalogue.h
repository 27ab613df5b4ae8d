#pragma once

#include <QStringView>
#include <map>
#include <vector>

#include "core/till/catalogue/good.h"
#include "core/till/catalogue/wordindex.h"

namespace kassir::till {

/// The goods a shop knows, found as fast as they are typed: a keystroke's search among 100,000 takes some
/// milliseconds at most. What is returned belongs to the catalogue, and may be gone when it is asked again,
/// added to, assigned to or destroyed: copy what is to stay.
class Catalogue {
 public:
  Catalogue() = default;
  explicit Catalogue(std::vector<Good> goods);

  /// The next good, of a catalogue that grows while somebody has other things to do, too.
  void add(Good good);

  /// At most `most` goods, each once, the likeliest first: whose barcode is `typed`; whose IKPU begins with
  /// it, from 3 digits on, in the order of the codes; whose title has for every word typed one that begins
  /// so, first the titles that begin with the first word, otherwise in the catalogue's order. Spaces in codes
  /// do not matter, nor do case, ё, apostrophes, and Kazakh letters typed as Russian ones. If there is
  /// nothing, what the same keys type in the other layout is searched.
  [[nodiscard]] std::vector<const Good *> search(QStringView typed, qsizetype most) const;

  /// The one good with that barcode or, if no good has it, with that whole IKPU. Null if there is none, and
  /// also if there are several: then somebody must choose, from `search`.
  [[nodiscard]] const Good *exact(QStringView barcodeOrIkpu) const;
  /// Whether several goods have that barcode: none of them may be taken without being chosen.
  [[nodiscard]] bool isAmbiguous(QStringView barcode) const;

 private:
  using Codes = std::multimap<QString, quint32, std::less<>>;

  [[nodiscard]] std::vector<const Good *> searchAsTyped(QStringView typed, qsizetype most) const;

  std::vector<Good> m_goods;
  WordIndex m_words;  // of the titles
  Codes m_barcodes;   // of the goods that have one; those of one code in the catalogue's order
  Codes m_ikpus;      // likewise
};

}  // namespace kassir::till
