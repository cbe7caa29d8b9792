-- The addresses that take no mail. For the registrar.
create or replace function door.mail_suppressed() returns table (address text, reason text, since timestamptz)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_registrar();
  return query select s.address, s.reason, s.since from sutarta.suppression s order by s.address;
end
$$;
