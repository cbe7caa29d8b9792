import Cooperation
import Postgres

/// Knocks at the door that an act is for.
struct Knock: Query {
  static var sql: StaticString {
    """
    select case $1::text
      when 'invite' then door.invite_party($2, $3, $4, '2024-01-01')
      when 'sign' then (select state from door.sign_protocol($2, '2024-02-01', 'Kaunas', repeat($4::text, 64)))
      when 'leave' then (
        select state from door.leave_protocol($2, (now() at time zone 'Europe/Vilnius')::date, $5))
      when 'meet' then door.record_meeting($2, '2025-01-29', 'Kaunas', null, $7)::text
      when 'rule' then (
        select door.set_rule($2, 'plan', coalesce(r.eligible, 'signatories'), r.quorum, coalesce(r.threshold, '1'),
          coalesce(r.base, 'eligible'), coalesce(r.objection_blocks, true), r.tacit_days)::text
        from (values (1)) v (one)
        left join lateral (
          select r.* from sutarta.decision_rule r join sutarta.protocol p on p.id = r.protocol_id
          where p.code = $2 and r.subject = 'plan' order by r.version desc limit 1) r on true)
      when 'appoint' then door.invite_person(
        'deputy_' || $2, 'Deputy', 'deputy@example.org', 'lt', 'MA', 'deputy', '2024-01-01', null)
      when 'dismiss' then door.end_office('deputy_' || $2, 'MA', (now() at time zone 'Europe/Vilnius')::date)
      when 'propose plan' then (
        select state from door.propose_plan($2, 'P', '{"lt": "P"}', '2025-01-01', '2025-12-31'))
      when 'direction' then (
        select state from door.set_direction($2, 'P', 'K', jsonb_build_object('lt', $4::text), 1))
      when 'plan' then (select state from door.move_plan($2, 'P', $4, $5))
      when 'roll over' then (
        select state from door.roll_over_plan($2, 'P', 'N', '{"lt": "N"}', '2026-01-01', '2026-12-31', (
          select coalesce(jsonb_agg(jsonb_build_object(
            'number', split_part(x, '=', 1), 'answer', split_part(x, '=', 2), 'reason', $5::text)), '[]')
          from unnest($7::text[]) x)))
      when 'propose measure' then (
        select state from door.propose_measure($2, 'P', $3, null, 'K', '{"lt": "0"}', 'visus metus', 'dated',
          '2025-01-01', '2025-12-31', '2025-12-31', $4, $7))
      when 'move' then (select state from door.move_measure($2, 'P', $3, $4, $5))
      when 'undo' then (select state from door.undo_measure($2, 'P', $3))
      when 'report' then (select state from door.report_progress($2, 'P', $3, 40, 'so far'))
      when 'annotate' then (select state from door.annotate_measure($2, 'P', $3, $5))
      when 'retitle' then (
        select state from door.change_measure(
          $2, 'P', $3, jsonb_build_object('titles', jsonb_build_object('lt', $4::text))))
      when 'need' then (select state from door.set_need($2, 'P', $3, $4, $6::int8::int))
      when 'propose amendment' then door.propose_amendment($2, 'P', $5)::text
      when 'amend' then (select state from door.amend_measure($2, $6::int8::int, $3, $4::jsonb))
      when 'withdraw amendment' then (select state from door.withdraw_amendment($2, $6::int8::int, $5))
      when 'ask' then (
        select state from door.open_decision($2, $7[1], 'P', $3, $6::int8::int, action => $4, account => $5))
      when 'vote' then (select decision_state from door.cast_ballot($2, $6::int8::int, $4, $5))
      when 'record' then (
        select decision_state from door.record_ballots($2, $6::int8::int, 1, (
          select coalesce(
            jsonb_agg(jsonb_build_object('association', w, 'stance', $4::text, 'reason', $5::text) order by n), '[]')
          from unnest($7::text[]) with ordinality x (w, n))))
      when 'withdraw' then (select state from door.withdraw_decision($2, $6::int8::int, $5))
      when 'negotiate' then (select state from door.negotiate($2, $6::int8::int, $4, '2099-01-01'))
      when 'start due' then door.start_due_plans(now())::text
      when 'settle tomorrow' then door.settle_due_decisions(now() + interval '1 day')::text
      when 'settle long after' then door.settle_due_decisions('2099-06-01')::text
    end
    """
  }

  let act: Act
  let code: String

  private func knock(
    _ door: String, _ number: String? = nil, _ word: String? = nil, account: Bool = false, count: Int? = nil,
    list: [String] = []
  ) -> [Parameter] {
    [
      .text(door), .text(code), .text(number), .text(word), .text(account ? "because" : nil),
      .int64(count.map(Int64.init)), .textArray(list),
    ]
  }

  private func fields(_ how: Difference) -> String {
    switch how {
    case .title(let title): #"{"titles": {"lt": "\#(title)"}}"#
    case .lead(let lead): #"{"lead": \#(lead.map { "\"\($0)\"" } ?? "null")}"#
    case .whole:
      #"{"titles": {"lt": "0"}, "lead": "MB", "partners": ["MA"], "direction": "K", "term": {"phrase": "visus metus", "#
        + #""kind": "dated", "first": "2025-01-01", "last": "2025-12-31", "due": "2025-12-31"}}"#
    }
  }

  private func ask(_ matter: Matter, _ action: String, _ account: Bool) -> [Parameter] {
    let about = ["\(matter.subject)"]
    return switch matter {
    case .protocol, .plan: knock("ask", nil, action, account: account, list: about)
    case .measure(let number): knock("ask", number, action, account: account, list: about)
    case .amendment(let number): knock("ask", nil, action, account: account, count: number, list: about)
    }
  }

  var parameters: [Parameter] {
    switch act {
    case .invite(let association, let standing): knock("invite", association, standing.rawValue)
    case .sign(let isTheText): knock("sign", nil, isTheText ? "a" : "b")
    case .leave(let reason): knock("leave", account: reason)
    case .meet: knock("meet", list: Setting.present)
    case .setRule: knock("rule")
    case .appoint: knock("appoint")
    case .dismiss: knock("dismiss")
    case .proposePlan: knock("propose plan")
    case .setDirection(let title): knock("direction", nil, "\(title)")
    case .movePlan(let action): knock("plan", nil, action.rawValue, account: true)
    case .rollOver(let answers, let reason):
      knock("roll over", account: reason, list: answers.map { "\($0.key)=\($0.value.rawValue)" }.sorted())
    case .proposeMeasure(let number):
      knock("propose measure", number, Model.made(number).lead, list: Model.made(number).partners.sorted())
    case .move(let number, let action, let account): knock("move", number, action.rawValue, account: account)
    case .undo(let number): knock("undo", number)
    case .report(let number): knock("report", number)
    case .annotate(let number, let note): knock("annotate", number, account: note)
    case .retitle(let number, let title): knock("retitle", number, "\(title)")
    case .need(let number, let needed, let days): knock("need", number, needed, count: days)
    case .proposeAmendment(let reason): knock("propose amendment", account: reason)
    case .amend(let amendment, let number, let how): knock("amend", number, fields(how), count: amendment)
    case .withdrawAmendment(let amendment, let reason):
      knock("withdraw amendment", account: reason, count: amendment)
    case .ask(let matter, let action, let account): ask(matter, action, account)
    case .vote(let decision, let stance, let reason):
      knock("vote", nil, stance.rawValue, account: reason, count: decision)
    case .record(let decision, let who, let stance, let reason):
      knock("record", nil, stance.rawValue, account: reason, count: decision, list: who)
    case .withdraw(let decision, let reason): knock("withdraw", account: reason, count: decision)
    case .negotiate(let decision, let mediator): knock("negotiate", nil, mediator, count: decision)
    case .startDue: knock("start due")
    case .settleDue(let isFar): knock(isFar ? "settle long after" : "settle tomorrow")
    }
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> String? { try row.next() }
}
