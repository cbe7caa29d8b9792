-- What a line of a digest names, so that the command in it means what is meant.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();
\o /dev/null
insert into sutarta.preference (person_id, hour) select p.id, 0 from sutarta.person p;
insert into sutarta.reminding (protocol_id, silence_days) select a.id, 30 from sutarta.protocol a
on conflict on constraint reminding_pkey do update set silence_days = 30;
-- 2 becomes TB's, as 3 is; nobody has heard of either for long.
update sutarta.measure set state = 'in_progress', lead_id = (select id from sutarta.association where code = 'TB')
where protocol_id = current_setting('tap.one')::bigint and number = '2';
update sutarta.history set at = '2025-01-29 12:00+02' where protocol_id = current_setting('tap.one')::bigint;
select door.compute_reminders('2025-05-05 09:00+03');
\o
create function pg_temp.named(who text, section text) returns text language sql as $$
  select string_agg(concat_ws(' ', c.number, c.plan_code, c.capacity, case when c.is_among_several then 'several' end), ', '
    order by c.number)
  from door.collect_digests('2025-05-05 09:00+03', 100) c where c.login = who and c.section = named.section
$$;
select is(pg_temp.named('tap_b', 'silence'), '2 lead, 3 lead',
  'the lead of what is silent is told as its lead, though no day is near by which it is due');
select is(pg_temp.named('tap_secretary', 'silence'), '1, 1.1, 2, 3', 'who coordinates as nobody else');

-- A draft for the next year, then the next year itself beside what is left of this one.
\o /dev/null
select door.load_plan('tap-one', 'tap-26', '{"lt": "Kitas"}', '2026-01-01', '2026-12-31');
\o
select is(pg_temp.named('tap_b', 'silence'), '2 tap-25 lead, 3 tap-25 lead', 'where there is another plan, each is named');
update sutarta.plan set state = 'done' where protocol_id = current_setting('tap.one')::bigint and code = 'tap-26';
select is(pg_temp.named('tap_b', 'silence'), '2 lead, 3 lead', 'but for one that is over');

-- TB signs the other protocol too.
\o /dev/null
select door.load_party('tap-two', 'TB', 'signatory', '2024-04-23', null);
\o
select is(pg_temp.named('tap_b', 'silence'), '2 lead several, 3 lead several', 'who belongs to two protocols has to say which');
select * from finish();
rollback;
