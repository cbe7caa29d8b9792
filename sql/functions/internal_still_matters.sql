-- Whether what a reminder reminds of is still to come about.
create or replace function sutarta.still_matters(reminder sutarta.reminder) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return exists (
    select from sutarta.mattering_reminders(array[reminder.person_id], array[date 'infinity']) r
    where r.id = reminder.id);
end
$$;
