-- Records a migration, once and for all, or the newest text of a file that is applied again when it changes.
with migration as (
  insert into sutarta.migration (name, sha256)
  select $2, $3 where $1 = 'migrations'
)
insert into sutarta.applied_text (folder, name, sha256)
select $1, $2, $3 where $1 <> 'migrations'
on conflict (folder, name) do update set sha256 = excluded.sha256, applied_at = now();
