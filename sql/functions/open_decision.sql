-- Puts a question to those whom it concerns: may this move be made? The rule and the list of the eligible are copied, so
-- that what changes later changes neither. The same request made again is answered the same.
create or replace function door.open_decision(
  protocol text, about text, plan text default null, number text default null, amendment integer default null,
  action text default null, account text default null, last_day date default null, request uuid default null)
returns table (decision integer, state text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  question sutarta.decision;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'open_decision', jsonb_build_object(
    'protocol', protocol, 'about', about, 'plan', plan, 'number', open_decision.number,
    'amendment', open_decision.amendment, 'action', action, 'account', account, 'last_day', last_day));
  if answered is null then
    perform sutarta.require_text('account', coalesce(nullif(account, ''), 'none'));
    if open_decision.last_day is not null then perform sutarta.require_day('until', open_decision.last_day); end if;
    question := sutarta.question_about(
      open_decision.protocol, open_decision.about, open_decision.plan, open_decision.number, open_decision.amendment);
    question.action := open_decision.action;
    question.account := nullif(btrim(open_decision.account, E' \t\n\r'), '');
    question.last_day := open_decision.last_day;
    question := sutarta.put_question(question, request);
    answered := jsonb_build_object('decision', question.number, 'state', question.state);
    perform sutarta.end_request(request, answered);
  end if;
  return query select (answered ->> 'decision')::integer, answered ->> 'state';
end
$$;
