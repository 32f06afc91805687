# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of pivot-cli in bash.

_pivot_cli_stories() {
  local place=()
  [[ -n $1 ]] && place=(--library "$1")
  pivot-cli "${place[@]}" list "${@:2}" 2>/dev/null | sed -n 's/^\([0-9a-f]\{8\}\) .*/\1/p'
}

_pivot_cli_rules() {
  pivot-cli rules 2>/dev/null | sed -n 's/^\([A-Z][0-9]*\) .*/\1/p'
  printf '%s\n' P I V O OWN
}

_pivot_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local command='' library='' options='--library --help --version' formats='text json' i

  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --library) library=${COMP_WORDS[++i]} ;;
      --format | --wpm | --title | --search | --kind | --paper | --output | --author | --masks | --from | --to) ((i++)) ;;
      -*) ;;
      *) command=${command:-${COMP_WORDS[i]}} ;;
    esac
  done

  case $before in
    --library) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    --kind) mapfile -t COMPREPLY < <(compgen -W 'sheet cards full contrast' -- "$word"); return ;;
    --paper) mapfile -t COMPREPLY < <(compgen -W 'a4 letter' -- "$word"); return ;;
    --output | --masks) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    --format)
      [[ $command == export ]] && formats='pivot markdown text html json'
      mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$word")
      return
      ;;
    --wpm | --title | --search | --author | --from | --to) return ;;
  esac

  case $command in
    check) options+=' --format --wpm --batch' ;;
    contrast | show | revisions | diff | doctor) options+=' --format' ;;
    sheet) options+=' --kind --paper --output --author --masks --index --from --to --black' ;;
    new) options+=' --title' ;;
    export) options+=' --format --output' ;;
    list) options+=' --format --search --trashed' ;;
  esac
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    return
  fi

  case $command in
    '') mapfile -t COMPREPLY < <(compgen -W 'check split contrast rules new list show revisions diff sheet trash restore import export doctor' -- "$word") ;;
    check | split | contrast | import) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    sheet) mapfile -t COMPREPLY < <(compgen -f -- "$word"; compgen -W "$(_pivot_cli_stories "$library")" -- "$word") ;;
    rules) mapfile -t COMPREPLY < <(compgen -W "$(_pivot_cli_rules)" -- "$word") ;;
    show | revisions | diff | trash | export) mapfile -t COMPREPLY < <(compgen -W "$(_pivot_cli_stories "$library")" -- "$word") ;;
    restore) mapfile -t COMPREPLY < <(compgen -W "$(_pivot_cli_stories "$library" --trashed)" -- "$word") ;;
  esac
}

complete -o filenames -F _pivot_cli pivot-cli
