#pragma once

#include "core/sandbox/fault.h"

// What the faults of the catalogue do to a right reply. Each takes any reply; one that it cannot
// make worse it gives back, and `exchange` refuses that.
namespace kassir::sandbox::alteration {

Reply redirect(Reply reply, const Request &request, const Fault &fault);
Reply status(Reply reply, const Request &request, const Fault &fault);
Reply empty(Reply reply, const Request &request, const Fault &fault);
Reply html(Reply reply, const Request &request, const Fault &fault);
Reply gzip(Reply reply, const Request &request, const Fault &fault);
Reply gzipBomb(Reply reply, const Request &request, const Fault &fault);
Reply byteOrderMark(Reply reply, const Request &request, const Fault &fault);
Reply utf16(Reply reply, const Request &request, const Fault &fault);
Reply nulByte(Reply reply, const Request &request, const Fault &fault);
Reply deepNesting(Reply reply, const Request &request, const Fault &fault);

Reply duplicateKeys(Reply reply, const Request &request, const Fault &fault);
Reply notANumber(Reply reply, const Request &request, const Fault &fault);
Reply number1e400(Reply reply, const Request &request, const Fault &fault);
Reply integer2to63(Reply reply, const Request &request, const Fault &fault);
Reply wrongId(Reply reply, const Request &request, const Fault &fault);
Reply nullId(Reply reply, const Request &request, const Fault &fault);
Reply missingId(Reply reply, const Request &request, const Fault &fault);
Reply stringId(Reply reply, const Request &request, const Fault &fault);
Reply resultAndError(Reply reply, const Request &request, const Fault &fault);

Reply otherAmount(Reply reply, const Request &request, const Fault &fault);
Reply otherOrder(Reply reply, const Request &request, const Fault &fault);
Reply otherCurrency(Reply reply, const Request &request, const Fault &fault);
Reply badReceiptId(Reply reply, const Request &request, const Fault &fault);
Reply missingReceipt(Reply reply, const Request &request, const Fault &fault);

}  // namespace kassir::sandbox::alteration
