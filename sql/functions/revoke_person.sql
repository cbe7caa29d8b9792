-- Shuts a person out from this moment on, whatever her terms of office say. Her past ballots stay.
create or replace function door.revoke_person(login text, request uuid default null) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_person_id bigint;
begin
  perform sutarta.require_registrar();
  own_person_id := sutarta.registered_person(revoke_person.login, 'login');
  update sutarta.person p set revoked_at = clock_timestamp() where p.id = own_person_id and p.revoked_at is null;
  if not found then return 'unchanged'; end if;
  perform sutarta.stir_person(own_person_id);
  perform sutarta.record_office(r.association_id, own_person_id, 'dismiss', '{"revoked": true}', request)
  from (
    select distinct r.association_id from sutarta.representative r
    where r.person_id = own_person_id order by r.association_id) r;
  return 'changed';
end
$$;
