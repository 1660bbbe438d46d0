import ArgumentParser

/// The script that makes a shell ask the program what may come next.
struct CompletionScript {
  let shell: CompletionShell

  /// nil for a shell that has none.
  var text: String? {
    switch shell {
    case .bash: Self.bash
    case .zsh: Self.zsh
    case .fish: Self.fish
    default: nil
    }
  }

  private static let bash = """
    # Completion of twj for bash: the program itself says what may come next.
    _twj() {
      local line=${COMP_LINE:0:COMP_POINT} word kept=
      local -a typed
      read -ra typed <<< "$line"
      [[ $line == *[[:space:]] ]] && typed+=("")
      word=${typed[-1]}
      # bash takes what stands before = or : as done.
      [[ $word == *[=:]* ]] && kept=${word%"${word##*[=:]}"}
      COMPREPLY=()
      while IFS=$'\\t' read -r word _; do
        COMPREPLY+=("${word#"$kept"}")
      done < <("${typed[0]}" completions --next "${typed[@]:1}" 2> /dev/null)
      if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *= ]]; then compopt -o nospace; fi
    }
    complete -o default -F _twj twj
    """

  private static let zsh = """
    #compdef twj
    # Completion of twj for zsh: the program itself says what may come next.
    _twj() {
      local line tab=$'\\t'
      local -a found named
      while IFS= read -r line; do
        line=${${line//:/\\\\:}/$tab/:}
        # A value follows a name with = without a blank.
        if [[ ${line%%:*} == *= ]]; then named+=("$line"); else found+=("$line"); fi
      done < <("${words[1]}" completions --next "${(@)words[2,CURRENT]}" 2>/dev/null)
      if (( ${#found} + ${#named} )); then
        _describe -t words 'word' found -- named -S ''
      else
        _files
      fi
    }
    if [ "$funcstack[1]" = "_twj" ]; then _twj "$@"; else compdef _twj twj; fi
    """

  private static let fish = """
    # Completion of twj for fish: the program itself says what may come next.
    function __twj_next
        set -l typed (commandline -opc)
        twj completions --next $typed[2..] (commandline -ct) 2>/dev/null
    end
    complete -c twj -e
    complete -c twj -f -a '(__twj_next)'
    complete -c twj -F -n '__fish_seen_subcommand_from import restore; or __fish_prev_arg_in -o'
    """
}
