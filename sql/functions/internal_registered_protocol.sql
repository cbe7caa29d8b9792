-- The protocol with a code, held for the one load that goes on; refuses where nobody has registered it.
create or replace function sutarta.registered_protocol(code text) returns bigint
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint;
begin
  update sutarta.protocol p set version = p.version + 1 where p.code = registered_protocol.code
  returning p.id into found_id;
  if found_id is null then
    perform sutarta.refuse(
      'SU009', format('There is no protocol %s.', code), array['field', 'protocol', 'value', code]);
  end if;
  return found_id;
end
$$;
