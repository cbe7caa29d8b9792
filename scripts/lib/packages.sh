# What the machine must have, and how it gets it. Sourced after say.sh and postgres.sh; never run.
# Presence is asked of the thing itself (a command, a pkg-config file), so other systems than Debian do as well.

# Prints the missing Debian packages for building and running, one a line.
packages_missing() {
  if ! command -v git >/dev/null; then echo git; fi
  if ! command -v setpriv >/dev/null || ! command -v setsid >/dev/null; then echo util-linux; fi
  if ! command -v pkg-config >/dev/null; then printf 'pkg-config\nlibpq-dev\nlibgmime-3.0-dev\nlibcurl4-openssl-dev\n'; else
    if ! pkg-config --exists libpq; then echo libpq-dev; fi
    if ! pkg-config --exists gmime-3.0; then echo libgmime-3.0-dev; fi
    if ! pkg-config --exists libcurl; then echo libcurl4-openssl-dev; fi
  fi
  if [[ ! -e /usr/share/zoneinfo/Europe/Vilnius ]]; then echo tzdata; fi
  if ! postgres_find; then echo postgresql; fi
  # Shows a letter, and speaks SMTP in the tests.
  if ! command -v python3 >/dev/null; then echo python3; fi
}

# Prints the missing packages that only the tests need. They belong to a PostgreSQL version: call postgres_find first.
packages_missing_for_tests() {
  local extensions=/usr/share/postgresql/$PG_VERSION/extension
  if [[ -x $PG_BIN/pg_config ]]; then extensions=$("$PG_BIN/pg_config" --sharedir)/extension; fi
  if [[ ! -e $extensions/pgtap.control ]]; then echo "postgresql-$PG_VERSION-pgtap"; fi
  if [[ ! -e $extensions/plpgsql_check.control ]]; then echo "postgresql-$PG_VERSION-plpgsql-check"; fi
  # The certificates of the tests' SMTP server.
  if ! command -v openssl >/dev/null; then echo openssl; fi
  if ! command -v pg_prove >/dev/null; then echo libtap-parser-sourcehandler-pgtap-perl; fi
  # The Python clients of the analyst's handbook live in a virtual environment.
  if ! python3 -c 'import ensurepip' 2>/dev/null; then echo python3-venv; fi
  # Kills a tick at each of its system calls.
  if ! command -v strace >/dev/null; then echo strace; fi
  # A mail server that is not ours.
  if ! aiosmtpd_python >/dev/null; then echo python3-aiosmtpd; fi
}

# Prints a python that has aiosmtpd; Debian's is not always the first on the PATH.
aiosmtpd_python() {
  local python
  for python in python3 /usr/bin/python3; do
    if "$python" -c 'import aiosmtpd.smtp' 2>/dev/null; then
      printf '%s\n' "$python"
      return
    fi
  done
  return 1
}

# Runs a command as root, or says what an administrator has to run.
_as_root() {
  if [[ $(id -u) == 0 ]]; then "$@"; else sudo -n "$@"; fi
}

# Makes sure that installing will be allowed, asking for the password once, where somebody can answer.
_may_install() {
  if [[ $(id -u) == 0 ]]; then return; fi
  local advice="Ask an administrator to run: apt-get install $*"
  command -v sudo >/dev/null || die "packages are missing, and installing them needs root." "$advice"
  if sudo -n true 2>/dev/null; then return; fi
  [[ -t 0 ]] || die "packages are missing, and sudo wants a password that nobody can type here." "$advice"
  say "Installing packages needs your password for sudo: $*"
  sudo -v || die "sudo did not let you install packages." "$advice"
}

_apt() {
  _as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"
}

# Prints the newest PostgreSQL package that apt offers and that is new enough.
_postgres_offered() {
  apt-cache --names-only search '^postgresql-[0-9]+$' | sed -E 's/^postgresql-([0-9]+) .*/\1/' |
    awk -v least="$postgres_least" '$1 >= least' | sort -n | tail -n 1 | grep .
}

# Installs the server without Debian's own cluster "main", which would listen on TCP and which nobody asked for.
_install_postgres() {
  local version conf=/etc/postgresql-common/createcluster.d/sutarta.conf
  _apt install --no-install-recommends postgresql-common ca-certificates
  if ! version=$(_postgres_offered); then
    # Ubuntu 22.04 offers version 14; PostgreSQL's own repository has the newer ones.
    echo "This system offers no PostgreSQL $postgres_least; adding PostgreSQL's own package repository."
    _as_root /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh -y
    version=$(_postgres_offered) || return 1
  fi
  _as_root install -d /etc/postgresql-common/createcluster.d
  echo 'create_main_cluster = false' | _as_root tee "$conf" >/dev/null
  local status=0
  _apt install --no-install-recommends "postgresql-$version" || status=$?
  _as_root rm -f "$conf"
  return $status
}

_install() {
  local package others=()
  _apt update
  for package in "$@"; do
    if [[ $package == postgresql ]]; then _install_postgres || return; else others+=("$package"); fi
  done
  if ((${#others[@]})); then _apt install --no-install-recommends "${others[@]}"; fi
}

# install_packages TITLE NAMES...: installs what is named, if anything is.
install_packages() {
  local title=$1
  shift
  if (($# == 0)); then return; fi
  if ! command -v apt-get >/dev/null; then
    die "this machine lacks what Debian calls: $*." \
      "Install these with your system's own means (PostgreSQL $postgres_least or newer)." \
      "SUTARTA_PG_BIN may name the folder of PostgreSQL's programs where it is not found."
  fi
  _may_install "$@"
  step "$title: $*" "Look at the log; once apt is content, run this script again." _install "$@"
}
