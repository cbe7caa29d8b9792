-- Keeps every other migrator of this database waiting until the session ends.
select pg_advisory_lock(hashtext('sutarta'), hashtext('migrations')) is not null;
