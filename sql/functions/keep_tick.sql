-- Keeps what a tick came to, for whoever looks an installation over; and the last thousand of them alone.
create or replace function door.keep_tick(
  seconds double precision, as_of timestamptz, host text, outcome text, reason text) returns void
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
set lock_timeout = '10s'
as $$
declare
  ended timestamptz := clock_timestamp();
begin
  perform sutarta.require_daemon();
  perform sutarta.require_one_of('outcome', outcome, 'done, cut_short, complained, broken');
  insert into sutarta.tick (began_at, ended_at, as_of, host, outcome, reason)
  values (
    ended - make_interval(secs => least(greatest(seconds, 0), 604800)), ended, keep_tick.as_of,
    left(coalesce(nullif(btrim(keep_tick.host), ''), '?'), 100), keep_tick.outcome,
    nullif(left(btrim(keep_tick.reason), 1000), ''));
  -- What another tick is taking away just now is taken away.
  delete from sutarta.tick t
  where t.id in (
    select o.id from sutarta.tick o
    where o.id <= (select max(n.id) from sutarta.tick n) - 1000
    for update skip locked);
end
$$;
