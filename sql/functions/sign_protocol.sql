-- Signs a protocol for an association for which the session may speak: on a day, at a place, under a text. With the
-- last signature that its rule asks for the protocol is in force; whoever accedes later votes from then on.
create or replace function door.sign_protocol(
  protocol text, signed_on date, place text, text_hash text, association text default null, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  own_protocol_id bigint;
  signer record;
  signed_at timestamptz;
  held sutarta.protocol;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'sign_protocol', jsonb_build_object(
    'protocol', protocol, 'signed_on', sign_protocol.signed_on, 'place', sign_protocol.place,
    'text_hash', sign_protocol.text_hash, 'association', association));
  if answered is null then
    own_protocol_id := sutarta.find_protocol(protocol);
    perform sutarta.require_hash(sign_protocol.text_hash);
    perform sutarta.require_day('on', sign_protocol.signed_on);
    perform sutarta.require_text('place', sign_protocol.place, 200);
    select * into signer from sutarta.own_party(own_protocol_id, association, 'sign');
    signed_at := sutarta.move_protocol(
      own_protocol_id, 'sign', null, sutarta.roles_on_protocol(own_protocol_id), signer.association_id, request,
      jsonb_build_object('signed_on', sign_protocol.signed_on, 'place', sign_protocol.place, 'text',
        lower(sign_protocol.text_hash)));
    select p.* into strict held from sutarta.protocol p where p.id = own_protocol_id;
    perform sutarta.require_signable(held, signer.association_id, signer.first_day, sign_protocol.signed_on,
      sign_protocol.text_hash);
    insert into sutarta.signature (protocol_id, association_id, first_day, signed_on, place, text_hash, person_id)
    values (
      held.id, signer.association_id, signer.first_day, sign_protocol.signed_on, sign_protocol.place,
      decode(sign_protocol.text_hash, 'hex'), sutarta.me());
    held.state := sutarta.enact(held, sign_protocol.signed_on, request);
    perform sutarta.recount_all(held.id, sutarta.today(held.id));
    answered := sutarta.answer_of(sutarta.matter_of(held), held.state, signed_at);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
