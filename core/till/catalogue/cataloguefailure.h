#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/csv/csvfailure.h"
#include "core/sale/problem.h"

namespace kassir::till {

/// A row of a shop's file that was not taken, and the first thing that is wrong with it.
struct RefusedRow {
  qint64 line = 1;  ///< of the file, counted from 1
  sale::Member member = sale::Member::Title;
  sale::Rule rule = sale::Rule::Missing;
  std::vector<sale::Parameter> parameters;  ///< of the rule
  QString given;                            ///< the cell as it stands in the file

  bool operator==(const RefusedRow &) const = default;
};

/// Why nothing of a shop's file was taken.
struct CatalogueFailure {
  enum class Code {
    BadTable,      ///< `table` tells why
    Empty,         ///< not even a row that names the columns
    NoNameColumn,  ///< the first row does not name `name`; `columns`: those that are understood
    ColumnTwice,   ///< `columns`: the one that the first row names twice
    Unreadable,    ///< `file`: which is not there, or may not be read
  };

  Code code = Code::BadTable;
  csv::CsvFailure table;
  QStringList columns;
  QString file = {};

  bool operator==(const CatalogueFailure &) const = default;
};

}  // namespace kassir::till
