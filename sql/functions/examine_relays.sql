-- The relays that are out of order at a moment: which, for how many seconds, how many times in a row, for how many more
-- seconds nobody tries (0 where the next tick does), and what it said last.
create or replace function door.examine_relays(as_of timestamptz)
returns table (name text, age double precision, failures integer, rest double precision, reason text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform sutarta.require_examiner();
  return query
    select y.name, extract(epoch from examine_relays.as_of - coalesce(y.since, examine_relays.as_of))::double precision,
      y.failures, extract(epoch from greatest(y.closed_until - examine_relays.as_of, interval '0'))::double precision,
      y.reason
    from sutarta.relay y
    where y.failures > 0
    order by y.name;
end
$$;
