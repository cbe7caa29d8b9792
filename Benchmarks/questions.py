"""What just reading the rows of the answers is to the questions of the analyst's handbook, and other questions.

Whoever asks names a protocol and a plan by their codes: their rows are read, by these codes, and the rows that the answer
is told from, by the keys that follow; nothing is reckoned. Names in braces are filled in by reports.py.
"""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Question:
    """A query, and what reads its rows, all of it. More of the other protocols may not slow one that concerns one."""

    name: str
    query: str
    rows: str | tuple[str, ...]
    one_protocol: bool = True


in_protocol = "from sutarta.protocol a {join} where a.code = '{{protocol}}'"
in_plan = ("from sutarta.protocol a join sutarta.plan p on p.protocol_id = a.id {join} "
           "where a.code = '{{protocol}}' and p.code = '{{plan}}'")


def of_protocol(table: str, where: str = "", more: str = "") -> str:
    """The rows of a table that belong to the protocol, and what hangs on them."""
    join = f"join sutarta.{table} t on t.protocol_id = a.id {more}"
    return f"select * {in_protocol.format(join=join)} {where}"


def of_plan(table: str, where: str = "", more: str = "") -> str:
    """The rows of a table that belong to the plan, and what hangs on them."""
    join = f"join sutarta.{table} t on t.protocol_id = p.protocol_id and t.plan_id = p.id {more}"
    return f"select * {in_plan.format(join=join)} {where}"


def by_key(table: str, keys: str, left: bool = True) -> str:
    """What hangs on a row, read by its keys."""
    return f"{'left ' if left else ''}join sutarta.{table} on {keys}"


# A direction with nothing in it has no tally.
tallied = by_key(
    "plan_tally y", "y.protocol_id = t.protocol_id and y.plan_id = t.plan_id and y.scope = 'direction' and y.key = t.id")
association = by_key("association x", "x.id = t.key", left=False)
ballot = by_key("ballot b", "b.protocol_id = t.protocol_id and b.decision = t.number", left=False)
eligible = by_key("decision_eligible e", "e.protocol_id = t.protocol_id and e.decision = t.number", left=False)
cast = by_key(
    "ballot b", "b.protocol_id = e.protocol_id and b.decision = e.decision and b.association_id = e.association_id")
answer = by_key("measure_answer r", "r.protocol_id = t.protocol_id and r.measure_id = t.id")
partner = by_key("measure_partner q", "q.protocol_id = t.protocol_id and q.measure_id = t.id")
lead = by_key("association x", "x.id = t.lead_id")
links = " ".join((
    by_key("event_measure k", "k.protocol_id = e.protocol_id and k.event_id = e.id"),
    by_key("measure m", "m.protocol_id = k.protocol_id and m.id = k.measure_id"),
    by_key("plan v", "v.protocol_id = m.protocol_id and v.id = m.plan_id")))
event = by_key("event e", "e.protocol_id = t.protocol_id and e.id = t.event_id", left=False)
moves = of_plan("history", "and t.subject = 'measure'")
stays = of_plan("history", "and t.subject = 'measure' and t.from_state <> t.to_state")
measures = of_plan("measure", "and t.parent_id is null")
# One measure after another: to read the stays of all and to leave most of them out would take longer.
own_stays = """cross join lateral (
    select h.* from sutarta.history h
    where h.protocol_id = t.protocol_id and h.plan_id = t.plan_id and h.measure_id = t.id and h.subject = 'measure'
      and h.from_state <> h.to_state
    offset 0) h"""
days = ("select * from sutarta.calendar_day c "
        "left join sutarta.holiday h on h.country = c.country and h.day = c.day "
        "left join sutarta.day_override o on o.country = c.country and o.day = c.day "
        "where c.country = 'LT' and c.day between '2025-01-01' and '2025-12-31'")

# By the file in sql/handbook that asks.
HANDBOOK = {
    "01_directions": of_plan("direction", "", tallied),
    "02_promises": of_plan("plan_tally", "and t.scope = 'association'", association),
    "03_quarters": of_plan("plan_tally", "and t.scope = 'quarter'"),
    # Whether a measure is late or partly done is told from its parts, too: these are measures of the plan.
    "04_late": of_plan("measure"),
    "05_carried_over": (
        of_plan("direction", "", tallied),
        of_plan("measure", "and t.parent_id is null", answer)),
    "06_time_to_decide": of_protocol("decision_tally"),
    "07_slow_questions": of_protocol("decision", "and t.settled_at - t.opened_at > interval '14 days'", ballot),
    "08_participation": of_protocol(
        "participation_tally", "and t.year = 2025", "join sutarta.association x on x.id = t.association_id"),
    # The days are counted from the meetings'.
    "09_ratified_later": (of_protocol("decision", "and t.about = 'plan'", ballot), of_protocol("meeting")),
    "10_objections": of_protocol(
        "decision", "and b.state = 'objection'",
        f"{ballot} join sutarta.history h on h.protocol_id = t.protocol_id and h.decision = t.number "
        "and h.voter_id = b.association_id"),
    # Who has not voted is eligible and has no ballot.
    "11_unanswered": of_protocol("decision", "and t.state = 'failed'", f"{eligible} {cast}"),
    "12_time_in_state": of_plan("stay_tally"),
    "13_slow_starts": measures,
    # What a measure was is told from what it is and from its moves: both are read, each once.
    "14_midsummer": (of_plan("measure"), moves),
    "15_changed_terms": (of_plan("measure"), moves),
    "16_month_by_month": of_plan("measure", "and t.parent_id is null", own_stays),
    # That an event has no measure is told from those that it has had, and from the periods of their plans.
    "17_uncovered_events": of_protocol(
        "occurrence", "and t.first_day between '2025-01-01' and '2025-12-31'", f"{event} {links}"),
    "18_late_letters": "select * from sutarta.message m "
                       "join sutarta.digest g on g.person_id = m.person_id and g.local_date = m.local_date",
    # Which days are holidays, and which are worked nevertheless, stands in tables of their own.
    "19_lost_days": days,
    # A measure, the one that it comes from, and what was answered about that.
    "20_lineage": of_plan(
        "measure", "and t.parent_id is null",
        "join sutarta.measure o on o.protocol_id = t.protocol_id and o.id = t.previous_id "
        "left join sutarta.measure_answer r on r.protocol_id = o.protocol_id and r.measure_id = o.id",
    ).replace("{plan}", "2026"),
}
# These concern every protocol.
EVERYWHERE = ("18_late_letters", "19_lost_days")

# Every fact, whole, of a plan or of a protocol; and some of all protocols.
whole = "select * from report.{view} where protocol = '{{protocol}}'"
OTHERS = [
    *(Question(f"{view} of a plan", f"{whole.format(view=view)} and plan = '{{plan}}'", rows) for view, rows in (
        ("measure", of_plan("measure", "", f"{lead} {answer} {partner}")),
        ("measure_part", of_plan("measure", "", partner)),
        ("measure_state_at", stays),
        # Whose number a move tells, and the moves before it: these are moves of the plan.
        ("transition", (of_plan("measure"), of_plan("history"))),
        ("carry_over", of_plan("measure", "", answer)),
        ("plan_revision", of_plan("plan_revision")))),
    *(Question(f"{view} of a protocol", whole.format(view=view), rows) for view, rows in (
        ("plan_progress", of_protocol("plan_tally", "and t.scope = 'plan'")),
        ("decision", of_protocol("decision", "", f"{eligible} {cast}")),
        ("ballot", of_protocol("decision_eligible", "",
                               "left join sutarta.ballot b on b.protocol_id = t.protocol_id "
                               "and b.decision = t.decision and b.association_id = t.association_id")),
        # Who was a party that day and was not there is told, too.
        ("attendance", (of_protocol("meeting"), of_protocol("party", "", "join sutarta.association x on "
                                                           "x.id = t.association_id"), of_protocol("attendance"))),
        ("occurrence", (
            of_protocol("occurrence", "", "left join sutarta.occurrence_tally r on r.protocol_id = t.protocol_id "
                                          "and r.occurrence_id = t.id"),
            f"select * {in_protocol.format(join=f'join sutarta.event e on e.protocol_id = a.id {links}')}")))),
    Question("moves of a plan by action",
             "select subject, action, count(*) from report.transition "
             "where protocol = '{protocol}' and plan = '{plan}' group by 1, 2", of_plan("history")),
    Question("plan_progress of all protocols", "select * from report.plan_progress where plan = '{plan}'",
             "select * from sutarta.plan p join sutarta.plan_tally t on t.protocol_id = p.protocol_id "
             "and t.plan_id = p.id and t.scope = 'plan' where p.code = '{plan}'", False),
    Question("participation of all protocols",
             "select association, sum(consents), sum(eligible_for) from report.participation group by 1",
             "select * from sutarta.participation_tally", False),
]
