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
  void take(const std::vector<Receipt> &page) {
    const bool isFirst = m_window.offset == 0;
    const bool joins = isFirst || std::any_of(page.begin(), page.end(), [this](const Receipt &receipt) {
                         return m_known.contains(receipt.id);
                       });
    const std::size_t known = m_list.size();
    for (const Receipt &receipt : page) {
      if (m_known.contains(receipt.id)) continue;
      m_known.insert(receipt.id);
      m_list.push_back(receipt);
    }
    const bool isLast = std::ssize(page) < pageSize;
    const bool isGettingNowhere = !isLast && m_list.size() == known;
    if (!joins || isGettingNowhere || m_window.offset >= longestList)
      return m_answer(failure(unreadable(200)));
    if (isLast) return m_answer(m_list);
    m_window.offset += pageSize - overlap;
    readNext();
  }

  PaycomClient &m_client;
  Answer<std::vector<Receipt>> m_answer;
  ListWindow m_window;
  std::vector<Receipt> m_list;
  QSet<QString> m_known;
};

}  // namespace

void readList(PaycomClient &client, const ListSpan &span, const Answer<std::vector<Receipt>> &answer) {
  std::make_shared<Pages>(client, span, answer)->readNext();
}

}  // namespace kassir::paycom
