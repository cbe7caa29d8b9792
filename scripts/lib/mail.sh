# Shows a stored mail as its reader sees it. Sourced; never run.

# _decoded: undoes quoted-printable on standard input.
_unquoted() {
  sed -e 's/\r$//' -e ':more' -e '/=$/{N;s/=\n//;s/\r$//;bmore' -e '}' -e 's/\\/\\\\/g' -e 's/=\([0-9A-Fa-f]\{2\}\)/\\x\1/g' |
    while IFS= read -r line; do printf '%b\n' "$line"; done
}

# Undoes the encoded words of header lines (RFC 2047), both kinds.
_header_words() {
  local line before rest kind text
  while IFS= read -r line; do
    # White space between two encoded words belongs to the folding, not to the text.
    line=$(sed -E 's/\?= +=\?/?==?/g' <<<"$line")
    while [[ $line =~ ^(.*)=\?[Uu][Tt][Ff]-8\?([QqBb])\?([^?]*)\?=(.*)$ ]]; do
      before=${BASH_REMATCH[1]} kind=${BASH_REMATCH[2]} text=${BASH_REMATCH[3]} rest=${BASH_REMATCH[4]}
      case $kind in
        [Bb]) text=$(base64 -d <<<"$text") ;;
        *) text=$(tr '_' ' ' <<<"$text" | _unquoted) ;;
      esac
      line=$before$text$rest
    done
    printf '%s\n' "$line"
  done
}

# show_mail FILE: From, To, Date, Subject and the first text of the mail.
show_mail() {
  local encoding
  sed -e 's/\r$//' -e '/^$/q' "$1" | sed -e ':more' -e '$!N' -e 's/\n[ \t]\+/ /' -e 'tmore' -e 'P' -e 'D' |
    grep -E '^(From|To|Date|Subject): ' | _header_words
  echo
  encoding=$(sed 's/\r$//' "$1" | grep -im1 '^Content-Transfer-Encoding:' | sed 's/.*: *//' | tr '[:upper:]' '[:lower:]')
  # The body, or the first part of one with several: what follows the blank line after its own encoding header.
  sed 's/\r$//' "$1" | awk '
    /^[Cc]ontent-[Tt]ransfer-[Ee]ncoding:/ && !text { seen = 1 }
    !text { if (/^$/ && (seen || !multipart)) text = 1; if (tolower($0) ~ /boundary=/) { multipart = 1
        match($0, /[Bb]oundary="?[^";]+/); boundary = substr($0, RSTART, RLENGTH); sub(/^[Bb]oundary="?/, "", boundary) } next }
    boundary != "" && index($0, "--" boundary) == 1 { exit }
    { print }' |
    case $encoding in
      quoted-printable) _unquoted ;;
      base64) base64 -d ;;
      *) cat ;;
    esac
}
