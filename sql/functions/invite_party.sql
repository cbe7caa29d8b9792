-- Invites an association into a protocol from a day on; a signatory votes once it has signed.
create or replace function door.invite_party(
  protocol text, association text, standing text, first_day date, request uuid default null) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  own_protocol_id bigint;
  own_association_id bigint;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'invite_party', jsonb_build_object(
    'protocol', protocol, 'association', association, 'standing', standing, 'first_day', first_day));
  if answered is null then
    own_protocol_id := sutarta.find_protocol(protocol);
    own_association_id := sutarta.registered_association(association, 'association');
    perform sutarta.require_text('association', association, 100);
    perform sutarta.require_day('first', invite_party.first_day);
    perform sutarta.require_one_of('standing', standing, 'signatory, observer');
    perform sutarta.move_protocol(
      own_protocol_id, 'invite', null, sutarta.roles_on_protocol(own_protocol_id), own_association_id, request,
      jsonb_build_object('standing', standing, 'first_day', first_day));
    if exists (
      select from sutarta.party a
      where a.protocol_id = own_protocol_id and a.association_id = own_association_id
        and (a.last_day is null or a.last_day >= invite_party.first_day)) then
      perform sutarta.refuse(
        'SU012', format('The association %s already takes part.', association),
        array['field', 'association', 'value', association, 'allowed', 'another']);
    end if;
    insert into sutarta.party (protocol_id, association_id, first_day, standing)
    values (own_protocol_id, own_association_id, invite_party.first_day, invite_party.standing);
    answered := to_jsonb('added'::text);
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
