-- The protocols that the person who asks coordinates today.
create or replace function sutarta.my_coordination() returns setof bigint
language plpgsql stable security definer parallel restricted rows 2
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    select c.protocol_id
    from sutarta.person s
    join sutarta.coordinator c on c.person_id = s.id
    join sutarta.protocol p on p.id = c.protocol_id
    cross join lateral (select (clock_timestamp() at time zone p.time_zone)::date as today) t
    where s.login = session_user::text collate "default" and s.revoked_at is null
      and t.today >= c.first_day and (c.last_day is null or t.today <= c.last_day);
end
$$;
