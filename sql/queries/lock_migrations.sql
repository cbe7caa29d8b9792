-- Keeps every other migrator of this database waiting until the transaction ends, however long that takes.
begin;
set local idle_in_transaction_session_timeout = 0;
lock table sutarta.migrator in access exclusive mode;
