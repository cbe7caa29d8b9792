-- The database takes an address that a load takes, and nothing else: the cases are those of Intake's own test.
begin;
\ir support/act.sql
select no_plan();

create function pg_temp.takes(address text) returns boolean language plpgsql as $$
begin
  insert into sutarta.person (login, name, email, language)
  values ('tap_address_' || (select count(*) from sutarta.person), 'Somebody', address, 'lt');
  return true;
exception when check_violation then
  return false;
end
$$;

select ok(pg_temp.takes(address), format('%s is an address', left(address, 40))) from unnest(array[
  'aaa@example.org', 'a.b-c+d@mail.example.org', 'x@y.z', repeat('a', 242) || '@example.org']) as address;
select ok(not pg_temp.takes(address), format('%s is none', left(address, 40))) from unnest(array[
  'aaa', 'aaa@', '@example.org', 'a@b@example.org', 'aaa@example', 'a a@example.org', '<aaa@example.org>',
  'ąžuolas@example.org', '.aaa@example.org', 'aaa@example..org', 'aaa.@example.org', 'aaa@.example.org',
  'aaa@example.org.', 'aaa@example.org,bbb@example.org', E'aaa@example.org\n', E'a\taa@example.org', '',
  repeat('a', 243) || '@example.org']) as address;
select is(
  (select string_agg(chr(code), '' order by code) from generate_series(1, 127) as code
    where pg_temp.takes('a' || chr(code) || 'a@example.org')),
  '!#$%&''*+-./0123456789=?ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~',
  'of ASCII, a name takes what RFC 5322 takes without quotation marks');
select is(
  (select string_agg(chr(code), '' order by code) from generate_series(1, 127) as code
    where pg_temp.takes('a@a' || chr(code) || 'a.org')),
  '!#$%&''*+-./0123456789=?ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~',
  'and so does a host');

select * from finish();
rollback;
