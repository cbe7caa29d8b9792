"""What analysts ask of `report`, and for each what just reading the rows of its answer through an index is.

{protocol} and {plan} are codes, {protocol_id} and {plan_id} keys, {moment} is a moment in the midst of the plan.
"""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Question:
    """A query; `rows` reads the rows that the answer is told from. Where it concerns one protocol, more of the others
    may not slow it."""

    name: str
    query: str
    rows: str
    one_protocol: bool = True


of_plan = "protocol = '{protocol}' and plan = '{plan}'"
plan_rows = "protocol_id = {protocol_id} and plan_id = {plan_id}"
of_protocol = "protocol = '{protocol}'"
protocol_rows = "protocol_id = {protocol_id}"


def tally(view: str, scope: str) -> list[Question]:
    """A summary of a plan's measures: of one plan, and of all plans of a protocol."""
    return [
        Question(f"{view} of a plan", f"select * from report.{view} where {of_plan}",
                 f"select * from sutarta.plan_tally where {plan_rows} and scope = '{scope}'"),
        Question(f"{view} of a protocol", f"select * from report.{view} where {of_protocol}",
                 f"select * from sutarta.plan_tally where {protocol_rows} and scope = '{scope}'"),
    ]


def facts(view: str, table: str, where: str = "", key: str = "") -> list[Question]:
    """The facts of one plan or, where these know no plan, of one protocol."""
    by_plan = not key
    return [Question(
        f"{view} of a {'plan' if by_plan else 'protocol'}",
        f"select * from report.{view} where {of_plan if by_plan else of_protocol}",
        f"select * from sutarta.{table} where {plan_rows if by_plan else protocol_rows}{where}")]


QUESTIONS = [
    *tally("plan_progress", "plan"),
    *tally("direction_progress", "direction"),
    *tally("association_progress", "association"),
    *tally("quarter_progress", "quarter"),
    Question("state_time of a plan", f"select * from report.state_time where {of_plan}",
             f"select * from sutarta.stay_tally where {plan_rows}"),
    Question("decision_time of a protocol", f"select * from report.decision_time where {of_protocol}",
             f"select * from sutarta.decision_tally where {protocol_rows}"),
    Question("participation of a protocol", f"select * from report.participation where {of_protocol}",
             f"select * from sutarta.participation_tally where {protocol_rows}"),
    *facts("measure", "measure"),
    *facts("direction", "direction"),
    *facts("plan_revision", "plan_revision"),
    *facts("transition", "history"),
    *facts("carry_over", "measure_answer", " and measure_id between 1 and 1000000000"),
    Question("measure_state_at of a plan", f"select * from report.measure_state_at where {of_plan}",
             f"select * from sutarta.history where {plan_rows} and subject = 'measure' and from_state <> to_state"),
    Question("measures late in a plan",
             f"select number, title, days_late from report.measure where {of_plan} and is_over",
             f"select * from sutarta.measure where {plan_rows}"),
    Question("measure_part of a plan", f"select * from report.measure_part where {of_plan}",
             f"select q.* from sutarta.measure m join sutarta.measure_partner q on q.protocol_id = m.protocol_id "
             f"and q.measure_id = m.id where m.protocol_id = {{protocol_id}} and m.plan_id = {{plan_id}}"),
    Question("moves of a plan by action",
             f"select subject, action, count(*) from report.transition where {of_plan} group by 1, 2",
             f"select * from sutarta.history where {plan_rows}"),
    Question("plan_as_of", "select * from report.plan_as_of('{protocol}', '{plan}', '{moment}')",
             f"select * from sutarta.history where {plan_rows} and subject = 'measure'"),
    Question("plan_changes of a month",
             "select * from report.plan_changes('{protocol}', '{plan}', '{moment}', "
             "timestamptz '{moment}' + interval '1 month')",
             f"select * from sutarta.history where {plan_rows} and subject = 'measure'"),
    *facts("party", "party", key="protocol"),
    *facts("decision", "decision", key="protocol"),
    *facts("ballot", "ballot", key="protocol"),
    *facts("meeting", "meeting", key="protocol"),
    *facts("attendance", "attendance", key="protocol"),
    *facts("event", "event", key="protocol"),
    *facts("occurrence", "occurrence", key="protocol"),
    Question("protocol", f"select * from report.protocol where {of_protocol}",
             "select * from sutarta.protocol where id = {protocol_id}"),
    Question("plan_progress of all protocols", "select * from report.plan_progress where plan = '{plan}'",
             "select t.* from sutarta.plan p join sutarta.plan_tally t on t.protocol_id = p.protocol_id "
             "and t.plan_id = p.id and t.scope = 'plan' where p.code = '{plan}'", False),
    Question("participation of all protocols",
             "select association, sum(consents), sum(eligible_for) from report.participation group by 1",
             "select * from sutarta.participation_tally", False),
    Question("decision_time of all protocols",
             "select year, sum(opened), sum(carried) from report.decision_time group by 1",
             "select * from sutarta.decision_tally", False),
]
