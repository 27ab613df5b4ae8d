#include "core/till/catalogue/wordindex.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace kassir::till {

WordIndex::WordIndex(const std::vector<QStringList> &texts) : m_textCount(texts.size()) {
  // A shop's titles share their words: sorting the different ones is a tenth of sorting all.
  QHash<QString, std::size_t> counts;
  for (const QStringList &words : texts) {
    for (const QString &word : words) ++counts[word];
  }
  m_words.assign(counts.keyBegin(), counts.keyEnd());
  std::sort(m_words.begin(), m_words.end());
  m_starts.push_back(0);
  for (const QString &word : m_words) {
    std::size_t &count = counts[word];
    m_starts.push_back(m_starts.back() + count);
    count = m_starts[m_starts.size() - 2];  // from here on: where the word's next hit goes
  }
  m_hits.resize(m_starts.back());
  quint32 text = 0;
  for (const QStringList &words : texts) {
    for (qsizetype i = 0; i < words.size(); ++i) m_hits[counts[words[i]]++] = {text, i == 0};
    ++text;
  }
}

WordIndex::Range WordIndex::hitsOf(const QString &beginning) const {
  const auto from = std::lower_bound(m_words.begin(), m_words.end(), beginning);
  const auto to = std::partition_point(
      from, m_words.end(), [&beginning](const QString &word) { return word.startsWith(beginning); });
  const auto startOf = [this](auto word) {
    return m_hits.data() + m_starts[static_cast<std::size_t>(word - m_words.begin())];
  };
  return {startOf(from), startOf(to)};
}

std::vector<quint32> WordIndex::find(const QStringList &words, qsizetype most) const {
  std::vector<quint32> found;
  if (words.isEmpty() || m_hits.empty()) return found;
  // How many of the words each text has had so far, in their order.
  std::vector<qint32> had(m_textCount);
  std::vector<bool> beginsSo(m_textCount);
  qint32 number = 0;
  for (const QString &word : words) {
    for (const Hit &hit : hitsOf(word)) {
      if (had[hit.text] == number) had[hit.text] = number + 1;
      if (number == 0 && hit.isFirstWord) beginsSo[hit.text] = true;
    }
    ++number;
  }
  for (const bool wanted : {true, false}) {
    for (quint32 text = 0; text < m_textCount && static_cast<qsizetype>(found.size()) < most; ++text) {
      if (had[text] == number && beginsSo[text] == wanted) found.push_back(text);
    }
  }
  return found;
}

}  // namespace kassir::till
