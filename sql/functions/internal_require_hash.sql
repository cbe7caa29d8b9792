-- Refuses what is no SHA-256 in hexadecimal.
create or replace function sutarta.require_hash(hash text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(hash ~ '^[0-9a-fA-F]{64}$', false) then
    perform sutarta.refuse(
      'SU012', 'That is no SHA-256 in hexadecimal.',
      array['field', 'text', 'value', coalesce(hash, ''), 'allowed', 'SHA-256']);
  end if;
end
$$;
