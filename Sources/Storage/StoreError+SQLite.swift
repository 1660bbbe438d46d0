import Glibc
import SQLite

extension StoreError {
  /// The error of a store for any error met while working on the journal at `path`.
  init(_ error: any Error, path: String, busyTimeout: Int) {
    switch error {
    case let error as StoreError: self = error
    case let error as SQLiteError:
      self = Self.meaning(of: error, path: path, waitedSeconds: busyTimeout / 1000)
    default: self = .other(detail: String(describing: error))
    }
  }

  private static func meaning(
    of error: SQLiteError, path: String, waitedSeconds: Int
  ) -> StoreError {
    switch error.code {
    case .busy, .locked: .busy(waitedSeconds: waitedSeconds)
    case .full: .full
    case .readOnly: .readOnly(path: path)
    case .corrupt, .notADatabase: .damaged(detail: error.message)
    case .permission: .permission(path: path)
    case .ioError, .cannotOpen: meaning(ofSystemError: error, path: path)
    case .constraint, .tooBig, .interrupted, .other: .other(detail: error.message)
    }
  }

  private static func meaning(ofSystemError error: SQLiteError, path: String) -> StoreError {
    switch error.systemError {
    case ENOSPC, EDQUOT, EFBIG: .full
    case EACCES, EPERM: .permission(path: path)
    case EROFS: .readOnly(path: path)
    case ENOENT where error.phase == .open: .missing(path: path)
    case let number?: .inputOutput(detail: "\(error.message) (errno \(number))")
    case nil: .inputOutput(detail: error.message)
    }
  }
}
