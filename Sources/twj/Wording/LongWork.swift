/// What takes long in a large journal, as it is told.
enum LongWork: String {
  case importing = "Importing"
  case exporting = "Exporting"
  case checking = "Checking every record"
  case gathering = "Gathering the report"
  case copying = "Copying the journal and reading the copy back"
  case joining = "Joining the journals"
  case restoring = "Restoring"
}
