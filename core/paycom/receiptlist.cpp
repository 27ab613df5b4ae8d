#include "core/paycom/receiptlist.h"

#include <QSet>
#include <algorithm>
#include <memory>

#include "core/paycom/envelope.h"

namespace kassir::paycom {

namespace {

constexpr qint64 pageSize = 50;
constexpr qint64 overlap = 10;
// Nobody sells that much in three days; a server that goes on for ever must not keep us busy for ever.
constexpr qint64 longestList = 50'000;

/// One reading on its way through the pages; kept alive by the answer it waits for.
class Pages : public std::enable_shared_from_this<Pages> {
 public:
  Pages(PaycomClient &client, const ListSpan &span, Answer<std::vector<Receipt>> answer)
      : m_client(client), m_answer(std::move(answer)) {
    m_window.from = span.from;
    m_window.to = span.to;
    m_window.count = pageSize;
  }

  void readNext() {
    using Page = Result<std::vector<Receipt>, Failure>;
    m_client.list(m_window,
                  Answer<std::vector<Receipt>>(&m_client, [self = shared_from_this()](const Page &page) {
                    if (!page) return self->m_answer(failure(page.error()));
                    self->take(page.value());
                  }));
  }

 private:
  // A server may cap its pages below what was asked for, so that only one that brings nothing new is the end.
  void take(const std::vector<Receipt> &page) {
    const bool isKnown = std::any_of(page.begin(), page.end(),
                                     [this](const Receipt &receipt) { return m_known.contains(receipt.id); });
    const bool joins = isKnown || (m_overlap == 0 && (m_list.empty() || page.empty()));
    const std::size_t known = m_list.size();
    for (const Receipt &receipt : page) {
      if (m_known.contains(receipt.id)) continue;
      m_known.insert(receipt.id);
      m_list.push_back(receipt);
    }
    const qint64 size = std::ssize(page);
    const bool isLast = m_list.size() == known;
    const bool isGettingNowhere = isLast && size >= pageSize;
    if (!joins || isGettingNowhere || m_window.offset >= longestList)
      return m_answer(failure(unreadable(200)));
    if (isLast) return m_answer(m_list);
    m_overlap = std::min(overlap, size - 1);
    m_window.offset += size - m_overlap;
    readNext();
  }

  PaycomClient &m_client;
  Answer<std::vector<Receipt>> m_answer;
  ListWindow m_window;
  std::vector<Receipt> m_list;
  QSet<QString> m_known;
  qint64 m_overlap = 0;  // so many receipts of the page before stand on the next
};

}  // namespace

void readList(PaycomClient &client, const ListSpan &span, const Answer<std::vector<Receipt>> &answer) {
  std::make_shared<Pages>(client, span, answer)->readNext();
}

}  // namespace kassir::paycom
