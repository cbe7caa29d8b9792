-- A trial, no part of the schema: puts history into :parts parts by a hash of the protocol, so that what it gains and
-- costs can be measured anew (README.md beside this file has the figures). On a register of the bench, as a superuser:
--
--   psql -v parts=8 -f Benchmarks/reports/partitioned.sql
\set ON_ERROR_STOP on
set client_min_messages = warning;
begin;
create temporary table kept on commit drop as
select 1 as step, format('alter table sutarta.history add constraint %I %s', conname, pg_get_constraintdef(oid)) as statement
from pg_constraint where conrelid = 'sutarta.history'::regclass and contype in ('p', 'u', 'f')
union all
-- What is unique but by the protocol cannot be: nothing but the sealer keeps two rows from one number.
select 2, replace(pg_get_indexdef(i.indexrelid), 'UNIQUE INDEX history_seal ', 'INDEX history_seal ')
from pg_index i
where i.indrelid = 'sutarta.history'::regclass
  and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
union all
select 3, pg_get_triggerdef(oid) from pg_trigger where tgrelid = 'sutarta.history'::regclass and not tgisinternal;
grant select on kept to sutarta_owner;

set local role sutarta_owner;
-- What is made of the table's rows goes with it, and is made again below.
drop view report.transition, report.measure_state_at;
drop function sutarta.last_move(sutarta.matter), sutarta.seal_text(sutarta.history);
alter table sutarta.history rename to history_heap;
create table sutarta.history (like sutarta.history_heap including defaults including constraints)
  partition by hash (protocol_id);
select format('create table sutarta.history_%s partition of sutarta.history for values with (modulus %s, remainder %1$s)',
  n, :parts) from generate_series(0, :parts - 1) n \gexec
-- An identity is not to be had before PostgreSQL 17.
create sequence sutarta.history_number owned by sutarta.history.id;
select setval('sutarta.history_number', (select max(id) from sutarta.history_heap)) \g /dev/null
alter table sutarta.history alter column id set default nextval('sutarta.history_number');
insert into sutarta.history select * from sutarta.history_heap h order by h.protocol_id, h.id;
drop table sutarta.history_heap;
select statement from kept order by step \gexec
\ir ../../sql/functions/internal_last_move.sql
\ir ../../sql/functions/internal_seal_text.sql
\ir ../../sql/report/measure_state_at.sql
\ir ../../sql/report/transition.sql
\ir ../../sql/access/01_row_security.sql
\ir ../../sql/access/02_grants.sql
commit;
vacuum (analyze);
