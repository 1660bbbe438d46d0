extension HelpTopic {
  static let sharing = HelpTopic(
    name: "sharing",
    text: """
      Sharing: what leaves this machine, and how

      Nothing leaves by itself: there is no network code. Notes stay here unless
      you say --notes; a file that exists is kept unless you say --force.
        twj report -o visit.html      a page for a visit; visit.txt is text
        twj report --since 12w --question "Is the new tablet a reason?"
        twj export csv -o visit/      tables, with every column explained
        twj export json -o all.json   everything, to be read back
        twj export fhir -o fhir.json  for a record system
        twj export json --encrypt -o all.sealed

      Taking over:
        twj import all.json           the same file again changes nothing
        twj import diary.csv --as days --dry-run

      Several devices, through a folder that another program carries:
        twj sync ~/Sync/twj

      Exports hold health facts: store them as you would a letter from a
      hospital.
      """)

  static let keeping = HelpTopic(
    name: "keeping",
    text: """
      Keeping: where it is, and how it stays

      One file, readable by you alone. It is not encrypted: encrypt your disk.
        twj where                     the file and its backups
        twj history                   what was written, newest first
        twj undo                      takes back the last command
        twj redo
        twj history --forget          removed text leaves the file; undo ends

      The first command of a week that writes makes a copy by itself.
        twj backup                    a copy now, read back before it counts
        twj backup --list
        twj backup --encrypt -o stick/journal.sealed
        twj restore --dry-run         what the newest would change
        twj verify                    every record against how it was written
        twj config set backup off     no weekly copy

      Another journal: --db PATH or TWJ_DB. One of made-up days: twj demo.
      """)
}
