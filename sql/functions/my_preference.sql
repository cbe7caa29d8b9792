-- How the person who asks is written to.
create or replace function door.my_preference()
returns table (
  email text, language text, time_zone text, frequency text, hour integer, weekdays integer[], ladder integer[],
  quiet_firsts date[], quiet_lasts date[], last_digest date)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  mine bigint;
begin
  perform sutarta.require_person();
  mine := sutarta.require_myself();
  return query
    select p.email, p.language, p.time_zone, coalesce(f.frequency, 'daily'), coalesce(f.hour, 7),
      coalesce(f.weekdays, '{1,2,3,4,5,6,7}'), f.ladder,
      array(select q.first_day::date from sutarta.quiet_time q where q.person_id = p.id order by q.first_day),
      array(select q.last_day::date from sutarta.quiet_time q where q.person_id = p.id order by q.first_day),
      (select max(d.local_date)::date from sutarta.digest d where d.person_id = p.id)
    from sutarta.person p
    left join sutarta.preference f on f.person_id = p.id
    where p.id = mine;
end
$$;
