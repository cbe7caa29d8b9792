"""What just reading the rows of the answers is to the questions of the analyst's handbook, and other questions.

Whoever asks names a protocol and a plan by their codes: their rows are read, by these codes, and the rows that the answer
is told from, by the keys that follow; nothing is reckoned. Names in braces are filled in by reports.py.
"""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Question:
    """A query, and what reads its rows. More of the other protocols may not slow one that concerns one protocol."""

    name: str
    query: str
    rows: str
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


direction = "join sutarta.direction d on d.protocol_id = t.protocol_id and d.id = t.key"
association = "join sutarta.association x on x.id = t.key"
ballot = "join sutarta.ballot b on b.protocol_id = t.protocol_id and b.decision = t.number"
eligible = "join sutarta.decision_eligible e on e.protocol_id = t.protocol_id and e.decision = t.number"
moves = of_plan("history", "and t.subject = 'measure'")
stays = of_plan("history", "and t.subject = 'measure' and t.from_state <> t.to_state")
measures = of_plan("measure", "and t.parent_id is null")

# By the file in sql/handbook that asks.
HANDBOOK = {
    "01_directions": of_plan("plan_tally", "and t.scope = 'direction'", direction),
    "02_promises": of_plan("plan_tally", "and t.scope = 'association'", association),
    "03_quarters": of_plan("plan_tally", "and t.scope = 'quarter'"),
    "04_late": measures,
    "05_carried_over": of_plan(
        "measure", "and t.parent_id is null",
        "left join sutarta.measure_answer r on r.protocol_id = t.protocol_id and r.measure_id = t.id"),
    "06_time_to_decide": of_protocol("decision_tally"),
    "07_slow_questions": of_protocol("decision", "and t.settled_at - t.opened_at > interval '14 days'", ballot),
    "08_participation": of_protocol(
        "participation_tally", "and t.year = 2025", "join sutarta.association x on x.id = t.association_id"),
    "09_ratified_later": of_protocol("decision", "and t.about = 'plan'", ballot),
    "10_objections": of_protocol(
        "decision", "and b.state = 'objection'",
        f"{ballot} join sutarta.history h on h.protocol_id = t.protocol_id and h.decision = t.number "
        "and h.voter_id = b.association_id"),
    "11_unanswered": of_protocol("decision", "and t.state = 'failed'", eligible),
    "12_time_in_state": of_plan("stay_tally"),
    "13_slow_starts": measures,
    "14_midsummer": moves,
    "15_changed_terms": moves,
    "16_month_by_month": stays,
    "17_uncovered_events": of_protocol(
        "occurrence", "and t.first_day between '2025-01-01' and '2025-12-31'",
        "join sutarta.event e on e.protocol_id = t.protocol_id and e.id = t.event_id"),
    "18_late_letters": "select * from sutarta.message m "
                       "join sutarta.digest g on g.person_id = m.person_id and g.local_date = m.local_date",
    "19_lost_days": "select * from sutarta.calendar_day where country = 'LT' and day between '2025-01-01' and '2025-12-31'",
    "20_lineage": of_plan(
        "measure", "and t.parent_id is null",
        "join sutarta.measure o on o.protocol_id = t.protocol_id and o.id = t.previous_id").replace("{plan}", "2026"),
}
# These concern every protocol.
EVERYWHERE = ("18_late_letters", "19_lost_days")

# Every fact, whole, of a plan or of a protocol; and some of all protocols.
whole = "select * from report.{view} where protocol = '{{protocol}}'"
OTHERS = [
    *(Question(f"{view} of a plan", f"{whole.format(view=view)} and plan = '{{plan}}'", rows) for view, rows in (
        ("measure", of_plan("measure")),
        ("measure_part", of_plan(
            "measure", "",
            "left join sutarta.measure_partner q on q.protocol_id = t.protocol_id and q.measure_id = t.id")),
        ("measure_state_at", stays),
        ("transition", of_plan("history")),
        ("carry_over", of_plan(
            "measure", "",
            "left join sutarta.measure_answer r on r.protocol_id = t.protocol_id and r.measure_id = t.id")),
        ("plan_revision", of_plan("plan_revision")))),
    *(Question(f"{view} of a protocol", whole.format(view=view), rows) for view, rows in (
        ("plan_progress", of_protocol("plan_tally", "and t.scope = 'plan'")),
        ("decision", of_protocol("decision", "", eligible)),
        ("ballot", of_protocol("decision_eligible", "",
                               "left join sutarta.ballot b on b.protocol_id = t.protocol_id "
                               "and b.decision = t.decision and b.association_id = t.association_id")),
        ("attendance", of_protocol("attendance")),
        ("occurrence", of_protocol("occurrence")))),
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
