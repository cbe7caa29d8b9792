-- Holds a measure until the transaction ends; whoever holds its plan too has taken that first.
create or replace function sutarta.hold_measure(protocol_id bigint, measure_id bigint) returns sutarta.measure
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.measure;
begin
  update sutarta.measure m set version = m.version + 1
  where m.protocol_id = hold_measure.protocol_id and m.id = hold_measure.measure_id
  returning m.* into strict held;
  return held;
end
$$;
