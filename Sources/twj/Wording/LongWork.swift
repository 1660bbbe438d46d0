/// What takes long in a large journal, as it is told.
enum LongWork: String {
  case importing = "Importing"
  case exporting = "Exporting"
  case checking = "Checking every record"
  case gathering = "Gathering the report"
}
