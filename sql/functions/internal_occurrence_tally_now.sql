-- Counts the reminders of each occurrence of a protocol: how many have been told, how many wait.
create or replace function sutarta.occurrence_tally_now(protocol_id bigint) returns setof sutarta.occurrence_tally
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select r.protocol_id, r.occurrence_id, count(r.digest_on)::integer, (count(*) - count(r.digest_on))::integer
  from sutarta.reminder r
  where r.protocol_id = occurrence_tally_now.protocol_id and r.occurrence_id is not null
  group by r.protocol_id, r.occurrence_id
$$;
