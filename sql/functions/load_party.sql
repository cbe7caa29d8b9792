-- Registers an association's part in a protocol, or brings it up to date; its first day tells it from others.
create or replace function door.load_party(
  protocol text, association text, standing text, first date, last date) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
  own_association_id bigint;
begin
  perform sutarta.require_registrar();
  own_protocol_id := sutarta.registered_protocol(protocol);
  own_association_id := sutarta.registered_association(association, 'association');
  -- Nobody takes part twice at the same time.
  if exists (
    select from sutarta.party a
    where a.protocol_id = own_protocol_id and a.association_id = own_association_id
      and a.first_day <> load_party.first
      and daterange(a.first_day, a.last_day, '[]') && daterange(load_party.first, load_party.last, '[]')) then
    perform sutarta.refuse(
      'SU009', format('The association %s already takes part at that time.', association),
      array['field', 'from', 'value', load_party.first::text]);
  end if;
  perform sutarta.stir(own_protocol_id);
  update sutarta.party a set standing = load_party.standing, last_day = load_party.last
  where a.protocol_id = own_protocol_id and a.association_id = own_association_id and a.first_day = load_party.first
    and (a.standing, a.last_day::date) is distinct from (load_party.standing, load_party.last);
  if found then
    insert into sutarta.signature (protocol_id, association_id, first_day, signed_on, place)
    select p.id, own_association_id, load_party.first, greatest(load_party.first, p.signed_on), p.place
    from sutarta.protocol p
    where p.id = own_protocol_id and p.signed_on is not null and load_party.standing = 'signatory'
    on conflict do nothing;
    return 'changed';
  end if;
  if exists (
    select from sutarta.party a
    where a.protocol_id = own_protocol_id and a.association_id = own_association_id
      and a.first_day = load_party.first) then
    return 'unchanged';
  end if;
  insert into sutarta.party (protocol_id, association_id, first_day, last_day, standing)
  values (own_protocol_id, own_association_id, first, last, load_party.standing);
  -- A protocol that was signed before the register was kept, its signatories signed.
  insert into sutarta.signature (protocol_id, association_id, first_day, signed_on, place)
  select p.id, own_association_id, load_party.first, greatest(load_party.first, p.signed_on), p.place
  from sutarta.protocol p
  where p.id = own_protocol_id and p.signed_on is not null and load_party.standing = 'signatory';
  return 'added';
end
$$;
