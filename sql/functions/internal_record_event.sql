-- Adds to history what somebody has done with an event, or with one of its days, in a capacity; moves its state where the
-- life cycle does. The caller holds the event.
create or replace function sutarta.record_event(
  held sutarta.event, action text, capacity text, account text, changes jsonb default null, day date default null,
  request uuid default null) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  move sutarta.life_cycle_move;
begin
  select m.* into strict move from sutarta.life_cycle_move m
  where m.subject = held.subject and m.action = record_event.action
    -- What brings it into being comes from no state of its.
    and (m.from_state = held.state or not exists (
      select from sutarta.life_cycle_state s where s.subject = m.subject and s.state = m.from_state));
  update sutarta.event e set state = move.to_state, version = e.version + 1
  where e.protocol_id = held.protocol_id and e.id = held.id
  returning e.version into strict held.version;
  insert into sutarta.history (
    protocol_id, at, subject, event_id, original_day, from_state, action, to_state, account, login, person_id,
    association_id, capacity, version, changes, request)
  values (
    held.protocol_id, clock_timestamp(), held.subject, held.id, day, move.from_state, move.action, move.to_state,
    nullif(btrim(account, E' \t\n\r'), ''), session_user::text, sutarta.me(),
    case when capacity = 'lead' then held.responsible_id end, capacity, held.version,
    changes, request);
  perform sutarta.stir(held.protocol_id);
end
$$;
