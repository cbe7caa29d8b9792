-- Has the next tick look anew at the reminders of the protocols in which a person speaks or coordinates.
create or replace function sutarta.stir_person(person bigint) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  insert into sutarta.stirred (protocol_id)
  select a.protocol_id
  from sutarta.representative r join sutarta.party a on a.association_id = r.association_id
  where r.person_id = stir_person.person
  union
  select c.protocol_id from sutarta.coordinator c where c.person_id = stir_person.person;
end
$$;
