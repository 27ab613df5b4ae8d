#pragma once

#include <QStringList>
#include <vector>

namespace kassir::till {

/// Finds among many texts those in which given words begin words. Knows them by their numbers, from 0.
class WordIndex {
 public:
  WordIndex() = default;
  /// Words as `searchWords` makes them.
  explicit WordIndex(const std::vector<QStringList> &texts);

  /// At most `most` texts that have, for each of `words`, a word that begins with it: first those whose very
  /// first word begins with the first of them, then the others, each in the order of their numbers. Takes
  /// time in proportion to the number of texts and of hits.
  [[nodiscard]] std::vector<quint32> find(const QStringList &words, qsizetype most) const;

 private:
  struct Hit {
    quint32 text;
    bool isFirstWord;
  };
  struct Range {
    const Hit *first;
    const Hit *last;
    [[nodiscard]] const Hit *begin() const { return first; }
    [[nodiscard]] const Hit *end() const { return last; }
  };

  [[nodiscard]] Range hitsOf(const QString &beginning) const;

  std::size_t m_textCount = 0;
  std::vector<QString> m_words;       // sorted, each once
  std::vector<std::size_t> m_starts;  // of each word's hits, and the end of the last
  std::vector<Hit> m_hits;            // by word
};

}  // namespace kassir::till
