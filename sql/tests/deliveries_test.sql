-- What becomes of a message after each kind of answer, and what a registrar may do about it.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();
\o /dev/null
update sutarta.message set sent_at = now() where sent_at is null;
insert into sutarta.digest (person_id, local_date, is_late)
select p.id, d, false from sutarta.person p
cross join unnest('{2025-04-14,2025-04-15,2025-04-16,2025-04-17,2025-04-18,2025-04-19,2025-04-20,2025-04-21,2025-04-22}'::date[]) d
where p.login = 'tap_a';
\o
create function pg_temp.letter(day date) returns bigint language sql as $$
  insert into sutarta.message (person_id, local_date, message_id, recipient, bytes)
  select p.id, day, '<' || day || '@example.org>', 'Tap_A@example.org', 'letter'
  from sutarta.person p where p.login = 'tap_a' returning id
$$;
-- Claims the only message that waits, and marks what came of it.
create function pg_temp.attempt(outcome text, at timestamptz, policy text default 'resend') returns text
language plpgsql as $$
declare
  c record;
begin
  select * into c from door.claim_message(at, 'smtp', policy);
  if c.message_id is null then return 'none'; end if;
  perform door.mark_delivery(c.message_id, c.fence, outcome, 'so it was', at, 'smtp', policy);
  return (select concat_ws(' ', case when m.sent_at is not null then 'sent' when m.parked_at is not null then 'parked'
    else 'waiting' end, m.attempts) from sutarta.message m where m.id = c.message_id);
end
$$;

-- A relay that is out of order costs a message nothing, and nobody tries it for a while.
select isnt(pg_temp.letter('2025-04-14'), null, 'a letter waits');
select is(pg_temp.attempt('relay', '2025-04-14 12:00+00'), 'waiting 0', 'a relay out of order costs it no attempt');
select is(pg_temp.attempt('sent', '2025-04-14 12:00+00'), 'none', 'and is left in peace');
select is(door.relay_rest('smtp', '2025-04-14 12:00:59+00'), 'so it was', 'which is told while it lasts');
select is(door.relay_rest('smtp', '2025-04-14 12:01+00'), null, 'and not afterwards');
select is(door.relay_rest('other', '2025-04-14 12:00+00'), null, 'nor of another relay');
select is(door.relay_rest('smtp', '2024-04-14 12:00+00'), null, 'nor where a clock was set back');
select is(pg_temp.attempt('relay', '2025-04-14 12:02+00'), 'waiting 0', 'after a while it is tried again');
select is(pg_temp.attempt('sent', '2025-04-14 12:03:59+00'), 'none', 'then left for twice as long');
select is(pg_temp.attempt('sent', '2025-04-14 12:04+00'), 'sent 1', 'until it works');
select is((select failures from sutarta.relay), 0, 'and all is forgotten');

select is(pg_temp.told('tap_a', $$ select door.relay_rest('smtp', now()) $$), '42501', 'a leader is not told');

-- Temporary refusals.
select isnt(pg_temp.letter('2025-04-15'), null, 'another letter');
select is(pg_temp.attempt('retry', '2025-04-15 12:00+00'), 'waiting 1', 'it is not taken this time');
select is(pg_temp.attempt('sent', '2025-04-15 12:00:30+00'), 'none', 'it waits');
update sutarta.message set attempts = 37 where sent_at is null;
select is(pg_temp.attempt('retry', '2025-04-15 12:05+00'), 'parked 38', 'after five days of trying it is parked');
select is(pg_temp.told('tap_registrar', $$ select string_agg(concat_ws(' ', local_date, condition, reason), '; ')
    from door.mail_list('parked', 10) where login = 'tap_a' $$), '2025-04-15 parked so it was', 'the registrar sees it');
select is(pg_temp.told('tap_registrar', format($$ select door.mail_retry(%s) $$, (select max(id) from sutarta.message))), '',
  'and has it tried again');
select is(pg_temp.attempt('sent', '2025-04-15 12:06+00'), 'sent 1', 'at once');
select is(pg_temp.told('tap_registrar', format($$ select door.mail_retry(%s) $$, (select max(id) from sutarta.message))),
  'SU003', 'what was sent is not sent again');

-- Ambiguous.
select isnt(pg_temp.letter('2025-04-16'), null, 'another letter');
select is(pg_temp.attempt('ambiguous', '2025-04-16 12:00+00'), 'waiting 1', 'nobody knows whether it was taken: again');
select is(pg_temp.attempt('ambiguous', '2025-04-16 13:00+00'), 'waiting 2', 'and again');
select is(pg_temp.attempt('ambiguous', '2025-04-16 19:00+00'), 'parked 3', 'but not for ever');
select is(pg_temp.told('tap_registrar', $$ select sum(ambiguous) from door.mail_list('ambiguous', 10) where login = 'tap_a' $$),
  '3', 'each doubtful attempt is in the ledger');
select isnt(pg_temp.letter('2025-04-17'), null, 'another letter');
select is(pg_temp.attempt('ambiguous', '2025-04-17 12:00+00', 'hold'), 'parked 1', 'or it is held at once, where that is the policy');
select isnt(pg_temp.letter('2025-04-18'), null, 'another letter');
select is((select count(*) from door.claim_message('2025-04-18 12:00+00', 'smtp', 'hold')), 1::bigint, 'a tick takes it and dies');
update sutarta.message set leased_until = clock_timestamp() - interval '1 second' where sent_at is null and parked_at is null;
select is_empty($$ select * from door.claim_message('2025-04-18 13:00+00', 'smtp', 'hold') $$,
  'it may have been sent: it is held');
select is((select string_agg(d.outcome, ' ') from sutarta.delivery d
  where d.message_id = (select max(id) from sutarta.message)), 'ambiguous', 'and the ledger says so');
select is(pg_temp.told('tap_registrar', format($$ select door.mail_park(%s, ' ') $$, (select max(id) from sutarta.message))),
  'SU005', 'parking wants a reason');

-- An address that takes no mail.
update sutarta.message set sent_at = now(), parked_at = null, parked_because = null where sent_at is null;
select isnt(pg_temp.letter('2025-04-19'), null, 'another letter');
select is(pg_temp.attempt('suppressed', '2025-04-19 12:00+00'), 'parked 1', 'the address does not exist');
select is(pg_temp.told('tap_registrar', $$ select string_agg(address, ' ') from door.mail_suppressed() $$), 'tap_a@example.org',
  'it is remembered');
select is(pg_temp.told('tap_registrar', format($$ select door.mail_retry(%s) $$, (select max(id) from sutarta.message))),
  'SU006', 'no letter goes there');
select is(pg_temp.told('tap_registrar', $$ select door.mail_release('TAP_A@example.org') $$), 'true', 'until it is released');
select is(pg_temp.told('tap_registrar', $$ select door.mail_release('tap_a@example.org') $$), 'false', 'once');
select is(pg_temp.told('tap_registrar', format($$ select door.mail_retry(%s) $$, (select max(id) from sutarta.message))), '',
  'then letters go there again');
select is(pg_temp.attempt('parked', '2025-04-19 12:10+00'), 'parked 1', 'a letter that is not taken is parked');
select is((select count(*) from sutarta.suppression), 0::bigint, 'and its address is not to blame');

-- What waits when it turns out that nobody is there to read it.
update sutarta.message set sent_at = now(), parked_at = null, parked_because = null where sent_at is null;
select isnt(pg_temp.letter('2025-04-20'), null, 'a letter waits');
select isnt(pg_temp.letter('2025-04-21'), null, 'and another for the same address');
select is(pg_temp.attempt('suppressed', '2025-04-21 12:00+00'), 'parked 1', 'the address takes no mail');
select is(pg_temp.attempt('sent', '2025-04-21 12:01+00'), 'none', 'the other is not even tried');
select is(pg_temp.told('tap_registrar', $$ select string_agg(concat_ws(' ', local_date, attempts, reason), '; ')
    from door.mail_list('parked', 10) $$), '2025-04-20 1 so it was; 2025-04-21 0 so it was', 'it is parked for the same reason');
delete from sutarta.suppression;
update sutarta.message set sent_at = now(), parked_at = null, parked_because = null where sent_at is null;
select isnt(pg_temp.letter('2025-04-22'), null, 'a letter waits');
\o /dev/null
select door.revoke_person('tap_a');
\o
select is(pg_temp.attempt('sent', '2025-04-22 12:00+00'), 'none', 'who is shut out meanwhile is not written to');
select is(pg_temp.told('tap_registrar', $$ select string_agg(reason, '; ') from door.mail_list('parked', 10) $$),
  'The person has been shut out.', 'and the ledger says why');
select throws_ok($$ select door.mark_delivery(1, 1, 'lost', null, now(), 'smtp', 'resend') $$, 'SU012', null,
  'there is no other outcome');
select * from finish();
rollback;
