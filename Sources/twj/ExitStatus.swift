/// The exit codes of the contract (`sysexits.h` numbers where there is one).
enum ExitStatus: Int32 {
  case done = 0
  case unexpected = 1
  case nothingFound = 3
  case usage = 64
  case badData = 65
  case fileMissing = 66
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case permission = 77
  case badSettings = 78
  case interrupted = 130
}
