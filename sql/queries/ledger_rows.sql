-- What has been applied: frozen migrations, and the texts that are applied again when they change.
select 'migrations' as folder, name, sha256 from sutarta.migration
union all
select folder, name, sha256 from sutarta.applied_text
order by 1, 2;
