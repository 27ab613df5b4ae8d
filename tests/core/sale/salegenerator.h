#pragma once

#include <rapidcheck.h>

#include "core/sale/sale.h"

/// Random sales whose sums can all be computed: prices from a tiyin to the limit, weighed goods, discounts in
/// money and percent, rates with and without exact halves.
rc::Gen<kassir::sale::Sale> anySale();
