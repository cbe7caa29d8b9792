-- Moves a protocol along its life cycle as somebody in these roles; gives null where the move is none from its state
-- and it is only a consequence. The caller may hold nothing below the protocol.
create or replace function sutarta.move_protocol(
  protocol_id bigint, action text, account text, roles text[], voter_id bigint default null, request uuid default null,
  changes jsonb default null)
returns timestamptz
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.protocol;
  checked record;
  matter sutarta.matter;
begin
  update sutarta.protocol p set version = p.version + 1
  where p.id = move_protocol.protocol_id
  returning p.* into strict held;
  matter := sutarta.matter_of(held);
  matter.voter_id := move_protocol.voter_id;
  select * into checked from sutarta.check_move(matter, held.state, action, account, roles);
  update sutarta.protocol p set state = checked.to_state where p.id = held.id;
  return sutarta.record_move(
    matter, held.state, action, checked.to_state, account, checked.capacity, held.version, changes => changes,
    request => request);
end
$$;
