-- Takes occurrences back, with the reminders of them that nobody has been told yet. Comes back with how many they were.
create or replace function sutarta.drop_occurrences(protocol_id bigint, gone bigint[]) returns integer
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if cardinality(gone) = 0 then return 0; end if;
  delete from sutarta.reminder r
  where r.protocol_id = drop_occurrences.protocol_id and r.occurrence_id = any (gone) and r.digest_on is null;
  delete from sutarta.occurrence o where o.protocol_id = drop_occurrences.protocol_id and o.id = any (gone);
  return cardinality(gone);
end
$$;
