-- Holds a plan whose content is about to be changed; refuses once it has been agreed. The fields say what differs.
create or replace function sutarta.hold_draft(protocol_id bigint, plan_id bigint, number text, fields text[])
returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  is_draft boolean;
begin
  update sutarta.plan p set version = p.version + 1
  from sutarta.life_cycle_state s
  where p.protocol_id = hold_draft.protocol_id and p.id = hold_draft.plan_id
    and s.subject = p.subject and s.state = p.state
  returning s.is_initial into strict is_draft;
  if not is_draft then
    perform sutarta.refuse(
      'SU007', 'What has been agreed is not changed by a load.',
      array[
        'subject', case when number is null then 'plan' else 'measure' end, 'number', number, 'plan', (
          select p.code from sutarta.plan p
          where p.protocol_id = hold_draft.protocol_id and p.id = hold_draft.plan_id),
        'protocol', (select p.code from sutarta.protocol p where p.id = hold_draft.protocol_id),
        'field', array_to_string(fields, ', ')]);
  end if;
end
$$;
