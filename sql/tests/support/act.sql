-- Words for tests: act as somebody, and say what came of it. Included by \ir; everything goes with the session.
set client_min_messages = warning;
create extension if not exists pgtap;

-- Runs a statement as a login; its first value, 'nothing' where there is none, or the SQLSTATE of its refusal.
create function pg_temp.told(login text, statement text) returns text
language plpgsql
as $$
declare
  myself text := current_setting('session_authorization');
  answer text;
begin
  perform set_config('session_authorization', login, true);
  begin
    if statement ~* '^\s*(select|with|values|table|explain)' then
      execute statement into answer;
    else
      execute statement;
      answer := 'done';
    end if;
  exception when others then
    answer := sqlstate;
  end;
  perform set_config('session_authorization', myself, true);
  return coalesce(answer, 'nothing');
end
$$;

-- Runs a statement as a login and undoes it; the value of a fact in the refusal's detail.
create function pg_temp.fact(login text, statement text, key text) returns text
language plpgsql
as $$
declare
  myself text := current_setting('session_authorization');
  lines text;
begin
  perform set_config('session_authorization', login, true);
  begin
    execute statement;
    lines := '';
  exception when others then
    get stacked diagnostics lines = pg_exception_detail;
  end;
  perform set_config('session_authorization', myself, true);
  return (regexp_match(lines, '(?n)^' || key || ': (.*)$'))[1];
end
$$;
