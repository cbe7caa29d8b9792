-- Why a relay is given time to recover while mail waits for it: $1 the relay, $2 what to take for now.
select door.relay_rest($1, coalesce($2::timestamptz, now()));
