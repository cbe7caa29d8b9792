-- Refuses what is no number of days to wait.
create or replace function sutarta.require_delay(days jsonb) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(days::text ~ '^[0-9]{1,4}$' and days::integer <= 3650, false) then
    perform sutarta.refuse(
      'SU012', 'That many days will not do.',
      array['field', 'delay', 'value', coalesce(left(days::text, 100), ''), 'allowed', '0–3650']);
  end if;
end
$$;
