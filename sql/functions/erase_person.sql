-- Erases a person who has been shut out: her name, login and address go, a number stays. Her associations' ballots,
-- signatures and history stay valid, and the chain of hashes with them.
create or replace function door.erase_person(login text, request uuid default null) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_person_id bigint;
begin
  perform sutarta.require_registrar();
  own_person_id := sutarta.registered_person(erase_person.login, 'login');
  update sutarta.person p
  set name = 'erased person ' || p.id, login = 'erased-' || p.id, email = null, time_zone = null,
    revoked_at = coalesce(p.revoked_at, clock_timestamp()), erased_at = clock_timestamp()
  where p.id = own_person_id;
  update sutarta.history h set login = 'erased' where h.person_id = own_person_id;
  delete from sutarta.preference f where f.person_id = own_person_id;
  delete from sutarta.quiet_time q where q.person_id = own_person_id;
  delete from sutarta.told_occurrence t where t.person_id = own_person_id;
  -- What was written to her goes; that it was, stays.
  update sutarta.message m
  set recipient = 'erased', bytes = '',
    parked_at = case when m.sent_at is null then coalesce(m.parked_at, clock_timestamp()) end,
    parked_because = case when m.sent_at is null then coalesce(m.parked_because, 'The person was erased.') end
  where m.person_id = own_person_id;
  delete from sutarta.request r where r.login = erase_person.login;
  return 'changed';
end
$$;
