-- History is only ever added to.
begin;
\ir support/act.sql
\o /dev/null
\ir support/two_protocols.sql
\o
select * from no_plan();

-- The owner has every right on its tables, and still may not.
set local role sutarta_owner;
select isnt_empty('select 1 from sutarta.history', 'the owner sees history');
select throws_ok('update sutarta.history set account = ''x''', 'SU007', null, 'and does not rewrite it');
select throws_ok('delete from sutarta.history', 'SU007', null, 'nor delete from it');
select throws_ok('truncate sutarta.history', 'SU007', null, 'nor empty it');
select throws_ok(
  format('delete from sutarta.measure where protocol_id = %s', current_setting('tap.one')), '23503', null,
  'what has a history stays');
reset role;
select is(pg_temp.told('tap_registrar', 'update sutarta.history set account = ''x'''), '42501',
  'nor does the registrar');
select is(pg_temp.told('tap_a', 'insert into sutarta.history default values'), '42501', 'nobody adds to it by hand');
select lives_ok('update sutarta.history set account = ''mended'' where account = ''Minutes 1''',
  'whoever is above every rule of the server may mend it');
select * from finish();
rollback;
