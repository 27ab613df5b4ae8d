#include "core/slip/slipparts.h"

#include "core/base/plaintext.h"

namespace kassir::slip {

namespace {

// Paper is not endless, whatever somebody typed into the settings.
constexpr qsizetype longestLine = 200;

}  // namespace

Text centred(const QString &text, Emphasis emphasis) {
  return {text, Align::Centre, emphasis, 0};
}

QString timeText(const QDateTime &time) {
  return time.toString(QStringLiteral("dd.MM.yyyy HH:mm:ss"));
}

void addPair(Block &block, const QString &caption, const QString &value) {
  const QString plain = plainText(value, longestLine);
  if (!plain.isEmpty()) block.push_back(Pair{caption, plain, Emphasis::Normal});
}

Block standing(const QString &heading, Validity validity, const std::optional<Copy> &copy,
               const Words &words) {
  Block block;
  if (validity == Validity::Training) {
    block.push_back(Heading{words.training});
    block.push_back(Space{});
  }
  block.push_back(Heading{heading});
  block.push_back(centred(words.notFiscal, Emphasis::Strong));
  if (copy) {
    block.push_back(Space{});
    block.push_back(centred(words.copy(copy->number), Emphasis::Strongest));
    addPair(block, words.firstPrinted, timeText(copy->firstPrinted));
    addPair(block, words.printedAgain, timeText(copy->printed));
  }
  return block;
}

QString footer(const QString &heading, Validity validity, const QString &orderId, const Words &words) {
  QStringList parts{words.notFiscal, heading, orderId};
  if (validity == Validity::Training) parts.prepend(words.training);
  return parts.join(QStringLiteral(" · "));
}

Block shopBlock(const Shop &shop, const Words &words) {
  Block block{Space{}};
  const auto add = [&block](const QString &text, Emphasis emphasis) {
    const QString plain = plainText(text, longestLine);
    if (!plain.isEmpty()) block.push_back(centred(plain, emphasis));
  };
  add(shop.name, Emphasis::Strong);
  add(shop.address, Emphasis::Normal);
  if (!shop.taxNumber.isEmpty()) add(words.taxNumber + u' ' + shop.taxNumber, Emphasis::Normal);
  if (block.size() > 1) block.push_back(Space{});
  return block;
}

void addLink(Block &block, const QString &caption, const QUrl &link) {
  const QString text = link.toString(QUrl::FullyEncoded);
  if (text.isEmpty()) return;
  block.push_back(centred(caption));
  block.push_back(Qr{text});
  block.push_back(centred(text, Emphasis::Slight));
}

Block fiscalBlock(const FiscalPart &fiscal, const Words &words) {
  if (fiscal.isEmpty()) return {};
  Block block{Separator{}, Text{words.fiscalDetails, Align::Left, Emphasis::Strong, 0}};
  if (fiscal.number) addPair(block, words.fiscalNumber, fiscal.number->text());
  if (fiscal.link.mayOpen()) {
    addLink(block, words.checkLink, fiscal.link.url);
  } else if (fiscal.link.reason != fiscal::LinkReason::Empty) {
    block.push_back(Text{words.linkNotTrusted, Align::Left, Emphasis::Normal, 0});
  }
  return block;
}

}  // namespace kassir::slip
