-- Holds what a question is about, and the plan that it belongs to: the answer may change that. The protocol is held too
-- where the answer may move it: a first plan begins it.
create or replace function sutarta.hold_matter(
  protocol_id bigint, about text, plan_id bigint, measure_id bigint, amendment integer) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  update sutarta.protocol p set version = p.version + 1
  where p.id = hold_matter.protocol_id and (about = 'protocol' or about = 'plan' and exists (
    select from sutarta.life_cycle_move m
    where m.subject = p.subject and m.from_state = p.state and m.action = 'begin'));
  if about <> 'protocol' then
    update sutarta.plan p set version = p.version + 1
    where p.protocol_id = hold_matter.protocol_id and p.id = hold_matter.plan_id;
  end if;
  if about = 'measure' then
    update sutarta.measure m set version = m.version + 1
    where m.protocol_id = hold_matter.protocol_id and m.id = hold_matter.measure_id;
  end if;
  if about = 'amendment' then
    update sutarta.amendment a set version = a.version + 1
    where a.protocol_id = hold_matter.protocol_id and a.number = hold_matter.amendment;
  end if;
end
$$;
