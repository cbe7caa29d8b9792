-- The rule by which questions about a kind of subject are decided now: the latest that was set, or else the default:
-- everybody concerned consents, and an objection blocks.
create or replace function sutarta.rule_for(protocol_id bigint, about text) returns sutarta.decision_rule
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  rule sutarta.decision_rule;
begin
  select r.* into rule from sutarta.decision_rule r
  where r.protocol_id = rule_for.protocol_id and r.subject = rule_for.about
  order by r.version desc limit 1;
  if rule.version is null then
    rule.version := 0;
    rule.eligible := 'concerned';
    rule.threshold := '1/1';
    rule.base := 'eligible';
    rule.objection_blocks := true;
  end if;
  return rule;
end
$$;
