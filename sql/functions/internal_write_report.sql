-- Writes note or progress of a measure that is held, with its history; gives what the door answers.
create or replace function sutarta.write_report(
  held sutarta.measure, action text, account text, told jsonb, request uuid) returns jsonb
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  checked record;
begin
  select * into checked from sutarta.check_move(
    sutarta.matter_of(held), held.state, action, account, sutarta.roles_on_measure(held.protocol_id, held.id));
  update sutarta.measure m set
    note = coalesce(told ->> 'note', m.note), progress = coalesce((told ->> 'progress')::integer, m.progress)
  where m.protocol_id = held.protocol_id and m.id = held.id;
  return sutarta.answer_of(sutarta.matter_of(held), held.state, sutarta.record_move(
    sutarta.matter_of(held), held.state, action, checked.to_state, account, checked.capacity, held.version,
    request => request, changes => sutarta.field_changes(
      jsonb_build_object('note', held.note, 'progress', held.progress), told)));
end
$$;
