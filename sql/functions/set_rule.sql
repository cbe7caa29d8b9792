-- Sets the rule by which questions about a kind of subject are decided from now on. What has been put to the vote keeps
-- the rule under which it was put. Gives the rule's version.
create or replace function door.set_rule(
  protocol text, about text, eligible text, quorum text, threshold text, base text, objection_blocks boolean,
  tacit_days integer, request uuid default null) returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  own_protocol_id bigint;
  made integer;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'set_rule', jsonb_build_object(
    'protocol', protocol, 'about', about, 'eligible', eligible, 'quorum', quorum, 'threshold', threshold,
    'base', base, 'objection_blocks', objection_blocks, 'tacit_days', tacit_days));
  if answered is null then
    own_protocol_id := sutarta.find_protocol(protocol);
    perform sutarta.require_one_of('about', about, 'protocol, plan, measure, amendment');
    perform sutarta.require_one_of('eligible', eligible, 'signatories, concerned');
    perform sutarta.require_one_of('base', base, 'eligible, cast');
    perform sutarta.require_amount('quorum', quorum);
    perform sutarta.require_amount('threshold', coalesce(threshold, ''));
    perform sutarta.require_one_of('objection_blocks', objection_blocks::text, 'true, false');
    if tacit_days not between 1 and 365 then
      perform sutarta.refuse(
        'SU012', 'That many days will not do.',
        array['field', 'tacit', 'value', tacit_days::text, 'allowed', '1–365']);
    end if;
    -- Whoever sets a rule of the protocol holds it; every party can read in history who did.
    perform sutarta.move_protocol(
      own_protocol_id, 'rule', null, sutarta.roles_on_protocol(own_protocol_id), null, request, jsonb_build_object(
        'about', about, 'eligible', eligible, 'quorum', quorum, 'threshold', threshold, 'base', base,
        'objection_blocks', objection_blocks, 'tacit_days', tacit_days));
    insert into sutarta.decision_rule (
      protocol_id, subject, version, eligible, quorum, threshold, base, objection_blocks, tacit_days)
    select own_protocol_id, set_rule.about, 1 + coalesce(max(r.version), 0), set_rule.eligible, set_rule.quorum,
      set_rule.threshold, set_rule.base, set_rule.objection_blocks, set_rule.tacit_days
    from sutarta.decision_rule r
    where r.protocol_id = own_protocol_id and r.subject = set_rule.about
    returning version into strict made;
    answered := to_jsonb(made);
    perform sutarta.end_request(request, answered);
  end if;
  return answered::integer;
end
$$;
