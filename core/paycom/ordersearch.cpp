#include "core/paycom/ordersearch.h"

#include <QSet>
#include <algorithm>
#include <memory>

#include "core/paycom/createproof.h"
#include "core/paycom/envelope.h"

namespace kassir::paycom {

namespace {

constexpr qint64 pageSize = 50;
// Nobody sells that much in half an hour; a server that goes on for ever must not keep us busy for ever.
constexpr qint64 longestList = 10'000;

const AccountRow *orderRow(const Receipt &receipt, const CreateRequest &request) {
  const auto row = std::find_if(receipt.account.begin(), receipt.account.end(), [&](const AccountRow &given) {
    return given.name == request.account.front().name;
  });
  return row == receipt.account.end() ? nullptr : &*row;
}

// As createParams puts it there. A whole word: C-1 is not 1.
bool endsWithOrder(const QString &description, const QString &orderId) {
  return description == orderId || description.endsWith(u' ' + orderId);
}

bool isOfOrder(const Receipt &receipt, const CreateRequest &request) {
  const AccountRow *row = orderRow(receipt, request);
  return (row && row->value == request.orderId()) || endsWithOrder(receipt.description, request.orderId());
}

bool namesItsOrder(const Receipt &receipt, const CreateRequest &request) {
  return orderRow(receipt, request) || !receipt.description.isEmpty();
}

// Nameless receipts hide the one that is sought if it can be one of them: by its amount, or because nothing
// in this list has a name.
bool namesOrders(const std::vector<Receipt> &list, const CreateRequest &request) {
  const auto isNameless = [&](const Receipt &receipt) { return !namesItsOrder(receipt, request); };
  if (list.empty()) return true;
  if (std::all_of(list.begin(), list.end(), isNameless)) return false;
  return std::none_of(list.begin(), list.end(), [&](const Receipt &receipt) {
    return isNameless(receipt) && receipt.amount == request.sale.amount;
  });
}

bool isOlder(const Receipt &left, const Receipt &right) {
  const auto key = [](const Receipt &receipt) {
    return std::pair(receipt.createTime.isValid() ? receipt.createTime.toMSecsSinceEpoch() : 0, receipt.id);
  };
  return key(left) < key(right);
}

OrderSearch pick(const std::vector<Receipt> &list, const CreateRequest &request) {
  OrderSearch search;
  search.namesOrders = namesOrders(list, request);
  for (const Receipt &receipt : list) {
    if (!isOfOrder(receipt, request)) continue;
    if (proveCreated(receipt, request)) {
      search.receipts.push_back(receipt);
    } else {
      search.somethingElse = true;
    }
  }
  std::sort(search.receipts.begin(), search.receipts.end(), isOlder);
  return search;
}

/// One search on its way through the pages; kept alive by the answer it waits for.
class Pages : public std::enable_shared_from_this<Pages> {
 public:
  Pages(PaycomClient &client, CreateRequest request, const SearchSpan &span, Answer<OrderSearch> answer)
      : m_client(client), m_request(std::move(request)), m_answer(std::move(answer)) {
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
    const std::size_t known = m_list.size();
    // The list grows at its front while it is read, so a receipt may come again on the next page.
    for (const Receipt &receipt : page) {
      if (m_known.contains(receipt.id)) continue;
      m_known.insert(receipt.id);
      m_list.push_back(receipt);
    }
    if (std::ssize(page) < pageSize) return m_answer(pick(m_list, m_request));
    m_window.offset += std::ssize(page);
    const bool isGettingNowhere = m_list.size() == known || m_window.offset >= longestList;
    if (isGettingNowhere) return m_answer(failure(unreadable(200)));
    readNext();
  }

  PaycomClient &m_client;
  CreateRequest m_request;
  Answer<OrderSearch> m_answer;
  ListWindow m_window;
  std::vector<Receipt> m_list;
  QSet<QString> m_known;
};

}  // namespace

void searchForOrder(PaycomClient &client, const CreateRequest &request, const SearchSpan &span,
                    const Answer<OrderSearch> &answer) {
  std::make_shared<Pages>(client, request, span, answer)->readNext();
}

}  // namespace kassir::paycom
