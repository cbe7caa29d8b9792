-- The occurrences of a protocol that are not what people were told of them, on a day: cancelled or no longer in their
-- series, beyond the end of it, on other days, or taking place after all. What has passed either way is nobody's news any more. One that a
-- tick has not dated yet is not known to be gone.
create or replace function sutarta.changed_occurrences(protocol bigint, day date)
returns table (
  person_id bigint, event_id bigint, original_day date, change text, first_day date, last_day date, told_first date,
  told_last date, note text, occurrence_id bigint, edition integer)
language sql stable rows 5
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select t.person_id, t.event_id, t.original_day::date, n.change,
    coalesce(o.first_day, t.first_day)::date, coalesce(o.last_day, t.last_day)::date, t.first_day::date,
    t.last_day::date, c.note, o.id, o.edition
  from sutarta.told_occurrence t
  join sutarta.event e on e.protocol_id = t.protocol_id and e.id = t.event_id
  left join sutarta.occurrence o
    on o.protocol_id = t.protocol_id and o.event_id = t.event_id and o.original_day = t.original_day
  left join sutarta.occurrence_change c
    on c.protocol_id = t.protocol_id and c.event_id = t.event_id and c.original_day = t.original_day and c.is_last
  cross join lateral (
    select case
      when o.id is null and not t.is_cancelled and e.until_day < t.original_day and c.is_cancelled is not true then 'end'
      when o.id is null and not t.is_cancelled and (e.is_dated or c.is_cancelled) then 'cancel'
      when o.id is not null and t.is_cancelled then 'restore'
      when o.id is not null and (o.first_day, o.last_day) <> (t.first_day, t.last_day) then 'move'
    end as change) n
  where t.protocol_id = changed_occurrences.protocol
    and n.change is not null
    -- No further back than occurrences are sure to be dated ahead: what was told in other years is not looked at.
    and t.last_day >= changed_occurrences.day - 400
    and (t.last_day >= changed_occurrences.day or o.last_day >= changed_occurrences.day)
$$;
