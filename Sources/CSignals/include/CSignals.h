#ifndef CSIGNALS_H
#define CSIGNALS_H

// The signals of a daemon, fetched instead of handled. Swift does not always find `timespec`'s fields where they are
// declared (SwiftOverlayShims claims it, too), so these few lines are C.

/// Blocks SIGTERM, SIGINT and SIGHUP: they wait until they are fetched.
void signals_block(void);

/// Whether SIGTERM or SIGINT waits.
int signals_stop_waits(void);

/// Fetches one of the three, waiting for it so many milliseconds at most; 0 when none came.
int signals_fetch(long milliseconds);

#endif
