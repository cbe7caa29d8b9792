-- What a tick may take for now: the moment that somebody has told it, or else the server's clock; and why it may not,
-- where it may not. 'apart': the server's clock is more than five minutes from that of the daemon's host, the witness,
-- so one of them errs. 'ahead': it has leapt, and is believed at a later moment unless it has gone back. 'behind': it
-- has gone back. With the latest moment that was believed, and by how many seconds the server's clock is ahead of the
-- host's; days and times are those of the clock of the world.
create or replace function door.read_clock(told timestamptz, witness timestamptz)
returns table (moment text, doubt text, latest text, believed_from text, apart double precision)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
as $$
#variable_conflict use_column
declare
  as_of timestamptz := coalesce(read_clock.told, clock_timestamp());
  difference double precision :=
    case when read_clock.told is null then extract(epoch from as_of - read_clock.witness) end;
  reason text;
begin
  perform sutarta.require_daemon();
  reason := case
    when abs(difference) > 300 then 'apart'
    when sutarta.read_clock(as_of, read_clock.told is not null) then null
    when sutarta.is_behind(as_of) then 'behind'
    else 'ahead' end;
  return query
    select to_char(as_of at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'), reason,
      to_char(c.latest at time zone 'UTC', 'YYYY-MM-DD HH24:MI'),
      case when reason = 'ahead' then
        to_char(sutarta.believed_from(coalesce(c.ahead_from, as_of)) at time zone 'UTC', 'YYYY-MM-DD HH24:MI') end,
      difference
    from sutarta.clock c;
end
$$;
