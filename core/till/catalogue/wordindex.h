#pragma once

#include <QStringList>
#include <map>
#include <vector>

namespace kassir::till {

/// Finds among many texts those in which given words begin words. Knows them by their numbers, from 0.
class WordIndex {
 public:
  /// The words of the next text, as `searchWords` makes them.
  void add(const QStringList &words);

  /// At most `most` texts that have, for each of `words`, a word that begins with it: first those whose very
  /// first word begins with the first of them, then the others, each in the order of their numbers. Takes
  /// time in proportion to the number of texts and of hits.
  [[nodiscard]] std::vector<quint32> find(const QStringList &words, qsizetype most) const;

 private:
  struct Hit {
    quint32 text;
    bool isFirstWord;
  };

  std::size_t m_textCount = 0;
  std::map<QString, std::vector<Hit>> m_hits;  // of each word
};

}  // namespace kassir::till
