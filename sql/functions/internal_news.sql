-- What others than a person have done in her protocols since her last digest was written, as far as the writer of the
-- next can see: the last thing of each matter, the newest first. Without a digest there is no news: she is not told a
-- year's history at once.
--
-- Exactly what that digest's writer could not see is new, however late it was committed; where the server has had
-- another life since, and counts its transactions anew, the moment has to do.
create or replace function sutarta.news(person bigint, day date, seen pg_snapshot)
returns table (
  protocol_id bigint, at timestamptz, association_id bigint, subject text, plan_id bigint, measure_id bigint,
  decision integer, amendment integer, event_id bigint, original_day date, action text, state text)
language plpgsql stable rows 20
set search_path = sutarta, pg_catalog, pg_temp
-- One person's news are found as another's are: planning anew takes longer than finding them.
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  last sutarta.digest;
  is_of_this_life boolean;
  first_unseen xid8;
begin
  select d.* into last from sutarta.digest d where d.person_id = news.person and not d.is_premature
  order by d.local_date desc limit 1;
  if last.person_id is null then return; end if;
  is_of_this_life := coalesce(pg_snapshot_xmin(last.seen) < pg_snapshot_xmax(news.seen), false);
  first_unseen := case when is_of_this_life then pg_snapshot_xmin(last.seen) else '0' end;
  return query
    select n.* from (
      select distinct on (
          h.protocol_id, h.subject, h.plan_id, h.measure_id, h.decision, h.amendment, h.event_id, h.original_day)
        h.protocol_id, h.at, h.association_id, h.subject, h.plan_id, h.measure_id, h.decision, h.amendment, h.event_id,
        h.original_day::date, h.action, h.to_state
      from sutarta.history h
      where h.protocol_id in (select p.protocol_id from sutarta.protocols_of(news.person, news.day) p)
        and h.person_id is distinct from news.person
        -- A ballot is its association's own; what comes of all of them is told.
        and h.voter_id is null
        -- Of a day that she has been told of she is told what becomes of it, elsewhere.
        and (h.original_day is null or not exists (
          select from sutarta.told_occurrence t
          where t.protocol_id = h.protocol_id and t.person_id = news.person and t.event_id = h.event_id
            and t.original_day = h.original_day))
        and h.xid >= first_unseen
        and case
          when is_of_this_life
            then not pg_visible_in_snapshot(h.xid, last.seen) and pg_visible_in_snapshot(h.xid, news.seen)
          else h.at > last.written_at
        end
      order by h.protocol_id, h.subject, h.plan_id, h.measure_id, h.decision, h.amendment, h.event_id, h.original_day,
        h.id desc) n
    order by n.at desc;
end
$$;
