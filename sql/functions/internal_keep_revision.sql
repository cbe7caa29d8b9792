-- Keeps the content of a plan as it has just been agreed, as its next revision. The caller holds the plan.
create or replace function sutarta.keep_revision(
  protocol_id bigint, plan_id bigint, decision integer, amendment integer, made_at timestamptz) returns integer
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  content jsonb := sutarta.plan_content(keep_revision.protocol_id, keep_revision.plan_id);
  kept integer;
begin
  update sutarta.plan p set revision = p.revision + 1
  where p.protocol_id = keep_revision.protocol_id and p.id = keep_revision.plan_id
  returning p.revision into strict kept;
  insert into sutarta.plan_revision (
    protocol_id, plan_id, revision, content, content_hash, decision, amendment, made_at)
  values (
    keep_revision.protocol_id, keep_revision.plan_id, kept, content, sutarta.content_hash(content),
    keep_revision.decision, keep_revision.amendment, keep_revision.made_at);
  return kept;
end
$$;
