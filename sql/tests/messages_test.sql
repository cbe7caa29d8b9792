-- A message is claimed, sent and marked by one tick at a time, and every attempt is in the ledger.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

\o /dev/null
insert into sutarta.digest (person_id, local_date, is_late)
select p.id, '2025-04-14', false from sutarta.person p where p.login in ('tap_a', 'tap_b');
update sutarta.message set sent_at = now() where sent_at is null;
insert into sutarta.message (person_id, local_date, message_id, recipient, bytes)
select p.id, '2025-04-14', '<' || p.login || '@example.org>', p.login || '@example.org', 'letter'
from sutarta.person p where p.login in ('tap_a', 'tap_b') order by p.login;
\o
create table pg_temp.claim as select 'first' as name, c.* from door.claim_message('2025-04-14 12:00+00', 'maildir', 'resend') c;
select is((select header_id from claim), '<tap_a@example.org>', 'the oldest message is claimed first');
insert into claim select 'second', c.* from door.claim_message('2025-04-14 12:00+00', 'maildir', 'resend') c;
select is((select header_id from claim where name = 'second'), '<tap_b@example.org>', 'then another');
select is_empty('select * from door.claim_message(''2025-04-14 12:00+00'', ''maildir'', ''resend'')', 'what is claimed is nobody else''s');
select is_empty('select * from door.claim_message(''2099-01-01 12:00+00'', ''maildir'', ''resend'')',
  'not even for a tick that takes another time for now: leases run on the server''s clock');
select is((select door.mark_delivery(message_id, fence, 'sent', null, now(), 'maildir', 'resend') from claim where name = 'first'), true,
  'it is marked as sent');
select is((select door.mark_delivery(message_id, fence, 'sent', null, now(), 'maildir', 'resend') from claim where name = 'first'), false, 'once');
select is((select door.mark_delivery(message_id, fence, 'retry', 'x', now(), 'maildir', 'resend') from claim where name = 'first'), false,
  'and has not failed then');

-- A lease that ran out.
update sutarta.message set leased_until = clock_timestamp() - interval '1 second'
where id = (select message_id from claim where name = 'second');
insert into claim select 'third', c.* from door.claim_message('2025-04-14 12:30+00', 'maildir', 'resend') c;
select results_eq(
  'select message_id, header_id, bytes from claim where name = ''second''',
  'select message_id, header_id, bytes from claim where name = ''third''',
  'a lease that ran out is another''s, to the byte');
select is((select door.mark_delivery(message_id, fence, 'sent', null, now(), 'maildir', 'resend') from claim where name = 'second'), false,
  'the mark of the one who lost it comes too late');
select is(
  (select door.mark_delivery(message_id, fence, 'retry', 'refused', '2025-04-14 12:31+00', 'maildir', 'resend') from claim where name = 'third'), true,
  'an attempt fails');
select is((select door.mark_delivery(message_id, fence, 'sent', null, now(), 'maildir', 'resend') from claim where name = 'third'), false,
  'and was not sent then');
select is_empty('select * from door.claim_message(''2025-04-14 12:32+00'', ''maildir'', ''resend'')', 'it is not tried again at once');
select isnt_empty('select * from door.claim_message(''2025-04-14 12:34+00'', ''maildir'', ''resend'')', 'but after a while');
select results_eq($$
  select d.fence, d.outcome, d.reason, d.ended_at is null from sutarta.delivery d
  join sutarta.message m on m.id = d.message_id where m.message_id = '<tap_b@example.org>' order by d.fence
  $$, $$ values (1::bigint, 'ambiguous', 'The attempt began and nobody saw its end.', false), (2, 'retry', 'refused', false),
    (3, null, null, true) $$,
  'the ledger names every attempt, and those of which nobody knows the end');
select is(
  (select door.mark_delivery(m.id, 3, 'sent', null, now(), 'maildir', 'resend') from sutarta.message m where m.message_id = '<tap_b@example.org>'), true,
  'in the end it is sent');
select is_empty('select * from door.claim_message(''2099-01-01 12:00+00'', ''maildir'', ''resend'')', 'and nothing waits');
select * from finish();
rollback;
