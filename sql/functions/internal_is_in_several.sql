-- Whether a person takes part in more than one protocol on a day: then she has to say which she means.
create or replace function sutarta.is_in_several(person bigint, day date) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return (select count(*) > 1 from sutarta.protocols_of(person, day));
end
$$;
