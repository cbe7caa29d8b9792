-- Where a tick has time for one protocol only, and one is changed again each time, the others have their turn.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
select door.count_summaries('2026-04-11 12:00+03', 1);
insert into sutarta.uncounted select min(g.protocol_id) from sutarta.counting g;
select door.count_summaries('2026-04-11 13:00+03', 1);
select door.compute_reminders('2026-04-11 12:00+03', 1);
insert into sutarta.stirred select min(g.protocol_id) from sutarta.reminding g;
select door.compute_reminders('2026-04-11 13:00+03', 1);
\o
select plan(2);
select is((select count(*) from sutarta.counting where counted_for = '2026-04-11'), 2::bigint,
  'a second tick counts another one');
select is((select count(*) from sutarta.reminding where computed_on = '2026-04-11'), 2::bigint,
  'and looks at another one''s reminders');
select * from finish();
rollback;
