-- The next number of a protocol's decisions, amendments or meetings. Whoever asks holds the protocol's counter until the
-- transaction ends, so no number is given twice and none is left out.
create or replace function sutarta.next_number(protocol_id bigint, series text) returns integer
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  given integer;
begin
  insert into sutarta.counter (protocol_id, series, last_number)
  values (next_number.protocol_id, next_number.series, 1)
  on conflict on constraint counter_pkey do update set last_number = sutarta.counter.last_number + 1
  returning last_number into strict given;
  return given;
end
$$;
