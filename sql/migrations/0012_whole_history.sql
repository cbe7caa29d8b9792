-- 0012 whole history
--
-- History tells of every subject, not of plans and measures alone: each row names what it is about, in which meeting
-- and by which request, and what changed. Rows are sealed in order into a chain of hashes.
-- phase: before   old binaries keep working
-- locks: access exclusive on history while columns and an index are added
-- undo:  by hand  drop what is added; rows about other subjects are lost
alter table sutarta.life_cycle_move drop constraint life_cycle_move_account_check;
alter table sutarta.life_cycle_move
  add check (account in ('none', 'reason', 'outcome', 'note'));

alter table sutarta.history
  alter column plan_id drop not null,
  add column amendment integer,
  add column decision integer,
  -- The association whose ballot or signature it is.
  add column voter_id bigint references sutarta.association,
  add column meeting integer,
  add column request uuid,
  -- What changed, field by field: {"term": ["by March", "by May"]}.
  add column changes jsonb,
  -- By which transaction; a row is sealed only when every older transaction has ended.
  add column xid xid8 not null default pg_current_xact_id(),
  -- Its place in the chain, counted over the whole installation, and the hash that binds it to the row before.
  add column seal_number bigint,
  add column seal_hash bytea check (length(seal_hash) = 32),
  add check ((seal_number is null) = (seal_hash is null)),
  drop constraint history_check,
  add check (case subject
    when 'protocol' then num_nonnulls(plan_id, measure_id, amendment, decision) = 0
    when 'plan' then plan_id is not null and num_nonnulls(measure_id, amendment, decision, voter_id) = 0
    when 'measure' then measure_id is not null and num_nonnulls(amendment, decision, voter_id) = 0
    when 'amendment' then amendment is not null and num_nonnulls(measure_id, decision, voter_id) = 0
    when 'decision' then decision is not null and voter_id is null
    when 'ballot' then decision is not null and voter_id is not null
  end),
  drop constraint history_protocol_id_plan_id_measure_id_version_key,
  add constraint history_once unique nulls not distinct
    (protocol_id, plan_id, measure_id, subject, amendment, decision, voter_id, version),
  add foreign key (protocol_id) references sutarta.protocol,
  add foreign key (protocol_id, amendment) references sutarta.amendment (protocol_id, number),
  add foreign key (protocol_id, decision) references sutarta.decision (protocol_id, number),
  add foreign key (protocol_id, meeting) references sutarta.meeting (protocol_id, number);
create unique index history_seal on sutarta.history (seal_number) where seal_number is not null;
create index history_unsealed on sutarta.history (id) where seal_number is null;
-- A decision is settled once: the last line against two who count at the same moment.
create unique index history_settled on sutarta.history (protocol_id, decision)
  where subject = 'decision' and to_state in ('carried', 'failed', 'withdrawn');

-- How far the chain reaches; whoever holds this row is the one who seals.
create table sutarta.seal_head (
  only_one boolean primary key default true check (only_one),
  number bigint not null,
  hash bytea not null check (length(hash) = 32)
);
insert into sutarta.seal_head (number, hash) values (0, sha256(convert_to('sutarta', 'UTF8')));

-- A row may be sealed once, and its login blotted out when a person is erased; nothing else of it ever changes.
create or replace function sutarta.refuse_rewriting() returns trigger
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' then
    if old.seal_number is null
      and (to_jsonb(old) - 'seal_number' - 'seal_hash') = (to_jsonb(new) - 'seal_number' - 'seal_hash') then
      return new;
    end if;
    if old.person_id is not null and new.login = 'erased'
      and (to_jsonb(old) - 'login') = (to_jsonb(new) - 'login') then
      return new;
    end if;
  end if;
  -- Only somebody who is above every rule of the server anyway may mend it by hand.
  if not (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user) then
    raise exception using errcode = 'SU007', message = 'History is only ever added to.';
  end if;
  return coalesce(new, old);
end
$$;

-- What a move is about: the subject, and the keys that tell which one.
create type sutarta.matter as (
  protocol_id bigint, subject text, plan_id bigint, measure_id bigint, amendment integer, decision integer,
  voter_id bigint);

-- They take a matter now.
drop function if exists sutarta.record_move(
  bigint, bigint, bigint, text, text, text, text, text, text, bigint);
drop function if exists sutarta.check_move(bigint, bigint, bigint, text, text, text, text, text[]);
drop function if exists sutarta.case_facts(bigint, bigint, bigint);
drop function if exists sutarta.last_move_facts(bigint, bigint, bigint);
drop function if exists sutarta.acting_association(bigint, bigint, text);
drop function if exists sutarta.make_plan_move(bigint, bigint, text, text, text[]);
drop function if exists sutarta.first_move(text);
