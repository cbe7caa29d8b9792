-- What was agreed of each plan: its first text, and one more for each amendment.
create or replace view report.plan_revision as
select
  r.protocol_id,
  a.code as protocol,
  r.plan_id,
  p.code as plan,
  r.revision,
  r.made_at,
  r.decision,
  r.amendment,
  jsonb_array_length(r.content -> 'measures') as measures,
  encode(r.content_hash, 'hex') as content_hash
from sutarta.plan_revision r
left join sutarta.plan p on p.protocol_id = r.protocol_id and p.id = r.plan_id
left join sutarta.protocol a on a.id = r.protocol_id;

comment on view report.plan_revision is
  'What was agreed of each plan: its first text, and one more for each amendment.';
comment on column report.plan_revision.protocol_id is 'The protocol''s key, the same in every view.';
comment on column report.plan_revision.protocol is 'The protocol''s code.';
comment on column report.plan_revision.plan_id is 'The plan''s key.';
comment on column report.plan_revision.plan is 'The plan''s code, unique in its protocol.';
comment on column report.plan_revision.revision is 'The revision, from 1.';
comment on column report.plan_revision.made_at is 'When it came into force.';
comment on column report.plan_revision.decision is
  'The number of the decision that carried it; null for an agreement recorded later.';
comment on column report.plan_revision.amendment is
  'The number of the amendment that it came by; null for a first revision.';
comment on column report.plan_revision.measures is 'How many measures it has, parts included.';
comment on column report.plan_revision.content_hash is 'SHA-256 of its content, in hexadecimal digits.';
