-- Brings a protocol into force where as many have signed as its rule asks for; gives the state that it is in then. The
-- protocol is held.
create or replace function sutarta.enact(held sutarta.protocol, signed_on date, request uuid) returns text
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  count record;
begin
  if not exists (
    select from sutarta.life_cycle_move m
    where m.subject = held.subject and m.from_state = held.state and m.action = 'enact') then
    return held.state;
  end if;
  select count(*)::integer as invited, count(s.signed_on)::integer as signed into count
  from sutarta.party a
  left join sutarta.signature s
    on s.protocol_id = a.protocol_id and s.association_id = a.association_id and s.first_day = a.first_day
  where a.protocol_id = held.id and a.standing = 'signatory';
  if not sutarta.amount_reached(
    count.signed, (sutarta.rule_for(held.id, 'protocol')).threshold, count.invited) then
    return held.state;
  end if;
  perform sutarta.move_protocol(held.id, 'enact', null, array['consequence'], request => request);
  update sutarta.protocol p set signed_on = enact.signed_on where p.id = held.id returning p.state into held.state;
  return held.state;
end
$$;
