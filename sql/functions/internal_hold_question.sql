-- Holds a decision and what it is about, the nearest to the protocol first (see matter_of), until the transaction ends.
create or replace function sutarta.hold_question(protocol_id bigint, number integer) returns sutarta.decision
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.decision := sutarta.found_decision(protocol_id, number);
begin
  perform sutarta.hold_matter(held.protocol_id, held.about, held.plan_id, held.measure_id, held.amendment);
  update sutarta.decision d set version = d.version + 1
  where d.protocol_id = held.protocol_id and d.number = held.number
  returning d.* into strict held;
  return held;
end
$$;
