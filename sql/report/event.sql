-- The events that each protocol observes: series and single ones, a row each.
create or replace view report.event as
select
  e.protocol_id,
  a.code as protocol,
  e.id as event_id,
  e.code as event,
  sutarta.text_in(e.titles, a.languages[1]) as title,
  e.titles::jsonb as titles,
  e.rrule as rule,
  e.first_day::date as first_day,
  e.last_day::date as last_day,
  e.until_day::date as until_day,
  x.code as responsible,
  (select count(*)::integer from sutarta.event_measure q
   where q.protocol_id = e.protocol_id and q.event_id = e.id) as measures
from sutarta.event e
left join sutarta.protocol a on a.id = e.protocol_id
left join sutarta.association x on x.id = e.responsible_id;

comment on view report.event is
  'The events that each protocol observes: series and single ones, a row each.';
comment on column report.event.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.event.protocol is 'The protocol''s code.';
comment on column report.event.event_id is 'The event''s key.';
comment on column report.event.event is 'The event''s code, unique in its protocol.';
comment on column report.event.title is 'The title in the protocol''s first language.';
comment on column report.event.titles is 'The titles by language code.';
comment on column report.event.rule is 'The rule of the series as RFC 5545 writes it; null for a single event.';
comment on column report.event.first_day is 'The first day of its first occurrence.';
comment on column report.event.last_day is 'The last day of its first occurrence.';
comment on column report.event.until_day is 'The day on which the series ends; null where no end is known.';
comment on column report.event.responsible is 'The code of the association that answers for it; null where none does, and the coordinator alone may change it.';
comment on column report.event.measures is 'How many measures of plans it is linked to.';
