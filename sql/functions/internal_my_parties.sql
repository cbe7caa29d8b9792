-- The parties for which the person who asks may speak today: she is in office, and they take part. Today is the
-- protocol's.
create or replace function sutarta.my_parties()
returns table (protocol_id bigint, association_id bigint, standing text)
language plpgsql stable security definer parallel restricted rows 3
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
    select a.protocol_id, a.association_id, a.standing
    from sutarta.person s
    join sutarta.representative r on r.person_id = s.id
    join sutarta.party a on a.association_id = r.association_id
    join sutarta.protocol p on p.id = a.protocol_id
    cross join lateral (select (clock_timestamp() at time zone p.time_zone)::date as today) t
    where s.login = session_user::text collate "default" and s.revoked_at is null
      and t.today >= r.first_day and (r.last_day is null or t.today <= r.last_day)
      and t.today >= a.first_day and (a.last_day is null or t.today <= a.last_day);
end
$$;
