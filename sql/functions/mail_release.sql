-- Lets an address take mail again. Comes back with whether it had been suppressed. For the registrar.
create or replace function door.mail_release(address text) returns boolean
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_registrar();
  delete from sutarta.suppression s where s.address = lower(mail_release.address);
  return found;
end
$$;
