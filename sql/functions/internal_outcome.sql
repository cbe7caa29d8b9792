-- What has become of a measure by a day: its state, but for one that is agreed or going on after its time is over. That
-- one is late, or partly done where something of it was done. The one place of this rule.
create or replace function sutarta.outcome(
  state text, is_unfinished boolean, over_on date, day date, is_begun boolean) returns text
language sql immutable parallel safe
as $$
  select case
    when not is_unfinished or day <= over_on then state
    when is_begun then 'partly'
    else 'late'
  end
$$;
