-- Who took part in each meeting: a row for each party that the protocol had that day.
create or replace view report.attendance as
select
  g.protocol_id,
  a.code as protocol,
  g.number as meeting,
  g.held_on::date as held_on,
  y.association_id,
  x.code as association,
  y.standing,
  t.association_id is not null as is_present
from sutarta.meeting g
left join sutarta.protocol a on a.id = g.protocol_id
join sutarta.party y
  on y.protocol_id = g.protocol_id and g.held_on >= y.first_day and (y.last_day is null or g.held_on <= y.last_day)
left join sutarta.association x on x.id = y.association_id
left join sutarta.attendance t
  on t.protocol_id = g.protocol_id and t.meeting = g.number and t.association_id = y.association_id;

comment on view report.attendance is
  'Who took part in each meeting: a row for each party that the protocol had that day.';
comment on column report.attendance.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.attendance.protocol is 'The protocol''s code.';
comment on column report.attendance.meeting is 'The meeting''s number in its protocol.';
comment on column report.attendance.held_on is 'The day on which it was held.';
comment on column report.attendance.association_id is 'The key of the party.';
comment on column report.attendance.association is 'The code of the party.';
comment on column report.attendance.standing is '''signatory'' or ''observer'', as of that day.';
comment on column report.attendance.is_present is 'Whether it took part.';
