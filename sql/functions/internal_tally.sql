-- How many of those who may vote consent, object, abstain, and are missing.
create or replace function sutarta.tally(
  protocol_id bigint, decision integer,
  out consents integer, out objections integer, out abstentions integer, out missing integer)
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select count(*) filter (where m.action = 'consent')::integer, count(*) filter (where m.action = 'object')::integer,
    count(*) filter (where m.action = 'abstain')::integer, count(*) filter (where c.stance is null)::integer
  from sutarta.counted_ballots(tally.protocol_id, tally.decision) c
  left join sutarta.life_cycle_move m
    on m.subject = 'ballot' and m.to_state = c.stance and not exists (
      select from sutarta.life_cycle_state s where s.subject = m.subject and s.state = m.from_state)
  where not c.has_left
$$;
