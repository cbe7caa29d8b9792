-- Adds a move to history, in the name of the session. The caller holds the subject.
create or replace function sutarta.record_move(
  protocol_id bigint, plan_id bigint, measure_id bigint, subject text, from_state text, action text, to_state text,
  account text, capacity text, version bigint)
returns timestamptz
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  moved_at timestamptz;
begin
  insert into sutarta.history (
    protocol_id, at, subject, plan_id, measure_id, from_state, action, to_state, account, login, person_id,
    association_id, capacity, version)
  values (
    -- The clock and not the transaction's beginning: it may have waited for whoever came before.
    protocol_id, clock_timestamp(), subject, plan_id, measure_id, from_state, action, to_state,
    nullif(btrim(account, E' \t\n\r'), ''), session_user::text, sutarta.me(),
    sutarta.acting_association(protocol_id, measure_id, capacity), capacity, version)
  returning at into moved_at;
  return moved_at;
end
$$;
