-- Refuses an amendment that could not be made if it were agreed to: it changes nothing, a new measure lacks a part, a
-- part its whole. It is made, and undone at once. The caller holds amendment and plan.
create or replace function sutarta.require_applicable(held sutarta.amendment) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not exists (
    select from sutarta.amendment_change c
    where c.protocol_id = held.protocol_id and c.amendment = held.number) then
    perform sutarta.refuse(
      'SU006', 'The amendment changes nothing yet.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['field', 'changes']);
  end if;
  perform sutarta.apply_amendment(held.protocol_id, held.number, null, null);
  -- A code of its own, and no whole class like SU000, undoes it.
  raise exception using errcode = 'SU099';
exception when sqlstate 'SU099' then null;
end
$$;
