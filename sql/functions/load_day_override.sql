-- Registers a day on which a government has decided otherwise, or brings it up to date.
create or replace function door.load_day_override(country text, day date, is_worked boolean, reason text) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_registrar();
  insert into sutarta.stirred (protocol_id)
  select a.id from sutarta.protocol a where a.country = load_day_override.country;
  update sutarta.day_override o
  set is_worked = load_day_override.is_worked, reason = load_day_override.reason
  where o.country = load_day_override.country and o.day = load_day_override.day
    and (o.is_worked, o.reason) is distinct from (load_day_override.is_worked, load_day_override.reason);
  if found then return 'changed'; end if;
  if exists (
    select from sutarta.day_override o where o.country = load_day_override.country and o.day = load_day_override.day)
  then
    return 'unchanged';
  end if;
  insert into sutarta.day_override (country, day, is_worked, reason)
  values (load_day_override.country, load_day_override.day, load_day_override.is_worked, load_day_override.reason);
  return 'added';
end
$$;
