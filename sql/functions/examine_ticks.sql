-- The last tick as seen at a moment: how many seconds ago it ended (less than 0 where the clock has gone back since),
-- when by the clock of the world, how long it took, on which host, what it came to and why; and for how many seconds
-- there has been a register at all. Nothing but that where none has been kept.
create or replace function door.examine_ticks(as_of timestamptz)
returns table (
  register_age double precision, age double precision, ended text, seconds double precision, host text, outcome text,
  reason text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform sutarta.require_examiner();
  return query
    select extract(epoch from examine_ticks.as_of - r.since)::double precision,
      extract(epoch from examine_ticks.as_of - t.ended_at)::double precision,
      to_char(t.ended_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"'),
      extract(epoch from t.ended_at - t.began_at)::double precision, t.host, t.outcome, t.reason
    from (select min(m.applied_at) as since from sutarta.migration m where m.name like '%\_ticks') r
    left join lateral (select k.* from sutarta.tick k order by k.id desc limit 1) t on true;
end
$$;
