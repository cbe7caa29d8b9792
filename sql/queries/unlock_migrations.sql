-- Lets the next migrator in.
rollback;
