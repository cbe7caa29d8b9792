-- Says when the person who asks wants her digests; what is null stays as it was, an empty ladder gives back the usual
-- one.
create or replace function door.set_preference(
  frequency text, hour integer, weekdays integer[], ladder integer[], language text, time_zone text)
returns void
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  mine bigint;
begin
  perform sutarta.require_person();
  mine := sutarta.require_myself();
  perform sutarta.require_one_of('frequency', coalesce(frequency, 'daily'), 'daily, weekly, urgent');
  if hour not between 0 and 23 then
    perform sutarta.refuse(
      'SU012', 'There is no such hour.', array['field', 'hour', 'value', hour::text, 'allowed', '0–23']);
  end if;
  if not weekdays <@ '{1,2,3,4,5,6,7}' or cardinality(weekdays) = 0 then
    perform sutarta.refuse(
      'SU012', 'There is no such weekday.',
      array['field', 'weekdays', 'value', array_to_string(weekdays, ', '), 'allowed', '1–7']);
  end if;
  perform sutarta.require_rungs(ladder);
  perform sutarta.require_one_of('language', coalesce(language, 'lt'), 'lt, en, pl');
  if time_zone is not null then perform sutarta.require_time_zone(time_zone); end if;
  insert into sutarta.preference as f (person_id) values (mine) on conflict on constraint preference_pkey do nothing;
  update sutarta.preference f
  set frequency = coalesce(set_preference.frequency, f.frequency), hour = coalesce(set_preference.hour, f.hour),
    weekdays = case when set_preference.weekdays is null then f.weekdays
      else array(select distinct d from unnest(set_preference.weekdays) d order by d) end,
    ladder = case when set_preference.ladder is null then f.ladder else nullif(
      array(select distinct r from unnest(set_preference.ladder) r order by r desc), '{}') end
  where f.person_id = mine;
  update sutarta.person p
  set language = coalesce(set_preference.language, p.language),
    time_zone = coalesce(set_preference.time_zone, p.time_zone)
  where p.id = mine and (set_preference.language is not null or set_preference.time_zone is not null);
  perform sutarta.stir_person(mine);
end
$$;
