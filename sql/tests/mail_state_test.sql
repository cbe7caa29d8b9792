-- How much mail waits is told to the daemon and the registrar, and to nobody else.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

\o /dev/null
update sutarta.message set sent_at = now() where sent_at is null;
\o
select results_eq(
  'select waiting, tried_often, oldest_age from door.mail_state()',
  'values (0::bigint, 0::bigint, null::double precision)', 'where no mail waits, none is old');

\o /dev/null
insert into sutarta.digest (person_id, local_date, is_late)
select p.id, '2025-04-14', false from sutarta.person p where p.login in ('tap_a', 'tap_b');
insert into sutarta.message (person_id, local_date, message_id, recipient, bytes, written_at, attempts)
select p.id, '2025-04-14', '<' || p.login || '@example.org>', p.login || '@example.org', 'letter',
  now() - case p.login when 'tap_a' then interval '1 hour' else interval '2 hours' end,
  case p.login when 'tap_a' then 4 else 5 end
from sutarta.person p where p.login in ('tap_a', 'tap_b');
\o
select results_eq(
  'select waiting, tried_often, oldest_age between 7200 and 7260 from door.mail_state()',
  'values (2::bigint, 1::bigint, true)', 'what waits is counted, and the oldest''s age told');
update sutarta.message set parked_at = now(), parked_because = 'x' where recipient = 'tap_b@example.org';
select results_eq(
  'select waiting, tried_often, oldest_age between 3600 and 3660 from door.mail_state()',
  'values (1::bigint, 0::bigint, true)', 'what is parked waits no more');
select is(pg_temp.told('tap_a', 'select waiting from door.mail_state()'), '42501', 'a leader is not told');
select * from finish();
rollback;
