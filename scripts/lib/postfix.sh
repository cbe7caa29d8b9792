# Postfix's smtp-sink and smtp-source, which the tests and scripts/bench speak SMTP with. Postfix itself is not
# installed: its package would start a mail server. Sourced after say.sh; never run.

# postfix_tools FOLDER: finds the two, or takes them out of Debian's package into FOLDER; prints the folder that holds
# them. Fails where there is no way to have them.
postfix_tools() {
  local tool
  if command -v smtp-sink smtp-source >/dev/null; then
    dirname "$(command -v smtp-sink)"
    return
  fi
  if [[ ! -x $1/bin/smtp-source ]]; then
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
    mkdir -p "$1/bin"
    # apt refreshes its lists only where it has never had any, or has stale ones.
    (cd "$1" && { apt-get -qq download postfix || { _as_root apt-get -qq update && apt-get -qq download postfix; }; }) \
      >"$1/download.log" 2>&1 || return 1
    dpkg-deb --extract "$1"/postfix_*.deb "$1/package" || return 1
    rm -f "$1"/postfix_*.deb
    # Each finds Postfix's libraries beside it, wherever the folder is moved to.
    for tool in smtp-sink smtp-source; do
      cat >"$1/bin/$tool" <<'TOOL'
#!/bin/sh
folder=$(dirname "$(readlink -f "$0")")/../package/usr
LD_LIBRARY_PATH=$folder/lib/postfix exec "$folder/sbin/$(basename "$0")" "$@"
TOOL
      chmod +x "$1/bin/$tool"
    done
  fi
  printf '%s\n' "$1/bin"
}
