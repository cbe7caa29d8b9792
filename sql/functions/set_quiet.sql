-- Keeps the person who asks from being written to on these days; without a last day, takes back what begins on the
-- first. Comes back with whether anything changed.
create or replace function door.set_quiet(first date, last date) returns boolean
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  mine bigint;
  changed boolean;
begin
  perform sutarta.require_person();
  mine := sutarta.require_myself();
  if last < first or last - first > 366 then
    perform sutarta.refuse(
      'SU012', 'A quiet time does not end before it begins, nor last longer than a year.',
      array['field', 'through', 'value', last::text, 'allowed', first || '–' || (first + 366)]);
  end if;
  if last is null then
    delete from sutarta.quiet_time q where q.person_id = mine and q.first_day = first;
    changed := found;
  else
    insert into sutarta.quiet_time as q (person_id, first_day, last_day) values (mine, first, last)
    on conflict on constraint quiet_time_pkey do update set last_day = excluded.last_day
      where q.last_day <> excluded.last_day;
    changed := found;
  end if;
  perform sutarta.stir_person(mine);
  return changed;
end
$$;
