-- Whoever waits for a lock holds up all who come after: no longer than this, until the transaction ends.
set local lock_timeout = '2s';
