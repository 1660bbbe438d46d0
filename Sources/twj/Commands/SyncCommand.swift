import ArgumentParser

/// `sync DIR`: brings the journals of several devices together through a folder.
struct SyncCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Bring several devices together through a shared folder.",
    discussion: """
      twj sync ~/Sync/twj            a folder that another program carries
      twj sync stick/twj --dry-run   what would be taken over and handed on

      Each device adds files of its own there and reads the others'; nothing is
      sent anywhere. Of two edits of a field the later one holds; what was
      removed stays removed. One undo takes back what was taken over, on this
      device. The files are not encrypted, and keep what is removed later.
      """)

  @Argument(help: ArgumentHelp("The folder.", valueName: "folder"))
  var folder: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    try SyncRun(typed: folder, isDryRun: write.dryRun, output: output, context: context).run()
  }
}
