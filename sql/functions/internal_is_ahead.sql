-- Whether a moment lies more than four days, longer than any weekend, after the latest that a tick has believed.
create or replace function sutarta.is_ahead(as_of timestamptz) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return exists (select from sutarta.clock c where is_ahead.as_of > c.latest + interval '4 days');
end
$$;
