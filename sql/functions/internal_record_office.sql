-- Tells in the history of every protocol in which an association takes part, and that goes on, who was appointed to act
-- for it or dismissed: the person by her number, so that she can be erased. The protocols are held in their order.
create or replace function sutarta.record_office(
  association bigint, person bigint, action text, facts jsonb, request uuid default null) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_id bigint;
  held sutarta.protocol;
  matter sutarta.matter;
begin
  for own_id in
    select distinct a.protocol_id
    from sutarta.party a
    join sutarta.protocol p on p.id = a.protocol_id
    where a.association_id = record_office.association
      and (a.last_day is null or a.last_day >= sutarta.today(a.protocol_id))
      and exists (
        select from sutarta.life_cycle_move m
        where m.subject = p.subject and m.from_state = p.state and m.action = record_office.action)
    order by a.protocol_id
  loop
    update sutarta.protocol p set version = p.version + 1 where p.id = own_id returning p.* into strict held;
    matter := sutarta.matter_of(held);
    matter.voter_id := record_office.association;
    perform sutarta.record_move(
      matter, held.state, record_office.action, held.state, null,
      case when sutarta.is_registrar() then 'registrar' else 'keeper' end, held.version,
      changes => jsonb_build_object('person', record_office.person) || record_office.facts,
      request => record_office.request);
  end loop;
end
$$;
