-- Keeps what a tick came to: $1 how many seconds it took, $2 what it took for now, $3 its host, $4 its outcome, $5 why.
select door.keep_tick($1, $2::timestamptz, $3, $4, $5) is null;
