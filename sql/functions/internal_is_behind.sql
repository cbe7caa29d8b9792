-- Whether a moment lies more than a day before the latest that a tick has believed: then nothing is told.
create or replace function sutarta.is_behind(as_of timestamptz) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return exists (select from sutarta.clock c where is_behind.as_of < c.latest - interval '1 day');
end
$$;
