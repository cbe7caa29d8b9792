-- Has the next tick look at a protocol's reminders anew.
create or replace function sutarta.stir(protocol bigint) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  insert into sutarta.stirred (protocol_id) values (stir.protocol);
end
$$;
