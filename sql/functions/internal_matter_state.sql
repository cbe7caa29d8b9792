-- Where that stands which a question is about.
create or replace function sutarta.matter_state(question sutarta.decision) returns text
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return case question.about
    when 'protocol' then (select p.state from sutarta.protocol p where p.id = question.protocol_id)
    when 'plan' then (
      select p.state from sutarta.plan p where p.protocol_id = question.protocol_id and p.id = question.plan_id)
    when 'measure' then (
      select m.state from sutarta.measure m where m.protocol_id = question.protocol_id and m.id = question.measure_id)
    else (
      select a.state from sutarta.amendment a
      where a.protocol_id = question.protocol_id and a.number = question.amendment)
  end;
end
$$;
