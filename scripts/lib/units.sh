# What systemd itself says of the units in config/systemd.

# units_check: fails when systemd-analyze has anything to say of them. An unknown key is only a warning to it, so its
# words count and not its exit code. The program that they start need not be installed here.
units_check() {
  local folder said unit
  if ! command -v systemd-analyze >/dev/null; then
    say "units: skipped, as this machine has no systemd-analyze"
    return 0
  fi
  folder=$SCRATCH/units
  mkdir -p "$folder"
  for unit in config/systemd/*; do
    sed 's|/usr/local/bin/sutartad|/bin/true|' "$unit" >"$folder/${unit##*/}"
  done
  said=$(SYSTEMD_LOG_LEVEL=warning systemd-analyze verify --man=no "$folder"/*.service "$folder"/*.timer 2>&1 |
    grep -F sutartad || true)
  if [[ -n $said ]]; then
    say "$said" "units: systemd-analyze has something to say of them"
    return 1
  fi
  say "units: systemd-analyze has nothing to say of config/systemd"
}
