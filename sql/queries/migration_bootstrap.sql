-- Makes what the migrator itself stands on; run by the installer before every migration, and harmless when repeated.
-- What is there already is nothing to tell.
set local client_min_messages = warning;

do $bootstrap$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'sutarta_owner') then
    create role sutarta_owner nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
  end if;
exception
  -- Roles belong to the whole cluster: another database's migrator may have been faster.
  when duplicate_object or unique_violation then null;
end
$bootstrap$;

do $bootstrap$
begin
  if not pg_catalog.pg_has_role(current_user, 'sutarta_owner', 'member') then
    grant sutarta_owner to current_user;
  end if;
end
$bootstrap$;

create schema if not exists sutarta authorization sutarta_owner;
create schema if not exists door authorization sutarta_owner;
create schema if not exists report authorization sutarta_owner;

-- Holds nothing: whoever locks it is the one who migrates. Nobody else is granted anything on it, so nobody else can
-- lock it and stand in the way.
create table if not exists sutarta.migrator ();
-- First of all, so that one who waits here for another holds nothing that the other wants.
lock table sutarta.migrator in access exclusive mode;
alter table sutarta.migrator owner to sutarta_owner;

create table if not exists sutarta.migration (
  name text primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default now()
);

create table if not exists sutarta.applied_text (
  folder text not null,
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default now(),
  primary key (folder, name)
);

-- What a text was before it was changed: a program that carries one of these is older than the database.
create table if not exists sutarta.superseded_text (
  folder text not null,
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (folder, name, sha256)
);

alter table sutarta.superseded_text owner to sutarta_owner;
alter table sutarta.migration owner to sutarta_owner;
alter table sutarta.applied_text owner to sutarta_owner;
