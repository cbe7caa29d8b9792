-- The attempts to hand each digest over, a row each, without addresses.
create or replace view report.delivery as
select
  d.message_id as digest_id,
  d.fence as attempt,
  d.began_at,
  d.ended_at,
  round(extract(epoch from d.ended_at - d.began_at)::numeric, 6) as seconds,
  d.outcome
from sutarta.delivery d;

comment on view report.delivery is
  'The attempts to hand each digest over, a row each, without addresses.';
comment on column report.delivery.digest_id is 'The digest''s key.';
comment on column report.delivery.attempt is 'The attempt''s number, from 1.';
comment on column report.delivery.began_at is 'When it began.';
comment on column report.delivery.ended_at is 'When it ended; null for one of which nobody knows.';
comment on column report.delivery.seconds is 'How long it took, in seconds; null for one of which nobody knows.';
comment on column report.delivery.outcome is
  'sent, retry, suppressed, parked, relay, ambiguous, failed; null for one of which nobody knows.';
