-- Refuses a rule of a series that the programs could not read; none is right too.
create or replace function sutarta.require_recurrence(rule text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(sutarta.is_recurrence(rule), true) then
    perform sutarta.refuse(
      'SU012', 'The rule is none that the register can date.',
      array['field', 'rule', 'value', rule, 'allowed',
        'FREQ=DAILY|WEEKLY|MONTHLY|YEARLY;INTERVAL;COUNT|UNTIL;BYMONTH;BYMONTHDAY;BYDAY;WKST']);
  end if;
end
$$;
