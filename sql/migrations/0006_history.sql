-- 0006 history
--
-- The append-only record of every move, and the requests that made them. History cannot hold a move that the life
-- cycle lacks, nor two moves of one subject from the same version.
-- phase: before   nothing exists yet
-- locks: none     new tables
-- undo:  by hand  drop the tables and the trigger function
create table sutarta.history (
  protocol_id bigint not null,
  id bigint generated always as identity,
  at timestamptz not null,
  subject text not null,
  plan_id bigint not null,
  -- Null for a move of the plan itself.
  measure_id bigint,
  from_state text not null,
  action text not null,
  to_state text not null,
  account text,
  -- Who acted: the server's user always, the person where it is one.
  login text not null,
  person_id bigint references sutarta.person,
  association_id bigint references sutarta.association,
  -- In what capacity: one of the roles that the life cycle lists for the move, or 'decision' for a consequence.
  capacity text not null,
  -- The subject's version after the move.
  version bigint not null,
  primary key (protocol_id, id),
  unique nulls not distinct (protocol_id, plan_id, measure_id, version),
  check ((measure_id is null) = (subject = 'plan')),
  foreign key (subject, from_state, action, to_state)
    references sutarta.life_cycle_move (subject, from_state, action, to_state),
  foreign key (protocol_id, plan_id) references sutarta.plan (protocol_id, id),
  foreign key (protocol_id, plan_id, measure_id) references sutarta.measure (protocol_id, plan_id, id)
);

create function sutarta.refuse_rewriting() returns trigger
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  -- Only somebody who is above every rule of the server anyway may mend it by hand.
  if not (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user) then
    raise exception using errcode = 'SU007', message = 'History is only ever added to.';
  end if;
  return coalesce(new, old);
end
$$;
revoke execute on function sutarta.refuse_rewriting() from public;

create trigger append_only before update or delete on sutarta.history
  for each row execute function sutarta.refuse_rewriting();
create trigger never_emptied before truncate on sutarta.history
  for each statement execute function sutarta.refuse_rewriting();

-- A request that was answered once is answered the same again, so a retry after a lost connection is safe.
create table sutarta.request (
  login text not null,
  id uuid not null,
  door text not null,
  arguments jsonb not null,
  result jsonb,
  at timestamptz not null default now(),
  primary key (login, id)
);
