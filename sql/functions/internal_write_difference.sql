-- Writes into an amendment that is held how a measure would differ from what it is; gives the differences. What would
-- differ no longer is left out.
create or replace function sutarta.write_difference(held sutarta.amendment, number text, fields jsonb) returns jsonb
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  before jsonb;
  wanted jsonb;
  changed jsonb;
begin
  select f.fields into before
  from sutarta.measure_fields(held.protocol_id, held.plan_id) f where f.number = write_difference.number;
  if before is null then
    -- A new measure: what was said of it before, and what is said now.
    select c.to_value into wanted from sutarta.amendment_change c
    where c.protocol_id = held.protocol_id and c.amendment = held.number and c.number = write_difference.number;
    wanted := coalesce(wanted, '{}') || sutarta.checked_fields(held.protocol_id, held.plan_id, fields, wanted);
    changed := jsonb_build_object('measure', jsonb_build_array(null, wanted));
  else
    perform sutarta.require_amendable(held, number);
    changed := sutarta.field_changes(
      before, sutarta.checked_fields(held.protocol_id, held.plan_id, fields, before));
    delete from sutarta.amendment_change c
    where c.protocol_id = held.protocol_id and c.amendment = held.number and c.number = write_difference.number
      and fields ? c.field;
  end if;
  insert into sutarta.amendment_change (protocol_id, amendment, position, number, field, from_value, to_value)
  select held.protocol_id, held.number, e.place + (
      select coalesce(max(c.position), 0) from sutarta.amendment_change c
      where c.protocol_id = held.protocol_id and c.amendment = held.number),
    write_difference.number, e.key, e.value -> 0, e.value -> 1
  from jsonb_each(changed) with ordinality as e (key, value, place)
  on conflict on constraint amendment_change_once do update set to_value = excluded.to_value;
  return changed;
end
$$;
