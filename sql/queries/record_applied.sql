-- Records a migration, once and for all, or the newest text of a file that is applied again when it changes; what the
-- text was before is remembered.
with migration as (
  insert into sutarta.migration (name, sha256)
  select $2, $3 where $1 = 'migrations'
), superseded as (
  insert into sutarta.superseded_text (folder, name, sha256)
  select applied.folder, applied.name, applied.sha256 from sutarta.applied_text as applied
  where applied.folder = $1 and applied.name = $2 and applied.sha256 <> $3
  on conflict do nothing
)
insert into sutarta.applied_text (folder, name, sha256)
select $1, $2, $3 where $1 <> 'migrations'
on conflict (folder, name) do update set sha256 = excluded.sha256, applied_at = now();
