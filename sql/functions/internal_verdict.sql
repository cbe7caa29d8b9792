-- What follows from the ballots by a rule, as an action of the decision: 'carry', 'fail', 'object', or 'open' while it
-- is not settled. Silence that is consent has been counted as consent. Never 'fail' while somebody is missing and there
-- is time: ballots may be changed. `DecisionRule.verdict` in Swift is the same, and each is tested against the other.
create or replace function sutarta.verdict(
  consents integer, objections integer, abstentions integer, missing integer, quorum text, threshold text, base text,
  objection_blocks boolean, is_over boolean) returns text
language plpgsql immutable parallel safe
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered integer := consents + objections + abstentions;
  eligible integer := answered + missing;
  has_quorum boolean := quorum is null or sutarta.amount_reached(answered, quorum, eligible);
  -- Of what the threshold is a part; as if all who are missing objected.
  whole integer := case base when 'eligible' then eligible else consents + objections + missing end;
begin
  if eligible = 0 then return 'fail'; end if;
  if objection_blocks and objections > 0 then
    return case when is_over then 'fail' else 'object' end;
  end if;
  if missing = 0 or is_over then
    whole := case base when 'eligible' then eligible else consents + objections end;
    return case
      when has_quorum and consents > 0 and sutarta.amount_reached(consents, threshold, whole) then 'carry'
      else 'fail'
    end;
  end if;
  return case
    when not objection_blocks and has_quorum and sutarta.amount_reached(consents, threshold, whole) then 'carry'
    else 'open'
  end;
end
$$;
