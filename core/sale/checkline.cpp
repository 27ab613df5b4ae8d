#include "core/sale/checkline.h"

#include <algorithm>

#include "core/base/unsafetext.h"
#include "core/sale/barcode.h"
#include "core/sale/limits.h"
#include "core/sale/titletext.h"

namespace kassir::sale {

namespace {

constexpr qint64 placeholderUnits = 241092;  // of Paycom's documentation, copied blindly everywhere
constexpr qint64 ikpuLength = 17;

/// Collects what is said about one line.
class LineReport {
 public:
  LineReport(qsizetype index, Problems &problems) : m_index(index), m_problems(problems) {}

  void error(Member member, Rule rule, std::vector<Parameter> parameters = {}) {
    m_hasErrors = true;
    m_problems.push_back({Severity::Error, at(member), rule, std::move(parameters)});
  }
  void warning(Member member, Rule rule, std::vector<Parameter> parameters = {}) {
    m_problems.push_back({Severity::Warning, at(member), rule, std::move(parameters)});
  }
  // Whether the entry holds a value; if not, says why.
  template <class T>
  bool require(const Entry<T> &entry, Member member, int mostDecimals) {
    if (entry.isMissing()) error(member, Rule::Missing);
    return accept(entry, member, mostDecimals) && entry.value().has_value();
  }
  // Whether the entry is not refused.
  template <class T>
  bool accept(const Entry<T> &entry, Member member, int mostDecimals) {
    const bool refused = reportRefused(entry.fault(), entry.text(), at(member), mostDecimals, m_problems);
    m_hasErrors = m_hasErrors || refused;
    return !refused;
  }
  [[nodiscard]] bool hasErrors() const { return m_hasErrors; }

 private:
  [[nodiscard]] Place at(Member member) const { return {member, m_index, {}}; }

  qsizetype m_index;
  Problems &m_problems;
  bool m_hasErrors = false;
};

bool goesOutWeighed(const Line &line, const Rules &rules) {
  const auto &price = line.price.value();
  const auto &quantity = line.quantity.value();
  if (!price || !quantity || quantity->isWhole()) return false;
  return rules.fractionalCount == FractionalCount::Line || !isWholeTiyin(*price, *quantity);
}

void checkTitle(const Line &line, const Rules &rules, LineReport &report) {
  if (line.title.trimmed().isEmpty()) return report.error(Member::Title, Rule::Missing);
  if (hasUnsafe(line.title)) report.error(Member::Title, Rule::ControlCharacters);
  // What counts is the title that goes out, weight and all.
  const bool weighed = goesOutWeighed(line, rules);
  const qint64 length =
      lengthOf(weighed ? weighedTitle(line.title, *line.quantity.value(), line.unitName) : line.title);
  if (length > longestTitle) {
    report.error(Member::Title, Rule::TextTooLong, {qint64{longestTitle}, length});
  } else if (length > portableTitle) {
    report.warning(Member::Title, Rule::TitleNotPortable, {qint64{portableTitle}, length});
  }
}

void checkSums(const Line &line, const LineTotals &totals, const Rules &rules, LineReport &report) {
  if (report.require(line.price, Member::Price, 2)) {
    if (*line.price.value() <= Money()) report.error(Member::Price, Rule::PriceNotPositive);
    if (*line.price.value() > largestPrice) report.error(Member::Price, Rule::PriceTooLarge, {largestPrice});
  }
  if (report.require(line.quantity, Member::Count, 3)) {
    const Quantity quantity = *line.quantity.value();
    const Quantity most = Quantity::fromThousandths(largestQuantityThousandths);
    if (quantity <= Quantity()) report.error(Member::Count, Rule::QuantityNotPositive);
    if (quantity > most) report.error(Member::Count, Rule::QuantityTooLarge, {most});
    if (!quantity.isWhole() && !goesOutWeighed(line, rules))
      report.warning(Member::Count, Rule::FractionalNumber);
  }
  if (!totals.gross) return;
  const bool hasParts = *line.price.value() > Money() && *line.quantity.value() > Quantity();
  if (*totals.gross == Money() && hasParts) report.error(Member::Count, Rule::GrossZero);
  if (*totals.gross > largestAmount)
    report.error(Member::Count, Rule::GrossTooLarge, {largestAmount, *totals.gross});
}

void checkDiscount(const Line &line, const LineTotals &totals, LineReport &report) {
  if (!report.accept(line.discount, Member::Discount, 2) || !line.discount.value()) return;
  const auto *sum = std::get_if<Money>(&*line.discount.value());
  if (!sum) return;
  if (*sum < Money()) report.error(Member::Discount, Rule::DiscountNegative);
  if (totals.gross && *sum > *totals.gross) {
    report.error(Member::Discount, Rule::DiscountOverGross, {*totals.gross, *sum});
  }
}

std::optional<Ikpu> checkIkpu(const Line &line, LineReport &report) {
  const auto ikpu = Ikpu::parse(line.ikpu);
  if (!ikpu) {
    switch (ikpu.error()) {
      case IkpuFault::Missing: report.error(Member::Code, Rule::Missing); break;
      case IkpuFault::NotDigits: report.error(Member::Code, Rule::CodeNotDigits); break;
      case IkpuFault::WrongLength:
        report.error(Member::Code, Rule::CodeWrongLength,
                     {ikpuLength, qint64{withoutSpaces(line.ikpu).size()}});
        break;
      case IkpuFault::AllZeros: report.error(Member::Code, Rule::CodeAllZeros); break;
    }
    return std::nullopt;
  }
  if (ikpu.value().isPlaceholder()) {
    report.warning(Member::Code, Rule::CodePlaceholder);
  } else if (!ikpu.value().isKnownGroup()) {
    report.warning(Member::Code, Rule::CodeUnknownGroup, {ikpu.value().digits().first(3)});
  }
  return ikpu.value();
}

std::optional<PackageCode> checkPackageCode(const Line &line, LineReport &report) {
  const auto code = PackageCode::parse(line.packageCode);
  if (!code) {
    switch (code.error()) {
      case PackageCodeFault::Missing: report.error(Member::PackageCode, Rule::Missing); break;
      case PackageCodeFault::NotDigits: report.error(Member::PackageCode, Rule::PackageNotDigits); break;
      case PackageCodeFault::TooLong:
        report.error(Member::PackageCode, Rule::PackageTooLong,
                     {qint64{longestPackageCode}, qint64{withoutSpaces(line.packageCode).size()}});
        break;
    }
    return std::nullopt;
  }
  if (code.value().isPlaceholder()) report.warning(Member::PackageCode, Rule::PackagePlaceholder);
  if (code.value().isUnitOfMeasure()) report.warning(Member::PackageCode, Rule::PackageIsUnit);
  return code.value();
}

void checkVat(const Line &line, const Rules &rules, LineReport &report) {
  if (rules.vatPayer == VatPayer::No) {
    if (!report.accept(line.vat, Member::VatPercent, 2)) return;
    if (line.vat.value().value_or(VatRate()).hundredths() > 0) {
      report.warning(Member::VatPercent, Rule::VatIgnored, {*line.vat.value()});
    }
    return;
  }
  if (!report.require(line.vat, Member::VatPercent, 2)) return;
  const VatRate rate = *line.vat.value();
  const auto &accepted = rules.vatRates;
  if (rate.isWithoutVat() || std::find(accepted.begin(), accepted.end(), rate) != accepted.end()) return;
  if (rate == obsoleteVat) return report.warning(Member::VatPercent, Rule::VatObsolete, {rate});
  std::vector<Parameter> parameters{rate};
  parameters.insert(parameters.end(), accepted.begin(), accepted.end());
  report.error(Member::VatPercent, Rule::VatNotAccepted, std::move(parameters));
}

void checkExtras(const Line &line, LineReport &report) {
  if (hasUnsafe(line.unitName)) report.error(Member::UnitName, Rule::ControlCharacters);
  if (hasUnsafe(line.barcode)) report.error(Member::Barcode, Rule::ControlCharacters);
  if (report.accept(line.units, Member::Units, 0) && line.units.value()) {
    if (*line.units.value() < 0)
      report.error(Member::Units, Rule::Negative, {QString::number(*line.units.value())});
    if (*line.units.value() == placeholderUnits) report.warning(Member::Units, Rule::UnitsPlaceholder);
  }
  if (checkDigitOf(line.barcode) == CheckDigit::Wrong) report.warning(Member::Barcode, Rule::CheckDigitWrong);
}

}  // namespace

bool reportRefused(std::optional<NumberFault> fault, const QString &text, const Place &place,
                   int mostDecimals, Problems &problems) {
  if (!fault) return false;
  const auto say = [&](Rule rule, std::vector<Parameter> parameters) {
    problems.push_back({Severity::Error, place, rule, std::move(parameters)});
  };
  switch (*fault) {
    case NumberFault::NotANumber: say(Rule::NotANumber, {text}); break;
    case NumberFault::Negative: say(Rule::Negative, {text}); break;
    case NumberFault::TooManyDecimals: say(Rule::TooManyDecimals, {text, qint64{mostDecimals}}); break;
    case NumberFault::TooLarge: say(Rule::NumberTooLarge, {text}); break;
    case NumberFault::NotWhole: say(Rule::NotWhole, {text}); break;
    case NumberFault::WrongType: say(Rule::WrongType, {}); break;
  }
  return true;
}

std::optional<CheckedLine> checkLine(const Line &line, qsizetype index, const LineTotals &totals,
                                     const Rules &rules, Problems &problems) {
  LineReport report(index, problems);
  checkTitle(line, rules, report);
  checkSums(line, totals, rules, report);
  checkDiscount(line, totals, report);
  const auto ikpu = checkIkpu(line, report);
  const auto packageCode = checkPackageCode(line, report);
  checkVat(line, rules, report);
  checkExtras(line, report);
  if (report.hasErrors() || !ikpu || !packageCode || !totals.gross || !totals.discount || !totals.net)
    return std::nullopt;
  return CheckedLine{line.title.trimmed(),
                     *line.price.value(),
                     *line.quantity.value(),
                     *ikpu,
                     *packageCode,
                     effectiveVat(line, rules).value_or(VatRate::withoutVat()),
                     line.units.value(),
                     line.unitName,
                     *totals.gross,
                     *totals.discount,
                     *totals.net,
                     line.barcode};
}

}  // namespace kassir::sale
