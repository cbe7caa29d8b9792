-- The people who are reminded on a day: of an event, who represents any party; of a measure's deadline, who represents
-- its lead or a partner — or, where it names no lead, any signatory.
create or replace function sutarta.people_concerned(protocol bigint, measure bigint, day date)
returns table (person_id bigint, capacity text)
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select r.person_id,
    case
      when measure is null then null
      when bool_or(m.lead_id = a.association_id or (m.lead_id is null and a.standing = 'signatory')) then 'lead'
      else 'partner'
    end
  from sutarta.party a
  join sutarta.representative r on r.association_id = a.association_id
  left join sutarta.measure m on m.protocol_id = a.protocol_id and m.id = people_concerned.measure
  where a.protocol_id = people_concerned.protocol
    and day >= a.first_day and (a.last_day is null or day <= a.last_day)
    and day >= r.first_day and (r.last_day is null or day <= r.last_day)
    and (people_concerned.measure is null
      or m.lead_id = a.association_id
      or (m.lead_id is null and a.standing = 'signatory')
      or exists (
        select from sutarta.measure_partner x
        where x.protocol_id = a.protocol_id and x.measure_id = m.id and x.association_id = a.association_id))
  group by r.person_id
$$;
