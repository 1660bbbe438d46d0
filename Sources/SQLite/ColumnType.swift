/// How a value is stored.
package enum ColumnType: Hashable, Sendable {
  case integer, real, text, blob, null
}
