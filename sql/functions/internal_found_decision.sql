-- A decision of a protocol by its number; refuses where there is none, or the session does not see the protocol.
create or replace function sutarta.found_decision(protocol_id bigint, number integer) returns sutarta.decision
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_one sutarta.decision;
begin
  select d.* into found_one from sutarta.decision d
  where d.protocol_id = found_decision.protocol_id and d.number = found_decision.number
    and d.protocol_id = any (sutarta.visible_protocols());
  if found_one.number is null then
    perform sutarta.refuse(
      'SU003', 'There is no such decision.',
      array['subject', 'decision', 'decision', number::text, 'protocol', (
        select p.code from sutarta.protocol p
        where p.id = found_decision.protocol_id and p.id = any (sutarta.visible_protocols()))]);
  end if;
  return found_one;
end
$$;
