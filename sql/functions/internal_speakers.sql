-- Who speaks for which party of a protocol on a day: she is in office, and it takes part. In plpgsql, which keeps its
-- plans: a tick asks for one protocol after the other.
create or replace function sutarta.speakers(protocol bigint, day date)
returns table (person_id bigint, association_id bigint, standing text)
language plpgsql stable rows 10
set search_path = sutarta, pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
    select r.person_id, a.association_id, a.standing
    from sutarta.party a
    join sutarta.representative r on r.association_id = a.association_id
    join sutarta.person p on p.id = r.person_id and p.revoked_at is null
    where a.protocol_id = speakers.protocol
      and speakers.day >= a.first_day and (a.last_day is null or speakers.day <= a.last_day)
      and speakers.day >= r.first_day and (r.last_day is null or speakers.day <= r.last_day);
end
$$;
