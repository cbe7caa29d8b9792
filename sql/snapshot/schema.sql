-- The schema, normalised by scripts/snapshot from PostgreSQL 15. Do not edit.

-- Roles
-- sutarta_analyst
-- sutarta_coordinator
-- sutarta_daemon
-- sutarta_leader
-- sutarta_owner
-- sutarta_registrar


CREATE SCHEMA door;

ALTER SCHEMA door OWNER TO sutarta_owner;

CREATE SCHEMA report;

ALTER SCHEMA report OWNER TO sutarta_owner;

CREATE SCHEMA sutarta;

ALTER SCHEMA sutarta OWNER TO sutarta_owner;

CREATE DOMAIN sutarta.amount AS text
	CONSTRAINT amount_check CHECK (((VALUE ~ '^[1-9][0-9]{0,3}$'::text) OR (VALUE ~ '^>?[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$'::text)));

ALTER DOMAIN sutarta.amount OWNER TO sutarta_owner;

CREATE DOMAIN sutarta.day AS date
	CONSTRAINT day_check CHECK (isfinite(VALUE));

ALTER DOMAIN sutarta.day OWNER TO sutarta_owner;

CREATE DOMAIN sutarta.localized AS jsonb
	CONSTRAINT localized_check CHECK (((jsonb_typeof(VALUE) = 'object'::text) AND (VALUE <> '{}'::jsonb) AND (NOT jsonb_path_exists(VALUE, '$.keyvalue()?(!(@."key" like_regex "^[a-z]{2,3}$"))'::jsonpath)) AND (NOT jsonb_path_exists(VALUE, '$.*?(@.type() != "string")'::jsonpath)) AND (NOT jsonb_path_exists(VALUE, '$.*?(!(@ like_regex "[^[:space:]]"))'::jsonpath))));

ALTER DOMAIN sutarta.localized OWNER TO sutarta_owner;

CREATE TYPE sutarta.matter AS (
	protocol_id bigint,
	subject text,
	plan_id bigint,
	measure_id bigint,
	amendment integer,
	decision integer,
	voter_id bigint
);

ALTER TYPE sutarta.matter OWNER TO sutarta_owner;

CREATE FUNCTION door.amend_measure(protocol text, amendment integer, number text, fields jsonb, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.amend_measure(protocol text, amendment integer, number text, fields jsonb, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.annotate_measure(protocol text, plan text, number text, note text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.annotate_measure(protocol text, plan text, number text, note text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.audit_verify(head_number bigint DEFAULT NULL::bigint, head_hash text DEFAULT NULL::text) RETURNS TABLE(ok boolean, sealed bigint, unsealed bigint, first_bad bigint, protocol text, subject text, what text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.audit_verify(head_number bigint, head_hash text) OWNER TO sutarta_owner;

CREATE FUNCTION door.cancel_occurrence(protocol text, event text, original_day date, reason text, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.cancel_occurrence(protocol text, event text, original_day date, reason text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.cast_ballot(protocol text, decision integer, stance text, reason text DEFAULT NULL::text, association text DEFAULT NULL::text, content text DEFAULT NULL::text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(decision_state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.cast_ballot(protocol text, decision integer, stance text, reason text, association text, content text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.change_measure(protocol text, plan text, number text, fields jsonb, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.change_measure(protocol text, plan text, number text, fields jsonb, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.change_occurrence(protocol text, event text, original_day date, first date, last date, note text, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.change_occurrence(protocol text, event text, original_day date, first date, last date, note text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.claim_message(as_of timestamp with time zone, relay text, on_ambiguous text, lease interval DEFAULT '00:30:00'::interval) RETURNS TABLE(message_id bigint, fence bigint, header_id text, recipient text, bytes bytea)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION door.claim_message(as_of timestamp with time zone, relay text, on_ambiguous text, lease interval) OWNER TO sutarta_owner;

CREATE FUNCTION door.collect_digests(as_of timestamp with time zone, people integer, beyond bigint DEFAULT 0, only_login text DEFAULT NULL::text) RETURNS TABLE(person_id bigint, login text, name text, email text, language text, local_date date, is_late boolean, seen pg_snapshot, section text, reminder_id bigint, protocol_code text, title text, rung integer, first_day date, last_day date, original_day date, is_new boolean, code text, number text, edition integer, subject text, action text, state text, capacity text, plan_code text, is_among_several boolean, was_first date, was_last date, note text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '10s'
    SET jit TO 'off'
    SET plan_cache_mode TO 'force_custom_plan'
    AS (its text is in sql/);

ALTER FUNCTION door.collect_digests(as_of timestamp with time zone, people integer, beyond bigint, only_login text) OWNER TO sutarta_owner;

CREATE FUNCTION door.compute_reminders(as_of timestamp with time zone, at_most integer DEFAULT 1000) RETURNS TABLE(protocols integer, reminders integer)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '10s'
    SET jit TO 'off'
    AS (its text is in sql/);

ALTER FUNCTION door.compute_reminders(as_of timestamp with time zone, at_most integer) OWNER TO sutarta_owner;

CREATE FUNCTION door.count_summaries(as_of timestamp with time zone, at_most integer DEFAULT 1000) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '10s'
    SET jit TO 'off'
    AS (its text is in sql/);

ALTER FUNCTION door.count_summaries(as_of timestamp with time zone, at_most integer) OWNER TO sutarta_owner;

CREATE FUNCTION door.digest_news(people bigint[], days date[], seen pg_snapshot, at_most integer) RETURNS TABLE(person_id bigint, day date, association text, subject text, action text, state text, number text, title text, protocol_code text, total bigint)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET jit TO 'off'
    AS (its text is in sql/);

ALTER FUNCTION door.digest_news(people bigint[], days date[], seen pg_snapshot, at_most integer) OWNER TO sutarta_owner;

CREATE FUNCTION door.disable_login(login text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.disable_login(login text) OWNER TO sutarta_owner;

CREATE FUNCTION door.end_analyst(login text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.end_analyst(login text) OWNER TO sutarta_owner;

CREATE FUNCTION door.end_event(protocol text, event text, last date, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.end_event(protocol text, event text, last date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.end_office(login text, association text, last_day date, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.end_office(login text, association text, last_day date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.ensure_login(login text, "group" text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.ensure_login(login text, "group" text) OWNER TO sutarta_owner;

CREATE FUNCTION door.erase_person(login text, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.erase_person(login text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.examine_mail(as_of timestamp with time zone) RETURNS TABLE(waiting bigint, tried_often bigint, age double precision, parked bigint, held bigint, parked_age double precision)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.examine_mail(as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION door.examine_relays(as_of timestamp with time zone) RETURNS TABLE(name text, age double precision, failures integer, rest double precision, reason text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.examine_relays(as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION door.examine_ticks(as_of timestamp with time zone) RETURNS TABLE(register_age double precision, age double precision, ended text, seconds double precision, host text, outcome text, reason text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.examine_ticks(as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION door.expand_holidays(country text, horizon_first date, horizon_last date, days date[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '10s'
    AS (its text is in sql/);

ALTER FUNCTION door.expand_holidays(country text, horizon_first date, horizon_last date, days date[]) OWNER TO sutarta_owner;

CREATE FUNCTION door.expand_occurrences(protocol text, event text, horizon_first date, horizon_last date, firsts date[], lasts date[], editions integer[], seen_version bigint DEFAULT NULL::bigint) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '10s'
    AS (its text is in sql/);

ALTER FUNCTION door.expand_occurrences(protocol text, event text, horizon_first date, horizon_last date, firsts date[], lasts date[], editions integer[], seen_version bigint) OWNER TO sutarta_owner;

CREATE FUNCTION door.invite_party(protocol text, association text, standing text, first_day date, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.invite_party(protocol text, association text, standing text, first_day date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.invite_person(login text, name text, email text, language text, association text, office text, first date, last date, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.invite_person(login text, name text, email text, language text, association text, office text, first date, last date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.keep_tick(seconds double precision, as_of timestamp with time zone, host text, outcome text, reason text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '10s'
    AS (its text is in sql/);

ALTER FUNCTION door.keep_tick(seconds double precision, as_of timestamp with time zone, host text, outcome text, reason text) OWNER TO sutarta_owner;

CREATE FUNCTION door.ladders() RETURNS TABLE(protocol text, rungs integer[], silence_days integer, plan text, number text, event text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.ladders() OWNER TO sutarta_owner;

CREATE FUNCTION door.leave_protocol(protocol text, last_day date, reason text, association text DEFAULT NULL::text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.leave_protocol(protocol text, last_day date, reason text, association text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.link_event(protocol text, event text, plan text, number text, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.link_event(protocol text, event text, plan text, number text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_association(code text, names jsonb, sector text, aliases text[]) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_association(code text, names jsonb, sector text, aliases text[]) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_coordinator(protocol text, login text, first date, last date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_coordinator(protocol text, login text, first date, last date) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_day_override(country text, day date, is_worked boolean, reason text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_day_override(country text, day date, is_worked boolean, reason text) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_direction(protocol text, plan text, code text, titles jsonb, "position" integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_direction(protocol text, plan text, code text, titles jsonb, "position" integer) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_event(protocol text, code text, titles jsonb, first date, last date, rrule text, until date, first_edition integer, responsible text, exceptions date[] DEFAULT '{}'::date[]) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_event(protocol text, code text, titles jsonb, first date, last date, rrule text, until date, first_edition integer, responsible text, exceptions date[]) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], "position" integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], "position" integer) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_party(protocol text, association text, standing text, first date, last date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_party(protocol text, association text, standing text, first date, last date) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_person(login text, name text, email text, language text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_person(login text, name text, email text, language text) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_plan(protocol text, code text, titles jsonb, first date, last date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_plan(protocol text, code text, titles jsonb, first date, last date) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_protocol(code text, titles jsonb, signed_on date, place text, time_zone text, country text, rolls_deadlines boolean, ladder integer[]) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_protocol(code text, titles jsonb, signed_on date, place text, time_zone text, country text, rolls_deadlines boolean, ladder integer[]) OWNER TO sutarta_owner;

CREATE FUNCTION door.load_representative(login text, association text, office text, first date, last date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.load_representative(login text, association text, office text, first date, last date) OWNER TO sutarta_owner;

CREATE FUNCTION door.mail_attempts(message_id bigint) RETURNS TABLE(fence bigint, began_at timestamp with time zone, ended_at timestamp with time zone, outcome text, reason text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.mail_attempts(message_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION door.mail_list(kind text, at_most integer) RETURNS TABLE(message_id bigint, login text, recipient text, local_date date, condition text, attempts integer, not_before timestamp with time zone, ambiguous bigint, reason text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.mail_list(kind text, at_most integer) OWNER TO sutarta_owner;

CREATE FUNCTION door.mail_park(message_id bigint, reason text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.mail_park(message_id bigint, reason text) OWNER TO sutarta_owner;

CREATE FUNCTION door.mail_release(address text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.mail_release(address text) OWNER TO sutarta_owner;

CREATE FUNCTION door.mail_retry(message_id bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.mail_retry(message_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION door.mail_state() RETURNS TABLE(waiting bigint, tried_often bigint, oldest_age double precision)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.mail_state() OWNER TO sutarta_owner;

CREATE FUNCTION door.mail_suppressed() RETURNS TABLE(address text, reason text, since timestamp with time zone)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.mail_suppressed() OWNER TO sutarta_owner;

CREATE FUNCTION door.mark_delivery(message_id bigint, fence bigint, outcome text, reason text, as_of timestamp with time zone, relay text, on_ambiguous text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION door.mark_delivery(message_id bigint, fence bigint, outcome text, reason text, as_of timestamp with time zone, relay text, on_ambiguous text) OWNER TO sutarta_owner;

CREATE FUNCTION door.move_measure(protocol text, plan text, number text, action text, account text DEFAULT NULL::text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.move_measure(protocol text, plan text, number text, action text, account text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.move_plan(protocol text, plan text, action text, account text DEFAULT NULL::text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.move_plan(protocol text, plan text, action text, account text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.my_preference() RETURNS TABLE(email text, language text, time_zone text, frequency text, hour integer, weekdays integer[], ladder integer[], quiet_firsts date[], quiet_lasts date[], last_digest date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.my_preference() OWNER TO sutarta_owner;

CREATE FUNCTION door.negotiate(protocol text, decision integer, mediator text, last_day date, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.negotiate(protocol text, decision integer, mediator text, last_day date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.open_decision(protocol text, about text, plan text DEFAULT NULL::text, number text DEFAULT NULL::text, amendment integer DEFAULT NULL::integer, action text DEFAULT NULL::text, account text DEFAULT NULL::text, last_day date DEFAULT NULL::date, request uuid DEFAULT NULL::uuid) RETURNS TABLE(decision integer, state text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.open_decision(protocol text, about text, plan text, number text, amendment integer, action text, account text, last_day date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.propose_amendment(protocol text, plan text, reason text, request uuid DEFAULT NULL::uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.propose_amendment(protocol text, plan text, reason text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.propose_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.propose_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.propose_plan(protocol text, code text, titles jsonb, first date, last date, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.propose_plan(protocol text, code text, titles jsonb, first date, last date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.propose_protocol(code text, titles jsonb, place text, time_zone text, country text, rolls_deadlines boolean, ladder integer[], languages text[], text_hash text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone_name text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.propose_protocol(code text, titles jsonb, place text, time_zone text, country text, rolls_deadlines boolean, ladder integer[], languages text[], text_hash text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.read_clock(told timestamp with time zone, witness timestamp with time zone) RETURNS TABLE(moment text, doubt text, latest text, believed_from text, apart double precision)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '10s'
    AS (its text is in sql/);

ALTER FUNCTION door.read_clock(told timestamp with time zone, witness timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION door.record_agreement(protocol text, plan text, agreed_on date, minutes text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.record_agreement(protocol text, plan text, agreed_on date, minutes text) OWNER TO sutarta_owner;

CREATE FUNCTION door.record_ballots(protocol text, decision integer, meeting integer, ballots jsonb, request uuid DEFAULT NULL::uuid) RETURNS TABLE(decision_state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.record_ballots(protocol text, decision integer, meeting integer, ballots jsonb, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.record_meeting(protocol text, held_on date, place text, minutes text, present text[], request uuid DEFAULT NULL::uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.record_meeting(protocol text, held_on date, place text, minutes text, present text[], request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.relay_rest(relay text, as_of timestamp with time zone) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.relay_rest(relay text, as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION door.report_as_of(day date, protocol text DEFAULT NULL::text, plan text DEFAULT NULL::text) RETURNS TABLE(protocol_code text, plan_code text, number text, parent_number text, direction text, titles jsonb, term_phrase text, due date, lead text, partners text, state text, state_since timestamp with time zone, progress integer, outcome text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.report_as_of(day date, protocol text, plan text) OWNER TO sutarta_owner;

CREATE FUNCTION door.report_carry_over(protocol text DEFAULT NULL::text, plan text DEFAULT NULL::text) RETURNS TABLE(protocol_code text, plan_code text, number text, titles jsonb, answer text, next_plan text, next_number text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.report_carry_over(protocol text, plan text) OWNER TO sutarta_owner;

CREATE FUNCTION door.report_changes(first_day date, last_day date, protocol text DEFAULT NULL::text, plan text DEFAULT NULL::text, language text DEFAULT 'lt'::text) RETURNS TABLE(protocol_code text, plan_code text, number text, field text, before jsonb, after jsonb, before_text text, after_text text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.report_changes(first_day date, last_day date, protocol text, plan text, language text) OWNER TO sutarta_owner;

CREATE FUNCTION door.report_counted(protocol text DEFAULT NULL::text) RETURNS TABLE(protocol_code text, counted_for date, counted_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.report_counted(protocol text) OWNER TO sutarta_owner;

CREATE FUNCTION door.report_decisions(protocol text DEFAULT NULL::text) RETURNS TABLE(protocol_code text, year integer, about text, opened integer, carried integer, failed integer, withdrawn integer, still_open integer, mean_hours numeric, median_hours numeric, counted_at timestamp with time zone)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.report_decisions(protocol text) OWNER TO sutarta_owner;

CREATE FUNCTION door.report_measures(protocol text DEFAULT NULL::text, plan text DEFAULT NULL::text, part_of text DEFAULT 'plan'::text) RETURNS TABLE(protocol_code text, plan_code text, code text, titles jsonb, planned integer, not_started integer, under_way integer, done integer, partly integer, late integer, postponed integer, cancelled integer, done_on_time integer, done_rate numeric, on_time_rate numeric, progress numeric, progress_known integer, parts_planned integer, parts_done integer, carried_over integer, carry_over_rate numeric, led integer, partnered integer, kept_rate numeric, counted_for date, counted_at timestamp with time zone)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.report_measures(protocol text, plan text, part_of text) OWNER TO sutarta_owner;

CREATE FUNCTION door.report_participation(protocol text DEFAULT NULL::text) RETURNS TABLE(protocol_code text, year integer, association text, eligible_for integer, ballots_cast integer, consents integer, objections integer, abstentions integer, missing integer, cast_rate numeric, median_hours_to_cast numeric, meetings integer, attended integer, attendance_rate numeric, counted_at timestamp with time zone)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.report_participation(protocol text) OWNER TO sutarta_owner;

CREATE FUNCTION door.report_progress(protocol text, plan text, number text, percent integer, note text DEFAULT NULL::text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.report_progress(protocol text, plan text, number text, percent integer, note text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.report_times(protocol text DEFAULT NULL::text, plan text DEFAULT NULL::text) RETURNS TABLE(protocol_code text, plan_code text, state text, stays integer, open_stays integer, mean_days numeric, median_days numeric, counted_at timestamp with time zone)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.report_times(protocol text, plan text) OWNER TO sutarta_owner;

CREATE FUNCTION door.restore_occurrence(protocol text, event text, original_day date, note text, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.restore_occurrence(protocol text, event text, original_day date, note text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.revoke_person(login text, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.revoke_person(login text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.roll_over_plan(protocol text, plan text, code text, titles jsonb, first date, last date, answers jsonb, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.roll_over_plan(protocol text, plan text, code text, titles jsonb, first date, last date, answers jsonb, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.seal_history(batch integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '10s'
    AS (its text is in sql/);

ALTER FUNCTION door.seal_history(batch integer) OWNER TO sutarta_owner;

CREATE FUNCTION door.set_direction(protocol text, plan text, code text, titles jsonb, "position" integer, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.set_direction(protocol text, plan text, code text, titles jsonb, "position" integer, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.set_event(protocol text, code text, fields jsonb, is_new boolean, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.set_event(protocol text, code text, fields jsonb, is_new boolean, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.set_ladder(protocol text, plan text, number text, event text, rungs integer[]) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.set_ladder(protocol text, plan text, number text, event text, rungs integer[]) OWNER TO sutarta_owner;

CREATE FUNCTION door.set_need(protocol text, plan text, number text, needs text, delay_days integer, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.set_need(protocol text, plan text, number text, needs text, delay_days integer, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.set_preference(frequency text, hour integer, weekdays integer[], ladder integer[], language text, time_zone text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.set_preference(frequency text, hour integer, weekdays integer[], ladder integer[], language text, time_zone text) OWNER TO sutarta_owner;

CREATE FUNCTION door.set_quiet(first date, last date) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.set_quiet(first date, last date) OWNER TO sutarta_owner;

CREATE FUNCTION door.set_rule(protocol text, about text, eligible text, quorum text, threshold text, base text, objection_blocks boolean, tacit_days integer, request uuid DEFAULT NULL::uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.set_rule(protocol text, about text, eligible text, quorum text, threshold text, base text, objection_blocks boolean, tacit_days integer, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.set_silence(protocol text, days integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.set_silence(protocol text, days integer) OWNER TO sutarta_owner;

CREATE FUNCTION door.settle_due_decisions(as_of timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '1s'
    AS (its text is in sql/);

ALTER FUNCTION door.settle_due_decisions(as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION door.sign_protocol(protocol text, signed_on date, place text, text_hash text, association text DEFAULT NULL::text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.sign_protocol(protocol text, signed_on date, place text, text_hash text, association text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.start_due_plans(as_of timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '10s'
    AS (its text is in sql/);

ALTER FUNCTION door.start_due_plans(as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION door.undated_events(as_of timestamp with time zone) RETURNS TABLE(protocol text, horizon_first date, horizon_last date, event text, title_lt text, title_en text, title_pl text, first_day date, last_day date, rrule text, until_day date, exceptions date[], first_edition integer, responsible text, version bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.undated_events(as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION door.undo_measure(protocol text, plan text, number text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.undo_measure(protocol text, plan text, number text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.unlink_event(protocol text, event text, plan text, number text, request uuid DEFAULT NULL::uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.unlink_event(protocol text, event text, plan text, number text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.withdraw_amendment(protocol text, amendment integer, reason text DEFAULT NULL::text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.withdraw_amendment(protocol text, amendment integer, reason text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.withdraw_decision(protocol text, decision integer, reason text DEFAULT NULL::text, request uuid DEFAULT NULL::uuid) RETURNS TABLE(state text, moved_at timestamp with time zone, time_zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION door.withdraw_decision(protocol text, decision integer, reason text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION door.write_digest(person_id bigint, local_date date, is_late boolean, seen pg_snapshot, reminder_ids bigint[], message_id_header text, recipient text, bytes bytea, firsts date[] DEFAULT '{}'::date[], lasts date[] DEFAULT '{}'::date[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION door.write_digest(person_id bigint, local_date date, is_late boolean, seen pg_snapshot, reminder_ids bigint[], message_id_header text, recipient text, bytes bytea, firsts date[], lasts date[]) OWNER TO sutarta_owner;

CREATE FUNCTION report.plan_as_of(plan_id bigint, moment timestamp with time zone) RETURNS TABLE(measure_id bigint, number text, parent_number text, direction text, title text, titles jsonb, term_phrase text, term_kind text, first_day date, last_day date, due date, lead text, partners text, state text, state_since timestamp with time zone, progress integer, outcome text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION report.plan_as_of(plan_id bigint, moment timestamp with time zone) OWNER TO sutarta_owner;

COMMENT ON FUNCTION report.plan_as_of(plan_id bigint, moment timestamp with time zone) IS 'The measures of a plan, by its key, as they were at a moment, from history; columns as in report.measure. What happened at that very moment has happened; of a moment to come it tells what would be late by then if nothing moved; of one before the plan came into the register, of none, and of no plan, there is nothing.';

CREATE FUNCTION report.plan_as_of(protocol text, plan text, moment timestamp with time zone) RETURNS TABLE(measure_id bigint, number text, parent_number text, direction text, title text, titles jsonb, term_phrase text, term_kind text, first_day date, last_day date, due date, lead text, partners text, state text, state_since timestamp with time zone, progress integer, outcome text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION report.plan_as_of(protocol text, plan text, moment timestamp with time zone) OWNER TO sutarta_owner;

COMMENT ON FUNCTION report.plan_as_of(protocol text, plan text, moment timestamp with time zone) IS 'The measures of a plan, by the codes of protocol and plan, as they were at a moment, from history; columns as in report.measure. What happened at that very moment has happened; of a moment to come it tells what would be late by then if nothing moved; of one before the plan came into the register, and of none, there is nothing; a plan that is not there is refused.';

CREATE FUNCTION report.plan_changes(protocol text, plan text, from_moment timestamp with time zone, to_moment timestamp with time zone) RETURNS TABLE(measure_id bigint, number text, field text, before jsonb, after jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION report.plan_changes(protocol text, plan text, from_moment timestamp with time zone, to_moment timestamp with time zone) OWNER TO sutarta_owner;

COMMENT ON FUNCTION report.plan_changes(protocol text, plan text, from_moment timestamp with time zone, to_moment timestamp with time zone) IS 'What changed in a plan, by the codes of protocol and plan, after one moment and up to another: a row for each measure and field (state, titles, term, lead, partners, direction, parent, needs, position, progress) with what it was before and after as JSON; a measure that was not there before has null before. Of no moment there is nothing.';

CREATE FUNCTION sutarta.acting_association(matter sutarta.matter, capacity text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.acting_association(matter sutarta.matter, capacity text) OWNER TO sutarta_owner;

CREATE TABLE sutarta.measure (
    protocol_id bigint NOT NULL,
    id bigint NOT NULL,
    plan_id bigint NOT NULL,
    number text NOT NULL,
    parent_id bigint,
    direction_id bigint NOT NULL,
    titles sutarta.localized NOT NULL,
    term_phrase text NOT NULL,
    term_kind text NOT NULL,
    first_day sutarta.day NOT NULL,
    last_day sutarta.day NOT NULL,
    due sutarta.day,
    lead_id bigint,
    "position" integer NOT NULL,
    subject text GENERATED ALWAYS AS ('measure'::text) STORED NOT NULL,
    state text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    note text,
    progress integer,
    previous_plan_id bigint,
    previous_id bigint,
    state_since timestamp with time zone,
    agreed_at timestamp with time zone,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT measure_check CHECK (((last_day)::date >= (first_day)::date)),
    CONSTRAINT measure_check1 CHECK ((parent_id <> id)),
    CONSTRAINT measure_check2 CHECK (((previous_plan_id IS NULL) = (previous_id IS NULL))),
    CONSTRAINT measure_check3 CHECK ((previous_plan_id <> plan_id)),
    CONSTRAINT measure_number_check CHECK ((number ~ '[^[:space:]]'::text)),
    CONSTRAINT measure_progress_check CHECK (((progress >= 0) AND (progress <= 100))),
    CONSTRAINT measure_term_kind_check CHECK ((term_kind = ANY (ARRAY['continuous'::text, 'dated'::text, 'periodic'::text, 'as_needed'::text, 'fuzzy'::text])))
);

ALTER TABLE ONLY sutarta.measure FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.measure OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.add_measure(protocol_id bigint, plan_id bigint, number text, fields jsonb, capacity text, request uuid DEFAULT NULL::uuid, previous_plan_id bigint DEFAULT NULL::bigint, previous_id bigint DEFAULT NULL::bigint) RETURNS sutarta.measure
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.add_measure(protocol_id bigint, plan_id bigint, number text, fields jsonb, capacity text, request uuid, previous_plan_id bigint, previous_id bigint) OWNER TO sutarta_owner;

CREATE TABLE sutarta.plan (
    protocol_id bigint NOT NULL,
    id bigint NOT NULL,
    code text NOT NULL,
    titles sutarta.localized NOT NULL,
    first_day sutarta.day NOT NULL,
    last_day sutarta.day NOT NULL,
    subject text GENERATED ALWAYS AS ('plan'::text) STORED NOT NULL,
    state text NOT NULL,
    agreed_on sutarta.day,
    minutes text,
    version bigint DEFAULT 1 NOT NULL,
    revision integer DEFAULT 0 NOT NULL,
    CONSTRAINT plan_check CHECK (((last_day)::date >= (first_day)::date)),
    CONSTRAINT plan_code_check CHECK ((code ~ '[^[:space:]]'::text)),
    CONSTRAINT plan_revision_check CHECK ((revision >= 0))
);

ALTER TABLE ONLY sutarta.plan FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.plan OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.add_plan(protocol_id bigint, code text, titles jsonb, first date, last date, request uuid) RETURNS sutarta.plan
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.add_plan(protocol_id bigint, code text, titles jsonb, first date, last date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.allowed_actions(subject text, state text, roles text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.allowed_actions(subject text, state text, roles text[]) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.amend(in_force sutarta.plan, number text, changes jsonb, request uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.amend(in_force sutarta.plan, number text, changes jsonb, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.amendment_codes(protocol_id bigint, amendment integer) RETURNS TABLE(number text, codes text[], is_everybody boolean)
    LANGUAGE plpgsql STABLE ROWS 5
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.amendment_codes(protocol_id bigint, amendment integer) OWNER TO sutarta_owner;

CREATE TABLE sutarta.amendment (
    protocol_id bigint NOT NULL,
    number integer NOT NULL,
    plan_id bigint NOT NULL,
    reason text NOT NULL,
    base_revision integer NOT NULL,
    proposed_by bigint,
    subject text GENERATED ALWAYS AS ('amendment'::text) STORED NOT NULL,
    state text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT amendment_number_check CHECK ((number > 0)),
    CONSTRAINT amendment_reason_check CHECK ((reason ~ '[^[:space:]]'::text))
);

ALTER TABLE ONLY sutarta.amendment FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.amendment OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.amendment_fits(held sutarta.amendment) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.amendment_fits(held sutarta.amendment) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.amount_reached(count integer, amount text, whole integer) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.amount_reached(count integer, amount text, whole integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.answer_of(matter sutarta.matter, state text, moved_at timestamp with time zone) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.answer_of(matter sutarta.matter, state text, moved_at timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.apply_amendment(protocol_id bigint, amendment integer, decision integer, request uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.apply_amendment(protocol_id bigint, amendment integer, decision integer, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.as_of() RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.as_of() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.begin_request(request uuid, door text, arguments jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS (its text is in sql/);

ALTER FUNCTION sutarta.begin_request(request uuid, door text, arguments jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.begins_on(rule text, day date) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.begins_on(rule text, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.believed_from(ahead_from timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.believed_from(ahead_from timestamp with time zone) OWNER TO sutarta_owner;

CREATE TABLE sutarta.decision (
    protocol_id bigint NOT NULL,
    number integer NOT NULL,
    about text NOT NULL,
    plan_id bigint,
    measure_id bigint,
    amendment integer,
    action text NOT NULL,
    account text,
    content_hash bytea NOT NULL,
    rule_version integer NOT NULL,
    eligible text NOT NULL,
    quorum sutarta.amount,
    threshold sutarta.amount NOT NULL,
    base text NOT NULL,
    objection_blocks boolean NOT NULL,
    tacit_on sutarta.day,
    last_day sutarta.day,
    proposed_by bigint,
    opened_at timestamp with time zone NOT NULL,
    subject text GENERATED ALWAYS AS ('decision'::text) STORED NOT NULL,
    state text NOT NULL,
    is_open boolean DEFAULT true NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT decision_about_check CHECK ((about = ANY (ARRAY['protocol'::text, 'plan'::text, 'measure'::text, 'amendment'::text]))),
    CONSTRAINT decision_check CHECK (((about <> 'protocol'::text) = (plan_id IS NOT NULL))),
    CONSTRAINT decision_check1 CHECK (((about = 'measure'::text) = (measure_id IS NOT NULL))),
    CONSTRAINT decision_check2 CHECK (((about = 'amendment'::text) = (amendment IS NOT NULL))),
    CONSTRAINT decision_content_hash_check CHECK ((length(content_hash) = 32)),
    CONSTRAINT decision_number_check CHECK ((number > 0))
);

ALTER TABLE ONLY sutarta.decision FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.decision OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.can_be_decided(question sutarta.decision) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.can_be_decided(question sutarta.decision) OWNER TO sutarta_owner;

CREATE TABLE sutarta.event (
    protocol_id bigint NOT NULL,
    id bigint NOT NULL,
    code text NOT NULL,
    titles sutarta.localized NOT NULL,
    first_day sutarta.day NOT NULL,
    last_day sutarta.day NOT NULL,
    rrule text,
    until_day sutarta.day,
    first_edition integer,
    responsible_id bigint,
    exceptions date[] DEFAULT '{}'::date[] NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    is_dated boolean DEFAULT false NOT NULL,
    changed_by bigint,
    changed_at timestamp with time zone,
    subject text GENERATED ALWAYS AS ('event'::text) STORED NOT NULL,
    state text DEFAULT 'kept'::text NOT NULL,
    is_edited boolean DEFAULT false NOT NULL,
    dated_first sutarta.day,
    dated_last sutarta.day,
    CONSTRAINT event_check CHECK (((last_day)::date >= (first_day)::date)),
    CONSTRAINT event_code_check CHECK ((code ~ '[^[:space:]]'::text))
);

ALTER TABLE ONLY sutarta.event FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.event OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.capacity_on_event(held sutarta.event, action text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.capacity_on_event(held sutarta.event, action text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.carry(held sutarta.decision, request uuid DEFAULT NULL::uuid, meeting integer DEFAULT NULL::integer) RETURNS sutarta.decision
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.carry(held sutarta.decision, request uuid, meeting integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.case_facts(matter sutarta.matter) RETURNS text[]
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.case_facts(matter sutarta.matter) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.changed_occurrences(protocol bigint, day date) RETURNS TABLE(person_id bigint, event_id bigint, original_day date, change text, first_day date, last_day date, told_first date, told_last date, note text, occurrence_id bigint, edition integer)
    LANGUAGE sql STABLE ROWS 5
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.changed_occurrences(protocol bigint, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.check_move(matter sutarta.matter, state text, action text, account text, roles text[], is_plain boolean DEFAULT false, OUT to_state text, OUT capacity text) RETURNS record
    LANGUAGE plpgsql STABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.check_move(matter sutarta.matter, state text, action text, account text, roles text[], is_plain boolean, OUT to_state text, OUT capacity text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.checked_fields(protocol_id bigint, plan_id bigint, fields jsonb, before jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.checked_fields(protocol_id bigint, plan_id bigint, fields jsonb, before jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.checked_term(term jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.checked_term(term jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.chosen_measure(protocol text, plan text, number text) RETURNS TABLE(protocol_id bigint, plan_id bigint, measure_id bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.chosen_measure(protocol text, plan text, number text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.chosen_plan(protocol text, plan text) RETURNS TABLE(protocol_id bigint, plan_id bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.chosen_plan(protocol text, plan text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.concerned(protocol_id bigint, about text, plan_id bigint, measure_id bigint, amendment integer, day date) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE ROWS 10
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.concerned(protocol_id bigint, about text, plan_id bigint, measure_id bigint, amendment integer, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.concerns(protocol bigint, day date, first date, last date) RETURNS TABLE(occurrence_id bigint, measure_id bigint, matter_day date, person_id bigint, capacity text)
    LANGUAGE plpgsql STABLE ROWS 50
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.concerns(protocol bigint, day date, first date, last date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.content_changed(protocol_id bigint, plan_id bigint, measure_id bigint, amendment integer) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.content_changed(protocol_id bigint, plan_id bigint, measure_id bigint, amendment integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.content_hash(content jsonb) RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.content_hash(content jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.coordinators(protocol bigint, day date) RETURNS SETOF bigint
    LANGUAGE sql STABLE ROWS 2
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.coordinators(protocol bigint, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.count_plan(protocol_id bigint, plan_id bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.count_plan(protocol_id bigint, plan_id bigint, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.count_protocol(protocol_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.count_protocol(protocol_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.counted_ballots(protocol_id bigint, decision integer) RETURNS TABLE(association_id bigint, has_left boolean, stance text, is_void boolean)
    LANGUAGE sql STABLE ROWS 10
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.counted_ballots(protocol_id bigint, decision integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.decision_answer(held sutarta.decision) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.decision_answer(held sutarta.decision) OWNER TO sutarta_owner;

CREATE TABLE sutarta.decision_tally (
    protocol_id bigint NOT NULL,
    year integer NOT NULL,
    about text NOT NULL,
    opened integer NOT NULL,
    carried integer NOT NULL,
    failed integer NOT NULL,
    withdrawn integer NOT NULL,
    still_open integer NOT NULL,
    mean_hours numeric,
    median_hours numeric
);

ALTER TABLE ONLY sutarta.decision_tally FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.decision_tally OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.decision_tally_now(protocol_id bigint) RETURNS SETOF sutarta.decision_tally
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.decision_tally_now(protocol_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.differing(stored jsonb, loaded jsonb) RETURNS text[]
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.differing(stored jsonb, loaded jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.disown_digests(left_at timestamp with time zone, as_of timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.disown_digests(left_at timestamp with time zone, as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.drop_occurrences(protocol_id bigint, gone bigint[]) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.drop_occurrences(protocol_id bigint, gone bigint[]) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.eligible_differs(question sutarta.decision, day date) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.eligible_differs(question sutarta.decision, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.eligible_now(question sutarta.decision, day date) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE ROWS 10
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.eligible_now(question sutarta.decision, day date) OWNER TO sutarta_owner;

CREATE TABLE sutarta.protocol (
    id bigint NOT NULL,
    code text NOT NULL,
    titles sutarta.localized NOT NULL,
    signed_on sutarta.day,
    place text NOT NULL,
    time_zone text NOT NULL,
    country text NOT NULL,
    rolls_deadlines boolean NOT NULL,
    ladder integer[] NOT NULL,
    subject text GENERATED ALWAYS AS ('protocol'::text) STORED NOT NULL,
    state text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    text_hash bytea,
    languages text[] DEFAULT '{lt,en,pl}'::text[] NOT NULL,
    CONSTRAINT protocol_code_check CHECK ((code ~ '[^[:space:]]'::text)),
    CONSTRAINT protocol_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT protocol_ladder_check CHECK (((0 <= ALL (ladder)) AND ((cardinality(ladder) >= 0) AND (cardinality(ladder) <= 20)))),
    CONSTRAINT protocol_text_hash_check CHECK ((length(text_hash) = 32))
);

ALTER TABLE ONLY sutarta.protocol FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.protocol OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.enact(held sutarta.protocol, signed_on date, request uuid) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.enact(held sutarta.protocol, signed_on date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.end_of_day(day date, time_zone text) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.end_of_day(day date, time_zone text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.end_request(request uuid, result jsonb) RETURNS void
    LANGUAGE plpgsql
    AS (its text is in sql/);

ALTER FUNCTION sutarta.end_request(request uuid, result jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.event_changes(before sutarta.event, after sutarta.event) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.event_changes(before sutarta.event, after sutarta.event) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.field_changes(before jsonb, after jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.field_changes(before jsonb, after jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.field_text(field text, value jsonb, language text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.field_text(field text, value jsonb, language text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.fields_at(protocol_id bigint, plan_id bigint, measure_id bigint, moment timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.fields_at(protocol_id bigint, plan_id bigint, measure_id bigint, moment timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.find_plan(protocol_id bigint, plan text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.find_plan(protocol_id bigint, plan text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.find_protocol(protocol text) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.find_protocol(protocol text) OWNER TO sutarta_owner;

CREATE TABLE sutarta.life_cycle_move (
    subject text NOT NULL,
    from_state text NOT NULL,
    action text NOT NULL,
    to_state text NOT NULL,
    account text NOT NULL,
    CONSTRAINT life_cycle_move_account_check CHECK ((account = ANY (ARRAY['none'::text, 'reason'::text, 'outcome'::text, 'note'::text])))
);

ALTER TABLE sutarta.life_cycle_move OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.first_move(subject text, action text DEFAULT NULL::text) RETURNS sutarta.life_cycle_move
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.first_move(subject text, action text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.found_amendment(protocol_id bigint, number integer) RETURNS sutarta.amendment
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.found_amendment(protocol_id bigint, number integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.found_decision(protocol_id bigint, number integer) RETURNS sutarta.decision
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.found_decision(protocol_id bigint, number integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.found_event(protocol_id bigint, code text) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.found_event(protocol_id bigint, code text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.hold_amendment(protocol_id bigint, number integer) RETURNS sutarta.amendment
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.hold_amendment(protocol_id bigint, number integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.hold_draft(protocol_id bigint, plan_id bigint, number text, fields text[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.hold_draft(protocol_id bigint, plan_id bigint, number text, fields text[]) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.hold_event(protocol_id bigint, code text, action text) RETURNS sutarta.event
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.hold_event(protocol_id bigint, code text, action text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.hold_matter(protocol_id bigint, about text, plan_id bigint, measure_id bigint, amendment integer) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.hold_matter(protocol_id bigint, about text, plan_id bigint, measure_id bigint, amendment integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.hold_measure(protocol_id bigint, measure_id bigint) RETURNS sutarta.measure
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.hold_measure(protocol_id bigint, measure_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.hold_plan(protocol_id bigint, plan_id bigint) RETURNS sutarta.plan
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.hold_plan(protocol_id bigint, plan_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.hold_question(protocol_id bigint, number integer) RETURNS sutarta.decision
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.hold_question(protocol_id bigint, number integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.in_force(protocol_id bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.in_force(protocol_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.is_ahead(as_of timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.is_ahead(as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.is_behind(as_of timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.is_behind(as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.is_daemon() RETURNS boolean
    LANGUAGE plpgsql STABLE PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.is_daemon() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.is_in_several(person bigint, day date) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.is_in_several(person bigint, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.is_recurrence(rule text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.is_recurrence(rule text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.is_registrar() RETURNS boolean
    LANGUAGE plpgsql STABLE PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.is_registrar() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.is_settled(protocol_id bigint, parent_id bigint) RETURNS boolean
    LANGUAGE sql STABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.is_settled(protocol_id bigint, parent_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.is_working_day(country text, day date) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.is_working_day(country text, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.keep_revision(protocol_id bigint, plan_id bigint, decision integer, amendment integer, made_at timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.keep_revision(protocol_id bigint, plan_id bigint, decision integer, amendment integer, made_at timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.lapse_amendments(protocol_id bigint, plan_id bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.lapse_amendments(protocol_id bigint, plan_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.lapse_questions(protocol_id bigint, plan_id bigint, measure_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS (its text is in sql/);

ALTER FUNCTION sutarta.lapse_questions(protocol_id bigint, plan_id bigint, measure_id bigint) OWNER TO sutarta_owner;

CREATE TABLE sutarta.history (
    protocol_id bigint NOT NULL,
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    subject text NOT NULL,
    plan_id bigint,
    measure_id bigint,
    from_state text NOT NULL,
    action text NOT NULL,
    to_state text NOT NULL,
    account text,
    login text NOT NULL,
    person_id bigint,
    association_id bigint,
    capacity text NOT NULL,
    version bigint NOT NULL,
    amendment integer,
    decision integer,
    voter_id bigint,
    meeting integer,
    request uuid,
    changes jsonb,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    seal_number bigint,
    seal_hash bytea,
    event_id bigint,
    original_day sutarta.day,
    CONSTRAINT history_check CHECK (((seal_number IS NULL) = (seal_hash IS NULL))),
    CONSTRAINT history_day CHECK (((original_day IS NULL) OR (event_id IS NOT NULL))),
    CONSTRAINT history_matter CHECK (
CASE subject
    WHEN 'protocol'::text THEN (num_nonnulls(plan_id, measure_id, amendment, decision, event_id) = 0)
    WHEN 'plan'::text THEN ((plan_id IS NOT NULL) AND (num_nonnulls(measure_id, amendment, decision, voter_id, event_id) = 0))
    WHEN 'measure'::text THEN ((measure_id IS NOT NULL) AND (num_nonnulls(amendment, decision, voter_id, event_id) = 0))
    WHEN 'amendment'::text THEN ((amendment IS NOT NULL) AND (num_nonnulls(measure_id, decision, voter_id, event_id) = 0))
    WHEN 'decision'::text THEN ((decision IS NOT NULL) AND (num_nonnulls(voter_id, event_id) = 0))
    WHEN 'ballot'::text THEN ((decision IS NOT NULL) AND (voter_id IS NOT NULL) AND (event_id IS NULL))
    WHEN 'event'::text THEN ((event_id IS NOT NULL) AND (num_nonnulls(plan_id, measure_id, amendment, decision, voter_id, meeting) = 0))
    ELSE NULL::boolean
END),
    CONSTRAINT history_seal_hash_check CHECK ((length(seal_hash) = 32))
);

ALTER TABLE ONLY sutarta.history FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.history OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.last_move(matter sutarta.matter) RETURNS SETOF sutarta.history
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.last_move(matter sutarta.matter) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.last_move_facts(matter sutarta.matter) RETURNS text[]
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.last_move_facts(matter sutarta.matter) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.make_measure_move(protocol_id bigint, measure_id bigint, action text, account text, roles text[], request uuid DEFAULT NULL::uuid, after_version bigint DEFAULT NULL::bigint, OUT state text, OUT moved_at timestamp with time zone) RETURNS record
    LANGUAGE plpgsql
    AS (its text is in sql/);

ALTER FUNCTION sutarta.make_measure_move(protocol_id bigint, measure_id bigint, action text, account text, roles text[], request uuid, after_version bigint, OUT state text, OUT moved_at timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.make_plan_move(protocol_id bigint, plan_id bigint, action text, account text, roles text[], request uuid DEFAULT NULL::uuid, decision integer DEFAULT NULL::integer, OUT state text, OUT moved_at timestamp with time zone) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.make_plan_move(protocol_id bigint, plan_id bigint, action text, account text, roles text[], request uuid, decision integer, OUT state text, OUT moved_at timestamp with time zone) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.matter_of(it sutarta.amendment) RETURNS sutarta.matter
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.matter_of(it sutarta.amendment) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.matter_of(it sutarta.decision) RETURNS sutarta.matter
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.matter_of(it sutarta.decision) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.matter_of(it sutarta.measure) RETURNS sutarta.matter
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.matter_of(it sutarta.measure) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.matter_of(it sutarta.plan) RETURNS sutarta.matter
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.matter_of(it sutarta.plan) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.matter_of(it sutarta.protocol) RETURNS sutarta.matter
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.matter_of(it sutarta.protocol) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.matter_of(it sutarta.decision, voter_id bigint) RETURNS sutarta.matter
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.matter_of(it sutarta.decision, voter_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.matter_of_question(question sutarta.decision) RETURNS sutarta.matter
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.matter_of_question(question sutarta.decision) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.matter_state(question sutarta.decision) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.matter_state(question sutarta.decision) OWNER TO sutarta_owner;

CREATE TABLE sutarta.reminder (
    protocol_id bigint NOT NULL,
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    occurrence_id bigint,
    measure_id bigint,
    matter_day sutarta.day NOT NULL,
    rung integer NOT NULL,
    due_on sutarta.day NOT NULL,
    created_on sutarta.day NOT NULL,
    digest_on sutarta.day,
    cause text DEFAULT 'ahead'::text NOT NULL,
    decision integer,
    event_id bigint,
    original_day sutarta.day,
    CONSTRAINT reminder_cause_check CHECK ((cause = ANY (ARRAY['ahead'::text, 'overdue'::text, 'silence'::text, 'ballot'::text, 'change'::text, 'negotiation'::text]))),
    CONSTRAINT reminder_change CHECK ((((cause = 'change'::text) = (event_id IS NOT NULL)) AND ((event_id IS NULL) = (original_day IS NULL)))),
    CONSTRAINT reminder_matter CHECK (((num_nonnulls(occurrence_id, measure_id, decision, event_id) = 1) OR ((num_nonnulls(measure_id, decision, event_id) = 0) AND (digest_on IS NOT NULL))))
);

ALTER TABLE ONLY sutarta.reminder FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.reminder OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.mattering_reminders(people bigint[], days date[]) RETURNS SETOF sutarta.reminder
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.mattering_reminders(people bigint[], days date[]) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.me() RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.me() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.measure_fields(protocol_id bigint, plan_id bigint, wanted bigint DEFAULT NULL::bigint) RETURNS TABLE(measure_id bigint, number text, fields jsonb)
    LANGUAGE sql STABLE ROWS 20
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.measure_fields(protocol_id bigint, plan_id bigint, wanted bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.meeting_voter(held sutarta.decision, meeting integer, code text, action text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.meeting_voter(held sutarta.decision, meeting integer, code text, action text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.missing_ballots(protocol bigint, today date) RETURNS TABLE(decision integer, person_id bigint, asked_on date, last date)
    LANGUAGE plpgsql STABLE ROWS 10
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.missing_ballots(protocol bigint, today date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.move_amendment(held sutarta.amendment, action text, account text, roles text[], request uuid DEFAULT NULL::uuid, changes jsonb DEFAULT NULL::jsonb) RETURNS sutarta.amendment
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.move_amendment(held sutarta.amendment, action text, account text, roles text[], request uuid, changes jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.move_decision(held sutarta.decision, action text, account text, roles text[], request uuid DEFAULT NULL::uuid, meeting integer DEFAULT NULL::integer, changes jsonb DEFAULT NULL::jsonb) RETURNS sutarta.decision
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.move_decision(held sutarta.decision, action text, account text, roles text[], request uuid, meeting integer, changes jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.move_protocol(protocol_id bigint, action text, account text, roles text[], voter_id bigint DEFAULT NULL::bigint, request uuid DEFAULT NULL::uuid, changes jsonb DEFAULT NULL::jsonb) RETURNS timestamp with time zone
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.move_protocol(protocol_id bigint, action text, account text, roles text[], voter_id bigint, request uuid, changes jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.my_coordination() RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 2 PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.my_coordination() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.my_parties() RETURNS TABLE(protocol_id bigint, association_id bigint, standing text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 3 PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.my_parties() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.negotiators(protocol bigint, today date) RETURNS TABLE(decision integer, person_id bigint, capacity text, last_day date, mediator_id bigint)
    LANGUAGE plpgsql STABLE ROWS 5
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.negotiators(protocol bigint, today date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.news(person bigint, day date, seen pg_snapshot) RETURNS TABLE(protocol_id bigint, at timestamp with time zone, association_id bigint, subject text, plan_id bigint, measure_id bigint, decision integer, amendment integer, event_id bigint, original_day date, action text, state text)
    LANGUAGE plpgsql STABLE ROWS 20
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.news(person bigint, day date, seen pg_snapshot) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.next_number(protocol_id bigint, series text) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.next_number(protocol_id bigint, series text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.note_moment() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.note_moment() OWNER TO sutarta_owner;

CREATE TABLE sutarta.occurrence_tally (
    protocol_id bigint NOT NULL,
    occurrence_id bigint NOT NULL,
    told integer NOT NULL,
    waiting integer NOT NULL
);

ALTER TABLE ONLY sutarta.occurrence_tally FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.occurrence_tally OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.occurrence_tally_now(protocol_id bigint) RETURNS SETOF sutarta.occurrence_tally
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.occurrence_tally_now(protocol_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.open_days_of(people bigint[], country text, first date, last date) RETURNS TABLE(person_id bigint, day date, is_open boolean)
    LANGUAGE plpgsql STABLE ROWS 6000
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.open_days_of(people bigint[], country text, first date, last date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.outcome(state text, is_unfinished boolean, over_on date, day date, is_begun boolean) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.outcome(state text, is_unfinished boolean, over_on date, day date, is_begun boolean) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.own_direction(protocol_id bigint, plan_id bigint, code text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.own_direction(protocol_id bigint, plan_id bigint, code text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.own_measure(protocol_id bigint, plan_id bigint, number text, field text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.own_measure(protocol_id bigint, plan_id bigint, number text, field text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.own_party(protocol_id bigint, code text, action text, OUT association_id bigint, OUT first_day date) RETURNS record
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.own_party(protocol_id bigint, code text, action text, OUT association_id bigint, OUT first_day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.own_voter(held sutarta.decision, code text, action text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.own_voter(held sutarta.decision, code text, action text) OWNER TO sutarta_owner;

CREATE TABLE sutarta.participation_tally (
    protocol_id bigint NOT NULL,
    year integer NOT NULL,
    association_id bigint NOT NULL,
    eligible_for integer NOT NULL,
    consents integer NOT NULL,
    objections integer NOT NULL,
    abstentions integer NOT NULL,
    missing integer NOT NULL,
    median_hours_to_cast numeric,
    meetings integer NOT NULL,
    attended integer NOT NULL
);

ALTER TABLE ONLY sutarta.participation_tally FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.participation_tally OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.participation_tally_now(protocol_id bigint) RETURNS SETOF sutarta.participation_tally
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.participation_tally_now(protocol_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.plan_allowed(protocol_id bigint, plan_id bigint) RETURNS TABLE(measure_id bigint, roles text[], allowed text[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.plan_allowed(protocol_id bigint, plan_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.plan_content(protocol_id bigint, plan_id bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.plan_content(protocol_id bigint, plan_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.plan_roles(protocol_id bigint, plan_id bigint) RETURNS TABLE(measure_id bigint, roles text[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.plan_roles(protocol_id bigint, plan_id bigint) OWNER TO sutarta_owner;

CREATE TABLE sutarta.plan_tally (
    protocol_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    scope text NOT NULL,
    key bigint NOT NULL,
    planned integer NOT NULL,
    not_started integer NOT NULL,
    under_way integer NOT NULL,
    done integer NOT NULL,
    partly integer NOT NULL,
    late integer NOT NULL,
    postponed integer NOT NULL,
    cancelled integer NOT NULL,
    done_on_time integer NOT NULL,
    done_rate numeric,
    on_time_rate numeric,
    progress numeric,
    progress_known integer NOT NULL,
    parts_planned integer NOT NULL,
    parts_done integer NOT NULL,
    carried_over integer NOT NULL,
    carry_over_rate numeric,
    led integer NOT NULL,
    partnered integer NOT NULL,
    kept_rate numeric,
    CONSTRAINT plan_tally_scope_check CHECK ((scope = ANY (ARRAY['plan'::text, 'direction'::text, 'association'::text, 'quarter'::text])))
);

ALTER TABLE ONLY sutarta.plan_tally FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.plan_tally OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.plan_tally_now(protocol_id bigint, plan_id bigint, day date) RETURNS SETOF sutarta.plan_tally
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.plan_tally_now(protocol_id bigint, plan_id bigint, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.present_party(protocol_id bigint, code text, held_on date) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.present_party(protocol_id bigint, code text, held_on date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.protocols_of(person bigint, day date) RETURNS TABLE(protocol_id bigint)
    LANGUAGE plpgsql STABLE ROWS 2
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.protocols_of(person bigint, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.put_ballot(held sutarta.decision, voter_id bigint, stance text, reason text, roles text[], request uuid, meeting integer DEFAULT NULL::integer) RETURNS timestamp with time zone
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.put_ballot(held sutarta.decision, voter_id bigint, stance text, reason text, roles text[], request uuid, meeting integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.put_change(held sutarta.event, day date, is_cancelled boolean, first date, last date, note text, action text, capacity text, request uuid) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.put_change(held sutarta.event, day date, is_cancelled boolean, first date, last date, note text, action text, capacity text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.put_question(question sutarta.decision, request uuid) RETURNS sutarta.decision
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.put_question(question sutarta.decision, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.question_about(protocol text, about text, plan text, number text, amendment integer) RETURNS sutarta.decision
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.question_about(protocol text, about text, plan text, number text, amendment integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.question_hash(question sutarta.decision) RETURNS bytea
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.question_hash(question sutarta.decision) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.question_title(question sutarta.decision, language text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.question_title(question sutarta.decision, language text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.read_clock(as_of timestamp with time zone, is_vouched boolean DEFAULT true) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.read_clock(as_of timestamp with time zone, is_vouched boolean) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.record_event(held sutarta.event, action text, capacity text, account text, changes jsonb DEFAULT NULL::jsonb, day date DEFAULT NULL::date, request uuid DEFAULT NULL::uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.record_event(held sutarta.event, action text, capacity text, account text, changes jsonb, day date, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.record_move(matter sutarta.matter, from_state text, action text, to_state text, account text, capacity text, version bigint, changes jsonb DEFAULT NULL::jsonb, request uuid DEFAULT NULL::uuid, meeting integer DEFAULT NULL::integer) RETURNS timestamp with time zone
    LANGUAGE plpgsql
    AS (its text is in sql/);

ALTER FUNCTION sutarta.record_move(matter sutarta.matter, from_state text, action text, to_state text, account text, capacity text, version bigint, changes jsonb, request uuid, meeting integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.record_office(association bigint, person bigint, action text, facts jsonb, request uuid DEFAULT NULL::uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.record_office(association bigint, person bigint, action text, facts jsonb, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.recount(held sutarta.decision, day date) RETURNS sutarta.decision
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.recount(held sutarta.decision, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.recount_all(protocol_id bigint, day date) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.recount_all(protocol_id bigint, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.refuse(state text, sentence text, facts text[], advice text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.refuse(state text, sentence text, facts text[], advice text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.refuse_rewriting() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.refuse_rewriting() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.registered_association(code text, field text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.registered_association(code text, field text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.registered_party(protocol_id bigint, code text, field text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.registered_party(protocol_id bigint, code text, field text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.registered_person(login text, field text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.registered_person(login text, field text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.registered_plan(protocol_id bigint, code text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.registered_plan(protocol_id bigint, code text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.registered_protocol(code text) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.registered_protocol(code text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.remind(protocol bigint, today date) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.remind(protocol bigint, today date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.reported_plan(protocol text, plan text) RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.reported_plan(protocol text, plan text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_amendable(held sutarta.amendment, number text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_amendable(held sutarta.amendment, number text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_amount(field text, value text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_amount(field text, value text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_applicable(held sutarta.amendment) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_applicable(held sutarta.amendment) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_beginning(rule text, first date, exceptions date[]) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_beginning(rule text, first date, exceptions date[]) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_coordinator(protocol_id bigint, action text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_coordinator(protocol_id bigint, action text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_daemon() RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_daemon() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_day(field text, value date) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_day(field text, value date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_days(field text, first date, last date) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_days(field text, first date, last date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_delay(days jsonb) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_delay(days jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_draft(held sutarta.measure, fields jsonb) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_draft(held sutarta.measure, fields jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_end(held sutarta.event, rule text, first date, until date, may_precede boolean) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_end(held sutarta.event, rule text, first date, until date, may_precede boolean) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_examiner() RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_examiner() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_fitting_answer(number text, is_finished boolean, answer text, reason text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_fitting_answer(number text, is_finished boolean, answer text, reason text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_fitting_ballots(ballots jsonb) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_fitting_ballots(ballots jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_hash(hash text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_hash(hash text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_keeper(association_id bigint, office text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_keeper(association_id bigint, office text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_kind(field text, value jsonb, kinds text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_kind(field text, value jsonb, kinds text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_mail(message_id bigint, is_unsent boolean) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_mail(message_id bigint, is_unsent boolean) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_myself() RETURNS bigint
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_myself() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_needs(held sutarta.measure) RETURNS void
    LANGUAGE plpgsql STABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_needs(held sutarta.measure) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_occurrence(held sutarta.event, day date) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_occurrence(held sutarta.event, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_one_of(field text, value text, allowed text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_one_of(field text, value text, allowed text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_open_decision(held sutarta.decision, action text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_open_decision(held sutarta.decision, action text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_open_plan(measure sutarta.measure, action text) RETURNS void
    LANGUAGE plpgsql STABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_open_plan(measure sutarta.measure, action text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_person() RETURNS void
    LANGUAGE plpgsql STABLE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_person() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_recurrence(rule text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_recurrence(rule text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_registrar() RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_registrar() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_rungs(rungs integer[]) RETURNS void
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_rungs(rungs integer[]) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_signable(held sutarta.protocol, association_id bigint, first_day date, signed_on date, text_hash text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_signable(held sutarta.protocol, association_id bigint, first_day date, signed_on date, text_hash text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_text(field text, value text, most integer DEFAULT 10000) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_text(field text, value text, most integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_texts(field text, value jsonb) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_texts(field text, value jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_time_zone(time_zone text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_time_zone(time_zone text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_tree(held sutarta.measure) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_tree(held sutarta.measure) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.require_unfinished(held sutarta.plan, action text) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.require_unfinished(held sutarta.plan, action text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.roles_as(protocol_id bigint, is_signatory boolean) RETURNS text[]
    LANGUAGE plpgsql STABLE PARALLEL RESTRICTED
    AS (its text is in sql/);

ALTER FUNCTION sutarta.roles_as(protocol_id bigint, is_signatory boolean) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.roles_on_amendment(held sutarta.amendment) RETURNS text[]
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.roles_on_amendment(held sutarta.amendment) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.roles_on_decision(held sutarta.decision) RETURNS text[]
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.roles_on_decision(held sutarta.decision) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.roles_on_event(held sutarta.event) RETURNS text[]
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.roles_on_event(held sutarta.event) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.roles_on_measure(protocol_id bigint, measure_id bigint) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.roles_on_measure(protocol_id bigint, measure_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.roles_on_protocol(protocol_id bigint) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.roles_on_protocol(protocol_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.roll_over_measures(held sutarta.plan, made sutarta.plan, answers jsonb, request uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.roll_over_measures(held sutarta.plan, made sutarta.plan, answers jsonb, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.rolled_fields(made sutarta.plan, before jsonb, own jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.rolled_fields(made sutarta.plan, before jsonb, own jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.rollover_answers(held sutarta.plan, answers jsonb) RETURNS TABLE(measure_id bigint, number text, is_finished boolean, own jsonb, answer text, reason text)
    LANGUAGE plpgsql STABLE ROWS 20
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.rollover_answers(held sutarta.plan, answers jsonb) OWNER TO sutarta_owner;

CREATE TABLE sutarta.decision_rule (
    protocol_id bigint NOT NULL,
    subject text NOT NULL,
    version integer NOT NULL,
    eligible text NOT NULL,
    quorum sutarta.amount,
    threshold sutarta.amount NOT NULL,
    base text NOT NULL,
    objection_blocks boolean NOT NULL,
    tacit_days integer,
    CONSTRAINT decision_rule_base_check CHECK ((base = ANY (ARRAY['eligible'::text, 'cast'::text]))),
    CONSTRAINT decision_rule_eligible_check CHECK ((eligible = ANY (ARRAY['signatories'::text, 'concerned'::text]))),
    CONSTRAINT decision_rule_subject_check CHECK ((subject = ANY (ARRAY['protocol'::text, 'plan'::text, 'measure'::text, 'amendment'::text]))),
    CONSTRAINT decision_rule_tacit_days_check CHECK (((tacit_days >= 1) AND (tacit_days <= 365))),
    CONSTRAINT decision_rule_version_check CHECK ((version > 0))
);

ALTER TABLE ONLY sutarta.decision_rule FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.decision_rule OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.rule_for(protocol_id bigint, about text) RETURNS sutarta.decision_rule
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.rule_for(protocol_id bigint, about text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.said_day(fields jsonb, field text) RETURNS date
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.said_day(fields jsonb, field text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.seal_text(it sutarta.history) RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.seal_text(it sutarta.history) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.set_event_fields(held sutarta.event, fields jsonb, action text, capacity text, request uuid) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.set_event_fields(held sutarta.event, fields jsonb, action text, capacity text, request uuid) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.settle(held sutarta.decision, day date, request uuid DEFAULT NULL::uuid, meeting integer DEFAULT NULL::integer) RETURNS sutarta.decision
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.settle(held sutarta.decision, day date, request uuid, meeting integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.share_measure(protocol_id bigint, measure_id bigint, sharing bigint[]) RETURNS void
    LANGUAGE sql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.share_measure(protocol_id bigint, measure_id bigint, sharing bigint[]) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.signatories(protocol_id bigint, day date) RETURNS SETOF bigint
    LANGUAGE sql STABLE ROWS 10
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.signatories(protocol_id bigint, day date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.silent_measures(protocol bigint, today date) RETURNS TABLE(measure_id bigint, lead_id bigint, since date, times integer, wait integer)
    LANGUAGE sql STABLE ROWS 10
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.silent_measures(protocol bigint, today date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.speakers(protocol bigint, day date) RETURNS TABLE(person_id bigint, association_id bigint, standing text)
    LANGUAGE plpgsql STABLE ROWS 10
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.speakers(protocol bigint, day date) OWNER TO sutarta_owner;

CREATE TABLE sutarta.stay_tally (
    protocol_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    state text NOT NULL,
    stays integer NOT NULL,
    open_stays integer NOT NULL,
    mean_days numeric,
    median_days numeric
);

ALTER TABLE ONLY sutarta.stay_tally FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.stay_tally OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.stay_tally_now(protocol_id bigint, plan_id bigint) RETURNS SETOF sutarta.stay_tally
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.stay_tally_now(protocol_id bigint, plan_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.stir(protocol bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.stir(protocol bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.stir_association(association bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.stir_association(association bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.stir_person(person bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.stir_person(person bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.substance(subject text, fields jsonb) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.substance(subject text, fields jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.take_recipients(as_of timestamp with time zone, people integer, beyond bigint, only_login text) RETURNS TABLE(person_id bigint, local_date date, is_late boolean)
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_custom_plan'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.take_recipients(as_of timestamp with time zone, people integer, beyond bigint, only_login text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.tally(protocol_id bigint, decision integer, OUT consents integer, OUT objections integer, OUT abstentions integer, OUT missing integer) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.tally(protocol_id bigint, decision integer, OUT consents integer, OUT objections integer, OUT abstentions integer, OUT missing integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.text_in(texts jsonb, language text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS (its text is in sql/);

ALTER FUNCTION sutarta.text_in(texts jsonb, language text) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.tie_measures(held sutarta.measure, needed_id bigint, delay_days integer) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.tie_measures(held sutarta.measure, needed_id bigint, delay_days integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.today(protocol_id bigint, as_of timestamp with time zone DEFAULT clock_timestamp()) RETURNS date
    LANGUAGE sql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.today(protocol_id bigint, as_of timestamp with time zone) OWNER TO sutarta_owner;

CREATE TABLE sutarta.message (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    local_date sutarta.day NOT NULL,
    message_id text NOT NULL,
    recipient text NOT NULL,
    bytes bytea NOT NULL,
    written_at timestamp with time zone DEFAULT now() NOT NULL,
    sent_at timestamp with time zone,
    not_before timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    fence bigint DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    parked_at timestamp with time zone,
    parked_because text,
    CONSTRAINT message_message_id_check CHECK ((message_id ~ '[^[:space:]]'::text)),
    CONSTRAINT message_parked CHECK (((parked_at IS NULL) = (parked_because IS NULL)))
);

ALTER TABLE ONLY sutarta.message FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.message OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.unsent_message(message_id bigint) RETURNS sutarta.message
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.unsent_message(message_id bigint) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.verdict(consents integer, objections integer, abstentions integer, missing integer, quorum text, threshold text, base text, objection_blocks boolean, is_over boolean) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.verdict(consents integer, objections integer, abstentions integer, missing integer, quorum text, threshold text, base text, objection_blocks boolean, is_over boolean) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.visible_associations() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.visible_associations() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.visible_people() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.visible_people() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.visible_protocols() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER PARALLEL RESTRICTED
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.visible_protocols() OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.wanted_reminders(protocol bigint, today date) RETURNS TABLE(person_id bigint, cause text, occurrence_id bigint, measure_id bigint, decision integer, event_id bigint, original_day date, matter_day date, rung integer, due_on date)
    LANGUAGE plpgsql STABLE ROWS 200
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.wanted_reminders(protocol bigint, today date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.working_day_after(country text, day date, days integer) RETURNS date
    LANGUAGE plpgsql STABLE
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.working_day_after(country text, day date, days integer) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.working_days(country text, first date, last date) RETURNS TABLE(day date, is_worked boolean)
    LANGUAGE plpgsql STABLE ROWS 60
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.working_days(country text, first date, last date) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.write_difference(held sutarta.amendment, number text, fields jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.write_difference(held sutarta.amendment, number text, fields jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.write_event(protocol_id bigint, code text, titles jsonb, first date, last date, rrule text, until date, exceptions date[], first_edition integer, responsible_id bigint, is_load boolean) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.write_event(protocol_id bigint, code text, titles jsonb, first date, last date, rrule text, until date, exceptions date[], first_edition integer, responsible_id bigint, is_load boolean) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.write_measure(held sutarta.measure, fields jsonb) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.write_measure(held sutarta.measure, fields jsonb) OWNER TO sutarta_owner;

CREATE FUNCTION sutarta.write_report(held sutarta.measure, action text, account text, told jsonb, request uuid) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO 'sutarta', 'pg_catalog', 'pg_temp'
    AS (its text is in sql/);

ALTER FUNCTION sutarta.write_report(held sutarta.measure, action text, account text, told jsonb, request uuid) OWNER TO sutarta_owner;

CREATE TABLE sutarta.association (
    id bigint NOT NULL,
    code text NOT NULL,
    names sutarta.localized NOT NULL,
    sector text NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT association_code_check CHECK ((code ~ '[^[:space:]]'::text))
);

ALTER TABLE ONLY sutarta.association FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.association OWNER TO sutarta_owner;

CREATE VIEW report.association AS
 SELECT x.id AS association_id,
    x.code AS association,
    sutarta.text_in((x.names)::jsonb, 'lt'::text) AS name,
    (x.names)::jsonb AS names,
    x.sector
   FROM sutarta.association x;

ALTER TABLE report.association OWNER TO sutarta_owner;

COMMENT ON VIEW report.association IS 'The associations of the register.';

COMMENT ON COLUMN report.association.association_id IS 'The association''s key, the same in every view.';

COMMENT ON COLUMN report.association.association IS 'The association''s code, unique in the register.';

COMMENT ON COLUMN report.association.name IS 'Its name in Lithuanian, or else in whatever language there is.';

COMMENT ON COLUMN report.association.names IS 'Its names by language code.';

COMMENT ON COLUMN report.association.sector IS 'The kind of libraries or people it stands for, as registered.';

CREATE TABLE sutarta.counting (
    protocol_id bigint NOT NULL,
    counted_for sutarta.day,
    counted_at timestamp with time zone,
    seen pg_snapshot
);

ALTER TABLE ONLY sutarta.counting FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.counting OWNER TO sutarta_owner;

CREATE VIEW report.association_progress AS
 SELECT t.protocol_id,
    a.code AS protocol,
    t.plan_id,
    p.code AS plan,
    t.key AS association_id,
    x.code AS association,
    t.planned,
    t.not_started,
    t.under_way,
    t.done,
    t.partly,
    t.late,
    t.postponed,
    t.cancelled,
    t.done_on_time,
    t.done_rate,
    t.on_time_rate,
    t.progress,
    t.progress_known,
    t.parts_planned,
    t.parts_done,
    t.carried_over,
    t.carry_over_rate,
    t.led,
    t.partnered,
    t.done_on_time AS kept,
    (t.done - t.done_on_time) AS kept_late,
    ((t.partly + t.late) + t.cancelled) AS not_kept,
    (t.not_started + t.under_way) AS still_open,
    t.kept_rate,
    (g.counted_for)::date AS counted_for,
    g.counted_at
   FROM ((((sutarta.plan_tally t
     JOIN sutarta.counting g ON ((g.protocol_id = t.protocol_id)))
     LEFT JOIN sutarta.plan p ON (((p.protocol_id = t.protocol_id) AND (p.id = t.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = t.protocol_id)))
     JOIN sutarta.association x ON ((x.id = t.key)))
  WHERE (t.scope = 'association'::text);

ALTER TABLE report.association_progress OWNER TO sutarta_owner;

COMMENT ON VIEW report.association_progress IS 'What each association promised in each plan and kept, as of the last tick. A part of a measure counts by itself where the association has no part in the whole. A measure of several associations counts for each: the rows of a plan must not be added up.';

COMMENT ON COLUMN report.association_progress.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.association_progress.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.association_progress.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.association_progress.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.association_progress.association_id IS 'The key of the association.';

COMMENT ON COLUMN report.association_progress.association IS 'The code of the association.';

COMMENT ON COLUMN report.association_progress.planned IS 'How many measures were agreed, those that are part of no agreed one in which it has a part; the whole of which the rest are parts.';

COMMENT ON COLUMN report.association_progress.not_started IS 'How many are agreed and not started, while there is time, or as parts of what is finished.';

COMMENT ON COLUMN report.association_progress.under_way IS 'How many are in progress, while there is time, or as parts of what is finished.';

COMMENT ON COLUMN report.association_progress.done IS 'How many are done.';

COMMENT ON COLUMN report.association_progress.partly IS 'How many are unfinished after their time, with something of them, or of a part, reported or done.';

COMMENT ON COLUMN report.association_progress.late IS 'How many are unfinished after their time, with nothing of them reported or done.';

COMMENT ON COLUMN report.association_progress.postponed IS 'How many were postponed by the parties.';

COMMENT ON COLUMN report.association_progress.cancelled IS 'How many were cancelled by the parties.';

COMMENT ON COLUMN report.association_progress.done_on_time IS 'How many of those done were done by the day on which their time was over.';

COMMENT ON COLUMN report.association_progress.done_rate IS 'done / planned, 0 to 1; null where nothing was planned.';

COMMENT ON COLUMN report.association_progress.on_time_rate IS 'done_on_time / (done + partly + late), 0 to 1: of what is or should be done, what was in time; null where nothing is or should.';

COMMENT ON COLUMN report.association_progress.progress IS 'The mean progress in per cent of the measures of which it is known, done ones 100; null where it is known of none.';

COMMENT ON COLUMN report.association_progress.progress_known IS 'Of how many measures progress is known: what is not known is not averaged.';

COMMENT ON COLUMN report.association_progress.parts_planned IS 'How many parts these measures have that were agreed.';

COMMENT ON COLUMN report.association_progress.parts_done IS 'How many of those parts are done.';

COMMENT ON COLUMN report.association_progress.carried_over IS 'How many go on in the next plan unfinished.';

COMMENT ON COLUMN report.association_progress.carry_over_rate IS 'carried_over / planned, 0 to 1; null while the next plan has not answered for any.';

COMMENT ON COLUMN report.association_progress.led IS 'How many of the planned ones it leads.';

COMMENT ON COLUMN report.association_progress.partnered IS 'How many of the planned ones it takes part in as a partner, or as one of all signatories.';

COMMENT ON COLUMN report.association_progress.kept IS 'Promises kept: done in time.';

COMMENT ON COLUMN report.association_progress.kept_late IS 'Promises kept late: done after their time.';

COMMENT ON COLUMN report.association_progress.not_kept IS 'Promises not kept: unfinished after their time, or cancelled.';

COMMENT ON COLUMN report.association_progress.still_open IS 'Promises whose time is not over, or that were left as parts of what is finished. Those postponed are neither kept nor broken.';

COMMENT ON COLUMN report.association_progress.kept_rate IS 'kept / (kept + kept_late + not_kept), 0 to 1; null where there is none of them yet.';

COMMENT ON COLUMN report.association_progress.counted_for IS 'The day, in the protocol''s zone, for which it was counted: what is late depends on it.';

COMMENT ON COLUMN report.association_progress.counted_at IS 'The moment of the tick that counted.';

CREATE TABLE sutarta.attendance (
    protocol_id bigint NOT NULL,
    meeting integer NOT NULL,
    association_id bigint NOT NULL
);

ALTER TABLE ONLY sutarta.attendance FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.attendance OWNER TO sutarta_owner;

CREATE TABLE sutarta.meeting (
    protocol_id bigint NOT NULL,
    number integer NOT NULL,
    held_on sutarta.day NOT NULL,
    place text NOT NULL,
    minutes text,
    CONSTRAINT meeting_number_check CHECK ((number > 0)),
    CONSTRAINT meeting_place_check CHECK ((place ~ '[^[:space:]]'::text))
);

ALTER TABLE ONLY sutarta.meeting FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.meeting OWNER TO sutarta_owner;

CREATE TABLE sutarta.party (
    protocol_id bigint NOT NULL,
    association_id bigint NOT NULL,
    first_day sutarta.day NOT NULL,
    last_day sutarta.day,
    standing text NOT NULL,
    CONSTRAINT party_check CHECK (((last_day)::date >= (first_day)::date)),
    CONSTRAINT party_standing_check CHECK ((standing = ANY (ARRAY['signatory'::text, 'observer'::text])))
);

ALTER TABLE ONLY sutarta.party FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.party OWNER TO sutarta_owner;

CREATE VIEW report.attendance AS
 SELECT g.protocol_id,
    a.code AS protocol,
    g.number AS meeting,
    (g.held_on)::date AS held_on,
    y.association_id,
    x.code AS association,
    y.standing,
    (t.association_id IS NOT NULL) AS is_present
   FROM ((((sutarta.meeting g
     LEFT JOIN sutarta.protocol a ON ((a.id = g.protocol_id)))
     JOIN sutarta.party y ON (((y.protocol_id = g.protocol_id) AND ((g.held_on)::date >= (y.first_day)::date) AND ((y.last_day IS NULL) OR ((g.held_on)::date <= (y.last_day)::date)))))
     LEFT JOIN sutarta.association x ON ((x.id = y.association_id)))
     LEFT JOIN sutarta.attendance t ON (((t.protocol_id = g.protocol_id) AND (t.meeting = g.number) AND (t.association_id = y.association_id))));

ALTER TABLE report.attendance OWNER TO sutarta_owner;

COMMENT ON VIEW report.attendance IS 'Who took part in each meeting: a row for each party that the protocol had that day.';

COMMENT ON COLUMN report.attendance.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.attendance.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.attendance.meeting IS 'The meeting''s number in its protocol.';

COMMENT ON COLUMN report.attendance.held_on IS 'The day on which it was held.';

COMMENT ON COLUMN report.attendance.association_id IS 'The key of the party.';

COMMENT ON COLUMN report.attendance.association IS 'The code of the party.';

COMMENT ON COLUMN report.attendance.standing IS '''signatory'' or ''observer'', as of that day.';

COMMENT ON COLUMN report.attendance.is_present IS 'Whether it took part.';

CREATE TABLE sutarta.ballot (
    protocol_id bigint NOT NULL,
    decision integer NOT NULL,
    association_id bigint NOT NULL,
    person_id bigint,
    meeting integer,
    reason text,
    content_hash bytea NOT NULL,
    subject text GENERATED ALWAYS AS ('ballot'::text) STORED NOT NULL,
    state text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    cast_at timestamp with time zone,
    CONSTRAINT ballot_content_hash_check CHECK ((length(content_hash) = 32))
);

ALTER TABLE ONLY sutarta.ballot FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.ballot OWNER TO sutarta_owner;

CREATE TABLE sutarta.decision_eligible (
    protocol_id bigint NOT NULL,
    decision integer NOT NULL,
    association_id bigint NOT NULL,
    has_left boolean DEFAULT false NOT NULL
);

ALTER TABLE ONLY sutarta.decision_eligible FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.decision_eligible OWNER TO sutarta_owner;

CREATE TABLE sutarta.life_cycle_state (
    subject text NOT NULL,
    state text NOT NULL,
    "position" integer NOT NULL,
    is_initial boolean NOT NULL,
    is_final boolean NOT NULL
);

ALTER TABLE sutarta.life_cycle_state OWNER TO sutarta_owner;

CREATE VIEW report.ballot AS
 SELECT e.protocol_id,
    a.code AS protocol,
    e.decision,
    e.association_id,
    ( SELECT x.code
           FROM sutarta.association x
          WHERE (x.id = e.association_id)) AS association,
    COALESCE(b.state, 'missing'::text) AS stance,
    COALESCE(((b.content_hash = d.content_hash) AND (NOT e.has_left) AND (b.state = ANY (ARRAY( SELECT v.to_state
           FROM sutarta.life_cycle_move v
          WHERE ((v.subject = 'ballot'::text) AND (NOT (EXISTS ( SELECT
                   FROM sutarta.life_cycle_state s
                  WHERE ((s.subject = v.subject) AND (s.state = v.from_state)))))))))), false) AS counts,
    e.has_left,
    b.cast_at,
    round((EXTRACT(epoch FROM (b.cast_at - d.opened_at)) / (3600)::numeric), 6) AS hours_to_cast,
    b.meeting
   FROM (((sutarta.decision_eligible e
     LEFT JOIN sutarta.decision d ON (((d.protocol_id = e.protocol_id) AND (d.number = e.decision))))
     LEFT JOIN sutarta.protocol a ON ((a.id = e.protocol_id)))
     LEFT JOIN sutarta.ballot b ON (((b.protocol_id = e.protocol_id) AND (b.decision = e.decision) AND (b.association_id = e.association_id))));

ALTER TABLE report.ballot OWNER TO sutarta_owner;

COMMENT ON VIEW report.ballot IS 'Where each eligible association stands in each decision: a row each, those that have not voted too.';

COMMENT ON COLUMN report.ballot.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.ballot.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.ballot.decision IS 'The decision''s number in its protocol.';

COMMENT ON COLUMN report.ballot.association_id IS 'The key of the association.';

COMMENT ON COLUMN report.ballot.association IS 'The code of the association.';

COMMENT ON COLUMN report.ballot.stance IS 'consent, objection, abstention, withdrawn; ''missing'' where it never voted.';

COMMENT ON COLUMN report.ballot.counts IS 'Whether it is counted: cast on the content as it stands, not taken back, by a party that has not left.';

COMMENT ON COLUMN report.ballot.has_left IS 'Whether the association had left the protocol before the question was settled, or has while it is open.';

COMMENT ON COLUMN report.ballot.cast_at IS 'When the ballot was last changed; null where it never voted.';

COMMENT ON COLUMN report.ballot.hours_to_cast IS 'How long after the question was put, in hours and parts of them; null where it never voted.';

COMMENT ON COLUMN report.ballot.meeting IS 'The number of the meeting in which it was recorded; null where it was cast by itself.';

CREATE TABLE sutarta.measure_answer (
    protocol_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    measure_id bigint NOT NULL,
    answer text NOT NULL,
    reason text,
    next_plan_id bigint NOT NULL,
    next_id bigint,
    CONSTRAINT measure_answer_answer_check CHECK ((answer = ANY (ARRAY['carried'::text, 'renewed'::text, 'dropped'::text]))),
    CONSTRAINT measure_answer_check CHECK (((answer = 'dropped'::text) = (next_id IS NULL))),
    CONSTRAINT measure_answer_check1 CHECK (((answer <> 'dropped'::text) OR (reason ~ '[^[:space:]]'::text)))
);

ALTER TABLE ONLY sutarta.measure_answer FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.measure_answer OWNER TO sutarta_owner;

CREATE VIEW report.carry_over AS
 SELECT r.protocol_id,
    a.code AS protocol,
    r.plan_id,
    p.code AS plan,
    r.measure_id,
    ( SELECT m.number
           FROM sutarta.measure m
          WHERE ((m.protocol_id = r.protocol_id) AND (m.id = r.measure_id))) AS number,
    r.answer,
    r.next_plan_id,
    ( SELECT n.code
           FROM sutarta.plan n
          WHERE ((n.protocol_id = r.protocol_id) AND (n.id = r.next_plan_id))) AS next_plan,
    r.next_id,
    ( SELECT q.number
           FROM sutarta.measure q
          WHERE ((q.protocol_id = r.protocol_id) AND (q.id = r.next_id))) AS next_number
   FROM ((sutarta.measure_answer r
     LEFT JOIN sutarta.plan p ON (((p.protocol_id = r.protocol_id) AND (p.id = r.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = r.protocol_id)));

ALTER TABLE report.carry_over OWNER TO sutarta_owner;

COMMENT ON VIEW report.carry_over IS 'What became of each measure in the next plan: nothing is forgotten.';

COMMENT ON COLUMN report.carry_over.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.carry_over.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.carry_over.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.carry_over.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.carry_over.measure_id IS 'The measure''s key.';

COMMENT ON COLUMN report.carry_over.number IS 'The measure''s number in its plan, a text: ''4.1''.';

COMMENT ON COLUMN report.carry_over.answer IS '''carried'' (unfinished or postponed, goes on), ''renewed'' (done, again), or ''dropped''.';

COMMENT ON COLUMN report.carry_over.next_plan_id IS 'The key of the next plan.';

COMMENT ON COLUMN report.carry_over.next_plan IS 'The code of the next plan.';

COMMENT ON COLUMN report.carry_over.next_id IS 'The key of the measure that carries it on; null where it was dropped.';

COMMENT ON COLUMN report.carry_over.next_number IS 'The number of the measure that carries it on; null where it was dropped.';

CREATE TABLE sutarta.calendar_day (
    country text NOT NULL,
    day sutarta.day NOT NULL,
    CONSTRAINT calendar_day_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
);

ALTER TABLE sutarta.calendar_day OWNER TO sutarta_owner;

CREATE TABLE sutarta.day_override (
    country text NOT NULL,
    day sutarta.day NOT NULL,
    is_worked boolean NOT NULL,
    reason text,
    CONSTRAINT day_override_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT day_override_reason_check CHECK ((reason <> ''::text))
);

ALTER TABLE sutarta.day_override OWNER TO sutarta_owner;

CREATE TABLE sutarta.holiday (
    country text NOT NULL,
    day sutarta.day NOT NULL,
    CONSTRAINT holiday_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
);

ALTER TABLE sutarta.holiday OWNER TO sutarta_owner;

CREATE VIEW report.day AS
 SELECT c.country,
    (c.day)::date AS day,
    (date_part('year'::text, (c.day)::date))::integer AS year,
    (((date_part('month'::text, (c.day)::date))::integer + 5) / 6) AS half,
    (date_part('quarter'::text, (c.day)::date))::integer AS quarter,
    (date_part('month'::text, (c.day)::date))::integer AS month,
    (date_part('isoyear'::text, (c.day)::date))::integer AS iso_year,
    (date_part('week'::text, (c.day)::date))::integer AS iso_week,
    (date_part('isodow'::text, (c.day)::date))::integer AS weekday,
    (date_part('isodow'::text, (c.day)::date) > (5)::double precision) AS is_weekend,
    (h.day IS NOT NULL) AS is_public_holiday,
        CASE
            WHEN o.is_worked THEN 'worked'::text
            WHEN (NOT o.is_worked) THEN 'off'::text
            ELSE NULL::text
        END AS override,
    COALESCE(o.is_worked, ((h.day IS NULL) AND (date_part('isodow'::text, (c.day)::date) < (6)::double precision))) AS is_working_day
   FROM ((sutarta.calendar_day c
     LEFT JOIN sutarta.holiday h ON (((h.country = c.country) AND ((h.day)::date = (c.day)::date))))
     LEFT JOIN sutarta.day_override o ON (((o.country = c.country) AND ((o.day)::date = (c.day)::date))));

ALTER TABLE report.day OWNER TO sutarta_owner;

COMMENT ON VIEW report.day IS 'The days of each country''s calendar, with its working days: from the year before the first tick to the ninth after the last one.';

COMMENT ON COLUMN report.day.country IS 'ISO 3166-1 code of the country whose calendar it is.';

COMMENT ON COLUMN report.day.day IS 'The day.';

COMMENT ON COLUMN report.day.year IS 'The calendar year.';

COMMENT ON COLUMN report.day.half IS 'The half of the year, 1 or 2.';

COMMENT ON COLUMN report.day.quarter IS 'The quarter, 1 to 4.';

COMMENT ON COLUMN report.day.month IS 'The month, 1 to 12.';

COMMENT ON COLUMN report.day.iso_year IS 'The year that the ISO 8601 week belongs to.';

COMMENT ON COLUMN report.day.iso_week IS 'The ISO 8601 week, 1 to 53.';

COMMENT ON COLUMN report.day.weekday IS 'The day of the week: 1 is Monday, 7 is Sunday.';

COMMENT ON COLUMN report.day.is_weekend IS 'Whether it is a Saturday or a Sunday.';

COMMENT ON COLUMN report.day.is_public_holiday IS 'Whether it is a public holiday by the country''s law.';

COMMENT ON COLUMN report.day.override IS 'How a government decided for this one day: ''worked'' or ''off''; null where it did not.';

COMMENT ON COLUMN report.day.is_working_day IS 'Whether people work on it: the override, or else a weekday that is no public holiday.';

CREATE VIEW report.decision AS
 SELECT d.protocol_id,
    a.code AS protocol,
    d.number AS decision,
    d.about,
    d.action,
    d.plan_id,
    ( SELECT p.code
           FROM sutarta.plan p
          WHERE ((p.protocol_id = d.protocol_id) AND (p.id = d.plan_id))) AS plan,
    d.measure_id,
    ( SELECT m.number
           FROM sutarta.measure m
          WHERE ((m.protocol_id = d.protocol_id) AND (m.id = d.measure_id))) AS number,
    d.amendment,
    ( SELECT x.code
           FROM sutarta.association x
          WHERE (x.id = d.proposed_by)) AS proposed_by,
    d.state,
    d.is_open,
    d.opened_at,
    d.settled_at,
    round((EXTRACT(epoch FROM (d.settled_at - d.opened_at)) / (3600)::numeric), 6) AS hours_to_settle,
    (d.last_day)::date AS last_day,
    t.eligible,
    t.consents,
    t.objections,
    t.abstentions,
    (((t.eligible - t.consents) - t.objections) - t.abstentions) AS missing,
    (d.quorum)::text AS quorum,
    (d.threshold)::text AS threshold,
    d.base,
    d.objection_blocks,
    (d.tacit_on)::date AS tacit_on
   FROM ((sutarta.decision d
     LEFT JOIN sutarta.protocol a ON ((a.id = d.protocol_id)))
     LEFT JOIN LATERAL ( SELECT (count(*))::integer AS eligible,
            (count(*) FILTER (WHERE (b.state = ( SELECT max(v.to_state) AS max
                   FROM sutarta.life_cycle_move v
                  WHERE ((v.subject = 'ballot'::text) AND (v.action = 'consent'::text))))))::integer AS consents,
            (count(*) FILTER (WHERE (b.state = ( SELECT max(v.to_state) AS max
                   FROM sutarta.life_cycle_move v
                  WHERE ((v.subject = 'ballot'::text) AND (v.action = 'object'::text))))))::integer AS objections,
            (count(*) FILTER (WHERE (b.state = ( SELECT max(v.to_state) AS max
                   FROM sutarta.life_cycle_move v
                  WHERE ((v.subject = 'ballot'::text) AND (v.action = 'abstain'::text))))))::integer AS abstentions
           FROM (sutarta.decision_eligible e
             LEFT JOIN sutarta.ballot b ON (((b.protocol_id = e.protocol_id) AND (b.decision = e.decision) AND (b.association_id = e.association_id) AND (b.content_hash = d.content_hash))))
          WHERE ((e.protocol_id = d.protocol_id) AND (e.decision = d.number) AND (NOT e.has_left))) t ON (true));

ALTER TABLE report.decision OWNER TO sutarta_owner;

COMMENT ON VIEW report.decision IS 'The questions put to the parties, a row each, with how they stand.';

COMMENT ON COLUMN report.decision.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.decision.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.decision.decision IS 'The decision''s number in its protocol.';

COMMENT ON COLUMN report.decision.about IS 'What is decided on: protocol, plan, measure, amendment.';

COMMENT ON COLUMN report.decision.action IS 'The move that is made where it is carried.';

COMMENT ON COLUMN report.decision.plan_id IS 'The key of the plan; null where it is about the protocol.';

COMMENT ON COLUMN report.decision.plan IS 'The code of the plan; null where it is about the protocol.';

COMMENT ON COLUMN report.decision.measure_id IS 'The key of the measure; null where it is about none.';

COMMENT ON COLUMN report.decision.number IS 'The number of the measure; null where it is about none.';

COMMENT ON COLUMN report.decision.amendment IS 'The number of the amendment; null where it is about none.';

COMMENT ON COLUMN report.decision.proposed_by IS 'The code of the association that put the question; null for the coordinator.';

COMMENT ON COLUMN report.decision.state IS 'Where it is in its life cycle; see report.state.';

COMMENT ON COLUMN report.decision.is_open IS 'Whether the parties still decide.';

COMMENT ON COLUMN report.decision.opened_at IS 'When the question was put.';

COMMENT ON COLUMN report.decision.settled_at IS 'When it was carried, failed, or was withdrawn; null while it is open.';

COMMENT ON COLUMN report.decision.hours_to_settle IS 'How long that took, in hours and parts of them; null while it is open.';

COMMENT ON COLUMN report.decision.last_day IS 'The last day for ballots; null where there is none.';

COMMENT ON COLUMN report.decision.eligible IS 'How many associations may vote, those that have left not counted.';

COMMENT ON COLUMN report.decision.consents IS 'How many consent, on the content as it stands.';

COMMENT ON COLUMN report.decision.objections IS 'How many object, on the content as it stands.';

COMMENT ON COLUMN report.decision.abstentions IS 'How many abstain, on the content as it stands.';

COMMENT ON COLUMN report.decision.missing IS 'How many have not voted, or not on the content as it stands. From tacit_on on they are taken to consent.';

COMMENT ON COLUMN report.decision.quorum IS 'How many must have voted: ''5'', ''2/3'', ''>1/2''; null for any number.';

COMMENT ON COLUMN report.decision.threshold IS 'How many consents carry it: ''5'', ''2/3'', ''>1/2''.';

COMMENT ON COLUMN report.decision.base IS 'Of what the threshold is a part: ''eligible'' or ''cast''.';

COMMENT ON COLUMN report.decision.objection_blocks IS 'Whether one objection keeps it from being carried.';

COMMENT ON COLUMN report.decision.tacit_on IS 'The day from which whoever has not voted is taken to consent; null where silence says nothing.';

CREATE VIEW report.decision_time AS
 SELECT t.protocol_id,
    a.code AS protocol,
    t.year,
    t.about,
    t.opened,
    t.carried,
    t.failed,
    t.withdrawn,
    t.still_open,
    t.mean_hours,
    t.median_hours,
    g.counted_at
   FROM ((sutarta.decision_tally t
     JOIN sutarta.counting g ON ((g.protocol_id = t.protocol_id)))
     LEFT JOIN sutarta.protocol a ON ((a.id = t.protocol_id)));

ALTER TABLE report.decision_time OWNER TO sutarta_owner;

COMMENT ON VIEW report.decision_time IS 'What became of each year''s questions, and how long the parties took, as of the last tick.';

COMMENT ON COLUMN report.decision_time.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.decision_time.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.decision_time.year IS 'The year, in the protocol''s zone, in which the question was put.';

COMMENT ON COLUMN report.decision_time.about IS 'What was decided on: protocol, plan, measure, amendment.';

COMMENT ON COLUMN report.decision_time.opened IS 'How many questions were put.';

COMMENT ON COLUMN report.decision_time.carried IS 'How many were carried.';

COMMENT ON COLUMN report.decision_time.failed IS 'How many failed.';

COMMENT ON COLUMN report.decision_time.withdrawn IS 'How many were withdrawn, or lapsed.';

COMMENT ON COLUMN report.decision_time.still_open IS 'How many are open.';

COMMENT ON COLUMN report.decision_time.mean_hours IS 'The mean time to a decision of those carried and failed, in hours and parts of them; null where there are none.';

COMMENT ON COLUMN report.decision_time.median_hours IS 'The median of the same; null where there are none.';

COMMENT ON COLUMN report.decision_time.counted_at IS 'The moment of the tick that counted.';

CREATE TABLE sutarta.delivery (
    message_id bigint NOT NULL,
    fence bigint NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    outcome text,
    reason text,
    CONSTRAINT delivery_check CHECK (((ended_at IS NULL) = (outcome IS NULL))),
    CONSTRAINT delivery_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'failed'::text, 'retry'::text, 'suppressed'::text, 'parked'::text, 'relay'::text, 'ambiguous'::text])))
);

ALTER TABLE ONLY sutarta.delivery FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.delivery OWNER TO sutarta_owner;

CREATE VIEW report.delivery AS
 SELECT d.message_id AS digest_id,
    d.fence AS attempt,
    d.began_at,
    d.ended_at,
    round(EXTRACT(epoch FROM (d.ended_at - d.began_at)), 6) AS seconds,
    d.outcome
   FROM sutarta.delivery d;

ALTER TABLE report.delivery OWNER TO sutarta_owner;

COMMENT ON VIEW report.delivery IS 'The attempts to hand each digest over, a row each, without addresses.';

COMMENT ON COLUMN report.delivery.digest_id IS 'The digest''s key.';

COMMENT ON COLUMN report.delivery.attempt IS 'The attempt''s number, from 1.';

COMMENT ON COLUMN report.delivery.began_at IS 'When it began.';

COMMENT ON COLUMN report.delivery.ended_at IS 'When it ended; null for one of which nobody knows.';

COMMENT ON COLUMN report.delivery.seconds IS 'How long it took, in seconds; null for one of which nobody knows.';

COMMENT ON COLUMN report.delivery.outcome IS 'sent, retry, suppressed, parked, relay, ambiguous, failed; null for one of which nobody knows.';

CREATE TABLE sutarta.digest (
    person_id bigint NOT NULL,
    local_date sutarta.day NOT NULL,
    is_late boolean NOT NULL,
    written_at timestamp with time zone DEFAULT now() NOT NULL,
    seen pg_snapshot,
    is_premature boolean DEFAULT false NOT NULL
);

ALTER TABLE ONLY sutarta.digest FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.digest OWNER TO sutarta_owner;

CREATE TABLE sutarta.representative (
    association_id bigint NOT NULL,
    person_id bigint NOT NULL,
    first_day sutarta.day NOT NULL,
    last_day sutarta.day,
    office text NOT NULL,
    CONSTRAINT representative_check CHECK (((last_day)::date >= (first_day)::date)),
    CONSTRAINT representative_office_check CHECK ((office = ANY (ARRAY['leader'::text, 'deputy'::text])))
);

ALTER TABLE ONLY sutarta.representative FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.representative OWNER TO sutarta_owner;

CREATE VIEW report.digest AS
 SELECT m.id AS digest_id,
    r.association_id,
    x.code AS association,
    (m.local_date)::date AS local_date,
    g.is_late,
    m.written_at,
    m.sent_at,
        CASE
            WHEN (m.sent_at >= m.written_at) THEN round((EXTRACT(epoch FROM (m.sent_at - m.written_at)) / (3600)::numeric), 6)
            ELSE NULL::numeric
        END AS hours_to_send,
    m.attempts,
        CASE
            WHEN (m.sent_at IS NOT NULL) THEN 'sent'::text
            WHEN (m.parked_at IS NOT NULL) THEN 'parked'::text
            ELSE 'waiting'::text
        END AS state
   FROM (((sutarta.message m
     JOIN sutarta.digest g ON (((g.person_id = m.person_id) AND ((g.local_date)::date = (m.local_date)::date))))
     LEFT JOIN LATERAL ( SELECT min(r_1.association_id) AS association_id
           FROM sutarta.representative r_1
          WHERE ((r_1.person_id = m.person_id) AND ((m.local_date)::date >= (r_1.first_day)::date) AND ((r_1.last_day IS NULL) OR ((m.local_date)::date <= (r_1.last_day)::date)))
         HAVING (count(DISTINCT r_1.association_id) = 1)) r ON (true))
     LEFT JOIN sutarta.association x ON ((x.id = r.association_id)));

ALTER TABLE report.digest OWNER TO sutarta_owner;

COMMENT ON VIEW report.digest IS 'The digests written, a row each; to whom, only by the association, and no word of them.';

COMMENT ON COLUMN report.digest.digest_id IS 'The digest''s key.';

COMMENT ON COLUMN report.digest.association_id IS 'The key of the association whose representative it went to; null for one of none or of several.';

COMMENT ON COLUMN report.digest.association IS 'The code of that association; null for one of none or of several.';

COMMENT ON COLUMN report.digest.local_date IS 'The recipient''s own day that it is the digest of.';

COMMENT ON COLUMN report.digest.is_late IS 'Whether it tells of something that should have been told on an earlier day.';

COMMENT ON COLUMN report.digest.written_at IS 'When it was written.';

COMMENT ON COLUMN report.digest.sent_at IS 'When it was handed over; null while it was not.';

COMMENT ON COLUMN report.digest.hours_to_send IS 'How long that took, in hours and parts of them; null while it was not, and where a tick that was told an earlier moment (--as-of) sent it: that moment came before the letter was written.';

COMMENT ON COLUMN report.digest.attempts IS 'How many attempts there were, the one that succeeded too; not those that failed by the relay.';

COMMENT ON COLUMN report.digest.state IS '''sent'', ''waiting'', or ''parked'' until somebody looks at it.';

CREATE TABLE sutarta.direction (
    protocol_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    id bigint NOT NULL,
    code text NOT NULL,
    titles sutarta.localized NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT direction_code_check CHECK ((code ~ '[^[:space:]]'::text))
);

ALTER TABLE ONLY sutarta.direction FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.direction OWNER TO sutarta_owner;

CREATE VIEW report.direction AS
 SELECT d.protocol_id,
    a.code AS protocol,
    p.id AS plan_id,
    p.code AS plan,
    d.id AS direction_id,
    d.code AS direction,
    sutarta.text_in((d.titles)::jsonb, a.languages[1]) AS title,
    (d.titles)::jsonb AS titles,
    d."position"
   FROM ((sutarta.direction d
     JOIN sutarta.plan p ON (((p.protocol_id = d.protocol_id) AND (p.id = d.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = d.protocol_id)));

ALTER TABLE report.direction OWNER TO sutarta_owner;

COMMENT ON VIEW report.direction IS 'The directions of each plan, in their order.';

COMMENT ON COLUMN report.direction.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.direction.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.direction.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.direction.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.direction.direction_id IS 'The direction''s key.';

COMMENT ON COLUMN report.direction.direction IS 'The direction''s code, unique in its plan.';

COMMENT ON COLUMN report.direction.title IS 'The title in the protocol''s first language.';

COMMENT ON COLUMN report.direction.titles IS 'The titles by language code.';

COMMENT ON COLUMN report.direction."position" IS 'Its place in the plan.';

CREATE VIEW report.direction_progress AS
 SELECT w.protocol_id,
    a.code AS protocol,
    w.plan_id,
    p.code AS plan,
    d.id AS direction_id,
    d.code AS direction,
    sutarta.text_in((d.titles)::jsonb, a.languages[1]) AS title,
    COALESCE(t.planned, 0) AS planned,
    COALESCE(t.not_started, 0) AS not_started,
    COALESCE(t.under_way, 0) AS under_way,
    COALESCE(t.done, 0) AS done,
    COALESCE(t.partly, 0) AS partly,
    COALESCE(t.late, 0) AS late,
    COALESCE(t.postponed, 0) AS postponed,
    COALESCE(t.cancelled, 0) AS cancelled,
    COALESCE(t.done_on_time, 0) AS done_on_time,
    t.done_rate,
    t.on_time_rate,
    t.progress,
    COALESCE(t.progress_known, 0) AS progress_known,
    COALESCE(t.parts_planned, 0) AS parts_planned,
    COALESCE(t.parts_done, 0) AS parts_done,
    COALESCE(t.carried_over, 0) AS carried_over,
    t.carry_over_rate,
    (g.counted_for)::date AS counted_for,
    g.counted_at
   FROM (((((sutarta.plan_tally w
     JOIN sutarta.counting g ON ((g.protocol_id = w.protocol_id)))
     JOIN sutarta.plan p ON (((p.protocol_id = w.protocol_id) AND (p.id = w.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = w.protocol_id)))
     CROSS JOIN LATERAL ( SELECT x.id,
            x.code,
            x.titles
           FROM sutarta.direction x
          WHERE ((x.protocol_id = p.protocol_id) AND (x.plan_id = p.id))
         OFFSET 0) d)
     LEFT JOIN sutarta.plan_tally t ON (((t.protocol_id = w.protocol_id) AND (t.plan_id = w.plan_id) AND (t.scope = 'direction'::text) AND (t.key = d.id))))
  WHERE (w.scope = 'plan'::text);

ALTER TABLE report.direction_progress OWNER TO sutarta_owner;

COMMENT ON VIEW report.direction_progress IS 'What has become of each plan''s measures by direction, as of the last tick: each direction of a plan that has agreed measures, with zeros where it has none itself.';

COMMENT ON COLUMN report.direction_progress.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.direction_progress.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.direction_progress.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.direction_progress.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.direction_progress.direction_id IS 'The direction''s key.';

COMMENT ON COLUMN report.direction_progress.direction IS 'The direction''s code.';

COMMENT ON COLUMN report.direction_progress.title IS 'The direction''s title in the protocol''s first language.';

COMMENT ON COLUMN report.direction_progress.planned IS 'How many measures were agreed, those that are part of no agreed one; the whole of which the rest are parts.';

COMMENT ON COLUMN report.direction_progress.not_started IS 'How many are agreed and not started, while there is time, or as parts of what is finished.';

COMMENT ON COLUMN report.direction_progress.under_way IS 'How many are in progress, while there is time, or as parts of what is finished.';

COMMENT ON COLUMN report.direction_progress.done IS 'How many are done.';

COMMENT ON COLUMN report.direction_progress.partly IS 'How many are unfinished after their time, with something of them, or of a part, reported or done.';

COMMENT ON COLUMN report.direction_progress.late IS 'How many are unfinished after their time, with nothing of them reported or done.';

COMMENT ON COLUMN report.direction_progress.postponed IS 'How many were postponed by the parties.';

COMMENT ON COLUMN report.direction_progress.cancelled IS 'How many were cancelled by the parties.';

COMMENT ON COLUMN report.direction_progress.done_on_time IS 'How many of those done were done by the day on which their time was over.';

COMMENT ON COLUMN report.direction_progress.done_rate IS 'done / planned, 0 to 1; null where nothing was planned.';

COMMENT ON COLUMN report.direction_progress.on_time_rate IS 'done_on_time / (done + partly + late), 0 to 1: of what is or should be done, what was in time; null where nothing is or should.';

COMMENT ON COLUMN report.direction_progress.progress IS 'The mean progress in per cent of the measures of which it is known, done ones 100; null where it is known of none.';

COMMENT ON COLUMN report.direction_progress.progress_known IS 'Of how many measures progress is known: what is not known is not averaged.';

COMMENT ON COLUMN report.direction_progress.parts_planned IS 'How many parts these measures have that were agreed.';

COMMENT ON COLUMN report.direction_progress.parts_done IS 'How many of those parts are done.';

COMMENT ON COLUMN report.direction_progress.carried_over IS 'How many go on in the next plan unfinished.';

COMMENT ON COLUMN report.direction_progress.carry_over_rate IS 'carried_over / planned, 0 to 1; null while the next plan has not answered for any.';

COMMENT ON COLUMN report.direction_progress.counted_for IS 'The day, in the protocol''s zone, for which it was counted: what is late depends on it.';

COMMENT ON COLUMN report.direction_progress.counted_at IS 'The moment of the tick that counted.';

CREATE TABLE sutarta.event_measure (
    protocol_id bigint NOT NULL,
    event_id bigint NOT NULL,
    measure_id bigint NOT NULL,
    linked_by bigint,
    linked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY sutarta.event_measure FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.event_measure OWNER TO sutarta_owner;

CREATE VIEW report.event AS
 SELECT e.protocol_id,
    a.code AS protocol,
    e.id AS event_id,
    e.code AS event,
    sutarta.text_in((e.titles)::jsonb, a.languages[1]) AS title,
    (e.titles)::jsonb AS titles,
    e.rrule AS rule,
    (e.first_day)::date AS first_day,
    (e.last_day)::date AS last_day,
    (e.until_day)::date AS until_day,
    x.code AS responsible,
    ( SELECT (count(*))::integer AS count
           FROM sutarta.event_measure q
          WHERE ((q.protocol_id = e.protocol_id) AND (q.event_id = e.id))) AS measures
   FROM ((sutarta.event e
     LEFT JOIN sutarta.protocol a ON ((a.id = e.protocol_id)))
     LEFT JOIN sutarta.association x ON ((x.id = e.responsible_id)));

ALTER TABLE report.event OWNER TO sutarta_owner;

COMMENT ON VIEW report.event IS 'The events that each protocol observes: series and single ones, a row each.';

COMMENT ON COLUMN report.event.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.event.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.event.event_id IS 'The event''s key.';

COMMENT ON COLUMN report.event.event IS 'The event''s code, unique in its protocol.';

COMMENT ON COLUMN report.event.title IS 'The title in the protocol''s first language.';

COMMENT ON COLUMN report.event.titles IS 'The titles by language code.';

COMMENT ON COLUMN report.event.rule IS 'The rule of the series as RFC 5545 writes it; null for a single event.';

COMMENT ON COLUMN report.event.first_day IS 'The first day of its first occurrence.';

COMMENT ON COLUMN report.event.last_day IS 'The last day of its first occurrence.';

COMMENT ON COLUMN report.event.until_day IS 'The day on which the series ends; null where no end is known.';

COMMENT ON COLUMN report.event.responsible IS 'The code of the association that answers for it; null where none does, and the coordinator alone may change it.';

COMMENT ON COLUMN report.event.measures IS 'How many measures of plans it is linked to.';

CREATE TABLE sutarta.measure_partner (
    protocol_id bigint NOT NULL,
    measure_id bigint NOT NULL,
    association_id bigint NOT NULL
);

ALTER TABLE ONLY sutarta.measure_partner FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.measure_partner OWNER TO sutarta_owner;

CREATE VIEW report.measure AS
 SELECT m.protocol_id,
    a.code AS protocol,
    p.id AS plan_id,
    p.code AS plan,
    m.id AS measure_id,
    m.number,
    ( SELECT w.number
           FROM sutarta.measure w
          WHERE ((w.protocol_id = m.protocol_id) AND (w.id = m.parent_id))) AS parent_number,
    m.direction_id,
    ( SELECT d.code
           FROM sutarta.direction d
          WHERE ((d.protocol_id = m.protocol_id) AND (d.id = m.direction_id))) AS direction,
    sutarta.text_in((m.titles)::jsonb, a.languages[1]) AS title,
    (m.titles)::jsonb AS titles,
    m.term_phrase,
    m.term_kind,
    (m.first_day)::date AS first_day,
    (m.last_day)::date AS last_day,
    (m.due)::date AS due,
    (COALESCE(m.due, p.last_day))::date AS over_on,
    m.lead_id,
    ( SELECT x.code
           FROM sutarta.association x
          WHERE (x.id = m.lead_id)) AS lead,
    ( SELECT string_agg(y.code, ', '::text ORDER BY y.code) AS string_agg
           FROM (sutarta.measure_partner q
             JOIN sutarta.association y ON ((y.id = q.association_id)))
          WHERE ((q.protocol_id = m.protocol_id) AND (q.measure_id = m.id))) AS partners,
    m.state,
    m.state_since,
        CASE
            WHEN (m.state_since <= ( SELECT sutarta.as_of() AS as_of)) THEN round((EXTRACT(epoch FROM (( SELECT sutarta.as_of() AS as_of) - m.state_since)) / (86400)::numeric), 6)
            ELSE NULL::numeric
        END AS days_in_state,
    m.agreed_at,
    m.started_at,
    m.ended_at,
    m.progress,
    o.outcome,
    ((t.today > (COALESCE(m.due, p.last_day))::date) AND s.is_open) AS is_over,
        CASE
            WHEN ((t.today > (COALESCE(m.due, p.last_day))::date) AND s.is_open) THEN (t.today - (COALESCE(m.due, p.last_day))::date)
            WHEN (m.state = t.done_by) THEN GREATEST(0, (((m.ended_at AT TIME ZONE a.time_zone))::date - (COALESCE(m.due, p.last_day))::date))
            ELSE 0
        END AS days_late,
        CASE
            WHEN (m.state = t.done_by) THEN (((m.ended_at AT TIME ZONE a.time_zone))::date <= (COALESCE(m.due, p.last_day))::date)
            ELSE NULL::boolean
        END AS is_on_time,
    m.previous_plan_id,
    m.previous_id,
    ( SELECT r.answer
           FROM sutarta.measure_answer r
          WHERE ((r.protocol_id = m.protocol_id) AND (r.measure_id = m.id))) AS answer,
    m."position",
    m.parent_id
   FROM (((((sutarta.measure m
     JOIN sutarta.plan p ON (((p.protocol_id = m.protocol_id) AND (p.id = m.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = m.protocol_id)))
     CROSS JOIN LATERAL ( SELECT ((( SELECT sutarta.as_of() AS as_of) AT TIME ZONE a.time_zone))::date AS today,
            ARRAY( SELECT v.state
                   FROM sutarta.life_cycle_state v
                  WHERE ((v.subject = 'measure'::text) AND v.is_initial)) AS initial,
            ARRAY( SELECT v.state
                   FROM sutarta.life_cycle_state v
                  WHERE ((v.subject = 'measure'::text) AND v.is_final)) AS final,
            ( SELECT v.to_state
                   FROM sutarta.life_cycle_move v
                  WHERE ((v.subject = 'measure'::text) AND (v.action = 'finish'::text))) AS done_by
         OFFSET 0) t)
     CROSS JOIN LATERAL ( SELECT ((m.state <> ALL (t.initial)) AND (m.state <> ALL (t.final)) AND (NOT ((m.parent_id IS NOT NULL) AND (EXISTS ( SELECT
                   FROM sutarta.measure w
                  WHERE ((w.protocol_id = m.protocol_id) AND (w.id = m.parent_id) AND (w.agreed_at IS NOT NULL) AND (w.state = ANY (t.final)))))))) AS is_open) s)
     CROSS JOIN LATERAL ( SELECT sutarta.outcome(m.state, ((t.today > (COALESCE(m.due, p.last_day))::date) AND s.is_open), (COALESCE(m.due, p.last_day))::date, t.today, ((COALESCE(m.progress, 0) > 0) OR (EXISTS ( SELECT
                   FROM sutarta.measure q
                  WHERE ((q.protocol_id = m.protocol_id) AND (q.plan_id = m.plan_id) AND (q.parent_id = m.id) AND ((q.state = t.done_by) OR ((q.progress > 0) AND (q.state <> ALL (t.initial)) AND (q.state <> ALL (t.final))))))))) AS outcome) o);

ALTER TABLE report.measure OWNER TO sutarta_owner;

COMMENT ON VIEW report.measure IS 'The measures of each plan as they stand, a row each, their parts too.';

COMMENT ON COLUMN report.measure.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.measure.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.measure.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.measure.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.measure.measure_id IS 'The measure''s key.';

COMMENT ON COLUMN report.measure.number IS 'The measure''s number in its plan, a text: ''4.1''.';

COMMENT ON COLUMN report.measure.parent_number IS 'The number of the measure that it is a part of; null for a measure of its own.';

COMMENT ON COLUMN report.measure.direction_id IS 'The key of its direction.';

COMMENT ON COLUMN report.measure.direction IS 'The code of its direction.';

COMMENT ON COLUMN report.measure.title IS 'The title in the protocol''s first language.';

COMMENT ON COLUMN report.measure.titles IS 'The titles by language code.';

COMMENT ON COLUMN report.measure.term_phrase IS 'The term as the plan says it.';

COMMENT ON COLUMN report.measure.term_kind IS 'What kind of term: continuous, dated, periodic, as_needed, fuzzy.';

COMMENT ON COLUMN report.measure.first_day IS 'The first day of its term.';

COMMENT ON COLUMN report.measure.last_day IS 'The last day of its term.';

COMMENT ON COLUMN report.measure.due IS 'The day by which it is due, by the protocol''s deadline rule; null where the term alarms nobody.';

COMMENT ON COLUMN report.measure.over_on IS 'The day on which its time is over: when it is due, or else the plan''s last day.';

COMMENT ON COLUMN report.measure.lead_id IS 'The key of the association that leads it; null where none does alone.';

COMMENT ON COLUMN report.measure.lead IS 'The code of the association that leads it; null where none does alone.';

COMMENT ON COLUMN report.measure.partners IS 'The codes of its partners, sorted; null where there are none. With no lead either it is all signatories.';

COMMENT ON COLUMN report.measure.state IS 'Where it is in its life cycle; see report.state.';

COMMENT ON COLUMN report.measure.state_since IS 'When it came into its state.';

COMMENT ON COLUMN report.measure.days_in_state IS 'How long it has been in its state, in days and parts of them; null as of a moment before it came into it.';

COMMENT ON COLUMN report.measure.agreed_at IS 'When it was agreed, or recorded as agreed; null where it never was.';

COMMENT ON COLUMN report.measure.started_at IS 'When it was first started; null where it never was.';

COMMENT ON COLUMN report.measure.ended_at IS 'When it came to its end, whatever that is; null while it goes on.';

COMMENT ON COLUMN report.measure.progress IS 'How far it has come by its last report, in per cent; null where nobody has said. See report.plan_progress.';

COMMENT ON COLUMN report.measure.outcome IS 'What has become of it: its state; but ''late'' where its time is over and it is unfinished, and ''partly'' where some of it, or of a part of it, was done. A part of a measure that is finished is neither, however it was left.';

COMMENT ON COLUMN report.measure.is_over IS 'Whether its time is over while it and what it is part of are unfinished: its outcome is ''late'' or ''partly''.';

COMMENT ON COLUMN report.measure.days_late IS 'By how many days it is, or was, done after its time; 0 where it is not, or where it was postponed, cancelled or withdrawn, or is an unfinished part of what is finished.';

COMMENT ON COLUMN report.measure.is_on_time IS 'Of a measure that is done: whether it was done by the day on which its time was over; null for another.';

COMMENT ON COLUMN report.measure.previous_plan_id IS 'The key of the earlier plan whose measure it carries on; null for a new one.';

COMMENT ON COLUMN report.measure.previous_id IS 'The key of the measure that it carries on; null for a new one.';

COMMENT ON COLUMN report.measure.answer IS 'What becomes of it in the next plan: ''carried'', ''renewed'', ''dropped''; null while nobody has answered.';

COMMENT ON COLUMN report.measure."position" IS 'Its place in the plan.';

COMMENT ON COLUMN report.measure.parent_id IS 'The key of the measure that it is part of; null for a measure of its own: whoever asks for those asks for no number.';

CREATE VIEW report.measure_part AS
 SELECT m.protocol_id,
    a.code AS protocol,
    m.plan_id,
    p.code AS plan,
    m.id AS measure_id,
    m.number,
    s.association_id,
    ( SELECT x.code
           FROM sutarta.association x
          WHERE (x.id = s.association_id)) AS association,
    s.part
   FROM (((sutarta.measure m
     LEFT JOIN sutarta.plan p ON (((p.protocol_id = m.protocol_id) AND (p.id = m.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = m.protocol_id)))
     CROSS JOIN LATERAL ( SELECT m.lead_id AS association_id,
            'lead'::text AS part
          WHERE (m.lead_id IS NOT NULL)
        UNION ALL
         SELECT q.association_id,
            'partner'::text
           FROM sutarta.measure_partner q
          WHERE ((q.protocol_id = m.protocol_id) AND (q.measure_id = m.id))
        UNION ALL
         SELECT DISTINCT y.association_id,
            'all'::text
           FROM sutarta.party y
          WHERE ((m.lead_id IS NULL) AND (y.protocol_id = m.protocol_id) AND (y.standing = 'signatory'::text) AND ((y.first_day)::date <= (COALESCE(m.due, p.last_day))::date) AND ((y.last_day IS NULL) OR ((y.last_day)::date >= (p.first_day)::date)) AND (NOT (EXISTS ( SELECT
                   FROM sutarta.measure_partner q
                  WHERE ((q.protocol_id = m.protocol_id) AND (q.measure_id = m.id))))))) s);

ALTER TABLE report.measure_part OWNER TO sutarta_owner;

COMMENT ON VIEW report.measure_part IS 'Who takes part in each measure: a row for its lead and for each partner, or, where it names none, for each signatory of the plan''s period that had signed before the measure''s time was over.';

COMMENT ON COLUMN report.measure_part.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.measure_part.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.measure_part.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.measure_part.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.measure_part.measure_id IS 'The measure''s key.';

COMMENT ON COLUMN report.measure_part.number IS 'The measure''s number in its plan, a text: ''4.1''.';

COMMENT ON COLUMN report.measure_part.association_id IS 'The key of the association.';

COMMENT ON COLUMN report.measure_part.association IS 'The code of the association.';

COMMENT ON COLUMN report.measure_part.part IS '''lead'', ''partner'', or ''all'' where the plan means every signatory.';

CREATE VIEW report.measure_state_at AS
 SELECT m.protocol_id,
    a.code AS protocol,
    m.plan_id,
    p.code AS plan,
    m.id AS measure_id,
    m.number,
    h.state,
    h.entered_at,
    h.left_at,
    round(
        CASE
            WHEN (h.left_at < h.entered_at) THEN (0)::numeric
            ELSE (EXTRACT(epoch FROM (h.left_at - h.entered_at)) / (86400)::numeric)
        END, 6) AS days,
    m.parent_id
   FROM (((sutarta.measure m
     LEFT JOIN sutarta.plan p ON (((p.protocol_id = m.protocol_id) AND (p.id = m.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = m.protocol_id)))
     CROSS JOIN LATERAL ( SELECT x.to_state AS state,
            x.at AS entered_at,
            lead(x.at) OVER (ORDER BY x.id) AS left_at
           FROM sutarta.history x
          WHERE ((x.protocol_id = m.protocol_id) AND (x.plan_id = m.plan_id) AND (x.measure_id = m.id) AND (x.subject = 'measure'::text) AND (x.from_state <> x.to_state))) h);

ALTER TABLE report.measure_state_at OWNER TO sutarta_owner;

COMMENT ON VIEW report.measure_state_at IS 'In which state each measure was at any moment t: a row for each stay in a state, where entered_at <= t and t < left_at or left_at is null.';

COMMENT ON COLUMN report.measure_state_at.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.measure_state_at.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.measure_state_at.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.measure_state_at.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.measure_state_at.measure_id IS 'The measure''s key.';

COMMENT ON COLUMN report.measure_state_at.number IS 'The measure''s number in its plan, a text: ''4.1''.';

COMMENT ON COLUMN report.measure_state_at.state IS 'The state.';

COMMENT ON COLUMN report.measure_state_at.entered_at IS 'When it came into the state.';

COMMENT ON COLUMN report.measure_state_at.left_at IS 'When it left the state; null while it is in it.';

COMMENT ON COLUMN report.measure_state_at.days IS 'How long the stay was, in days and parts of them; null while it lasts; 0 where the clock was set back meanwhile.';

COMMENT ON COLUMN report.measure_state_at.parent_id IS 'The key of the measure that it is part of; null for none.';

CREATE VIEW report.meeting AS
 SELECT g.protocol_id,
    a.code AS protocol,
    g.number AS meeting,
    (g.held_on)::date AS held_on,
    ( SELECT (count(*))::integer AS count
           FROM sutarta.party y
          WHERE ((y.protocol_id = g.protocol_id) AND ((g.held_on)::date >= (y.first_day)::date) AND ((y.last_day IS NULL) OR ((g.held_on)::date <= (y.last_day)::date)))) AS parties,
    ( SELECT (count(*))::integer AS count
           FROM sutarta.attendance t
          WHERE ((t.protocol_id = g.protocol_id) AND (t.meeting = g.number))) AS present
   FROM (sutarta.meeting g
     LEFT JOIN sutarta.protocol a ON ((a.id = g.protocol_id)));

ALTER TABLE report.meeting OWNER TO sutarta_owner;

COMMENT ON VIEW report.meeting IS 'The meetings of each protocol, a row each.';

COMMENT ON COLUMN report.meeting.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.meeting.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.meeting.meeting IS 'The meeting''s number in its protocol.';

COMMENT ON COLUMN report.meeting.held_on IS 'The day on which it was held.';

COMMENT ON COLUMN report.meeting.parties IS 'How many parties the protocol had that day, observers too.';

COMMENT ON COLUMN report.meeting.present IS 'How many of them took part.';

CREATE TABLE sutarta.occurrence (
    protocol_id bigint NOT NULL,
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    first_day sutarta.day NOT NULL,
    last_day sutarta.day NOT NULL,
    edition integer,
    original_day sutarta.day NOT NULL,
    CONSTRAINT occurrence_check CHECK (((last_day)::date >= (first_day)::date))
);

ALTER TABLE ONLY sutarta.occurrence FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.occurrence OWNER TO sutarta_owner;

CREATE VIEW report.occurrence AS
 SELECT o.protocol_id,
    a.code AS protocol,
    e.id AS event_id,
    e.code AS event,
    o.id AS occurrence_id,
    sutarta.text_in((e.titles)::jsonb, a.languages[1]) AS title,
    (o.first_day)::date AS first_day,
    (o.last_day)::date AS last_day,
    o.edition,
    ((o.first_day)::date <> (o.original_day)::date) AS is_moved,
    ( SELECT (count(*))::integer AS count
           FROM UNNEST(l.firsts, l.lasts) u(first, last)
          WHERE (((o.first_day)::date >= u.first) AND ((o.first_day)::date <= u.last))) AS measures,
    COALESCE(t.told, 0) AS reminders_told,
    COALESCE(t.waiting, 0) AS reminders_waiting
   FROM ((((sutarta.occurrence o
     JOIN sutarta.event e ON (((e.protocol_id = o.protocol_id) AND (e.id = o.event_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = e.protocol_id)))
     CROSS JOIN LATERAL ( SELECT array_agg((p.first_day)::date) AS firsts,
            array_agg((p.last_day)::date) AS lasts
           FROM ((sutarta.event_measure q
             JOIN sutarta.measure m ON (((m.protocol_id = q.protocol_id) AND (m.id = q.measure_id) AND (m.state <> ALL (ARRAY( SELECT s.state
                   FROM sutarta.life_cycle_state s
                  WHERE ((s.subject = 'measure'::text) AND s.is_final AND (s.state <> ( SELECT v.to_state
                           FROM sutarta.life_cycle_move v
                          WHERE ((v.subject = 'measure'::text) AND (v.action = 'finish'::text)))))))))))
             JOIN sutarta.plan p ON (((p.protocol_id = m.protocol_id) AND (p.id = m.plan_id))))
          WHERE ((q.protocol_id = e.protocol_id) AND (q.event_id = e.id))) l)
     LEFT JOIN sutarta.occurrence_tally t ON (((t.protocol_id = o.protocol_id) AND (t.occurrence_id = o.id))));

ALTER TABLE report.occurrence OWNER TO sutarta_owner;

COMMENT ON VIEW report.occurrence IS 'The dated instances of events, a row each, with what covers them. From a month back to 400 days ahead all are there, some of the days beyond too; a cancelled one has no row.';

COMMENT ON COLUMN report.occurrence.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.occurrence.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.occurrence.event_id IS 'The event''s key.';

COMMENT ON COLUMN report.occurrence.event IS 'The event''s code.';

COMMENT ON COLUMN report.occurrence.occurrence_id IS 'The occurrence''s key.';

COMMENT ON COLUMN report.occurrence.title IS 'The title in the protocol''s first language.';

COMMENT ON COLUMN report.occurrence.first_day IS 'Its first day.';

COMMENT ON COLUMN report.occurrence.last_day IS 'Its last day.';

COMMENT ON COLUMN report.occurrence.edition IS 'Its number in the series; null where the series is not counted.';

COMMENT ON COLUMN report.occurrence.is_moved IS 'Whether it was moved from the day that the series gives it.';

COMMENT ON COLUMN report.occurrence.measures IS 'How many measures of the plan of its time it is linked to, those withdrawn, postponed or cancelled not counted: 0 means that no plan covers it.';

COMMENT ON COLUMN report.occurrence.reminders_told IS 'How many reminders of it have been told, counted by the last tick.';

COMMENT ON COLUMN report.occurrence.reminders_waiting IS 'How many reminders of it wait, counted by the last tick.';

CREATE VIEW report.participation AS
 SELECT t.protocol_id,
    a.code AS protocol,
    t.year,
    t.association_id,
    x.code AS association,
    t.eligible_for,
    ((t.consents + t.objections) + t.abstentions) AS "cast",
    t.consents,
    t.objections,
    t.abstentions,
    t.missing,
    round(((((t.consents + t.objections) + t.abstentions))::numeric / (NULLIF(t.eligible_for, 0))::numeric), 6) AS cast_rate,
    t.median_hours_to_cast,
    t.meetings,
    t.attended,
    round(((t.attended)::numeric / (NULLIF(t.meetings, 0))::numeric), 6) AS attendance_rate,
    g.counted_at
   FROM (((sutarta.participation_tally t
     JOIN sutarta.counting g ON ((g.protocol_id = t.protocol_id)))
     LEFT JOIN sutarta.protocol a ON ((a.id = t.protocol_id)))
     LEFT JOIN sutarta.association x ON ((x.id = t.association_id)));

ALTER TABLE report.participation OWNER TO sutarta_owner;

COMMENT ON VIEW report.participation IS 'How each association took part in each year''s decisions and meetings, as of the last tick.';

COMMENT ON COLUMN report.participation.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.participation.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.participation.year IS 'The year in which the question was put or the meeting was held.';

COMMENT ON COLUMN report.participation.association_id IS 'The key of the association.';

COMMENT ON COLUMN report.participation.association IS 'The code of the association.';

COMMENT ON COLUMN report.participation.eligible_for IS 'In how many decisions it may or might vote; those that were taken back only where it had voted.';

COMMENT ON COLUMN report.participation."cast" IS 'In how many of them it has a ballot that counts.';

COMMENT ON COLUMN report.participation.consents IS 'In how many it consents.';

COMMENT ON COLUMN report.participation.objections IS 'In how many it objects.';

COMMENT ON COLUMN report.participation.abstentions IS 'In how many it abstains.';

COMMENT ON COLUMN report.participation.missing IS 'In how many of them it has no ballot that counts.';

COMMENT ON COLUMN report.participation.cast_rate IS 'cast / eligible_for, 0 to 1; null where it might vote in none.';

COMMENT ON COLUMN report.participation.median_hours_to_cast IS 'The median time from the question to its ballot, in hours and parts of them; null where it has cast none.';

COMMENT ON COLUMN report.participation.meetings IS 'How many meetings were held while it was a party.';

COMMENT ON COLUMN report.participation.attended IS 'In how many of them it took part.';

COMMENT ON COLUMN report.participation.attendance_rate IS 'attended / meetings, 0 to 1; null where none was held.';

COMMENT ON COLUMN report.participation.counted_at IS 'The moment of the tick that counted.';

CREATE VIEW report.party AS
 SELECT y.protocol_id,
    a.code AS protocol,
    x.id AS association_id,
    x.code AS association,
    y.standing,
    (y.first_day)::date AS first_day,
    (y.last_day)::date AS last_day,
    ((t.today >= (y.first_day)::date) AND ((y.last_day IS NULL) OR (t.today <= (y.last_day)::date))) AS is_current
   FROM (((sutarta.party y
     LEFT JOIN sutarta.protocol a ON ((a.id = y.protocol_id)))
     JOIN sutarta.association x ON ((x.id = y.association_id)))
     CROSS JOIN LATERAL ( SELECT ((( SELECT sutarta.as_of() AS as_of) AT TIME ZONE a.time_zone))::date AS today) t);

ALTER TABLE report.party OWNER TO sutarta_owner;

COMMENT ON VIEW report.party IS 'Which associations take part in which protocol, from when till when: a row for each stretch of time.';

COMMENT ON COLUMN report.party.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.party.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.party.association_id IS 'The key of the association.';

COMMENT ON COLUMN report.party.association IS 'The code of the association.';

COMMENT ON COLUMN report.party.standing IS '''signatory'', who decides, or ''observer''.';

COMMENT ON COLUMN report.party.first_day IS 'The first day of taking part.';

COMMENT ON COLUMN report.party.last_day IS 'The last day; null while no end is known.';

COMMENT ON COLUMN report.party.is_current IS 'Whether it takes part today.';

CREATE TABLE sutarta.plan_revision (
    protocol_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    revision integer NOT NULL,
    content jsonb NOT NULL,
    content_hash bytea NOT NULL,
    decision integer,
    amendment integer,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT plan_revision_content_hash_check CHECK ((length(content_hash) = 32)),
    CONSTRAINT plan_revision_revision_check CHECK ((revision > 0))
);

ALTER TABLE ONLY sutarta.plan_revision FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.plan_revision OWNER TO sutarta_owner;

CREATE VIEW report.plan AS
 SELECT p.protocol_id,
    a.code AS protocol,
    p.id AS plan_id,
    p.code AS plan,
    sutarta.text_in((p.titles)::jsonb, a.languages[1]) AS title,
    (p.titles)::jsonb AS titles,
    (p.first_day)::date AS first_day,
    (p.last_day)::date AS last_day,
    p.state,
    p.revision,
    COALESCE((p.agreed_on)::date, ((r.made_at AT TIME ZONE a.time_zone))::date) AS agreed_on,
    ((NOT s.is_initial) AND (NOT s.is_final)) AS is_in_force
   FROM (((sutarta.plan p
     LEFT JOIN sutarta.protocol a ON ((a.id = p.protocol_id)))
     JOIN sutarta.life_cycle_state s ON (((s.subject = p.subject) AND (s.state = p.state))))
     LEFT JOIN sutarta.plan_revision r ON (((r.protocol_id = p.protocol_id) AND (r.plan_id = p.id) AND (r.revision = 1))));

ALTER TABLE report.plan OWNER TO sutarta_owner;

COMMENT ON VIEW report.plan IS 'The plans of each protocol, a row each.';

COMMENT ON COLUMN report.plan.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.plan.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.plan.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.plan.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.plan.title IS 'The title in the protocol''s first language.';

COMMENT ON COLUMN report.plan.titles IS 'The titles by language code.';

COMMENT ON COLUMN report.plan.first_day IS 'The first day of the plan''s period.';

COMMENT ON COLUMN report.plan.last_day IS 'The last day of the plan''s period.';

COMMENT ON COLUMN report.plan.state IS 'Where it is in its life cycle; see report.state.';

COMMENT ON COLUMN report.plan.revision IS 'The revision in force, from 1; 0 for a draft.';

COMMENT ON COLUMN report.plan.agreed_on IS 'The day on which it was agreed: as recorded, or else of its first revision; null for a draft.';

COMMENT ON COLUMN report.plan.is_in_force IS 'Whether it is agreed and not ended.';

CREATE VIEW report.plan_progress AS
 SELECT t.protocol_id,
    a.code AS protocol,
    t.plan_id,
    p.code AS plan,
    t.planned,
    t.not_started,
    t.under_way,
    t.done,
    t.partly,
    t.late,
    t.postponed,
    t.cancelled,
    t.done_on_time,
    t.done_rate,
    t.on_time_rate,
    t.progress,
    t.progress_known,
    t.parts_planned,
    t.parts_done,
    t.carried_over,
    t.carry_over_rate,
    (g.counted_for)::date AS counted_for,
    g.counted_at
   FROM (((sutarta.plan_tally t
     JOIN sutarta.counting g ON ((g.protocol_id = t.protocol_id)))
     LEFT JOIN sutarta.plan p ON (((p.protocol_id = t.protocol_id) AND (p.id = t.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = t.protocol_id)))
  WHERE (t.scope = 'plan'::text);

ALTER TABLE report.plan_progress OWNER TO sutarta_owner;

COMMENT ON VIEW report.plan_progress IS 'What has become of each plan''s measures, as of the last tick. A plan without agreed measures has no row.';

COMMENT ON COLUMN report.plan_progress.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.plan_progress.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.plan_progress.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.plan_progress.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.plan_progress.planned IS 'How many measures were agreed, those that are part of no agreed one; the whole of which the rest are parts.';

COMMENT ON COLUMN report.plan_progress.not_started IS 'How many are agreed and not started, while there is time, or as parts of what is finished.';

COMMENT ON COLUMN report.plan_progress.under_way IS 'How many are in progress, while there is time, or as parts of what is finished.';

COMMENT ON COLUMN report.plan_progress.done IS 'How many are done.';

COMMENT ON COLUMN report.plan_progress.partly IS 'How many are unfinished after their time, with something of them, or of a part, reported or done.';

COMMENT ON COLUMN report.plan_progress.late IS 'How many are unfinished after their time, with nothing of them reported or done.';

COMMENT ON COLUMN report.plan_progress.postponed IS 'How many were postponed by the parties.';

COMMENT ON COLUMN report.plan_progress.cancelled IS 'How many were cancelled by the parties.';

COMMENT ON COLUMN report.plan_progress.done_on_time IS 'How many of those done were done by the day on which their time was over.';

COMMENT ON COLUMN report.plan_progress.done_rate IS 'done / planned, 0 to 1; null where nothing was planned.';

COMMENT ON COLUMN report.plan_progress.on_time_rate IS 'done_on_time / (done + partly + late), 0 to 1: of what is or should be done, what was in time; null where nothing is or should.';

COMMENT ON COLUMN report.plan_progress.progress IS 'The mean progress in per cent of the measures of which it is known, done ones 100; null where it is known of none.';

COMMENT ON COLUMN report.plan_progress.progress_known IS 'Of how many measures progress is known: what is not known is not averaged.';

COMMENT ON COLUMN report.plan_progress.parts_planned IS 'How many parts these measures have that were agreed.';

COMMENT ON COLUMN report.plan_progress.parts_done IS 'How many of those parts are done.';

COMMENT ON COLUMN report.plan_progress.carried_over IS 'How many go on in the next plan unfinished.';

COMMENT ON COLUMN report.plan_progress.carry_over_rate IS 'carried_over / planned, 0 to 1; null while the next plan has not answered for any.';

COMMENT ON COLUMN report.plan_progress.counted_for IS 'The day, in the protocol''s zone, for which it was counted: what is late depends on it.';

COMMENT ON COLUMN report.plan_progress.counted_at IS 'The moment of the tick that counted.';

CREATE VIEW report.plan_revision AS
 SELECT r.protocol_id,
    a.code AS protocol,
    r.plan_id,
    p.code AS plan,
    r.revision,
    r.made_at,
    r.decision,
    r.amendment,
    jsonb_array_length((r.content -> 'measures'::text)) AS measures,
    encode(r.content_hash, 'hex'::text) AS content_hash
   FROM ((sutarta.plan_revision r
     LEFT JOIN sutarta.plan p ON (((p.protocol_id = r.protocol_id) AND (p.id = r.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = r.protocol_id)));

ALTER TABLE report.plan_revision OWNER TO sutarta_owner;

COMMENT ON VIEW report.plan_revision IS 'What was agreed of each plan: its first text, and one more for each amendment.';

COMMENT ON COLUMN report.plan_revision.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.plan_revision.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.plan_revision.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.plan_revision.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.plan_revision.revision IS 'The revision, from 1.';

COMMENT ON COLUMN report.plan_revision.made_at IS 'When it came into force.';

COMMENT ON COLUMN report.plan_revision.decision IS 'The number of the decision that carried it; null for an agreement recorded later.';

COMMENT ON COLUMN report.plan_revision.amendment IS 'The number of the amendment that it came by; null for a first revision.';

COMMENT ON COLUMN report.plan_revision.measures IS 'How many measures it has, parts included.';

COMMENT ON COLUMN report.plan_revision.content_hash IS 'SHA-256 of its content, in hexadecimal digits.';

CREATE VIEW report.protocol AS
 SELECT a.id AS protocol_id,
    a.code AS protocol,
    sutarta.text_in((a.titles)::jsonb, a.languages[1]) AS title,
    (a.titles)::jsonb AS titles,
    a.state,
    (a.signed_on)::date AS signed_on,
    a.place,
    a.country,
    a.time_zone,
    ( SELECT (count(*))::integer AS count
           FROM sutarta.party y
          WHERE ((y.protocol_id = a.id) AND (y.standing = 'signatory'::text) AND (t.today >= (y.first_day)::date) AND ((y.last_day IS NULL) OR (t.today <= (y.last_day)::date)))) AS signatories,
    ( SELECT (count(*))::integer AS count
           FROM sutarta.party y
          WHERE ((y.protocol_id = a.id) AND (y.standing = 'observer'::text) AND (t.today >= (y.first_day)::date) AND ((y.last_day IS NULL) OR (t.today <= (y.last_day)::date)))) AS observers,
    ( SELECT (count(*))::integer AS count
           FROM sutarta.plan p
          WHERE (p.protocol_id = a.id)) AS plans
   FROM (sutarta.protocol a
     CROSS JOIN LATERAL ( SELECT ((( SELECT sutarta.as_of() AS as_of) AT TIME ZONE a.time_zone))::date AS today) t);

ALTER TABLE report.protocol OWNER TO sutarta_owner;

COMMENT ON VIEW report.protocol IS 'The protocols of intent, a row each.';

COMMENT ON COLUMN report.protocol.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.protocol.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.protocol.title IS 'The title in the protocol''s first language.';

COMMENT ON COLUMN report.protocol.titles IS 'The titles by language code.';

COMMENT ON COLUMN report.protocol.state IS 'Where it is in its life cycle; see report.state.';

COMMENT ON COLUMN report.protocol.signed_on IS 'The day on which it was signed; null while it is not.';

COMMENT ON COLUMN report.protocol.place IS 'Where it was or will be signed.';

COMMENT ON COLUMN report.protocol.country IS 'ISO 3166-1 code of the country whose holidays count.';

COMMENT ON COLUMN report.protocol.time_zone IS 'The zone whose days count, by its IANA name.';

COMMENT ON COLUMN report.protocol.signatories IS 'How many signatories take part today.';

COMMENT ON COLUMN report.protocol.observers IS 'How many observers take part today.';

COMMENT ON COLUMN report.protocol.plans IS 'How many plans it has had, drafts included.';

CREATE VIEW report.quarter_progress AS
 SELECT t.protocol_id,
    a.code AS protocol,
    t.plan_id,
    p.code AS plan,
    ((t.key / 10))::integer AS year,
    ((t.key % (10)::bigint))::integer AS quarter,
    t.planned,
    t.not_started,
    t.under_way,
    t.done,
    t.partly,
    t.late,
    t.postponed,
    t.cancelled,
    t.done_on_time,
    t.done_rate,
    t.on_time_rate,
    t.progress,
    t.progress_known,
    t.parts_planned,
    t.parts_done,
    t.carried_over,
    t.carry_over_rate,
    (g.counted_for)::date AS counted_for,
    g.counted_at
   FROM (((sutarta.plan_tally t
     JOIN sutarta.counting g ON ((g.protocol_id = t.protocol_id)))
     LEFT JOIN sutarta.plan p ON (((p.protocol_id = t.protocol_id) AND (p.id = t.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = t.protocol_id)))
  WHERE (t.scope = 'quarter'::text);

ALTER TABLE report.quarter_progress OWNER TO sutarta_owner;

COMMENT ON VIEW report.quarter_progress IS 'What has become of each plan''s measures by the quarter in which their time is over, as of the last tick. A quarter without agreed measures has no row.';

COMMENT ON COLUMN report.quarter_progress.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.quarter_progress.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.quarter_progress.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.quarter_progress.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.quarter_progress.year IS 'The year.';

COMMENT ON COLUMN report.quarter_progress.quarter IS 'The quarter, 1 to 4.';

COMMENT ON COLUMN report.quarter_progress.planned IS 'How many measures were agreed, those that are part of no agreed one; the whole of which the rest are parts.';

COMMENT ON COLUMN report.quarter_progress.not_started IS 'How many are agreed and not started, while there is time, or as parts of what is finished.';

COMMENT ON COLUMN report.quarter_progress.under_way IS 'How many are in progress, while there is time, or as parts of what is finished.';

COMMENT ON COLUMN report.quarter_progress.done IS 'How many are done.';

COMMENT ON COLUMN report.quarter_progress.partly IS 'How many are unfinished after their time, with something of them, or of a part, reported or done.';

COMMENT ON COLUMN report.quarter_progress.late IS 'How many are unfinished after their time, with nothing of them reported or done.';

COMMENT ON COLUMN report.quarter_progress.postponed IS 'How many were postponed by the parties.';

COMMENT ON COLUMN report.quarter_progress.cancelled IS 'How many were cancelled by the parties.';

COMMENT ON COLUMN report.quarter_progress.done_on_time IS 'How many of those done were done by the day on which their time was over.';

COMMENT ON COLUMN report.quarter_progress.done_rate IS 'done / planned, 0 to 1; null where nothing was planned.';

COMMENT ON COLUMN report.quarter_progress.on_time_rate IS 'done_on_time / (done + partly + late), 0 to 1: of what is or should be done, what was in time; null where nothing is or should.';

COMMENT ON COLUMN report.quarter_progress.progress IS 'The mean progress in per cent of the measures of which it is known, done ones 100; null where it is known of none.';

COMMENT ON COLUMN report.quarter_progress.progress_known IS 'Of how many measures progress is known: what is not known is not averaged.';

COMMENT ON COLUMN report.quarter_progress.parts_planned IS 'How many parts these measures have that were agreed.';

COMMENT ON COLUMN report.quarter_progress.parts_done IS 'How many of those parts are done.';

COMMENT ON COLUMN report.quarter_progress.carried_over IS 'How many go on in the next plan unfinished.';

COMMENT ON COLUMN report.quarter_progress.carry_over_rate IS 'carried_over / planned, 0 to 1; null while the next plan has not answered for any.';

COMMENT ON COLUMN report.quarter_progress.counted_for IS 'The day, in the protocol''s zone, for which it was counted: what is late depends on it.';

COMMENT ON COLUMN report.quarter_progress.counted_at IS 'The moment of the tick that counted.';

CREATE VIEW report.state AS
 SELECT s.subject,
    s.state,
    s."position",
    s.is_initial,
    s.is_final
   FROM sutarta.life_cycle_state s;

ALTER TABLE report.state OWNER TO sutarta_owner;

COMMENT ON VIEW report.state IS 'The states of each life cycle, in their order.';

COMMENT ON COLUMN report.state.subject IS 'What lives: protocol, plan, measure, amendment, decision, ballot …';

COMMENT ON COLUMN report.state.state IS 'The state.';

COMMENT ON COLUMN report.state."position" IS 'Its place in the order, from 1.';

COMMENT ON COLUMN report.state.is_initial IS 'Whether something begins in it.';

COMMENT ON COLUMN report.state.is_final IS 'Whether something ends in it.';

CREATE VIEW report.state_time AS
 SELECT t.protocol_id,
    a.code AS protocol,
    t.plan_id,
    p.code AS plan,
    t.state,
    t.stays,
    t.open_stays,
    t.mean_days,
    t.median_days,
    g.counted_at
   FROM (((sutarta.stay_tally t
     JOIN sutarta.counting g ON ((g.protocol_id = t.protocol_id)))
     LEFT JOIN sutarta.plan p ON (((p.protocol_id = t.protocol_id) AND (p.id = t.plan_id))))
     LEFT JOIN sutarta.protocol a ON ((a.id = t.protocol_id)));

ALTER TABLE report.state_time OWNER TO sutarta_owner;

COMMENT ON VIEW report.state_time IS 'How long the measures of each plan, proposals and parts too, stayed in each state, as of the last tick.';

COMMENT ON COLUMN report.state_time.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.state_time.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.state_time.plan_id IS 'The plan''s key.';

COMMENT ON COLUMN report.state_time.plan IS 'The plan''s code, unique in its protocol.';

COMMENT ON COLUMN report.state_time.state IS 'The state.';

COMMENT ON COLUMN report.state_time.stays IS 'How many stays in it there were; one measure may come twice.';

COMMENT ON COLUMN report.state_time.open_stays IS 'How many of them last still.';

COMMENT ON COLUMN report.state_time.mean_days IS 'The mean of those that have ended, in days and parts of them; null where none has.';

COMMENT ON COLUMN report.state_time.median_days IS 'The median of those that have ended, in days and parts of them; null where none has.';

COMMENT ON COLUMN report.state_time.counted_at IS 'The moment of the tick that counted.';

CREATE VIEW report.transition AS
 SELECT h.protocol_id,
    a.code AS protocol,
    h.id AS transition_id,
    h.subject,
    h.plan_id,
    p.code AS plan,
    h.measure_id,
    ( SELECT m.number
           FROM sutarta.measure m
          WHERE ((m.protocol_id = h.protocol_id) AND (m.id = h.measure_id))) AS number,
    h.amendment,
    h.decision,
    ( SELECT v.code
           FROM sutarta.association v
          WHERE (v.id = h.voter_id)) AS voter,
    h.from_state,
    h.action,
    h.to_state,
    h.at,
    ((h.at AT TIME ZONE a.time_zone))::date AS day,
    ( SELECT x.code
           FROM sutarta.association x
          WHERE (x.id = h.association_id)) AS association,
    h.capacity,
    b.at AS since,
    round((EXTRACT(epoch FROM (h.at - b.at)) / (86400)::numeric), 6) AS days_in_from_state,
    h.voter_id,
    h.event_id,
    ( SELECT e.code
           FROM sutarta.event e
          WHERE ((e.protocol_id = h.protocol_id) AND (e.id = h.event_id))) AS event
   FROM (((sutarta.history h
     LEFT JOIN sutarta.protocol a ON ((a.id = h.protocol_id)))
     LEFT JOIN sutarta.plan p ON (((p.protocol_id = h.protocol_id) AND (p.id = h.plan_id))))
     LEFT JOIN LATERAL ( SELECT max(x.at) AS at
           FROM ( SELECT
                        CASE
                            WHEN (h.subject = 'measure'::text) THEN ( SELECT b_1.at
                               FROM sutarta.history b_1
                              WHERE ((b_1.protocol_id = h.protocol_id) AND (b_1.plan_id = h.plan_id) AND (b_1.measure_id = h.measure_id) AND (b_1.subject = 'measure'::text) AND (b_1.id < h.id) AND (b_1.from_state <> b_1.to_state))
                              ORDER BY b_1.id DESC
                             LIMIT 1)
                            WHEN (h.decision IS NOT NULL) THEN ( SELECT b_1.at
                               FROM sutarta.history b_1
                              WHERE ((b_1.protocol_id = h.protocol_id) AND (b_1.decision = h.decision) AND (b_1.subject = h.subject) AND (NOT (b_1.voter_id IS DISTINCT FROM h.voter_id)) AND (b_1.id < h.id) AND (b_1.from_state <> b_1.to_state))
                              ORDER BY b_1.id DESC
                             LIMIT 1)
                            WHEN (h.event_id IS NOT NULL) THEN ( SELECT b_1.at
                               FROM sutarta.history b_1
                              WHERE ((b_1.protocol_id = h.protocol_id) AND (b_1.event_id = h.event_id) AND (b_1.id < h.id) AND (b_1.from_state <> b_1.to_state))
                              ORDER BY b_1.id DESC
                             LIMIT 1)
                            ELSE ( SELECT b_1.at
                               FROM sutarta.history b_1
                              WHERE ((b_1.protocol_id = h.protocol_id) AND (NOT (b_1.plan_id IS DISTINCT FROM h.plan_id)) AND (b_1.measure_id IS NULL) AND (b_1.decision IS NULL) AND (b_1.event_id IS NULL) AND (b_1.subject = h.subject) AND (NOT (b_1.amendment IS DISTINCT FROM h.amendment)) AND (b_1.id < h.id) AND (b_1.from_state <> b_1.to_state))
                              ORDER BY b_1.id DESC
                             LIMIT 1)
                        END AS at) x) b ON (true));

ALTER TABLE report.transition OWNER TO sutarta_owner;

COMMENT ON VIEW report.transition IS 'The moves of every subject along its life cycle, a row each, as history tells them.';

COMMENT ON COLUMN report.transition.protocol_id IS 'The protocol''s key, the same in every view.';

COMMENT ON COLUMN report.transition.protocol IS 'The protocol''s code.';

COMMENT ON COLUMN report.transition.transition_id IS 'The move''s key in history; of one protocol a later move has a higher one.';

COMMENT ON COLUMN report.transition.subject IS 'What moved: protocol, plan, measure, amendment, decision, ballot …';

COMMENT ON COLUMN report.transition.plan_id IS 'The key of the plan; null where it is about none.';

COMMENT ON COLUMN report.transition.plan IS 'The code of the plan; null where it is about none.';

COMMENT ON COLUMN report.transition.measure_id IS 'The key of the measure; null where it is about none.';

COMMENT ON COLUMN report.transition.number IS 'The number of the measure; null where it is about none.';

COMMENT ON COLUMN report.transition.amendment IS 'The number of the amendment; null where it is about none.';

COMMENT ON COLUMN report.transition.decision IS 'The number of the decision; null where it is about none.';

COMMENT ON COLUMN report.transition.voter IS 'The code of the association whose ballot or signature it is; null elsewhere.';

COMMENT ON COLUMN report.transition.from_state IS 'The state before; ''nothing'' where it began.';

COMMENT ON COLUMN report.transition.action IS 'What was done.';

COMMENT ON COLUMN report.transition.to_state IS 'The state after; the same where only its content changed.';

COMMENT ON COLUMN report.transition.at IS 'When.';

COMMENT ON COLUMN report.transition.day IS 'On which day of the protocol''s zone.';

COMMENT ON COLUMN report.transition.association IS 'The code of the association in whose name it was done; null for none.';

COMMENT ON COLUMN report.transition.capacity IS 'In what capacity: lead, partner, signatory, coordinator, registrar …; ''decision'' or ''consequence'' for what followed.';

COMMENT ON COLUMN report.transition.since IS 'When it had come into the state before; null where it began.';

COMMENT ON COLUMN report.transition.days_in_from_state IS 'How long it had been in the state before, in days and parts of them; null where it began.';

COMMENT ON COLUMN report.transition.voter_id IS 'The key of the association whose ballot or signature it is; null elsewhere.';

COMMENT ON COLUMN report.transition.event_id IS 'The key of the event; null where it is about none.';

COMMENT ON COLUMN report.transition.event IS 'The code of the event; null where it is about none.';

CREATE TABLE sutarta.amendment_change (
    protocol_id bigint NOT NULL,
    amendment integer NOT NULL,
    "position" integer NOT NULL,
    number text NOT NULL,
    field text NOT NULL,
    from_value jsonb,
    to_value jsonb
);

ALTER TABLE ONLY sutarta.amendment_change FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.amendment_change OWNER TO sutarta_owner;

CREATE TABLE sutarta.applied_text (
    folder text NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT applied_text_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE sutarta.applied_text OWNER TO sutarta_owner;

ALTER TABLE sutarta.association ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.association_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE sutarta.clock (
    is_only boolean DEFAULT true NOT NULL,
    latest timestamp with time zone,
    left_at timestamp with time zone,
    behind_from timestamp with time zone,
    behind_to timestamp with time zone,
    ahead_from timestamp with time zone,
    CONSTRAINT clock_check CHECK (((behind_from IS NULL) = (behind_to IS NULL))),
    CONSTRAINT clock_is_only_check CHECK (is_only)
);

ALTER TABLE ONLY sutarta.clock FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.clock OWNER TO sutarta_owner;

CREATE TABLE sutarta.content_field (
    subject text NOT NULL,
    field text NOT NULL,
    is_substance boolean NOT NULL
);

ALTER TABLE sutarta.content_field OWNER TO sutarta_owner;

CREATE TABLE sutarta.coordinator (
    protocol_id bigint NOT NULL,
    person_id bigint NOT NULL,
    first_day sutarta.day NOT NULL,
    last_day sutarta.day,
    CONSTRAINT coordinator_check CHECK (((last_day)::date >= (first_day)::date))
);

ALTER TABLE ONLY sutarta.coordinator FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.coordinator OWNER TO sutarta_owner;

CREATE TABLE sutarta.counter (
    protocol_id bigint NOT NULL,
    series text NOT NULL,
    last_number integer NOT NULL,
    CONSTRAINT counter_last_number_check CHECK ((last_number > 0)),
    CONSTRAINT counter_series_check CHECK ((series = ANY (ARRAY['decision'::text, 'amendment'::text, 'meeting'::text])))
);

ALTER TABLE ONLY sutarta.counter FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.counter OWNER TO sutarta_owner;

ALTER TABLE sutarta.direction ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.direction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE sutarta.event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE sutarta.history ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.history_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE sutarta.ladder (
    protocol_id bigint NOT NULL,
    event_id bigint,
    measure_id bigint,
    rungs integer[] NOT NULL,
    CONSTRAINT ladder_check CHECK ((num_nonnulls(event_id, measure_id) = 1)),
    CONSTRAINT ladder_rungs_check CHECK (((cardinality(rungs) >= 1) AND (cardinality(rungs) <= 12)))
);

ALTER TABLE ONLY sutarta.ladder FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.ladder OWNER TO sutarta_owner;

CREATE TABLE sutarta.life_cycle_role (
    subject text NOT NULL,
    from_state text NOT NULL,
    action text NOT NULL,
    role text NOT NULL
);

ALTER TABLE sutarta.life_cycle_role OWNER TO sutarta_owner;

CREATE TABLE sutarta.measure_dependency (
    protocol_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    measure_id bigint NOT NULL,
    needs_id bigint NOT NULL,
    delay_days integer DEFAULT 0 NOT NULL,
    CONSTRAINT measure_dependency_check CHECK ((measure_id <> needs_id)),
    CONSTRAINT measure_dependency_delay_days_check CHECK (((delay_days >= 0) AND (delay_days <= 3650)))
);

ALTER TABLE ONLY sutarta.measure_dependency FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.measure_dependency OWNER TO sutarta_owner;

ALTER TABLE sutarta.measure ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.measure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE sutarta.message ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE sutarta.migration (
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT migration_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE sutarta.migration OWNER TO sutarta_owner;

CREATE TABLE sutarta.migrator (
);

ALTER TABLE sutarta.migrator OWNER TO sutarta_owner;

CREATE TABLE sutarta.negotiation (
    protocol_id bigint NOT NULL,
    decision integer NOT NULL,
    mediator_id bigint NOT NULL,
    last_day sutarta.day NOT NULL
);

ALTER TABLE ONLY sutarta.negotiation FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.negotiation OWNER TO sutarta_owner;

CREATE TABLE sutarta.occurrence_change (
    protocol_id bigint NOT NULL,
    event_id bigint NOT NULL,
    original_day sutarta.day NOT NULL,
    number integer NOT NULL,
    is_last boolean DEFAULT true NOT NULL,
    is_cancelled boolean NOT NULL,
    first_day sutarta.day,
    last_day sutarta.day,
    note text,
    changed_by bigint,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT occurrence_change_check CHECK (((last_day)::date >= (first_day)::date)),
    CONSTRAINT occurrence_change_check1 CHECK (((first_day IS NULL) = (last_day IS NULL))),
    CONSTRAINT occurrence_change_check2 CHECK (((NOT is_cancelled) OR ((first_day IS NULL) AND (note IS NOT NULL)))),
    CONSTRAINT occurrence_change_note_check CHECK ((note ~ '[^[:space:]]'::text))
);

ALTER TABLE ONLY sutarta.occurrence_change FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.occurrence_change OWNER TO sutarta_owner;

ALTER TABLE sutarta.occurrence ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.occurrence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE sutarta.person (
    id bigint NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    email text,
    language text NOT NULL,
    time_zone text,
    revoked_at timestamp with time zone,
    erased_at timestamp with time zone,
    CONSTRAINT person_email_check CHECK (((octet_length(email) <= 254) AND (email ~ '^[!#-''*+/-9=?A-Z^-~-]+(\.[!#-''*+/-9=?A-Z^-~-]+)*@[!#-''*+/-9=?A-Z^-~-]+(\.[!#-''*+/-9=?A-Z^-~-]+)+$'::text))),
    CONSTRAINT person_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
    CONSTRAINT person_login_check CHECK ((login ~ '[^[:space:]]'::text)),
    CONSTRAINT person_name_check CHECK ((name ~ '[^[:space:]]'::text))
);

ALTER TABLE ONLY sutarta.person FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.person OWNER TO sutarta_owner;

ALTER TABLE sutarta.person ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE sutarta.plan ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.plan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE sutarta.preference (
    person_id bigint NOT NULL,
    frequency text DEFAULT 'daily'::text NOT NULL,
    hour integer DEFAULT 7 NOT NULL,
    weekdays integer[] DEFAULT '{1,2,3,4,5,6,7}'::integer[] NOT NULL,
    ladder integer[],
    CONSTRAINT preference_frequency_check CHECK ((frequency = ANY (ARRAY['daily'::text, 'weekly'::text, 'urgent'::text]))),
    CONSTRAINT preference_hour_check CHECK (((hour >= 0) AND (hour <= 23))),
    CONSTRAINT preference_ladder_check CHECK (((cardinality(ladder) >= 1) AND (cardinality(ladder) <= 12))),
    CONSTRAINT preference_weekdays_check CHECK ((((cardinality(weekdays) >= 1) AND (cardinality(weekdays) <= 7)) AND (weekdays <@ '{1,2,3,4,5,6,7}'::integer[])))
);

ALTER TABLE ONLY sutarta.preference FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.preference OWNER TO sutarta_owner;

ALTER TABLE sutarta.protocol ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.protocol_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE sutarta.quiet_time (
    person_id bigint NOT NULL,
    first_day sutarta.day NOT NULL,
    last_day sutarta.day NOT NULL,
    CONSTRAINT quiet_time_check CHECK (((last_day)::date >= (first_day)::date))
);

ALTER TABLE ONLY sutarta.quiet_time FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.quiet_time OWNER TO sutarta_owner;

CREATE TABLE sutarta.relay (
    name text NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    closed_until timestamp with time zone,
    reason text,
    since timestamp with time zone
);

ALTER TABLE ONLY sutarta.relay FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.relay OWNER TO sutarta_owner;

ALTER TABLE sutarta.reminder ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.reminder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE sutarta.reminding (
    protocol_id bigint NOT NULL,
    silence_days integer DEFAULT 30,
    computed_on sutarta.day,
    CONSTRAINT reminding_silence_days_check CHECK (((silence_days >= 7) AND (silence_days <= 366)))
);

ALTER TABLE ONLY sutarta.reminding FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.reminding OWNER TO sutarta_owner;

CREATE TABLE sutarta.request (
    login text NOT NULL,
    id uuid NOT NULL,
    door text NOT NULL,
    arguments jsonb NOT NULL,
    result jsonb,
    at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY sutarta.request FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.request OWNER TO sutarta_owner;

CREATE TABLE sutarta.seal_head (
    only_one boolean DEFAULT true NOT NULL,
    number bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT seal_head_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT seal_head_only_one_check CHECK (only_one)
);

ALTER TABLE sutarta.seal_head OWNER TO sutarta_owner;

CREATE TABLE sutarta.signature (
    protocol_id bigint NOT NULL,
    association_id bigint NOT NULL,
    first_day sutarta.day NOT NULL,
    signed_on sutarta.day NOT NULL,
    place text NOT NULL,
    text_hash bytea,
    person_id bigint,
    CONSTRAINT signature_text_hash_check CHECK ((length(text_hash) = 32))
);

ALTER TABLE ONLY sutarta.signature FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.signature OWNER TO sutarta_owner;

CREATE TABLE sutarta.stirred (
    protocol_id bigint NOT NULL
);

ALTER TABLE ONLY sutarta.stirred FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.stirred OWNER TO sutarta_owner;

CREATE TABLE sutarta.superseded_text (
    folder text NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    CONSTRAINT superseded_text_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE sutarta.superseded_text OWNER TO sutarta_owner;

CREATE TABLE sutarta.suppression (
    address text NOT NULL,
    reason text NOT NULL,
    since timestamp with time zone NOT NULL
);

ALTER TABLE ONLY sutarta.suppression FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.suppression OWNER TO sutarta_owner;

CREATE TABLE sutarta.tick (
    id bigint NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    as_of timestamp with time zone,
    host text NOT NULL,
    outcome text NOT NULL,
    reason text,
    CONSTRAINT tick_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'cut_short'::text, 'complained'::text, 'broken'::text]))),
    CONSTRAINT tick_reason_check CHECK ((reason ~ '[^[:space:]]'::text))
);

ALTER TABLE ONLY sutarta.tick FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.tick OWNER TO sutarta_owner;

ALTER TABLE sutarta.tick ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sutarta.tick_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE sutarta.told_occurrence (
    protocol_id bigint NOT NULL,
    person_id bigint NOT NULL,
    event_id bigint NOT NULL,
    original_day sutarta.day NOT NULL,
    first_day sutarta.day NOT NULL,
    last_day sutarta.day NOT NULL,
    told_on sutarta.day NOT NULL,
    is_cancelled boolean DEFAULT false NOT NULL,
    CONSTRAINT told_occurrence_check CHECK (((last_day)::date >= (first_day)::date))
);

ALTER TABLE ONLY sutarta.told_occurrence FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.told_occurrence OWNER TO sutarta_owner;

CREATE TABLE sutarta.uncounted (
    protocol_id bigint NOT NULL
);

ALTER TABLE ONLY sutarta.uncounted FORCE ROW LEVEL SECURITY;

ALTER TABLE sutarta.uncounted OWNER TO sutarta_owner;

ALTER TABLE ONLY sutarta.amendment_change
    ADD CONSTRAINT amendment_change_once UNIQUE (protocol_id, amendment, number, field);

ALTER TABLE ONLY sutarta.amendment_change
    ADD CONSTRAINT amendment_change_pkey PRIMARY KEY (protocol_id, amendment, "position");

ALTER TABLE ONLY sutarta.amendment
    ADD CONSTRAINT amendment_pkey PRIMARY KEY (protocol_id, number);

ALTER TABLE ONLY sutarta.amendment
    ADD CONSTRAINT amendment_protocol_id_plan_id_number_key UNIQUE (protocol_id, plan_id, number);

ALTER TABLE ONLY sutarta.applied_text
    ADD CONSTRAINT applied_text_pkey PRIMARY KEY (folder, name);

ALTER TABLE ONLY sutarta.association
    ADD CONSTRAINT association_code_key UNIQUE (code);

ALTER TABLE ONLY sutarta.association
    ADD CONSTRAINT association_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sutarta.attendance
    ADD CONSTRAINT attendance_pkey PRIMARY KEY (protocol_id, meeting, association_id);

ALTER TABLE ONLY sutarta.ballot
    ADD CONSTRAINT ballot_pkey PRIMARY KEY (protocol_id, decision, association_id);

ALTER TABLE ONLY sutarta.calendar_day
    ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (country, day);

ALTER TABLE ONLY sutarta.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (is_only);

ALTER TABLE ONLY sutarta.content_field
    ADD CONSTRAINT content_field_pkey PRIMARY KEY (subject, field);

ALTER TABLE ONLY sutarta.coordinator
    ADD CONSTRAINT coordinator_pkey PRIMARY KEY (protocol_id, person_id, first_day);

ALTER TABLE ONLY sutarta.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (protocol_id, series);

ALTER TABLE ONLY sutarta.counting
    ADD CONSTRAINT counting_pkey PRIMARY KEY (protocol_id);

ALTER TABLE ONLY sutarta.day_override
    ADD CONSTRAINT day_override_pkey PRIMARY KEY (country, day);

ALTER TABLE ONLY sutarta.decision_eligible
    ADD CONSTRAINT decision_eligible_pkey PRIMARY KEY (protocol_id, decision, association_id);

ALTER TABLE ONLY sutarta.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (protocol_id, number);

ALTER TABLE ONLY sutarta.decision_rule
    ADD CONSTRAINT decision_rule_pkey PRIMARY KEY (protocol_id, subject, version);

ALTER TABLE ONLY sutarta.decision_tally
    ADD CONSTRAINT decision_tally_pkey PRIMARY KEY (protocol_id, year, about);

ALTER TABLE ONLY sutarta.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (message_id, fence);

ALTER TABLE ONLY sutarta.digest
    ADD CONSTRAINT digest_pkey PRIMARY KEY (person_id, local_date);

ALTER TABLE ONLY sutarta.direction
    ADD CONSTRAINT direction_pkey PRIMARY KEY (protocol_id, id);

ALTER TABLE ONLY sutarta.direction
    ADD CONSTRAINT direction_protocol_id_plan_id_code_key UNIQUE (protocol_id, plan_id, code);

ALTER TABLE ONLY sutarta.direction
    ADD CONSTRAINT direction_protocol_id_plan_id_id_key UNIQUE (protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.event_measure
    ADD CONSTRAINT event_measure_pkey PRIMARY KEY (protocol_id, event_id, measure_id);

ALTER TABLE ONLY sutarta.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (protocol_id, id);

ALTER TABLE ONLY sutarta.event
    ADD CONSTRAINT event_protocol_id_code_key UNIQUE (protocol_id, code);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_once UNIQUE NULLS NOT DISTINCT (protocol_id, plan_id, measure_id, subject, amendment, decision, voter_id, event_id, version);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (protocol_id, id);

ALTER TABLE ONLY sutarta.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (country, day);

ALTER TABLE ONLY sutarta.life_cycle_move
    ADD CONSTRAINT life_cycle_move_pkey PRIMARY KEY (subject, from_state, action);

ALTER TABLE ONLY sutarta.life_cycle_move
    ADD CONSTRAINT life_cycle_move_subject_from_state_action_to_state_key UNIQUE (subject, from_state, action, to_state);

ALTER TABLE ONLY sutarta.life_cycle_role
    ADD CONSTRAINT life_cycle_role_pkey PRIMARY KEY (subject, from_state, action, role);

ALTER TABLE ONLY sutarta.life_cycle_state
    ADD CONSTRAINT life_cycle_state_pkey PRIMARY KEY (subject, state);

ALTER TABLE ONLY sutarta.measure_answer
    ADD CONSTRAINT measure_answer_pkey PRIMARY KEY (protocol_id, measure_id);

ALTER TABLE ONLY sutarta.measure_dependency
    ADD CONSTRAINT measure_dependency_pkey PRIMARY KEY (protocol_id, measure_id, needs_id);

ALTER TABLE ONLY sutarta.measure_partner
    ADD CONSTRAINT measure_partner_pkey PRIMARY KEY (protocol_id, measure_id, association_id);

ALTER TABLE ONLY sutarta.measure
    ADD CONSTRAINT measure_pkey PRIMARY KEY (protocol_id, id);

ALTER TABLE ONLY sutarta.measure
    ADD CONSTRAINT measure_protocol_id_plan_id_id_key UNIQUE (protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.measure
    ADD CONSTRAINT measure_protocol_id_plan_id_number_key UNIQUE (protocol_id, plan_id, number);

ALTER TABLE ONLY sutarta.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (protocol_id, number);

ALTER TABLE ONLY sutarta.message
    ADD CONSTRAINT message_message_id_key UNIQUE (message_id);

ALTER TABLE ONLY sutarta.message
    ADD CONSTRAINT message_person_id_local_date_key UNIQUE (person_id, local_date);

ALTER TABLE ONLY sutarta.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sutarta.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (name);

ALTER TABLE ONLY sutarta.negotiation
    ADD CONSTRAINT negotiation_pkey PRIMARY KEY (protocol_id, decision);

ALTER TABLE ONLY sutarta.occurrence_change
    ADD CONSTRAINT occurrence_change_pkey PRIMARY KEY (protocol_id, event_id, original_day, number);

ALTER TABLE ONLY sutarta.occurrence
    ADD CONSTRAINT occurrence_pkey PRIMARY KEY (protocol_id, id);

ALTER TABLE ONLY sutarta.occurrence
    ADD CONSTRAINT occurrence_protocol_id_event_id_original_day_key UNIQUE (protocol_id, event_id, original_day);

ALTER TABLE ONLY sutarta.occurrence_tally
    ADD CONSTRAINT occurrence_tally_pkey PRIMARY KEY (protocol_id, occurrence_id);

ALTER TABLE ONLY sutarta.participation_tally
    ADD CONSTRAINT participation_tally_pkey PRIMARY KEY (protocol_id, year, association_id);

ALTER TABLE ONLY sutarta.party
    ADD CONSTRAINT party_pkey PRIMARY KEY (protocol_id, association_id, first_day);

ALTER TABLE ONLY sutarta.person
    ADD CONSTRAINT person_login_key UNIQUE (login);

ALTER TABLE ONLY sutarta.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sutarta.plan
    ADD CONSTRAINT plan_pkey PRIMARY KEY (protocol_id, id);

ALTER TABLE ONLY sutarta.plan
    ADD CONSTRAINT plan_protocol_id_code_key UNIQUE (protocol_id, code);

ALTER TABLE ONLY sutarta.plan_revision
    ADD CONSTRAINT plan_revision_pkey PRIMARY KEY (protocol_id, plan_id, revision);

ALTER TABLE ONLY sutarta.plan_tally
    ADD CONSTRAINT plan_tally_pkey PRIMARY KEY (protocol_id, plan_id, scope, key);

ALTER TABLE ONLY sutarta.preference
    ADD CONSTRAINT preference_pkey PRIMARY KEY (person_id);

ALTER TABLE ONLY sutarta.protocol
    ADD CONSTRAINT protocol_code_key UNIQUE (code);

ALTER TABLE ONLY sutarta.protocol
    ADD CONSTRAINT protocol_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sutarta.quiet_time
    ADD CONSTRAINT quiet_time_pkey PRIMARY KEY (person_id, first_day);

ALTER TABLE ONLY sutarta.relay
    ADD CONSTRAINT relay_pkey PRIMARY KEY (name);

ALTER TABLE ONLY sutarta.reminder
    ADD CONSTRAINT reminder_id_key UNIQUE (id);

ALTER TABLE ONLY sutarta.reminder
    ADD CONSTRAINT reminder_pkey PRIMARY KEY (protocol_id, id);

ALTER TABLE ONLY sutarta.reminding
    ADD CONSTRAINT reminding_pkey PRIMARY KEY (protocol_id);

ALTER TABLE ONLY sutarta.representative
    ADD CONSTRAINT representative_pkey PRIMARY KEY (association_id, person_id, first_day);

ALTER TABLE ONLY sutarta.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (login, id);

ALTER TABLE ONLY sutarta.seal_head
    ADD CONSTRAINT seal_head_pkey PRIMARY KEY (only_one);

ALTER TABLE ONLY sutarta.signature
    ADD CONSTRAINT signature_pkey PRIMARY KEY (protocol_id, association_id, first_day);

ALTER TABLE ONLY sutarta.stay_tally
    ADD CONSTRAINT stay_tally_pkey PRIMARY KEY (protocol_id, plan_id, state);

ALTER TABLE ONLY sutarta.superseded_text
    ADD CONSTRAINT superseded_text_pkey PRIMARY KEY (folder, name, sha256);

ALTER TABLE ONLY sutarta.suppression
    ADD CONSTRAINT suppression_pkey PRIMARY KEY (address);

ALTER TABLE ONLY sutarta.tick
    ADD CONSTRAINT tick_pkey PRIMARY KEY (id);

ALTER TABLE ONLY sutarta.told_occurrence
    ADD CONSTRAINT told_occurrence_pkey PRIMARY KEY (protocol_id, person_id, event_id, original_day);

CREATE INDEX coordinator_person ON sutarta.coordinator USING btree (person_id);

CREATE INDEX decision_last_day ON sutarta.decision USING btree (last_day) WHERE (is_open AND (last_day IS NOT NULL));

CREATE UNIQUE INDEX decision_open ON sutarta.decision USING btree (protocol_id, about, plan_id, measure_id, amendment) NULLS NOT DISTINCT WHERE is_open;

CREATE INDEX decision_tacit_on ON sutarta.decision USING btree (tacit_on) WHERE (is_open AND (tacit_on IS NOT NULL));

CREATE INDEX event_dated_first ON sutarta.event USING btree (dated_first);

CREATE INDEX event_dated_last ON sutarta.event USING btree (dated_last);

CREATE INDEX event_measure_of_measure ON sutarta.event_measure USING btree (protocol_id, measure_id);

CREATE INDEX history_changed ON sutarta.history USING btree (protocol_id, plan_id, at) WHERE (changes IS NOT NULL);

CREATE INDEX history_decision ON sutarta.history USING btree (protocol_id, decision, id) WHERE (decision IS NOT NULL);

CREATE INDEX history_event ON sutarta.history USING btree (protocol_id, event_id, id) WHERE (event_id IS NOT NULL);

CREATE INDEX history_measure ON sutarta.history USING btree (protocol_id, measure_id, id) WHERE (measure_id IS NOT NULL);

CREATE UNIQUE INDEX history_seal ON sutarta.history USING btree (seal_number) WHERE (seal_number IS NOT NULL);

CREATE UNIQUE INDEX history_settled ON sutarta.history USING btree (protocol_id, decision) WHERE ((subject = 'decision'::text) AND (to_state = ANY (ARRAY['carried'::text, 'failed'::text, 'withdrawn'::text])));

CREATE INDEX history_stay ON sutarta.history USING btree (protocol_id, plan_id, measure_id, id) INCLUDE (at, to_state) WHERE ((subject = 'measure'::text) AND (from_state <> to_state));

CREATE INDEX history_unsealed ON sutarta.history USING btree (id) WHERE (seal_number IS NULL);

CREATE INDEX history_xid ON sutarta.history USING btree (protocol_id, xid);

CREATE UNIQUE INDEX ladder_of_event ON sutarta.ladder USING btree (protocol_id, event_id) WHERE (event_id IS NOT NULL);

CREATE UNIQUE INDEX ladder_of_measure ON sutarta.ladder USING btree (protocol_id, measure_id) WHERE (measure_id IS NOT NULL);

CREATE INDEX measure_dependency_needs ON sutarta.measure_dependency USING btree (protocol_id, needs_id);

CREATE INDEX measure_due_in_protocol ON sutarta.measure USING btree (protocol_id, due) WHERE (due IS NOT NULL);

CREATE INDEX measure_id ON sutarta.measure USING btree (id);

CREATE INDEX measure_parent ON sutarta.measure USING btree (protocol_id, plan_id, parent_id) WHERE (parent_id IS NOT NULL);

CREATE INDEX measure_previous ON sutarta.measure USING btree (protocol_id, previous_id) WHERE (previous_id IS NOT NULL);

CREATE INDEX message_parked ON sutarta.message USING btree (parked_at) WHERE (parked_at IS NOT NULL);

CREATE INDEX message_waiting ON sutarta.message USING btree (not_before, id) WHERE ((sent_at IS NULL) AND (parked_at IS NULL));

CREATE INDEX negotiation_last_day ON sutarta.negotiation USING btree (last_day);

CREATE INDEX occurrence_change_first_day ON sutarta.occurrence_change USING btree (first_day) WHERE is_last;

CREATE UNIQUE INDEX occurrence_change_last ON sutarta.occurrence_change USING btree (protocol_id, event_id, original_day) WHERE is_last;

CREATE INDEX occurrence_in_protocol ON sutarta.occurrence USING btree (protocol_id, first_day);

CREATE INDEX party_association ON sutarta.party USING btree (association_id);

CREATE INDEX plan_by_state ON sutarta.plan USING btree (state, first_day);

CREATE INDEX plan_id ON sutarta.plan USING btree (id);

CREATE UNIQUE INDEX reminder_of_change ON sutarta.reminder USING btree (protocol_id, event_id, original_day, person_id) WHERE ((event_id IS NOT NULL) AND (digest_on IS NULL));

CREATE UNIQUE INDEX reminder_of_decision ON sutarta.reminder USING btree (protocol_id, decision, person_id, cause, matter_day, rung) WHERE (decision IS NOT NULL);

CREATE UNIQUE INDEX reminder_of_measure ON sutarta.reminder USING btree (protocol_id, measure_id, person_id, cause, matter_day, rung) WHERE (measure_id IS NOT NULL);

CREATE UNIQUE INDEX reminder_of_occurrence ON sutarta.reminder USING btree (protocol_id, occurrence_id, person_id, matter_day, rung) WHERE (occurrence_id IS NOT NULL);

CREATE INDEX reminder_told ON sutarta.reminder USING btree (person_id, digest_on) WHERE (digest_on IS NOT NULL);

CREATE INDEX reminder_waiting ON sutarta.reminder USING btree (due_on, person_id) WHERE (digest_on IS NULL);

CREATE INDEX reminder_waiting_person ON sutarta.reminder USING btree (person_id, due_on) WHERE (digest_on IS NULL);

CREATE INDEX reminder_waiting_protocol ON sutarta.reminder USING btree (protocol_id) WHERE (digest_on IS NULL);

CREATE INDEX representative_person ON sutarta.representative USING btree (person_id);

CREATE INDEX stirred_protocol ON sutarta.stirred USING btree (protocol_id);

CREATE INDEX told_occurrence_day ON sutarta.told_occurrence USING btree (protocol_id, last_day);

CREATE INDEX uncounted_protocol ON sutarta.uncounted USING btree (protocol_id);

CREATE STATISTICS sutarta.measure_in_plan (dependencies) ON protocol_id, plan_id FROM sutarta.measure;

ALTER STATISTICS sutarta.measure_in_plan OWNER TO sutarta_owner;

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON sutarta.history FOR EACH ROW EXECUTE FUNCTION sutarta.refuse_rewriting();

CREATE TRIGGER moment AFTER INSERT ON sutarta.history FOR EACH ROW EXECUTE FUNCTION sutarta.note_moment();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON sutarta.history FOR EACH STATEMENT EXECUTE FUNCTION sutarta.refuse_rewriting();

ALTER TABLE ONLY sutarta.amendment_change
    ADD CONSTRAINT amendment_change_protocol_id_amendment_fkey FOREIGN KEY (protocol_id, amendment) REFERENCES sutarta.amendment(protocol_id, number);

ALTER TABLE ONLY sutarta.amendment
    ADD CONSTRAINT amendment_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.amendment
    ADD CONSTRAINT amendment_protocol_id_plan_id_fkey FOREIGN KEY (protocol_id, plan_id) REFERENCES sutarta.plan(protocol_id, id);

ALTER TABLE ONLY sutarta.amendment
    ADD CONSTRAINT amendment_subject_state_fkey FOREIGN KEY (subject, state) REFERENCES sutarta.life_cycle_state(subject, state);

ALTER TABLE ONLY sutarta.attendance
    ADD CONSTRAINT attendance_association_id_fkey FOREIGN KEY (association_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.attendance
    ADD CONSTRAINT attendance_protocol_id_meeting_fkey FOREIGN KEY (protocol_id, meeting) REFERENCES sutarta.meeting(protocol_id, number);

ALTER TABLE ONLY sutarta.ballot
    ADD CONSTRAINT ballot_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.ballot
    ADD CONSTRAINT ballot_protocol_id_decision_association_id_fkey FOREIGN KEY (protocol_id, decision, association_id) REFERENCES sutarta.decision_eligible(protocol_id, decision, association_id);

ALTER TABLE ONLY sutarta.ballot
    ADD CONSTRAINT ballot_protocol_id_meeting_fkey FOREIGN KEY (protocol_id, meeting) REFERENCES sutarta.meeting(protocol_id, number);

ALTER TABLE ONLY sutarta.ballot
    ADD CONSTRAINT ballot_subject_state_fkey FOREIGN KEY (subject, state) REFERENCES sutarta.life_cycle_state(subject, state);

ALTER TABLE ONLY sutarta.coordinator
    ADD CONSTRAINT coordinator_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.coordinator
    ADD CONSTRAINT coordinator_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.counter
    ADD CONSTRAINT counter_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.counting
    ADD CONSTRAINT counting_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.decision_eligible
    ADD CONSTRAINT decision_eligible_association_id_fkey FOREIGN KEY (association_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.decision_eligible
    ADD CONSTRAINT decision_eligible_protocol_id_decision_fkey FOREIGN KEY (protocol_id, decision) REFERENCES sutarta.decision(protocol_id, number);

ALTER TABLE ONLY sutarta.decision
    ADD CONSTRAINT decision_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.decision
    ADD CONSTRAINT decision_protocol_id_amendment_fkey FOREIGN KEY (protocol_id, amendment) REFERENCES sutarta.amendment(protocol_id, number);

ALTER TABLE ONLY sutarta.decision
    ADD CONSTRAINT decision_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.decision
    ADD CONSTRAINT decision_protocol_id_plan_id_fkey FOREIGN KEY (protocol_id, plan_id) REFERENCES sutarta.plan(protocol_id, id);

ALTER TABLE ONLY sutarta.decision
    ADD CONSTRAINT decision_protocol_id_plan_id_measure_id_fkey FOREIGN KEY (protocol_id, plan_id, measure_id) REFERENCES sutarta.measure(protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.decision_rule
    ADD CONSTRAINT decision_rule_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.decision
    ADD CONSTRAINT decision_subject_state_fkey FOREIGN KEY (subject, state) REFERENCES sutarta.life_cycle_state(subject, state);

ALTER TABLE ONLY sutarta.decision_tally
    ADD CONSTRAINT decision_tally_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.delivery
    ADD CONSTRAINT delivery_message_id_fkey FOREIGN KEY (message_id) REFERENCES sutarta.message(id);

ALTER TABLE ONLY sutarta.digest
    ADD CONSTRAINT digest_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.direction
    ADD CONSTRAINT direction_protocol_id_plan_id_fkey FOREIGN KEY (protocol_id, plan_id) REFERENCES sutarta.plan(protocol_id, id);

ALTER TABLE ONLY sutarta.event
    ADD CONSTRAINT event_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.event_measure
    ADD CONSTRAINT event_measure_linked_by_fkey FOREIGN KEY (linked_by) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.event_measure
    ADD CONSTRAINT event_measure_protocol_id_event_id_fkey FOREIGN KEY (protocol_id, event_id) REFERENCES sutarta.event(protocol_id, id);

ALTER TABLE ONLY sutarta.event_measure
    ADD CONSTRAINT event_measure_protocol_id_measure_id_fkey FOREIGN KEY (protocol_id, measure_id) REFERENCES sutarta.measure(protocol_id, id);

ALTER TABLE ONLY sutarta.event
    ADD CONSTRAINT event_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.event
    ADD CONSTRAINT event_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.event
    ADD CONSTRAINT event_subject_state_fkey FOREIGN KEY (subject, state) REFERENCES sutarta.life_cycle_state(subject, state);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_association_id_fkey FOREIGN KEY (association_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_protocol_id_amendment_fkey FOREIGN KEY (protocol_id, amendment) REFERENCES sutarta.amendment(protocol_id, number);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_protocol_id_decision_fkey FOREIGN KEY (protocol_id, decision) REFERENCES sutarta.decision(protocol_id, number);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_protocol_id_event_id_fkey FOREIGN KEY (protocol_id, event_id) REFERENCES sutarta.event(protocol_id, id);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_protocol_id_meeting_fkey FOREIGN KEY (protocol_id, meeting) REFERENCES sutarta.meeting(protocol_id, number);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_protocol_id_plan_id_fkey FOREIGN KEY (protocol_id, plan_id) REFERENCES sutarta.plan(protocol_id, id);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_protocol_id_plan_id_measure_id_fkey FOREIGN KEY (protocol_id, plan_id, measure_id) REFERENCES sutarta.measure(protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_subject_from_state_action_to_state_fkey FOREIGN KEY (subject, from_state, action, to_state) REFERENCES sutarta.life_cycle_move(subject, from_state, action, to_state);

ALTER TABLE ONLY sutarta.history
    ADD CONSTRAINT history_voter_id_fkey FOREIGN KEY (voter_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.ladder
    ADD CONSTRAINT ladder_protocol_id_event_id_fkey FOREIGN KEY (protocol_id, event_id) REFERENCES sutarta.event(protocol_id, id);

ALTER TABLE ONLY sutarta.ladder
    ADD CONSTRAINT ladder_protocol_id_measure_id_fkey FOREIGN KEY (protocol_id, measure_id) REFERENCES sutarta.measure(protocol_id, id);

ALTER TABLE ONLY sutarta.life_cycle_move
    ADD CONSTRAINT life_cycle_move_subject_to_state_fkey FOREIGN KEY (subject, to_state) REFERENCES sutarta.life_cycle_state(subject, state);

ALTER TABLE ONLY sutarta.life_cycle_role
    ADD CONSTRAINT life_cycle_role_subject_from_state_action_fkey FOREIGN KEY (subject, from_state, action) REFERENCES sutarta.life_cycle_move(subject, from_state, action);

ALTER TABLE ONLY sutarta.measure_answer
    ADD CONSTRAINT measure_answer_protocol_id_next_plan_id_fkey FOREIGN KEY (protocol_id, next_plan_id) REFERENCES sutarta.plan(protocol_id, id);

ALTER TABLE ONLY sutarta.measure_answer
    ADD CONSTRAINT measure_answer_protocol_id_next_plan_id_next_id_fkey FOREIGN KEY (protocol_id, next_plan_id, next_id) REFERENCES sutarta.measure(protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.measure_answer
    ADD CONSTRAINT measure_answer_protocol_id_plan_id_measure_id_fkey FOREIGN KEY (protocol_id, plan_id, measure_id) REFERENCES sutarta.measure(protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.measure_dependency
    ADD CONSTRAINT measure_dependency_protocol_id_plan_id_measure_id_fkey FOREIGN KEY (protocol_id, plan_id, measure_id) REFERENCES sutarta.measure(protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.measure_dependency
    ADD CONSTRAINT measure_dependency_protocol_id_plan_id_needs_id_fkey FOREIGN KEY (protocol_id, plan_id, needs_id) REFERENCES sutarta.measure(protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.measure
    ADD CONSTRAINT measure_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.measure_partner
    ADD CONSTRAINT measure_partner_association_id_fkey FOREIGN KEY (association_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.measure_partner
    ADD CONSTRAINT measure_partner_protocol_id_measure_id_fkey FOREIGN KEY (protocol_id, measure_id) REFERENCES sutarta.measure(protocol_id, id);

ALTER TABLE ONLY sutarta.measure
    ADD CONSTRAINT measure_protocol_id_plan_id_direction_id_fkey FOREIGN KEY (protocol_id, plan_id, direction_id) REFERENCES sutarta.direction(protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.measure
    ADD CONSTRAINT measure_protocol_id_plan_id_fkey FOREIGN KEY (protocol_id, plan_id) REFERENCES sutarta.plan(protocol_id, id);

ALTER TABLE ONLY sutarta.measure
    ADD CONSTRAINT measure_protocol_id_plan_id_parent_id_fkey FOREIGN KEY (protocol_id, plan_id, parent_id) REFERENCES sutarta.measure(protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.measure
    ADD CONSTRAINT measure_protocol_id_previous_plan_id_previous_id_fkey FOREIGN KEY (protocol_id, previous_plan_id, previous_id) REFERENCES sutarta.measure(protocol_id, plan_id, id);

ALTER TABLE ONLY sutarta.measure
    ADD CONSTRAINT measure_subject_state_fkey FOREIGN KEY (subject, state) REFERENCES sutarta.life_cycle_state(subject, state);

ALTER TABLE ONLY sutarta.meeting
    ADD CONSTRAINT meeting_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.message
    ADD CONSTRAINT message_person_id_local_date_fkey FOREIGN KEY (person_id, local_date) REFERENCES sutarta.digest(person_id, local_date);

ALTER TABLE ONLY sutarta.negotiation
    ADD CONSTRAINT negotiation_mediator_id_fkey FOREIGN KEY (mediator_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.negotiation
    ADD CONSTRAINT negotiation_protocol_id_decision_fkey FOREIGN KEY (protocol_id, decision) REFERENCES sutarta.decision(protocol_id, number);

ALTER TABLE ONLY sutarta.occurrence_change
    ADD CONSTRAINT occurrence_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.occurrence_change
    ADD CONSTRAINT occurrence_change_protocol_id_event_id_fkey FOREIGN KEY (protocol_id, event_id) REFERENCES sutarta.event(protocol_id, id);

ALTER TABLE ONLY sutarta.occurrence
    ADD CONSTRAINT occurrence_protocol_id_event_id_fkey FOREIGN KEY (protocol_id, event_id) REFERENCES sutarta.event(protocol_id, id);

ALTER TABLE ONLY sutarta.occurrence_tally
    ADD CONSTRAINT occurrence_tally_protocol_id_occurrence_id_fkey FOREIGN KEY (protocol_id, occurrence_id) REFERENCES sutarta.occurrence(protocol_id, id) ON DELETE CASCADE;

ALTER TABLE ONLY sutarta.participation_tally
    ADD CONSTRAINT participation_tally_association_id_fkey FOREIGN KEY (association_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.participation_tally
    ADD CONSTRAINT participation_tally_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.party
    ADD CONSTRAINT party_association_id_fkey FOREIGN KEY (association_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.party
    ADD CONSTRAINT party_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.plan
    ADD CONSTRAINT plan_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.plan_revision
    ADD CONSTRAINT plan_revision_protocol_id_amendment_fkey FOREIGN KEY (protocol_id, amendment) REFERENCES sutarta.amendment(protocol_id, number);

ALTER TABLE ONLY sutarta.plan_revision
    ADD CONSTRAINT plan_revision_protocol_id_decision_fkey FOREIGN KEY (protocol_id, decision) REFERENCES sutarta.decision(protocol_id, number);

ALTER TABLE ONLY sutarta.plan_revision
    ADD CONSTRAINT plan_revision_protocol_id_plan_id_fkey FOREIGN KEY (protocol_id, plan_id) REFERENCES sutarta.plan(protocol_id, id);

ALTER TABLE ONLY sutarta.plan
    ADD CONSTRAINT plan_subject_state_fkey FOREIGN KEY (subject, state) REFERENCES sutarta.life_cycle_state(subject, state);

ALTER TABLE ONLY sutarta.plan_tally
    ADD CONSTRAINT plan_tally_protocol_id_plan_id_fkey FOREIGN KEY (protocol_id, plan_id) REFERENCES sutarta.plan(protocol_id, id);

ALTER TABLE ONLY sutarta.preference
    ADD CONSTRAINT preference_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.protocol
    ADD CONSTRAINT protocol_subject_state_fkey FOREIGN KEY (subject, state) REFERENCES sutarta.life_cycle_state(subject, state);

ALTER TABLE ONLY sutarta.quiet_time
    ADD CONSTRAINT quiet_time_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.reminder
    ADD CONSTRAINT reminder_person_id_digest_on_fkey FOREIGN KEY (person_id, digest_on) REFERENCES sutarta.digest(person_id, local_date);

ALTER TABLE ONLY sutarta.reminder
    ADD CONSTRAINT reminder_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.reminder
    ADD CONSTRAINT reminder_protocol_id_decision_fkey FOREIGN KEY (protocol_id, decision) REFERENCES sutarta.decision(protocol_id, number);

ALTER TABLE ONLY sutarta.reminder
    ADD CONSTRAINT reminder_protocol_id_event_id_fkey FOREIGN KEY (protocol_id, event_id) REFERENCES sutarta.event(protocol_id, id);

ALTER TABLE ONLY sutarta.reminder
    ADD CONSTRAINT reminder_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.reminder
    ADD CONSTRAINT reminder_protocol_id_measure_id_fkey FOREIGN KEY (protocol_id, measure_id) REFERENCES sutarta.measure(protocol_id, id);

ALTER TABLE ONLY sutarta.reminder
    ADD CONSTRAINT reminder_protocol_id_occurrence_id_fkey FOREIGN KEY (protocol_id, occurrence_id) REFERENCES sutarta.occurrence(protocol_id, id) ON DELETE SET NULL (occurrence_id);

ALTER TABLE ONLY sutarta.reminding
    ADD CONSTRAINT reminding_protocol_id_fkey FOREIGN KEY (protocol_id) REFERENCES sutarta.protocol(id);

ALTER TABLE ONLY sutarta.representative
    ADD CONSTRAINT representative_association_id_fkey FOREIGN KEY (association_id) REFERENCES sutarta.association(id);

ALTER TABLE ONLY sutarta.representative
    ADD CONSTRAINT representative_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.signature
    ADD CONSTRAINT signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.signature
    ADD CONSTRAINT signature_protocol_id_association_id_first_day_fkey FOREIGN KEY (protocol_id, association_id, first_day) REFERENCES sutarta.party(protocol_id, association_id, first_day) ON UPDATE CASCADE;

ALTER TABLE ONLY sutarta.stay_tally
    ADD CONSTRAINT stay_tally_protocol_id_plan_id_fkey FOREIGN KEY (protocol_id, plan_id) REFERENCES sutarta.plan(protocol_id, id);

ALTER TABLE ONLY sutarta.told_occurrence
    ADD CONSTRAINT told_occurrence_person_id_fkey FOREIGN KEY (person_id) REFERENCES sutarta.person(id);

ALTER TABLE ONLY sutarta.told_occurrence
    ADD CONSTRAINT told_occurrence_protocol_id_event_id_fkey FOREIGN KEY (protocol_id, event_id) REFERENCES sutarta.event(protocol_id, id);

ALTER TABLE sutarta.amendment ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.amendment_change ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.association ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.attendance ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.ballot ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.clock ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.coordinator ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.counter ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.counting ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.decision ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.decision_eligible ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.decision_rule ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.decision_tally ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.delivery ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.digest ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.direction ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.event ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.event_measure ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.history ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.ladder ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.measure ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.measure_answer ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.measure_dependency ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.measure_partner ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.meeting ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.message ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.negotiation ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.occurrence ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.occurrence_change ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.occurrence_tally ENABLE ROW LEVEL SECURITY;

CREATE POLICY owner ON sutarta.amendment TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.amendment_change TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.association TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.attendance TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.ballot TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.clock TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.coordinator TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.counter TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.counting TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.decision TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.decision_eligible TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.decision_rule TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.decision_tally TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.delivery TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.digest TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.direction TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.event TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.event_measure TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.history TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.ladder TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.measure TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.measure_answer TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.measure_dependency TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.measure_partner TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.meeting TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.message TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.negotiation TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.occurrence TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.occurrence_change TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.occurrence_tally TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.participation_tally TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.party TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.person TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.plan TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.plan_revision TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.plan_tally TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.preference TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.protocol TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.quiet_time TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.relay TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.reminder TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.reminding TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.representative TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.request TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.signature TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.stay_tally TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.stirred TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.suppression TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.tick TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.told_occurrence TO sutarta_owner USING (true) WITH CHECK (true);

CREATE POLICY owner ON sutarta.uncounted TO sutarta_owner USING (true) WITH CHECK (true);

ALTER TABLE sutarta.participation_tally ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.party ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.person ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.plan ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.plan_revision ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.plan_tally ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.preference ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.protocol ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.quiet_time ENABLE ROW LEVEL SECURITY;

CREATE POLICY reader ON sutarta.amendment FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.amendment_change FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.association FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((id = ANY (( SELECT sutarta.visible_associations() AS visible_associations)::bigint[])));

CREATE POLICY reader ON sutarta.attendance FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.ballot FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.coordinator FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.decision FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.decision_eligible FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.decision_rule FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.direction FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.event FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.event_measure FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.history FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.measure FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.measure_answer FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.measure_dependency FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.measure_partner FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.meeting FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.negotiation FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.occurrence FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.occurrence_change FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.party FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.person FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((id = ANY (( SELECT sutarta.visible_people() AS visible_people)::bigint[])));

CREATE POLICY reader ON sutarta.plan FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.plan_revision FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.protocol FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

CREATE POLICY reader ON sutarta.representative FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((association_id = ANY (( SELECT sutarta.visible_associations() AS visible_associations)::bigint[])));

CREATE POLICY reader ON sutarta.signature FOR SELECT TO sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar USING ((protocol_id = ANY (( SELECT sutarta.visible_protocols() AS visible_protocols)::bigint[])));

ALTER TABLE sutarta.relay ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.reminder ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.reminding ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.representative ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.request ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.signature ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.stay_tally ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.stirred ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.suppression ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.tick ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.told_occurrence ENABLE ROW LEVEL SECURITY;

ALTER TABLE sutarta.uncounted ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA door TO sutarta_leader;
GRANT USAGE ON SCHEMA door TO sutarta_coordinator;
GRANT USAGE ON SCHEMA door TO sutarta_daemon;
GRANT USAGE ON SCHEMA door TO sutarta_registrar;

GRANT USAGE ON SCHEMA report TO sutarta_analyst;
GRANT USAGE ON SCHEMA report TO sutarta_registrar;

GRANT USAGE ON SCHEMA sutarta TO sutarta_leader;
GRANT USAGE ON SCHEMA sutarta TO sutarta_coordinator;
GRANT USAGE ON SCHEMA sutarta TO sutarta_daemon;
GRANT USAGE ON SCHEMA sutarta TO sutarta_registrar;

REVOKE ALL ON TYPE sutarta.amount FROM PUBLIC;

REVOKE ALL ON TYPE sutarta.day FROM PUBLIC;

REVOKE ALL ON TYPE sutarta.localized FROM PUBLIC;

REVOKE ALL ON TYPE sutarta.matter FROM PUBLIC;

REVOKE ALL ON FUNCTION door.amend_measure(protocol text, amendment integer, number text, fields jsonb, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.amend_measure(protocol text, amendment integer, number text, fields jsonb, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.amend_measure(protocol text, amendment integer, number text, fields jsonb, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.amend_measure(protocol text, amendment integer, number text, fields jsonb, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.annotate_measure(protocol text, plan text, number text, note text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.annotate_measure(protocol text, plan text, number text, note text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.annotate_measure(protocol text, plan text, number text, note text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.annotate_measure(protocol text, plan text, number text, note text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.audit_verify(head_number bigint, head_hash text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.audit_verify(head_number bigint, head_hash text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.audit_verify(head_number bigint, head_hash text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.audit_verify(head_number bigint, head_hash text) TO sutarta_registrar;
GRANT ALL ON FUNCTION door.audit_verify(head_number bigint, head_hash text) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.cancel_occurrence(protocol text, event text, original_day date, reason text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.cancel_occurrence(protocol text, event text, original_day date, reason text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.cancel_occurrence(protocol text, event text, original_day date, reason text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.cancel_occurrence(protocol text, event text, original_day date, reason text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.cast_ballot(protocol text, decision integer, stance text, reason text, association text, content text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.cast_ballot(protocol text, decision integer, stance text, reason text, association text, content text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.cast_ballot(protocol text, decision integer, stance text, reason text, association text, content text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.cast_ballot(protocol text, decision integer, stance text, reason text, association text, content text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.change_measure(protocol text, plan text, number text, fields jsonb, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.change_measure(protocol text, plan text, number text, fields jsonb, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.change_measure(protocol text, plan text, number text, fields jsonb, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.change_measure(protocol text, plan text, number text, fields jsonb, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.change_occurrence(protocol text, event text, original_day date, first date, last date, note text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.change_occurrence(protocol text, event text, original_day date, first date, last date, note text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.change_occurrence(protocol text, event text, original_day date, first date, last date, note text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.change_occurrence(protocol text, event text, original_day date, first date, last date, note text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.claim_message(as_of timestamp with time zone, relay text, on_ambiguous text, lease interval) FROM PUBLIC;
GRANT ALL ON FUNCTION door.claim_message(as_of timestamp with time zone, relay text, on_ambiguous text, lease interval) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.collect_digests(as_of timestamp with time zone, people integer, beyond bigint, only_login text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.collect_digests(as_of timestamp with time zone, people integer, beyond bigint, only_login text) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.compute_reminders(as_of timestamp with time zone, at_most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION door.compute_reminders(as_of timestamp with time zone, at_most integer) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.count_summaries(as_of timestamp with time zone, at_most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION door.count_summaries(as_of timestamp with time zone, at_most integer) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.digest_news(people bigint[], days date[], seen pg_snapshot, at_most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION door.digest_news(people bigint[], days date[], seen pg_snapshot, at_most integer) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.disable_login(login text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.disable_login(login text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.end_analyst(login text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.end_analyst(login text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.end_event(protocol text, event text, last date, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.end_event(protocol text, event text, last date, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.end_event(protocol text, event text, last date, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.end_event(protocol text, event text, last date, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.end_office(login text, association text, last_day date, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.end_office(login text, association text, last_day date, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.end_office(login text, association text, last_day date, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.end_office(login text, association text, last_day date, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.ensure_login(login text, "group" text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.ensure_login(login text, "group" text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.erase_person(login text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.erase_person(login text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.examine_mail(as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION door.examine_mail(as_of timestamp with time zone) TO sutarta_daemon;
GRANT ALL ON FUNCTION door.examine_mail(as_of timestamp with time zone) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.examine_relays(as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION door.examine_relays(as_of timestamp with time zone) TO sutarta_daemon;
GRANT ALL ON FUNCTION door.examine_relays(as_of timestamp with time zone) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.examine_ticks(as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION door.examine_ticks(as_of timestamp with time zone) TO sutarta_daemon;
GRANT ALL ON FUNCTION door.examine_ticks(as_of timestamp with time zone) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.expand_holidays(country text, horizon_first date, horizon_last date, days date[]) FROM PUBLIC;
GRANT ALL ON FUNCTION door.expand_holidays(country text, horizon_first date, horizon_last date, days date[]) TO sutarta_registrar;
GRANT ALL ON FUNCTION door.expand_holidays(country text, horizon_first date, horizon_last date, days date[]) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.expand_occurrences(protocol text, event text, horizon_first date, horizon_last date, firsts date[], lasts date[], editions integer[], seen_version bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION door.expand_occurrences(protocol text, event text, horizon_first date, horizon_last date, firsts date[], lasts date[], editions integer[], seen_version bigint) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.invite_party(protocol text, association text, standing text, first_day date, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.invite_party(protocol text, association text, standing text, first_day date, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.invite_party(protocol text, association text, standing text, first_day date, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.invite_party(protocol text, association text, standing text, first_day date, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.invite_person(login text, name text, email text, language text, association text, office text, first date, last date, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.invite_person(login text, name text, email text, language text, association text, office text, first date, last date, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.invite_person(login text, name text, email text, language text, association text, office text, first date, last date, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.invite_person(login text, name text, email text, language text, association text, office text, first date, last date, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.keep_tick(seconds double precision, as_of timestamp with time zone, host text, outcome text, reason text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.keep_tick(seconds double precision, as_of timestamp with time zone, host text, outcome text, reason text) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.ladders() FROM PUBLIC;
GRANT ALL ON FUNCTION door.ladders() TO sutarta_leader;
GRANT ALL ON FUNCTION door.ladders() TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.ladders() TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.leave_protocol(protocol text, last_day date, reason text, association text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.leave_protocol(protocol text, last_day date, reason text, association text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.leave_protocol(protocol text, last_day date, reason text, association text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.leave_protocol(protocol text, last_day date, reason text, association text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.link_event(protocol text, event text, plan text, number text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.link_event(protocol text, event text, plan text, number text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.link_event(protocol text, event text, plan text, number text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.link_event(protocol text, event text, plan text, number text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_association(code text, names jsonb, sector text, aliases text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_association(code text, names jsonb, sector text, aliases text[]) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_coordinator(protocol text, login text, first date, last date) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_coordinator(protocol text, login text, first date, last date) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_day_override(country text, day date, is_worked boolean, reason text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_day_override(country text, day date, is_worked boolean, reason text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_direction(protocol text, plan text, code text, titles jsonb, "position" integer) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_direction(protocol text, plan text, code text, titles jsonb, "position" integer) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_event(protocol text, code text, titles jsonb, first date, last date, rrule text, until date, first_edition integer, responsible text, exceptions date[]) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_event(protocol text, code text, titles jsonb, first date, last date, rrule text, until date, first_edition integer, responsible text, exceptions date[]) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], "position" integer) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], "position" integer) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_party(protocol text, association text, standing text, first date, last date) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_party(protocol text, association text, standing text, first date, last date) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_person(login text, name text, email text, language text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_person(login text, name text, email text, language text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_plan(protocol text, code text, titles jsonb, first date, last date) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_plan(protocol text, code text, titles jsonb, first date, last date) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_protocol(code text, titles jsonb, signed_on date, place text, time_zone text, country text, rolls_deadlines boolean, ladder integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_protocol(code text, titles jsonb, signed_on date, place text, time_zone text, country text, rolls_deadlines boolean, ladder integer[]) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.load_representative(login text, association text, office text, first date, last date) FROM PUBLIC;
GRANT ALL ON FUNCTION door.load_representative(login text, association text, office text, first date, last date) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.mail_attempts(message_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION door.mail_attempts(message_id bigint) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.mail_list(kind text, at_most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION door.mail_list(kind text, at_most integer) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.mail_park(message_id bigint, reason text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.mail_park(message_id bigint, reason text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.mail_release(address text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.mail_release(address text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.mail_retry(message_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION door.mail_retry(message_id bigint) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.mail_state() FROM PUBLIC;
GRANT ALL ON FUNCTION door.mail_state() TO sutarta_daemon;
GRANT ALL ON FUNCTION door.mail_state() TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.mail_suppressed() FROM PUBLIC;
GRANT ALL ON FUNCTION door.mail_suppressed() TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.mark_delivery(message_id bigint, fence bigint, outcome text, reason text, as_of timestamp with time zone, relay text, on_ambiguous text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.mark_delivery(message_id bigint, fence bigint, outcome text, reason text, as_of timestamp with time zone, relay text, on_ambiguous text) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.move_measure(protocol text, plan text, number text, action text, account text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.move_measure(protocol text, plan text, number text, action text, account text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.move_measure(protocol text, plan text, number text, action text, account text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.move_measure(protocol text, plan text, number text, action text, account text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.move_plan(protocol text, plan text, action text, account text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.move_plan(protocol text, plan text, action text, account text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.move_plan(protocol text, plan text, action text, account text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.move_plan(protocol text, plan text, action text, account text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.my_preference() FROM PUBLIC;
GRANT ALL ON FUNCTION door.my_preference() TO sutarta_leader;
GRANT ALL ON FUNCTION door.my_preference() TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.my_preference() TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.negotiate(protocol text, decision integer, mediator text, last_day date, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.negotiate(protocol text, decision integer, mediator text, last_day date, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.negotiate(protocol text, decision integer, mediator text, last_day date, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.negotiate(protocol text, decision integer, mediator text, last_day date, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.open_decision(protocol text, about text, plan text, number text, amendment integer, action text, account text, last_day date, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.open_decision(protocol text, about text, plan text, number text, amendment integer, action text, account text, last_day date, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.open_decision(protocol text, about text, plan text, number text, amendment integer, action text, account text, last_day date, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.open_decision(protocol text, about text, plan text, number text, amendment integer, action text, account text, last_day date, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.propose_amendment(protocol text, plan text, reason text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.propose_amendment(protocol text, plan text, reason text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.propose_amendment(protocol text, plan text, reason text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.propose_amendment(protocol text, plan text, reason text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.propose_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.propose_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.propose_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.propose_measure(protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text, first date, last date, due date, lead text, partners text[], request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.propose_plan(protocol text, code text, titles jsonb, first date, last date, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.propose_plan(protocol text, code text, titles jsonb, first date, last date, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.propose_plan(protocol text, code text, titles jsonb, first date, last date, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.propose_plan(protocol text, code text, titles jsonb, first date, last date, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.propose_protocol(code text, titles jsonb, place text, time_zone text, country text, rolls_deadlines boolean, ladder integer[], languages text[], text_hash text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.propose_protocol(code text, titles jsonb, place text, time_zone text, country text, rolls_deadlines boolean, ladder integer[], languages text[], text_hash text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.read_clock(told timestamp with time zone, witness timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION door.read_clock(told timestamp with time zone, witness timestamp with time zone) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.record_agreement(protocol text, plan text, agreed_on date, minutes text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.record_agreement(protocol text, plan text, agreed_on date, minutes text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.record_ballots(protocol text, decision integer, meeting integer, ballots jsonb, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.record_ballots(protocol text, decision integer, meeting integer, ballots jsonb, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.record_ballots(protocol text, decision integer, meeting integer, ballots jsonb, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.record_ballots(protocol text, decision integer, meeting integer, ballots jsonb, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.record_meeting(protocol text, held_on date, place text, minutes text, present text[], request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.record_meeting(protocol text, held_on date, place text, minutes text, present text[], request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.record_meeting(protocol text, held_on date, place text, minutes text, present text[], request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.record_meeting(protocol text, held_on date, place text, minutes text, present text[], request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.relay_rest(relay text, as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION door.relay_rest(relay text, as_of timestamp with time zone) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.report_as_of(day date, protocol text, plan text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.report_as_of(day date, protocol text, plan text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.report_as_of(day date, protocol text, plan text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.report_as_of(day date, protocol text, plan text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.report_carry_over(protocol text, plan text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.report_carry_over(protocol text, plan text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.report_carry_over(protocol text, plan text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.report_carry_over(protocol text, plan text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.report_changes(first_day date, last_day date, protocol text, plan text, language text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.report_changes(first_day date, last_day date, protocol text, plan text, language text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.report_changes(first_day date, last_day date, protocol text, plan text, language text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.report_changes(first_day date, last_day date, protocol text, plan text, language text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.report_counted(protocol text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.report_counted(protocol text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.report_counted(protocol text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.report_counted(protocol text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.report_decisions(protocol text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.report_decisions(protocol text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.report_decisions(protocol text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.report_decisions(protocol text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.report_measures(protocol text, plan text, part_of text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.report_measures(protocol text, plan text, part_of text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.report_measures(protocol text, plan text, part_of text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.report_measures(protocol text, plan text, part_of text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.report_participation(protocol text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.report_participation(protocol text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.report_participation(protocol text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.report_participation(protocol text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.report_progress(protocol text, plan text, number text, percent integer, note text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.report_progress(protocol text, plan text, number text, percent integer, note text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.report_progress(protocol text, plan text, number text, percent integer, note text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.report_progress(protocol text, plan text, number text, percent integer, note text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.report_times(protocol text, plan text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.report_times(protocol text, plan text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.report_times(protocol text, plan text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.report_times(protocol text, plan text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.restore_occurrence(protocol text, event text, original_day date, note text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.restore_occurrence(protocol text, event text, original_day date, note text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.restore_occurrence(protocol text, event text, original_day date, note text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.restore_occurrence(protocol text, event text, original_day date, note text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.revoke_person(login text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.revoke_person(login text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.roll_over_plan(protocol text, plan text, code text, titles jsonb, first date, last date, answers jsonb, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.roll_over_plan(protocol text, plan text, code text, titles jsonb, first date, last date, answers jsonb, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.roll_over_plan(protocol text, plan text, code text, titles jsonb, first date, last date, answers jsonb, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.roll_over_plan(protocol text, plan text, code text, titles jsonb, first date, last date, answers jsonb, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.seal_history(batch integer) FROM PUBLIC;
GRANT ALL ON FUNCTION door.seal_history(batch integer) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.set_direction(protocol text, plan text, code text, titles jsonb, "position" integer, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.set_direction(protocol text, plan text, code text, titles jsonb, "position" integer, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.set_direction(protocol text, plan text, code text, titles jsonb, "position" integer, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.set_direction(protocol text, plan text, code text, titles jsonb, "position" integer, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.set_event(protocol text, code text, fields jsonb, is_new boolean, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.set_event(protocol text, code text, fields jsonb, is_new boolean, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.set_event(protocol text, code text, fields jsonb, is_new boolean, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.set_event(protocol text, code text, fields jsonb, is_new boolean, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.set_ladder(protocol text, plan text, number text, event text, rungs integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION door.set_ladder(protocol text, plan text, number text, event text, rungs integer[]) TO sutarta_leader;
GRANT ALL ON FUNCTION door.set_ladder(protocol text, plan text, number text, event text, rungs integer[]) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.set_ladder(protocol text, plan text, number text, event text, rungs integer[]) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.set_need(protocol text, plan text, number text, needs text, delay_days integer, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.set_need(protocol text, plan text, number text, needs text, delay_days integer, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.set_need(protocol text, plan text, number text, needs text, delay_days integer, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.set_need(protocol text, plan text, number text, needs text, delay_days integer, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.set_preference(frequency text, hour integer, weekdays integer[], ladder integer[], language text, time_zone text) FROM PUBLIC;
GRANT ALL ON FUNCTION door.set_preference(frequency text, hour integer, weekdays integer[], ladder integer[], language text, time_zone text) TO sutarta_leader;
GRANT ALL ON FUNCTION door.set_preference(frequency text, hour integer, weekdays integer[], ladder integer[], language text, time_zone text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.set_preference(frequency text, hour integer, weekdays integer[], ladder integer[], language text, time_zone text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.set_quiet(first date, last date) FROM PUBLIC;
GRANT ALL ON FUNCTION door.set_quiet(first date, last date) TO sutarta_leader;
GRANT ALL ON FUNCTION door.set_quiet(first date, last date) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.set_quiet(first date, last date) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.set_rule(protocol text, about text, eligible text, quorum text, threshold text, base text, objection_blocks boolean, tacit_days integer, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.set_rule(protocol text, about text, eligible text, quorum text, threshold text, base text, objection_blocks boolean, tacit_days integer, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.set_rule(protocol text, about text, eligible text, quorum text, threshold text, base text, objection_blocks boolean, tacit_days integer, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.set_rule(protocol text, about text, eligible text, quorum text, threshold text, base text, objection_blocks boolean, tacit_days integer, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.set_silence(protocol text, days integer) FROM PUBLIC;
GRANT ALL ON FUNCTION door.set_silence(protocol text, days integer) TO sutarta_leader;
GRANT ALL ON FUNCTION door.set_silence(protocol text, days integer) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.set_silence(protocol text, days integer) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.settle_due_decisions(as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION door.settle_due_decisions(as_of timestamp with time zone) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.sign_protocol(protocol text, signed_on date, place text, text_hash text, association text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.sign_protocol(protocol text, signed_on date, place text, text_hash text, association text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.sign_protocol(protocol text, signed_on date, place text, text_hash text, association text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.sign_protocol(protocol text, signed_on date, place text, text_hash text, association text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.start_due_plans(as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION door.start_due_plans(as_of timestamp with time zone) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.undated_events(as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION door.undated_events(as_of timestamp with time zone) TO sutarta_daemon;

REVOKE ALL ON FUNCTION door.undo_measure(protocol text, plan text, number text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.undo_measure(protocol text, plan text, number text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.undo_measure(protocol text, plan text, number text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.undo_measure(protocol text, plan text, number text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.unlink_event(protocol text, event text, plan text, number text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.unlink_event(protocol text, event text, plan text, number text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.unlink_event(protocol text, event text, plan text, number text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.unlink_event(protocol text, event text, plan text, number text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.withdraw_amendment(protocol text, amendment integer, reason text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.withdraw_amendment(protocol text, amendment integer, reason text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.withdraw_amendment(protocol text, amendment integer, reason text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.withdraw_amendment(protocol text, amendment integer, reason text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.withdraw_decision(protocol text, decision integer, reason text, request uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION door.withdraw_decision(protocol text, decision integer, reason text, request uuid) TO sutarta_leader;
GRANT ALL ON FUNCTION door.withdraw_decision(protocol text, decision integer, reason text, request uuid) TO sutarta_coordinator;
GRANT ALL ON FUNCTION door.withdraw_decision(protocol text, decision integer, reason text, request uuid) TO sutarta_registrar;

REVOKE ALL ON FUNCTION door.write_digest(person_id bigint, local_date date, is_late boolean, seen pg_snapshot, reminder_ids bigint[], message_id_header text, recipient text, bytes bytea, firsts date[], lasts date[]) FROM PUBLIC;
GRANT ALL ON FUNCTION door.write_digest(person_id bigint, local_date date, is_late boolean, seen pg_snapshot, reminder_ids bigint[], message_id_header text, recipient text, bytes bytea, firsts date[], lasts date[]) TO sutarta_daemon;

REVOKE ALL ON FUNCTION report.plan_as_of(plan_id bigint, moment timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION report.plan_as_of(plan_id bigint, moment timestamp with time zone) TO sutarta_analyst;
GRANT ALL ON FUNCTION report.plan_as_of(plan_id bigint, moment timestamp with time zone) TO sutarta_registrar;

REVOKE ALL ON FUNCTION report.plan_as_of(protocol text, plan text, moment timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION report.plan_as_of(protocol text, plan text, moment timestamp with time zone) TO sutarta_analyst;
GRANT ALL ON FUNCTION report.plan_as_of(protocol text, plan text, moment timestamp with time zone) TO sutarta_registrar;

REVOKE ALL ON FUNCTION report.plan_changes(protocol text, plan text, from_moment timestamp with time zone, to_moment timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION report.plan_changes(protocol text, plan text, from_moment timestamp with time zone, to_moment timestamp with time zone) TO sutarta_analyst;
GRANT ALL ON FUNCTION report.plan_changes(protocol text, plan text, from_moment timestamp with time zone, to_moment timestamp with time zone) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.acting_association(matter sutarta.matter, capacity text) FROM PUBLIC;

GRANT SELECT ON TABLE sutarta.measure TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.measure TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.measure TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.measure TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.add_measure(protocol_id bigint, plan_id bigint, number text, fields jsonb, capacity text, request uuid, previous_plan_id bigint, previous_id bigint) FROM PUBLIC;

GRANT SELECT ON TABLE sutarta.plan TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.plan TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.plan TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.plan TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.add_plan(protocol_id bigint, code text, titles jsonb, first date, last date, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.allowed_actions(subject text, state text, roles text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.allowed_actions(subject text, state text, roles text[]) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.allowed_actions(subject text, state text, roles text[]) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.allowed_actions(subject text, state text, roles text[]) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.allowed_actions(subject text, state text, roles text[]) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.amend(in_force sutarta.plan, number text, changes jsonb, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.amendment_codes(protocol_id bigint, amendment integer) FROM PUBLIC;

GRANT SELECT ON TABLE sutarta.amendment TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.amendment TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.amendment TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.amendment TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.amendment_fits(held sutarta.amendment) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.amount_reached(count integer, amount text, whole integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.answer_of(matter sutarta.matter, state text, moved_at timestamp with time zone) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.apply_amendment(protocol_id bigint, amendment integer, decision integer, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.as_of() FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.as_of() TO sutarta_analyst;
GRANT ALL ON FUNCTION sutarta.as_of() TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.begin_request(request uuid, door text, arguments jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.begins_on(rule text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.believed_from(ahead_from timestamp with time zone) FROM PUBLIC;

GRANT SELECT ON TABLE sutarta.decision TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.decision TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.decision TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.decision TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.can_be_decided(question sutarta.decision) FROM PUBLIC;

GRANT SELECT ON TABLE sutarta.event TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.event TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.event TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.event TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.capacity_on_event(held sutarta.event, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.carry(held sutarta.decision, request uuid, meeting integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.case_facts(matter sutarta.matter) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.changed_occurrences(protocol bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.check_move(matter sutarta.matter, state text, action text, account text, roles text[], is_plain boolean, OUT to_state text, OUT capacity text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.checked_fields(protocol_id bigint, plan_id bigint, fields jsonb, before jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.checked_term(term jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.chosen_measure(protocol text, plan text, number text) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.chosen_measure(protocol text, plan text, number text) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.chosen_measure(protocol text, plan text, number text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.chosen_measure(protocol text, plan text, number text) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.chosen_measure(protocol text, plan text, number text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.chosen_plan(protocol text, plan text) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.chosen_plan(protocol text, plan text) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.chosen_plan(protocol text, plan text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.chosen_plan(protocol text, plan text) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.chosen_plan(protocol text, plan text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.concerned(protocol_id bigint, about text, plan_id bigint, measure_id bigint, amendment integer, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.concerns(protocol bigint, day date, first date, last date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.content_changed(protocol_id bigint, plan_id bigint, measure_id bigint, amendment integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.content_hash(content jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.coordinators(protocol bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.count_plan(protocol_id bigint, plan_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.count_protocol(protocol_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.counted_ballots(protocol_id bigint, decision integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.counted_ballots(protocol_id bigint, decision integer) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.counted_ballots(protocol_id bigint, decision integer) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.counted_ballots(protocol_id bigint, decision integer) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.counted_ballots(protocol_id bigint, decision integer) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.decision_answer(held sutarta.decision) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.decision_tally_now(protocol_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.differing(stored jsonb, loaded jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.disown_digests(left_at timestamp with time zone, as_of timestamp with time zone) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.drop_occurrences(protocol_id bigint, gone bigint[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.eligible_differs(question sutarta.decision, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.eligible_now(question sutarta.decision, day date) FROM PUBLIC;

GRANT SELECT ON TABLE sutarta.protocol TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.protocol TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.protocol TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.protocol TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.enact(held sutarta.protocol, signed_on date, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.end_of_day(day date, time_zone text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.end_request(request uuid, result jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.event_changes(before sutarta.event, after sutarta.event) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.field_changes(before jsonb, after jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.field_text(field text, value jsonb, language text) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.field_text(field text, value jsonb, language text) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.field_text(field text, value jsonb, language text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.field_text(field text, value jsonb, language text) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.field_text(field text, value jsonb, language text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.fields_at(protocol_id bigint, plan_id bigint, measure_id bigint, moment timestamp with time zone) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.find_plan(protocol_id bigint, plan text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.find_protocol(protocol text) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.find_protocol(protocol text) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.find_protocol(protocol text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.find_protocol(protocol text) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.find_protocol(protocol text) TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.life_cycle_move TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.life_cycle_move TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.life_cycle_move TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.life_cycle_move TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.first_move(subject text, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.found_amendment(protocol_id bigint, number integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.found_amendment(protocol_id bigint, number integer) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.found_amendment(protocol_id bigint, number integer) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.found_amendment(protocol_id bigint, number integer) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.found_amendment(protocol_id bigint, number integer) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.found_decision(protocol_id bigint, number integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.found_decision(protocol_id bigint, number integer) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.found_decision(protocol_id bigint, number integer) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.found_decision(protocol_id bigint, number integer) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.found_decision(protocol_id bigint, number integer) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.found_event(protocol_id bigint, code text) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.found_event(protocol_id bigint, code text) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.found_event(protocol_id bigint, code text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.found_event(protocol_id bigint, code text) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.found_event(protocol_id bigint, code text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.hold_amendment(protocol_id bigint, number integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.hold_draft(protocol_id bigint, plan_id bigint, number text, fields text[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.hold_event(protocol_id bigint, code text, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.hold_matter(protocol_id bigint, about text, plan_id bigint, measure_id bigint, amendment integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.hold_measure(protocol_id bigint, measure_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.hold_plan(protocol_id bigint, plan_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.hold_question(protocol_id bigint, number integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.in_force(protocol_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.is_ahead(as_of timestamp with time zone) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.is_behind(as_of timestamp with time zone) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.is_daemon() FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.is_daemon() TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.is_daemon() TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.is_daemon() TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.is_daemon() TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.is_in_several(person bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.is_recurrence(rule text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.is_registrar() FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.is_registrar() TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.is_registrar() TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.is_registrar() TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.is_registrar() TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.is_settled(protocol_id bigint, parent_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.is_working_day(country text, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.keep_revision(protocol_id bigint, plan_id bigint, decision integer, amendment integer, made_at timestamp with time zone) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.lapse_amendments(protocol_id bigint, plan_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.lapse_questions(protocol_id bigint, plan_id bigint, measure_id bigint) FROM PUBLIC;

GRANT SELECT ON TABLE sutarta.history TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.history TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.history TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.history TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.last_move(matter sutarta.matter) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.last_move_facts(matter sutarta.matter) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.make_measure_move(protocol_id bigint, measure_id bigint, action text, account text, roles text[], request uuid, after_version bigint, OUT state text, OUT moved_at timestamp with time zone) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.make_plan_move(protocol_id bigint, plan_id bigint, action text, account text, roles text[], request uuid, decision integer, OUT state text, OUT moved_at timestamp with time zone) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.matter_of(it sutarta.amendment) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.matter_of(it sutarta.decision) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.matter_of(it sutarta.measure) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.matter_of(it sutarta.plan) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.matter_of(it sutarta.protocol) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.matter_of(it sutarta.decision, voter_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.matter_of_question(question sutarta.decision) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.matter_state(question sutarta.decision) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.mattering_reminders(people bigint[], days date[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.me() FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.me() TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.me() TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.me() TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.me() TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.measure_fields(protocol_id bigint, plan_id bigint, wanted bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.meeting_voter(held sutarta.decision, meeting integer, code text, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.missing_ballots(protocol bigint, today date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.move_amendment(held sutarta.amendment, action text, account text, roles text[], request uuid, changes jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.move_decision(held sutarta.decision, action text, account text, roles text[], request uuid, meeting integer, changes jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.move_protocol(protocol_id bigint, action text, account text, roles text[], voter_id bigint, request uuid, changes jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.my_coordination() FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.my_coordination() TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.my_coordination() TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.my_coordination() TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.my_coordination() TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.my_parties() FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.my_parties() TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.my_parties() TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.my_parties() TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.my_parties() TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.negotiators(protocol bigint, today date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.news(person bigint, day date, seen pg_snapshot) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.next_number(protocol_id bigint, series text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.note_moment() FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.occurrence_tally_now(protocol_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.open_days_of(people bigint[], country text, first date, last date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.outcome(state text, is_unfinished boolean, over_on date, day date, is_begun boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.outcome(state text, is_unfinished boolean, over_on date, day date, is_begun boolean) TO sutarta_analyst;
GRANT ALL ON FUNCTION sutarta.outcome(state text, is_unfinished boolean, over_on date, day date, is_begun boolean) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.own_direction(protocol_id bigint, plan_id bigint, code text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.own_measure(protocol_id bigint, plan_id bigint, number text, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.own_party(protocol_id bigint, code text, action text, OUT association_id bigint, OUT first_day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.own_voter(held sutarta.decision, code text, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.participation_tally_now(protocol_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.plan_allowed(protocol_id bigint, plan_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.plan_allowed(protocol_id bigint, plan_id bigint) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.plan_allowed(protocol_id bigint, plan_id bigint) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.plan_allowed(protocol_id bigint, plan_id bigint) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.plan_allowed(protocol_id bigint, plan_id bigint) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.plan_content(protocol_id bigint, plan_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.plan_roles(protocol_id bigint, plan_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.plan_roles(protocol_id bigint, plan_id bigint) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.plan_roles(protocol_id bigint, plan_id bigint) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.plan_roles(protocol_id bigint, plan_id bigint) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.plan_roles(protocol_id bigint, plan_id bigint) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.plan_tally_now(protocol_id bigint, plan_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.present_party(protocol_id bigint, code text, held_on date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.protocols_of(person bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.put_ballot(held sutarta.decision, voter_id bigint, stance text, reason text, roles text[], request uuid, meeting integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.put_change(held sutarta.event, day date, is_cancelled boolean, first date, last date, note text, action text, capacity text, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.put_question(question sutarta.decision, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.question_about(protocol text, about text, plan text, number text, amendment integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.question_hash(question sutarta.decision) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.question_title(question sutarta.decision, language text) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.question_title(question sutarta.decision, language text) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.question_title(question sutarta.decision, language text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.question_title(question sutarta.decision, language text) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.question_title(question sutarta.decision, language text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.read_clock(as_of timestamp with time zone, is_vouched boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.record_event(held sutarta.event, action text, capacity text, account text, changes jsonb, day date, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.record_move(matter sutarta.matter, from_state text, action text, to_state text, account text, capacity text, version bigint, changes jsonb, request uuid, meeting integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.record_office(association bigint, person bigint, action text, facts jsonb, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.recount(held sutarta.decision, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.recount_all(protocol_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.refuse(state text, sentence text, facts text[], advice text) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.refuse(state text, sentence text, facts text[], advice text) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.refuse_rewriting() FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.registered_association(code text, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.registered_party(protocol_id bigint, code text, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.registered_person(login text, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.registered_plan(protocol_id bigint, code text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.registered_protocol(code text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.remind(protocol bigint, today date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.reported_plan(protocol text, plan text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_amendable(held sutarta.amendment, number text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_amount(field text, value text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_applicable(held sutarta.amendment) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_beginning(rule text, first date, exceptions date[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_coordinator(protocol_id bigint, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_daemon() FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_day(field text, value date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_days(field text, first date, last date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_delay(days jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_draft(held sutarta.measure, fields jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_end(held sutarta.event, rule text, first date, until date, may_precede boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_examiner() FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_fitting_answer(number text, is_finished boolean, answer text, reason text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_fitting_ballots(ballots jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_hash(hash text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_keeper(association_id bigint, office text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_kind(field text, value jsonb, kinds text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_mail(message_id bigint, is_unsent boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_myself() FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_needs(held sutarta.measure) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_occurrence(held sutarta.event, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_one_of(field text, value text, allowed text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_open_decision(held sutarta.decision, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_open_plan(measure sutarta.measure, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_person() FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_recurrence(rule text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_registrar() FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_rungs(rungs integer[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_signable(held sutarta.protocol, association_id bigint, first_day date, signed_on date, text_hash text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_text(field text, value text, most integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_texts(field text, value jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_time_zone(time_zone text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_tree(held sutarta.measure) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.require_unfinished(held sutarta.plan, action text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.roles_as(protocol_id bigint, is_signatory boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.roles_on_amendment(held sutarta.amendment) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.roles_on_decision(held sutarta.decision) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.roles_on_event(held sutarta.event) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.roles_on_measure(protocol_id bigint, measure_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.roles_on_measure(protocol_id bigint, measure_id bigint) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.roles_on_measure(protocol_id bigint, measure_id bigint) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.roles_on_measure(protocol_id bigint, measure_id bigint) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.roles_on_measure(protocol_id bigint, measure_id bigint) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.roles_on_protocol(protocol_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.roles_on_protocol(protocol_id bigint) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.roles_on_protocol(protocol_id bigint) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.roles_on_protocol(protocol_id bigint) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.roles_on_protocol(protocol_id bigint) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.roll_over_measures(held sutarta.plan, made sutarta.plan, answers jsonb, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.rolled_fields(made sutarta.plan, before jsonb, own jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.rollover_answers(held sutarta.plan, answers jsonb) FROM PUBLIC;

GRANT SELECT ON TABLE sutarta.decision_rule TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.decision_rule TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.decision_rule TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.decision_rule TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.rule_for(protocol_id bigint, about text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.said_day(fields jsonb, field text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.seal_text(it sutarta.history) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.set_event_fields(held sutarta.event, fields jsonb, action text, capacity text, request uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.settle(held sutarta.decision, day date, request uuid, meeting integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.share_measure(protocol_id bigint, measure_id bigint, sharing bigint[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.signatories(protocol_id bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.silent_measures(protocol bigint, today date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.speakers(protocol bigint, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.stay_tally_now(protocol_id bigint, plan_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.stir(protocol bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.stir_association(association bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.stir_person(person bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.substance(subject text, fields jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.take_recipients(as_of timestamp with time zone, people integer, beyond bigint, only_login text) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.tally(protocol_id bigint, decision integer, OUT consents integer, OUT objections integer, OUT abstentions integer, OUT missing integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.tally(protocol_id bigint, decision integer, OUT consents integer, OUT objections integer, OUT abstentions integer, OUT missing integer) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.tally(protocol_id bigint, decision integer, OUT consents integer, OUT objections integer, OUT abstentions integer, OUT missing integer) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.tally(protocol_id bigint, decision integer, OUT consents integer, OUT objections integer, OUT abstentions integer, OUT missing integer) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.tally(protocol_id bigint, decision integer, OUT consents integer, OUT objections integer, OUT abstentions integer, OUT missing integer) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.text_in(texts jsonb, language text) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.text_in(texts jsonb, language text) TO sutarta_analyst;
GRANT ALL ON FUNCTION sutarta.text_in(texts jsonb, language text) TO sutarta_registrar;
GRANT ALL ON FUNCTION sutarta.text_in(texts jsonb, language text) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.text_in(texts jsonb, language text) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.text_in(texts jsonb, language text) TO sutarta_daemon;

REVOKE ALL ON FUNCTION sutarta.tie_measures(held sutarta.measure, needed_id bigint, delay_days integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.today(protocol_id bigint, as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.today(protocol_id bigint, as_of timestamp with time zone) TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.today(protocol_id bigint, as_of timestamp with time zone) TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.today(protocol_id bigint, as_of timestamp with time zone) TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.today(protocol_id bigint, as_of timestamp with time zone) TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.unsent_message(message_id bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.verdict(consents integer, objections integer, abstentions integer, missing integer, quorum text, threshold text, base text, objection_blocks boolean, is_over boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.visible_associations() FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.visible_associations() TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.visible_associations() TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.visible_associations() TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.visible_associations() TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.visible_people() FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.visible_people() TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.visible_people() TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.visible_people() TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.visible_people() TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.visible_protocols() FROM PUBLIC;
GRANT ALL ON FUNCTION sutarta.visible_protocols() TO sutarta_leader;
GRANT ALL ON FUNCTION sutarta.visible_protocols() TO sutarta_coordinator;
GRANT ALL ON FUNCTION sutarta.visible_protocols() TO sutarta_daemon;
GRANT ALL ON FUNCTION sutarta.visible_protocols() TO sutarta_registrar;

REVOKE ALL ON FUNCTION sutarta.wanted_reminders(protocol bigint, today date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.working_day_after(country text, day date, days integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.working_days(country text, first date, last date) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.write_difference(held sutarta.amendment, number text, fields jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.write_event(protocol_id bigint, code text, titles jsonb, first date, last date, rrule text, until date, exceptions date[], first_edition integer, responsible_id bigint, is_load boolean) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.write_measure(held sutarta.measure, fields jsonb) FROM PUBLIC;

REVOKE ALL ON FUNCTION sutarta.write_report(held sutarta.measure, action text, account text, told jsonb, request uuid) FROM PUBLIC;

GRANT SELECT ON TABLE sutarta.association TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.association TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.association TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.association TO sutarta_registrar;

GRANT SELECT ON TABLE report.association TO sutarta_analyst;
GRANT SELECT ON TABLE report.association TO sutarta_registrar;

GRANT SELECT ON TABLE report.association_progress TO sutarta_analyst;
GRANT SELECT ON TABLE report.association_progress TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.attendance TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.attendance TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.attendance TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.attendance TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.meeting TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.meeting TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.meeting TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.meeting TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.party TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.party TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.party TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.party TO sutarta_registrar;

GRANT SELECT ON TABLE report.attendance TO sutarta_analyst;
GRANT SELECT ON TABLE report.attendance TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.ballot TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.ballot TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.ballot TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.ballot TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.decision_eligible TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.decision_eligible TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.decision_eligible TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.decision_eligible TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.life_cycle_state TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.life_cycle_state TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.life_cycle_state TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.life_cycle_state TO sutarta_registrar;

GRANT SELECT ON TABLE report.ballot TO sutarta_analyst;
GRANT SELECT ON TABLE report.ballot TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.measure_answer TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.measure_answer TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.measure_answer TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.measure_answer TO sutarta_registrar;

GRANT SELECT ON TABLE report.carry_over TO sutarta_analyst;
GRANT SELECT ON TABLE report.carry_over TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.day_override TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.day_override TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.day_override TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.day_override TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.holiday TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.holiday TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.holiday TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.holiday TO sutarta_registrar;

GRANT SELECT ON TABLE report.day TO sutarta_analyst;
GRANT SELECT ON TABLE report.day TO sutarta_registrar;

GRANT SELECT ON TABLE report.decision TO sutarta_analyst;
GRANT SELECT ON TABLE report.decision TO sutarta_registrar;

GRANT SELECT ON TABLE report.decision_time TO sutarta_analyst;
GRANT SELECT ON TABLE report.decision_time TO sutarta_registrar;

GRANT SELECT ON TABLE report.delivery TO sutarta_analyst;
GRANT SELECT ON TABLE report.delivery TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.representative TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.representative TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.representative TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.representative TO sutarta_registrar;

GRANT SELECT ON TABLE report.digest TO sutarta_analyst;
GRANT SELECT ON TABLE report.digest TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.direction TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.direction TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.direction TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.direction TO sutarta_registrar;

GRANT SELECT ON TABLE report.direction TO sutarta_analyst;
GRANT SELECT ON TABLE report.direction TO sutarta_registrar;

GRANT SELECT ON TABLE report.direction_progress TO sutarta_analyst;
GRANT SELECT ON TABLE report.direction_progress TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.event_measure TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.event_measure TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.event_measure TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.event_measure TO sutarta_registrar;

GRANT SELECT ON TABLE report.event TO sutarta_analyst;
GRANT SELECT ON TABLE report.event TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.measure_partner TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.measure_partner TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.measure_partner TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.measure_partner TO sutarta_registrar;

GRANT SELECT ON TABLE report.measure TO sutarta_analyst;
GRANT SELECT ON TABLE report.measure TO sutarta_registrar;

GRANT SELECT ON TABLE report.measure_part TO sutarta_analyst;
GRANT SELECT ON TABLE report.measure_part TO sutarta_registrar;

GRANT SELECT ON TABLE report.measure_state_at TO sutarta_analyst;
GRANT SELECT ON TABLE report.measure_state_at TO sutarta_registrar;

GRANT SELECT ON TABLE report.meeting TO sutarta_analyst;
GRANT SELECT ON TABLE report.meeting TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.occurrence TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.occurrence TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.occurrence TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.occurrence TO sutarta_registrar;

GRANT SELECT ON TABLE report.occurrence TO sutarta_analyst;
GRANT SELECT ON TABLE report.occurrence TO sutarta_registrar;

GRANT SELECT ON TABLE report.participation TO sutarta_analyst;
GRANT SELECT ON TABLE report.participation TO sutarta_registrar;

GRANT SELECT ON TABLE report.party TO sutarta_analyst;
GRANT SELECT ON TABLE report.party TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.plan_revision TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.plan_revision TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.plan_revision TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.plan_revision TO sutarta_registrar;

GRANT SELECT ON TABLE report.plan TO sutarta_analyst;
GRANT SELECT ON TABLE report.plan TO sutarta_registrar;

GRANT SELECT ON TABLE report.plan_progress TO sutarta_analyst;
GRANT SELECT ON TABLE report.plan_progress TO sutarta_registrar;

GRANT SELECT ON TABLE report.plan_revision TO sutarta_analyst;
GRANT SELECT ON TABLE report.plan_revision TO sutarta_registrar;

GRANT SELECT ON TABLE report.protocol TO sutarta_analyst;
GRANT SELECT ON TABLE report.protocol TO sutarta_registrar;

GRANT SELECT ON TABLE report.quarter_progress TO sutarta_analyst;
GRANT SELECT ON TABLE report.quarter_progress TO sutarta_registrar;

GRANT SELECT ON TABLE report.state TO sutarta_analyst;
GRANT SELECT ON TABLE report.state TO sutarta_registrar;

GRANT SELECT ON TABLE report.state_time TO sutarta_analyst;
GRANT SELECT ON TABLE report.state_time TO sutarta_registrar;

GRANT SELECT ON TABLE report.transition TO sutarta_analyst;
GRANT SELECT ON TABLE report.transition TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.amendment_change TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.amendment_change TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.amendment_change TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.amendment_change TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.applied_text TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.applied_text TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.applied_text TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.applied_text TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.content_field TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.content_field TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.content_field TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.content_field TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.coordinator TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.coordinator TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.coordinator TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.coordinator TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.life_cycle_role TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.life_cycle_role TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.life_cycle_role TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.life_cycle_role TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.measure_dependency TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.measure_dependency TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.measure_dependency TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.measure_dependency TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.migration TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.migration TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.migration TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.migration TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.negotiation TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.negotiation TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.negotiation TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.negotiation TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.occurrence_change TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.occurrence_change TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.occurrence_change TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.occurrence_change TO sutarta_registrar;

GRANT SELECT(id) ON TABLE sutarta.person TO sutarta_leader;
GRANT SELECT(id) ON TABLE sutarta.person TO sutarta_coordinator;
GRANT SELECT(id) ON TABLE sutarta.person TO sutarta_daemon;
GRANT SELECT(id) ON TABLE sutarta.person TO sutarta_registrar;

GRANT SELECT(login) ON TABLE sutarta.person TO sutarta_leader;
GRANT SELECT(login) ON TABLE sutarta.person TO sutarta_coordinator;
GRANT SELECT(login) ON TABLE sutarta.person TO sutarta_daemon;
GRANT SELECT(login) ON TABLE sutarta.person TO sutarta_registrar;

GRANT SELECT(name) ON TABLE sutarta.person TO sutarta_leader;
GRANT SELECT(name) ON TABLE sutarta.person TO sutarta_coordinator;
GRANT SELECT(name) ON TABLE sutarta.person TO sutarta_daemon;
GRANT SELECT(name) ON TABLE sutarta.person TO sutarta_registrar;

GRANT SELECT(email) ON TABLE sutarta.person TO sutarta_registrar;

GRANT SELECT(language) ON TABLE sutarta.person TO sutarta_leader;
GRANT SELECT(language) ON TABLE sutarta.person TO sutarta_coordinator;
GRANT SELECT(language) ON TABLE sutarta.person TO sutarta_daemon;
GRANT SELECT(language) ON TABLE sutarta.person TO sutarta_registrar;

GRANT SELECT(time_zone) ON TABLE sutarta.person TO sutarta_leader;
GRANT SELECT(time_zone) ON TABLE sutarta.person TO sutarta_coordinator;
GRANT SELECT(time_zone) ON TABLE sutarta.person TO sutarta_daemon;
GRANT SELECT(time_zone) ON TABLE sutarta.person TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.seal_head TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.seal_head TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.seal_head TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.seal_head TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.signature TO sutarta_leader;
GRANT SELECT ON TABLE sutarta.signature TO sutarta_coordinator;
GRANT SELECT ON TABLE sutarta.signature TO sutarta_daemon;
GRANT SELECT ON TABLE sutarta.signature TO sutarta_registrar;

GRANT SELECT ON TABLE sutarta.superseded_text TO sutarta_registrar;

ALTER DEFAULT PRIVILEGES FOR ROLE sutarta_owner IN SCHEMA report GRANT ALL ON FUNCTIONS  TO sutarta_analyst;
ALTER DEFAULT PRIVILEGES FOR ROLE sutarta_owner IN SCHEMA report GRANT ALL ON FUNCTIONS  TO sutarta_registrar;

ALTER DEFAULT PRIVILEGES FOR ROLE sutarta_owner IN SCHEMA report GRANT SELECT ON TABLES  TO sutarta_analyst;
ALTER DEFAULT PRIVILEGES FOR ROLE sutarta_owner IN SCHEMA report GRANT SELECT ON TABLES  TO sutarta_registrar;
