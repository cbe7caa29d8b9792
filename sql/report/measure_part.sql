-- Who takes part in each measure: a row for its lead and for each partner, or for each signatory where it names none.
-- Who signed when its time was over has promised nothing of it.
create or replace view report.measure_part as
select
  m.protocol_id,
  a.code as protocol,
  m.plan_id,
  p.code as plan,
  m.id as measure_id,
  m.number,
  s.association_id,
  (select x.code from sutarta.association x where x.id = s.association_id) as association,
  s.part
from sutarta.measure m
left join sutarta.plan p on p.protocol_id = m.protocol_id and p.id = m.plan_id
left join sutarta.protocol a on a.id = m.protocol_id
cross join lateral (
  select m.lead_id as association_id, 'lead' as part where m.lead_id is not null
  union all
  select q.association_id, 'partner' from sutarta.measure_partner q
  where q.protocol_id = m.protocol_id and q.measure_id = m.id
  union all
  select distinct y.association_id, 'all' from sutarta.party y
  where m.lead_id is null and y.protocol_id = m.protocol_id and y.standing = 'signatory'
    and y.first_day <= coalesce(m.due, p.last_day) and (y.last_day is null or y.last_day >= p.first_day)
    and not exists (
      select from sutarta.measure_partner q where q.protocol_id = m.protocol_id and q.measure_id = m.id)) s;

comment on view report.measure_part is
  'Who takes part in each measure: a row for its lead and for each partner, or, where it names none, for each '
  'signatory of the plan''s period that had signed before the measure''s time was over.';
comment on column report.measure_part.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.measure_part.protocol is 'The protocol''s code.';
comment on column report.measure_part.plan_id is 'The plan''s key.';
comment on column report.measure_part.plan is 'The plan''s code, unique in its protocol.';
comment on column report.measure_part.measure_id is 'The measure''s key.';
comment on column report.measure_part.number is 'The measure''s number in its plan, a text: ''4.1''.';
comment on column report.measure_part.association_id is 'The key of the association.';
comment on column report.measure_part.association is 'The code of the association.';
comment on column report.measure_part.part is '''lead'', ''partner'', or ''all'' where the plan means every signatory.';
