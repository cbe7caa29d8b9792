-- Whether what a reminder reminds of is still to come about, and on that day.
create or replace function sutarta.still_matters(reminder sutarta.reminder) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if reminder.measure_id is null then return reminder.occurrence_id is not null; end if;
  return exists (
    select from sutarta.measure m
    join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state
    where m.protocol_id = reminder.protocol_id and m.id = reminder.measure_id
      and m.due = reminder.matter_day and not s.is_final);
end
$$;
