-- Whether a tick may believe the clock. One that goes forward is believed at once, but for a leap of more than four days,
-- longer than any weekend: that may have been an outage, and is believed when another tick, 50 minutes later or more,
-- finds it gone on from there. A moment that somebody has vouched for is no leap. One that goes back by more than a day
-- is not believed, until it has gone on from there for a day: then it is the later moment that was wrong, and if the
-- clock had leapt to that from where it is now, what was told before its time is to be told again.
create or replace function sutarta.read_clock(as_of timestamptz, is_vouched boolean default true) returns boolean
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  held sutarta.clock;
begin
  -- Whoever holds it is a tick beside this one, and reads the same clock.
  select c.* into held from sutarta.clock c for no key update skip locked;
  if not found then
    return not sutarta.is_behind(as_of) and (is_vouched or not sutarta.is_ahead(as_of));
  end if;
  if not is_vouched and sutarta.is_ahead(as_of) then
    -- One that has gone back since is another leap.
    if held.ahead_from is null or as_of < held.ahead_from then
      update sutarta.clock c set ahead_from = as_of;
      return false;
    end if;
    if as_of < sutarta.believed_from(held.ahead_from) then return false; end if;
  end if;
  if held.ahead_from is not null then update sutarta.clock c set ahead_from = null; end if;
  if held.latest is null or as_of >= held.latest then
    update sutarta.clock c
    set latest = as_of, behind_from = null, behind_to = null,
      left_at = case when as_of > held.latest + interval '1 day' then held.latest else held.left_at end;
    return true;
  end if;
  if not sutarta.is_behind(as_of) then return true; end if;
  if as_of >= held.behind_from and as_of <= held.behind_to + interval '2 days' then
    update sutarta.clock c set behind_to = greatest(held.behind_to, as_of);
  else
    held.behind_from := as_of;
    update sutarta.clock c set behind_from = as_of, behind_to = as_of;
  end if;
  if as_of < held.behind_from + interval '1 day' then return false; end if;
  if held.behind_from >= held.left_at - interval '1 hour' then
    perform sutarta.disown_digests(held.left_at, as_of);
  end if;
  update sutarta.clock c set latest = as_of, left_at = null, behind_from = null, behind_to = null;
  update sutarta.reminding g set computed_on = null
  from sutarta.protocol a
  where a.id = g.protocol_id and g.computed_on > (as_of at time zone a.time_zone)::date;
  -- And what was late by that moment is counted anew.
  update sutarta.counting g set counted_for = (as_of at time zone a.time_zone)::date - 1
  from sutarta.protocol a
  where a.id = g.protocol_id and g.counted_for > (as_of at time zone a.time_zone)::date;
  return true;
end
$$;
