-- The digests written, a row each; to whom, only by the association, and no word of them.
create or replace view report.digest as
select
  m.id as digest_id,
  r.association_id,
  x.code as association,
  m.local_date::date as local_date,
  g.is_late,
  m.written_at,
  m.sent_at,
  -- A tick that was told its moment (`--as-of`) says that one of sending; when it was written the clock says.
  case when m.sent_at >= m.written_at
    then round((extract(epoch from m.sent_at - m.written_at) / 3600)::numeric, 6) end as hours_to_send,
  m.attempts,
  case when m.sent_at is not null then 'sent' when m.parked_at is not null then 'parked' else 'waiting' end as state
from sutarta.message m
join sutarta.digest g on g.person_id = m.person_id and g.local_date = m.local_date
left join lateral (
  select min(r.association_id) as association_id from sutarta.representative r
  where r.person_id = m.person_id and m.local_date >= r.first_day
    and (r.last_day is null or m.local_date <= r.last_day)
  having count(distinct r.association_id) = 1) r on true
left join sutarta.association x on x.id = r.association_id;

comment on view report.digest is
  'The digests written, a row each; to whom, only by the association, and no word of them.';
comment on column report.digest.digest_id is 'The digest''s key.';
comment on column report.digest.association_id is
  'The key of the association whose representative it went to; null for one of none or of several.';
comment on column report.digest.association is 'The code of that association; null for one of none or of several.';
comment on column report.digest.local_date is 'The recipient''s own day that it is the digest of.';
comment on column report.digest.is_late is
  'Whether it tells of something that should have been told on an earlier day.';
comment on column report.digest.written_at is 'When it was written.';
comment on column report.digest.sent_at is 'When it was handed over; null while it was not.';
comment on column report.digest.hours_to_send is
  'How long that took, in hours and parts of them; null while it was not, and where a tick that was told an earlier '
  'moment (--as-of) sent it: that moment came before the letter was written.';
comment on column report.digest.attempts is
  'How many attempts there were, the one that succeeded too; not those that failed by the relay.';
comment on column report.digest.state is '''sent'', ''waiting'', or ''parked'' until somebody looks at it.';
