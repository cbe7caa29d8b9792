-- 0009 protocol life
--
-- A protocol of intent lives: it is proposed, signed by each association for itself, in force, ended. Its rules of
-- decision are rows, a new one for every change. A person may be shut out from one moment to the next.
-- phase: before   old binaries keep working
-- locks: access exclusive on protocol, person and party, briefly
-- undo:  by hand  drop the two tables, the columns and the domain
insert into sutarta.life_cycle_state (subject, state, position, is_initial, is_final)
values ('protocol', 'agreed', 2, true, false)
on conflict do nothing;

alter table sutarta.protocol
  add column subject text not null generated always as ('protocol') stored,
  -- What there is was signed before the register was kept.
  add column state text not null default 'agreed',
  -- Rises with every change; whoever raises it holds the protocol until the transaction ends.
  add column version bigint not null default 1,
  -- SHA-256 of the text that is signed; null where it was signed before the register was kept.
  add column text_hash bytea check (length(text_hash) = 32),
  -- In which languages its documents are kept.
  add column languages text[] not null default '{lt,en,pl}',
  add foreign key (subject, state) references sutarta.life_cycle_state (subject, state),
  -- A protocol that is still to be signed has no date of signing.
  alter column signed_on drop not null;
alter table sutarta.protocol alter column state drop default;

-- The moment from which she is nobody here any more, whatever her terms of office say.
alter table sutarta.person add column revoked_at timestamptz;
-- What is left of a person who was erased: her past ballots, under a number.
alter table sutarta.person
  add column erased_at timestamptz,
  alter column email drop not null;

-- An association's signature under a protocol: who signed for it, when, where, and under which text.
create table sutarta.signature (
  protocol_id bigint not null,
  association_id bigint not null,
  -- The party's first day: an association that comes back signs anew.
  first_day sutarta.day not null,
  signed_on sutarta.day not null,
  place text not null,
  text_hash bytea check (length(text_hash) = 32),
  -- Null where it was signed before the register was kept.
  person_id bigint references sutarta.person,
  primary key (protocol_id, association_id, first_day),
  foreign key (protocol_id, association_id, first_day)
    references sutarta.party (protocol_id, association_id, first_day) on update cascade
);
insert into sutarta.signature (protocol_id, association_id, first_day, signed_on, place)
select a.protocol_id, a.association_id, a.first_day, greatest(a.first_day, p.signed_on), p.place
from sutarta.party a join sutarta.protocol p on p.id = a.protocol_id
where a.standing = 'signatory';

-- So many, or such a part: '5', '2/3' (at least), '>1/2' (more than).
create domain sutarta.amount as text check (
  value ~ '^[1-9][0-9]{0,3}$' or value ~ '^>?[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$');

-- By which rule questions about a kind of subject are decided, from a day on. Where there is none, all concerned
-- consent and an objection blocks.
create table sutarta.decision_rule (
  protocol_id bigint not null references sutarta.protocol,
  subject text not null check (subject in ('protocol', 'plan', 'measure', 'amendment')),
  version integer not null check (version > 0),
  -- 'signatories': all of the protocol's; 'concerned': the lead and the partners of what is decided.
  eligible text not null check (eligible in ('signatories', 'concerned')),
  -- How many of the eligible must have cast a ballot; null for any number.
  quorum sutarta.amount,
  -- How many consents carry it, as a part of the eligible or of the consents and objections cast.
  threshold sutarta.amount not null,
  base text not null check (base in ('eligible', 'cast')),
  objection_blocks boolean not null,
  -- After so many working days silence is consent; null where it never is.
  tacit_days integer check (tacit_days between 1 and 365),
  primary key (protocol_id, subject, version)
);
