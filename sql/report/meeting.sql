-- The meetings of each protocol, a row each.
create or replace view report.meeting as
select
  g.protocol_id,
  a.code as protocol,
  g.number as meeting,
  g.held_on::date as held_on,
  (select count(*)::integer from sutarta.party y
   where y.protocol_id = g.protocol_id and g.held_on >= y.first_day
     and (y.last_day is null or g.held_on <= y.last_day)) as parties,
  (select count(*)::integer from sutarta.attendance t
   where t.protocol_id = g.protocol_id and t.meeting = g.number) as present
from sutarta.meeting g
left join sutarta.protocol a on a.id = g.protocol_id;

comment on view report.meeting is
  'The meetings of each protocol, a row each.';
comment on column report.meeting.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.meeting.protocol is 'The protocol''s code.';
comment on column report.meeting.meeting is 'The meeting''s number in its protocol.';
comment on column report.meeting.held_on is 'The day on which it was held.';
comment on column report.meeting.parties is 'How many parties the protocol had that day, observers too.';
comment on column report.meeting.present is 'How many of them took part.';
