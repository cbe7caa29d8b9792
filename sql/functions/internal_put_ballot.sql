-- Casts, changes or takes back an association's ballot in a decision that is held.
create or replace function sutarta.put_ballot(
  held sutarta.decision, voter_id bigint, stance text, reason text, roles text[], request uuid,
  meeting integer default null) returns timestamptz
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  matter sutarta.matter := sutarta.matter_of(held, voter_id);
  before text;
  own_version bigint;
  checked record;
begin
  select b.state, b.version into before, own_version from sutarta.ballot b
  where b.protocol_id = held.protocol_id and b.decision = held.number and b.association_id = voter_id;
  before := coalesce(before, (sutarta.first_move('ballot', 'consent')).from_state);
  own_version := coalesce(own_version, 0) + 1;
  select * into checked from sutarta.check_move(matter, before, stance, reason, roles);
  insert into sutarta.ballot (
    protocol_id, decision, association_id, person_id, meeting, reason, content_hash, state, version)
  values (
    held.protocol_id, held.number, voter_id, case when put_ballot.meeting is null then sutarta.me() end,
    put_ballot.meeting, nullif(btrim(put_ballot.reason, E' \t\n\r'), ''), held.content_hash, checked.to_state,
    own_version)
  on conflict (protocol_id, decision, association_id) do update
    set person_id = excluded.person_id, meeting = excluded.meeting, reason = excluded.reason,
      content_hash = excluded.content_hash, state = excluded.state, version = excluded.version;
  return sutarta.record_move(
    matter, before, stance, checked.to_state, reason, checked.capacity, own_version, request => request,
    meeting => put_ballot.meeting,
    changes => jsonb_build_object('content', encode(held.content_hash, 'hex')));
end
$$;
