#pragma once

/// Lines with known sums, in tiyin; the remark says where the numbers come from ("own" were worked out as
/// exact fractions).
struct LineVector {
  long long price;
  const char *count;
  long long discount;
  long long vatPercent;
  long long gross;
  long long net;
  long long vat;
};

// clang-format off
inline constexpr LineVector lineVectors[] = {
    {112000, "1", 0, 12, 112000, 112000, 12000},  // pay-uz tests @ac0e33a (MIT)
    {100000, "1", 0, 12, 100000, 100000, 10714},  // pay-uz tests @ac0e33a (MIT)
    {1000000, "2", 0, 12, 2000000, 2000000, 214286},  // pay-uz tests @ac0e33a (MIT)
    {12000000, "2", 0, 12, 24000000, 24000000, 2571429},  // pay-uz tests @ac0e33a (MIT)
    {12000000, "1", 0, 0, 12000000, 12000000, 0},  // pay-uz tests @ac0e33a (MIT)
    {10000, "1", 1000, 12, 10000, 9000, 964},  // pay-uz tests @ac0e33a (MIT)
    {2500000, "3", 0, 0, 7500000, 7500000, 0},  // pay-uz tests @ac0e33a (MIT)
    {25000, "2", 5000, 12, 50000, 45000, 4821},  // bakhod1r/payme-mock detail_test.go (MIT), total only
    {505000, "2", 10000, 15, 1010000, 1000000, 130435},  // seed item line (doc): own arithmetic
    {505000, "2", 10000, 12, 1010000, 1000000, 107143},  // seed item at 12 %: own
    {6000, "0.220", 0, 12, 1320, 1320, 141},  // 0.220 kg x 60.00: own (scale label 2101003013207)
    {16000, "0.220", 0, 12, 3520, 3520, 377},  // 0.220 kg x 160.00: own (2110007035207)
    {2708900, "0.333", 0, 12, 902064, 902064, 96650},  // own
    {1, "1", 0, 12, 1, 1, 0},  // own: smallest
    {4, "1", 0, 12, 4, 4, 0},  // own: 0.4286 -> 0
    {14, "1", 0, 12, 14, 14, 2},  // own: exact 1.5 -> 2 (tie, half up; half-even also 2)
    {999, "1", 999, 12, 999, 0, 0},  // own: whole line discounted
    {2147483647, "3", 0, 12, 6442450941, 6442450941, 690262601},  // own: passes 2^31
    {100000, "1", 0, 16, 100000, 100000, 13793},  // KZ 16 % from 2026-01-01: own
    {116000, "1", 0, 16, 116000, 116000, 16000},  // KZ: own
    {5250, "1", 0, 12, 5250, 5250, 563},  // public tax suite, exact tie at 12 %
    {230000, "1", 115000, 15, 230000, 115000, 15000},  // Uzbek cash-desk sample: VAT on the discounted price
    {1505, "0.5", 0, 12, 753, 753, 81},  // fiscal device: half away from zero per line
    {42, "1", 0, 12, 42, 42, 5},  // own: exact 4.5; half-even would give 4
};
// clang-format on
