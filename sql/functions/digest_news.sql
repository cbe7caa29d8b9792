-- What others have done since the last digest of each of these people, who are held: the newest first, so many for
-- each, with how many there are in all.
create or replace function door.digest_news(people bigint[], days date[], seen pg_snapshot, at_most integer)
returns table (
  person_id bigint, day date, association text, subject text, action text, state text, number text, title text,
  protocol_code text, total bigint)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
set jit = off
as $$
#variable_conflict use_column
begin
  perform sutarta.require_daemon();
  return query
    select s.person_id, (n.at at time zone a.time_zone)::date, c.code, n.subject, n.action, n.state,
      case n.subject when 'measure' then m.number when 'decision' then n.decision::text
        when 'amendment' then n.amendment::text when 'event' then n.original_day::text end,
      case n.subject
        when 'protocol' then sutarta.text_in(a.titles, p.language)
        when 'plan' then sutarta.text_in(l.titles, p.language)
        when 'measure' then sutarta.text_in(m.titles, p.language)
        when 'decision' then sutarta.question_title(q, p.language)
        when 'event' then sutarta.text_in(e.titles, p.language)
        else (select x.reason from sutarta.amendment x
              where x.protocol_id = n.protocol_id and x.number = n.amendment)
      end,
      a.code, n.total
    from unnest(people, days) as s (person_id, day)
    join sutarta.person p on p.id = s.person_id
    cross join lateral (
      select w.*, count(*) over () as total, row_number() over (order by w.at desc) as place
      from sutarta.news(s.person_id, s.day, digest_news.seen) w) n
    join sutarta.protocol a on a.id = n.protocol_id
    left join sutarta.association c on c.id = n.association_id
    left join sutarta.plan l on l.protocol_id = n.protocol_id and l.id = n.plan_id
    left join sutarta.measure m on m.protocol_id = n.protocol_id and m.id = n.measure_id
    left join sutarta.event e on e.protocol_id = n.protocol_id and e.id = n.event_id
    left join sutarta.decision q on q.protocol_id = n.protocol_id and q.number = n.decision
    where n.place <= at_most
    order by s.person_id, n.place;
end
$$;
