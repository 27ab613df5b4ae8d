#include "core/sandbox/faultcatalogue.h"

#include <algorithm>
#include <array>

#include "core/sandbox/alteration.h"

namespace kassir::sandbox {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr FaultKind opening(QLatin1StringView name, Opening opening) {
  return {.name = name, .stage = Stage::Connection, .executions = 0, .opening = opening};
}

constexpr FaultKind certificate(QLatin1StringView name, CertificateKind certificate) {
  return {.name = name, .stage = Stage::Connection, .executions = 0, .certificate = certificate};
}

constexpr FaultKind delivery(QLatin1StringView name, Manner manner) {
  return {.name = name, .manner = manner};
}

constexpr FaultKind executed(QLatin1StringView name, Alteration alteration) {
  return {.name = name, .alteration = alteration};
}

constexpr FaultKind notExecuted(QLatin1StringView name, Alteration alteration) {
  return {.name = name, .executions = 0, .alteration = alteration};
}

constexpr auto catalogue = std::to_array<FaultKind>({
    opening("silent"_L1, Opening::Silence),
    opening("reset-in-handshake"_L1, Opening::Reset),
    opening("close-in-handshake"_L1, Opening::Close),
    certificate("certificate-expired"_L1, CertificateKind::Expired),
    certificate("certificate-not-yet-valid"_L1, CertificateKind::NotYetValid),
    certificate("certificate-self-signed"_L1, CertificateKind::SelfSigned),
    certificate("certificate-wrong-host"_L1, CertificateKind::WrongHost),
    certificate("certificate-untrusted"_L1, CertificateKind::Untrusted),

    {.name = "close-before-body"_L1, .stage = Stage::Head, .executions = 0},

    delivery("close"_L1, Manner::Close),
    delivery("reset"_L1, Manner::Reset),
    delivery("half-status-line"_L1, Manner::HalfStatusLine),
    delivery("close-after-headers"_L1, Manner::CloseAfterHeaders),
    delivery("cut-body"_L1, Manner::CutBody),
    delivery("cut-body-without-length"_L1, Manner::CutBodyWithoutLength),
    delivery("hang"_L1, Manner::Hang),
    delivery("half-close"_L1, Manner::HalfClose),
    delivery("drip"_L1, Manner::Drip),
    delivery("endless-headers"_L1, Manner::EndlessHeaders),
    delivery("huge-body"_L1, Manner::HugeBody),
    delivery("rubbish"_L1, Manner::Rubbish),
    delivery("slow"_L1, Manner::Whole),
    {.name = "twice"_L1, .executions = 2},

    notExecuted("redirect"_L1, alteration::redirect),
    notExecuted("status"_L1, alteration::status),
    notExecuted("html"_L1, alteration::html),
    {.name = "error"_L1, .executions = 0},

    executed("empty"_L1, alteration::empty),
    executed("gzip"_L1, alteration::gzip),
    executed("gzip-bomb"_L1, alteration::gzipBomb),
    executed("bom"_L1, alteration::byteOrderMark),
    executed("utf-16"_L1, alteration::utf16),
    executed("nul-byte"_L1, alteration::nulByte),
    executed("deep-nesting"_L1, alteration::deepNesting),
    executed("duplicate-keys"_L1, alteration::duplicateKeys),
    executed("nan"_L1, alteration::notANumber),
    executed("number-1e400"_L1, alteration::number1e400),
    executed("integer-2-63"_L1, alteration::integer2to63),
    executed("wrong-id"_L1, alteration::wrongId),
    executed("null-id"_L1, alteration::nullId),
    executed("missing-id"_L1, alteration::missingId),
    executed("string-id"_L1, alteration::stringId),
    executed("result-and-error"_L1, alteration::resultAndError),
    executed("other-amount"_L1, alteration::otherAmount),
    executed("other-order"_L1, alteration::otherOrder),
    executed("other-currency"_L1, alteration::otherCurrency),
    executed("bad-receipt-id"_L1, alteration::badReceiptId),
    executed("missing-receipt"_L1, alteration::missingReceipt),
});

}  // namespace

std::span<const FaultKind> faultCatalogue() {
  return catalogue;
}

const FaultKind *faultKind(QStringView name) {
  const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                  [name](const FaultKind &kind) { return kind.name == name; });
  return found == catalogue.end() ? nullptr : &*found;
}

}  // namespace kassir::sandbox
