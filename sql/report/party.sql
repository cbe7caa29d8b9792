-- Which associations take part in which protocol, from when till when: a row for each stretch of time.
create or replace view report.party as
select
  y.protocol_id,
  a.code as protocol,
  x.id as association_id,
  x.code as association,
  y.standing,
  y.first_day::date as first_day,
  y.last_day::date as last_day,
  t.today >= y.first_day and (y.last_day is null or t.today <= y.last_day) as is_current
from sutarta.party y
left join sutarta.protocol a on a.id = y.protocol_id
join sutarta.association x on x.id = y.association_id
cross join lateral (select ((select sutarta.as_of()) at time zone a.time_zone)::date as today) t;

comment on view report.party is
  'Which associations take part in which protocol, from when till when: a row for each stretch of time.';
comment on column report.party.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.party.protocol is 'The protocol''s code.';
comment on column report.party.association_id is 'The key of the association.';
comment on column report.party.association is 'The code of the association.';
comment on column report.party.standing is '''signatory'', who decides, or ''observer''.';
comment on column report.party.first_day is 'The first day of taking part.';
comment on column report.party.last_day is 'The last day; null while no end is known.';
comment on column report.party.is_current is 'Whether it takes part today.';
