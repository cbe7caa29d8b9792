-- What a question is about, by its title in a language.
create or replace function sutarta.question_title(question sutarta.decision, language text) returns text
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return case question.about
    when 'protocol' then (
      select sutarta.text_in(p.titles, language) from sutarta.protocol p where p.id = question.protocol_id)
    when 'plan' then (
      select sutarta.text_in(p.titles, language) from sutarta.plan p
      where p.protocol_id = question.protocol_id and p.id = question.plan_id)
    when 'measure' then (
      select sutarta.text_in(m.titles, language) from sutarta.measure m
      where m.protocol_id = question.protocol_id and m.id = question.measure_id)
    else (
      select a.reason from sutarta.amendment a
      where a.protocol_id = question.protocol_id and a.number = question.amendment)
  end;
end
$$;
