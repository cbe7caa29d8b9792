-- Whoever was held up by a transaction that gave way gets on meanwhile.
do $$ begin perform pg_sleep(1); end $$;
