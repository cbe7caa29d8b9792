-- Refuses an answer that does not fit the measure: what is done is renewed, what is not is carried, and what is dropped
-- is dropped for a reason.
create or replace function sutarta.require_fitting_answer(number text, is_finished boolean, answer text, reason text)
returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_one_of(
    'answer ' || number, answer, case when is_finished then 'renewed, dropped' else 'carried, dropped' end);
  if answer = 'dropped' and coalesce(btrim(reason, E' \t\n\r'), '') = '' then
    perform sutarta.refuse(
      'SU005', 'What is dropped is dropped for a reason.',
      array['subject', 'measure', 'number', number, 'action', 'drop', 'field', 'reason']);
  end if;
end
$$;
