-- Refuses to amend a measure that is not in force: a proposal is changed, and what has ended is over.
create or replace function sutarta.require_amendable(held sutarta.amendment, number text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  named sutarta.measure;
begin
  select m.* into strict named from sutarta.measure m
  where m.protocol_id = held.protocol_id and m.plan_id = held.plan_id and m.number = require_amendable.number;
  perform sutarta.check_move(sutarta.matter_of(named), named.state, 'amend', null, array['consequence']);
end
$$;
