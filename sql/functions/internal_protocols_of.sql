-- The protocols in which a person takes part on a day, by her association or as their coordinator. In plpgsql, which
-- keeps its plan: a tick asks of everybody.
create or replace function sutarta.protocols_of(person bigint, day date) returns table (protocol_id bigint)
language plpgsql stable rows 2
set search_path = sutarta, pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
    select a.protocol_id
    from sutarta.representative r join sutarta.party a on a.association_id = r.association_id
    where r.person_id = protocols_of.person
      and protocols_of.day >= r.first_day and (r.last_day is null or protocols_of.day <= r.last_day)
      and protocols_of.day >= a.first_day and (a.last_day is null or protocols_of.day <= a.last_day)
    union
    select c.protocol_id from sutarta.coordinator c
    where c.person_id = protocols_of.person
      and protocols_of.day >= c.first_day and (c.last_day is null or protocols_of.day <= c.last_day);
end
$$;
