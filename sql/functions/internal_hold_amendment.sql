-- Holds an amendment and its plan, the plan first, until the transaction ends.
create or replace function sutarta.hold_amendment(protocol_id bigint, number integer) returns sutarta.amendment
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.amendment := sutarta.found_amendment(protocol_id, number);
begin
  perform sutarta.hold_matter(held.protocol_id, held.subject, held.plan_id, null, held.number);
  select a.* into strict held from sutarta.amendment a
  where a.protocol_id = held.protocol_id and a.number = held.number;
  return held;
end
$$;
