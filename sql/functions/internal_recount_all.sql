-- Counts every open question of a protocol anew, whose parties have changed. The caller holds the protocol.
create or replace function sutarta.recount_all(protocol_id bigint, day date) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  question record;
begin
  for question in
    select d.number from sutarta.decision d
    where d.is_open and d.protocol_id = recount_all.protocol_id and sutarta.eligible_differs(d, day)
    order by d.number
  loop
    perform sutarta.settle(
      sutarta.recount(sutarta.hold_question(recount_all.protocol_id, question.number), day), day);
  end loop;
end
$$;
