#include "core/till/catalogue/wordindex.h"

namespace kassir::till {

void WordIndex::add(const QStringList &words) {
  const auto text = static_cast<quint32>(m_textCount++);
  for (qsizetype i = 0; i < words.size(); ++i) m_hits[words[i]].push_back({text, i == 0});
}

std::vector<quint32> WordIndex::find(const QStringList &words, qsizetype most) const {
  std::vector<quint32> found;
  if (words.isEmpty() || m_hits.empty()) return found;
  // How many of the words each text has had so far, in their order.
  std::vector<qint32> had(m_textCount);
  std::vector<bool> beginsSo(m_textCount);
  qint32 number = 0;
  for (const QString &word : words) {
    for (auto at = m_hits.lower_bound(word); at != m_hits.end() && at->first.startsWith(word); ++at) {
      for (const Hit &hit : at->second) {
        if (had[hit.text] == number) had[hit.text] = number + 1;
        if (number == 0 && hit.isFirstWord) beginsSo[hit.text] = true;
      }
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
