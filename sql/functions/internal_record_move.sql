-- Adds a move to history, in the name of the session. The caller holds the subject.
create or replace function sutarta.record_move(
  matter sutarta.matter, from_state text, action text, to_state text, account text, capacity text, version bigint,
  changes jsonb default null, request uuid default null, meeting integer default null)
returns timestamptz
language plpgsql
as $$
declare
  moved_at timestamptz;
begin
  insert into sutarta.history (
    protocol_id, at, subject, plan_id, measure_id, amendment, decision, voter_id, from_state, action, to_state,
    account, login, person_id, association_id, capacity, version, changes, request, meeting)
  values (
    -- The clock and not the transaction's beginning: it may have waited for whoever came before.
    matter.protocol_id, clock_timestamp(), matter.subject, matter.plan_id, matter.measure_id, matter.amendment,
    matter.decision, matter.voter_id, from_state, action, to_state, nullif(btrim(account, E' \t\n\r'), ''),
    session_user::text, sutarta.me(), sutarta.acting_association(matter, capacity), capacity, version, changes,
    request, meeting)
  returning at into moved_at;
  insert into sutarta.stirred (protocol_id) values (matter.protocol_id);
  return moved_at;
end
$$;
