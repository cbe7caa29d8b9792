-- What doctor wants to know of server and database, readable by everybody who may connect.
select current_setting('server_version_num')::integer, current_setting('server_encoding'),
       extract(epoch from clock_timestamp())::double precision,
       quote_ident(here.datname), here.datcollversion, pg_database_collation_actual_version(here.oid),
       exists (select from aclexplode(coalesce(here.datacl, acldefault('d', here.datdba))) as given
               where given.grantee = 0 and given.privilege_type in ('TEMPORARY', 'CREATE'))
from pg_database as here
where here.datname = current_database();
