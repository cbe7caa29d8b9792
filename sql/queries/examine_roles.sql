-- What is wrong with the roles: 'missing' and 'login' of a group, 'powers' of whoever belongs to one, 'daemon' where no
-- login may tick in this database; and the statement that mends it, where one does. Whoever belongs to the owner is the installer, and needs powers.
with recursive own_group (name) as (
  values ('sutarta_owner'), ('sutarta_leader'), ('sutarta_coordinator'), ('sutarta_daemon'), ('sutarta_analyst'),
         ('sutarta_registrar')
), belonging (id, "group") as (
  select role.oid, own_group.name
  from own_group
  join pg_roles as role on role.rolname = own_group.name
  union
  select membership.member, belonging."group"
  from belonging
  join pg_auth_members as membership on membership.roleid = belonging.id
  where belonging."group" <> 'sutarta_owner'
)
select 'missing' as fault, own_group.name::text as role, null::text as powers, null::text as mend
from own_group
where not exists (select from pg_roles as role where role.rolname = own_group.name)
union all
select 'login', role.rolname::text, null, format('alter role %I nologin', role.rolname)
from pg_roles as role
join own_group on own_group.name = role.rolname
where role.rolcanlogin
union all
select 'powers', role.rolname::text, power.names, format('alter role %I %s', role.rolname, power.denials)
from pg_roles as role
cross join lateral (
  select string_agg(name, ' ' order by place), string_agg('no' || lower(name), ' ' order by place)
  from (
    values (1, 'SUPERUSER', role.rolsuper), (2, 'BYPASSRLS', role.rolbypassrls), (3, 'CREATEROLE', role.rolcreaterole),
           (4, 'CREATEDB', role.rolcreatedb), (5, 'REPLICATION', role.rolreplication)
  ) as known (place, name, is_held)
  where known.is_held
) as power (names, denials)
where role.oid in (select belonging.id from belonging) and power.names is not null
union all
select 'daemon', 'sutarta_daemon', null, 'create role sutarta_tick login in role sutarta_daemon'
where not exists (
  select
  from belonging
  join pg_roles as role on role.oid = belonging.id
  where belonging."group" = 'sutarta_daemon' and role.rolcanlogin
    and has_database_privilege(role.oid, current_database(), 'connect'))
order by 1, 2;
