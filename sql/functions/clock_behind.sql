-- The latest moment that a tick has believed, where this one lies more than a day before it; null where it does not.
-- While it does, nothing is told: a clock that has gone back is believed when it has gone on for a day.
create or replace function door.clock_behind(as_of timestamptz) returns text
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_daemon();
  if not sutarta.is_behind(as_of) then return null; end if;
  return (select to_char(c.latest at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from sutarta.clock c);
end
$$;
