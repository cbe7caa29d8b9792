-- Refuses a ballot where the question has been settled, or its last day has passed.
create or replace function sutarta.require_open_decision(held sutarta.decision, action text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not held.is_open or held.last_day < sutarta.today(held.protocol_id) then
    perform sutarta.refuse(
      'SU001', 'The question is settled, or its last day has passed.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['action', action, 'allowed', '']
      || sutarta.last_move_facts(sutarta.matter_of(held)));
  end if;
end
$$;
