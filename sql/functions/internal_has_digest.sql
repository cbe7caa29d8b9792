-- Whether a person has a digest of a day, or of a later one that was not written under a clock that was ahead.
create or replace function sutarta.has_digest(person bigint, day date) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return exists (
    select from sutarta.digest d
    where d.person_id = has_digest.person and d.local_date >= has_digest.day
      and (d.local_date = has_digest.day or not d.is_premature));
end
$$;
