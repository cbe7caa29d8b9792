# What every script starts with: the repository as the working folder, the parts, and no one's leftover settings.
# Sourced first; never run.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ROOT=$PWD

# The caller's PGHOST, PGSERVICE … lead elsewhere; these scripts know their server.
unset "${!PG@}"

for part in say postgres packages postfix swift cluster template; do . "scripts/lib/$part.sh"; done
unset part
STEP_LOGS=$ROOT/.sutarta/log

# The development cluster's folder, which belongs to one user.
dev_cluster() {
  if [[ -e .sutarta && ! -O .sutarta ]]; then
    die "$ROOT/.sutarta belongs to $(stat -c %U .sutarta)." "Run this as that user, or use a clone of your own."
  fi
  postgres_find || die "no PostgreSQL $postgres_least or newer is installed." "Run ./scripts/quickstart: it installs it."
  cluster_at "$ROOT/.sutarta/dev"
}
