-- Has the next tick look anew at the reminders of the protocols in which an association takes part.
create or replace function sutarta.stir_association(association bigint) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  insert into sutarta.stirred (protocol_id)
  select distinct a.protocol_id from sutarta.party a where a.association_id = stir_association.association;
end
$$;
