#define _GNU_SOURCE
#include "CSignals.h"

#include <signal.h>
#include <time.h>

static sigset_t ours(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGHUP);
  return set;
}

void signals_block(void) {
  sigset_t set = ours();
  sigprocmask(SIG_BLOCK, &set, NULL);
}

int signals_stop_waits(void) {
  sigset_t waiting;
  sigpending(&waiting);
  return sigismember(&waiting, SIGTERM) == 1 || sigismember(&waiting, SIGINT) == 1;
}

int signals_fetch(long milliseconds) {
  sigset_t set = ours();
  struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000};
  int number = sigtimedwait(&set, NULL, &limit);
  return number > 0 ? number : 0;
}
