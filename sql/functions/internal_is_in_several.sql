-- Whether a person takes part in more than one protocol on a day: then she has to say which she means. In plpgsql,
-- which keeps its plan: a tick asks of everybody.
create or replace function sutarta.is_in_several(person bigint, day date) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return (
    select count(*) > 1
    from (
      select a.protocol_id
      from sutarta.representative r join sutarta.party a on a.association_id = r.association_id
      where r.person_id = is_in_several.person
        and is_in_several.day >= r.first_day and (r.last_day is null or is_in_several.day <= r.last_day)
        and is_in_several.day >= a.first_day and (a.last_day is null or is_in_several.day <= a.last_day)
      union
      select c.protocol_id from sutarta.coordinator c
      where c.person_id = is_in_several.person
        and is_in_several.day >= c.first_day and (c.last_day is null or is_in_several.day <= c.last_day)) p);
end
$$;
