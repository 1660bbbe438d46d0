/// New records of one kind, in order.
package protocol RecordRun: Sendable {
  associatedtype Record: JournalRecord

  var records: [Record] { get }
}

/// The records as they are: in a change of its own each of a million would take its room once more.
package struct NewRecords<Record: JournalRecord>: RecordRun {
  package let records: [Record]

  package init(_ records: [Record]) { self.records = records }
}
