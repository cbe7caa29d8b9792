-- Whether what a reminder reminds of is still to come about: the measure is not at its end and due on that day, or
-- still silent; the ballot is still missing.
create or replace function sutarta.still_matters(reminder sutarta.reminder) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if reminder.decision is not null then
    return exists (
      select from sutarta.decision d
      cross join lateral sutarta.counted_ballots(d.protocol_id, d.number) b
      join sutarta.representative r on r.association_id = b.association_id and r.person_id = reminder.person_id
      where d.protocol_id = reminder.protocol_id and d.number = reminder.decision and d.is_open
        and b.stance is null and not b.has_left);
  elsif reminder.measure_id is null then
    return reminder.occurrence_id is not null;
  end if;
  return exists (
    select from sutarta.measure m
    join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state
    where m.protocol_id = reminder.protocol_id and m.id = reminder.measure_id and not s.is_final
      and (m.due = reminder.matter_day or reminder.cause = 'silence'));
end
$$;
