-- How each association took part in each year's decisions and meetings, as of the last tick.
create or replace view report.participation as
select
  t.protocol_id,
  a.code as protocol,
  t.year,
  t.association_id,
  x.code as association,
  t.eligible_for,
  t.consents + t.objections + t.abstentions as cast,
  t.consents,
  t.objections,
  t.abstentions,
  t.missing,
  round((t.consents + t.objections + t.abstentions)::numeric / nullif(t.eligible_for, 0), 6) as cast_rate,
  t.median_hours_to_cast,
  t.meetings,
  t.attended,
  round(t.attended::numeric / nullif(t.meetings, 0), 6) as attendance_rate,
  g.counted_at
from sutarta.participation_tally t
join sutarta.counting g on g.protocol_id = t.protocol_id
left join sutarta.protocol a on a.id = t.protocol_id
left join sutarta.association x on x.id = t.association_id;

comment on view report.participation is
  'How each association took part in each year''s decisions and meetings, as of the last tick.';
comment on column report.participation.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.participation.protocol is 'The protocol''s code.';
comment on column report.participation.year is 'The year in which the question was put or the meeting was held.';
comment on column report.participation.association_id is 'The key of the association.';
comment on column report.participation.association is 'The code of the association.';
comment on column report.participation.eligible_for is
  'In how many decisions it may or might vote; those that were taken back only where it had voted.';
comment on column report.participation.cast is 'In how many of them it has a ballot that counts.';
comment on column report.participation.consents is 'In how many it consents.';
comment on column report.participation.objections is 'In how many it objects.';
comment on column report.participation.abstentions is 'In how many it abstains.';
comment on column report.participation.missing is 'In how many of them it has no ballot that counts.';
comment on column report.participation.cast_rate is 'cast / eligible_for, 0 to 1; null where it might vote in none.';
comment on column report.participation.median_hours_to_cast is
  'The median time from the question to its ballot, in hours and parts of them; null where it has cast none.';
comment on column report.participation.meetings is 'How many meetings were held while it was a party.';
comment on column report.participation.attended is 'In how many of them it took part.';
comment on column report.participation.attendance_rate is 'attended / meetings, 0 to 1; null where none was held.';
comment on column report.participation.counted_at is 'The moment of the tick that counted.';
